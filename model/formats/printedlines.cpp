#include "formats/printedpage.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

using Row = std::vector<PrintedLine>; // from left to right

PrintedLine lineOf(const PrintedWord &word, int page)
{
    return {.left = word.left,
            .top = word.top,
            .right = word.right,
            .bottom = word.bottom,
            .size = word.size,
            .bold = word.bold,
            .page = page,
            .text = word.text};
}

void append(PrintedLine &line, const PrintedWord &word, bool space)
{
    if (space)
        line.text += u' ';
    line.text += word.text;
    line.right = std::max(line.right, word.right);
    line.top = std::min(line.top, word.top);
    line.bottom = std::max(line.bottom, word.bottom);
    line.size = std::max(line.size, word.size);
    line.bold = line.bold && word.bold;
}

// "1" or "*" raised behind a word, or before the note itself: small, and within the height of its neighbour,
// which stands next to it in the file as well.
bool isNoteMark(const std::vector<PrintedWord> &words, std::size_t index)
{
    static const QRegularExpression mark(u"^(?:\\d{1,3}|[*†‡§]{1,3})$"_s);
    const PrintedWord &word = words[index];
    if (!mark.match(word.text).hasMatch())
        return false;
    const auto marks = [&](const PrintedWord &beside) {
        const bool small = word.size < beside.size * 0.9;
        const bool raised = word.bottom < beside.bottom - beside.size * 0.1 && word.bottom > beside.top
            && word.top < beside.bottom;
        const double gap = std::min(std::abs(word.left - beside.right), std::abs(beside.left - word.right));
        return small && raised && gap < beside.size * 0.4;
    };
    return (index > 0 && marks(words[index - 1])) || (index + 1 < words.size() && marks(words[index + 1]));
}

// Words at one height, parted where a gap is wider than justified text has it.
std::vector<Row> rowsOf(const PrintedPage &page, int number)
{
    std::vector<const PrintedWord *> words;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        if (!isNoteMark(page.words, i))
            words.push_back(&page.words[i]);
    }
    const auto middle = [](const PrintedWord *w) {
        return (w->top + w->bottom) / 2;
    };
    std::ranges::stable_sort(words, {}, middle);
    std::vector<Row> rows;
    for (std::size_t begin = 0; begin < words.size();) {
        std::size_t end = begin + 1;
        while (end < words.size() && middle(words[end]) - middle(words[end - 1]) < words[end]->size * 0.25
               && middle(words[end]) - middle(words[begin]) < words[begin]->size * 0.6)
            ++end;
        std::stable_sort(words.begin() + std::ptrdiff_t(begin), words.begin() + std::ptrdiff_t(end),
                         [](const PrintedWord *a, const PrintedWord *b) { return a->left < b->left; });
        Row row;
        const PrintedWord *last = nullptr;
        for (std::size_t i = begin; i < end; ++i) {
            const PrintedWord &word = *words[i];
            const double gap = last ? word.left - last->right : 0;
            constexpr double widestGap = 1.4; // of the size of letters
            if (!last || gap > word.size * widestGap)
                row.push_back(lineOf(word, number));
            else
                append(row.back(), word, last->spaceAfter || gap > word.size * 0.2);
            last = &word;
        }
        rows.push_back(std::move(row));
        begin = end;
    }
    return rows;
}

// Digits alike: "Review 14" and "Review 15" are one running head.
QString headKey(const Row &row)
{
    static const QRegularExpression number(u"\\d+"_s);
    QString key;
    for (const PrintedLine &line : row)
        key += line.text.toLower() + u' ';
    return key.simplified().replace(number, u"#"_s);
}

bool isPageNumber(const QString &key)
{
    static const QRegularExpression number(
        u"^(?:(?:page|seite|p\\.|s\\.|第)\\s*)?[-–—|\\[(]*\\s*#\\s*[-–—|\\])]*(?:\\s*(?:/|of|von|de|sur|页)?\\s*#?)$"_s);
    return number.match(key).hasMatch();
}

// What browsers print around a page: its address with the count of pages, and the day of printing, which is
// not that of the article.
bool isOfTheBrowser(const QString &key)
{
    static const QRegularExpression frame(
        u"^(?:(?:https?|file)://\\S+ #/#|#[/.-]#[/.-]#,? #:#(?: [ap]m)?\\b.*)$"_s);
    return frame.match(key).hasMatch();
}

