#include "graph/origins.h"
#include "import/filewalk.h"
#include "language/models.h"
#include "workspace/importcontext.h"
#include "workspace/importworkers.h"
#include "workspace/knownreports.h"
#include "workspace/pipeline.h"
#include "workspace/workerjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qint64 largestBatch
    = 24 * 1024 * 1024; // UTF-16 units of text: a batch of long ones is closed early

QString folderOf(const QString &path)
{
    return path.chopped(QFileInfo(path).fileName().size());
}

// Every thread gets a heap of its own otherwise, and each keeps what it once needed: 400 articles took 460 MB
// instead of 300, at the same processor time.
void shareMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

// What was freed in small pieces by other threads than those that took it stays with the process otherwise:
// some 80 KB an article.
void releaseMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// Documents that need not be read for claims again: what is on show in the dossier, and what came since.
class KnownDocuments
{
public:
    explicit KnownDocuments(const std::vector<DocumentId> &ids)
        : m_ids(ids.begin(), ids.end())
    {
    }
    bool contains(DocumentId id)
    {
        const std::lock_guard lock(m_mutex);
        return m_ids.contains(id);
    }
    bool add(DocumentId id)
    {
        const std::lock_guard lock(m_mutex);
        return m_ids.insert(id).second;
    }

private:
    std::mutex m_mutex;
    std::unordered_set<DocumentId> m_ids;
};

// What workers answered, a line a source, called "answers.ndjson:12".
class WorkerAnswers
{
public:
    explicit WorkerAnswers(std::vector<QString> files)
        : m_files(std::move(files))
    {
    }

    std::optional<ImportSource> next(const std::unordered_map<QString, int> &done)
    {
        while (m_at < m_files.size()) {
            const QString &path = m_files[m_at];
            if (!m_open) {
                m_open = std::make_unique<QFile>(path);
                m_line = 0;
                if (!m_open->open(QIODevice::ReadOnly)) {
                    const Error error{m_open->exists() ? ErrorCode::CannotOpen : ErrorCode::NotFound,
                                      path,
                                      {},
                                      m_open->errorString()};
                    m_open.reset();
                    ++m_at;
                    return ImportSource{path, [error] { return ReadPieces{{{}, {error}}}; }, 0, 0};
                }
            }
            const QByteArray line = m_open->readLine(longestAnswer);
            if (line.isEmpty()) {
                m_open.reset();
                ++m_at;
                continue;
            }
            const QString place = path + u':' + QString::number(++m_line);
            const auto before = done.find(place);
            if (before != done.end() && before->second < 0)
                continue;
            return ImportSource{place, [line, place] { return read(line, place); }, line.size(),
                                before == done.end() ? 0 : before->second};
        }
        return {};
    }

private:
    static constexpr qint64 longestAnswer = 1024 * 1024 * 1024; // bytes

    static ReadPieces read(const QByteArray &line, const QString &place)
    {
        Result<WorkerAnswer> answer = readWorkerLine(line);
        if (!answer) {
            Error error = answer.error();
            error.file = place;
            return {{{}, {error}}};
        }
        for (Error &error : answer->refused) {
            if (error.file.isEmpty())
                error.file = place;
        }
        return {{std::move(answer->documents), std::move(answer->refused)}, std::move(answer->extractions)};
    }

    std::vector<QString> m_files;
    size_t m_at = 0;
    std::unique_ptr<QFile> m_open;
    qint64 m_line = 0;
};

// The files that are to be read, in order: those below the paths, then the dropped texts. Without those that
// an earlier run has done.
class Sources
{
public:
    Sources(const ImportSources &wanted, const QString &dossier, const Job &job)
        : m_walk(wanted.paths)
        , m_answers(wanted.analyses)
        , m_texts(wanted.texts)
        , m_dossier(QFileInfo(dossier).canonicalFilePath())
        , m_job{job.stop, {}, {}}
    {
    }

    // What was done before: pieces a file, -1 for a whole one.
    void leaveOut(const QString &path, int pieces) { m_done[path] = pieces; }

