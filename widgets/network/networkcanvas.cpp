// What the canvas shows; what a hand does with it: networkcanvasevents.cpp.

#include "network/networkcanvas.h"

#include "common/theme.h"
#include "network/labels.h"
#include "network/legend.h"
#include "network/minimap.h"
#include "network/networkaccessible.h"

#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace clew {

namespace {

constexpr qreal margin = 14; // as the panel headers have
constexpr int settleTime = 140; // ms after the last move

} // namespace

NetworkCanvas::NetworkCanvas(QWidget *parent)
    : QWidget(parent)
    , m_minimap(new Minimap(this))
{
    describeNetworks();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Network"));
    setMinimumSize(160, 120);
    m_minimap->hide();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleTime);
    connect(&m_settling, &QTimer::timeout, this, &NetworkCanvas::settle);
    connect(m_minimap, &Minimap::centreWanted, this,
            [this](QPointF scene) { setCamera(m_camera.centredOn(scene, drawingArea().center()), true); });
}

NetworkCanvas::~NetworkCanvas() = default;

std::optional<QPointF> NetworkCanvas::positionOf(EntityId entity) const
{
    const auto node = m_scene.find(entity);
    if (!node)
        return std::nullopt;
    return m_camera.toScreen(m_places[static_cast<size_t>(*node)]);
}

const Picture &NetworkCanvas::picture() const
{
    if (!m_composed.picture || !(m_composed.camera == m_camera))
        m_composed = {std::make_shared<const Picture>(
                          compose(m_scene, m_places, m_camera, m_attention, drawingArea(), &m_names.sizes())),
                      m_camera};
    return *m_composed.picture;
}

void NetworkCanvas::setScene(Scene scene, std::vector<QPointF> places)
{
    const std::optional<EntityId> held
        = m_cursor ? std::optional(m_scene.node(*m_cursor).entity) : std::nullopt;
    m_scene = std::move(scene);
    m_places = std::move(places);
    m_cursor = held ? m_scene.find(*held) : std::nullopt;
    m_edgeCursor.reset();
    m_hovered = {};
    m_hand.reset();
    m_pressed = false;
    m_attention = {};
    m_names.clear();
    m_minimap->setScene(m_scene, m_places);
    invalidate();
    if (!m_movedByHand)
        fit();
}

void NetworkCanvas::setAttention(Attention attention)
{
    if (attention == m_attention)
        return;
    m_attention = std::move(attention);
    invalidate();
}

void NetworkCanvas::setNotice(const QString &notice)
{
    m_notice = notice;
    update();
}

void NetworkCanvas::setCards(std::function<QString(int)> ofNode, std::function<QString(int)> ofEdge)
{
    m_nodeCard = std::move(ofNode);
    m_edgeCard = std::move(ofEdge);
}

void NetworkCanvas::reveal(int node)
{
    const QRectF area = drawingArea();
    const QRectF inner = area.adjusted(area.width() * 0.06, area.height() * 0.06, -area.width() * 0.06,
                                       -area.height() * 0.06);
    const QPointF place = m_places[static_cast<size_t>(node)];
    if (!inner.contains(m_camera.toScreen(place)))
        setCamera(m_camera.centredOn(place, area.center()), true);
}

void NetworkCanvas::setLegendOpen(bool open)
{
    m_legendOpen = open;
    update();
}

void NetworkCanvas::setMinimapShown(bool shown)
{
    m_minimap->setVisible(shown);
    placeMinimap();
}

void NetworkCanvas::fit()
{
    const QRectF area = drawingArea();
    setCamera(fitted(extentsOf(m_scene, m_places), area.topLeft(), area.size()), false);
}

void NetworkCanvas::zoomBy(qreal factor)
{
    const QPointF pointer = mapFromGlobal(QCursor::pos());
    const QPointF still = underMouse() && drawingArea().contains(pointer) ? pointer : drawingArea().center();
    setCamera(m_camera.zoomed(factor, still), true);
}

void NetworkCanvas::actualSize()
{
    const QPointF centre = drawingArea().center();
    const Camera camera{1, 1, {}};
    setCamera(camera.centredOn(m_camera.toScene(centre), centre), true);
}

QRectF NetworkCanvas::drawingArea() const
{
    return QRectF(rect()).adjusted(margin, 6, -margin, -legendHeight() - 10);
}

QRectF NetworkCanvas::legendStrip() const
{
    return QRectF(0, height() - legendHeight() - 8, width(), legendHeight() + 8);
}

Drawing NetworkCanvas::drawing(const Picture &picture)
{
    return {picture, m_scene, m_attention, themeOf(this), {}, {}, {}};
}

void NetworkCanvas::setCamera(const Camera &camera, bool byHand)
{
    m_movedByHand = byHand;
    if (camera == m_camera)
        return;
    if (byHand && !m_frame.isEmpty())
        move(camera);
    else
        m_camera = camera;
    if (!byHand)
        invalidate();
    m_minimap->setView(
        QRectF(m_camera.toScene(drawingArea().topLeft()), m_camera.toScene(drawingArea().bottomRight())));
    update();
}

