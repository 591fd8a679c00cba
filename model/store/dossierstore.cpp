#include "store/dossierstore.h"

#include "core/errorfacts.h"
#include "store/athand.h"
#include "store/between.h"
#include "store/carryover.h"
#include "store/claimrows.h"
#include "store/database.h"
#include "store/decisions.h"
#include "store/documentrows.h"
#include "store/extractionrows.h"
#include "store/importrows.h"
#include "store/journal.h"
#include "store/keep.h"
#include "store/listrows.h"
#include "store/outlinerows.h"
#include "store/partrows.h"
#include "store/retellingrows.h"
#include "store/schema.h"
#include "store/schemacheck.h"
#include "store/search.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QUuid>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace clew {

using namespace Qt::StringLiterals;

struct DossierStore::Private
{
    std::unique_ptr<QTemporaryDir> folder = {}; // of the copy that is read in place of the file
    Database database;
    QString id;
    std::optional<ErrorCode> readOnly = {};
    QString signer = {};

    static Result<std::unique_ptr<DossierStore>> openCopy(const QString &path, Trust trust);
};

namespace {

// The header of a SQLite file (sqlite.org/fileformat.html#the_database_header).
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;

// How long the file should be by its own account; 0: it does not say.
qint64 promisedSize(const QByteArray &header)
{
    const int stated = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    const bool valid = header.mid(24, 4) == header.mid(92, 4) && (pageSize & (pageSize - 1)) == 0;
    return valid ? pages * pageSize : 0;
}

// What SQLite itself would pass over: that there is nothing, or that the end is missing.
Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path};
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, path, {}, file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(sqliteMagic))
        return Error{ErrorCode::NotADossier, path};
    // pages may still be on their way from the write-ahead log
    if (!QFileInfo::exists(path + u"-wal"_s) && file.size() < promisedSize(header))
        return Error{ErrorCode::CorruptDossier,
                     path,
                     {},
                     u"%1 of %2 bytes"_s.arg(file.size()).arg(promisedSize(header))};
    return {};
}

Result<void> useWal(const Database &database)
{
    return database.execute("PRAGMA journal_mode = WAL");
}

// Reads the id, or gives one to a dossier that is new.
Result<QString> dossierIdOf(const Database &database)
{
    Statement row(database, "SELECT value FROM dossier WHERE name = 'id'");
    if (row.next())
        return row.text(0);
    if (auto done = row.result(); !done)
        return done.error();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Statement insert(database, "INSERT INTO dossier (name, value) VALUES ('id', ?1)");
    if (auto done = insert.bind(id).run(); !done)
        return done.error();
    return id;
}

// Makes or updates the tables, and gives a new dossier its id.
Result<QString> prepare(Database &database, Database::Mode mode)
{
    const auto scripts = schemaScripts();
    if (!scripts)
        return scripts.error();
    if (auto done = migrate(database, *scripts, mode); !done)
        return done.error();
    if (auto done = useWal(database); !done)
        return done.error();
    return dossierIdOf(database);
}

// Moves the value out of a Result, or hands its error on.
template<typename T>
Result<void> take(Result<T> from, T &to)
{
    if (!from)
        return from.error();
    to = *std::move(from);
    return {};
}

Result<DossierContent> loadMachine(const Database &database)
{
    DossierContent content;
    if (auto done = take(loadSummaries(database), content.documents); !done)
        return done.error();
    if (auto done = take(loadEntities(database), content.entities); !done)
        return done.error();
    if (auto done = take(loadMentions(database), content.mentions); !done)
        return done.error();
    if (auto done = take(loadClaims(database), content.claims); !done)
        return done.error();
    if (auto done = take(loadTimes(database), content.times); !done)
        return done.error();
    if (auto done = take(loadDerivations(database), content.derivations); !done)
        return done.error();
    if (auto done = take(loadRetellings(database), content.retellings); !done)
        return done.error();
    if (auto done = take(loadOwnSentences(database), content.ownSentences); !done)
        return done.error();
    if (auto done = take(loadOpenSentences(database), content.openSentences); !done)
        return done.error();
    if (auto done = take(loadJudgements(database), content.judgements); !done)
        return done.error();
    return content;
}

Result<void> requireNew(const Database &database, const Document &document)
{
    Statement row(database, "SELECT 1 FROM visible_document WHERE document = ?1");
    if (row.bind(document.id).next())
        return Error{ErrorCode::WrongUse, document.file, {}, u"the dossier holds it already"_s};
    return row.result();
}

