#include "workspace/importcontext.h"

#include "core/job.h"
#include "resolve/identities.h"
#include "workspace/retellings.h"

namespace clew {

namespace {

template<typename Row>
void append(std::vector<Row> &rows, const std::vector<Row> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

// What old and new articles say of entities beside their names.
IdentityEvidence evidenceOf(const DossierContent &content, const std::vector<ImportedDocument> &documents)
{
    IdentityEvidence evidence{content.mentions, content.claims, content.derivations, {}, {}};
    for (const DocumentSummary &document : content.documents)
        evidence.publishers[document.id] = document.metadata.publisher;
    for (const ImportedDocument &imported : documents) {
        append(evidence.mentions, imported.extraction.mentions);
        append(evidence.claims, imported.extraction.claims);
        append(evidence.derivations, imported.extraction.derivations);
        evidence.publishers[imported.document.id] = imported.document.metadata.publisher;
        evidence.texts[imported.document.id] = imported.document.text;
    }
    return evidence;
}

} // namespace

Result<std::vector<Judgement>> judgeNew(const DossierStore &store,
                                        const std::vector<ImportedDocument> &documents)
{
    const auto content = store.content();
    if (!content)
        return content.error();
    std::vector<Entity> added;
    for (const ImportedDocument &imported : documents)
        append(added, imported.extraction.entities);
    return judgeIdentities(content->entities, added, content->judgements, evidenceOf(*content, documents));
}

Result<RetellingsRead> retellingsOfNew(const DossierStore &store,
                                       const std::vector<ImportedDocument> &documents, const Job &job)
{
    const auto content = store.machineContent();
    if (!content)
        return content.error();
    const std::map<DocumentId, Extraction> known = extractionsOf(*content);
    std::vector<Teller> tellers;
    std::set<DocumentId> fresh;
    for (const ImportedDocument &imported : documents) {
        Document document = imported.document;
        document.original.clear();
        fresh.insert(document.id);
        tellers.push_back({document.id, &imported.document.metadata, &imported.extraction,
                           std::make_shared<const Document>(std::move(document))});
    }
    for (const DocumentSummary &summary : content->documents)
        tellers.push_back({summary.id, &summary.metadata, &known.at(summary.id), nullptr});
    return readRetellings(
        std::move(tellers), fresh, [&store](DocumentId id) { return store.document(id); }, job);
}

} // namespace clew
