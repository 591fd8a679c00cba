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

// Words at one height, parted where a gap is wider than justified text has it.
std::vector<Row> rowsOf(const PrintedPage &page, int number)
{
    std::vector<const PrintedWord *> words;
    for (const PrintedWord &word : page.words)
        words.push_back(&word);
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
        // what stands nearer to the edge must be furniture as well
        const std::ptrdiff_t toEdge = each.fromTop ? -1 : 1;
        if (each.depth > 0 && !(each.row + toEdge)->front().furniture)
            continue;
        for (PrintedLine &line : *each.row)
            line.furniture = again || counts || number;
    }
}

struct Gutter
{
    double left = 0;
    double right = 0;
};

// Where no line of a column crosses and long lines stand on either side in the same rows.
std::vector<Gutter> guttersOf(const std::vector<Row> &rows, double width)
{
    constexpr double widestColumn = 0.6; // of the page
    constexpr int fewestRows = 5;
    constexpr qsizetype fewestLetters = 18; // cells of tables hold less
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
        int both = 0;
        if (end - x >= narrowest && x > 0 && end < covered.size()) {
            for (const Row &row : rows) {
                const auto stands = [&](bool left) {
                    return std::ranges::any_of(row, [&](const PrintedLine &line) {
                        return line.text.size() >= fewestLetters
                            && (left ? line.right <= at && at - line.right < width / 3
                                     : line.left >= at && line.left - at < width / 3);
                    });
                };
                both += stands(true) && stands(false);
            }
        }
        if (both >= fewestRows)
            gutters.push_back({double(x), double(end)});
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

PrintedLine joined(const Row &row)
{
    PrintedLine line = row.front();
    for (std::size_t i = 1; i < row.size(); ++i) {
        line.text += u' ' + row[i].text;
        line.right = row[i].right;
        line.bottom = std::max(line.bottom, row[i].bottom);
        line.size = std::max(line.size, row[i].size);
    }
    return line;
}

class Orderer
{
public:
    void add(const std::vector<Row> &rows, double width)
    {
        const std::vector<Gutter> gutters = guttersOf(rows, width);
        std::vector<std::vector<PrintedLine>> band(gutters.size() + 1);
        for (const Row &row : rows) {
            if (row.front().furniture || gutters.empty() || crosses(row, gutters)) {
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
