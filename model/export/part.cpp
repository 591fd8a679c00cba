#include "export/part.h"

#include "trace/trace.h"

#include <algorithm>

namespace clew {

namespace {

bool touches(const std::optional<DateRange> &date, const ExportPart &part)
{
    if (part.from.isEmpty() && part.to.isEmpty())
        return true;
    if (!date || date->isEmpty())
        return part.keepUndated;
    const QDate begins = firstDay(date->from), ends = lastDay(date->to);
    const QDate opens = firstDay(part.from), closes = lastDay(part.to);
    const bool before = ends.isValid() && opens.isValid() && ends < opens;
    const bool after = begins.isValid() && closes.isValid() && begins > closes;
    return !before && !after;
}

std::set<ClaimId> claimsOfRoutes(const DossierContent &content, const Graph &graph, const ExportPart &part)
{
    std::set<ClaimId> claims;
    for (const Route &route : traceRoutes(content, graph, canonical(graph.clusters(), part.routesFrom),
                                          canonical(graph.clusters(), part.routesTo))) {
        for (const Hop &hop : route.hops)
            claims.insert(hop.claims.begin(), hop.claims.end());
        claims.insert(route.counter.begin(), route.counter.end());
    }
    return claims;
}

bool isOfTypes(const Claim &claim, const Graph &graph, const std::set<EntityType> &types)
{
    if (types.empty())
        return true;
    const auto fits = [&](EntityId id) {
        const auto node = id ? graph.find(id) : std::nullopt;
        return !node || types.contains(graph.nodes()[static_cast<size_t>(*node)].type);
    };
    return fits(claim.from) && fits(claim.to);
}

template<typename Row, typename Keep>
void keepOnly(std::vector<Row> &rows, const Keep &keep)
{
    std::erase_if(rows, [&](const Row &row) { return !keep(row); });
}

std::set<EntityId> needed(const std::vector<Claim> &claims, const Graph &graph)
{
    std::set<EntityId> heads;
    for (const Claim &claim : claims) {
        for (const EntityId id : {claim.from, claim.to, claim.via, claim.item, claim.speaker.entity})
            if (id)
                heads.insert(canonical(graph.clusters(), id));
    }
    return heads;
}

// What they retell, and what that retells: without it two retellings of one report would seem independent.
void addOrigins(const DossierContent &content, std::set<DocumentId> &documents)
{
    for (size_t known = 0; known != documents.size();) {
        known = documents.size();
        for (const Retelling &one : content.retellings) {
            if (one.origin && one.verdict == Verdict::Same && documents.contains(one.document))
                documents.insert(one.origin);
        }
    }
}

} // namespace

bool isWhole(const ExportPart &part)
{
    ExportPart whole;
    whole.quotations = part.quotations;
    whole.redactInformants = part.redactInformants;
    whole.keepUndated = part.keepUndated;
    return part == whole;
}

DossierContent partOf(const DossierContent &content, const Graph &graph, const ExportPart &part)
{
    DossierContent kept = content;
    if (isWhole(part))
        return kept;
    const std::set<ClaimId> routes
        = part.routesOnly ? claimsOfRoutes(content, graph, part) : std::set<ClaimId>();
    keepOnly(kept.claims, [&](const Claim &claim) {
        return (!part.reviewedOnly || claim.status == ClaimStatus::Confirmed) && touches(claim.date, part)
            && isOfTypes(claim, graph, part.types) && (!part.routesOnly || routes.contains(claim.id));
    });
    const std::set<EntityId> heads = needed(kept.claims, graph);
    const auto holds = [&](EntityId id) {
        return heads.contains(canonical(graph.clusters(), id));
    };
    std::set<DocumentId> documents;
    for (const Claim &claim : kept.claims)
        documents.insert(claim.document);
    const auto tells = [&](const auto &row) {
        return documents.contains(row.document);
    };
    keepOnly(kept.entities, [&](const Entity &entity) { return holds(entity.id); });
    // a name that a claim needs may have been told of in another document
    for (const Entity &entity : kept.entities)
        documents.insert(entity.document);
    addOrigins(content, documents);
    keepOnly(kept.mentions, [&](const Mention &mention) { return tells(mention) && holds(mention.entity); });
    keepOnly(kept.judgements, [&](const Judgement &one) { return holds(one.left) && holds(one.right); });
    keepOnly(kept.pins, [&](const Pin &pin) { return holds(pin.entity); });
    keepOnly(kept.names, [&](const EntityName &name) { return holds(name.entity); });
    keepOnly(kept.types, [&](const EntityTyping &type) { return holds(type.entity); });
    keepOnly(kept.listVerdicts, [&](const ListVerdict &verdict) { return holds(verdict.entity); });
    keepOnly(kept.times, tells);
    keepOnly(kept.derivations, tells);
    keepOnly(kept.documents, [&](const DocumentSummary &one) { return documents.contains(one.id); });
    keepOnly(kept.retellings, [&](const Retelling &one) {
        return tells(one) && (!one.origin || documents.contains(one.origin));
    });
    keepOnly(kept.ownSentences, tells);
    kept.openSentences.clear();
    return kept;
}

} // namespace clew
