#include "snapshot/diff.h"
#include "store/database.h"
#include "support/dossierfixture.h"
#include "workspace/colleague.h"
#include "workspace/exporting.h"
#include "workspace/merging.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTest>

#include <map>
#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// Tables that a merge does not carry over row by row, and why. A table that a later schema adds is either
// filled in decideEverything(), and then has to arrive, or stands here with its reason.
const std::map<QString, QString> notCarried{
    {u"dossier"_s, u"every dossier has an id of its own"_s},
    {u"import"_s, u"the documents come as one import of their new dossier"_s},
    {u"import_document"_s, u"the same"_s},
    {u"import_run"_s, u"an import that was cut off is gone on with where it began"_s},
    {u"import_entry"_s, u"the same"_s},
    {u"journal"_s, u"the merge is one entry of the journal it comes into"_s},
    {u"read_document"_s, u"what a colleague has read, nobody else has"_s},
    {u"retelling"_s, u"the machine compares the documents with those that are here"_s},
    {u"retelling_cue"_s, u"the same"_s},
    {u"own_sentence"_s, u"the same"_s},
};

const QString listBytes = u"Name,Start date\nKestrel Institute,2021-06-01\n"_s;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList tablesOf(const Database &database)
{
    QStringList tables;
    Statement rows(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (rows.next()) {
        // the index of words is written with the documents
        if (!rows.text(0).startsWith("sqlite_"_L1) && !rows.text(0).startsWith("document_text"_L1))
            tables << rows.text(0);
    }
    return tables;
}

// Every row as text; bytes as hexadecimal.
std::set<QString> rowsOf(const Database &database, const QString &table)
{
    QStringList columns;
    Statement names(database, "SELECT name FROM pragma_table_info(?1)");
    names.bind(table);
    while (names.next())
        if (names.text(0) != u"kept"_s) // what the machine found once comes as entered by a person
            columns << u"quote("_s + names.text(0) + u')';
    std::set<QString> rows;
    const QByteArray sql = (u"SELECT "_s + columns.join(u"||'|'||"_s) + u" FROM "_s + table).toUtf8();
    Statement values(database, sql.constData());
    while (values.next())
        rows.insert(values.text(0));
    return rows;
}

} // namespace

