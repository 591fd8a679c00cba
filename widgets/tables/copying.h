#pragma once

#include <QString>

#include <vector>

namespace clew {

class RowModel;

// Rows on show as text for a spreadsheet: parted by tabs, a line a row, titles first. Tabs and line ends in a
// cell become spaces.
QString asTable(const RowModel &model, const std::vector<int> &rows, const std::vector<int> &columns);

// A paragraph a row that can be printed.
QString asCitations(const RowModel &model, const std::vector<int> &rows);

} // namespace clew
