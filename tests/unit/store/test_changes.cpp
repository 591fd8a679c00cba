#include "sample.h"

#include "store/changejson.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

const ImportedDocument given = sample::imported();
const EntityId seller = given.extraction.entities[0].id;
const EntityId item = given.extraction.entities[1].id;
const EntityId buyer = given.extraction.entities[2].id;
const ClaimId sale = given.extraction.claims[0].id;
const EntityId smaller = std::min(seller, buyer);
const EntityId larger = std::max(seller, buyer);
const Judgement byPerson{smaller,
                         larger,
                         Verdict::Different,
                         1,
                         u"two firms, I called both"_s,
                         u"Ada"_s,
                         u"2021-05-01T10:00:00Z"_s};

// What a change can touch, as one comparable value.
struct State
{
    std::vector<DocumentSummary> documents;
    std::vector<Claim> claims;
    std::vector<Judgement> judgements;
    std::vector<Pin> pins;
    bool operator==(const State &) const = default;
};

State stateOf(const DossierStore &store)
{
    auto content = store.content();
    return content ? State{content->documents, content->claims, content->judgements, content->pins} : State{};
}

} // namespace

// Every edit is a change with an exact inverse, in a journal that is the undo stack and outlives the program.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jsonComesBack_data();
    void jsonComesBack();
    void damagedJsonIsRefused();
    void changeAndInverse_data();
    void changeAndInverse();
    void undoAndRedoSurviveARestart();
    void newChangeDropsWhatCouldBeRedone();
    void importIsUndoneByWithdrawal();
    void withdrawnDocumentCanBeImportedAgain();
    void decisionsOutliveANewReading();
    void judgementOfAPersonStands();
    void pairIsPutInOrder();
    void unknownTargetsAreRefused_data();
    void unknownTargetsAreRefused();
    void nothingToUndo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DossierStore> m_store;
    ImportId m_import;

    void reopen()
    {
        m_store.reset();
        auto store = DossierStore::open(m_folder->filePath(u"a.clew"_s));
        QVERIFY(store);
        m_store = *std::move(store);
    }
};

void TestChanges::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = DossierStore::create(m_folder->filePath(u"a.clew"_s));
    QVERIFY(store);
    m_store = *std::move(store);
    const auto import = m_store->saveImport({given});
    QVERIFY(import);
    m_import = *import;
}

void TestChanges::jsonComesBack_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("json");
    QTest::newRow("withdraw") << Change(WithdrawImport{{3}})
                              << uR"({"change":"withdraw_import","import":"3"})"_s;
    QTest::newRow("restore") << Change(RestoreImport{{3}})
                             << uR"({"change":"restore_import","import":"3"})"_s;
    QTest::newRow("status")
        << Change(SetClaimStatus{{4611686018427387903}, ClaimStatus::Rejected})
        << uR"({"change":"set_claim_status","claim":"4611686018427387903","status":"rejected"})"_s;
    QTest::newRow("no judgement") << Change(SetJudgement{
        {1}, {2}, {}}) << uR"({"change":"set_judgement","judgement":null,"left":"1","right":"2"})"_s;
    QTest::newRow("judgement")
        << Change(
               SetJudgement{{1}, {2}, Judgement{{1}, {2}, Verdict::Same, 0.1, u"ä \"b\""_s, u"A"_s, u"2"_s}})
        << uR"({"change":"set_judgement","judgement":{"reason":"ä \"b\"","score":0.1,"verdict":"same","when":"2","who":"A"},"left":"1","right":"2"})"_s;
    QTest::newRow("pin") << Change(SetPin{{5}, Pin{{5}, -0.1, 1e300}})
                         << uR"({"change":"set_pin","entity":"5","pin":{"x":-0.1,"y":1e+300}})"_s;
    QTest::newRow("no pin") << Change(SetPin{{5}, {}})
                            << uR"({"change":"set_pin","entity":"5","pin":null})"_s;
}

void TestChanges::jsonComesBack()
{
    QFETCH(Change, change);
    QFETCH(QString, json);
    QCOMPARE(changeToJson(change), json);
    const auto back = changeFromJson(json);
    QVERIFY(back.has_value());
    QVERIFY(*back == change);
}

