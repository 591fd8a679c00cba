#include "network/sprites.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "words/labels.h"

#include <QPainter>

#include <cmath>

namespace clew {

namespace {

constexpr qreal smallestLettered = 6.5; // pixels of radius

} // namespace

void paintSymbol(QPainter &painter, EntityType type, qreal radius, qreal share, const Theme &theme,
                 const QFont &letter)
{
    const QPainterPath outline = shapeOf(type, radius);
    // A rim of paper, so that symbols on symbols and lines stay apart; opaque, so that no line shines
    // through.
    painter.setPen(QPen(theme.background, std::clamp(radius * 0.2, 0.7, 2.0)));
    painter.setBrush(theme.background);
    painter.drawPath(outline);
    painter.setOpacity(share);
    const QColor fill = theme.of(type);
    painter.fillPath(outline, fill);
    if (radius >= smallestLettered) {
        QFont font = letter;
        font.setPixelSize(std::max(7, qRound(radius * 0.86)));
        painter.setFont(font);
        painter.setPen(letterColourOn(fill));
        const qreal sink = type == EntityType::Group ? radius * 0.08 : 0;
        painter.drawText(QRectF(-radius, -radius + sink, 2 * radius, 2 * radius), Qt::AlignCenter,
                         letterFor(type));
    }
    painter.setOpacity(1);
}

const QImage &Sprites::of(EntityType type, qreal radius, bool faded, qreal ratio, const Theme &theme)
{
    const int halves = std::max(3, qRound(radius * 2));
    QImage &image = m_images[{type, halves, faded, theme.dark, qRound(ratio * 100)}];
    if (!image.isNull())
        return image;
    const qreal rim = halves > 12 ? 2 : 1;
    const int side = qRound((halves + 2 * rim) * ratio) | 1; // odd: a pixel in the middle
    image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(ratio, ratio);
    paintSymbol(painter, type, halves / 2.0, faded ? fadedSymbol : 1, theme, pictureFonts().letter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace clew
