#include "drift/drift.h"

#include "drift/changes.h"
#include "drift/contradictions.h"
#include "drift/dateconflicts.h"
#include "graph/origins.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

namespace {

std::map<DocumentId, Parts> partsOf(const DossierContent &content)
{
    std::map<DocumentId, Parts> parts;
    for (const Entity &entity : content.entities)
        parts[entity.document].mentions.entities.push_back(entity);
    for (const Mention &mention : content.mentions)
        parts[mention.document].mentions.mentions.push_back(mention);
    for (auto &[document, part] : parts)
        std::stable_sort(part.mentions.mentions.begin(), part.mentions.mentions.end(),
                         [](const Mention &a, const Mention &b) { return a.span < b.span; });
    for (const Claim &claim : content.claims)
        if (claim.status != ClaimStatus::Rejected && !claim.evidence.isEmpty())
            parts[claim.document].claims.push_back(&claim);
    return parts;
}

// For comparing a retelling with its origin: a name and its short form are one there, which across a dossier
// would only be a proposal.
Clusters withShortForms(const DossierContent &content, const Clusters &clusters, const Origins &origins)
{
    std::map<EntityId, DocumentId> documentOf;
    for (const Entity &entity : content.entities)
        documentOf.emplace(entity.id, entity.document);
    std::map<EntityId, EntityId> joined; // heads
    const auto head = [&](EntityId id) {
        id = canonical(clusters, id);
        for (auto found = joined.find(id); found != joined.end(); found = joined.find(id))
            id = found->second;
        return id;
    };
    for (const Judgement &judgement : content.judgements) {
        const auto left = documentOf.find(judgement.left), right = documentOf.find(judgement.right);
        const bool shortForm = judgement.reason.contains(QLatin1StringView("short_form"))
            || judgement.reason.contains(QLatin1StringView("acronym"));
        if (judgement.verdict != Verdict::Unsure || !shortForm || left == documentOf.end()
            || right == documentOf.end() || origins.rootOf(left->second) != origins.rootOf(right->second))
            continue;
        const EntityId a = head(judgement.left), b = head(judgement.right);
        if (a != b)
            joined.emplace(std::max(a, b), std::min(a, b));
    }
    Clusters all;
    for (const Entity &entity : content.entities)
        all.emplace(entity.id, head(entity.id));
    return all;
}

} // namespace

Result<DriftReport> findDrift(const DossierContent &content, const Clusters &given, const Origins &origins,
                              const DocumentOf &documentOf, const Job &job)
{
    const Clusters clusters = withShortForms(content, given, origins);
    std::map<DocumentId, Parts> parts = partsOf(content);
    std::set<EntityId> named;
    std::map<EntityId, QString> names, goods;
    for (const Entity &entity : content.entities) {
        if (!entity.unnamed) {
            named.insert(entity.id);
            names.emplace(entity.id, entity.name);
        }
        if (entity.type == EntityType::Product)
            goods.emplace(entity.id, entity.name);
    }
    std::vector<Utterances> documents;
    std::map<DocumentId, size_t> places;
    const int total = static_cast<int>(content.documents.size());
    for (const DocumentSummary &summary : content.documents) {
        job.report(static_cast<int>(documents.size()), total);
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        auto document = documentOf(summary.id);
        if (!document)
            return document.error();
        places.emplace(summary.id, documents.size());
        documents.push_back(utterancesOf(*std::move(document), parts[summary.id], clusters));
    }
    DriftReport report;
    for (const DocumentSummary &summary : content.documents) {
        for (const Origins::Tie &tie : origins.tiesOf(summary.id)) {
            const auto origin = places.find(tie.origin);
            if (origin == places.end() || tie.kind == RetellingKind::SameArticle)
                continue;
            std::vector<Span> own;
            for (const OwnSentence &sentence : content.ownSentences)
                if (sentence.document == summary.id && (!sentence.origin || sentence.origin == tie.origin))
                    own.push_back(sentence.span);
            std::vector<Drift> drift = changesBetween(documents[origin->second],
                                                      documents[places.at(summary.id)], clusters, names, own);
            std::move(drift.begin(), drift.end(), std::back_inserter(report.drift));
        }
    }
    report.contradictions = contradictionsIn(documents, clusters, named, goods,
                                             [&](DocumentId id) { return origins.rootOf(id); });
    report.dates = dateConflictsIn(content, documents, clusters, named, origins);
    job.report(total, total);
    return report;
}

} // namespace clew
