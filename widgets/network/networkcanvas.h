#pragma once

#include "network/frame.h"
#include "network/hands.h"
#include "network/namesheet.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace clew {

class Minimap;

// Paints a scene and lets a hand move about in it: pan, zoom, hover, choose, drag, catch. Knows neither the
// dossier nor the selection; NetworkView tells it what to show and hears what was done.
class NetworkCanvas : public QWidget, private PictureHost
{
    Q_OBJECT

public:
    enum class Choice { Only, Toggle }; // Toggle: beside what is chosen already

    explicit NetworkCanvas(QWidget *parent = nullptr);
    ~NetworkCanvas() override;

    const Scene &scene() const { return m_scene; }
    const std::vector<QPointF> &places() const { return m_places; }
    const Attention &attention() const { return m_attention; }
    bool isMovedByHand() const { return m_movedByHand; }
    std::optional<QPointF> positionOf(EntityId entity) const;
    const Picture &picture() const; // as it would be painted now
    const Camera &camera() const override { return m_camera; }
    std::optional<int> cursor() const { return m_cursor; } // the node where the keyboard is
    Minimap *minimap() const { return m_minimap; }

    // `places`: one point a node, scene units.
    void setScene(Scene scene, std::vector<QPointF> places);
    void setAttention(Attention attention);
    void setNotice(const QString &notice); // instead of an empty scene
    // What the cards under the pointer say, as rich text.
    void setCards(std::function<QString(int node)> ofNode, std::function<QString(int edge)> ofEdge);
    QString describe(int node) const; // its card as plain words
    void reveal(int node); // moves the view only when the node is near its border or outside
    void setCursorAt(int node);
    void setLegendOpen(bool open);
    void setMinimapShown(bool shown);

    void fit();
    void zoomBy(qreal factor); // at the pointer where it is within, else at the middle
    void actualSize();

Q_SIGNALS:
    void entityChosen(clew::EntityId entity, clew::NetworkCanvas::Choice choice);
    void edgeChosen(int edge);
    void nothingChosen();
    void nodesCaught(const std::set<clew::EntityId> &entities, bool added);
    void nodesPlaced(const std::vector<std::pair<clew::EntityId, QPointF>> &places);
    void nodeOpened(clew::EntityId entity); // a double click
    // Nodes were dragged over the border of the canvas: to somewhere else. They are back in their places.
    void nodesTakenOut(const std::vector<clew::EntityId> &entities);
    void menuWanted(std::optional<int> node, std::optional<int> edge, QPoint global);
    void legendClicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override; // a walk that was begun goes on through the nodes

private:
    const Picture &shown() const override { return picture(); }
    void moveCamera(const Camera &camera) override { setCamera(camera, true); }
    void moveNode(int node, QPointF scene) override;
    void dropNodes(const std::vector<int> &nodes) override;
    void catchNodes(const std::set<int> &nodes, Qt::KeyboardModifiers modifiers) override;
    void repaint() override { update(); }

    QRectF drawingArea() const; // without the legend's strip
    QRectF legendStrip() const;
    Drawing drawing(const Picture &picture);
    void setCamera(const Camera &camera, bool byHand);
    void setHovered(const Hovered &hovered);
    void invalidate();
    void startHand(QPointF position);
    void takeOut();
    void choose(QPointF position, Qt::KeyboardModifiers modifiers);
    void chooseCursor();
    void moveCursor(int key);
    void tellCursor();
    bool giveUpHand();
    bool isMoving() const { return m_settling.isActive(); }
    void move(const Camera &camera);
    void settle();
    void paintFull(QPainter &painter);
    void paintDense(QPainter &painter);
    void paintPointed(QPainter &painter);
    void paintLegends(QPainter &painter);
    void placeMinimap();

    Scene m_scene;
    std::vector<QPointF> m_places;
    Attention m_attention;
    QString m_notice;
    Camera m_camera;
    bool m_movedByHand = false;
    bool m_legendOpen = false;

    struct Composed
    {
        std::shared_ptr<const Picture> picture;
        Camera camera;
    };
    mutable Composed m_composed; // for the camera of now, or for none
    Composed m_named; // whose names are on show
    std::shared_ptr<const Picture> m_basis; // whose pixels are on show
    Frame m_frame;
    mutable NameSheet m_names;
    QTimer m_settling; // runs while a dense picture moves
    Hovered m_hovered;
    std::optional<int> m_cursor, m_edgeCursor;
    std::function<QString(int)> m_nodeCard, m_edgeCard;

    std::unique_ptr<Hand> m_hand;
    bool m_pressed = false;
    QPointF m_pressedAt;
    Qt::KeyboardModifiers m_pressedWith;
    Minimap *m_minimap;
};

} // namespace clew
