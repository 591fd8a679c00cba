// Reads the tags of a page into a tree (HTML, sections 13.2.5 and 13.2.6, without what changes no text).
#include "import/htmltree.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype largestPage = 16 * 1024 * 1024;
constexpr qsizetype mostTags = 1'000'000;
constexpr std::size_t deepest = 512;

using enum HtmlTag;

bool isOneOf(HtmlTag tag, std::initializer_list<HtmlTag> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

// Ends of inner elements do not reach beyond these.
bool isScope(HtmlTag tag)
{
    return isOneOf(tag, {Html, Table, Td, Th, Caption, Object, Template});
}

bool standsInHead(HtmlTag tag)
{
    return isOneOf(tag,
                   {Base, Basefont, Link, Meta, Title, Noscript, Noframes, Script, Style, Template, Head});
}

// Elements that pages may leave open.
bool mayStayOpen(HtmlTag tag)
{
    return isInlineTag(tag)
        || isOneOf(tag,
                   {P, Li, Dt, Dd, Tr, Td, Th, Thead, Tbody, Tfoot, Option, Optgroup, Colgroup, Html, Head,
                    Body});
}

} // namespace

class HtmlBuilder
{
public:
    explicit HtmlBuilder(QStringView decoded)
        : m_page(decoded)
    {
        m_tree.m_decoded = decoded;
        m_tree.m_nodes.reserve(std::size_t(decoded.size() / 24 + 8));
        m_tree.m_nodes.push_back({.tag = Html});
        m_last.push_back(-1);
        m_open.push_back(0);
    }

    Result<HtmlTree> build()
    {
        if (m_page.size() > largestPage)
            return Error{.code = ErrorCode::TooLarge, .fact = u"16 MB of HTML"_s};
        while (m_at < m_page.size()) {
            qsizetype tag = m_at;
            while ((tag = m_page.indexOf(u'<', tag)) >= 0 && !opensMarkup(tag))
                ++tag;
            addText(m_at, tag < 0 ? m_page.size() : tag);
            if (tag < 0)
                break;
            m_at = tag;
            if (const Result<void> step = readMarkup(); !step)
                return step.error();
        }
        const bool open
            = std::ranges::any_of(m_open, [&](int node) { return !mayStayOpen(m_tree.tagOf(node)); });
        if (m_page.endsWith(u'<') || (m_opened && !m_closed && open))
            return truncated(m_page.size());
        return std::move(m_tree);
    }

private:
    QString placeOf(qsizetype at) const { return u"byte %1"_s.arg(m_page.first(at).toUtf8().size()); }
    Error truncated(qsizetype at) const
    {
        return {.code = ErrorCode::Truncated, .place = placeOf(at), .fact = u"HTML"_s};
    }

    bool opensMarkup(qsizetype at) const
    {
        const QChar next = at + 1 < m_page.size() ? m_page[at + 1] : QChar();
        return isLetter(next) || next == u'/' || next == u'!' || next == u'?';
    }

    int add(HtmlTag tag, clew::Span source)
    {
        const int parent = m_open.back();
        const int node = int(m_tree.m_nodes.size());
        m_tree.m_nodes.push_back({.tag = tag, .source = source, .parent = parent});
        int &last = m_last[std::size_t(parent)];
        (last < 0 ? m_tree.m_nodes[std::size_t(parent)].first : m_tree.m_nodes[std::size_t(last)].next)
            = node;
        last = node;
        m_last.push_back(-1);
        return node;
    }

    void addText(qsizetype begin, qsizetype end)
    {
        if (begin >= end)
            return;
        if (top() == Head && !m_page.sliced(begin, end - begin).trimmed().isEmpty())
            pop();
        add(Text, {begin, end});
    }

    HtmlTag top() const { return m_tree.tagOf(m_open.back()); }

    void pop()
    {
        m_paragraphs -= top() == P;
        m_open.pop_back();
    }
    void popTo(std::size_t index) // and that one
    {
        while (m_open.size() > std::max<std::size_t>(index, 1))
            pop();
    }

    // Place on the stack of the innermost such element; 0: none before one that stops the search.
    template<typename Wanted, typename Stops>
    std::size_t innermost(Wanted wanted, Stops stops) const
    {
        for (std::size_t i = m_open.size() - 1; i > 0; --i) {
            const HtmlTag tag = m_tree.tagOf(m_open[i]);
            if (wanted(tag))
                return i;
            if (stops(tag))
                return 0;
        }
        return 0;
    }

    Result<void> readMarkup()
    {
        const QStringView rest = m_page.sliced(m_at);
        if (rest.startsWith(u"<!--"))
            return skipComment();
        const bool end = rest[1] == u'/';
        const qsizetype name = m_at + (end ? 2 : 1);
        if (name >= m_page.size())
            return truncated(m_at);
        if (!isLetter(m_page[name]))
            return skipTo(u'>'); // <!doctype>, <?xml>, </>
        return readTag(name, end);
    }

