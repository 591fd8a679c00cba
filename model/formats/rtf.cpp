#include "formats/rtf.h"

#include "formats/htmlwriter.h"
#include "formats/statedauthors.h"
#include "text/charset.h"

#include <QStringList>

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr std::size_t deepestGroup = 500;

// Groups that hold no words of the text.
bool isHidden(const QByteArray &word)
{
    static const std::set<QByteArray> hidden{
        "fonttbl",   "colortbl",  "stylesheet", "listtable", "listoverridetable", "info",
        "pict",      "object",    "header",     "headerl",   "headerr",           "headerf",
        "footer",    "footerl",   "footerr",    "footerf",   "annotation",        "fldinst",
        "themedata", "datastore", "rsidtbl",    "generator", "xmlnstbl",          "latentstyles",
        "bkmkstart", "bkmkend",   "filetbl",    "revtbl",    "nonshppict"};
    return hidden.contains(word);
}

class RtfReader
{
public:
    explicit RtfReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    Result<QString> html()
    {
        m_groups.push_back({});
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at++];
            if (c == '{') {
                m_groups.push_back(m_groups.back());
                if (m_groups.size() > deepestGroup)
                    return Error{.code = ErrorCode::TooDeep};
            } else if (c == '}') {
                closeGroup();
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                addByte(c);
            }
        }
        while (m_groups.size() > 1 && !m_outer.isEmpty())
            closeGroup();
        putParagraph();
        if (m_groups.size() > 2 && m_html.isEmpty())
            return Error{.code = ErrorCode::Truncated, .place = u"byte %1"_s.arg(m_bytes.size())};
        return QString(m_html + m_notes);
    }

    const QString &title() const { return m_title; }
    const QString &author() const { return m_author; }

