#include "export/holds.h"

#include <algorithm>
#include <set>

namespace clew {

namespace {

using enum Loss;

// Every format, with all that it leaves out of what a dossier holds.
std::vector<Loss> leftOutBy(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Gexf:
        return {TextLeftOut,   LedgerLeftOut,    SourceLeftOut,    MentionLeftOut,
                OriginLeftOut, JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::GraphMl:
        return {TextLeftOut,   LedgerLeftOut,    SourceLeftOut,    MentionLeftOut,    PositionLeftOut,
                OriginLeftOut, JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::Dot:
        return {TextLeftOut,      LedgerLeftOut,    SourceLeftOut,     MentionLeftOut,  AliasLeftOut,
                OffsetLeftOut,    DetailLeftOut,    ReviewLeftOut,     PositionLeftOut, OriginLeftOut,
                JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::Ftm:
        return {TextLeftOut,      LedgerLeftOut,    MentionLeftOut,    OffsetLeftOut,
                DetailLeftOut,    ReviewLeftOut,    PositionLeftOut,   OriginLeftOut,
                JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::Neo4j:
        return {TextLeftOut,      LedgerLeftOut,    MentionLeftOut,    PositionLeftOut,
                JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::JsonLd:
        return {TextLeftOut,      LedgerLeftOut,    MentionLeftOut,    PositionLeftOut,
                JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::Csv:
        return {TextLeftOut,      LedgerLeftOut,    MentionLeftOut,    PositionLeftOut,
                JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::Json:
        return {ReviewLeftOut,    OriginLeftOut,    IdentityLeftOut,   PositionLeftOut,
                JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::Svg:
    case ExportFormat::Png:
        return {TextLeftOut,   LedgerLeftOut, SourceLeftOut,    MentionLeftOut,   AliasLeftOut,
                WordsLeftOut,  OffsetLeftOut, SpeakerLeftOut,   DateLeftOut,      DetailLeftOut,
                ReviewLeftOut, OriginLeftOut, JudgementLeftOut, RetellingLeftOut, ListVerdictLeftOut};
    case ExportFormat::Html:
    case ExportFormat::Pdf:
        return {TextLeftOut,   LedgerLeftOut,    MentionLeftOut,  AliasLeftOut,
                SelectionOnly, JudgementLeftOut, RetellingLeftOut};
    }
    return {};
}

class Counter
{
public:
    explicit Counter(const ExportTables &tables)
        : m_tables(tables)
        , m_content(tables.content())
    {
    }

    qint64 operator()(Loss loss) const
    {
        switch (loss) {
        case TextLeftOut:
        case SourceLeftOut: return size(m_content.documents);
        case LedgerLeftOut: return cuts();
        case MentionLeftOut: return size(m_content.mentions);
        case AliasLeftOut: return aliases();
        case WordsLeftOut:
        case OffsetLeftOut: return claims([](const Claim &claim) { return !claim.evidence.isEmpty(); });
        case SpeakerLeftOut: return claims([](const Claim &claim) { return !claim.speaker.text.isEmpty(); });
        case DateLeftOut:
            return claims([](const Claim &claim) { return claim.date && !claim.date->isEmpty(); });
        case DetailLeftOut:
            return claims([](const Claim &claim) {
                return claim.item || claim.via || !claim.price.isEmpty() || !claim.quantity.isEmpty();
            });
        case ReviewLeftOut:
            return claims([](const Claim &claim) { return claim.status != ClaimStatus::Proposed; });
        case OriginLeftOut:
        case SelectionOnly: return size(m_content.claims);
        case IdentityLeftOut:
            return size(m_content.entities) - static_cast<qint64>(m_tables.graph().nodes().size());
        case JudgementLeftOut: return size(m_content.judgements);
        case RetellingLeftOut: return size(m_content.retellings);
        case ListVerdictLeftOut: return size(m_content.listVerdicts);
        case PositionLeftOut: return size(m_content.pins);
        case CharacterReplaced:
        case ClaimNotDrawn:
        case DirectionInvented:
        case ValueNotAnEntity:
        case NoNegation:
        case PrecisionInvented:
        case SemicolonInArray:
        case FormulaGuarded:
        case QuotationLeftOut:
        case InformantMasked:
        case NoteLeftOut: break; // counted where they happen
        }
        return 0;
    }

private:
    template<typename Row>
    static qint64 size(const std::vector<Row> &rows)
    {
        return static_cast<qint64>(rows.size());
    }

    template<typename Has>
    qint64 claims(const Has &has) const
    {
        return std::ranges::count_if(m_content.claims, has);
    }

    qint64 cuts() const
    {
        qint64 count = 0;
        for (const DocumentSummary &document : m_content.documents)
            count += document.cuts;
        return count;
    }

    qint64 aliases() const
    {
        qint64 count = 0;
        for (const Node &node : m_tables.graph().nodes())
            count += size(m_tables.aliasesOf(node));
        return count;
    }

    const ExportTables &m_tables;
    const DossierContent &m_content;
};

} // namespace

Losses lossesOf(ExportFormat format, const ExportTables &tables)
{
    const Counter count(tables);
    Losses losses;
    for (const Loss loss : leftOutBy(format)) {
        if (const qint64 much = count(loss); much > 0)
            losses[loss] = much;
    }
    return losses;
}

} // namespace clew
