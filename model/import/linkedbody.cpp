#include "import/linkedbody.h"

#include "import/furniture.h"
#include "import/htmlreference.h"
#include "import/htmltree.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// A JSON escape at a backslash. length 0: it is none.
struct Escape
{
    qsizetype length = 0;
    QString shown;
};

Escape escapeAt(QStringView source, qsizetype at)
{
    const QChar kind = at + 1 < source.size() ? source[at + 1] : QChar();
    switch (kind.unicode()) {
    case u'n':
    case u'r': return {2, u"\n"_s};
    case u't':
    case u'b':
    case u'f': return {2, u" "_s};
    case u'"':
    case u'\\':
    case u'/': return {2, kind};
    case u'u': break;
    default: return {};
    }
    bool isNumber = false;
    const ushort code = source.mid(at + 2, 4).toUShort(&isNumber, 16);
    return isNumber && at + 6 <= source.size() ? Escape{6, QChar(code)} : Escape();
}

// From behind the opening quotation mark to the closing one; empty where there is none.
Span stringAt(QStringView source, qsizetype begin)
{
    for (qsizetype at = begin; at < source.size(); ++at) {
        if (source[at] == u'\\')
            ++at;
        else if (source[at] == u'"')
            return {begin, at};
    }
    return {};
}

// The paragraphs of a string of JSON, with an edit for each escape and reference.
std::vector<Block> paragraphsIn(QStringView source, Span string)
{
    std::vector<Block> blocks;
    Block block;
    const auto finish = [&](qsizetype end) {
        while (end > block.span.begin && source[end - 1].isSpace())
            --end;
        block.span.end = end;
        if (!block.span.isEmpty())
            blocks.push_back(std::move(block));
        block = {};
    };
    bool open = false;
    for (qsizetype at = string.begin; at < string.end;) {
        Escape escape;
        if (source[at] == u'\\') {
            escape = escapeAt(source, at);
        } else if (source[at] == u'&') {
            HtmlReference reference = htmlReferenceAt(source, at);
            escape = {reference.length, std::move(reference.shown)};
        }
        const bool breaks = source[at] == u'\n' || escape.shown == "\n"_L1;
        const qsizetype length = std::max<qsizetype>(1, escape.length);
        if (breaks) {
            if (open)
                finish(at);
            open = false;
        } else if (open || (!source[at].isSpace() && escape.shown != " "_L1)) {
            if (!open)
                block.span.begin = at;
            open = true;
            if (escape.length > 0)
                block.edits.push_back({{at, at + length}, LedgerReason::Markup, escape.shown});
        }
        at += length;
    }
    if (open)
        finish(string.end);
    return blocks;
}

// Letters and digits alone, for comparing.
QString essence(QStringView text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

QString essenceOf(QStringView decoded, const std::vector<Block> &blocks)
{
    QString all;
    for (const Block &block : blocks) {
        if (!block.cut)
            all += essence(textOf(decoded, block));
    }
    return all;
}

// The first paragraph that is shown begins like one of these.
bool beginAlike(const Draft &draft, const QString &body)
{
    constexpr qsizetype enough = 40; // letters
    for (const Block &block : draft.blocks) {
        const QString text = textOf(draft.decoded, block);
        if (!block.cut && isProse(text))
            if (const QString begin = essence(text).left(enough); body.contains(begin))
                return true;
    }
    return false;
}

} // namespace

void takeLinkedBody(const HtmlTree &tree, Draft &draft)
{
    static const QRegularExpression key(u"\"articleBody\"\\s*:\\s*\""_s);
    const QString shown = essenceOf(draft.decoded, draft.blocks);
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        const HtmlNode &node = tree.nodes()[i];
        if (node.tag != HtmlTag::Script || node.first < 0
            || !tree.attribute(int(i), u"type").contains(u"ld+json"_s, Qt::CaseInsensitive))
            continue;
        const Span script = tree[node.first].source;
        const QRegularExpressionMatch match = key.match(script.of(draft.decoded));
        if (!match.hasMatch())
            continue;
        const Span string
            = stringAt(QStringView(draft.decoded).left(script.end), script.begin + match.capturedEnd());
        if (string.of(draft.decoded).contains("</"_L1)) // markup within: nobody knows how it is meant
            continue;
        std::vector<Block> blocks = paragraphsIn(draft.decoded, string);
        const QString body = essenceOf(draft.decoded, blocks);
        constexpr qsizetype shortest = 200;
        if (body.size() < shortest || body.size() * 2 < shown.size() * 3 || !beginAlike(draft, body))
            continue;
        for (Block &block : draft.blocks) {
            if (!block.cut)
                block.cut = LedgerReason::Teaser;
        }
        const auto place = std::ranges::find_if(
            draft.blocks, [&](const Block &block) { return block.span.begin >= string.end; });
        draft.blocks.insert(place, std::make_move_iterator(blocks.begin()),
                            std::make_move_iterator(blocks.end()));
        return;
    }
}

} // namespace clew
