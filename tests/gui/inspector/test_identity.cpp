#include "graph/graph.h"
#include "inspector/comparisondialog.h"
#include "inspector/entityactions.h"
#include "inspector/inspectorview.h"
#include "inspector/noteseditor.h"
#include "inspector/splitdialog.h"
#include "link/selection.h"
#include "support/dossierfixture.h"
#include "workspace/edits.h"
#include "workspace/identityedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace clew;

// Merge, split, "not the same", rename, tags and notes, with the keyboard, and each taken back by undo.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mergeByKeys();
    void theOtherIsTyped();
    void notTheSame();
    void mergeAgainstAnEarlierNo();
    void splitByKeys();
    void splitHoldsBothParts();
    void renameByKeys();
    void retype();
    void noteIsKeptWhenTheKeyboardLeaves();
    void tagsAndEscape();
    void noteOfWhatWasSelectedBefore();
    void documentAndRouteHaveCards();
    void claimOfAPersonIsRemoved();
    void historyOfAClaim();

private:
    QAction *action(const QString &name) const
    {
        for (QAction *one : m_actions->actions())
            if (one->objectName() == name)
                return one;
        return nullptr;
    }
    // Does something to the dialog that the next key opens.
    template<typename Dialog, typename Act>
    void inDialog(Act act)
    {
        m_dialogs = 0;
        auto *timer = new QTimer(m_window.get());
        connect(timer, &QTimer::timeout, this, [this, timer, act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            ++m_dialogs;
            act(*dialog);
        });
        timer->start(10);
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    EntityId full() const { return m_fixture->entity(u"Kestrel Institute"_s); }
    EntityId part() const { return m_fixture->entity(u"Kestrel Inst"_s); }

    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QMainWindow> m_window;
    EntityActions *m_actions = nullptr;
    InspectorView *m_inspector = nullptr;
    int m_dialogs = 0;
};

void TestIdentity::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    auto workspace = Workspace::open(m_fixture->path());
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
    m_selection = std::make_unique<Selection>();
    m_window = std::make_unique<QMainWindow>();
    m_inspector = new InspectorView(*m_selection, m_window.get());
    m_actions = new EntityActions(*m_selection, m_window.get());
    m_window->setCentralWidget(m_inspector);
    auto *menu = m_window->menuBar()->addMenu(u"Entity"_s);
    for (QAction *one : m_actions->actions())
        menu->addAction(one);
    m_inspector->setWorkspace(m_workspace.get());
    m_actions->setWorkspace(m_workspace.get());
    m_actions->setPerson(u"Ada"_s);
    m_window->resize(420, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_inspector->card().setFocus();
}

void TestIdentity::cleanup()
{
    m_window.reset();
    m_selection.reset();
    m_workspace.reset();
    m_fixture.reset();
}

void TestIdentity::mergeByKeys()
{
    QVERIFY(!action(u"merge"_s)->isEnabled()); // nothing is selected
    m_selection->setFocus(part());
    m_selection->setFocus(full());
    inDialog<ComparisonDialog>([this](ComparisonDialog &dialog) {
        QCOMPARE(dialog.otherLine().text(), u"Kestrel Inst"_s);
        QTest::keyClicks(&dialog.reasonLine(), u"same letterhead"_s);
        dialog.nameBox().setEditText(u"The Kestrel"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        if (dialog.isVisible())
            dialog.mergeButton().click();
    });
    type(Qt::Key_M);
    QCOMPARE(m_dialogs, 1);
    QCOMPARE(m_workspace->headOf(full()), m_workspace->headOf(part()));
    QCOMPARE(m_workspace->nameOf(part()), u"The Kestrel"_s);
    const auto judgements = m_workspace->content()->judgements;
    const auto made = std::find_if(judgements.begin(), judgements.end(),
                                   [](const Judgement &one) { return one.who == u"Ada"_s; });
    QVERIFY(made != judgements.end());
    QCOMPARE(made->reason, u"same letterhead"_s);
    QVERIFY(!made->when.isEmpty());
    QVERIFY(m_selection->focus() == Focus(m_workspace->headOf(full())));
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->headOf(full()) != m_workspace->headOf(part()));
    QCOMPARE(m_workspace->nameOf(full()), u"Kestrel Institute"_s);
}

void TestIdentity::theOtherIsTyped()
{
    m_selection->setFocus(full());
    inDialog<ComparisonDialog>([](ComparisonDialog &dialog) {
        QVERIFY(!dialog.mergeButton().isEnabled());
        dialog.otherLine().setText(u"nobody of that name"_s);
        QVERIFY(!dialog.mergeButton().isEnabled());
        dialog.otherLine().setText(u"kestrel inst"_s);
        QVERIFY(dialog.mergeButton().isEnabled());
        dialog.reject();
    });
    type(Qt::Key_M);
    QCOMPARE(m_dialogs, 1);
    QVERIFY(m_workspace->headOf(full()) != m_workspace->headOf(part())); // given up
}

