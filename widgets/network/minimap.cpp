#include "network/minimap.h"

#include "common/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace clew {

Minimap::Minimap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Overview of the network"));
    setToolTip(tr("Drag to move the view."));
    setCursor(Qt::OpenHandCursor);
    resize(sizeHint());
}

QSize Minimap::sizeHint() const
{
    return {150, 104};
}

void Minimap::setScene(const Scene &scene, const std::vector<QPointF> &places)
{
    m_dots.clear();
    for (size_t i = 0; i < scene.nodes.size(); ++i)
        m_dots.emplace_back(places[i], scene.nodes[i].type);
    refit();
}

void Minimap::setView(const QRectF &seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    update();
}

void Minimap::refit()
{
    std::vector<Extent> extents;
    for (const auto &[place, type] : m_dots)
        extents.push_back({place, 2, 2, 2, 2});
    m_camera = fitted(extents, {7, 7}, {width() - 14.0, height() - 14.0});
    m_drawn = {};
    update();
}

void Minimap::drawDots(const Theme &theme)
{
    m_drawn = QImage((QSizeF(size()) * devicePixelRatioF()).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(Qt::transparent);
    m_drawnDark = theme.dark;
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.rule);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setClipRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    const qreal side = m_dots.size() > 400 ? 1.4 : 3;
    for (const auto &[place, type] : m_dots) {
        QRectF dot(0, 0, side, side);
        dot.moveCenter(m_camera.toScreen(place));
        painter.fillRect(dot, theme.of(type));
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    if (m_drawn.isNull() || m_drawnDark != theme.dark || m_drawn.devicePixelRatio() != devicePixelRatioF())
        drawDots(theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(0, 0, m_drawn);
    painter.setClipRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    QColor wash = theme.ink;
    wash.setAlphaF(0.06F);
    painter.setPen(QPen(theme.ink, 1));
    painter.setBrush(wash);
    const QRectF seen(m_camera.toScreen(m_seen.topLeft()), m_camera.toScreen(m_seen.bottomRight()));
    painter.drawRect(seen.intersected(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5)));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT centreWanted(m_camera.toScene(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT centreWanted(m_camera.toScene(event->position()));
}

void Minimap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refit();
}

} // namespace clew