// The numbers of a row, less the number of the page: equal for rows that count the pages.
std::vector<int> offsetsOf(const Row &row, int page)
{
    static const QRegularExpression number(u"\\b\\d{1,4}\\b"_s);
    std::vector<int> offsets;
    for (const PrintedLine &line : row) {
        for (auto match = number.globalMatch(line.text); match.hasNext();)
            offsets.push_back(match.next().captured().toInt() - page);
    }
    return offsets;
}

// The first and the last rows of each page that come again on others.
void markFurniture(std::vector<std::vector<Row>> &pages)
{
    constexpr std::size_t edge = 3; // rows
    struct Edge
    {
        Row *row;
        QString key;
        int page;
        std::size_t depth; // rows between it and the edge
        bool fromTop;
    };
    std::vector<Edge> edges;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        std::vector<Row> &rows = pages[page];
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t depth = std::min(i, rows.size() - 1 - i);
            if (depth < edge && rows.size() > 4)
                edges.push_back({&rows[i], headKey(rows[i]), int(page), depth, i == depth});
        }
    }
    std::ranges::stable_sort(edges, {}, &Edge::depth);
    std::map<std::pair<QString, int>, int> keys; // words and height
    std::map<std::pair<int, int>, int> counters; // height and offset
    const auto height = [](const Row &row) {
        return int(std::lround(row.front().top / 6));
    };
    for (const Edge &each : edges) {
        ++keys[{each.key, height(*each.row)}];
        for (const int offset : offsetsOf(*each.row, each.page))
            ++counters[{height(*each.row), offset}];
    }
    constexpr qsizetype longest = 160;
    for (const Edge &each : edges) {
        const auto offsets = offsetsOf(*each.row, each.page);
        const bool again = keys[{each.key, height(*each.row)}] >= 2 && each.key.size() <= longest;
        const bool counts
            = each.depth == 0 && pages.size() > 1 && each.key.size() <= longest
            && std::ranges::any_of(offsets, [&](int offset) {
                   return counters[{height(*each.row), offset}] >= std::max(2, int(pages.size()) - 1);
               });
        const bool number = each.depth == 0 && pages.size() > 1 && isPageNumber(each.key);
        const bool browser = each.depth == 0 && isOfTheBrowser(each.key);
        // what stands nearer to the edge must be furniture as well
        const std::ptrdiff_t toEdge = each.fromTop ? -1 : 1;
        if (each.depth > 0 && !(each.row + toEdge)->front().furniture)
            continue;
        for (PrintedLine &line : *each.row)
            line.furniture = again || counts || number || browser;
    }
}

struct Gutter
{
    double left = 0;
    double right = 0;
    std::size_t first = 0; // row with lines on either side
    std::size_t last = 0;
};

// Long lines left of a place that have another at their height right of it, whatever their base lines.
struct Beside
{
    int lines = 0;
    std::size_t first = 0; // row that has one
    std::size_t last = 0;
};

Beside linesBeside(const std::vector<Row> &rows, double at, double farthest)
{
    constexpr qsizetype fewestLetters = 18; // cells of tables hold less
    std::vector<std::pair<const PrintedLine *, std::size_t>> right; // with the row
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const PrintedLine &line : rows[i]) {
            if (line.text.size() >= fewestLetters && line.left >= at && line.left - at < farthest)
                right.push_back({&line, i});
        }
    }
    Beside beside;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const PrintedLine &line : rows[i]) {
            if (line.text.size() < fewestLetters || line.right > at || at - line.right >= farthest)
                continue;
            const auto other = std::ranges::find_if(right, [&](const auto &each) {
                return each.first->top < line.bottom && each.first->bottom > line.top;
            });
            if (other == right.end())
                continue;
            beside.first = std::min(beside.lines == 0 ? i : beside.first, std::min(i, other->second));
            beside.last = std::max(beside.last, std::max(i, other->second));
            ++beside.lines;
        }
    }
    return beside;
}

// Where no line of a column crosses and long lines stand on either side in the same rows.
std::vector<Gutter> guttersOf(const std::vector<Row> &rows, double width)
{
    constexpr double widestColumn = 0.6; // of the page
    constexpr int fewestRows = 4;
    std::vector<int> covered(std::size_t(std::max(1.0, std::min(width, 20000.0))) + 1, 0);
    for (const Row &row : rows) {
        for (const PrintedLine &line : row) {
            if (line.furniture || line.right - line.left > width * widestColumn)
                continue;
            const auto last
                = std::min<std::size_t>(covered.size() - 1, std::size_t(std::max(0.0, line.right)));
            for (std::size_t x = std::size_t(std::max(0.0, line.left)); x <= last; ++x)
                ++covered[x];
        }
    }
    const int most = *std::ranges::max_element(covered);
    std::vector<Gutter> gutters;
    for (std::size_t x = 0; x < covered.size();) {
        std::size_t end = x;
        while (end < covered.size() && covered[end] * 25 <= most)
            ++end;
        constexpr std::size_t narrowest = 7;
        const double at = double(x + end) / 2;
        if (end - x >= narrowest && x > 0 && end < covered.size()) {
            const Beside beside = linesBeside(rows, at, width / 3);
            if (beside.lines >= fewestRows)
                gutters.push_back({double(x), double(end), beside.first, beside.last});
        }
        x = std::max(end, x + 1);
    }
    return gutters;
}