void TestIdentity::notTheSame()
{
    m_selection->setFocus(part());
    m_selection->setFocus(full());
    inDialog<ComparisonDialog>([](ComparisonDialog &dialog) {
        QVERIFY(dialog.apartButton().isDefault());
        QTest::keyClicks(&dialog.reasonLine(), u"two addresses"_s);
        dialog.apartButton().click();
    });
    type(Qt::Key_N);
    QCOMPARE(m_dialogs, 1);
    const auto judgements = m_workspace->content()->judgements;
    QVERIFY(std::any_of(judgements.begin(), judgements.end(), [](const Judgement &one) {
        return one.verdict == Verdict::Different && one.who == u"Ada"_s && one.reason == u"two addresses"_s;
    }));
}

void TestIdentity::mergeAgainstAnEarlierNo()
{
    const Signature signature{u"Ada"_s, u"2023-01-01T00:00:00Z"_s, {}};
    QVERIFY(m_workspace->apply(keepingApart(*m_workspace, full(), part(), signature)));
    QVERIFY(m_workspace->apply(merging(*m_workspace, full(), part(), signature)));
    QCOMPARE(m_workspace->headOf(full()), m_workspace->headOf(part()));
}

void TestIdentity::splitByKeys()
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    const EntityId inLedger = m_fixture->entityIn(u"ledger.txt"_s, u"Brightwater Trading"_s);
    m_selection->setFocus(trader);
    const size_t members = m_workspace->membersOf(trader).size();
    QCOMPARE(members, size_t(3));
    inDialog<SplitDialog>([&](SplitDialog &dialog) {
        QCOMPARE(dialog.members().count(), 3);
        QVERIFY(!dialog.splitButton().isEnabled());
        for (int row = 0; row < 3; ++row) {
            dialog.members().setCurrentRow(row);
            if (dialog.members().item(row)->data(Qt::UserRole).toLongLong() == inLedger.value)
                QTest::keyClick(&dialog.members(), Qt::Key_Space);
        }
        QTest::keyClicks(&dialog.reasonLine(), u"another seat"_s);
        dialog.splitButton().click();
    });
    type(Qt::Key_S);
    QCOMPARE(m_dialogs, 1);
    QCOMPARE(m_workspace->membersOf(inLedger), std::vector<EntityId>{inLedger});
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->membersOf(trader).size(), members);
}

void TestIdentity::splitHoldsBothParts()
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    const std::vector<EntityId> members = m_workspace->membersOf(trader);
    const Signature signature{u"Ada"_s, {}, {}};
    for (const EntityId stays : members) { // also when the one leaves that held the others
        std::vector<EntityId> leaving = members;
        std::erase(leaving, stays);
        const auto split = splitting(*m_workspace, trader, leaving, signature);
        QVERIFY(split);
        QVERIFY(m_workspace->apply(*split));
        QCOMPARE(m_workspace->membersOf(stays), std::vector<EntityId>{stays});
        QCOMPARE(m_workspace->membersOf(leaving[0]), leaving);
        QVERIFY(m_workspace->undo());
        const auto other = splitting(*m_workspace, trader, {stays}, signature);
        QVERIFY(other && m_workspace->apply(*other));
        QCOMPARE(m_workspace->membersOf(leaving[0]), leaving);
        QVERIFY(m_workspace->undo());
    }
    QVERIFY(!splitting(*m_workspace, trader, members, signature));
    QVERIFY(!splitting(*m_workspace, trader, {}, signature));
}

void TestIdentity::renameByKeys()
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    m_selection->setFocus(trader);
    inDialog<QInputDialog>([](QInputDialog &dialog) {
        dialog.setTextValue(u"Brightwater Group"_s);
        dialog.accept();
    });
    type(Qt::Key_R);
    QCOMPARE(m_dialogs, 1);
    QCOMPARE(m_workspace->nameOf(trader), u"Brightwater Group"_s);
    QVERIFY(m_inspector->card().toPlainText().contains(u"named by hand"_s));
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->nameOf(trader), u"Brightwater Trading"_s);
}

void TestIdentity::retype()
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    m_selection->setFocus(trader);
    inDialog<QInputDialog>([](QInputDialog &dialog) {
        dialog.setTextValue(u"Government"_s);
        dialog.accept();
    });
    type(Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(m_dialogs, 1);
    QCOMPARE(m_workspace->typeOf(trader), EntityType::Government);
}

