#include "network/sprites.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "words/labels.h"

#include <QPainter>

#include <cmath>

namespace clew {

namespace {

constexpr qreal smallestLettered = 6.5; // pixels of radius

// Source over, premultiplied; `corner` is where the sprite's first pixel goes.
void copyOver(QRgb *pixels, qsizetype stride, const QRect &clip, const QImage &sprite, QPoint corner)
{
    const QRect target = QRect(corner, sprite.size()) & clip;
    const auto *source = reinterpret_cast<const QRgb *>(sprite.constBits());
    const qsizetype sourceStride = sprite.bytesPerLine() / 4;
    for (int y = target.top(); y <= target.bottom(); ++y) {
        QRgb *to = pixels + y * stride + target.left();
        const QRgb *from = source + (y - corner.y()) * sourceStride + (target.left() - corner.x());
        for (int x = 0; x < target.width(); ++x) {
            const QRgb over = from[x];
            const unsigned left = 255U - (over >> 24U);
            if (left == 0) {
                to[x] = over;
            } else if (left < 255) {
                const unsigned redBlue = (((to[x] & 0xff00ffU) * left) >> 8U) & 0xff00ffU;
                const unsigned green = (((to[x] & 0x00ff00U) * left) >> 8U) & 0x00ff00U;
                to[x] = 0xff000000U | ((over & 0xffffffU) + redBlue + green);
            }
        }
    }
}

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

void Sprites::stamp(QImage &image, const QRect &clip, const Picture &picture, const Scene &scene,
                    const Theme &theme)
{
    const qreal ratio = image.devicePixelRatio();
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    const qsizetype stride = image.bytesPerLine() / 4;
    for (const auto layer : {Emphasis::Faded, Emphasis::Plain}) {
        std::map<std::pair<EntityType, int>, const QImage *> known; // few: the keys of the sheet are dearer
        for (size_t i = scene.order.size(); i-- > 0;) { // the important ones on top
            const NodeMark &mark = picture.nodes[static_cast<size_t>(scene.order[i])];
            const QPointF centre = mark.centre * ratio;
            const qreal reach = (mark.radius + 4) * ratio;
            if (mark.emphasis != layer || centre.x() + reach < clip.left()
                || centre.x() - reach > clip.right() || centre.y() + reach < clip.top()
                || centre.y() - reach > clip.bottom())
                continue;
            const EntityType type = scene.node(mark.node).type;
            const QImage *&sprite = known[{type, qRound(mark.radius * 2)}];
            if (!sprite)
                sprite = &of(type, mark.radius, layer == Emphasis::Faded, ratio, theme);
            copyOver(pixels, stride, clip, *sprite,
                     centre.toPoint() - QPoint(sprite->width() / 2, sprite->height() / 2));
        }
    }
}

} // namespace clew
