#include "export/edgefacts.h"

#include <QStringList>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QString code(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

} // namespace

QString codeOf(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Proposed: break;
    case ClaimStatus::Confirmed: return u"confirmed"_s;
    case ClaimStatus::Rejected: return u"rejected"_s;
    }
    return u"proposed"_s;
}

QString decimal(double number)
{
    return QString::number(number, 'f', 2);
}

bool isVague(const std::optional<DateRange> &date)
{
    constexpr qsizetype dayLength = 10; // "2022-10-07"
    const auto vague = [](const QString &end) {
        return !end.isEmpty() && end.size() < dayLength;
    };
    return date && (vague(date->from) || vague(date->to));
}

std::array<QString, nodeFacts.size()> factsOf(const Node &node, const ExportTables &tables)
{
    const std::vector<QString> &aliases = tables.aliasesOf(node);
    return {codeOf(node.type), code(node.unnamed), QStringList(aliases.begin(), aliases.end()).join("; "_L1),
            QString::number(node.mentions), QString::number(node.documents)};
}

std::array<QString, edgeFacts.size()> factsOf(const Claim &claim, const Edge &edge,
                                              const Quotes::Quote &quote, const ExportTables &tables)
{
    const DocumentSummary *document = tables.document(claim.document);
    const bool quoted = !quote.points.isEmpty();
    return {codeOf(claim.predicate),
            codeOf(claim.polarity),
            code(edge.goods),
            code(isSymmetric(claim.predicate)),
            idOf(claim.id),
            tables.nameOf(claim.item),
            tables.nameOf(claim.via),
            claim.speaker.text,
            codeOf(claim.speaker.kind),
            edtfOf(claim.date),
            claim.price,
            claim.quantity,
            idOf(claim.document),
            document ? document->metadata.published : QString(),
            QString::number(edge.origins),
            quoted ? QString::number(quote.points.begin) : QString(),
            quoted ? QString::number(quote.points.end) : QString(),
            quote.exact,
            decimal(claim.confidence),
            codeOf(claim.status),
            codeOf(claim.maker),
            claim.rule};
}

Result<void>
forEachEdge(const ExportTables &tables, const Job &job, Losses &losses,
            const std::function<Result<void>(const Claim &, const Edge &, const Quotes::Quote &)> &visit)
{
    Quotes quotes(tables);
    return forEachClaim(tables, job, [&](const Claim &claim) -> Result<void> {
        const std::vector<int> &edges = tables.edgesOf(claim.id);
        if (edges.empty()) {
            ++losses[Loss::ClaimNotDrawn];
            return {};
        }
        const auto quote = quotes.of(claim);
        if (!quote)
            return quote.error();
        if (isSymmetric(claim.predicate))
            ++losses[Loss::DirectionInvented];
        for (const int index : edges) {
            if (auto done = visit(claim, tables.graph().edges()[static_cast<size_t>(index)], *quote); !done)
                return done;
        }
        return {};
    });
}

} // namespace clew
