#include "core/signatures.h"
#include "snapshot/diff.h"
#include "support/dossierfixture.h"
#include "workspace/exporting.h"
#include "workspace/merging.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Who decided what: from the edit through the journal, a merge and a snapshot to a comparison.
class TestSigned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::DossierFixture>();
        auto store = DossierStore::open(m_fixture->path());
        QVERIFY(store);
        m_store = *std::move(store);
        m_claim = m_fixture->claim(u"harbour.txt"_s, Predicate::BuysFrom);
        m_firm = m_fixture->entity(u"Brightwater Trading"_s);
        m_before = side(*m_store);
    }

    void everyKindOfChange_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("why");
        QTest::newRow("status") << u"status"_s << u"status"_s << u"rejected"_s;
        QTest::newRow("date") << u"date"_s << u"edtf"_s << u"dated_by_hand"_s;
        QTest::newRow("name") << u"name"_s << u"name"_s << u"named_by_hand"_s;
        QTest::newRow("type") << u"type"_s << u"type"_s << u"typed_by_hand"_s;
        QTest::newRow("mention") << u"mention"_s << u"mentions"_s << u"marked_by_hand"_s;
    }
    void everyKindOfChange()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, why);
        m_store->signAs(u"Ann Orlo"_s);
        QVERIFY(m_store->apply(change(kind)));
        const SnapshotDiff diff = diffOf(m_before, side(*m_store));
        const DiffEntry *entry = changed(diff, field);
        QVERIFY(entry);
        QCOMPARE(entry->who, u"Ann Orlo"_s);
        QCOMPARE(entry->why, why);
        QVERIFY(!entry->when.isEmpty());

        QVERIFY(m_store->undo());
        QCOMPARE(diffOf(m_before, side(*m_store)).entries, std::vector<DiffEntry>());
    }

    void takenBackLater()
    {
        m_store->signAs(u"Ann Orlo"_s);
        QVERIFY(m_store->apply(SetEntityName{m_firm, u"Brightwater"_s}));
        const DiffSide named = side(*m_store);
        QVERIFY(m_store->undo());
        const SnapshotDiff diff = diffOf(named, side(*m_store));
        const DiffEntry *entry = changed(diff, u"name"_s);
        QVERIFY(entry);
        QCOMPARE(entry->who, u"person"_s);
        QCOMPARE(entry->why, u"taken_back"_s);
    }

    void aMergeOfEntitiesIsTheJudges()
    {
        const EntityId one = m_fixture->entity(u"Calder Holdings"_s);
        const auto [left, right] = std::minmax(one, m_firm);
        QVERIFY(m_store->apply(SetJudgement{left, right,
                                            Judgement{left, right, Verdict::Same, 1, u"one address"_s,
                                                      u"Bo Lind"_s, u"2026-01-02T03:04:05Z"_s}}));
        const SnapshotDiff diff = diffOf(m_before, side(*m_store));
        const DiffEntry *entry = changed(diff, u"members"_s);
        QVERIFY(entry);
        QCOMPARE(entry->who, u"Bo Lind"_s);
        QCOMPARE(entry->why, u"one address"_s);
        QCOMPARE(entry->when, u"2026-01-02T03:04:05Z"_s);
    }

    void withdrawnWithItsDocument()
    {
        QVERIFY(m_store->apply(WithdrawImport{m_fixture->firstImport()}));
        const SnapshotDiff diff = diffOf(m_before, side(*m_store));
        QVERIFY(!diff.entries.empty());
        for (const DiffEntry &entry : diff.entries) {
            QVERIFY2(!entry.who.isEmpty(), qPrintable(entry.what));
            if (entry.subject == DiffSubject::Claim) {
                QCOMPARE(entry.kind, DiffKind::Withdrawn);
                QCOMPARE(entry.why, u"documents_changed"_s);
            }
        }
    }

    void aColleaguesDecisionStaysTheirs()
    {
        const QString path = m_fixture->path() + u".theirs.clew"_s;
        QVERIFY(m_store->saveCopy(path));
        auto theirs = DossierStore::open(path);
        QVERIFY(theirs);
        (*theirs)->signAs(u"Mara Dunn"_s);
        for (const QString &kind : {u"status"_s, u"date"_s, u"name"_s, u"type"_s, u"mention"_s})
            QVERIFY((*theirs)->apply(change(kind)));
        const auto plan = planMerge(*m_store, **theirs);
        QVERIFY(plan);
        m_store->signAs(u"Ann Orlo"_s);
        QVERIFY(mergeDossier(
            *m_store, **theirs, *plan, [](const MergeConflict &) { return false; },
            [](const MergeConflict &) { return QString(); }));
        const SnapshotDiff diff = diffOf(m_before, side(*m_store));
        for (const QString &field : {u"status"_s, u"edtf"_s, u"name"_s, u"type"_s, u"mentions"_s}) {
            const DiffEntry *entry = changed(diff, field);
            QVERIFY2(entry, qPrintable(field));
            QCOMPARE(entry->who, u"Mara Dunn"_s);
        }
        QVERIFY(m_store->undo());
        QCOMPARE(diffOf(m_before, side(*m_store)).entries, std::vector<DiffEntry>());
    }

    void otherOptionsAreSaid()
    {
        QVERIFY(diffOf(m_before, m_before).sameOptions);
        DiffSide part = m_before;
        part.options = {{u"reviewedOnly"_s, true}};
        QVERIFY(!diffOf(m_before, part).sameOptions);
    }

private:
    static DiffSide side(const DossierStore &store)
    {
        const auto request = exportRequest(store, {});
        auto made = request ? sideOf(*request, u"now"_s) : Result<DiffSide>(request.error());
        return made ? *std::move(made) : DiffSide{};
    }

    static const DiffEntry *changed(const SnapshotDiff &diff, const QString &field)
    {
        for (const DiffEntry &entry : diff.entries)
            for (const FieldChange &one : entry.fields)
                if (one.field == field && entry.kind == DiffKind::Changed)
                    return &entry;
        return nullptr;
    }

    Change change(const QString &kind) const
    {
        if (kind == u"status"_s)
            return SetClaimStatus{m_claim, ClaimStatus::Rejected};
        if (kind == u"date"_s)
            return SetClaimDate{m_fixture->claim(u"wire.txt"_s, Predicate::Supplies),
                                DateRange{u"2021-05"_s, u"2021-05"_s},
                                {}};
        if (kind == u"name"_s)
            return SetEntityName{m_firm, u"Brightwater"_s};
        if (kind == u"type"_s)
            return SetEntityType{m_fixture->entity(u"Calder Holdings"_s), EntityType::Government};
        Mention mention;
        mention.document = m_fixture->document(u"harbour.txt"_s);
        mention.entity = m_fixture->entity(u"Kestrel Institute"_s);
        mention.span = m_fixture->spanOf(u"harbour.txt"_s, u"sanctions"_s);
        mention.type = EntityType::Organization;
        return AddMention{mention};
    }

    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<DossierStore> m_store;
    DiffSide m_before;
    ClaimId m_claim;
    EntityId m_firm;
};

QTEST_GUILESS_MAIN(TestSigned)
#include "test_signed.moc"