void TestIdentity::noteIsKeptWhenTheKeyboardLeaves()
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    m_selection->setFocus(trader);
    QPlainTextEdit &note = m_inspector->notes().note();
    note.setFocus();
    QTest::keyClicks(&note, u"mn call them"_s); // letters that are keys of actions, too
    QCOMPARE(m_workspace->noteOf(trader), QString());
    m_inspector->card().setFocus();
    QCOMPARE(m_workspace->noteOf(trader), u"mn call them"_s);
    note.setFocus();
    QTest::keyClicks(&note, u"!"_s);
    QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_workspace->noteOf(trader).contains(u'!'));
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->undo());
    QVERIFY(note.toPlainText().isEmpty());
}

void TestIdentity::tagsAndEscape()
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    m_selection->setFocus(trader);
    QLineEdit &tags = m_inspector->notes().tags();
    tags.setFocus();
    QTest::keyClicks(&tags, u"lead, to call"_s);
    QTest::keyClick(&tags, Qt::Key_Return);
    QCOMPARE(m_workspace->tagsOf(trader), (std::vector<QString>{u"lead"_s, u"to call"_s}));
    QTest::keyClicks(&tags, u", wrong"_s);
    QTest::keyClick(&tags, Qt::Key_Escape);
    m_inspector->card().setFocus();
    QCOMPARE(m_workspace->tagsOf(trader), (std::vector<QString>{u"lead"_s, u"to call"_s}));
    QCOMPARE(tags.text(), u"lead, to call"_s);
}

void TestIdentity::noteOfWhatWasSelectedBefore()
{
    const EntityId trader = m_fixture->entity(u"Brightwater Trading"_s);
    m_selection->setFocus(trader);
    QPlainTextEdit &note = m_inspector->notes().note();
    note.setFocus();
    QTest::keyClicks(&note, u"half a thought"_s);
    m_selection->setFocus(full()); // by a click elsewhere that takes no focus
    QCOMPARE(m_workspace->noteOf(trader), u"half a thought"_s);
    QVERIFY(m_workspace->noteOf(full()).isEmpty());
    QVERIFY(note.toPlainText().isEmpty());
}

void TestIdentity::documentAndRouteHaveCards()
{
    const DocumentId wire = m_fixture->document(u"wire.txt"_s);
    m_selection->setFocus(Passage{wire, {}});
    QVERIFY(m_inspector->card().toPlainText().contains(u"Norr Wire"_s));
    QTest::keyClicks(&m_inspector->notes().note(), u"weak"_s);
    m_inspector->notes().commit();
    QCOMPARE(m_workspace->noteOf(wire), u"weak"_s);
    const EntityId item = m_fixture->entity(u"LX-900"_s);
    const auto routes = m_workspace->trace(item, full());
    QVERIFY(!routes.empty());
    m_selection->setTrace({item, full(), routes});
    m_selection->setFocus(RouteRank{0});
    QVERIFY(m_inspector->card().toPlainText().contains(u"Kestrel Institute"_s));
    m_inspector->notes().note().setPlainText(u"publish"_s);
    m_inspector->notes().commit();
    QCOMPARE(m_workspace->noteOf(m_workspace->targetOf(routes[0])), u"publish"_s);
}

void TestIdentity::claimOfAPersonIsRemoved()
{
    Claim claim;
    claim.predicate = Predicate::PartnerOf;
    claim.from = full();
    claim.to = part();
    QVERIFY(m_workspace->apply(AddClaim{claim}));
    const Claim made = std::get<AddClaim>(*m_workspace->nextUndo()).claim;
    m_selection->setFocus(made.id);
    QVERIFY(m_inspector->removeButton().isVisible());
    QVERIFY(!m_inspector->rejectButton().isVisible());
    QVERIFY(m_inspector->card().toPlainText().contains(u"entered by hand"_s));
    m_inspector->removeButton().click();
    QVERIFY(!m_workspace->claim(made.id));
    m_selection->setFocus(m_fixture->claim(u"wire.txt"_s, Predicate::RentsTo));
    QVERIFY(!m_inspector->removeButton().isVisible());
    QVERIFY(m_inspector->rejectButton().isVisible());
}

void TestIdentity::historyOfAClaim()
{
    const ClaimId id = m_fixture->claim(u"wire.txt"_s, Predicate::RentsTo);
    m_selection->setFocus(id);
    QVERIFY(!m_inspector->card().toPlainText().contains(u"History"_s));
    m_inspector->rejectButton().click();
    QVERIFY(m_workspace->apply(SetClaimDate{id, DateRange{u"2020"_s, {}}, {}}));
    const QString card = m_inspector->card().toPlainText();
    QVERIFY(card.contains(u"rejecting a claim"_s));
    QVERIFY(card.contains(u"dating a claim"_s));
    QVERIFY(card.contains(u"dated by hand"_s));
    QVERIFY(m_workspace->undo());
    QVERIFY(!m_inspector->card().toPlainText().contains(u"dating a claim"_s));
}

QTEST_MAIN(TestIdentity)
#include "test_identity.moc"
