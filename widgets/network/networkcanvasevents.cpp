// What a hand and the keyboard do on the canvas. The other half of NetworkCanvas: networkcanvas.cpp.

#include "network/minimap.h"
#include "network/networkcanvas.h"
#include "network/walk.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace clew {

namespace {

constexpr qreal zoomStep = 1.25;

QString plainText(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

bool NetworkCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_names.clear();
        invalidate(); // the frame goes before the sprites that it refers to
        m_frame.sprites().clear();
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setCamera(m_camera.zoomed(1 + gesture->value(), gesture->position()), true);
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto node = nodeAt(picture(), help->pos()); node && m_nodeCard)
        QToolTip::showText(help->globalPos(), m_nodeCard(*node), this);
    else if (const auto edge = lineAt(picture(), m_scene, help->pos()); edge && m_edgeCard)
        QToolTip::showText(help->globalPos(), m_edgeCard(*edge), this);
    else
        QToolTip::hideText();
    return true;
}

void NetworkCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_movedByHand)
        fit();
    invalidate();
    placeMinimap();
}

void NetworkCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (legendStrip().contains(event->position())) {
        Q_EMIT legendClicked();
        return;
    }
    if (isMoving())
        settle(); // a picture in motion has nothing to hit
    m_pressed = true;
    m_pressedAt = event->position();
    m_pressedWith = event->modifiers();
}

