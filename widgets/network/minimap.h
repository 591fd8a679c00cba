#pragma once

#include "network/camera.h"
#include "network/scene.h"

#include <QImage>
#include <QWidget>

namespace clew {

struct Theme;

// The whole network in small, with a frame around what the canvas shows. Dragging it moves the view.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(QWidget *parent = nullptr);

    void setScene(const Scene &scene, const std::vector<QPointF> &places);
    void setView(const QRectF &seen); // scene units
    QSize sizeHint() const override;

Q_SIGNALS:
    void centreWanted(QPointF scene);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refit();
    void drawDots(const Theme &theme);

    std::vector<std::pair<QPointF, EntityType>> m_dots;
    QImage m_drawn; // the dots on their paper; null: to be drawn
    bool m_drawnDark = false;
    Camera m_camera;
    QRectF m_seen;
};

} // namespace clew