    std::optional<ImportSource> next()
    {
        while (auto found = m_walk.next()) {
            const QString path = found->path;
            const auto done = m_done.find(path);
            if (done != m_done.end() && done->second < 0)
                continue;
            ImportSource source{path, {}, 0, done == m_done.end() ? 0 : done->second};
            if (found->error) {
                source.read = [error = *found->error] {
                    return ReadPieces{{{}, {error}}};
                };
            } else if (!found->native.empty()) {
                source.read = [path, native = std::move(found->native), job = m_job] {
                    return ReadPieces{readPath(path, native, job)};
                };
            } else {
                source.bytes = QFileInfo(path).size();
                source.read = [path, own = isOwn(path), job = m_job] {
                    return ReadPieces{own ? ReadArticles{} : readPath(path, job)};
                };
            }
            return source;
        }
        if (auto answer = m_answers.next(m_done))
            return answer;
        if (m_text == m_texts.size())
            return {};
        const DroppedText &text = m_texts[m_text++];
        return ImportSource{{}, [text] { return ReadPieces{readText(text)}; }, text.text.size(), 0};
    }

    // The dossier lies in the folder that is imported.
    bool isOwn(const QString &path) const
    {
        if (m_dossier.isEmpty())
            return false;
        const QString canonical = QFileInfo(path).canonicalFilePath();
        return canonical == m_dossier || canonical == m_dossier + u"-wal"_s
            || canonical == m_dossier + u"-shm"_s || canonical == m_dossier + u"-journal"_s;
    }

private:
    static ReadArticles readText(const DroppedText &text)
    {
        Result<std::vector<Document>> read = readSelection(text.text, text.url, text.title);
        return read ? ReadArticles{*std::move(read), {}} : ReadArticles{{}, {read.error()}};
    }

    FileWalk m_walk;
    WorkerAnswers m_answers;
    std::vector<DroppedText> m_texts;
    size_t m_text = 0;
    QString m_dossier;
    Job m_job;
    std::unordered_map<QString, int> m_done;
};

// Looks through the folders beside the work, so that the time left can be told.
class Totals
{
public:
    Totals(const ImportSources &wanted, std::stop_token stop)
        : m_thread([this, wanted, stop] { count(wanted, stop); })
    {
    }
    // False: still counting.
    bool read(int &files, qint64 &bytes) const
    {
        if (!m_known)
            return false;
        files = m_files;
        bytes = m_bytes;
        return true;
    }

private:
    void count(const ImportSources &wanted, const std::stop_token &stop)
    {
        if (!wanted.analyses.empty())
            return; // lines are not counted beforehand
        FileWalk walk(wanted.paths);
        int files = static_cast<int>(wanted.texts.size());
        qint64 bytes = 0;
        for (const DroppedText &text : wanted.texts)
            bytes += text.text.size();
        while (const auto found = walk.next()) {
            if (stop.stop_requested() || m_leaving)
                return;
            ++files;
            bytes += found->error ? 0 : QFileInfo(found->path).size();
        }
        m_files = files;
        m_bytes = bytes;
        m_known = true;
    }

    std::atomic<int> m_files = 0;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<bool> m_known = false;
    std::atomic<bool> m_leaving = false;
    std::jthread m_thread;

public:
    ~Totals() { m_leaving = true; }
};

ImportSources absolute(ImportSources sources)
{
    for (std::vector<QString> *paths : {&sources.paths, &sources.analyses}) {
        for (QString &path : *paths)
            path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    }
    return sources;
}

// An import under way.
class Import
{
public:
    Import(DossierStore &store, const ImportSources &wanted, const Job &job, const ImportOptions &options)
        : m_store(store)
        , m_sources(wanted)
        , m_key(sourcesToJson(absolute(wanted)))
        , m_job(job)
        , m_options(options)
        , m_walk(wanted, store.path(), job)
        , m_reports(store)
    {
    }