    Result<void> skipTo(QChar mark)
    {
        const qsizetype found = m_page.indexOf(mark, m_at + 1);
        if (found < 0)
            return truncated(m_at);
        m_at = found + 1;
        return {};
    }

    Result<void> skipComment()
    {
        const QStringView rest = m_page.sliced(m_at + 4);
        if (rest.startsWith(u'>') || rest.startsWith(u"->")) {
            m_at += rest.startsWith(u'>') ? 5 : 6;
            return {};
        }
        const qsizetype found = m_page.indexOf(u"-->", m_at + 4);
        if (found < 0)
            return truncated(m_at);
        m_at = found + 3;
        return {};
    }

    // Position of the ">" that ends the tag, quoted values skipped; -1 without one.
    qsizetype endOfTag(qsizetype at) const
    {
        bool afterEquals = false;
        for (; at < m_page.size(); ++at) {
            const QChar c = m_page[at];
            if (c == u'>')
                return at;
            if (afterEquals && (c == u'"' || c == u'\'')) {
                at = m_page.indexOf(c, at + 1);
                if (at < 0)
                    return -1;
            }
            afterEquals = c == u'=' || (afterEquals && isSpace(c));
        }
        return -1;
    }

    Result<void> readTag(qsizetype begin, bool end)
    {
        qsizetype at = begin;
        while (at < m_page.size() && !isSpace(m_page[at]) && m_page[at] != u'>' && m_page[at] != u'/')
            ++at;
        const QStringView name = m_page.sliced(begin, at - begin);
        const HtmlTag tag = htmlTagNamed(name);
        const qsizetype close = endOfTag(at);
        if (close < 0)
            return truncated(m_at);
        if (++m_tags > mostTags)
            return Error{.code = ErrorCode::TooLarge, .fact = u"%1 tags"_s.arg(mostTags)};
        const clew::Span source{m_at, close + 1};
        const bool empty = m_page[close - 1] == u'/';
        m_at = close + 1;
        if (end) {
            endElement(tag, name);
            return {};
        }
        return beginElement(tag, source, empty);
    }

    Result<void> beginElement(HtmlTag tag, clew::Span source, bool empty)
    {
        m_opened = m_opened || tag == Html || tag == Body;
        if (tag == Html) {
            if (m_tree.m_nodes[0].source.isEmpty())
                m_tree.m_nodes[0].source = source;
            return {};
        }
        if (top() == Head && !standsInHead(tag))
            pop();
        if (tag == Body || tag == Head) {
            bool &seen = tag == Body ? m_body : m_head;
            if (std::exchange(seen, true) || (tag == Head && m_body))
                return {};
        }
        closeBefore(tag);
        const int node = add(tag, source);
        if (isVoidTag(tag) || (empty && (tag == Other || isRawTextTag(tag))))
            return {};
        if (isRawTextTag(tag))
            return readRawText(node);
        if (m_open.size() >= deepest) {
            if (isInlineTag(tag) || tag == Other)
                return {}; // fonts that nobody closes: what follows stands beside them
            return Error{.code = ErrorCode::TooDeep,
                         .place = placeOf(source.begin),
                         .fact = u"%1 levels"_s.arg(deepest)};
        }
        m_open.push_back(node);
        m_paragraphs += tag == P;
        return {};
    }

    // The elements that end where this one begins.
    void closeBefore(HtmlTag tag)
    {
        if (isOneOf(tag, {Li, Dd, Dt}))
            closeItem(tag);
        if (m_paragraphs > 0 && closesParagraph(tag))
            closeParagraph();
        if (headingLevel(tag) != 0 && headingLevel(top()) != 0)
            pop();
        else if (isOneOf(tag, {Option, Optgroup}) && top() == Option)
            pop();
        else if (isOneOf(tag, {Rp, Rt}) && isOneOf(top(), {Rp, Rt}))
            pop();
        else if (tag == A || tag == Nobr || tag == Button)
            endFormatting(tag);
        else
            closeInTable(tag);
    }

    void closeItem(HtmlTag tag)
    {
        const auto same = [&](HtmlTag t) {
            return tag == Li ? t == Li : isOneOf(t, {Dd, Dt});
        };
        popIfFound(innermost(same, [](HtmlTag t) {
            return isScope(t) || isOneOf(t, {Ul, Ol, Menu, Dir, Dl, Article, Section, Blockquote});
        }));
    }

    void closeParagraph()
    {
        popIfFound(
            innermost([](HtmlTag t) { return t == P; }, [](HtmlTag t) { return isScope(t) || t == Button; }));
    }

