#include "workspace/pipeline.h"

#include "extract/claims.h"
#include "extract/mentions.h"
#include "extract/notunderstood.h"
#include "extract/times.h"
#include "import/languageguess.h"
#include "import/readdocument.h"
#include "language/analyse.h"
#include "language/models.h"
#include "origins/creditedreport.h"
#include "origins/derivations.h"
#include "resolve/identities.h"
#include "workspace/knownreports.h"
#include "workspace/retellings.h"

#include <QFile>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// An import under way: what has been read, and what became of every article so far.
struct Batch
{
    std::vector<ImportedDocument> documents;
    std::set<QByteArray> hashes; // of the articles read so far
    ImportReport report;
};

// Two readings with one id say the same; the first stands.
template<typename Value>
void dropRepeats(std::vector<Value> &values)
{
    std::set<decltype(Value::id)> seen;
    std::erase_if(values, [&](const Value &value) { return !seen.insert(value.id).second; });
}

QString folderOf(const QString &path)
{
    return path.chopped(QFileInfo(path).fileName().size());
}

// `folder`: what of the error's file name is the place of the file.
void refuse(Batch &batch, const Error &error, const QString &folder)
{
    ImportItem item;
    item.file = error.file.startsWith(folder) ? error.file.mid(folder.size()) : error.file;
    item.outcome = ImportOutcome::Refused;
    item.error = error;
    batch.report.items.push_back(std::move(item));
}

void add(Batch &batch, const DossierStore &store, Document document, const Job &job)
{
    ImportItem item;
    item.file = document.file;
    item.document = document.id;
    item.title = document.metadata.title;
    item.headlineOnly = document.headlineOnly;
    if (!batch.hashes.insert(document.sha256).second || store.holds(document.sha256)) {
        item.outcome = ImportOutcome::Duplicate;
    } else {
        Extraction extraction = extract(document, job);
        for (const Derivation &derivation : extraction.derivations)
            item.retells.push_back(derivation.publication);
        batch.documents.push_back({std::move(document), std::move(extraction), {}});
    }
    batch.report.items.push_back(std::move(item));
}

void addAll(Batch &batch, const DossierStore &store, ReadArticles read, const QString &folder, const Job &job)
{
    for (Document &document : read.documents)
        add(batch, store, std::move(document), job);
    for (const Error &error : read.refused)
        refuse(batch, error, folder);
}

