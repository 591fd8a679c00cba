#include "common/entityshape.h"

#include "common/theme.h"
#include "words/labels.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <array>
#include <cmath>
#include <numbers>

namespace clew {

namespace {

// Corners on the unit circle, the first at `start` (radians, 0 to the right, growing clockwise on screen).
QPainterPath polygon(int corners, qreal radius, qreal start)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = start + 2 * std::numbers::pi * i / corners;
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath rounded(qreal halfWidth, qreal halfHeight, qreal corner)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight), corner, corner);
    return path;
}

// A head and shoulders would not survive 16 pixels: a person is an arch.
QPainterPath arch(qreal radius)
{
    const qreal side = radius * 0.86;
    QPainterPath path;
    path.moveTo(-side, radius * 0.9);
    path.lineTo(-side, -radius * 0.05);
    path.arcTo(QRectF(-side, -radius * 0.95, 2 * side, 2 * side), 180, -180);
    path.lineTo(side, radius * 0.9);
    path.closeSubpath();
    return path;
}

// A map pin without its hole.
QPainterPath drop(qreal radius)
{
    QPainterPath path;
    path.moveTo(0, radius);
    path.cubicTo(-radius * 0.3, radius * 0.55, -radius * 0.9, radius * 0.2, -radius * 0.9, -radius * 0.15);
    path.arcTo(QRectF(-radius * 0.9, -radius * 1.0, radius * 1.8, radius * 1.7), 180, -180);
    path.cubicTo(radius * 0.9, radius * 0.2, radius * 0.3, radius * 0.55, 0, radius);
    path.closeSubpath();
    return path;
}

// A sheet with its corner turned down.
QPainterPath sheet(qreal radius)
{
    const qreal w = radius * 0.76;
    const qreal h = radius * 0.95;
    const qreal fold = radius * 0.5;
    QPainterPath path;
    path.addPolygon(QPolygonF{{-w, -h}, {w - fold, -h}, {w, -h + fold}, {w, h}, {-w, h}});
    path.closeSubpath();
    return path;
}

// Paints at whatever size and scale is asked for, in the theme of the moment.
class BadgeEngine : public QIconEngine
{
public:
    explicit BadgeEngine(EntityType type)
        : m_type(type)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = themeOf(nullptr);
        const QColor fill = theme.of(m_type);
        const qreal radius = std::min(rect.width(), rect.height()) / 2.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.45);
        painter->translate(QRectF(rect).center());
        painter->fillPath(shapeOf(m_type, radius), fill);
        painter->setPen(letterColourOn(fill));
        QFont font = interfaceFont(8);
        font.setPixelSize(std::max(6, qRound(radius * 1.15)));
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        const qreal sink = m_type == EntityType::Group || m_type == EntityType::Quantity ? radius * 0.1 : 0;
        painter->drawText(QRectF(-radius, -radius + sink, 2 * radius, 2 * radius), Qt::AlignCenter,
                          letterFor(m_type));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new BadgeEngine(*this); }

private:
    EntityType m_type;
};

} // namespace

QPainterPath shapeOf(EntityType type, qreal radius)
{
    constexpr qreal up = -std::numbers::pi / 2;
    switch (type) {
    case EntityType::Person: return arch(radius);
    case EntityType::Organization: {
        QPainterPath path;
        path.addEllipse(QPointF(), radius, radius);
        return path;
    }
    case EntityType::Government: return rounded(radius * 0.92, radius * 0.86, 0);
    case EntityType::Place: return drop(radius);
    case EntityType::Product: return rounded(radius, radius * 0.78, radius * 0.72);
    case EntityType::Document: return sheet(radius);
    case EntityType::Group: return polygon(5, radius, up);
    case EntityType::Money: return polygon(4, radius, up);
    case EntityType::Quantity: return polygon(6, radius, 0);
    }
    return {};
}

QColor letterColourOn(const QColor &fill)
{
    const auto linear = [](float channel) {
        return channel <= 0.03928F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
    };
    const float luminance
        = 0.2126F * linear(fill.redF()) + 0.7152F * linear(fill.greenF()) + 0.0722F * linear(fill.blueF());
    return luminance > 0.2F ? QColor(0x16, 0x18, 0x1c) : QColor(Qt::white);
}

QIcon badgeOf(EntityType type, const QWidget *)
{
    return QIcon(new BadgeEngine(type));
}

} // namespace clew
