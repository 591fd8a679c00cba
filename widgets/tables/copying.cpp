#include "tables/copying.h"

#include "tables/rowmodel.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace clew {

QString asTable(const RowModel &model, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QStringList lines, cells;
    for (const int column : columns)
        cells.append(model.titleOf(column).simplified());
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(model.textOf(model.sourceRow(row), column).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString asCitations(const RowModel &model, const std::vector<int> &rows)
{
    QStringList lines;
    for (const int row : rows)
        lines.append(model.citationOf(model.sourceRow(row)));
    return lines.join(u"\n\n"_s) + u'\n';
}

} // namespace clew