template<typename Row>
void append(std::vector<Row> &rows, const std::vector<Row> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

// What old and new articles say of entities beside their names.
IdentityEvidence evidenceOf(const DossierContent &content, const Batch &batch)
{
    IdentityEvidence evidence{content.mentions, content.claims, content.derivations, {}, {}};
    for (const DocumentSummary &document : content.documents)
        evidence.publishers[document.id] = document.metadata.publisher;
    for (const ImportedDocument &imported : batch.documents) {
        append(evidence.mentions, imported.extraction.mentions);
        append(evidence.claims, imported.extraction.claims);
        append(evidence.derivations, imported.extraction.derivations);
        evidence.publishers[imported.document.id] = imported.document.metadata.publisher;
        evidence.texts[imported.document.id] = imported.document.text;
    }
    return evidence;
}

// Which of the new entities are known ones, or each other.
Result<void> resolve(Batch &batch, const DossierStore &store)
{
    const auto content = store.content();
    if (!content)
        return content.error();
    std::vector<Entity> added;
    for (const ImportedDocument &imported : batch.documents)
        added.insert(added.end(), imported.extraction.entities.begin(), imported.extraction.entities.end());
    batch.documents.back().judgements
        = judgeIdentities(content->entities, added, content->judgements, evidenceOf(*content, batch));
    return {};
}

// Who retells whom, among the new articles and the known ones.
Result<RetellingsRead> findRetellings(const Batch &batch, const DossierStore &store, const Job &job)
{
    const auto content = store.machineContent();
    if (!content)
        return content.error();
    const std::map<DocumentId, Extraction> known = extractionsOf(*content);
    std::vector<Teller> tellers;
    std::set<DocumentId> fresh;
    for (const ImportedDocument &imported : batch.documents) {
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

ImportReport cancelled(Batch batch)
{
    batch.report.cancelled = true;
    return std::move(batch.report);
}

// `anchor`: the date against which relative dates are read.
Extraction extractAgainst(const Document &document, const QString &anchor, const Job &job)
{
    const Analysis analysis = analyse(document.text, document.metadata.language, job);
    Mentions mentions = findMentions(document, analysis);
    std::vector<TimeExpression> times = findTimes(document, analysis, anchor);
    if (anchor != document.metadata.published) {
        for (TimeExpression &time : times)
            time.rule += "@credited"_L1;
    }
    const bool english = isInEnglish(document);
    std::vector<Claim> claims;
    if (english)
        claims = findClaims(document, analysis, mentions, times);
    std::vector<Derivation> derivations = findDerivations(document, analysis);
    dropRepeats(mentions.mentions);
    dropRepeats(claims);
    std::vector<Span> open;
    if (english) {
        for (const NotUnderstood &sentence : notUnderstood(document, analysis, mentions, claims))
            open.push_back(sentence.sentence);
    }
    return {std::move(mentions.entities),
            std::move(mentions.mentions),
            std::move(claims),
            std::move(times),
            std::move(derivations),
            std::move(open)};
}

} // namespace

ReadArticles readPath(const QString &path, const Job &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {
            {},
            {{file.exists() ? ErrorCode::CannotOpen : ErrorCode::NotFound, path, {}, file.errorString()}}};
    const QString name = QFileInfo(path).fileName();
    ReadArticles read = readArticles(file, name, job);
    for (Error &error : read.refused)
        error.file = path.chopped(name.size()) + error.file; // two folders may hold files of one name
    return read;
}

bool isInEnglish(const Document &document)
{
    const QString shown = guessLanguage(document.text);
    const QString &declared = document.metadata.language;
    return (shown.isEmpty() && declared.isEmpty()) || shown == "en"_L1 || declared.startsWith("en"_L1);
}

Extraction extract(const Document &document, const Job &job)
{
    return extractAgainst(document, document.metadata.published, job);
}

void dateByCreditedReports(const std::vector<Reading> &readings, const Job &job, KnownReports *known)
{
    std::vector<const Document *> dated;
    for (const Reading &reading : readings) {
        if (!reading.document->metadata.published.isEmpty())
            dated.push_back(reading.document);
    }
    for (const Reading &reading : readings) {
        if ((dated.empty() && !known) || job.cancelled() || !reading.document->metadata.published.isEmpty()
            || reading.extraction->derivations.empty())
            continue;
        std::vector<std::shared_ptr<const Document>> before;
        if (known)
            before = known->of(reading.extraction->derivations);
        std::vector<const Document *> others = dated;
        for (const auto &document : before)
            others.push_back(document.get());
        const Document *report = creditedReport(*reading.document, reading.extraction->derivations, others);
        if (report)
            *reading.extraction = extractAgainst(*reading.document, report->metadata.published, job);
    }
}

Result<ImportReport> importPaths(DossierStore &store, const std::vector<QString> &paths,
                                 const std::vector<DroppedText> &texts, const Job &job)
{
    if (const auto &models = languageModels(); !models)
        return models.error();
    Batch batch;
    const FoundFiles found = findFiles(paths);
    for (const Error &error : found.errors)
        refuse(batch, error, folderOf(error.file));

    const int total = static_cast<int>(found.files.size() + texts.size());
    int done = 0;
    const Job part{job.stop, {}}; // progress counts articles, not what happens within one
    for (const QString &path : found.files) {
        job.report(done++, total);
        addAll(batch, store, readPath(path, part), folderOf(path), part);
        if (job.cancelled())
            return cancelled(std::move(batch));
    }
    for (const DroppedText &text : texts) {
        job.report(done++, total);
        Result<std::vector<Document>> read = readSelection(text.text, text.url, text.title);
        if (read)
            addAll(batch, store, {*std::move(read), {}}, {}, part);
        else
            refuse(batch, read.error(), {});
        if (job.cancelled())
            return cancelled(std::move(batch));
    }

    std::vector<Reading> readings;
    for (ImportedDocument &imported : batch.documents)
        readings.push_back({&imported.document, &imported.extraction});
    KnownReports known(store);
    dateByCreditedReports(readings, part, &known);
    if (job.cancelled())
        return cancelled(std::move(batch));
    if (!batch.documents.empty()) {
        if (auto resolved = resolve(batch, store); !resolved)
            return resolved.error();
        const auto retellings = findRetellings(batch, store, part);
        if (!retellings && retellings.error().code == ErrorCode::Cancelled)
            return cancelled(std::move(batch));
        if (!retellings)
            return retellings.error();
        const auto import = store.saveImport(batch.documents, *retellings);
        if (!import)
            return import.error();
        batch.report.import = *import;
    }
    job.report(total, total);
    return std::move(batch.report);
}

} // namespace clew