// Nothing that a person made or decided is forgotten, in no table, by merge and by copy.
class TestMergeAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::DossierFixture>();
        QVERIFY(m_fixture->isValid());
        m_theirs = pathOf(u"theirs.clew"_s);
        m_before = pathOf(u"before.clew"_s);
        const auto store = DossierStore::open(m_fixture->path());
        QVERIFY(store);
        const auto database = Database::open(m_fixture->path(), Database::Mode::Existing);
        QVERIFY(database->execute("INSERT INTO open_sentence SELECT id, 0, 0, 5 FROM document LIMIT 1"));
        QVERIFY((*store)->saveCopy(m_before));
        QVERIFY((*store)->saveCopy(m_theirs));
        decideEverything();
    }

    void everyTableArrives_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::newRow("into an empty dossier") << true;
        QTest::newRow("into one with the same documents") << false;
    }
    void everyTableArrives()
    {
        QFETCH(bool, empty);
        const QString path = empty ? pathOf(u"empty.clew"_s) : m_before;
        if (empty)
            QVERIFY(DossierStore::create(path));
        merge(path);
        const auto ours = Database::open(path, Database::Mode::Existing);
        const auto theirs = Database::open(m_theirs, Database::Mode::Existing);
        QVERIFY(ours && theirs);
        for (const QString &table : tablesOf(*theirs)) {
            if (notCarried.contains(table))
                continue;
            const std::set<QString> wanted = rowsOf(*theirs, table), arrived = rowsOf(*ours, table);
            QVERIFY2(!wanted.empty(),
                     qPrintable(u"fill the table in decideEverything(), or say in notCarried why it does not "
                                "travel: "_s
                                + table));
            for (const QString &row : wanted)
                QVERIFY2(arrived.contains(row),
                         qPrintable(u"lost from "_s + table + u": "_s + row.left(200)));
        }
    }

    void mergedAgainNothingIsNew()
    {
        merge(m_before);
        const auto ours = DossierStore::open(m_before);
        const auto theirs = ColleaguesDossier::open(m_theirs, m_before);
        QVERIFY(ours && theirs);
        const auto plan = planMerge(**ours, theirs->store());
        QVERIFY(plan);
        QVERIFY(plan->isEmpty());
    }

    void oneUndoTakesAllBack()
    {
        const auto ours = DossierStore::open(m_before);
        const auto content = (*ours)->content();
        const auto decided = (*ours)->decisions();
        merge(m_before);
        QVERIFY(!(*(*ours)->content() == *content));
        QVERIFY((*ours)->undo());
        QVERIFY(*(*ours)->content() == *content);
        QVERIFY((*ours)->redo());
        QVERIFY(!(*(*ours)->content() == *content));
    }

    void aColleaguesFileIsNotTouched()
    {
        QFile file(m_theirs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
        merge(m_before);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(!QFileInfo::exists(m_theirs + u"-wal"_s));
        const auto itself = ColleaguesDossier::open(m_theirs, m_theirs);
        QVERIFY(!itself);
        QCOMPARE(itself.error().code, ErrorCode::WrongUse);
    }

    // Another version of the machine no longer reads the claim: the decision about it comes with its claim.
    void aDecisionComesWithWhatItIsAbout()
    {
        const ClaimId claim = m_fixture->claim(u"harbour.txt"_s, Predicate::BuysFrom);
        {
            const auto database = Database::open(m_before, Database::Mode::Existing);
            QVERIFY(database);
            Statement drop(*database, "DELETE FROM claim WHERE id = ?1");
            QVERIFY(drop.bind(claim).run());
        }
        merge(m_before);
        const auto content = (*DossierStore::open(m_before))->content();
        const auto found = std::ranges::find(content->claims, claim, &Claim::id);
        QVERIFY(found != content->claims.end());
        QCOMPARE(found->status, ClaimStatus::Confirmed);
        QCOMPARE(found->maker, ClaimMaker::Machine);
    }

    void copiesHoldEveryTable_data()
    {
        QTest::addColumn<bool>("originals");
        QTest::newRow("with originals") << true;
        QTest::newRow("without") << false;
    }
    void copiesHoldEveryTable()
    {
        QFETCH(bool, originals);
        const QString path = pathOf(u"copy.clew"_s);
        const auto store = DossierStore::open(m_theirs);
        QVERIFY(originals ? (*store)->saveCopy(path) : (*store)->saveCopyWithoutOriginals(path));
        const auto copy = Database::open(path, Database::Mode::Existing);
        const auto theirs = Database::open(m_theirs, Database::Mode::Existing);
        QVERIFY(copy && theirs);
        QCOMPARE(tablesOf(*copy), tablesOf(*theirs));
        for (const QString &table : tablesOf(*theirs)) {
            if (originals || table != u"document"_s)
                QVERIFY2(rowsOf(*copy, table) == rowsOf(*theirs, table), qPrintable(table));
        }
        Statement bytes(*copy, "SELECT sum(length(original)) FROM document");
        QVERIFY(bytes.next());
        QCOMPARE(bytes.integer(0) > 0, originals);
        Statement known(*copy, "SELECT count(*) FROM document_text WHERE document_text MATCH 'institute'");
        QVERIFY(known.next() && known.integer(0) > 0);
    }

    // What the record of a snapshot tells is compared; the rest is a person's own and not published.
    void aDiffTellsEveryDecision()
    {
        std::set<size_t> told{Change(WithdrawImport{}).index(), Change(RestoreImport{}).index(),
                              Change(RemoveEntity{}).index(), Change(RemoveClaim{}).index(),
                              Change(Together{}).index()}; // made of others, or the reverse of one
        for (const Change &change : everyDecision()) {
            told.insert(change.index());
            const QString path = pathOf(u"one.clew"_s);
            QFile::remove(path);
            QVERIFY((*DossierStore::open(m_before))->saveCopy(path));
            const auto store = DossierStore::open(path);
            QVERIFY((*store)->keepList(
                {hashOf(listBytes.toUtf8()), u"list.csv"_s, u"2023-01-02"_s, listBytes.toUtf8()}));
            const auto before = sideOf(*exportRequest(**store, {}), u"before"_s);
            QVERIFY((*store)->apply(change));
            const auto after = sideOf(*exportRequest(**store, {}), u"after"_s);
            QVERIFY(before && after);
            const bool published = !std::holds_alternative<SetPin>(change)
                && !std::holds_alternative<SetNote>(change) && !std::holds_alternative<SetTags>(change)
                && !std::holds_alternative<SetRead>(change) && !std::holds_alternative<SaveSearch>(change)
                && !std::holds_alternative<SetSentenceDismissed>(change)
                && !std::holds_alternative<SetListLoaded>(change);
            const SnapshotDiff diff = diffOf(*before, *after);
            QVERIFY2(diff.entries.empty() != published, qPrintable(QString::number(change.index())));
            const bool isSigned = std::ranges::all_of(
                diff.entries, [](const DiffEntry &entry) { return !entry.who.isEmpty(); });
            QVERIFY2(isSigned, qPrintable(QString::number(change.index())));
        }
        QCOMPARE(told.size(), std::variant_size_v<Change>); // a new kind: to be told, or to be named above
    }

private:
    QString pathOf(const QString &name) const { return QFileInfo(m_fixture->path()).path() + u'/' + name; }

    void merge(const QString &path)
    {
        const auto ours = DossierStore::open(path);
        const auto theirs = ColleaguesDossier::open(m_theirs, path);
        QVERIFY(ours && theirs);
        const auto plan = planMerge(**ours, theirs->store());
        QVERIFY(plan);
        QCOMPARE(plan->conflicts.size(), size_t(0));
        const auto report = mergeDossier(
            **ours, theirs->store(), *plan, [](const auto &) { return false; },
            [](const auto &) { return QString(); });
        QVERIFY(report);
        QCOMPARE(report->refused.size(), size_t(0));
    }

    // A decision of every kind.
    std::vector<Change> everyDecision() const
    {
        const ClaimId claim = m_fixture->claim(u"harbour.txt"_s, Predicate::BuysFrom);
        const EntityId firm = m_fixture->entity(u"Brightwater Trading"_s);
        const EntityId institute = m_fixture->entity(u"Kestrel Institute"_s);
        const DocumentId harbour = m_fixture->document(u"harbour.txt"_s),
                         wire = m_fixture->document(u"wire.txt"_s);
        const Mention machine = (*DossierStore::open(m_theirs))->machineContent()->mentions.front();
        return {
            SetClaimStatus{claim, ClaimStatus::Confirmed},
            SetClaimDate{claim, DateRange{u"2022-04"_s, u"2022-04"_s}, u"by the invoice"_s},
            SetJudgement{
                firm, institute,
                Judgement{firm, institute, Verdict::Different, 0, u"two seats"_s, u"Ann"_s, today()}},
            SetPin{firm, Pin{firm, 3, 4}},
            AddEntity{{{}, harbour, EntityType::Organization, u"Norden Freight"_s, false, {}}},
            AddMention{{{}, harbour, firm, Span{0, 5}, EntityType::Organization, {}, 1}},
            RemoveMention{machine},
            AddClaim{handClaim(harbour, firm, institute)},
            SetEntityName{firm, u"Brightwater"_s},
            SetEntityType{institute, EntityType::Government},
            SetNote{claim, u"seen the invoice"_s},
            SetTags{firm, {u"dealer"_s}},
            SetRead{harbour, true},
            SaveSearch{u"Dealers"_s, u"type:organization"_s},
            SetSentenceDismissed{harbour, Span{0, 10}, true},
            SetListLoaded{hashOf(listBytes.toUtf8()), true},
            SetListVerdict{
                institute, u"list:1"_s,
                ListVerdict{institute, u"list:1"_s, ListAnswer::Accepted, u"same seat"_s, u"Ann"_s, today()}},
            SetRetelling{wire,
                         harbour,
                         {},
                         RetellingDecision{Verdict::Different, RetellingKind::Retells, u"Ann"_s, today()}}};
    }

    void decideEverything()
    {
        const auto store = DossierStore::open(m_theirs);
        QVERIFY(store);
        const QByteArray bytes = listBytes.toUtf8();
        QVERIFY((*store)->keepList({hashOf(bytes), u"list.csv"_s, u"2023-01-02"_s, bytes}));
        for (const Change &change : everyDecision())
            QVERIFY2((*store)->apply(change), qPrintable(QString::number(change.index())));
        const auto database = Database::open(m_theirs, Database::Mode::Existing);
        QVERIFY(
            database->execute("INSERT INTO hand_entity SELECT id + 1, document, 1, type, 'Kept Ltd', 0, ''"
                              " FROM entity LIMIT 1"));
        QVERIFY(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    static QString today() { return u"2024-01-01T10:00:00Z"_s; }

    static Claim handClaim(DocumentId document, EntityId from, EntityId to)
    {
        Claim claim;
        claim.document = document;
        claim.predicate = Predicate::Funds;
        claim.from = from;
        claim.to = to;
        claim.evidence = Span{0, 20};
        return claim;
    }

    std::unique_ptr<test::DossierFixture> m_fixture;
    QString m_theirs, m_before;
};

QTEST_GUILESS_MAIN(TestMergeAll)
#include "test_mergeall.moc"
