#include "workspace/exporting.h"

#include "core/signatures.h"
#include "export/redact.h"
#include "language/models.h"
#include "resolve/identities.h"
#include "workspace/listedparties.h"
#include "workspace/listings.h"

#include <algorithm>

namespace clew {

namespace {

std::vector<ModelFacts> modelFacts()
{
    std::vector<ModelFacts> facts;
    for (const ModelCard &card : modelCards())
        facts.push_back({card.name, card.version, {}});
    return facts;
}

LoadDocument loaderFor(const DossierStore &store)
{
    return [&store](DocumentId id) -> Result<std::shared_ptr<const Document>> {
        auto document = store.document(id);
        if (!document)
            return document.error();
        return std::make_shared<const Document>(*std::move(document));
    };
}

ListedParty factsOf(const Listing &listing, const Listings &listings)
{
    const ListEntry &entry = listings.entryOf(listing);
    const AliasHit &best = listing.hit.aliases.front();
    ListedParty party;
    party.party = listing.hit.entity;
    party.list = entry.list;
    party.number = entry.number;
    party.name = entry.names[static_cast<size_t>(best.alias)].text;
    party.since = entry.since;
    party.effective = entry.effective;
    party.until = entry.until;
    party.notice = entry.notice;
    party.own = best.own;
    party.reasons.assign(best.reasons.begin(), best.reasons.end());
    party.score = best.score;
    party.sure = listing.hit.sure;
    party.verdict = listing.verdict;
    party.file = entry.source;
    party.line = entry.line;
    return party;
}

// Names that are masked meet none of a list.
std::shared_ptr<const ListedFacts> screened(const DossierStore &store, const DossierContent &content,
                                            const Graph &graph, const Job &job)
{
    auto facts = std::make_shared<ListedFacts>();
    const Screener screener(std::make_shared<const Lists>(listsIn(store, content.lists, job)), job);
    const Listings listings = screenDossier(content, graph, screener, job);
    for (const ListFile &file : listings.lists->files)
        facts->files.push_back({file.name, file.date, file.sha256});
    for (const Listing &listing : listings.all)
        facts->parties.push_back(factsOf(listing, listings));
    std::set<EntityId> listed = listings.held(); // by a list, or as the documents say
    listed.merge(saidToBeListed(content, graph.clusters()));
    std::set<EntityId> owned;
    for (const Claim &claim : content.claims) {
        if (claim.predicate == Predicate::OwnsOrParentOf || claim.predicate == Predicate::ControlsViaShell)
            owned.insert(canonical(graph.clusters(), claim.to));
    }
    for (const EntityId party : owned) {
        for (const ListedParent &parent : listedParentsOf(party, content, graph.clusters(), listed))
            facts->owners.push_back({party, parent.parent, parent.claim});
    }
    return facts;
}

bool isReport(ExportFormat format)
{
    return format == ExportFormat::Html || format == ExportFormat::Pdf;
}

} // namespace

Result<SnapshotRequest> exportRequest(const DossierStore &store, const ExportOrder &order, const Job &job)
{
    auto whole = store.content();
    if (!whole)
        return whole.error();
    SnapshotRequest request;
    request.part = order.part;
    request.formats = order.formats;
    request.painters = order.painters;
    request.dossier = store.dossierId();
    request.version = QStringLiteral(CLEW_VERSION);
    request.models = modelFacts();
    Clusters clusters = clustersOf(whole->entities, whole->judgements);
    DossierContent content
        = isWhole(order.part) ? *std::move(whole) : partOf(*whole, *buildGraph(*whole, clusters), order.part);
    request.source.document = loaderFor(store);
    const auto journal = store.journal();
    if (!journal)
        return journal.error();
    request.source.signatures = std::make_shared<const Signatures>(signaturesOf(*journal));
    request.source.quotations = order.part.quotations;
    if (const size_t notes = content.notes.size() + content.tags.size())
        request.losses[Loss::NoteLeftOut] = static_cast<qint64>(notes);
    if (order.part.redactInformants) {
        Redacted masked = redacted(std::move(content), clusters, request.source.document);
        content = std::move(masked.content);
        request.source.document = std::move(masked.document);
        clusters = std::move(masked.clusters);
        request.losses[Loss::InformantMasked] = masked.informants;
    }
    request.source.graph = buildGraph(content, clusters);
    if (job.cancelled())
        return Error{ErrorCode::Cancelled};
    if (std::ranges::any_of(order.formats, isReport))
        request.source.listed = screened(store, content, *request.source.graph, job);
    if (job.cancelled()) // what was screened may be half of it
        return Error{ErrorCode::Cancelled};
    request.source.content = std::make_shared<const DossierContent>(std::move(content));
    return request;
}

Result<SnapshotReport> exportDossier(const DossierStore &store, const ExportOrder &order, const QString &path,
                                     const Job &job)
{
    const auto request = exportRequest(store, order, job);
    return request ? writeSnapshot(path, *request, job) : Result<SnapshotReport>(request.error());
}

} // namespace clew
