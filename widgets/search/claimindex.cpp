#include "search/claimindex.h"

#include "graph/graph.h"
#include "text/fold.h"
#include "words/claimwords.h"

#include <algorithm>
#include <set>

namespace clew {

ClaimIndex::ClaimIndex(const DossierContent &content, const Graph &graph)
{
    const auto nameOf = [&graph](EntityId id) {
        const auto node = graph.find(id);
        return node ? graph.nodes()[static_cast<size_t>(*node)].name : QString();
    };
    std::vector<const Claim *> claims;
    for (const Claim &claim : content.claims)
        if (claim.status != ClaimStatus::Rejected)
            claims.push_back(&claim);
    std::ranges::stable_sort(claims, [](const Claim *a, const Claim *b) {
        const auto importance = [](const Claim *claim) {
            return std::pair(claim->status != ClaimStatus::Confirmed, claim->polarity != Polarity::Asserted);
        };
        return importance(a) < importance(b);
    });
    for (const Claim *claim : claims)
        m_lines.push_back({u' ' + foldName(sentenceFor(*claim, nameOf)) + u' ', claim->id});
}

std::vector<ClaimId> ClaimIndex::find(const QString &typed, int limit) const
{
    const QStringList words = foldName(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<ClaimId> found;
    std::set<QStringView> seen; // the same said by another document is found with it
    if (words.size() < 2)
        return found;
    for (const Line &line : m_lines) {
        const bool holds = std::ranges::all_of(
            words, [&line](const QString &word) { return line.folded.contains(QString(u' ' + word)); });
        if (!holds || !seen.insert(line.folded).second)
            continue;
        found.push_back(line.claim);
        if (static_cast<int>(found.size()) == limit)
            break;
    }
    return found;
}

} // namespace clew
