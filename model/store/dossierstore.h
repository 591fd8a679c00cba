#pragma once

#include "core/change.h"
#include "core/decisions.h"
#include "core/document.h"
#include "core/dossier.h"
#include "core/extraction.h"
#include "core/importing.h"
#include "core/job.h"
#include "core/result.h"

#include <functional>
#include <memory>

namespace clew {

struct NewReading;

// A document with what was read out of it: what an import hands to the store.
struct ImportedDocument
{
    Document document;
    Extraction extraction;
    std::vector<Judgement> judgements;
};

// A file of a control list, as it was given.
struct ControlList
{
    QString sha256; // of the bytes, hex
    QString name;
    QString date; // ISO, of the file
    QByteArray bytes;

    friend bool operator==(const ControlList &, const ControlList &) = default;
};

// A document without its text: what it is, who stands in it, and whom it credits.
struct DocumentOutline
{
    DocumentId id;
    Metadata metadata;
    std::vector<Entity> entities;
    std::vector<Derivation> derivations;
};

// What the machine read of who retells whom, for these documents as retellings; what it said of them before
// goes.
struct RetellingsRead
{
    std::vector<DocumentId> documents;
    std::vector<Retelling> retellings;
    std::vector<OwnSentence> own;
};

// One transaction of an import that takes several.
struct ImportStep
{
    ImportId import = {}; // 0: the first
    bool last = true; // the import is through
    QString sources = {}; // what was asked for; kept with the ledger until the last step
    const std::vector<ImportedDocument> &documents;
    const std::vector<ImportEntry> &entries; // what became of the files since the step before
    const RetellingsRead &retellings;
    // Stored documents that were read anew, as one of the new ones tells their date. They stay so when the
    // import is undone. Null: none.
    const std::vector<NewReading> *redated = nullptr;
};

struct SearchHit
{
    DocumentId document;
    Span span; // the match that the snippet shows first; empty: the match is in the title
    QString snippet; // a line of text around it
    std::vector<Span> marks; // matches within the snippet
    double rank = 0; // higher is better

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct BetweenLimits
{
    int hops = 5; // claims from one end to the other
    int documents = 200;
    int parties = 100'000; // that are looked at
    std::vector<QString> predicates = {}; // codes of those that lead on; empty: all
};

struct DocumentsBetween
{
    std::vector<DocumentId> documents; // on show
    int hops = 0; // of the shortest way; 0: there is none within the limits
    bool complete = true; // no limit but that of the hops cut the search short
};

// One dossier: a SQLite file, application_id 'CLEW', schema version in user_version, WAL, foreign keys on,
// opened defensively (trusted_schema off, cell_size_check on). The only room that knows SQL. Not thread-safe:
// one object a thread; several objects may be open on one file.
class DossierStore
{
public:
    enum class Trust {
        None, // a file from anybody
        OpenHere // this program has it open already: its pages were checked then
    };
    // Opens a dossier. One that an older version wrote is updated, and a copy of it as it was laid beside it
    // ("NAME before update.clew"). One that a later version wrote, or that cannot be written, is opened for
    // reading alone (readOnly). After a crash all pages are checked. Errors: NotFound, CannotOpen,
    // CannotWrite (a folder or file that is read-only), NotADossier, NewerDossier,
    // CorruptDossier, DossierBusy (also fact::noLocks), DatabaseFailed.
    static Result<std::unique_ptr<DossierStore>> open(const QString &path, Trust trust = Trust::None);
    // Makes a new dossier; an existing file is an error (CannotWrite), never overwritten. ":memory:" for
    // tests.
    static Result<std::unique_ptr<DossierStore>> create(const QString &path);
    ~DossierStore();

    // Why nothing can be changed: NewerDossier or CannotWrite. Nothing: it can.
    std::optional<ErrorCode> readOnly() const;
    QString path() const;
    QString dossierId() const; // random UUID, made at creation

