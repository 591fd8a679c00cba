#pragma once

#include "network/picture.h"

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

// Gives labels to nodes and then to edges, greedily, the important ones first; a label that would lie on a
// symbol or on another label is left out.
void placeLabels(Picture &picture, const Scene &scene, const Attention &attention, const QRectF &visible);

} // namespace clew