int columnOf(const PrintedLine &line, const std::vector<Gutter> &gutters)
{
    const auto before = [&](const Gutter &gutter) {
        return (line.left + line.right) / 2 > gutter.left;
    };
    return int(std::ranges::count_if(gutters, before));
}

bool crosses(const Row &row, const std::vector<Gutter> &gutters)
{
    return std::ranges::any_of(row, [&](const PrintedLine &line) {
        return std::ranges::any_of(gutters, [&](const Gutter &gutter) {
            return line.left < gutter.left - 3 && line.right > gutter.right + 3;
        });
    });
}

// Pieces far from one another are cells, unless there are only two: a title and its page, a justified line.
PrintedLine joined(const Row &row)
{
    PrintedLine line = row.front();
    line.tableRow = row.size() > 2 && !line.furniture;
    for (std::size_t i = 1; i < row.size(); ++i) {
        line.text += (line.tableRow ? u" | "_s : u" "_s) + row[i].text;
        line.right = row[i].right;
        line.bottom = std::max(line.bottom, row[i].bottom);
        line.size = std::max(line.size, row[i].size);
    }
    return line;
}

// The row behind the last one of the columns: of two columns one may be the longer.
std::size_t endOfColumns(const std::vector<Row> &rows, const std::vector<Gutter> &gutters)
{
    constexpr double closest = 1.7; // of the height of a line, from top to top
    std::map<int, const PrintedLine *> last; // of each column
    std::size_t end = 0;
    for (const Gutter &gutter : gutters)
        end = std::max(end, gutter.last + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool goesOn = std::ranges::any_of(rows[i], [&](const PrintedLine &line) {
            const auto above = last.find(columnOf(line, gutters));
            return above != last.end() && line.top - above->second->top < line.size * closest
                && std::abs(line.left - above->second->left) < line.size;
        });
        if (i >= end && (crosses(rows[i], gutters) || !goesOn))
            return i;
        for (const PrintedLine &line : rows[i])
            last[columnOf(line, gutters)] = &line;
    }
    return rows.size();
}

class Orderer
{
public:
    void add(const std::vector<Row> &rows, double width)
    {
        const std::vector<Gutter> gutters = guttersOf(rows, width);
        std::vector<std::vector<PrintedLine>> band(gutters.size() + 1);
        std::size_t first = rows.size();
        for (const Gutter &gutter : gutters)
            first = std::min(first, gutter.first);
        const std::size_t end = endOfColumns(rows, gutters);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Row &row = rows[i];
            if (row.front().furniture || i < first || i >= end || crosses(row, gutters)) {
                flush(band);
                put(joined(row));
                continue;
            }
            for (const PrintedLine &line : row)
                band[std::size_t(columnOf(line, gutters))].push_back(line);
        }
        flush(band);
        ++m_column;
    }

    std::vector<PrintedLine> take() { return std::move(m_lines); }

private:
    void put(PrintedLine line)
    {
        line.column = m_column;
        m_lines.push_back(std::move(line));
    }
    void flush(std::vector<std::vector<PrintedLine>> &band)
    {
        for (std::vector<PrintedLine> &column : band) {
            if (column.empty())
                continue;
            ++m_column;
            for (PrintedLine &line : column)
                put(std::move(line));
            column.clear();
            ++m_column;
        }
    }

    std::vector<PrintedLine> m_lines;
    int m_column = 0;
};

} // namespace

std::vector<PrintedLine> linesOf(const std::vector<PrintedPage> &pages)
{
    std::vector<std::vector<Row>> rows;
    for (std::size_t i = 0; i < pages.size(); ++i)
        rows.push_back(rowsOf(pages[i], int(i)));
    markFurniture(rows);
    Orderer orderer;
    for (std::size_t i = 0; i < pages.size(); ++i)
        orderer.add(rows[i], pages[i].width);
    return orderer.take();
}

} // namespace clew
