#include "graph/graph.h"
#include "support/dossierfixture.h"
#include "workspace/edits.h"
#include "workspace/workspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Edits of an open dossier: what is refreshed, what is looked up, and that nothing is missed.
class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameAsOpenedAnew();
    void notesLeaveTheNetworkAlone();
    void namesAndTypesHoldForTheCluster();
    void notesOfACluster();
    void routesFindTheirNotes();
    void correctionOfTheMachine();
    void correctionKeepsTheSameWords();
    void correctionOfAPerson();
    void readAndDismissed();

private:
    std::unique_ptr<DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;

    Claim claim(const QString &file, Predicate predicate) const
    {
        return *m_workspace->claim(m_fixture->claim(file, predicate));
    }
    std::vector<Change> changes() const;
};

void TestEdits::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<DossierFixture>();
    QVERIFY(m_fixture->isValid());
    auto workspace = Workspace::open(m_fixture->path());
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

std::vector<Change> TestEdits::changes() const
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s),
                   full = m_fixture->entity(u"Kestrel Institute"_s),
                   part = m_fixture->entity(u"Kestrel Inst"_s);
    const Claim sale = claim(u"harbour.txt"_s, Predicate::BuysFrom);
    const Judgement same{full, part, Verdict::Same, 1, u"one house"_s, u"Ada"_s, {}};
    const Judgement apart{full, part, Verdict::Different, 1, u"no"_s, u"Ada"_s, {}};
    Claim inference;
    inference.predicate = Predicate::PartnerOf;
    inference.from = trader;
    inference.to = part;
    Claim cheaper = sale;
    cheaper.price = u"$1"_s;
    Entity bank{{}, m_fixture->document(u"wire.txt"_s), EntityType::Organization, u"Harbour Bank"_s};
    return {SetClaimStatus{sale.id, ClaimStatus::Rejected},
            SetClaimStatus{sale.id, ClaimStatus::Confirmed},
            SetJudgement{full, part, same},
            SetJudgement{full, part, apart},
            SetJudgement{full, part, {}},
            SetPin{trader, Pin{trader, 1, 2}},
            AddEntity{bank},
            AddClaim{inference},
            AddClaim{cheaper},
            RemoveMention{*m_workspace->mentionsOf(m_fixture->document(u"wire.txt"_s)).front()},
            SetClaimDate{sale.id, DateRange{u"2019"_s, u"2019"_s}, {}},
            SetEntityName{part, u"The House"_s},
            SetEntityType{trader, EntityType::Government},
            SetNote{trader, u"call"_s},
            SetTags{part, {u"lead"_s}},
            SetRead{m_fixture->document(u"wire.txt"_s), true},
            SaveSearch{u"a"_s, u"lasers"_s},
            SetSentenceDismissed{m_fixture->document(u"wire.txt"_s), {0, 20}, true},
            WithdrawImport{m_fixture->firstImport()},
            RestoreImport{m_fixture->firstImport()},
            Together{u"merge"_s, {SetJudgement{full, part, same}, SetEntityName{full, u"One"_s}}}};
}

void TestEdits::sameAsOpenedAnew()
{
    const std::vector<Change> all = changes();
    QRandomGenerator random(7);
    for (int step = 0; step < 80; ++step) {
        const quint32 act = random.bounded(4u);
        if (act == 0)
            (void)m_workspace->undo().has_value();
        else if (act == 1)
            (void)m_workspace->redo().has_value();
        else
            (void)m_workspace->apply(all[random.bounded(static_cast<quint32>(all.size()))]).has_value();
        const auto anew = Workspace::open(m_fixture->path());
        QVERIFY(anew);
        QVERIFY((*anew)->content()->claims == m_workspace->content()->claims);
        QVERIFY(*(*anew)->content() == *m_workspace->content());
        QVERIFY((*anew)->graph()->nodes() == m_workspace->graph()->nodes());
        QVERIFY((*anew)->graph()->edges() == m_workspace->graph()->edges());
        QVERIFY((*anew)->nextUndo() == m_workspace->nextUndo());
        QVERIFY((*anew)->nextRedo() == m_workspace->nextRedo());
    }
}

