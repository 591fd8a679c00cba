#include "import/assemble.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QString separator(Join join)
{
    switch (join) {
    case Join::Paragraph: return u"\n\n"_s;
    case Join::Line: return u"\n"_s;
    case Join::Cell: return u" | "_s;
    case Join::Space: return u" "_s;
    case Join::None: break;
    }
    return {};
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

struct Cut
{
    qsizetype begin = 0;
    LedgerReason reason = LedgerReason::Markup;
};

// Writes text and ledger from left to right.
class Assembly
{
public:
    explicit Assembly(QStringView decoded)
        : m_decoded(decoded)
    {
    }

    void leaveOut(const Block &block) { m_cuts.push_back({block.span.begin, *block.cut}); }

    void keep(const Block &block)
    {
        closeGap(block.span.begin, m_result.text.isEmpty() ? QString() : separator(block.join), block.join);
        for (const Edit &edit : block.edits) {
            copyUpTo(edit.range.begin);
            change(edit.range.end, edit.reason, edit.replacement);
        }
        copyUpTo(block.span.end);
    }

    Assembled finish()
    {
        closeGap(m_decoded.size(), {}, Join::Paragraph);
        return std::move(m_result);
    }

private:
    void copyUpTo(qsizetype end)
    {
        m_result.text += m_decoded.mid(m_at, end - m_at);
        m_at = end;
    }

    void change(qsizetype end, LedgerReason reason, const QString &replacement)
    {
        const Span range{m_at, end};
        m_at = end;
        m_result.text += replacement;
        if (range.of(m_decoded) != replacement)
            m_result.ledger.push_back({range, reason, range.of(m_decoded).toString(), replacement});
    }

    // From the end of the last kept block to the begin of the next: the separator first, then the cuts.
    void closeGap(qsizetype end, const QString &wanted, Join join)
    {
        const qsizetype blankEnd = m_cuts.empty() ? end : m_cuts.front().begin;
        if (!m_cuts.empty() && m_decoded.mid(m_at, wanted.size()) == wanted
            && m_at + wanted.size() <= blankEnd) {
            copyUpTo(m_at + wanted.size());
        } else if (m_cuts.empty() || m_at < blankEnd) {
            const bool joined = join == Join::Space || join == Join::None;
            const bool blank = isBlank(m_decoded.mid(m_at, blankEnd - m_at));
            change(blankEnd,
                   !blank       ? LedgerReason::Markup
                       : joined ? LedgerReason::LineJoin
                                : LedgerReason::WhiteSpace,
                   wanted);
        } else {
            m_pending = wanted;
        }
        writeCuts(end);
    }

    // Neighbours that are cut for one reason make one entry.
    void writeCuts(qsizetype end)
    {
        for (std::size_t i = 0; i < m_cuts.size(); ++i) {
            const bool last = i + 1 == m_cuts.size();
            if (!last && m_cuts[i + 1].reason == m_cuts[i].reason)
                continue;
            change(last ? end : m_cuts[i + 1].begin, m_cuts[i].reason, std::exchange(m_pending, {}));
        }
        m_cuts.clear();
    }

    QStringView m_decoded;
    Assembled m_result;
    qsizetype m_at = 0; // all before it is written
    std::vector<Cut> m_cuts; // since m_at
    QString m_pending; // a separator for which the source has no white space: the first cut becomes it
};

} // namespace

Assembled assemble(QStringView decoded, const std::vector<Block> &blocks)
{
    Assembly assembly(decoded);
    for (const Block &block : blocks) {
        if (block.cut)
            assembly.leaveOut(block);
        else
            assembly.keep(block);
    }
    return assembly.finish();
}

} // namespace clew
