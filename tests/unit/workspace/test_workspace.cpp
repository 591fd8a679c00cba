#include "graph/graph.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// The open dossier as the views see it.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lookUps();
    void claimsOfAnEntityInAnyRole();
    void mentionsAreInOrder();
    void evidenceIsVerbatim();
    void editsSignalAndReload();
    void refusedEditIsSilent();
    void oldValuesStayForWhoHoldsThem();
    void judgementsMoveTheClusters();
    void nextUndoAndRedo();
    void undoneImportEmptiesEverything();
    void traceFollowsTheGoods();
    void missingFile();

private:
    std::unique_ptr<DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;

    const Claim &claim(const QString &file, Predicate predicate) const
    {
        return *m_workspace->claim(m_fixture->claim(file, predicate));
    }
};

void TestWorkspace::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<DossierFixture>();
    QVERIFY(m_fixture->isValid());
    auto workspace = Workspace::open(m_fixture->path());
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().fact));
    m_workspace = *std::move(workspace);
}

void TestWorkspace::lookUps()
{
    QCOMPARE(m_workspace->content()->documents.size(), size_t(3));
    const DocumentId wire = m_fixture->document(u"wire.txt"_s);
    QCOMPARE(m_workspace->summary(wire)->metadata.publisher, u"Norr Wire"_s);
    QVERIFY(!m_workspace->summary({1}));
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    QVERIFY(trader);
    QCOMPARE(m_workspace->entity(trader)->name, u"Brightwater Trading"_s);
    QVERIFY(!m_workspace->entity({}));
    for (const QString &file : {u"harbour.txt"_s, u"wire.txt"_s, u"ledger.txt"_s})
        QCOMPARE(m_workspace->nameOf(m_fixture->entityIn(file, u"Brightwater Trading"_s)),
                 u"Brightwater Trading"_s);
    QCOMPARE(m_workspace->nameOf({}), QString());
    QVERIFY(m_workspace->graph()->find(trader).has_value());
    QVERIFY(!m_workspace->claim({1}));
}

void TestWorkspace::claimsOfAnEntityInAnyRole()
{
    const auto predicatesOf = [this](const QString &name) {
        QStringList codes;
        for (const Claim *claim : m_workspace->claimsOf(m_fixture->entity(name)))
            codes << codeOf(claim->predicate);
        return codes.join(u' ');
    };
    QCOMPARE(predicatesOf(u"LX-900"_s), u"produces buys_from sells_to supplies"_s);
    QCOMPARE(predicatesOf(u"Brightwater Trading"_s),
             u"buys_from sells_to supplies owns_or_parent_of located_in investigates"_s);
    QCOMPARE(predicatesOf(u"Kestrel Inst"_s), QString());
    QCOMPARE(m_workspace->claimsOf(m_fixture->document(u"ledger.txt"_s)).size(), size_t(3));
    QVERIFY(m_workspace->claimsOf(DocumentId{}).empty());
    QVERIFY(m_workspace->claimsOf(EntityId{}).empty());
}

void TestWorkspace::mentionsAreInOrder()
{
    const auto mentions = m_workspace->mentionsOf(m_fixture->document(u"harbour.txt"_s));
    QVERIFY(mentions.size() > 8);
    for (size_t i = 1; i < mentions.size(); ++i)
        QVERIFY(mentions[i - 1]->span < mentions[i]->span);
}

void TestWorkspace::evidenceIsVerbatim()
{
    QCOMPARE(m_workspace->evidenceOf(claim(u"wire.txt"_s, Predicate::Responds)),
             u"The Kestrel Institute did not respond to a request for comment."_s);
    for (const Claim &one : m_workspace->content()->claims)
        QVERIFY(m_workspace->evidenceOf(one).endsWith(u'.'));
    QCOMPARE(m_workspace->evidenceOf(Claim()), QString());
}