    Result<ImportReport> run()
    {
        const auto ids = m_store.documentIds();
        if (!ids)
            return ids.error();
        if (auto done = resume(); !done)
            return done.error();
        m_known = std::make_unique<KnownDocuments>(*ids);
        const Totals totals(m_sources, m_job.stop);
        m_totals = &totals;
        {
            ImportWorkers workers([this] { return m_walk.next(); },
                                  [this](DocumentId id) { return m_known->contains(id); }, threads(), m_job);
            while (auto piece = workers.next()) {
                take(*std::move(piece));
                if (isFull()) {
                    if (auto saved = save(false); !saved)
                        return end(saved);
                }
            }
        }
        return end(m_job.cancelled() ? Result<void>() : save(true));
    }

private:
    int threads() const
    {
        return m_options.threads > 0 ? m_options.threads
                                     : static_cast<int>(std::max(std::thread::hardware_concurrency(), 1u));
    }
    bool isFull() const
    {
        return static_cast<int>(m_documents.size()) >= m_options.batch || m_units >= largestBatch;
    }

    Result<void> resume();
    void take(ImportPiece piece);
    void count(const ImportItem &item);
    void addItem(ImportItem item, const ImportPiece &piece);
    void tell(const ImportPiece &piece);
    Result<void> save(bool last);
    void markVersions(const RetellingsRead &retellings);
    void keepItems();
    Result<ImportReport> end(const Result<void> &saved);

    DossierStore &m_store;
    ImportSources m_sources;
    QString m_key;
    Job m_job;
    ImportOptions m_options;
    Sources m_walk;
    std::unique_ptr<KnownDocuments> m_known;
    const Totals *m_totals = nullptr;
    KnownReports m_reports;
    std::unique_ptr<ImportContext> m_context; // loaded when the first batch is there

    ImportReport m_report;
    std::vector<ImportedDocument> m_documents; // since the last save
    std::vector<ImportEntry> m_entries; // likewise
    qint64 m_units = 0;
    ImportProgress m_progress;
};

// An import of the same sources that was broken off is taken up again.
Result<void> Import::resume()
{
    const auto unfinished = m_store.unfinishedImports();
    if (!unfinished)
        return unfinished.error();
    const auto same = std::ranges::find(*unfinished, m_key, &UnfinishedImport::sources);
    if (same == unfinished->end())
        return {};
    const auto entries = m_store.importEntries(same->import);
    if (!entries)
        return entries.error();
    m_report.import = same->import;
    m_report.resumed = true;
    for (const ImportEntry &entry : *entries) {
        m_walk.leaveOut(entry.item.path, entry.whole ? -1 : entry.piece + 1);
        count(entry.item);
        m_report.items.push_back(entry.item);
        m_progress.files += entry.whole ? 1 : 0;
        m_progress.bytes += entry.whole ? QFileInfo(entry.item.path).size() : 0;
    }
    return {};
}

void Import::count(const ImportItem &item)
{
    m_progress.added += item.outcome == ImportOutcome::Added ? 1 : 0;
    m_progress.known += item.outcome == ImportOutcome::Duplicate ? 1 : 0;
    m_progress.refused += item.outcome == ImportOutcome::Refused ? 1 : 0;
}

void Import::addItem(ImportItem item, const ImportPiece &piece)
{
    count(item);
    item.path = piece.path;
    m_entries.push_back({std::move(item), piece.piece, piece.whole});
    tell(piece);
}

void Import::take(ImportPiece piece)
{
    ImportItem item;
    if (piece.refused) {
        const QString folder = folderOf(piece.path);
        const QString &file = piece.refused->file;
        item.file = !folder.isEmpty() && file.startsWith(folder) ? file.mid(folder.size()) : file;
        if (m_walk.isOwn(piece.path)) {
            item.outcome = ImportOutcome::Skipped;
        } else {
            item.outcome = ImportOutcome::Refused;
            item.error = piece.refused;
        }
        addItem(std::move(item), piece);
        return;
    }
    Document &document = *piece.document;
    item.file = document.file;
    item.document = document.id;
    item.title = document.metadata.title;
    item.headlineOnly = document.headlineOnly;
    if (!m_known->add(document.id)) {
        item.outcome = ImportOutcome::Duplicate;
    } else {
        if (!piece.extraction)
            piece.extraction = extract(document, Job{m_job.stop, {}, {}});
        const QString house = foldPublication(document.metadata.publisher);
        for (const Derivation &derivation : piece.extraction->derivations) {
            if (foldPublication(derivation.publication) != house)
                item.retells.push_back(derivation.publication);
        }
        m_units += document.text.size() + document.original.size() / 2;
        m_documents.push_back({std::move(document), *std::move(piece.extraction), {}});
    }
    addItem(std::move(item), piece);
}

