#pragma once

#include <QString>

#include <vector>

namespace clew {

// A word as a page prints it; points, from the upper left corner.
struct PrintedWord
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0; // of the letters
    bool bold = false;
    bool spaceAfter = true;
    QString text;
};

struct PrintedPage
{
    double width = 0;
    double height = 0;
    std::vector<PrintedWord> words;
};

// Words of one line that stand in one column.
struct PrintedLine
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;
    bool bold = false;
    bool furniture = false; // a running head, a page number
    bool tableRow = false; // its pieces are cells, parted by " | "
    int page = 0; // counted from 0
    int column = 0; // counted over all pages: lines of one number stand in one column of one page
    QString text;
};

// The lines of all pages in the order of reading: column by column, what stands across the columns before and
// after them. Lines at the edges that come again page by page, or count the pages, are furniture.
std::vector<PrintedLine> linesOf(const std::vector<PrintedPage> &pages);

// HTML of headings and paragraphs of these lines. A word parted at the end of a line has a soft hyphen there;
// paragraphs run on over columns and pages; "<!--page 2-->" stands where a page begins (core/pages.h);
// furniture is in elements of the class "pagefurniture".
QString htmlOfLines(const std::vector<PrintedLine> &lines);

} // namespace clew
