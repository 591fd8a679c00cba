#pragma once

#include "network/camera.h"
#include "network/curve.h"
#include "network/scene.h"

#include <QFont>
#include <QStringList>

#include <set>

namespace clew {

// What the person attends to, in terms of the scene.
struct Attention
{
    std::set<int> chosen; // nodes that bear the ring
    std::set<int> threadNodes; // nodes of the traced route
    std::set<int> threadEdges; // edges of the selected claim and of the traced route
    bool dimOthers = false; // all that touches none of them steps back

    friend bool operator==(const Attention &, const Attention &) = default;
};

enum class Emphasis { Faded, Plain, Thread };

struct NodeMark
{
    int node = 0;
    QPointF centre;
    qreal radius = 0;
    QPainterPath outline; // around the origin
    Emphasis emphasis = Emphasis::Plain;
};

struct EdgeMark
{
    int edge = 0;
    Curve curve; // between the borders of its nodes
    QPainterPath head; // empty for a relation without direction
    qreal width = 1;
    Emphasis emphasis = Emphasis::Plain;
};

struct LabelMark
{
    int of = 0; // node or edge
    QRectF box;
    QStringList lines;
    bool strong = false;
    bool unnamed = false;
    Emphasis emphasis = Emphasis::Plain;
};

// Everything that is painted, in pixels. A pure function of its makers, so that it can be tested and hit.
struct Picture
{
    std::vector<NodeMark> nodes; // one a node of the scene, in its order
    std::vector<EdgeMark> edges; // one an edge of the scene, in its order
    std::vector<LabelMark> nodeLabels; // where there was room; no two labels overlap
    std::vector<LabelMark> edgeLabels;
};

struct PictureFonts
{
    QFont node, nodeStrong, nodeUnnamed, edge, letter;
};
PictureFonts pictureFonts();

qreal nodeRadius(const SceneNode &node, qreal zoom);

// Room that the nodes need with their names under them.
std::vector<Extent> extentsOf(const Scene &scene, const std::vector<QPointF> &places);

// `places`: one point a node, scene units. `visible`: the part of the screen that may hold labels.
Picture compose(const Scene &scene, const std::vector<QPointF> &places, const Camera &camera,
                const Attention &attention, const QRectF &visible);

std::optional<int> nodeAt(const Picture &picture, QPointF position);
std::optional<int> edgeAt(const Picture &picture, QPointF position);

} // namespace clew
