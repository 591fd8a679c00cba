#include "import/htmlguard.h"

#include <QByteArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype largestPage = 16 * 1024 * 1024;
constexpr qint64 mostTags = 1'000'000;
constexpr qint64 mostAttributes = 1'000; // of one tag: parsers compare each with each
constexpr qint64 deepest = 512;
constexpr qint64 mostCopies = 2'000'000; // of formatting elements that stay open over other elements

using Names = std::initializer_list<QByteArrayView>;

bool isOneOf(const QByteArray &name, Names names)
{
    return std::ranges::any_of(names, [&](QByteArrayView n) { return n == name; });
}

// Elements without an end tag, or whose end tag pages may leave out.
bool closesItself(const QByteArray &name)
{
    return isOneOf(name, {"area",   "base",     "br",       "col",    "embed", "hr",    "img",   "input",
                          "link",   "meta",     "param",    "source", "track", "wbr",   "p",     "li",
                          "dt",     "dd",       "tr",       "td",     "th",    "thead", "tbody", "tfoot",
                          "option", "optgroup", "colgroup", "rp",     "rt",    "html",  "head",  "body"});
}

bool isFormatting(const QByteArray &name)
{
    return isOneOf(
        name,
        {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"});
}

bool isRawText(const QByteArray &name)
{
    return isOneOf(name, {"script", "style", "textarea", "title", "noframes", "xmp"});
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

class Guard
{
public:
    explicit Guard(QByteArrayView page)
        : m_page(page)
    {
    }

    Result<void> check()
    {
        while ((m_at = m_page.indexOf('<', m_at)) >= 0 && m_at + 1 < m_page.size()) {
            const Result<void> step = readMarkup();
            if (!step)
                return step;
        }
        if (m_page.endsWith('<') || (m_opened && !m_closed && m_depth > 0))
            return truncated(m_page.size());
        return {};
    }

private:
    static Error truncated(qsizetype byte)
    {
        return {.code = ErrorCode::Truncated, .place = u"byte %1"_s.arg(byte), .fact = u"HTML"_s};
    }

    Result<void> readMarkup()
    {
        const QByteArrayView rest = m_page.sliced(m_at);
        if (rest.startsWith("<!--"))
            return skipTo("-->", 4);
        const bool end = rest[1] == '/';
        const qsizetype name = m_at + (end ? 2 : 1);
        if (name >= m_page.size())
            return truncated(m_at);
        if (!isLetter(m_page[name])) {
            ++m_at; // a "<" of the text, or <!doctype>
            return {};
        }
        return readTag(name, end);
    }

    Result<void> skipTo(QByteArrayView mark, qsizetype after)
    {
        const qsizetype found = m_page.indexOf(mark, std::min(m_at + after, m_page.size()));
        if (found < 0)
            return truncated(m_at);
        m_at = found + mark.size();
        return {};
    }

    Result<void> readTag(qsizetype begin, bool end)
    {
        qsizetype at = begin;
        while (at < m_page.size() && !isSpace(m_page[at]) && m_page[at] != '>' && m_page[at] != '/')
            ++at;
        const QByteArray name
            = m_page.sliced(begin, std::min<qsizetype>(at - begin, 32)).toByteArray().toLower();
        qint64 attributes = 0;
        const qsizetype close = endOfTag(at, attributes);
        if (close < 0)
            return truncated(m_at);
        if (attributes > mostAttributes)
            return Error{
                .code = ErrorCode::TooDeep, .place = u"byte %1"_s.arg(m_at), .fact = u"attributes"_s};
        const bool empty = close > 0 && m_page[close - 1] == '/';
        m_at = close + 1;
        return count(name, end, empty);
    }

    // Position of the ">" that ends the tag, quoted values skipped; -1 without one.
    qsizetype endOfTag(qsizetype at, qint64 &attributes) const
    {
        bool afterEquals = false;
        for (; at < m_page.size(); ++at) {
            const char c = m_page[at];
            if (c == '>')
                return at;
            if ((c == '"' || c == '\'') && afterEquals) {
                at = m_page.indexOf(c, at + 1);
                if (at < 0)
                    return -1;
            }
            attributes += !isSpace(c) && isSpace(m_page[at - 1]);
            afterEquals = c == '=' || (afterEquals && isSpace(c));
        }
        return -1;
    }

    Result<void> count(const QByteArray &name, bool end, bool empty)
    {
        if (++m_tags > mostTags)
            return Error{.code = ErrorCode::TooLarge, .fact = u"%1 tags"_s.arg(mostTags)};
        m_opened = m_opened || name == "html" || name == "body";
        m_closed = m_closed || (end && (name == "html" || name == "body"));
        if (!end && isRawText(name) && !empty)
            return skipRawText(name);
        if (isFormatting(name))
            m_formatting = std::max<qint64>(0, m_formatting + (end ? -1 : 1));
        else if (!end)
            m_copies += m_formatting;
        if (!closesItself(name) && !empty)
            m_depth = std::max<qint64>(0, m_depth + (end ? -1 : 1));
        if (m_depth > deepest || m_copies > mostCopies)
            return Error{.code = ErrorCode::TooDeep,
                         .place = u"byte %1"_s.arg(m_at),
                         .fact = u"%1 levels"_s.arg(deepest)};
        return {};
    }

    Result<void> skipRawText(const QByteArray &name)
    {
        const qsizetype begin = m_at;
        for (qsizetype at = begin; (at = m_page.indexOf("</", at)) >= 0; at += 2) {
            if (m_page.sliced(at + 2)
                    .first(std::min(name.size(), m_page.size() - at - 2))
                    .compare(name, Qt::CaseInsensitive)
                == 0) {
                m_at = at;
                return {};
            }
        }
        return truncated(begin);
    }

    QByteArrayView m_page;
    qsizetype m_at = 0;
    qint64 m_tags = 0;
    qint64 m_depth = 0;
    qint64 m_formatting = 0;
    qint64 m_copies = 0;
    bool m_opened = false; // <html> or <body> is there
    bool m_closed = false; // and its end
};

} // namespace

Result<void> checkHtml(QByteArrayView page)
{
    if (page.size() > largestPage)
        return Error{.code = ErrorCode::TooLarge, .fact = u"16 MB of HTML"_s};
    return Guard(page).check();
}

} // namespace clew
