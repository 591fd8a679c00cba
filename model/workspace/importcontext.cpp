#include "workspace/importcontext.h"

#include "core/job.h"
#include "origins/creditedreport.h"
#include "origins/retellings.h"
#include "resolve/identities.h"
#include "workspace/knownreports.h"
#include "workspace/pipeline.h"
#include "workspace/retellings.h"
#include "workspace/sameagain.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <span>
#include <thread>

namespace clew {

namespace {

// Up to here everything is compared with everything.
constexpr size_t smallDossier = 60; // articles
constexpr size_t smallForNames = 500;

constexpr size_t comparedTogether = 32; // articles; each brings half a dozen texts, at 200 KB

template<typename Row>
void append(std::vector<Row> &rows, const std::vector<Row> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

void addEvidence(IdentityEvidence &evidence, DocumentId id, const QString &publisher, const Extraction &read)
{
    append(evidence.mentions, read.mentions);
    append(evidence.claims, read.claims);
    append(evidence.derivations, read.derivations);
    evidence.publishers[id] = publisher;
}

void addEvidence(IdentityEvidence &evidence, const std::vector<ImportedDocument> &documents)
{
    for (const ImportedDocument &imported : documents) {
        addEvidence(evidence, imported.document.id, imported.document.metadata.publisher,
                    imported.extraction);
        evidence.texts[imported.document.id] = imported.document.text;
    }
}

std::vector<Entity> entitiesOf(const std::vector<ImportedDocument> &documents)
{
    std::vector<Entity> entities;
    for (const ImportedDocument &imported : documents)
        append(entities, imported.extraction.entities);
    return entities;
}

// Runs work(0) ... work(count - 1), each once, on several threads.
template<typename Work>
void onThreads(int threads, size_t count, const Work &work)
{
    std::atomic<size_t> next = 0;
    const auto loop = [&] {
        for (size_t at = next++; at < count; at = next++)
            work(at);
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(loop);
    loop();
}

} // namespace

// A document whose text is compared, with what it refers to where the dossier holds it already.
struct ImportContext::Compared
{
    Document document = {};
    Extraction extraction = {};
    std::unique_ptr<ComparedDocument> text;
};

// Which articles are compared with which.
struct ImportContext::Comparisons
{
    std::map<DocumentId, const ImportedDocument *> fresh;
    std::map<DocumentId, std::vector<DocumentId>> near; // of each that is looked at
    std::map<DocumentId, std::vector<DocumentId>> pointing; // known ones near a fresh one that may retell it
};

ImportContext::ImportContext(const DossierStore &store, int threads)
    : m_store(store)
    , m_threads(threads)
{
}

Result<void> ImportContext::load()
{
    return m_store.eachOutline([this](const DocumentOutline &outline) {
        m_stories.add(traitsOf(outline.id, outline.metadata, outline.entities, outline.derivations));
        for (const Entity &entity : outline.entities)
            m_names.add(entity);
    });
}

void ImportContext::learn(const std::vector<ImportedDocument> &documents)
{
    for (const ImportedDocument &imported : documents) {
        const Extraction &read = imported.extraction;
        m_stories.add(
            traitsOf(imported.document.id, imported.document.metadata, read.entities, read.derivations));
        for (const Entity &entity : read.entities)
            m_names.add(entity);
    }
}

Result<std::vector<Judgement>>
ImportContext::judgeAmongAll(const std::vector<ImportedDocument> &documents) const
{
    const auto content = m_store.content();
    if (!content)
        return content.error();
    IdentityEvidence evidence{content->mentions, content->claims, content->derivations, {}, {}};
    for (const DocumentSummary &document : content->documents)
        evidence.publishers[document.id] = document.metadata.publisher;
    addEvidence(evidence, documents);
    return judgeIdentities(content->entities, entitiesOf(documents), content->judgements, evidence);
}

Result<void> ImportContext::judge(std::vector<ImportedDocument> &documents)
{
    if (m_stories.size() <= smallForNames) {
        auto judgements = judgeAmongAll(documents);
        if (!judgements)
            return judgements.error();
        documents.back().judgements = *std::move(judgements);
        return {};
    }
    const std::vector<Entity> added = entitiesOf(documents);
    IdentityEvidence evidence;
    addEvidence(evidence, documents);
    documents.back().judgements = judgeIdentities(m_names.alike(added), added, {}, evidence);
    return {};
}

// How many others an article is compared with: all in a small dossier, a few in a large one.
size_t ImportContext::nearest() const
{
    constexpr size_t pairs = 6000, fewest = 6;
    return std::max(fewest, pairs / std::max<size_t>(m_stories.size(), 1));
}

Result<RetellingsRead> ImportContext::retellingsAmongAll(const std::vector<ImportedDocument> &documents,
                                                         const Job &job) const
{
    const auto content = m_store.machineContent();
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
        std::move(tellers), fresh, [this](DocumentId id) { return m_store.readableDocument(id); }, job);
}

Result<std::vector<NewReading>> ImportContext::redated(const std::vector<ImportedDocument> &documents,
                                                       KnownReports &known, const Job &job)
{
    learn(documents);
    std::map<DocumentId, const Document *> dated;
    std::set<DocumentId> fresh, tellers;
    for (const ImportedDocument &imported : documents) {
        fresh.insert(imported.document.id);
        if (imported.document.metadata.published.isEmpty() || imported.document.metadata.publisher.isEmpty())
            continue;
        dated.emplace(imported.document.id, &imported.document);
        for (const DocumentId teller :
             m_stories.undatedTellersOf(imported.document.id, std::max(smallDossier, nearest())))
            tellers.insert(teller);
    }
    std::vector<NewReading> anew;
    for (const DocumentId id : tellers) {
        if (fresh.contains(id))
            continue; // read against them already
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        const auto teller = m_store.readableDocument(id);
        const auto before = m_store.reading(id);
        if (!teller || !before)
            return teller ? before.error() : teller.error();
        const auto stored = known.of(before->derivations);
        std::vector<const Document *> reports;
        for (const auto &document : stored)
            reports.push_back(document.get());
        for (const auto &[report, document] : dated)
            reports.push_back(document);
        const Document *report = creditedReport(*teller, before->derivations, reports);
        if (!report || !dated.contains(report->id))
            continue;
        Extraction read = extractAgainst(*teller, report->metadata.published, job);
        anew.push_back({id, read, sameAgain(*before, read)});
    }
    return anew;
}

Result<RetellingsRead> ImportContext::retellings(const std::vector<ImportedDocument> &documents,
                                                 const Job &job)
{
    learn(documents);
    if (m_stories.size() <= smallDossier)
        return retellingsAmongAll(documents, job);
    Comparisons all;
    for (const ImportedDocument &imported : documents) {
        all.fresh[imported.document.id] = &imported;
        all.near[imported.document.id] = m_stories.near(imported.document.id, nearest());
    }
    std::vector<DocumentId> tellers;
    for (const auto &[id, others] : all.near) {
        tellers.push_back(id);
        for (const DocumentId other : others) { // known ones that credit a new one, or are its record
            if (!all.fresh.contains(other) && m_stories.pointsTo(other, id))
                all.pointing[id].push_back(other);
        }
    }
    RetellingsRead read;
    std::map<DocumentId, Compared> compared;
    std::set<DocumentId> concerned;
    if (auto done = compareAll(tellers, all, compared, read, concerned, job); !done)
        return done.error();
    all.pointing.clear();
    tellers.assign(concerned.begin(), concerned.end());
    for (const DocumentId id : tellers)
        all.near[id] = m_stories.near(id, nearest());
    if (auto done = compareAll(tellers, all, compared, read, concerned, job); !done)
        return done.error();
    return read;
}

// `concerned`: known ones that turn out to retell one of these.
Result<void> ImportContext::compareAll(const std::vector<DocumentId> &tellers, const Comparisons &all,
                                       std::map<DocumentId, Compared> &compared, RetellingsRead &read,
                                       std::set<DocumentId> &concerned, const Job &job) const
{
    for (size_t begin = 0; begin < tellers.size(); begin += comparedTogether) {
        const auto part
            = std::span(tellers).subspan(begin, std::min(comparedTogether, tellers.size() - begin));
        if (auto done = loadFor(part, all, compared); !done)
            return done;
        std::vector<Retold> told(part.size());
        std::vector<std::vector<DocumentId>> tellToo(part.size());
        onThreads(m_threads, part.size(), [&](size_t at) {
            if (job.cancelled())
                return;
            const ComparedDocument &one = *compared.at(part[at]).text;
            std::vector<const ComparedDocument *> others;
            for (const DocumentId other : all.near.at(part[at]))
                others.push_back(compared.at(other).text.get());
            told[at] = retold(one, others);
            const auto pointing = all.pointing.find(part[at]);
            if (pointing == all.pointing.end())
                return;
            std::ranges::copy_if(pointing->second, std::back_inserter(tellToo[at]),
                                 [&](DocumentId other) { return mayRetell(*compared.at(other).text, one); });
        });
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        for (Retold &one : told) {
            append(read.retellings, one.retellings);
            append(read.own, one.own);
        }
        for (const std::vector<DocumentId> &others : tellToo)
            concerned.insert(others.begin(), others.end());
        std::erase_if(compared, [&](const auto &one) { return !all.fresh.contains(one.first); });
    }
    append(read.documents, tellers);
    return {};
}

// The texts of some tellers and of all that they are compared with, where they are not there yet.
Result<void> ImportContext::loadFor(std::span<const DocumentId> tellers, const Comparisons &all,
                                    std::map<DocumentId, Compared> &compared) const
{
    std::set<DocumentId> wanted(tellers.begin(), tellers.end());
    for (const DocumentId teller : tellers)
        wanted.insert(all.near.at(teller).begin(), all.near.at(teller).end());
    for (const DocumentId id : wanted) {
        const auto [place, isNew] = compared.try_emplace(id);
        if (!isNew)
            continue;
        Compared &one = place->second;
        if (const auto found = all.fresh.find(id); found != all.fresh.end()) {
            one.text = std::make_unique<ComparedDocument>(
                ComparedDocument{found->second->document, found->second->extraction});
            continue;
        }
        auto document = m_store.readableDocument(id);
        auto reading = m_store.reading(id);
        if (!document || !reading)
            return document ? reading.error() : document.error();
        one.document = *std::move(document);
        one.extraction = *std::move(reading);
        one.text = std::make_unique<ComparedDocument>(ComparedDocument{one.document, one.extraction});
    }
    return {};
}

} // namespace clew
