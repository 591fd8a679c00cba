#include "import/htmltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isInvisible(QChar c)
{
    return c == u'\u200B' || c == u'\uFEFF' || c == u'\u00AD' || c == u'\u2060';
}

// Length of a reference that begins with "&" at `begin` and stands for the first `shownLength` units of
// `rest`; 1 if the "&" is itself.
qsizetype referenceLength(QStringView source, qsizetype begin, QStringView rest, qsizetype shownLength)
{
    constexpr qsizetype longest = 40;
    const qsizetype limit = std::min(source.size(), begin + longest);
    qsizetype end = begin + 1;
    while (end < limit && (source[end].isLetterOrNumber() || source[end] == u'#'))
        ++end;
    if (end < limit && source[end] == u';' && end > begin + 1)
        return end + 1 - begin;
    // Without a semicolon: "&copy2024". The name is as long as leaves the rest alike.
    for (; end > begin + 1; --end) {
        const QStringView after = rest.mid(shownLength);
        const QStringView left = source.mid(end);
        const qsizetype compared = std::min<qsizetype>({8, after.size(), left.size()});
        if (after.first(compared) == left.first(compared))
            return end - begin;
    }
    return 1;
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
            return; // out of order: a parser moved it; or before the first word
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

// Walks the source of a text node beside the text that the parser made of it. False: they do not match.
template<typename Visit>
bool align(QStringView source, QStringView shown, Visit visit)
{
    qsizetype at = 0;
    qsizetype i = 0;
    while (i < shown.size() && at < source.size()) {
        qsizetype length = shown[i].isHighSurrogate() && i + 1 < shown.size() ? 2 : 1;
        qsizetype taken = length;
        if (source[at] == u'&') {
            taken = referenceLength(source, at, shown.mid(i), length);
        } else if (source.mid(at, length) != shown.mid(i, length)) {
            return false;
        } else if (!shown[i].isSpace() && !isInvisible(shown[i])) {
            // A run of plain text at once
            while (i + length < shown.size() && at + length < source.size()
                   && shown[i + length] == source[at + length] && source[at + length] != u'&'
                   && !shown[i + length].isSpace() && !isInvisible(shown[i + length]))
                ++length;
            taken = length;
        }
        visit(Span{at, at + taken}, shown.mid(i, length));
        at += taken;
        i += length;
    }
    return at == source.size() && i == shown.size();
}

void writeNode(const HtmlPage &page, QStringView decoded, const GumboNode *node, BlockWriter &writer)
{
    const GumboStringPiece &original = node->v.text.original_text;
    const Span span{page.offsetOf(original.data), page.offsetOf(original.data + original.length)};
    const QString shown = QString::fromUtf8(node->v.text.text);
    const QStringView source = span.of(decoded);
    if (!align(source, shown, [](Span, QStringView) {})) {
        writer.write(span, shown.simplified(), shown.trimmed().isEmpty());
        return;
    }
    align(source, shown, [&](Span part, QStringView text) {
        const bool white = text[0].isSpace();
        writer.write({span.begin + part.begin, span.begin + part.end},
                     isInvisible(text[0]) ? QStringView() : text, white);
    });
}

} // namespace

std::optional<Block> blockOfTexts(const HtmlPage &page, QStringView decoded,
                                  const std::vector<const GumboNode *> &texts)
{
    BlockWriter writer(decoded);
    for (const GumboNode *node : texts)
        writeNode(page, decoded, node, writer);
    return writer.finish();
}

} // namespace clew