private:
    struct Group
    {
        bool hidden = false;
        bool inTable = false;
        bool info = false; // about the file
        bool note = false; // at the foot of a page or at the end: its words come behind the text
        QString *field = nullptr; // of the file, which takes the words
        int replacements = 1; // characters after \u that stand in for it (\uc)
    };

    void control()
    {
        if (m_at >= m_bytes.size())
            return;
        const char c = m_bytes[m_at];
        if (!std::isalpha(static_cast<unsigned char>(c))) {
            ++m_at;
            symbol(c);
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && std::isalpha(static_cast<unsigned char>(m_bytes[m_at])))
            ++m_at;
        const QByteArray word = m_bytes.mid(begin, m_at - begin);
        const qsizetype digits = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
            ++m_at;
        while (m_at < m_bytes.size() && std::isdigit(static_cast<unsigned char>(m_bytes[m_at])))
            ++m_at;
        const int number = m_bytes.mid(digits, m_at - digits).toInt();
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        keyword(word, number);
    }

    void symbol(char c)
    {
        if (c == '\'') {
            addByte(static_cast<char>(m_bytes.mid(m_at, 2).toInt(nullptr, 16)));
            m_at += 2;
        } else if (c == '*') {
            m_groups.back().hidden = m_bytes.mid(m_at, 9) != "\\footnote"; // for those who know it
        } else if (c == '~') {
            add(u" "_s);
        } else if (c == '_') {
            add(u"-"_s);
        } else if (c == '\n' || c == '\r') {
            endParagraph();
        } else if (c == '\\' || c == '{' || c == '}') {
            addByte(c);
        }
    }

    void beginNote()
    {
        if (m_groups.back().note || m_groups.back().hidden)
            return;
        flush();
        m_groups.back().note = true;
        m_outer.append(std::exchange(m_paragraph, {}));
    }
    void closeGroup()
    {
        if (m_groups.size() < 2)
            return;
        const Group &outer = m_groups[m_groups.size() - 2];
        if (m_groups.back().field != outer.field)
            flush();
        if (m_groups.back().note && !outer.note) {
            endParagraph();
            m_paragraph = m_outer.takeLast();
        }
        m_groups.pop_back();
    }

    void keyword(const QByteArray &word, int number)
    {
        if (m_groups.back().info && (word == "title" || word == "author"))
            m_groups.back().field = word == "title" ? &m_title : &m_author;
        else if (word == "intbl" || word == "pard")
            m_groups.back().inTable = word == "intbl";
        else if (word == "par" && m_groups.back().inTable)
            add(u" "_s);
        else if (word == "cell")
            add(u" | "_s);
        else if (word == "par" || word == "sect" || word == "page" || word == "row")
            endParagraph();
        else if (word == "line")
            add(u"\n"_s);
        else if (word == "tab")
            add(u" "_s);
        else if (word == "u")
            unicode(number);
        else if (word == "uc")
            m_groups.back().replacements = std::clamp(number, 0, 16);
        else if (word == "ansicpg")
            m_charset = u"windows-%1"_s.arg(number);
        else if (word == "bin")
            m_at = std::min<qsizetype>(m_bytes.size(), m_at + std::max(0, number));
        else if (word == "footnote")
            beginNote();
        else if (word == "info")
            m_groups.back().info = m_groups.back().hidden = true;
        else if (isHidden(word))
            m_groups.back().hidden = true;
        else
            sign(word);
    }

    void sign(const QByteArray &word)
    {
        static constexpr std::pair<const char *, char16_t> signs[]{
            {"emdash", u'\u2014'},    {"endash", u'\u2013'},    {"lquote", u'\u2018'}, {"rquote", u'\u2019'},
            {"ldblquote", u'\u201c'}, {"rdblquote", u'\u201d'}, {"bullet", u'\u2022'}};
        for (const auto &[name, character] : signs) {
            if (word == name)
                add(QString(QChar(character)));
        }
    }

    void unicode(int number)
    {
        add(QString(QChar(static_cast<char16_t>(number < 0 ? number + 65536 : number))));
        for (int left = m_groups.back().replacements; left > 0 && m_at < m_bytes.size(); --left) {
            if (m_bytes[m_at] == '{' || m_bytes[m_at] == '}')
                return;
            if (m_bytes.mid(m_at, 2) == "\\'")
                m_at += 4;
            else if (m_bytes[m_at] == '\\')
                return;
            else
                ++m_at;
        }
    }

    void addByte(char c)
    {
        if (!m_groups.back().hidden || m_groups.back().field)
            m_pending += c;
    }
    void flush()
    {
        if (m_pending.isEmpty())
            return;
        const auto decoded = decodeText(m_pending, m_charset);
        goal() += decoded ? decoded->text : QString::fromLatin1(m_pending);
        m_pending.clear();
    }
    QString &goal() { return m_groups.back().field ? *m_groups.back().field : m_paragraph; }
    void add(const QString &words)
    {
        if (m_groups.back().hidden && !m_groups.back().field)
            return;
        flush();
        goal() += words;
    }
    void endParagraph()
    {
        if (!m_groups.back().hidden)
            putParagraph();
    }
    void putParagraph()
    {
        flush();
        m_paragraph = m_paragraph.trimmed();
        while (m_paragraph.endsWith(" |"_L1)) // behind the last cell of a row
            m_paragraph = m_paragraph.chopped(2).trimmed();
        (m_groups.back().note ? m_notes : m_html) += htmlBlock(std::exchange(m_paragraph, {}), 0);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    std::vector<Group> m_groups;
    QString m_charset = u"windows-1252"_s;
    QByteArray m_pending;
    QString m_paragraph;
    QString m_html;
    QString m_notes;
    QStringList m_outer; // paragraphs that a note stands in
    QString m_title;
    QString m_author;
};

} // namespace

Result<RawArticle> readRtf(const QByteArray &bytes, const QString &name)
{
    RtfReader reader(bytes);
    const Result<QString> html = reader.html();
    if (!html)
        return html.error();
    RawArticle piece{.name = name, .original = bytes, .form = RawArticle::Form::Html};
    piece.decoded = u"<html><body>\n"_s + *html + u"</body></html>"_s;
    piece.kind = SourceKind::Office;
    piece.hinted.title = reader.title().simplified();
    piece.hinted.authors = authorsOfField(reader.author());
    return piece;
}

} // namespace clew