Result<void> saveOne(const Database &database, ImportId import, int position,
                     const ImportedDocument &imported)
{
    const DocumentId document = imported.document.id;
    if (auto done = requireNew(database, imported.document); !done)
        return done;
    if (auto done = saveDocument(database, imported.document); !done)
        return done;
    const auto former = loadFormerReading(database, document);
    if (!former)
        return former.error();
    if (auto done = saveExtraction(database, document, imported.extraction); !done)
        return done;
    if (auto done = keepDecided(database, *former); !done)
        return done.error();
    Statement link(database, "INSERT INTO import_document (import, document, position) VALUES (?1, ?2, ?3)");
    return link.bind(import, document, position).run();
}

Result<ImportId> begun(const Database &database, const ImportStep &step)
{
    const auto import = newImport(database);
    if (!import)
        return import;
    if (auto done = record(database, RestoreImport{*import}, WithdrawImport{*import}); !done)
        return done.error();
    if (step.last)
        return import;
    if (auto done = beginRun(database, *import, step.sources); !done)
        return done.error();
    return import;
}

Result<ImportId> continued(const Database &database, ImportId import)
{
    const auto withdrawn = isWithdrawn(database, import);
    if (!withdrawn)
        return withdrawn.error();
    if (*withdrawn)
        return Error{ErrorCode::Cancelled, database.path()};
    return import;
}

Result<std::optional<Change>> changeOf(const Result<JournalEntry> &entry, ErrorCode none)
{
    if (entry)
        return std::optional(entry->change);
    if (entry.error().code == none)
        return std::optional<Change>();
    return entry.error();
}

// Smaller ones are checked whenever they are opened; larger ones after a crash.
constexpr qint64 alwaysChecked = 64 * 1024 * 1024; // bytes

