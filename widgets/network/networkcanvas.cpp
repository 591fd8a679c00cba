#include "network/networkcanvas.h"

#include "common/theme.h"
#include "words/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace clew {

namespace {

constexpr qreal margin = 14; // as the panel headers have
constexpr qreal zoomStep = 1.25;
constexpr size_t mostEdgesInMotion = 400; // more are drafted while the picture moves
constexpr int settleTime = 140; // ms after the last move

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    default: return {0, 1};
    }
}

// The node that an arrow key leads to: in the quadrant of the arrow, neighbours before strangers, near before
// far.
std::optional<int> nodeToward(const Picture &picture, const Scene &scene, int from, int key)
{
    std::set<int> neighbours;
    for (const SceneEdge &edge : scene.edges) {
        if (edge.from == from)
            neighbours.insert(edge.to);
        if (edge.to == from)
            neighbours.insert(edge.from);
    }
    const QPointF direction = directionOf(key);
    const QPointF start = picture.nodes[static_cast<size_t>(from)].centre;
    std::optional<int> best;
    qreal least = 0;
    for (const NodeMark &mark : picture.nodes) {
        const QPointF way = mark.centre - start;
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal distance = std::hypot(way.x(), way.y());
        if (mark.node == from || along < distance * 0.64)
            continue;
        const qreal cost = distance * (neighbours.contains(mark.node) ? 1 : 3);
        if (!best || cost < least) {
            best = mark.node;
            least = cost;
        }
    }
    return best;
}

} // namespace

NetworkCanvas::NetworkCanvas(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Network"));
    setMinimumSize(160, 120);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleTime);
    connect(&m_settling, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

std::optional<QPointF> NetworkCanvas::positionOf(EntityId entity) const
{
    const auto node = m_scene.find(entity);
    if (!node)
        return std::nullopt;
    return picture().nodes[static_cast<size_t>(*node)].centre;
}

const Picture &NetworkCanvas::picture() const
{
    if (!m_picture)
        m_picture = compose(m_scene, m_places, m_camera, m_attention, drawingArea());
    return *m_picture;
}

void NetworkCanvas::setScene(Scene scene, std::vector<QPointF> places)
{
    const std::optional<EntityId> held
        = m_cursor ? std::optional(m_scene.node(*m_cursor).entity) : std::nullopt;
    m_scene = std::move(scene);
    m_places = std::move(places);
    m_cursor = held ? m_scene.find(*held) : std::nullopt;
    m_hovered = {};
    m_hand = Hand::Free;
    m_attention = {};
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

void NetworkCanvas::reveal(int node)
{
    const QRectF area = drawingArea();
    const QRectF inner = area.adjusted(area.width() * 0.06, area.height() * 0.06, -area.width() * 0.06,
                                       -area.height() * 0.06);
    const QPointF place = m_places[static_cast<size_t>(node)];
    if (!inner.contains(m_camera.toScreen(place)))
        setCamera(m_camera.centredOn(place, area.center()), true);
}

void NetworkCanvas::fit()
{
    const QRectF area = drawingArea();
    setCamera(fitted(extentsOf(m_scene, m_places), area.topLeft(), area.size()), false);
}

void NetworkCanvas::zoomBy(qreal factor)
{
    setCamera(m_camera.zoomed(factor, drawingArea().center()), true);
}

void NetworkCanvas::actualSize()
{
    const QPointF centre = drawingArea().center();
    Camera camera{1, 1, {}};
    setCamera(camera.centredOn(m_camera.toScene(centre), centre), true);
}

QRectF NetworkCanvas::drawingArea() const
{
    return QRectF(rect()).adjusted(margin, 6, -margin, -legendHeight() - 10);
}

void NetworkCanvas::setCamera(const Camera &camera, bool byHand)
{
    m_movedByHand = byHand;
    if (camera == m_camera)
        return;
    m_camera = camera;
    if (byHand)
        moved();
    else
        invalidate();
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
    m_picture.reset();
    update();
}

void NetworkCanvas::moved()
{
    if (m_scene.edges.size() > mostEdgesInMotion)
        m_settling.start();
    invalidate();
}

bool NetworkCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto node = nodeAt(picture(), help->pos()))
        QToolTip::showText(help->globalPos(), describe(m_scene.node(*node)), this);
    else if (const auto edge = edgeAt(picture(), help->pos()))
        QToolTip::showText(help->globalPos(), describe(m_scene.edge(*edge)), this);
    else
        QToolTip::hideText();
    return true;
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
    paintPicture(painter, picture(), m_scene, m_attention, theme, m_hovered,
                 hasFocus() ? m_cursor : std::nullopt, m_settling.isActive() ? Detail::Draft : Detail::Full);
    QRectF strip(0, height() - legendHeight() - 8, width(), legendHeight() + 8);
    painter.fillRect(strip, theme.background);
    paintLegend(painter, {margin, strip.top()}, width() - 2 * margin, theme);
}

void NetworkCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_movedByHand)
        fit();
    invalidate();
}

void NetworkCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_hand = Hand::Pressed;
    m_pressedAt = event->position();
    m_cameraAtPress = m_camera;
    m_grabbed = nodeAt(picture(), m_pressedAt);
    if (m_grabbed)
        m_grabOffset = picture().nodes[static_cast<size_t>(*m_grabbed)].centre - m_pressedAt;
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const QPointF way = position - m_pressedAt;
    if (m_hand == Hand::Pressed && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_hand = m_grabbed ? Hand::Drags : Hand::Pans;
        QToolTip::hideText();
    }
    if (m_hand == Hand::Drags) {
        m_places[static_cast<size_t>(*m_grabbed)] = m_camera.toScene(position + m_grabOffset);
        m_movedByHand = true; // a refit under the hand would be a surprise
        moved();
    } else if (m_hand == Hand::Pans) {
        Camera camera = m_cameraAtPress;
        camera.offset += way;
        setCamera(camera, true);
    } else if (m_hand == Hand::Free) {
        const auto node = nodeAt(picture(), position);
        setHovered({node, node ? std::nullopt : edgeAt(picture(), position)});
    }
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const Hand hand = std::exchange(m_hand, Hand::Free);
    if (hand == Hand::Pressed)
        choose(event->position());
    else if (hand == Hand::Drags)
        Q_EMIT nodePlaced(m_scene.node(*m_grabbed).entity, m_places[static_cast<size_t>(*m_grabbed)]);
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const auto node = nodeAt(picture(), position);
    const QPointF place = node ? m_places[static_cast<size_t>(*node)] : m_camera.toScene(position);
    setCamera(m_camera.centredOn(place, drawingArea().center()), true);
}

void NetworkCanvas::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

void NetworkCanvas::wheelEvent(QWheelEvent *event)
{
    const qreal notches = event->angleDelta().y() / 120.0;
    setCamera(m_camera.zoomed(std::pow(zoomStep, notches), event->position()), true);
    event->accept();
}

void NetworkCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool onNode = m_cursor.has_value();
    if (isArrow(event->key()))
        moveCursor(event->key());
    else if (onNode && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT entityChosen(m_scene.node(*m_cursor).entity);
    else if (event->key() == Qt::Key_Plus)
        zoomBy(zoomStep);
    else if (event->key() == Qt::Key_Minus)
        zoomBy(1 / zoomStep);
    else
        QWidget::keyPressEvent(event);
}

void NetworkCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void NetworkCanvas::choose(QPointF position)
{
    if (const auto node = nodeAt(picture(), position)) {
        m_cursor = *node;
        Q_EMIT entityChosen(m_scene.node(*node).entity);
    } else if (const auto edge = edgeAt(picture(), position)) {
        Q_EMIT claimChosen(m_scene.edge(*edge).claims.front());
    } else {
        Q_EMIT nothingChosen();
    }
}

// Begins at the chosen node, else at the best connected one.
void NetworkCanvas::moveCursor(int key)
{
    if (m_scene.nodes.empty())
        return;
    if (!m_cursor && !m_attention.chosen.empty())
        m_cursor = *m_attention.chosen.begin();
    if (!m_cursor) {
        const auto best = std::ranges::max_element(m_scene.nodes, {}, &SceneNode::degree);
        m_cursor = static_cast<int>(best - m_scene.nodes.begin());
    } else if (const auto next = nodeToward(picture(), m_scene, *m_cursor, key)) {
        m_cursor = next;
    }
    reveal(*m_cursor);
    setAccessibleDescription(m_scene.node(*m_cursor).name);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

QString NetworkCanvas::describe(const SceneNode &node) const
{
    const QString kind = node.unnamed ? tr("%1, unnamed").arg(labelFor(node.type)) : labelFor(node.type);
    const QString claims = node.claims == 1 ? tr("1 claim") : tr("%n claims", nullptr, node.claims);
    const QString documents
        = node.documents == 1 ? tr("1 document") : tr("%n documents", nullptr, node.documents);
    const QString figures = claims + QStringLiteral(" · ") + documents;
    QString text = QStringLiteral("<b>%1</b><br/>%2<br/>%3")
                       .arg(node.name.toHtmlEscaped(), kind.toHtmlEscaped(), figures.toHtmlEscaped());
    if (node.pinned)
        text += QStringLiteral("<br/>") + tr("Pinned by hand").toHtmlEscaped();
    return text;
}

QString NetworkCanvas::describe(const SceneEdge &edge) const
{
    const int count = static_cast<int>(edge.claims.size());
    const QString figures = (count == 1 ? tr("1 claim") : tr("%n claims", nullptr, count))
        + QStringLiteral(" · ")
        + (edge.origins == 1 ? tr("1 origin") : tr("%n origins", nullptr, edge.origins));
    const QString what = edge.goods
        ? tr("%1: goods of %2").arg(labelFor(edge.predicate), m_scene.node(edge.to).name)
        : labelFor(edge.predicate);
    return QStringLiteral("<b>%1</b> %2 <b>%3</b><br/>%4<br/>%5")
        .arg(m_scene.node(edge.from).name.toHtmlEscaped(),
             (edge.goods ? QStringLiteral("→") : what).toHtmlEscaped(),
             m_scene.node(edge.to).name.toHtmlEscaped(),
             (edge.goods ? what : labelFor(edge.polarity)).toHtmlEscaped(), figures.toHtmlEscaped());
}

} // namespace clew