void Import::tell(const ImportPiece &piece)
{
    if (!piece.whole)
        return;
    ++m_progress.files;
    m_progress.bytes += piece.bytes;
    if (m_progress.totalFiles == 0)
        m_totals->read(m_progress.totalFiles, m_progress.totalBytes);
    if (m_progress.totalFiles > 0) // files may come while they are imported
        m_progress.totalFiles = std::max(m_progress.totalFiles, m_progress.files);
    m_job.report(m_progress.files, m_progress.totalFiles);
    if (m_options.progress)
        m_options.progress(m_progress);
}

// Which of the new articles are copies, records or abstracts of others.
void Import::markVersions(const RetellingsRead &retellings)
{
    std::map<DocumentId, DocumentId> versions;
    for (const Retelling &retelling : retellings.retellings) {
        if (retelling.kind == RetellingKind::SameArticle && retelling.verdict == Verdict::Same)
            versions.emplace(retelling.document, retelling.origin);
    }
    for (ImportEntry &entry : m_entries) {
        const auto version = versions.find(entry.item.document);
        if (entry.item.outcome == ImportOutcome::Added && version != versions.end())
            entry.item.versionOf = version->second;
    }
}

// What was saved belongs to the report.
void Import::keepItems()
{
    for (ImportEntry &entry : m_entries)
        m_report.items.push_back(std::move(entry.item));
    m_entries.clear();
}

Result<void> Import::save(bool last)
{
    if (m_documents.empty() && (!m_report.import || !last)) {
        if (last)
            keepItems();
        return {};
    }
    std::vector<Reading> readings;
    for (ImportedDocument &imported : m_documents)
        readings.push_back({&imported.document, &imported.extraction});
    dateByCreditedReports(readings, Job{m_job.stop, {}, {}}, &m_reports);
    RetellingsRead retellings;
    std::vector<NewReading> redated;
    if (!m_documents.empty()) {
        if (!m_context) {
            m_context = std::make_unique<ImportContext>(m_store, threads());
            if (auto done = m_context->load(); !done)
                return done;
        }
        if (auto done = m_context->judge(m_documents); !done)
            return done;
        auto anew = m_context->redated(m_documents, m_reports, Job{m_job.stop, {}, {}});
        if (!anew)
            return anew.error();
        redated = *std::move(anew);
        auto read = m_context->retellings(m_documents, Job{m_job.stop, {}, {}});
        if (!read)
            return read.error();
        retellings = *std::move(read);
        markVersions(retellings);
    }
    if (m_job.cancelled())
        return Error{ErrorCode::Cancelled};
    const auto import = m_store.saveImportStep({.import = m_report.import,
                                                .last = last,
                                                .sources = m_key,
                                                .documents = m_documents,
                                                .entries = m_entries,
                                                .retellings = retellings,
                                                .redated = &redated});
    if (!import)
        return import.error();
    m_report.import = *import;
    keepItems();
    m_reports.add(m_documents);
    m_documents.clear();
    m_units = 0;
    releaseMemory();
    return {};
}

Result<ImportReport> Import::end(const Result<void> &saved)
{
    const bool cancelled = m_job.cancelled() || (!saved && saved.error().code == ErrorCode::Cancelled);
    if (!cancelled && !saved)
        return saved.error();
    m_report.cancelled = cancelled;
    if (!cancelled)
        m_job.report(m_progress.files, m_progress.files);
    return std::move(m_report);
}

} // namespace

Result<ImportReport> importPaths(DossierStore &store, const std::vector<QString> &paths,
                                 const std::vector<DroppedText> &texts, const Job &job,
                                 const ImportOptions &options)
{
    if (const auto &models = languageModels(); !models)
        return models.error();
    if (const auto why = store.readOnly())
        return Error{*why, store.path()};
    shareMemory();
    return Import(store, {paths, texts, options.analyses}, job, options).run();
}

} // namespace clew