void TestEdits::notesLeaveTheNetworkAlone()
{
    const auto graph = m_workspace->graph();
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    QVERIFY(m_workspace->apply(SetNote{trader, u"call"_s}));
    QVERIFY(m_workspace->apply(SetPin{trader, Pin{trader, 1, 2}}));
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->graph().get(), graph.get());
    QVERIFY(m_workspace->apply(
        SetClaimStatus{m_fixture->claim(u"wire.txt"_s, Predicate::RentsTo), ClaimStatus::Rejected}));
    QVERIFY(m_workspace->graph().get() != graph.get());
}

void TestEdits::namesAndTypesHoldForTheCluster()
{
    const EntityId other = m_fixture->entityIn(u"ledger.txt"_s, u"Brightwater Trading"_s);
    const EntityId head = m_fixture->entity(u"Brightwater Trading"_s);
    QVERIFY(m_workspace->apply(renaming(*m_workspace, other, u" Brightwater  Group "_s)));
    QCOMPARE(m_workspace->nameOf(head), u"Brightwater Group"_s);
    QVERIFY(m_workspace->apply(retyping(*m_workspace, other, EntityType::Government)));
    QCOMPARE(m_workspace->typeOf(head), EntityType::Government);
    QCOMPARE(findByName(*m_workspace->graph(), *m_workspace->content(), u"brightwater group").size(),
             size_t(1));
    QVERIFY(m_workspace->apply(renaming(*m_workspace, head, {})));
    QCOMPARE(m_workspace->nameOf(other), u"Brightwater Trading"_s);
}

void TestEdits::notesOfACluster()
{
    const EntityId full = m_fixture->entity(u"Kestrel Institute"_s),
                   part = m_fixture->entity(u"Kestrel Inst"_s);
    QVERIFY(m_workspace->apply(SetNote{full, u"first"_s}));
    QVERIFY(m_workspace->apply(SetNote{part, u"second"_s}));
    QVERIFY(m_workspace->apply(SetTags{full, {u"b"_s}}));
    QVERIFY(m_workspace->apply(SetTags{part, {u"a"_s, u"b"_s}}));
    QCOMPARE(m_workspace->noteOf(part), u"second"_s);
    const Judgement same{full, part, Verdict::Same, 1, u"one house"_s, u"Ada"_s, {}};
    QVERIFY(m_workspace->apply(SetJudgement{full, part, same}));
    QVERIFY(m_workspace->noteOf(part).contains(u"first"_s)
            && m_workspace->noteOf(full).contains(u"second"_s));
    QCOMPARE(m_workspace->tagsOf(full), (std::vector<QString>{u"a"_s, u"b"_s}));
    QVERIFY(m_workspace->apply(noteChange(*m_workspace, part, u"both"_s)));
    QCOMPARE(m_workspace->noteOf(full), u"both"_s);
    QVERIFY(m_workspace->apply(tagsChange(*m_workspace, part, {})));
    QVERIFY(m_workspace->tagsOf(full).empty());
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->noteOf(part), u"second"_s);
}

void TestEdits::routesFindTheirNotes()
{
    const EntityId item = m_fixture->entity(u"LX-900"_s),
                   institute = m_fixture->entity(u"Kestrel Institute"_s),
                   part = m_fixture->entity(u"Kestrel Inst"_s);
    const auto routes = m_workspace->trace(item, institute);
    QVERIFY(!routes.empty());
    const Target target = m_workspace->targetOf(routes.front());
    QVERIFY(target == Target(keyOf(routes.front())));
    QVERIFY(m_workspace->apply(SetNote{target, u"check the invoice"_s}));
    // the end gets another canonical id, perhaps, and the note is still that of the route
    const Judgement same{institute, part, Verdict::Same, 1, u"one house"_s, u"Ada"_s, {}};
    QVERIFY(m_workspace->apply(SetJudgement{institute, part, same}));
    const auto again = m_workspace->trace(item, institute);
    QVERIFY(!again.empty());
    QCOMPARE(m_workspace->noteOf(m_workspace->targetOf(again.front())), u"check the invoice"_s);
    QVERIFY(m_workspace->noteOf(m_workspace->targetOf(Route())).isEmpty());
}

