#include "formats/rtf.h"

#include "formats/htmlwriter.h"
#include "text/charset.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr std::size_t deepestGroup = 500;

// Groups that hold no words of the text.
bool isHidden(const QByteArray &word)
{
    static const std::set<QByteArray> hidden{
        "fonttbl", "colortbl",  "stylesheet", "listtable",    "listoverridetable", "info",      "pict",
        "object",  "header",    "headerl",    "headerr",      "headerf",           "footer",    "footerl",
        "footerr", "footerf",   "footnote",   "annotation",   "fldinst",           "themedata", "datastore",
        "rsidtbl", "generator", "xmlnstbl",   "latentstyles", "bkmkstart",         "bkmkend",   "filetbl",
        "revtbl",  "nonshppict"};
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
                if (m_groups.size() > 1)
                    m_groups.pop_back();
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                addByte(c);
            }
        }
        endParagraph();
        if (m_groups.size() > 2 && m_html.isEmpty())
            return Error{.code = ErrorCode::Truncated, .place = u"byte %1"_s.arg(m_bytes.size())};
        return m_html;
    }

private:
    struct Group
    {
        bool hidden = false;
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
            m_groups.back().hidden = true; // for those who know it
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

    void keyword(const QByteArray &word, int number)
    {
        if (word == "par" || word == "sect" || word == "page" || word == "row")
            endParagraph();
        else if (word == "line")
            add(u"\n"_s);
        else if (word == "tab" || word == "cell")
            add(u" "_s);
        else if (word == "u")
            unicode(number);
        else if (word == "uc")
            m_groups.back().replacements = std::clamp(number, 0, 16);
        else if (word == "ansicpg")
            m_charset = u"windows-%1"_s.arg(number);
        else if (word == "bin")
            m_at = std::min<qsizetype>(m_bytes.size(), m_at + std::max(0, number));
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
        if (m_groups.back().hidden)
            return;
        m_pending += c;
    }
    void flush()
    {
        if (m_pending.isEmpty())
            return;
        const auto decoded = decodeText(m_pending, m_charset);
        m_paragraph += decoded ? decoded->text : QString::fromLatin1(m_pending);
        m_pending.clear();
    }
    void add(const QString &words)
    {
        if (m_groups.back().hidden)
            return;
        flush();
        m_paragraph += words;
    }
    void endParagraph()
    {
        flush();
        m_html += htmlBlock(m_paragraph, 0);
        m_paragraph.clear();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    std::vector<Group> m_groups;
    QString m_charset = u"windows-1252"_s;
    QByteArray m_pending;
    QString m_paragraph;
    QString m_html;
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
    return piece;
}

} // namespace clew
