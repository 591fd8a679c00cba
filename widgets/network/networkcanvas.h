#pragma once

#include "network/painting.h"

#include <QTimer>
#include <QWidget>

namespace clew {

// Paints a scene and lets a hand move about in it: pan, zoom, hover, choose, drag. Knows neither the dossier
// nor the selection; NetworkView tells it what to show and hears what was done.
class NetworkCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkCanvas(QWidget *parent = nullptr);

    const Scene &scene() const { return m_scene; }
    bool isMovedByHand() const { return m_movedByHand; }
    std::optional<QPointF> positionOf(EntityId entity) const;
    const Picture &picture() const; // as it would be painted now

    // `places`: one point a node, scene units.
    void setScene(Scene scene, std::vector<QPointF> places);
    void setAttention(Attention attention);
    void setNotice(const QString &notice); // instead of an empty scene
    void reveal(int node); // moves the view only when the node is near its border or outside

    void fit();
    void zoomBy(qreal factor);
    void actualSize();

Q_SIGNALS:
    void entityChosen(clew::EntityId entity);
    void claimChosen(clew::ClaimId claim);
    void nothingChosen();
    void nodePlaced(clew::EntityId entity, QPointF place);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Hand { Free, Pressed, Pans, Drags };

    QRectF drawingArea() const; // without the legend's strip
    void setCamera(const Camera &camera, bool byHand);
    void setHovered(const Hovered &hovered);
    void invalidate();
    void moved(); // by hand: draft while it goes on
    void choose(QPointF position);
    void moveCursor(int key);
    QString describe(const SceneNode &node) const;
    QString describe(const SceneEdge &edge) const;

    Scene m_scene;
    std::vector<QPointF> m_places;
    Attention m_attention;
    QString m_notice;
    Camera m_camera;
    bool m_movedByHand = false;

    QTimer m_settling; // runs while the picture moves
    mutable std::optional<Picture> m_picture;
    Hovered m_hovered;
    std::optional<int> m_cursor; // where the keyboard is

    Hand m_hand = Hand::Free;
    QPointF m_pressedAt;
    Camera m_cameraAtPress;
    std::optional<int> m_grabbed;
    QPointF m_grabOffset; // from the pointer to the node's centre
};

} // namespace clew