// Whoever closes a dossier leaves no log beside it.
bool wasLeftOpen(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

bool mayBeWritten(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

// With its log, which holds what was written last.
bool copyWithLog(const QString &path, const QString &copy)
{
    for (const QString &end : {QString(), u"-wal"_s}) {
        if (!end.isEmpty() && !QFileInfo::exists(path + end))
            continue;
        if (!QFile::copy(path + end, copy + end)
            || !QFile::setPermissions(copy + end, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

// SQLite cannot tell a drive that locks nothing from a dossier in use. Another file in the folder is tried:
// closing a second handle of the dossier would drop the locks that this program holds.
bool locksFilesIn(const QString &folder)
{
    QTemporaryFile file(folder + u"/.clew-XXXXXX"_s);
    if (!file.open())
        return true;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_len = 1;
    return fcntl(file.handle(), F_SETLK, &lock) == 0;
}

Error busyOrWithoutLocks(Error error)
{
    if (error.code == ErrorCode::DossierBusy && !locksFilesIn(QFileInfo(error.file).absolutePath()))
        error.fact = fact::noLocks;
    return error;
}

Result<qint64> versionOf(const Database &database)
{
    Statement row(database, "PRAGMA user_version");
    const qint64 version = row.next() ? row.integer(0) : 0;
    if (auto done = row.result(); !done)
        return done.error();
    return version;
}

// "Harbour before update.clew", with a number where that is taken.
QString copyPathOf(const QString &path)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u" before update"_s;
    QString copy = stem + u".clew"_s;
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = stem + u' ' + QString::number(number) + u".clew"_s;
    return copy;
}

void removeDatabase(const QString &path)
{
    for (const QString &end : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
}

// SQLite does not wait for the disk when it writes a copy.
bool reachesTheDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
}

// Under another name until it is whole and on the disk; nothing is ever overwritten. Errors: CannotWrite with
// the copy's path, CorruptDossier with that of the dossier.
Result<void> writeCopy(const Database &database, const QString &path)
{
    const QString part = path + u".clew-part"_s;
    removeDatabase(part);
    if (QFileInfo::exists(path))
        return Error{ErrorCode::CannotWrite, path, {}, u"the file exists"_s};
    auto done = Statement(database, "VACUUM INTO ?1").bind(part).run();
    if (done && reachesTheDisk(part) && QFile::rename(part, path))
        return {};
    removeDatabase(part);
    if (!done && done.error().code == ErrorCode::CorruptDossier)
        return done;
    return Error{ErrorCode::CannotWrite, path, {}, done ? QString() : done.error().fact};
}

// A dossier of an older version, with something in it, is copied as it is.
Result<void> copyBeforeUpdate(const Database &database)
{
    const auto scripts = schemaScripts();
    if (!scripts)
        return scripts.error();
    Statement version(database,
                      "SELECT (SELECT user_version FROM pragma_user_version),"
                      " (SELECT application_id FROM pragma_application_id)");
    if (!version.next())
        return version.result();
    const qint64 number = version.integer(0), id = version.integer(1);
    if (auto done = version.run(); !done) // to its end: nothing else may be under way when a copy is made
        return done;
    if (number == 0 || number >= qint64(scripts->size()) || id != applicationId)
        return {};
    if (auto sound = checkSchema(database, *scripts, number); !sound)
        return sound;
    return writeCopy(database, copyPathOf(database.path()));
}

// Closes the file again, so that it can be renamed.
Result<void> dropOriginals(const QString &path)
{
    const auto copy = Database::open(path, Database::Mode::Existing);
    if (!copy)
        return copy.error();
    for (const char *step :
         {"PRAGMA journal_mode = DELETE", "UPDATE document SET original = x''", "VACUUM"}) {
        if (auto done = copy->execute(step); !done)
            return done;
    }
    return {};
}

// How many claims had to be kept beside the new readings.
Result<int> replaceEach(const Database &database, const std::vector<NewReading> &readings)
{
    int keptClaims = 0;
    for (const NewReading &reading : readings) {
        const auto former = loadFormerReading(database, reading.document);
        if (!former)
            return former.error();
        if (auto done = saveExtraction(database, reading.document, reading.extraction); !done)
            return done.error();
        if (auto done = moveDecisions(database, reading.carry); !done)
            return done.error();
        const auto kept = keepDecided(database, *former);
        if (!kept)
            return kept;
        keptClaims += *kept;
    }
    return keptClaims;
}

} // namespace

DossierStore::DossierStore(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

DossierStore::~DossierStore() = default;

Result<std::unique_ptr<DossierStore>> DossierStore::open(const QString &path, Trust trust)
{
    if (auto found = checkFile(path); !found)
        return found.error();
    if (!mayBeWritten(path)) // what SQLite would leave beside the file would lock out whoever may write
        return openToRead(path, ErrorCode::CannotWrite, trust);
    const bool mayBeDamaged
        = trust == Trust::None && (wasLeftOpen(path) || QFileInfo(path).size() < alwaysChecked);
    auto database = Database::open(path, Database::Mode::Existing);
    if (!database)
        return database.error().code == ErrorCode::CannotOpen
            ? openToRead(path, ErrorCode::CannotWrite, trust)
            : busyOrWithoutLocks(database.error());
    if (mayBeDamaged) {
        if (auto sound = checkIntegrity(*database); !sound)
            return busyOrWithoutLocks(sound.error());
    }
    if (auto copied = copyBeforeUpdate(*database); !copied)
        return busyOrWithoutLocks(copied.error());
    auto id = prepare(*database, Database::Mode::Existing);
    if (!id) {
        const ErrorCode code = id.error().code;
        const bool readable = code == ErrorCode::NewerDossier || code == ErrorCode::CannotWrite;
        return readable ? openToRead(path, code, trust) : busyOrWithoutLocks(id.error());
    }
    return std::unique_ptr<DossierStore>(new DossierStore(
        std::make_unique<Private>(Private{.database = *std::move(database), .id = *std::move(id)})));
}

// Under another name until it is whole: what is killed in the middle leaves no half a dossier.
Result<std::unique_ptr<DossierStore>> DossierStore::create(const QString &path)
{
    const bool inMemory = path == u":memory:"_s;
    if (!inMemory && QFileInfo::exists(path))
        return Error{ErrorCode::CannotWrite, path, {}, u"the file exists"_s};
    const QString place = inMemory ? path : QString(path + u".clew-part"_s);
    if (!inMemory)
        removeDatabase(place);
    auto database = Database::open(place, Database::Mode::Create);
    if (!database)
        return Error{ErrorCode::CannotWrite, path, {}, database.error().fact};
    auto id = prepare(*database, Database::Mode::Create);
    if (inMemory && id)
        return std::unique_ptr<DossierStore>(new DossierStore(
            std::make_unique<Private>(Private{.database = *std::move(database), .id = *std::move(id)})));
    database = Error{}; // closed
    if (id && QFile::rename(place, path))
        return open(path);
    removeDatabase(place);
    return Error{ErrorCode::CannotWrite, path, {}, id ? QString() : id.error().fact};
}

// Where neither the file nor its folder can be written, a log that was left behind cannot be read, and an
// older dossier cannot be updated. Both can in a copy, which goes again with the store.
Result<std::unique_ptr<DossierStore>> DossierStore::Private::openCopy(const QString &path, Trust trust)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(u"copy.clew"_s);
    if (!folder->isValid() || !copyWithLog(path, copy))
        return Error{ErrorCode::CannotOpen, path, {}, folder->errorString()};
    auto store = DossierStore::open(copy, trust);
    if (!store)
        return Error{store.error().code, path, store.error().place, store.error().fact};
    Private &data = *(*store)->d;
    if (auto done = data.database.execute("PRAGMA query_only = ON"); !done)
        return done.error();
    data.database.showAs(path);
    data.readOnly = data.readOnly.value_or(ErrorCode::CannotWrite);
    data.folder = std::move(folder);
    return store;
}

Result<std::unique_ptr<DossierStore>> DossierStore::openToRead(const QString &path, ErrorCode why,
                                                               Trust trust)
{
    if (why == ErrorCode::CannotWrite && wasLeftOpen(path))
        return Private::openCopy(path, trust);
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    if (trust == Trust::None) {
        if (auto sound = checkIntegrity(*database); !sound)
            return sound.error();
    }
    const auto scripts = schemaScripts();
    const auto version = versionOf(*database);
    if (!scripts || !version)
        return scripts ? version.error() : scripts.error();
    if (*version < qint64(scripts->size()) && why == ErrorCode::CannotWrite)
        return Private::openCopy(path, trust);
    if (*version <= qint64(scripts->size())) {
        if (auto sound = checkSchema(*database, *scripts, *version); !sound)
            return sound.error();
    }
    // of a later version we cannot know all tables, but it has no reason to run code on reading
    Statement code(*database,
                   "SELECT name FROM sqlite_master WHERE type = 'trigger'"
                   " OR (type = 'view' AND name <> 'visible_document')");
    if (code.next())
        return Error{ErrorCode::CorruptDossier, path, {}, code.text(0)};
    Statement row(*database, "SELECT value FROM dossier WHERE name = 'id'");
    if (!row.next())
        return Error{why, path, {}, row.result() ? QString() : row.result().error().fact};
    const QString id = row.text(0);
    return std::unique_ptr<DossierStore>(new DossierStore(
        std::make_unique<Private>(Private{.database = *std::move(database), .id = id, .readOnly = why})));
}

std::optional<ErrorCode> DossierStore::readOnly() const
{
    return d->readOnly;
}

QString DossierStore::path() const
{
    return d->database.path();
}

QString DossierStore::dossierId() const
{
    return d->id;
}

Result<DossierContent> DossierStore::content() const
{
    Transaction snapshot(d->database); // all tables as of one moment
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    auto machine = loadMachine(d->database);
    if (!machine)
        return machine;
    const auto decisions = loadDecisions(d->database);
    if (!decisions)
        return decisions.error();
    return withDecisions(*std::move(machine), *decisions);
}

Result<DossierContent> DossierStore::machineContent() const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    return loadMachine(d->database);
}

Result<DossierContent> DossierStore::machineContent(const std::vector<DocumentId> &documents) const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    return loadPart(d->database, documents);
}

Result<qint64> DossierStore::documentCount() const
{
    return countDocuments(d->database);
}

Result<std::vector<DocumentId>> DossierStore::documentsAtHand(int limit) const
{
    return clew::documentsAtHand(d->database, limit);
}

Result<std::vector<DocumentId>> DossierStore::documentsOf(const std::vector<EntityId> &entities,
                                                          int limit) const
{
    return clew::documentsOf(d->database, entities, limit);
}

Result<DocumentsBetween> DossierStore::documentsBetween(const std::vector<EntityId> &from,
                                                        const std::vector<EntityId> &to,
                                                        const BetweenLimits &limits, const Job &job) const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    return findBetween(d->database, from, to, limits, job);
}

Result<DocumentSummary> DossierStore::summary(DocumentId id) const
{
    return loadSummary(d->database, id, {});
}

Result<DossierContent> DossierStore::documentsAndRetellings() const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    DossierContent content;
    Decisions decided;
    if (auto done = take(loadSummaries(d->database), content.documents); !done)
        return done.error();
    if (auto done = take(loadRetellings(d->database, WithCues::No), content.retellings); !done)
        return done.error();
    if (auto done = take(loadRetellingDecisions(d->database), decided.retellings); !done)
        return done.error();
    return withDecisions(std::move(content), decided);
}

