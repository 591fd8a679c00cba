#include "graph/pack.h"

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

// What is taken already, seen from below: pieces from left to right, each as deep as what lies above it.
class Skyline
{
public:
    explicit Skyline(double width)
        : m_width(width)
        , m_pieces{{0, width, 0}}
    {
    }

    Point place(Point size)
    {
        size_t best = 0;
        double least = -1;
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            if (i > 0 && m_pieces[i].left + size.x > m_width)
                break;
            const double top = topFor(i, size.x);
            if (least < 0 || top < least) {
                least = top;
                best = i;
            }
        }
        const Point corner{m_pieces[best].left, least};
        cover(best, corner, size);
        return corner;
    }

private:
    struct Piece
    {
        double left;
        double right;
        double depth;
    };

    double topFor(size_t first, double width) const
    {
        double top = 0;
        for (size_t i = first; i < m_pieces.size() && m_pieces[i].left < m_pieces[first].left + width; ++i)
            top = std::max(top, m_pieces[i].depth);
        return top;
    }

    void cover(size_t first, Point corner, Point size)
    {
        const double right = corner.x + size.x;
        size_t last = first;
        while (last < m_pieces.size() && m_pieces[last].right <= right)
            ++last;
        if (last < m_pieces.size())
            m_pieces[last].left = right;
        m_pieces.erase(m_pieces.begin() + static_cast<std::ptrdiff_t>(first),
                       m_pieces.begin() + static_cast<std::ptrdiff_t>(last));
        m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(first),
                        {corner.x, right, corner.y + size.y});
        const auto mergeWithNext = [this](size_t i) {
            if (i + 1 < m_pieces.size() && m_pieces[i].depth == m_pieces[i + 1].depth) {
                m_pieces[i].right = m_pieces[i + 1].right;
                m_pieces.erase(m_pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            }
        };
        mergeWithNext(first);
        if (first > 0)
            mergeWithNext(first - 1);
    }

    double m_width;
    std::vector<Piece> m_pieces;
};

} // namespace

Box boxAround(std::span<const Point> points)
{
    Box box{points.front(), points.front()};
    for (const Point &point : points) {
        box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
        box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
    }
    return box;
}

std::vector<Point> packed(std::span<const Point> sizes)
{
    double area = 0;
    double widest = 0;
    std::vector<size_t> highestFirst(sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i) {
        area += sizes[i].x * sizes[i].y;
        widest = std::max(widest, sizes[i].x);
        highestFirst[i] = i;
    }
    std::stable_sort(highestFirst.begin(), highestFirst.end(),
                     [&](size_t a, size_t b) { return sizes[a].y > sizes[b].y; });
    Skyline skyline(std::max(widest, std::sqrt(area * 1.6 * 1.08))); // a twelfth is lost between the boxes
    std::vector<Point> corners(sizes.size());
    for (const size_t i : highestFirst)
        corners[i] = skyline.place(sizes[i]);
    return corners;
}

} // namespace clew
