#include "formats/htmlwriter.h"
#include "formats/printedpage.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'”’»)]0123456789").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?:;…。！？").contains(text.back());
}

bool opensItem(QStringView text)
{
    return text.size() > 2 && (QStringView(u"•‣▪–—*◦").contains(text[0]) && text[1].isSpace());
}

QStringView lastWord(QStringView text)
{
    return text.sliced(text.lastIndexOf(u' ') + 1);
}
QStringView firstWord(QStringView text)
{
    const qsizetype end = text.indexOf(u' ');
    return end < 0 ? text : text.first(end);
}

// The size that most letters have, in tenths of a point.
double usualSize(const std::vector<PrintedLine> &lines)
{
    std::map<int, qsizetype> letters;
    for (const PrintedLine &line : lines) {
        if (!line.furniture)
            letters[int(std::lround(line.size * 10))] += line.text.size();
    }
    const auto most = std::ranges::max_element(letters, {}, [](const auto &entry) { return entry.second; });
    return most == letters.end() ? 10 : most->first / 10.0;
}

// Most lines of a column are this far from one another, and it is this wide.
struct Column
{
    double left = 0;
    double right = 0;
    double spacing = 12;
};

std::map<int, Column> columnsOf(const std::vector<PrintedLine> &lines)
{
    std::map<int, std::vector<double>> steps;
    std::map<int, std::vector<double>> lefts;
    std::map<int, Column> columns;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PrintedLine &line = lines[i];
        if (line.furniture)
            continue;
        Column &column = columns[line.column];
        column.right = std::max(column.right, line.right);
        lefts[line.column].push_back(line.left);
        if (i > 0 && lines[i - 1].column == line.column && !lines[i - 1].furniture)
            steps[line.column].push_back(line.top - lines[i - 1].top);
    }
    const auto lower = [](std::vector<double> &values, std::size_t share) {
        const auto at = values.begin() + std::ptrdiff_t(values.size() / share);
        std::ranges::nth_element(values, at);
        return *at;
    };
    std::vector<double> all;
    for (const auto &[number, some] : steps)
        all.insert(all.end(), some.begin(), some.end());
    const double usual = all.empty() ? 12 : lower(all, 2);
    for (auto &[number, column] : columns) {
        constexpr std::size_t few = 8; // lines of a head tell nothing
        column.left = lower(lefts[number], 3);
        if (!steps[number].empty())
            column.spacing = std::max(1.0, lower(steps[number], 2));
        if (steps[number].size() < few)
            column.spacing = std::max(1.0, std::min(column.spacing, usual));
    }
    return columns;
}

class Writer
{
public:
    explicit Writer(const std::vector<PrintedLine> &lines)
        : m_lines(lines)
        , m_usual(usualSize(lines))
        , m_columns(columnsOf(lines))
    {
        for (const PrintedLine &line : lines) {
            for (const QString &word : line.text.split(u' ', Qt::SkipEmptyParts))
                m_words.insert(word);
        }
        for (const PrintedLine &line : lines) {
            if (!line.furniture && line.page == 0)
                m_largest = std::max(m_largest, line.size);
        }
    }

    QString write()
    {
        m_html = u"<html><body>\n"_s;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            add(m_lines[i]);
        close();
        return m_html + u"</body></html>\n"_s;
    }

private:
    // 0: a paragraph
    int levelOf(const PrintedLine &line) const
    {
        constexpr qsizetype longest = 140;
        if (line.text.size() > longest)
            return 0;
        if (line.size > m_usual * 1.12)
            return line.size > m_largest * 0.98 && line.size > m_usual * 1.25 && line.page == 0 ? 1 : 2;
        return line.bold && line.size > m_usual * 0.95 && !endsSentence(line.text) ? 3 : 0;
    }

    bool isNote(const PrintedLine &line) const { return line.size < m_usual * 0.87; }