Result<Decisions> DossierStore::decisions() const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    return loadDecisions(d->database);
}

Result<std::vector<Judgement>> DossierStore::judgements() const
{
    return loadJudgements(d->database);
}

Result<std::optional<Judgement>> DossierStore::judgement(EntityId one, EntityId other) const
{
    return loadJudgement(d->database, std::min(one, other), std::max(one, other));
}

Result<Document> DossierStore::document(DocumentId id) const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    return loadDocument(d->database, id);
}

Result<Document> DossierStore::readableDocument(DocumentId id) const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done.error();
    return loadReadableDocument(d->database, id);
}

bool DossierStore::holds(const QByteArray &sha256) const
{
    Statement row(d->database,
                  "SELECT 1 FROM document JOIN visible_document ON visible_document.document = document.id"
                  " WHERE sha256 = ?1");
    return row.bind(QString::fromLatin1(sha256)).next();
}

Result<std::vector<DocumentId>> DossierStore::documentIds() const
{
    std::vector<DocumentId> ids;
    Statement rows(d->database, "SELECT document FROM visible_document ORDER BY import, position");
    while (rows.next())
        ids.push_back({rows.integer(0)});
    if (auto done = rows.result(); !done)
        return done.error();
    return ids;
}

Result<std::vector<DocumentSummary>> DossierStore::summaries() const
{
    return loadSummaries(d->database);
}

