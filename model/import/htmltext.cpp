#include "import/htmltext.h"

#include "import/htmlreference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isInvisible(QChar c)
{
    return c == u'\u200B' || c == u'\uFEFF' || c == u'\u00AD' || c == u'\u2060';
}

// Collects what is shown, from left to right, as edits of the source.
class BlockWriter
{
public:
    explicit BlockWriter(QStringView decoded)
        : m_decoded(decoded)
    {
    }

    void write(Span source, QStringView shown, bool white)
    {
        if (source.begin < m_at || (m_block.span.isEmpty() && white))
            return; // before the first word
        if (m_block.span.isEmpty())
            m_block.span.begin = source.begin;
        else if (m_at < source.begin)
            m_block.edits.push_back({{m_at, source.begin}, LedgerReason::Markup});
        const QString text = !white ? shown.toString() : m_afterWhite ? QString() : u" "_s;
        if (source.of(m_decoded) != text)
            change(source, white, text);
        m_at = source.end;
        m_afterWhite = white;
        if (!white)
            m_block.span.end = source.end;
    }

    // Plain words: nothing to change.
    void keep(Span source)
    {
        if (m_block.span.isEmpty())
            m_block.span.begin = source.begin;
        else if (m_at < source.begin)
            m_block.edits.push_back({{m_at, source.begin}, LedgerReason::Markup});
        m_at = source.end;
        m_afterWhite = false;
        m_block.span.end = source.end;
    }

    std::optional<Block> finish()
    {
        if (m_block.span.isEmpty())
            return {};
        std::erase_if(m_block.edits, [&](const Edit &edit) { return edit.range.begin >= m_block.span.end; });
        return std::move(m_block);
    }

private:
    void change(Span source, bool white, const QString &text)
    {
        const auto reason = white ? LedgerReason::WhiteSpace : LedgerReason::Markup;
        Edit *last = m_block.edits.empty() ? nullptr : &m_block.edits.back();
        if (last && white && m_afterWhite && last->range.end == source.begin && last->reason == reason)
            last->range.end = source.end;
        else
            m_block.edits.push_back({source, reason, text});
    }

    QStringView m_decoded;
    Block m_block;
    qsizetype m_at = 0;
    bool m_afterWhite = false;
};

bool isPlain(QChar c)
{
    return c != u'&' && !c.isSpace() && !isInvisible(c);
}

void writeText(QStringView decoded, Span text, BlockWriter &writer)
{
    qsizetype at = text.begin;
    while (at < text.end) {
        const QChar c = decoded[at];
        if (isPlain(c)) {
            const qsizetype begin = at;
            while (at < text.end && isPlain(decoded[at]))
                ++at;
            writer.keep({begin, at});
            continue;
        }
        const HtmlReference reference
            = c == u'&' ? htmlReferenceAt(decoded.first(text.end), at) : HtmlReference();
        const Span source{at, at + std::max<qsizetype>(1, reference.length)};
        const QStringView shown = reference.length > 0 ? QStringView(reference.shown) : source.of(decoded);
        const bool white = shown[0].isSpace();
        writer.write(source, isInvisible(shown[0]) ? QStringView() : shown, white);
        at = source.end;
    }
}

} // namespace

std::optional<Block> blockOfTexts(const HtmlTree &tree, const std::vector<int> &texts)
{
    BlockWriter writer(tree.decoded());
    for (const int text : texts)
        writeText(tree.decoded(), tree[text].source, writer);
    return writer.finish();
}

} // namespace clew