// Shift draws a rectangle, Alt a free line, on a node as well; else a node moves, or the view.
void NetworkCanvas::startHand(QPointF position)
{
    QToolTip::hideText();
    const auto node = nodeAt(picture(), m_pressedAt);
    if (m_pressedWith & (Qt::ShiftModifier | Qt::AltModifier)) {
        m_hand = catchingHand(*this, m_pressedAt,
                              m_pressedWith & Qt::AltModifier ? Lasso::Free : Lasso::Rectangle);
    } else if (node) {
        std::vector<std::pair<int, QPointF>> places{{*node, m_places[static_cast<size_t>(*node)]}};
        if (m_attention.chosen.contains(*node))
            for (const int other : m_attention.chosen)
                if (other != *node)
                    places.emplace_back(other, m_places[static_cast<size_t>(other)]);
        m_hand = draggingHand(*this, m_pressedAt, std::move(places));
        m_movedByHand = true; // a refit under the hand would be a surprise
    } else {
        m_hand = panningHand(*this, m_pressedAt);
    }
    m_hand->move(position);
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_hand && !m_hand->nodes().empty() && !rect().contains(position.toPoint())) {
        takeOut();
    } else if (m_hand) {
        m_hand->move(position);
    } else if (m_pressed) {
        if ((position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
            startHand(position);
    } else if (!isMoving()) {
        const auto node = nodeAt(picture(), position);
        setHovered({node, node ? std::nullopt : lineAt(picture(), m_scene, position)});
    }
}

void NetworkCanvas::takeOut()
{
    const std::unique_ptr<Hand> hand = std::move(m_hand);
    m_pressed = false;
    hand->giveUp();
    std::vector<EntityId> entities;
    for (const int node : hand->nodes())
        entities.push_back(m_scene.node(node).entity);
    update();
    Q_EMIT nodesTakenOut(entities);
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const bool pressed = std::exchange(m_pressed, false);
    if (const std::unique_ptr<Hand> hand = std::move(m_hand)) {
        hand->release(event->modifiers());
        update();
    } else if (pressed) {
        choose(event->position(), event->modifiers());
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (const auto node = nodeAt(picture(), position)) {
        Q_EMIT nodeOpened(m_scene.node(*node).entity);
        return;
    }
    const QRectF seen = drawingArea();
    setCamera(m_camera.centredOn(m_camera.toScene(position), seen.center()), true);
}

void NetworkCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto node = nodeAt(picture(), event->pos());
        const auto edge = node ? std::nullopt : lineAt(picture(), m_scene, event->pos());
        Q_EMIT menuWanted(node, edge, event->globalPos());
        return;
    }
    QPointF at = drawingArea().center();
    if (m_cursor)
        at = picture().nodes[static_cast<size_t>(*m_cursor)].centre;
    Q_EMIT menuWanted(m_edgeCursor ? std::nullopt : m_cursor, m_edgeCursor, mapToGlobal(at.toPoint()));
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
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isArrow(event->key()) && event->modifiers() & Qt::ControlModifier && m_cursor) {
        const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        m_edgeCursor = nextEdge(picture(), m_scene, *m_cursor, m_edgeCursor, on ? 1 : -1);
        tellCursor();
    } else if (isArrow(event->key())) {
        moveCursor(event->key());
    } else if (enter && (m_cursor || m_edgeCursor)) {
        chooseCursor();
    } else if (event->key() == Qt::Key_Space && m_cursor) {
        Q_EMIT entityChosen(m_scene.node(*m_cursor).entity, Choice::Toggle);
    } else if (event->key() == Qt::Key_Home && !m_scene.order.empty()) {
        setCursorAt(m_scene.order.front());
    } else if (event->key() == Qt::Key_Escape && giveUpHand()) {
        return;
    } else if (event->key() == Qt::Key_Escape && m_cursor) {
        m_cursor.reset();
        m_edgeCursor.reset();
        update();
        event->setAccepted(m_attention.chosen.empty()); // what is selected is let go by others
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool NetworkCanvas::giveUpHand()
{
    if (!m_hand)
        return false;
    m_hand->giveUp();
    m_hand.reset();
    m_pressed = false;
    update();
    return true;
}

void NetworkCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool NetworkCanvas::focusNextPrevChild(bool next)
{
    const auto node = m_cursor ? nextNode(m_scene, m_cursor, next ? 1 : -1) : std::nullopt;
    if (node) {
        setCursorAt(*node);
        return true;
    }
    m_cursor.reset();
    return QWidget::focusNextPrevChild(next);
}

void NetworkCanvas::moveNode(int node, QPointF scene)
{
    m_places[static_cast<size_t>(node)] = scene;
    invalidate();
}

void NetworkCanvas::dropNodes(const std::vector<int> &nodes)
{
    std::vector<std::pair<EntityId, QPointF>> placed;
    for (const int node : nodes)
        placed.emplace_back(m_scene.node(node).entity, m_places[static_cast<size_t>(node)]);
    Q_EMIT nodesPlaced(placed);
}

void NetworkCanvas::catchNodes(const std::set<int> &nodes, Qt::KeyboardModifiers modifiers)
{
    std::set<EntityId> entities;
    for (const int node : nodes)
        entities.insert(m_scene.node(node).entity);
    Q_EMIT nodesCaught(entities, modifiers.testFlag(Qt::ControlModifier));
}

void NetworkCanvas::choose(QPointF position, Qt::KeyboardModifiers modifiers)
{
    if (const auto node = nodeAt(picture(), position)) {
        m_cursor = *node;
        m_edgeCursor.reset();
        const bool beside = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
        Q_EMIT entityChosen(m_scene.node(*node).entity, beside ? Choice::Toggle : Choice::Only);
    } else if (const auto edge = lineAt(picture(), m_scene, position)) {
        Q_EMIT edgeChosen(*edge);
    } else {
        Q_EMIT nothingChosen();
    }
}

void NetworkCanvas::chooseCursor()
{
    if (m_edgeCursor)
        Q_EMIT edgeChosen(*m_edgeCursor);
    else
        Q_EMIT entityChosen(m_scene.node(*m_cursor).entity, Choice::Only);
}

// Begins at the chosen node, else at the best connected one.
void NetworkCanvas::moveCursor(int key)
{
    if (m_scene.nodes.empty())
        return;
    if (!m_cursor && !m_attention.chosen.empty())
        m_cursor = *m_attention.chosen.begin();
    if (!m_cursor)
        m_cursor = m_scene.order.front();
    else if (const auto next = nodeToward(picture(), m_scene, *m_cursor, key))
        m_cursor = next;
    setCursorAt(*m_cursor);
}

void NetworkCanvas::setCursorAt(int node)
{
    m_cursor = node;
    m_edgeCursor.reset();
    reveal(node);
    tellCursor();
}

QString NetworkCanvas::describe(int node) const
{
    return m_nodeCard ? plainText(m_nodeCard(node)) : QString();
}

// For those who hear the picture: the card of the place, as plain words.
void NetworkCanvas::tellCursor()
{
    if (m_edgeCursor && m_edgeCard)
        setAccessibleDescription(plainText(m_edgeCard(*m_edgeCursor)));
    else
        setAccessibleDescription(m_cursor ? describe(*m_cursor) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

} // namespace clew