void TestChanges::damagedJsonIsRefused()
{
    for (const QString &json : {QString(), u"{"_s, u"[]"_s, uR"({"change":"explode"})"_s,
                                uR"({"change":"set_claim_status","claim":"1","status":"maybe"})"_s})
        QVERIFY(!changeFromJson(json).has_value());
}

void TestChanges::changeAndInverse_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("withdraw") << Change(WithdrawImport{{1}});
    QTest::newRow("status") << Change(SetClaimStatus{sale, ClaimStatus::Rejected});
    QTest::newRow("judgement over the machine's") << Change(SetJudgement{smaller, larger, byPerson});
    QTest::newRow("judgement taken away") << Change(SetJudgement{smaller, larger, {}});
    QTest::newRow("judgement of a new pair")
        << Change(SetJudgement{std::min(seller, item), std::max(seller, item), byPerson});
    QTest::newRow("pin") << Change(SetPin{seller, Pin{seller, 0.1, -2.5}});
}

void TestChanges::changeAndInverse()
{
    QFETCH(Change, change);
    const State before = stateOf(*m_store);
    QVERIFY(m_store->apply(change));
    const State after = stateOf(*m_store);
    QVERIFY(!(before == after));
    const auto taken = m_store->undo();
    QVERIFY(taken);
    QVERIFY(stateOf(*m_store) == before);
    const auto redone = m_store->redo();
    QVERIFY(redone);
    QVERIFY(*redone == *taken);
    QVERIFY(stateOf(*m_store) == after);
    const auto journal = m_store->journal();
    QVERIFY(journal);
    QCOMPARE(journal->size(), size_t(2));
    QVERIFY(!journal->back().undone);
    // the inverse in the journal is itself a change
    QVERIFY(m_store->apply(journal->back().inverse));
    QVERIFY(stateOf(*m_store) == before);
}

void TestChanges::undoAndRedoSurviveARestart()
{
    std::vector<State> states{stateOf(*m_store)};
    const std::vector<Change> changes{
        SetClaimStatus{sale, ClaimStatus::Rejected}, SetPin{seller, Pin{seller, 1, 2}},
        SetPin{seller, Pin{seller, 3, 4}},           SetJudgement{smaller, larger, byPerson},
        SetClaimStatus{sale, ClaimStatus::Proposed}, SetPin{seller, {}}};
    for (const Change &change : changes) {
        QVERIFY(m_store->apply(change));
        states.push_back(stateOf(*m_store));
    }
    for (size_t left = changes.size(); left > 0; --left) {
        reopen();
        QVERIFY(stateOf(*m_store) == states[left]);
        const auto taken = m_store->undo();
        QVERIFY(taken);
        QVERIFY(*taken == changes[left - 1]);
        QVERIFY(stateOf(*m_store) == states[left - 1]);
    }
    for (size_t done = 0; done < changes.size(); ++done) {
        reopen();
        QVERIFY(m_store->redo());
        QVERIFY(stateOf(*m_store) == states[done + 1]);
    }
    QCOMPARE(m_store->redo().error().code, ErrorCode::NothingToRedo);
}

void TestChanges::newChangeDropsWhatCouldBeRedone()
{
    QVERIFY(m_store->apply(SetPin{seller, Pin{seller, 1, 2}}));
    QVERIFY(m_store->apply(SetPin{seller, Pin{seller, 3, 4}}));
    QVERIFY(m_store->undo());
    QVERIFY(m_store->apply(SetPin{buyer, Pin{buyer, 5, 6}}));
    QCOMPARE(m_store->redo().error().code, ErrorCode::NothingToRedo);
    const auto journal = m_store->journal();
    QVERIFY(journal);
    QCOMPARE(journal->size(), size_t(3));
    QVERIFY(std::get<SetPin>(journal->back().change).entity == buyer);
    QVERIFY((*journal)[1].seq < (*journal)[2].seq);
}

void TestChanges::importIsUndoneByWithdrawal()
{
    const State full = stateOf(*m_store);
    const auto taken = m_store->undo();
    QVERIFY(taken);
    QVERIFY(*taken == Change(RestoreImport{m_import}));
    const auto content = m_store->content();
    QVERIFY(content);
    QVERIFY(content->documents.empty() && content->entities.empty() && content->mentions.empty()
            && content->claims.empty() && content->times.empty() && content->derivations.empty()
            && content->judgements.empty());
    QVERIFY(m_store->search(u"lasers"_s)->empty());
    QVERIFY(!m_store->holds(given.document.sha256));
    QVERIFY(m_store->redo());
    QVERIFY(stateOf(*m_store) == full);
    QCOMPARE(m_store->search(u"lasers"_s)->size(), size_t(1));
    QVERIFY(m_store->holds(given.document.sha256));
}