void TestWorkspace::editsSignalAndReload()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    const ClaimId id = m_fixture->claim(u"wire.txt"_s, Predicate::RentsTo);
    QVERIFY(m_workspace->apply(SetClaimStatus{id, ClaimStatus::Rejected}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_workspace->claim(id)->status, ClaimStatus::Rejected);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->claim(id)->status, ClaimStatus::Proposed);
    QVERIFY(m_workspace->redo());
    QCOMPARE(m_workspace->claim(id)->status, ClaimStatus::Rejected);
    QCOMPARE(changed.count(), 3);
}

void TestWorkspace::refusedEditIsSilent()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QVERIFY(!m_workspace->apply(SetClaimStatus{{1}, ClaimStatus::Rejected}));
    QCOMPARE(m_workspace->redo().error().code, ErrorCode::NothingToRedo);
    QCOMPARE(changed.count(), 0);
}

void TestWorkspace::oldValuesStayForWhoHoldsThem()
{
    const auto content = m_workspace->content();
    const auto graph = m_workspace->graph();
    const size_t nodes = graph->nodes().size();
    QVERIFY(m_workspace->undo());
    QCOMPARE(content->documents.size(), size_t(3));
    QCOMPARE(graph->nodes().size(), nodes);
    QCOMPARE(m_workspace->content()->documents.size(), size_t(2));
}

void TestWorkspace::judgementsMoveTheClusters()
{
    const EntityId full = m_fixture->entity(u"Kestrel Institute"_s),
                   part = m_fixture->entity(u"Kestrel Inst"_s);
    const size_t before = m_workspace->claimsOf(full).size();
    const Judgement same{{}, {}, Verdict::Same, 1, u"one house"_s, u"Ada"_s, u"2023-06-01T00:00:00Z"_s};
    QVERIFY(m_workspace->apply(SetJudgement{full, part, same}));
    QCOMPARE(m_workspace->claimsOf(part).size(), before);
    QVERIFY(m_workspace->graph()->find(full) == m_workspace->graph()->find(part));
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->claimsOf(part).size(), size_t(0));
}

void TestWorkspace::nextUndoAndRedo()
{
    QVERIFY(std::holds_alternative<RestoreImport>(*m_workspace->nextUndo()));
    QVERIFY(!m_workspace->nextRedo());
    const EntityId entity = m_fixture->entity(u"Vantor Photonics"_s);
    const Change first = SetPin{entity, Pin{entity, 1, 1}}, second = SetPin{entity, Pin{entity, 2, 2}};
    QVERIFY(m_workspace->apply(first));
    QVERIFY(m_workspace->apply(second));
    QVERIFY(m_workspace->undo());
    QVERIFY(*m_workspace->nextUndo() == first);
    QVERIFY(*m_workspace->nextRedo() == second);
    QVERIFY(m_workspace->undo());
    QVERIFY(*m_workspace->nextRedo() == first);
}

void TestWorkspace::undoneImportEmptiesEverything()
{
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->content()->documents.empty());
    QVERIFY(m_workspace->graph()->nodes().empty());
    QVERIFY(!m_workspace->nextUndo());
    QVERIFY(m_workspace->search(u"lasers"_s)->empty());
    QVERIFY(m_workspace->redo());
    QCOMPARE(m_workspace->content()->documents.size(), size_t(2));
}

void TestWorkspace::traceFollowsTheGoods()
{
    const EntityId item = m_fixture->entity(u"LX-900"_s),
                   institute = m_fixture->entity(u"Kestrel Institute"_s);
    const auto routes = m_workspace->trace(item, institute);
    QVERIFY(!routes.empty());
    QVERIFY(routes.front().hops.back().to == institute);
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    QVERIFY(routes.front().hops.back().from == trader);
    QVERIFY(m_workspace->trace(item, m_fixture->entity(u"Port Ansel"_s)).empty());
}

void TestWorkspace::missingFile()
{
    const auto workspace = Workspace::open(u"/no/such.clew"_s);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