    void popIfFound(std::size_t index)
    {
        if (index > 0)
            popTo(index);
    }

    // The outermost of these within the innermost table.
    void closeWithinTable(std::initializer_list<HtmlTag> tags)
    {
        std::size_t found = 0;
        for (std::size_t i = m_open.size() - 1; i > 0 && !isOneOf(m_tree.tagOf(m_open[i]), {Table, Template});
             --i) {
            if (isOneOf(m_tree.tagOf(m_open[i]), tags))
                found = i;
        }
        popIfFound(found);
    }

    void closeInTable(HtmlTag tag)
    {
        if (tag == Td || tag == Th)
            closeWithinTable({Td, Th, Caption});
        else if (tag == Tr)
            closeWithinTable({Tr, Td, Th, Caption, Colgroup});
        else if (isOneOf(tag, {Tbody, Thead, Tfoot, Caption, Colgroup}))
            closeWithinTable({Tbody, Thead, Tfoot, Tr, Td, Th, Caption, Colgroup});
    }

    // An element that a block within it does not close: the rest of that block stays in it.
    void endFormatting(HtmlTag tag)
    {
        const std::size_t found = innermost([&](HtmlTag t) { return t == tag; }, isScope);
        if (found == 0)
            return;
        const bool plain
            = std::all_of(m_open.begin() + std::ptrdiff_t(found) + 1, m_open.end(), [&](int node) {
                  return isInlineTag(m_tree.tagOf(node)) || m_tree.tagOf(node) == Other;
              });
        if (plain)
            popTo(found);
        else
            m_open.erase(m_open.begin() + std::ptrdiff_t(found));
    }

    void endElement(HtmlTag tag, QStringView name)
    {
        if (tag == Html || tag == Body) {
            m_closed = true;
        } else if (tag == P) {
            closeParagraph();
        } else if (tag == Br) {
            add(Br, {m_at, m_at});
        } else if (headingLevel(tag) != 0) {
            popIfFound(innermost([](HtmlTag t) { return headingLevel(t) != 0; }, isScope));
        } else if (tag == Li) {
            popIfFound(innermost([](HtmlTag t) { return t == Li; },
                                 [](HtmlTag t) { return isScope(t) || t == Ul || t == Ol; }));
        } else if (tag == Table) {
            popIfFound(
                innermost([](HtmlTag t) { return t == Table; }, [](HtmlTag t) { return t == Template; }));
        } else if (isOneOf(tag, {Td, Th, Tr, Tbody, Thead, Tfoot, Caption})) {
            popIfFound(innermost([&](HtmlTag t) { return t == tag; },
                                 [](HtmlTag t) { return t == Table || t == Template; }));
        } else if (tag == Other) {
            endNamed(name);
        } else if (isInlineTag(tag)) {
            endFormatting(tag);
        } else {
            popIfFound(innermost([&](HtmlTag t) { return t == tag; }, isScope));
        }
    }

    void endNamed(QStringView name)
    {
        for (std::size_t i = m_open.size() - 1; i > 0 && !isScope(m_tree.tagOf(m_open[i])); --i) {
            if (m_tree.tagOf(m_open[i]) == Other
                && m_tree.nameOf(m_open[i]).compare(name, Qt::CaseInsensitive) == 0) {
                popTo(i);
                return;
            }
        }
    }

    // Up to the end tag of its name.
    Result<void> readRawText(int node)
    {
        const QStringView name = m_tree.nameOf(node);
        for (qsizetype at = m_at; (at = m_page.indexOf(u"</", at)) >= 0; at += 2) {
            const QStringView rest = m_page.sliced(at + 2);
            if (!rest.startsWith(name, Qt::CaseInsensitive))
                continue;
            const QChar next = rest.size() > name.size() ? rest[name.size()] : QChar(u'>');
            if (!isSpace(next) && next != u'>' && next != u'/')
                continue;
            m_open.push_back(node);
            add(Text, {m_at, at});
            m_open.pop_back();
            const qsizetype close = m_page.indexOf(u'>', at);
            if (close < 0)
                return truncated(at);
            m_at = close + 1;
            return {};
        }
        return truncated(m_at);
    }

    QStringView m_page;
    HtmlTree m_tree;
    std::vector<int> m_open; // innermost last
    std::vector<int> m_last; // child of each node
    qsizetype m_at = 0;
    qsizetype m_tags = 0;
    int m_paragraphs = 0; // open
    bool m_opened = false; // <html> or <body> is there
    bool m_closed = false; // and its end
    bool m_head = false;
    bool m_body = false;
};

Result<HtmlTree> HtmlTree::parse(QStringView decoded)
{
    return HtmlBuilder(decoded).build();
}

} // namespace clew
