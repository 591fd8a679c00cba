#include "workspace/exporting.h"

#include "export/redact.h"
#include "language/models.h"
#include "resolve/identities.h"

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

} // namespace

Result<SnapshotRequest> exportRequest(const DossierStore &store, const ExportOrder &order)
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
    const Clusters clusters = clustersOf(whole->entities, whole->judgements);
    DossierContent content
        = isWhole(order.part) ? *std::move(whole) : partOf(*whole, *buildGraph(*whole, clusters), order.part);
    request.source.document = loaderFor(store);
    request.source.quotations = order.part.quotations;
    if (const size_t notes = content.notes.size() + content.tags.size())
        request.losses[Loss::NoteLeftOut] = static_cast<qint64>(notes);
    if (order.part.redactInformants) {
        Redacted masked = redacted(std::move(content), clusters, request.source.document);
        content = std::move(masked.content);
        request.source.document = std::move(masked.document);
        request.losses[Loss::InformantMasked] = masked.informants;
    }
    request.source.graph = buildGraph(content, clusters);
    request.source.content = std::make_shared<const DossierContent>(std::move(content));
    return request;
}

Result<SnapshotReport> exportDossier(const DossierStore &store, const ExportOrder &order, const QString &path,
                                     const Job &job)
{
    const auto request = exportRequest(store, order);
    return request ? writeSnapshot(path, *request, job) : Result<SnapshotReport>(request.error());
}

} // namespace clew
