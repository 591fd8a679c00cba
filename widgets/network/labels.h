#pragma once

#include "network/picture.h"

#include <unordered_map>

namespace clew {

struct SizedText
{
    QStringList lines;
    QSizeF size; // with the badge
    QString badge; // "SANCTIONED 2019": what the documents say, not what a list says
};

QString nameFor(const SceneNode &node); // of one that stands for several, too

// The name of a node in at most two lines; what does not fit ends in an ellipsis.
SizedText sizedName(const SceneNode &node, const PictureFonts &fonts, bool strong);

// The names of a scene's nodes, each laid out once. Valid for one scene and its fonts.
class NameSizes
{
public:
    const SizedText &of(const Scene &scene, int node, bool strong);
    void clear() { m_sizes.clear(); }

private:
    std::unordered_map<int, SizedText> m_sizes;
};

// Gives labels to nodes and then to edges, greedily, the important ones first; a label that would lie on a
// symbol or on another label is left out.
void placeLabels(Picture &picture, const Scene &scene, const Attention &attention, NameSizes &sizes);

} // namespace clew
