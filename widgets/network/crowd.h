#pragma once

#include <QRectF>

#include <algorithm>
#include <vector>

namespace clew {

// How many points lie in any box, in the time of four look-ups: sums over cells of some pixels (Crow 1984).
class Crowd
{
public:
    explicit Crowd(const QRectF &area)
        : m_area(area)
        , m_columns(1 + static_cast<size_t>(std::max(0.0, area.width()) / cell))
        , m_rows(1 + static_cast<size_t>(std::max(0.0, area.height()) / cell))
        , m_sums((m_columns + 1) * (m_rows + 1))
    {
    }

    void add(QPointF point) // within the area; before sum()
    {
        ++m_sums[(rowOf(point.y()) + 1) * (m_columns + 1) + columnOf(point.x()) + 1];
    }
    void sum()
    {
        for (size_t row = 1; row <= m_rows; ++row)
            for (size_t column = 1, line = 0; column <= m_columns; ++column) {
                int &here = m_sums[row * (m_columns + 1) + column];
                line += static_cast<size_t>(here);
                here = static_cast<int>(line) + m_sums[(row - 1) * (m_columns + 1) + column];
            }
    }
    int within(const QRectF &box) const // of whole cells
    {
        const size_t left = columnOf(box.left()), right = columnOf(box.right()) + 1;
        const size_t above = rowOf(box.top()) * (m_columns + 1),
                     below = (rowOf(box.bottom()) + 1) * (m_columns + 1);
        return m_sums[below + right] - m_sums[below + left] - m_sums[above + right] + m_sums[above + left];
    }

private:
    static constexpr qreal cell = 6;

    size_t columnOf(qreal x) const
    {
        return static_cast<size_t>(
            std::clamp((x - m_area.left()) / cell, 0.0, static_cast<qreal>(m_columns) - 1));
    }
    size_t rowOf(qreal y) const
    {
        return static_cast<size_t>(
            std::clamp((y - m_area.top()) / cell, 0.0, static_cast<qreal>(m_rows) - 1));
    }

    QRectF m_area;
    size_t m_columns, m_rows;
    std::vector<int> m_sums; // of all cells above and to the left
};

} // namespace clew