Result<void> DossierStore::eachOutline(const std::function<void(const DocumentOutline &)> &take) const
{
    Transaction snapshot(d->database);
    if (auto done = snapshot.begin(Transaction::Kind::Read); !done)
        return done;
    return loadOutlines(d->database, take);
}

Result<Extraction> DossierStore::reading(DocumentId id) const
{
    return loadReading(d->database, id);
}

Result<std::vector<SearchHit>> DossierStore::search(const QString &query, int limit, const Job &job) const
{
    return searchDocuments(d->database, query, limit, job);
}

Result<std::vector<JournalEntry>> DossierStore::journal() const
{
    return loadJournal(d->database);
}

Result<std::vector<JournalEntry>> DossierStore::journalAbout(qint64 id) const
{
    return clew::journalAbout(d->database, id);
}

Result<QString> DossierStore::editMark() const
{
    Statement row(d->database,
                  "SELECT (SELECT coalesce(max(seq), 0) FROM journal) || ' '"
                  " || (SELECT count(*) FROM journal WHERE undone) || ' '"
                  " || (SELECT count(*) FROM read_document)");
    const QString mark = row.next() ? row.text(0) : QString();
    if (auto done = row.result(); !done)
        return done.error();
    return mark;
}

Result<qint64> DossierStore::foreignMark() const
{
    Statement row(d->database, "PRAGMA data_version");
    const qint64 mark = row.next() ? row.integer(0) : 0;
    if (auto done = row.result(); !done)
        return done.error();
    return mark;
}

bool DossierStore::isInPlace() const
{
    return d->database.isInPlace();
}

Result<void> DossierStore::settle()
{
    // whoever moved the file may have opened it where it is now, with a log of its own
    if (d->readOnly || !isInPlace())
        return {};
    return d->database.execute("PRAGMA wal_checkpoint(PASSIVE)");
}

Result<std::optional<Change>> DossierStore::nextUndo() const
{
    return changeOf(lastDone(d->database), ErrorCode::NothingToUndo);
}

Result<std::optional<Change>> DossierStore::nextRedo() const
{
    return changeOf(firstUndone(d->database), ErrorCode::NothingToRedo);
}

Result<ImportId> DossierStore::saveImport(const std::vector<ImportedDocument> &documents,
                                          const RetellingsRead &retellings)
{
    return saveImportStep({.documents = documents, .entries = {}, .retellings = retellings});
}

