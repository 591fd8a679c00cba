#include "graph/graph.h"
#include "inspector/inspectorcard.h"
#include "inspector/inspectorview.h"
#include "link/selection.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace clew;

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void entityCardNamesItsClaims();
    void everyClaimHasACard();
    void linkLeadsOn();
    void confirmAndTakeBack();
    void rejectIsUndone();
    void emptyWithoutFocus();

private:
    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<InspectorView> m_inspector;
};

void TestInspector::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    QVERIFY(m_fixture->isValid());
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_fixture->path());
    QVERIFY(workspace.has_value());
    m_workspace = std::move(workspace).value();
    m_selection = std::make_unique<Selection>();
    m_inspector = std::make_unique<InspectorView>(*m_selection);
    m_inspector->setWorkspace(m_workspace.get());
    m_inspector->resize(320, 600);
    m_inspector->show();
}

void TestInspector::cleanup()
{
    m_inspector.reset();
    m_workspace.reset();
    m_fixture.reset();
}

void TestInspector::entityCardNamesItsClaims()
{
    const EntityId entity
        = canonical(m_workspace->graph()->clusters(), m_fixture->entity(u"Kestrel Institute"_s));
    m_selection->setFocus(entity);
    const QString text = m_inspector->card().toPlainText();
    QVERIFY(text.contains(u"Kestrel Institute"_s));
    QVERIFY(text.contains(u"the institute"_s)); // another form in the text
    QVERIFY(text.contains(u"Brightwater Trading"_s));
    for (const Claim *claim : m_workspace->claimsOf(entity))
        QVERIFY(m_inspector->card().toHtml().contains(addressOf(claim->id)));
    QVERIFY(!m_inspector->confirmButton().isVisible());
}

void TestInspector::everyClaimHasACard()
{
    for (const Claim &claim : m_workspace->content()->claims) {
        m_selection->setFocus(claim.id);
        const QString text = m_inspector->card().toPlainText();
        QVERIFY(text.contains(m_workspace->evidenceOf(claim).simplified()));
        for (const EntityId id : {claim.from, claim.to, claim.via, claim.item})
            QVERIFY(text.contains(m_workspace->nameOf(id)));
        QVERIFY(m_inspector->confirmButton().isVisible());
    }
}

void TestInspector::linkLeadsOn()
{
    const Claim &claim = m_workspace->content()->claims.front();
    m_selection->setFocus(claim.id);
    const EntityId party = canonical(m_workspace->graph()->clusters(), claim.from);
    Q_EMIT m_inspector->card().anchorClicked(QUrl(addressOf(party)));
    QCOMPARE(m_selection->focus(), Focus(party));
    Q_EMIT m_inspector->card().anchorClicked(QUrl(addressOf(claim.id)));
    QCOMPARE(m_selection->focus(), Focus(claim.id));
    Q_EMIT m_inspector->card().anchorClicked(QUrl(u"https://example.org/"_s)); // nothing of ours
    QCOMPARE(m_selection->focus(), Focus(claim.id));
}

void TestInspector::confirmAndTakeBack()
{
    const ClaimId id = m_workspace->content()->claims.front().id;
    m_selection->setFocus(id);
    QTest::mouseClick(&m_inspector->confirmButton(), Qt::LeftButton);
    QCOMPARE(m_workspace->claim(id)->status, ClaimStatus::Confirmed);
    QVERIFY(m_inspector->confirmButton().isChecked());
    QTest::mouseClick(&m_inspector->confirmButton(), Qt::LeftButton);
    QCOMPARE(m_workspace->claim(id)->status, ClaimStatus::Proposed);
    QVERIFY(!m_inspector->confirmButton().isChecked());
}

void TestInspector::rejectIsUndone()
{
    const ClaimId id = m_workspace->content()->claims.front().id;
    m_selection->setFocus(id);
    QTest::mouseClick(&m_inspector->rejectButton(), Qt::LeftButton);
    QCOMPARE(m_workspace->claim(id)->status, ClaimStatus::Rejected);
    QVERIFY(m_inspector->rejectButton().isChecked());
    QVERIFY(m_workspace->undo().has_value());
    QCOMPARE(m_workspace->claim(id)->status, ClaimStatus::Proposed);
    QVERIFY(!m_inspector->rejectButton().isChecked()); // the card follows
}

void TestInspector::emptyWithoutFocus()
{
    QVERIFY(!m_inspector->card().isVisible());
    m_selection->setFocus(EntityId{12345}); // of no dossier
    QVERIFY(!m_inspector->card().isVisible());
    m_inspector->setWorkspace(nullptr);
    QVERIFY(!m_inspector->card().isVisible());
}

QTEST_MAIN(TestInspector)
#include "test_inspector.moc"
