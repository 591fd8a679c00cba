#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace clew {

// Boxes on the screen by the cells that they touch, so that asking what lies somewhere looks at a few only.
// What lies outside of the area belongs to its border cells.
class BoxGrid
{
public:
    explicit BoxGrid(const QRectF &area = QRectF(0, 0, 1, 1), qreal cell = 48)
        : m_area(area)
        , m_cell(cell)
        , m_columns(1 + static_cast<int>(std::max(0.0, area.width()) / cell))
        , m_rows(1 + static_cast<int>(std::max(0.0, area.height()) / cell))
        , m_cells(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows))
    {
    }

    void add(const QRectF &box, int id)
    {
        const auto index = static_cast<int>(m_boxes.size());
        m_boxes.push_back({box, id});
        for (int row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row)
            for (int column = columnOf(box.left()); column <= columnOf(box.right()); ++column)
                m_cells[cellAt(column, row)].push_back(index);
    }

    // Calls `visit(id, box)` for each box that meets this one; some twice. Stops when it returns true.
    template<typename Visit>
    bool any(const QRectF &box, const Visit &visit) const
    {
        for (int row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row)
            for (int column = columnOf(box.left()); column <= columnOf(box.right()); ++column)
                for (const int index : m_cells[cellAt(column, row)]) {
                    const Entry &entry = m_boxes[static_cast<size_t>(index)];
                    if (entry.box.intersects(box) && visit(entry.id, entry.box))
                        return true;
                }
        return false;
    }
    bool meets(const QRectF &box) const
    {
        return any(box, [](int, const QRectF &) { return true; });
    }

private:
    struct Entry
    {
        QRectF box;
        int id;
    };
    int columnOf(qreal x) const
    {
        return static_cast<int>(std::clamp((x - m_area.left()) / m_cell, 0.0, m_columns - 1.0));
    }
    int rowOf(qreal y) const
    {
        return static_cast<int>(std::clamp((y - m_area.top()) / m_cell, 0.0, m_rows - 1.0));
    }
    size_t cellAt(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }

    QRectF m_area;
    qreal m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::vector<int>> m_cells;
    std::vector<Entry> m_boxes;
};

} // namespace clew
