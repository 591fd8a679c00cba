#include "network/backdrop.h"

#include "common/theme.h"
#include "network/sharing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew {

namespace {

constexpr size_t mostSmooth = 12000; // lines in sight; beyond, each is so faint that steps do not show
constexpr int bandPixels = 250000; // of a part that is painted at once: what the cache holds
constexpr qreal faintestAgainst = 90; // of 256: who denies must not drown in a crowd
constexpr qreal gaps = 1.5; // by how much a broken line is stronger

// The more lines and the longer, the fainter each: what is left is where many run together.
quint16 strengthOf(Emphasis emphasis, const SceneEdge &edge, qreal length, qreal strength)
{
    strength *= std::clamp(320 / std::max(length, 1.0), 0.32, 1.0);
    strength *= 1 + 0.4 * std::clamp(edge.origins - 1, 0, 3);
    if (edge.polarity == Polarity::Possible)
        strength *= gaps;
    if (isAgainst(edge.polarity))
        strength = std::max(strength * gaps, faintestAgainst);
    if (emphasis == Emphasis::Faded)
        strength *= fadedLine;
    return static_cast<quint16>(std::clamp(strength, 8.0, 256.0));
}

// Dashes survive in a crowd where a colour alone would not do.
Stroke strokeFor(Polarity polarity)
{
    if (isAgainst(polarity))
        return Stroke::Dotted;
    return polarity == Polarity::Possible ? Stroke::Dashed : Stroke::Solid;
}

// Whether the symbol is copied: all that have nothing to them.
bool isPlain(const NodeMark &mark, const SceneNode &node)
{
    return mark.emphasis != Emphasis::Thread && !node.pinned && node.members.empty();
}

void addStamps(Backdrop &backdrop, const Drawing &drawing, Sprites &sprites, Emphasis layer)
{
    std::array<std::array<const QImage *, 128>, entityTypes.size()>
        known{}; // the keys of the sheet are dearer
    for (size_t i = drawing.scene.order.size(); i-- > 0;) { // the important ones on top
        const NodeMark &mark = drawing.picture.nodes[static_cast<size_t>(drawing.scene.order[i])];
        const SceneNode &node = drawing.scene.node(mark.node);
        if (mark.emphasis != layer || !isPlain(mark, node))
            continue;
        const auto halves = std::min<size_t>(127, static_cast<size_t>(mark.radius * 2 + 0.5));
        const QImage *&sprite = known[static_cast<size_t>(node.type)][halves];
        if (!sprite)
            sprite = &sprites.of(node.type, mark.radius, layer == Emphasis::Faded, backdrop.ratio,
                                 drawing.theme);
        const QSize size = sprite->size();
        const QPoint centre = (mark.centre * backdrop.ratio).toPoint();
        backdrop.stamps.push_back(
            {QRect(centre - QPoint(size.width() / 2, size.height() / 2), size), sprite});
    }
}

// A piece of a part that is painted at once, and what of the backdrop touches it.
struct Band
{
    Part part;
    std::vector<quint32> lines, stamps;
};

// The bands of one part follow one another, of equal height but for the last.
struct Bands
{
    QRect area;
    int height;
    std::vector<Band> bands;

    explicit Bands(const Part &part)
        : area(part.area)
        , height(std::clamp(bandPixels / std::max(1, area.width()), 1, std::max(1, area.height())))
    {
        for (int top = area.top(); top <= area.bottom(); top += height) {
            const QRect band = QRect(area.left(), top, area.width(), height) & area;
            bands.push_back({{band, part.at + QPoint(0, top - area.top())}, {}, {}});
        }
    }
    void enter(std::vector<quint32> Band::*list, quint32 what, int top, int bottom)
    {
        const int last = static_cast<int>(bands.size()) - 1;
        for (int band = std::clamp((top - area.top()) / height, 0, last),
                 end = std::clamp((bottom - area.top()) / height, 0, last);
             band <= end; ++band)
            (bands[static_cast<size_t>(band)].*list).push_back(what);
    }
};

// Looks at each line once, however many parts there are.
void enterLines(std::vector<Bands> &parts, std::span<const Line> lines)
{
    struct Box
    {
        float left, right, top, bottom;
    };
    constexpr int slack = 2;
    std::vector<Box> boxes;
    for (const Bands &part : parts) {
        const QRect near = part.area.adjusted(-slack, -slack, slack, slack);
        boxes.push_back({static_cast<float>(near.left()), static_cast<float>(near.right()),
                         static_cast<float>(near.top()), static_cast<float>(near.bottom())});
    }
    for (quint32 i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const float left = std::min(line.x0, line.x1), right = std::max(line.x0, line.x1);
        const float top = std::min(line.y0, line.y1), bottom = std::max(line.y0, line.y1);
        for (size_t p = 0; p < boxes.size(); ++p)
            if (right >= boxes[p].left && left <= boxes[p].right && bottom >= boxes[p].top
                && top <= boxes[p].bottom)
                parts[p].enter(&Band::lines, i, static_cast<int>(std::max(top, boxes[p].top)) - slack,
                               static_cast<int>(std::min(bottom, boxes[p].bottom)) + slack);
    }
}

void enterStamps(std::vector<Bands> &parts, std::span<const Stamp> stamps)
{
    for (quint32 i = 0; i < stamps.size(); ++i)
        for (Bands &part : parts)
            if (const QRect &box = stamps[i].box; box.right() >= part.area.left()
                && box.left() <= part.area.right() && box.bottom() >= part.area.top()
                && box.top() <= part.area.bottom())
                part.enter(&Band::stamps, i, box.top(), box.bottom());
}

// Source over, premultiplied.
void layStamp(const Pixels &target, const Stamp &stamp)
{
    const QRect place = stamp.box & target.area;
    const auto *source = reinterpret_cast<const QRgb *>(stamp.sprite->constBits());
    const qsizetype sourceStride = stamp.sprite->bytesPerLine() / 4;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        QRgb *to
            = target.first + (y - target.area.top()) * target.stride + (place.left() - target.area.left());
        const QRgb *from = source + (y - stamp.box.top()) * sourceStride + (place.left() - stamp.box.left());
        for (int x = 0; x < place.width(); ++x) {
            const QRgb over = from[x];
            const unsigned clear = 255U - (over >> 24U);
            const unsigned left = clear + (clear >> 7U); // no branch: most sprites are a few pixels
            const unsigned redBlue = (((to[x] & 0xff00ffU) * left) >> 8U) & 0xff00ffU;
            const unsigned green = (((to[x] & 0x00ff00U) * left) >> 8U) & 0x00ff00U;
            to[x] = 0xff000000U | ((over & 0xffffffU) + redBlue + green);
        }
    }
}

} // namespace

