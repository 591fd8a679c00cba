#pragma once

#include "network/picture.h"

#include <QImage>

#include <map>

class QPainter;

namespace clew {

struct Theme;

// One symbol, its centre at the origin; `share`: how much of its colour is left.
void paintSymbol(QPainter &painter, EntityType type, qreal radius, qreal share, const Theme &theme,
                 const QFont &letter);

// Symbols drawn once and copied: ten thousand copies take less time than some hundred outlines.
class Sprites
{
public:
    // Valid until clear(). Its centre is that of the image.
    const QImage &of(EntityType type, qreal radius, bool faded, qreal ratio, const Theme &theme);
    void clear() { m_images.clear(); }

private:
    struct Key
    {
        EntityType type;
        int radius; // half pixels
        bool faded, dark;
        int ratio; // percent
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    std::map<Key, QImage> m_images;
};

inline constexpr qreal fadedSymbol = 0.22;

} // namespace clew
