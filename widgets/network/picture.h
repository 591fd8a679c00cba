#pragma once

#include "network/boxgrid.h"
#include "network/camera.h"
#include "network/curve.h"
#include "network/scene.h"

#include <QFont>
#include <QStringList>

#include <set>

namespace clew {

class NameSizes;

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
    QString badge = {}; // in the line under the others
    std::optional<QPointF> leader = {}; // where the line from a label that lies apart ends
};

// Full: every edge in sight is a curve with its head. Dense: too many for that; edges are straight lines from
// centre to centre behind the symbols, but for those that matter now.
enum class Detail { Full, Dense };

// Everything that is painted, in pixels. A pure function of its makers, so that it can be tested and hit.
struct Picture
{
    Detail detail = Detail::Full;
    QRectF visible; // labels lie within; what is far outside is not painted
    std::vector<NodeMark> nodes; // one a node of the scene, in its order
    std::vector<EdgeMark> edges; // in the order of the scene; of those in sight
    std::vector<Emphasis> lines; // Dense: how each edge of the scene stands out
    size_t linesInSight = 0; // of those
    BoxGrid symbols; // of the nodes in sight
    std::vector<LabelMark> nodeLabels; // where there was room; no two labels overlap
    std::vector<LabelMark> edgeLabels;
};

struct PictureFonts
{
    QFont node, nodeStrong, nodeUnnamed, edge, letter, badge;
};
const PictureFonts &pictureFonts();

inline constexpr size_t mostEdgesInFull = 1500; // in sight
inline constexpr qreal beyondSight = 40; // pixels around what is visible that are painted too

QRectF symbolBox(const NodeMark &mark);
QPainterPath outlineOf(const NodeMark &mark, const Scene &scene); // in pixels of the screen

qreal nodeRadius(const SceneNode &node, qreal zoom);

// Room that the nodes need with their names under them.
std::vector<Extent> extentsOf(const Scene &scene, const std::vector<QPointF> &places);

// `places`: one point a node, scene units. `visible`: the part of the screen that may hold labels. `sizes`:
// what is known of the names of this scene from an earlier time.
Picture compose(const Scene &scene, const std::vector<QPointF> &places, const Camera &camera,
                const Attention &attention, const QRectF &visible, NameSizes *sizes = nullptr);

std::optional<int> nodeAt(const Picture &picture, QPointF position);
std::optional<int> edgeAt(const Picture &picture, QPointF position);
// As edgeAt, and the straight lines of a dense picture too.
std::optional<int> lineAt(const Picture &picture, const Scene &scene, QPointF position);

} // namespace clew