std::vector<Line> linesOf(const Drawing &drawing, qreal ratio, const QRectF &seen)
{
    const Picture &picture = drawing.picture;
    const qreal strength
        = std::clamp(5600 / std::sqrt(static_cast<qreal>(picture.lines.size())), 34.0, 140.0);
    const QRgb plain = drawing.theme.muted.rgb(), warning = drawing.theme.warning.rgb();
    struct Place
    {
        float x, y;
    };
    std::vector<Place> places; // close together in memory: each is asked for many times
    places.reserve(picture.nodes.size());
    for (const NodeMark &mark : picture.nodes)
        places.push_back(
            {static_cast<float>(mark.centre.x() * ratio), static_cast<float>(mark.centre.y() * ratio)});
    const QRectF near(seen.topLeft() * ratio, seen.bottomRight() * ratio);
    std::vector<Line> lines, onTop;
    lines.reserve(picture.lines.size());
    for (size_t i = 0; i < picture.lines.size(); ++i) {
        const SceneEdge &edge = drawing.scene.edges[i];
        const Place a = places[static_cast<size_t>(edge.from)], b = places[static_cast<size_t>(edge.to)];
        if (!seen.isNull()
            && (static_cast<qreal>(std::max(a.x, b.x)) < near.left()
                || static_cast<qreal>(std::min(a.x, b.x)) > near.right()
                || static_cast<qreal>(std::max(a.y, b.y)) < near.top()
                || static_cast<qreal>(std::min(a.y, b.y)) > near.bottom()))
            continue;
        const auto length
            = static_cast<qreal>(std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)));
        const bool against = isAgainst(edge.polarity);
        (against ? onTop : lines)
            .push_back({a.x, a.y, b.x, b.y, against ? warning : plain,
                        strengthOf(picture.lines[i], edge, length / ratio, strength),
                        strokeFor(edge.polarity)});
    }
    lines.insert(lines.end(), onTop.begin(), onTop.end());
    return lines;
}

Backdrop backdropOf(const Drawing &drawing, Sprites &sprites, qreal ratio)
{
    Backdrop backdrop;
    backdrop.paper = drawing.theme.background.rgb();
    backdrop.ratio = ratio;
    backdrop.lines = linesOf(drawing, ratio, {});
    backdrop.edges = drawing.picture.linesInSight <= mostSmooth ? Edges::Smooth : Edges::Stepped;
    backdrop.stamps.reserve(drawing.scene.nodes.size());
    for (const Emphasis layer : {Emphasis::Faded, Emphasis::Plain})
        addStamps(backdrop, drawing, sprites, layer);
    for (size_t i = drawing.scene.order.size(); i-- > 0;)
        if (const int node = drawing.scene.order[i];
            !isPlain(drawing.picture.nodes[static_cast<size_t>(node)], drawing.scene.node(node)))
            backdrop.others.push_back(node);
    return backdrop;
}

void paintBackdrop(QImage &image, std::span<const Part> parts, const Backdrop &backdrop)
{
    std::vector<Bands> cut(parts.begin(), parts.end());
    enterLines(cut, backdrop.lines);
    enterStamps(cut, backdrop.stamps);
    std::vector<const Band *> bands;
    for (const Bands &part : cut)
        for (const Band &band : part.bands)
            bands.push_back(&band);
    auto *bits = reinterpret_cast<QRgb *>(image.bits());
    const qsizetype stride = image.bytesPerLine() / 4;
    shareOut(static_cast<int>(bands.size()), [&](int i) {
        const Band &band = *bands[static_cast<size_t>(i)];
        const Pixels target{bits + band.part.at.y() * stride + band.part.at.x(), stride, band.part.area};
        drawLines(target, backdrop.paper, backdrop.lines, band.lines, backdrop.edges, backdrop.ratio);
        for (const quint32 stamp : band.stamps)
            layStamp(target, backdrop.stamps[stamp]);
    });
}

} // namespace clew