// A dense picture follows the hand as pixels, and its names with it; what is new in sight is named at rest.
void NetworkCanvas::move(const Camera &camera)
{
    const bool pans = m_frame.canPanTo(camera);
    m_camera = pans ? m_frame.snapped(camera) : camera;
    if (pans)
        m_frame.panTo(drawing(*m_basis), m_camera);
    m_settling.start();
}

void NetworkCanvas::settle()
{
    m_settling.stop();
    if (!(m_frame.camera() == m_camera) || (m_basis && !m_basis->edges.empty()))
        m_frame.clear();
    update();
}

void NetworkCanvas::setHovered(const Hovered &hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(hovered.node || hovered.edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void NetworkCanvas::invalidate()
{
    m_settling.stop();
    m_composed = {};
    m_frame.clear();
    update();
}

void NetworkCanvas::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    if (m_scene.nodes.empty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
        return;
    }
    if (isMoving() || picture().detail == Detail::Dense)
        paintDense(painter);
    else
        paintFull(painter);
    if (m_hand)
        m_hand->paint(painter, theme);
    paintLegends(painter);
}

void NetworkCanvas::paintFull(QPainter &painter)
{
    m_frame.clear();
    Drawing whole = drawing(picture());
    whole.hovered = m_hovered;
    whole.cursor = hasFocus() ? m_cursor : std::nullopt;
    whole.edgeCursor = m_edgeCursor;
    paintForeground(painter, whole);
}

void NetworkCanvas::paintDense(QPainter &painter)
{
    if (!isMoving()) {
        picture();
        m_named = m_composed;
        if (m_frame.isEmpty()) {
            m_basis = m_composed.picture;
            m_frame.paint(drawing(*m_basis), m_camera, size(), devicePixelRatioF());
        }
    }
    m_frame.show(painter, m_camera);
    const Drawing named = drawing(*m_named.picture);
    if (!isMoving())
        paintEdgeLabels(painter, named);
    m_names.paint(painter, named, m_places, m_named.camera, m_camera);
    paintPointed(painter);
}

// On top of the pixels: what the pointer is at, with its name.
void NetworkCanvas::paintPointed(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto edge = m_hovered.edge ? m_hovered.edge : m_edgeCursor;
    if (edge) {
        const SceneEdge &each = m_scene.edge(*edge);
        painter.setPen(QPen(theme.ink, 2));
        painter.drawLine(m_camera.toScreen(m_places[static_cast<size_t>(each.from)]),
                         m_camera.toScreen(m_places[static_cast<size_t>(each.to)]));
    }
    const auto node = m_hovered.node ? m_hovered.node : hasFocus() ? m_cursor : std::nullopt;
    if (!node)
        return;
    const QPointF centre = m_camera.toScreen(m_places[static_cast<size_t>(*node)]);
    const qreal radius = m_basis->nodes[static_cast<size_t>(*node)].radius;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink, 1.6));
    painter.drawEllipse(centre, radius + 3, radius + 3);
    const QString name = nameFor(m_scene.node(*node));
    const QFontMetricsF metrics(pictureFonts().nodeStrong);
    QRectF box(0, 0, metrics.horizontalAdvance(name) + 10, metrics.height() + 4);
    box.moveCenter(centre);
    box.moveBottom(centre.y() - radius - 6);
    painter.setPen(theme.rule);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.ink);
    painter.setFont(pictureFonts().nodeStrong);
    painter.drawText(box, Qt::AlignCenter, name);
}

void NetworkCanvas::paintLegends(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const QRectF strip = legendStrip();
    painter.fillRect(strip, theme.background);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen); // the little triangle that unfolds
    painter.setBrush(theme.muted);
    const QPointF at(margin + 4, strip.top() + legendHeight() / 2);
    painter.drawPolygon(m_legendOpen
                            ? QPolygonF{at + QPointF(-4, -2), at + QPointF(4, -2), at + QPointF(0, 3)}
                            : QPolygonF{at + QPointF(-4, 2), at + QPointF(4, 2), at + QPointF(0, -3)});
    paintLegend(painter, {margin + 14, strip.top()}, width() - 2 * margin - 14, theme);
    if (!m_legendOpen)
        return;
    const std::set<EntityType> types = typesIn(m_scene);
    const QSizeF size = legendCardSize(types);
    paintLegendCard(painter, {margin, strip.top() - size.height() - 2}, types, theme);
}

void NetworkCanvas::placeMinimap()
{
    const QPointF corner = drawingArea().topRight() - QPointF(m_minimap->width(), 0);
    m_minimap->move(corner.toPoint());
    m_minimap->setView(
        QRectF(m_camera.toScene(drawingArea().topLeft()), m_camera.toScene(drawingArea().bottomRight())));
}

} // namespace clew