    void add(const PrintedLine &line)
    {
        if (line.furniture) {
            m_held += mark(line.page) + u"<div class=\"pagefurniture\">"_s + escapedHtml(line.text)
                + u"</div>\n"_s;
            return;
        }
        const int level = levelOf(line);
        const bool note = isNote(line);
        // a note at the foot of a page does not end the paragraph that runs on behind it
        if (note && m_last && !isNote(*m_last) && m_level == 0 && !endsSentence(m_last->text)) {
            m_held += mark(line.page) + u"<p>"_s + escapedHtml(line.text) + u"</p>\n"_s;
            return;
        }
        if (m_last && runsOn(*m_last, line, level)) {
            join(line);
        } else {
            close();
            open(line, level);
        }
        m_last = &line;
    }

    // With as much room on its left as on its right, of neither little.
    bool isCentred(const PrintedLine &line) const
    {
        const Column &column = m_columns.at(line.column);
        const double left = line.left - column.left, right = column.right - line.right;
        return left > m_usual * 3 && std::abs(left - right) < m_usual * 2;
    }

    bool runsOn(const PrintedLine &last, const PrintedLine &line, int level) const
    {
        if (last.tableRow || line.tableRow)
            return false;
        if (level == 0 && last.column == line.column && isCentred(last))
            return false; // by-line and date above a text
        if (level != m_level || std::abs(last.size - line.size) > m_usual * 0.08 || opensItem(line.text))
            return false;
        const Column &column = m_columns.at(line.column);
        const double indent = line.left - column.left;
        if (last.column != line.column)
            return level == 0 && !endsSentence(last.text) && indent < m_usual * 0.6;
        const Column &above = m_columns.at(last.column);
        const double step = line.top - last.top;
        if (level != 0)
            return step < line.size * 1.7;
        if (step > column.spacing * 1.35 || step < 0)
            return false;
        const bool lastIndented = last.left - above.left > m_usual * 0.6;
        if (indent > m_usual * 0.6 && !lastIndented && !m_item)
            return false;
        const double room = column.right - last.right;
        const bool shortLine = room > (column.right - column.left) * 0.2;
        return !(shortLine && endsSentence(last.text));
    }

    QString mark(int page)
    {
        if (page == m_page)
            return {};
        m_page = page;
        return u"<!--page %1-->"_s.arg(page + 1);
    }

    void open(const PrintedLine &line, int level)
    {
        m_level = level;
        m_item = opensItem(line.text);
        m_html += mark(line.page) + (level == 0 ? u"<p>"_s : u"<h%1>"_s.arg(level)) + escapedHtml(line.text);
        m_open = true;
    }

    void join(const PrintedLine &line)
    {
        const QString page = mark(line.page);
        const QStringView last = lastWord(m_last->text);
        const QStringView next = firstWord(line.text);
        const bool parted = last.size() > 2 && last.endsWith(u'-') && last[last.size() - 2].isLower()
            && !next.isEmpty() && next[0].isLower();
        if (!parted) {
            m_html += page + u'\n' + escapedHtml(line.text);
            return;
        }
        // "co-" + "operative" stays parted only where the text writes the word with its hyphen elsewhere
        const QString whole = last.chopped(1).toString() + next;
        if (!m_words.contains(last.toString() + next) || m_words.contains(whole)) {
            m_html.chop(1);
            m_html += u"&shy;"_s;
        }
        m_html += page + escapedHtml(line.text);
    }

    void close()
    {
        if (m_open)
            m_html += m_level == 0 ? u"</p>\n"_s : u"</h%1>\n"_s.arg(m_level);
        m_open = false;
        m_html += std::exchange(m_held, {});
    }

    const std::vector<PrintedLine> &m_lines;
    double m_usual;
    std::map<int, Column> m_columns;
    double m_largest = 0;
    QSet<QString> m_words;
    QString m_html;
    QString m_held; // furniture and notes within a paragraph
    const PrintedLine *m_last = nullptr;
    int m_level = 0;
    int m_page = -1;
    bool m_item = false;
    bool m_open = false;
};

} // namespace

QString htmlOfLines(const std::vector<PrintedLine> &lines)
{
    return Writer(lines).write();
}

} // namespace clew