void TestChanges::withdrawnDocumentCanBeImportedAgain()
{
    QVERIFY(m_store->apply(WithdrawImport{m_import}));
    ImportedDocument better = given;
    better.extraction.mentions.pop_back();
    better.document.text += u" Added words about turbines."_s;
    const auto second = m_store->saveImport({better});
    QVERIFY(second);
    QVERIFY(m_store->content()->mentions == better.extraction.mentions);
    QVERIFY(*m_store->document(given.document.id) == better.document);
    QCOMPARE(m_store->search(u"turbines"_s)->size(), size_t(1));
    QCOMPARE(m_store->search(u"lasers"_s)->size(), size_t(1));
    QVERIFY(m_store->undo()); // the second import
    QVERIFY(m_store->content()->documents.empty());
    QVERIFY(m_store->undo()); // the withdrawal
    QCOMPARE(m_store->content()->documents.size(), size_t(1));
    QVERIFY(m_store->content()->documents[0].import == m_import);
    QVERIFY(m_store->redo());
    QVERIFY(m_store->redo());
    QVERIFY(m_store->content()->documents[0].import == *second);
}

void TestChanges::decisionsOutliveANewReading()
{
    QVERIFY(m_store->apply(SetClaimStatus{sale, ClaimStatus::Rejected}));
    QVERIFY(m_store->apply(SetJudgement{smaller, larger, byPerson}));
    QVERIFY(m_store->apply(SetPin{seller, Pin{seller, 1, 2}}));
    const State decided = stateOf(*m_store);
    QVERIFY(m_store->apply(WithdrawImport{m_import}));
    QVERIFY(m_store->saveImport({given}));
    State again = stateOf(*m_store);
    QVERIFY(again.claims == decided.claims);
    QVERIFY(again.judgements == decided.judgements);
    QVERIFY(again.pins == decided.pins);
}

void TestChanges::judgementOfAPersonStands()
{
    QVERIFY(m_store->apply(SetJudgement{smaller, larger, byPerson}));
    ImportedDocument other
        = sample::imported(sample::document(u"Another text that stands by itself, long enough."_s));
    other.judgements = {{smaller, larger, Verdict::Same, 1, u"same_name"_s, u"machine"_s, {}}};
    QVERIFY(m_store->saveImport({other}));
    QVERIFY(m_store->content()->judgements == std::vector<Judgement>{byPerson});
}

void TestChanges::pairIsPutInOrder()
{
    Judgement crossed = byPerson;
    std::swap(crossed.left, crossed.right);
    QVERIFY(m_store->apply(SetJudgement{larger, smaller, crossed}));
    QVERIFY(m_store->content()->judgements == std::vector<Judgement>{byPerson});
    QVERIFY(m_store->journal()->back().change == Change(SetJudgement{smaller, larger, byPerson}));
}

void TestChanges::unknownTargetsAreRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("import") << Change(WithdrawImport{{99}});
    QTest::newRow("claim") << Change(SetClaimStatus{{99}, ClaimStatus::Rejected});
    QTest::newRow("entity") << Change(SetPin{{99}, Pin{{99}, 0, 0}});
    QTest::newRow("right of a pair") << Change(SetJudgement{seller, {99}, byPerson});
    QTest::newRow("with itself") << Change(SetJudgement{seller, seller, byPerson});
}

void TestChanges::unknownTargetsAreRefused()
{
    QFETCH(Change, change);
    const State before = stateOf(*m_store);
    const auto applied = m_store->apply(change);
    QVERIFY(!applied);
    QCOMPARE(applied.error().file, m_store->path());
    QVERIFY(stateOf(*m_store) == before);
    QCOMPARE(m_store->journal()->size(), size_t(1));
}

void TestChanges::nothingToUndo()
{
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->undo().error().code, ErrorCode::NothingToUndo);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "test_changes.moc"