    // --- reading
    Result<DossierContent> content() const;
    // The parts of content(), for whoever keeps it up to date: content() is
    // withDecisions(machineContent(), decisions()), where the judgements of the former are all there are.
    Result<DossierContent> machineContent() const;
    // The same of some of the documents, for a dossier that is too large to be held: time and memory go with
    // the part. Those that are not on show are left out.
    Result<DossierContent> machineContent(const std::vector<DocumentId> &documents) const;
    Result<qint64> documentCount() const; // of those on show
    // At most `limit` to begin with: those that persons worked on, then the latest imported.
    Result<std::vector<DocumentId>> documentsAtHand(int limit) const;
    // At most `limit`, the latest imported first, in which one of the entities stands, or one that was judged
    // the same. `entities`: all members of a cluster, as a part's content knows them.
    Result<std::vector<DocumentId>> documentsOf(const std::vector<EntityId> &entities, int limit) const;
    // Documents whose claims lead from one of `from` to one of `to` by the fewest claims, whatever their
    // direction. Both as for documentsOf. Cancelled.
    Result<DocumentsBetween> documentsBetween(const std::vector<EntityId> &from,
                                              const std::vector<EntityId> &to, const BetweenLimits &limits,
                                              const Job &job = {}) const;
    Result<DocumentSummary> summary(DocumentId id) const; // without its import; NotFound
    // Of content() the documents and the retellings, these without their cues: enough for graph/versions.h.
    Result<DossierContent> documentsAndRetellings() const;
    Result<Decisions> decisions() const;
    Result<std::vector<Judgement>> judgements() const;
    Result<std::optional<Judgement>> judgement(EntityId one, EntityId other) const; // nothing: not judged
    // With text, ledger and original bytes; NotFound. Also of a withdrawn import.
    Result<Document> document(DocumentId id) const;
    Result<Document> readableDocument(DocumentId id) const; // the same without the original bytes
    bool holds(const QByteArray &sha256) const; // an exact duplicate, withdrawn imports not counted
    Result<void> eachOutline(const std::function<void(const DocumentOutline &)> &take) const; // in this order
    // Entities, mentions, claims and derivations that the machine read out of a document.
    Result<Extraction> reading(DocumentId id) const;
    Result<std::vector<DocumentSummary>> summaries() const; // of those on show, in order of import
    Result<std::vector<DocumentId>> documentIds() const; // of those on show, in order of import
    // Best first; the grammar: store/query.h. BadQuery, Cancelled.
    Result<std::vector<SearchHit>> search(const QString &query, int limit = 50, const Job &job = {}) const;
    Result<std::vector<JournalEntry>> journal() const; // oldest first
    Result<std::vector<JournalEntry>> journalAbout(qint64 id) const; // what names this id, undone entries not

    // Differs after every edit, undo and redo, and after every document that was opened.
    Result<QString> editMark() const;
    // Differs after others than this object changed the file; what this object writes does not count.
    Result<qint64> foreignMark() const;
    // The file that was opened is still the one at path(). If not, nothing can be changed any more
    // (NotFound, fact::moved), but everything can be read, and saveCopy() saves it.
    bool isInPlace() const;
    // Moves what was written from the log beside the file into the file, as far as nobody reads there: a file
    // that is then copied or moved by itself is whole.
    Result<void> settle();

    // Of those that were kept, also one that is not loaded. NotFound.
    Result<ControlList> controlList(const QString &sha256) const;

    // --- writing
    // One transaction: all documents or none, and one journal entry. Documents that the dossier holds already
    // must be left out by the caller (holds): WrongUse. One that was withdrawn is read anew; what a person
    // decided about its claims and entities stands. Returns the import's id.
    Result<ImportId> saveImport(const std::vector<ImportedDocument> &documents,
                                const RetellingsRead &retellings = {});
    // An import in several transactions, which undoes as one change all the same: its journal entry is
    // written with the first. Killed between two of them, it is among unfinishedImports() and can go on.
    // Cancelled: it was withdrawn meanwhile.
    Result<ImportId> saveImportStep(const ImportStep &step);
    Result<std::vector<UnfinishedImport>> unfinishedImports() const; // oldest first
    Result<std::vector<ImportEntry>> importEntries(ImportId import) const; // in order; of unfinished ones
    // An unfinished import stays as it is; it is not to go on.
    Result<void> settleImport(ImportId import);
    // Puts new readings in place of the former ones, with all judgements of the machine, in one transaction.
    // Decisions of persons go along (carryover.h, keep.h). No entry in the journal. Returns how many claims
    // had to be kept beside the new readings.
    Result<int> replaceReadings(const std::vector<NewReading> &readings,
                                const std::vector<Judgement> &judgements,
                                const RetellingsRead &retellings = {});
    // Performs the change and records it with its exact inverse, in one transaction. Undone entries that
    // could have been redone are dropped. A change that changes nothing is not recorded. WrongUse: what it
    // speaks of is not in the dossier. Undo and redo are lenient there: what a person decided about a row
    // that a new reading no longer finds is kept for the day it comes back.
    Result<void> apply(const Change &change);
    void signAs(const QString &name); // what is applied from now on; the journal keeps the name
    Result<Change> undo(); // the change that was taken back; NothingToUndo
    Result<Change> redo(); // NothingToRedo
    Result<std::optional<Change>> nextUndo() const; // what undo would take back
    Result<std::optional<Change>> nextRedo() const;
    // A document was opened. No edit, and not in the journal: undo should not take it back. By hand: SetRead.
    Result<void> markRead(DocumentId document);
    // Puts the file of a list into the dossier; one that is there already stays. No edit, and not in the
    // journal: SetListLoaded is.
    Result<void> keepList(const ControlList &list);
    // A consistent copy, also while others read and write (VACUUM INTO). An existing file is an error.
    Result<void> saveCopy(const QString &path) const;
    // The same without the bytes that were imported; texts, ledgers and all decisions are there.
    Result<void> saveCopyWithoutOriginals(const QString &path) const;

private:
    struct Private;
    explicit DossierStore(std::unique_ptr<Private> d);
    static Result<std::unique_ptr<DossierStore>> openToRead(const QString &path, ErrorCode why, Trust trust);
    std::unique_ptr<Private> d;
};

} // namespace clew
