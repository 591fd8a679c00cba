#include "import/htmltag.h"

#include <array>
#include <bitset>
#include <utility>

namespace clew {

namespace {

constexpr std::size_t tagCount = std::size_t(HtmlTag::Xmp) + 1;

// In the order of HtmlTag, from A on.
constexpr std::array<std::u16string_view, tagCount - 2> names{
    u"a",        u"abbr",     u"address", u"article",  u"aside",      u"audio",  u"b",        u"base",
    u"basefont", u"bdi",      u"bdo",     u"big",      u"blockquote", u"body",   u"br",       u"button",
    u"canvas",   u"caption",  u"center",  u"cite",     u"code",       u"col",    u"colgroup", u"data",
    u"dd",       u"del",      u"details", u"dfn",      u"dialog",     u"dir",    u"div",      u"dl",
    u"dt",       u"em",       u"embed",   u"fieldset", u"figcaption", u"figure", u"font",     u"footer",
    u"form",     u"frame",    u"h1",      u"h2",       u"h3",         u"h4",     u"h5",       u"h6",
    u"head",     u"header",   u"hgroup",  u"hr",       u"html",       u"i",      u"iframe",   u"img",
    u"input",    u"ins",      u"kbd",     u"label",    u"legend",     u"li",     u"link",     u"listing",
    u"main",     u"mark",     u"math",    u"menu",     u"meta",       u"nav",    u"nobr",     u"noembed",
    u"noframes", u"noscript", u"object",  u"ol",       u"optgroup",   u"option", u"p",        u"param",
    u"pre",      u"q",        u"rp",      u"rt",       u"ruby",       u"s",      u"samp",     u"script",
    u"search",   u"section",  u"select",  u"small",    u"source",     u"span",   u"strike",   u"strong",
    u"style",    u"sub",      u"summary", u"sup",      u"svg",        u"table",  u"tbody",    u"td",
    u"template", u"textarea", u"tfoot",   u"th",       u"thead",      u"time",   u"title",    u"tr",
    u"track",    u"tt",       u"u",       u"ul",       u"var",        u"video",  u"wbr",      u"xmp"};

// Up to ten letters and digits in six bits each; 0: another name.
constexpr quint64 keyOf(const char16_t *name, std::size_t length)
{
    if (length > 10)
        return 0;
    quint64 key = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const char16_t c = name[i];
        const char16_t small = c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
        if (small >= u'a' && small <= u'z')
            key = key << 6 | quint64(small - u'a' + 1);
        else if (small >= u'0' && small <= u'9')
            key = key << 6 | quint64(small - u'0' + 27);
        else
            return 0;
    }
    return key;
}

constexpr std::size_t slotCount = 512;

constexpr std::size_t slotOf(quint64 key)
{
    return std::size_t(key * 0x9E3779B97F4A7C15ULL >> 55);
}

struct Slot
{
    quint64 key = 0;
    HtmlTag tag = HtmlTag::Other;
};

constexpr std::array<Slot, slotCount> makeSlots()
{
    std::array<Slot, slotCount> table{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const quint64 key = keyOf(names[i].data(), names[i].size());
        std::size_t at = slotOf(key);
        while (table[at].key != 0)
            at = (at + 1) % slotCount;
        table[at] = {key, HtmlTag(i + 2)};
    }
    return table;
}

constexpr std::array<Slot, slotCount> tagSlots = makeSlots();

class TagSet
{
public:
    constexpr TagSet(std::initializer_list<HtmlTag> tags)
    {
        for (const HtmlTag tag : tags)
            m_words[std::size_t(tag) / 64] |= quint64(1) << (std::size_t(tag) % 64);
    }
    constexpr bool contains(HtmlTag tag) const
    {
        return (m_words[std::size_t(tag) / 64] >> (std::size_t(tag) % 64) & 1) != 0;
    }

private:
    std::array<quint64, 3> m_words{};
};

using enum HtmlTag;

constexpr TagSet inlineTags{A,    Abbr,  B,    Bdi,    Bdo,    Big,  Cite, Code, Data, Del, Dfn, Em,
                            Font, I,     Ins,  Kbd,    Label,  Mark, Nobr, Q,    Ruby, Rp,  Rt,  S,
                            Samp, Small, Span, Strike, Strong, Sub,  Sup,  Time, Tt,   U,   Var, Wbr};
constexpr TagSet textless{Head,  Script, Style,    Template, Noscript, Iframe,   Svg,  Object, Audio,
                          Video, Canvas, Textarea, Select,   Noembed,  Noframes, Math, Option, Optgroup};
constexpr TagSet voids{Base,  Basefont, Br,   Col,   Embed,  Frame, Hr, Img,
                       Input, Link,     Meta, Param, Source, Track, Wbr};
constexpr TagSet raw{Script, Style, Textarea, Title, Noframes, Noembed, Iframe, Xmp};
constexpr TagSet closers{Address,  Article,    Aside,   Blockquote, Center,  Details, Dialog, Dir, Div, Dl,
                         Fieldset, Figcaption, Figure,  Footer,     Form,    H1,      H2,     H3,  H4,  H5,
                         H6,       Header,     Hgroup,  Hr,         Listing, Main,    Menu,   Nav, Ol,  P,
                         Pre,      Search,     Section, Summary,    Table,   Ul,      Xmp,    Li,  Dd,  Dt};

} // namespace

HtmlTag htmlTagNamed(QStringView name)
{
    const quint64 key = keyOf(name.utf16(), std::size_t(name.size()));
    if (key == 0)
        return Other;
    for (std::size_t at = slotOf(key); tagSlots[at].key != 0; at = (at + 1) % slotCount) {
        if (tagSlots[at].key == key)
            return tagSlots[at].tag;
    }
    return Other;
}

bool isInlineTag(HtmlTag tag)
{
    return inlineTags.contains(tag);
}

bool holdsNoText(HtmlTag tag)
{
    return textless.contains(tag);
}

bool isVoidTag(HtmlTag tag)
{
    return voids.contains(tag);
}

bool isRawTextTag(HtmlTag tag)
{
    return raw.contains(tag);
}

bool closesParagraph(HtmlTag tag)
{
    return closers.contains(tag);
}

int headingLevel(HtmlTag tag)
{
    return tag >= H1 && tag <= H6 ? int(tag) - int(H1) + 1 : 0;
}

} // namespace clew