void TestEdits::correctionOfTheMachine()
{
    const Claim present = claim(u"harbour.txt"_s, Predicate::BuysFrom);
    QVERIFY(m_workspace->apply(SetNote{present.id, u"ask"_s}));
    Claim wanted = present;
    wanted.predicate = Predicate::Funds;
    const auto before = *m_workspace->content();
    QVERIFY(m_workspace->apply(correction(*m_workspace, present, wanted)));
    QCOMPARE(m_workspace->claim(present.id)->status, ClaimStatus::Rejected);
    wanted.id = claimId(wanted);
    const Claim *made = m_workspace->claim(wanted.id);
    QVERIFY(made);
    QCOMPARE(made->maker, ClaimMaker::Person);
    QCOMPARE(made->status, ClaimStatus::Confirmed);
    QCOMPARE(m_workspace->noteOf(wanted.id), u"ask"_s);
    QVERIFY(m_workspace->undo());
    QVERIFY(*m_workspace->content() == before);
}

void TestEdits::correctionKeepsTheSameWords()
{
    const Claim present = claim(u"harbour.txt"_s, Predicate::BuysFrom);
    QVERIFY(m_workspace->apply(SetClaimStatus{present.id, ClaimStatus::Rejected}));
    Claim wanted = present;
    wanted.price = u"$11 million"_s;
    const auto before = *m_workspace->content();
    QVERIFY(m_workspace->apply(correction(*m_workspace, present, wanted)));
    QCOMPARE(m_workspace->content()->claims.size(), before.claims.size());
    QCOMPARE(m_workspace->claim(present.id)->price, u"$11 million"_s);
    QCOMPARE(m_workspace->claim(present.id)->status, ClaimStatus::Confirmed);
    QVERIFY(m_workspace->undo());
    QVERIFY(*m_workspace->content() == before);
}

void TestEdits::correctionOfAPerson()
{
    Claim first = claim(u"harbour.txt"_s, Predicate::BuysFrom);
    first.predicate = Predicate::Funds;
    QVERIFY(m_workspace->apply(AddClaim{first}));
    first.id = claimId(first);
    const Claim made = *m_workspace->claim(first.id);
    const size_t count = m_workspace->content()->claims.size();
    Claim wanted = made;
    wanted.polarity = Polarity::Possible;
    QVERIFY(m_workspace->apply(correction(*m_workspace, made, wanted)));
    QCOMPARE(m_workspace->content()->claims.size(), count);
    QVERIFY(!m_workspace->claim(made.id));
    QVERIFY(m_workspace->claim(claimId(wanted)));
    QVERIFY(m_workspace->undo());
    QVERIFY(*m_workspace->claim(made.id) == made);
}

void TestEdits::readAndDismissed()
{
    const DocumentId wire = m_fixture->document(u"wire.txt"_s);
    QVERIFY(!m_workspace->isRead(wire));
    const auto undo = m_workspace->nextUndo();
    QVERIFY(m_workspace->markRead(wire));
    QVERIFY(m_workspace->isRead(wire));
    QVERIFY(m_workspace->nextUndo() == undo);
    QVERIFY(m_workspace->apply(SetSentenceDismissed{wire, {0, 20}, true}));
    QVERIFY(m_workspace->isDismissed(wire, {0, 20}));
    QVERIFY(!m_workspace->isDismissed(wire, {0, 21}));
    QVERIFY(m_workspace->undo());
    QVERIFY(!m_workspace->isDismissed(wire, {0, 20}));
    QVERIFY(m_workspace->isRead(wire));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
