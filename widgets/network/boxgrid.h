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
        , m_newest(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), -1)
    {
    }

    void add(const QRectF &box, int id)
    {
        const auto index = static_cast<int>(m_boxes.size());
        m_boxes.push_back({box, id});
        for (int row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row)
            for (int column = columnOf(box.left()); column <= columnOf(box.right()); ++column) {
                int &newest = m_newest[cellAt(column, row)];
                m_links.push_back({index, newest});
                newest = static_cast<int>(m_links.size()) - 1;
            }
    }

    // Calls `visit(id, box)` for each box that meets this one; some twice. Stops when it returns true.
    template<typename Visit>
    bool any(const QRectF &box, const Visit &visit) const
    {
        for (int row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row)
            for (int column = columnOf(box.left()); column <= columnOf(box.right()); ++column)
                for (int at = m_newest[cellAt(column, row)]; at >= 0;
                     at = m_links[static_cast<size_t>(at)].older) {
                    const Entry &entry = m_boxes[static_cast<size_t>(m_links[static_cast<size_t>(at)].box)];
                    if (meet(entry.box, box) && visit(entry.id, entry.box))
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
    // QRectF::intersects without its care for negative sizes, which takes longer than the test
    static bool meet(const QRectF &a, const QRectF &b)
    {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
            && b.y() < a.y() + a.height();
    }
    struct Link
    {
        int box;
        int older; // the next link of the cell, or -1
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
    std::vector<int> m_newest; // of each cell: the last link of its chain, or -1
    std::vector<Link> m_links;
    std::vector<Entry> m_boxes;
};

} // namespace clew