Result<ImportId> DossierStore::saveImportStep(const ImportStep &step)
{
    const Database &database = d->database;
    Transaction transaction(database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done.error();
    const auto import = step.import ? continued(database, step.import) : begun(database, step);
    if (!import)
        return import;
    const auto position = nextPosition(database, *import);
    if (!position)
        return position.error();
    int at = *position;
    std::vector<DocumentId> saved;
    for (const ImportedDocument &document : step.documents) {
        if (auto done = saveOne(database, *import, at++, document); !done)
            return done.error();
        saved.push_back(document.document.id);
    }
    if (auto done = indexWords(database, std::move(saved)); !done)
        return done.error();
    for (const ImportedDocument &document : step.documents) {
        if (auto done = saveJudgements(database, document.judgements); !done)
            return done.error();
    }
    if (step.redated) {
        if (const auto kept = replaceEach(database, *step.redated); !kept)
            return kept.error();
    }
    if (auto done = replaceRetellings(database, step.retellings.documents, step.retellings.retellings,
                                      step.retellings.own);
        !done)
        return done.error();
    if (auto done = step.last ? endRun(database, *import) : addEntries(database, *import, step.entries);
        !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return import;
}

Result<std::vector<UnfinishedImport>> DossierStore::unfinishedImports() const
{
    return loadUnfinished(d->database);
}

Result<std::vector<ImportEntry>> DossierStore::importEntries(ImportId import) const
{
    return loadEntries(d->database, import);
}

Result<void> DossierStore::settleImport(ImportId import)
{
    Transaction transaction(d->database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    if (auto done = endRun(d->database, import); !done)
        return done;
    return transaction.commit();
}

Result<int> DossierStore::replaceReadings(const std::vector<NewReading> &readings,
                                          const std::vector<Judgement> &judgements,
                                          const RetellingsRead &retellings)
{
    const Database &database = d->database;
    Transaction transaction(database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done.error();
    if (auto done = database.execute("DELETE FROM judgement WHERE who = 'machine'"); !done)
        return done.error();
    const auto keptClaims = replaceEach(database, readings);
    if (!keptClaims)
        return keptClaims;
    if (auto done = saveJudgements(database, judgements); !done)
        return done.error();
    if (auto done = replaceRetellings(database, retellings.documents, retellings.retellings, retellings.own);
        !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return keptClaims;
}

void DossierStore::signAs(const QString &name)
{
    d->signer = name;
}

Result<void> DossierStore::apply(const Change &change)
{
    Transaction transaction(d->database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    const auto performed = perform(d->database, change, Care::New);
    if (!performed)
        return performed.error();
    if (performed->change == performed->inverse)
        return {}; // it was so already: nothing to undo
    if (auto done = record(d->database, performed->change, performed->inverse, d->signer); !done)
        return done;
    return transaction.commit();
}

Result<void> DossierStore::markRead(DocumentId document)
{
    Transaction transaction(d->database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    if (auto done = perform(d->database, SetRead{document, true}, Care::New); !done)
        return done.error();
    return transaction.commit();
}

Result<void> DossierStore::keepList(const ControlList &list)
{
    Transaction transaction(d->database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    if (auto done = keepControlList(d->database, list); !done)
        return done;
    return transaction.commit();
}

Result<ControlList> DossierStore::controlList(const QString &sha256) const
{
    return loadControlList(d->database, sha256);
}

Result<Change> DossierStore::undo()
{
    Transaction transaction(d->database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done.error();
    const auto entry = lastDone(d->database);
    if (!entry)
        return entry.error();
    if (auto done = perform(d->database, entry->inverse, Care::Replay); !done)
        return done.error();
    if (auto done = setUndone(d->database, entry->seq, true); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return entry->change;
}

Result<Change> DossierStore::redo()
{
    Transaction transaction(d->database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done.error();
    const auto entry = firstUndone(d->database);
    if (!entry)
        return entry.error();
    if (auto done = perform(d->database, entry->change, Care::Replay); !done)
        return done.error();
    if (auto done = setUndone(d->database, entry->seq, false); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return entry->change;
}

Result<void> DossierStore::saveCopy(const QString &path) const
{
    return writeCopy(d->database, path);
}

Result<void> DossierStore::saveCopyWithoutOriginals(const QString &path) const
{
    const QString whole = path + u".clew-part"_s; // never under its name with the originals in it
    QFile::remove(whole);
    if (QFileInfo::exists(path))
        return Error{ErrorCode::CannotWrite, path, {}, u"the file exists"_s};
    if (auto done = saveCopy(whole); !done)
        return Error{done.error().code, path, {}, done.error().fact};
    auto done = dropOriginals(whole);
    if (done && !QFile::rename(whole, path))
        done = Error{ErrorCode::CannotWrite, path, {}, {}};
    if (!done)
        QFile::remove(whole);
    return done;
}

} // namespace clew
