#include "graph/graph.h"
#include "link/selection.h"
#include "reader/articlelines.h"
#include "reader/linkstrip.h"
#include "reader/readerpane.h"
#include "reader/readerview.h"
#include "reader/sharedclaims.h"
#include "support/dossierfixture.h"
#include "words/citation.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew;

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sharesWhatBothTell();
    void keyOpensAndCloses();
    void opensFromTheMenu();
    void stepsThroughBoth();
    void clickOnAThreadComesToThePair();
    void focusInTheSecondKeepsTheFirst();
    void findsInThePaneInUse();
    void bothLookAlike();
    void closesWithItsImport();
    void copiesWithCitation();
    void copiesALink();

private:
    QAction *action(const QString &text) const;

    test::DossierFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ReaderView> m_reader;
    DocumentId m_harbour, m_wire, m_ledger;
};

void TestSplit::initTestCase()
{
    QVERIFY(m_fixture.isValid());
    m_harbour = m_fixture.document(u"harbour.txt"_s);
    m_wire = m_fixture.document(u"wire.txt"_s);
    m_ledger = m_fixture.document(u"ledger.txt"_s);
}

void TestSplit::init()
{
    auto workspace = Workspace::open(m_fixture.path());
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_selection = std::make_unique<Selection>();
    m_reader = std::make_unique<ReaderView>(*m_selection);
    m_reader->setWorkspace(m_workspace.get());
    m_reader->resize(1200, 420);
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_reader.get()));
    m_reader->page().setFocus();
}

void TestSplit::cleanup()
{
    m_reader.reset();
    m_selection.reset();
    m_workspace.reset();
}

QAction *TestSplit::action(const QString &text) const
{
    for (QAction *found : m_reader->actions())
        if (found->text() == text)
            return found;
    return nullptr;
}

// harbour "resold ... to the Kestrel Institute" (sells_to) and wire "has supplied the Kestrel Institute
// with".
void TestSplit::sharesWhatBothTell()
{
    const std::vector<SharedClaim> shared = sharedClaims(m_harbour, m_wire, *m_workspace);
    QCOMPARE(shared.size(), size_t(1));
    QCOMPARE(shared.front().left, m_fixture.claim(u"harbour.txt"_s, Predicate::SellsTo));
    QCOMPARE(shared.front().right, m_fixture.claim(u"wire.txt"_s, Predicate::Supplies));
    QVERIFY(shared.front().agree);
    QVERIFY(sharedClaims(m_harbour, m_ledger, *m_workspace).empty());
    QCOMPARE(relatedTo(m_harbour, *m_workspace), std::vector{m_wire});
    QCOMPARE(relatedTo(m_wire, *m_workspace), std::vector{m_harbour});
    QVERIFY(relatedTo(m_ledger, *m_workspace).empty());
}

void TestSplit::keyOpensAndCloses()
{
    QVERIFY(!m_reader->documentBeside());
    QTest::keyClick(&m_reader->page(), Qt::Key_Backslash, Qt::ControlModifier);
    QCOMPARE(m_reader->documentBeside(), m_wire); // which tells most of the same
    QVERIFY(m_reader->pageBeside()->isVisible());
    QVERIFY(m_reader->pageBeside()->width() > 300);
    QVERIFY(m_reader->page().width() > 300);
    QCOMPARE(m_reader->shared().size(), size_t(1));
    QCOMPARE(m_reader->page().marks().shared.size(), size_t(1));
    QCOMPARE(m_reader->pageBeside()->marks().shared.size(), size_t(1));
    QTest::keyClick(&m_reader->page(), Qt::Key_Backslash, Qt::ControlModifier);
    QVERIFY(!m_reader->documentBeside());
    QVERIFY(m_reader->page().marks().shared.empty());
}

void TestSplit::opensFromTheMenu()
{
    const QPoint at = m_reader->page().rectOf({0, 5}).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_reader->page().viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_reader->page().viewport(), &event);
    QMenu *beside = nullptr;
    for (QMenu *menu : m_reader->findChildren<QMenu *>())
        if (menu->title() == u"Open beside"_s)
            beside = menu;
    QVERIFY(beside);
    QCOMPARE(beside->actions().size(), 2);
    QVERIFY(beside->actions().at(0)->text().contains(u"Norr Wire"_s)); // the related one first
    beside->actions().at(1)->trigger();
    QCOMPARE(m_reader->documentBeside(), m_ledger);
}

void TestSplit::stepsThroughBoth()
{
    m_reader->openBeside(m_wire);
    const SharedClaim pair = m_reader->shared().front();
    QTest::keyClick(&m_reader->page(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_selection->focus(), Focus(pair.left));
    QVERIFY(m_reader->page().shows(pair.leftSentence));
    QVERIFY(m_reader->pageBeside()->shows(pair.rightSentence));
    // marked on both sides
    QVERIFY(claimAt(m_reader->page().marks(), pair.leftSentence.begin)->focused);
    QVERIFY(claimAt(m_reader->pageBeside()->marks(), pair.rightSentence.begin)->focused);
    // The second is short and need not scroll; where both do, the sentences stand at one height.
    m_reader->resize(1200, 170);
    QCoreApplication::processEvents();
    QTest::keyClick(&m_reader->page(), Qt::Key_Up, Qt::AltModifier);
    const int left = m_reader->page().rectOf(pair.leftSentence).top();
    const int right = m_reader->pageBeside()->rectOf(pair.rightSentence).top();
    QVERIFY2(std::abs(left - right) <= 2, qPrintable(u"%1 and %2"_s.arg(left).arg(right)));
}

void TestSplit::clickOnAThreadComesToThePair()
{
    m_reader->openBeside(m_wire);
    m_reader->page().reveal(m_reader->shared().front().leftSentence);
    auto *strip = m_reader->findChild<LinkStrip *>();
    QVERIFY(strip && strip->isVisible());
    const QPainterPath thread = strip->threadOf(0);
    QVERIFY(!thread.isEmpty());
    QTest::mouseClick(strip, Qt::LeftButton, {}, thread.pointAtPercent(0.5).toPoint());
    QCOMPARE(m_selection->focus(), Focus(m_reader->shared().front().left));
}

void TestSplit::focusInTheSecondKeepsTheFirst()
{
    m_reader->openBeside(m_wire);
    const ClaimId rents = m_fixture.claim(u"wire.txt"_s, Predicate::RentsTo);
    m_selection->setFocus(rents);
    QCOMPARE(m_reader->documentShown(), m_harbour);
    QCOMPARE(m_reader->documentBeside(), m_wire);
    QVERIFY(m_reader->pageBeside()->shows(m_workspace->claim(rents)->evidence));
    m_selection->setFocus(m_fixture.claim(u"ledger.txt"_s, Predicate::LocatedIn));
    QCOMPARE(m_reader->documentShown(), m_ledger); // the first follows the focus as ever
    QCOMPARE(m_reader->documentBeside(), m_wire);
}

void TestSplit::findsInThePaneInUse()
{
    m_reader->openBeside(m_wire);
    QTest::mouseClick(m_reader->pageBeside()->viewport(), Qt::LeftButton, {},
                      QPoint(m_reader->pageBeside()->viewport()->width() - 4, 4));
    QVERIFY(m_reader->pageBeside()->hasFocus());
    QTest::keyClick(m_reader->pageBeside(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"cloud"_s);
    QCOMPARE(m_reader->pageBeside()->marks().found.size(), size_t(1));
    QVERIFY(m_reader->page().marks().found.empty());
}

void TestSplit::bothLookAlike()
{
    m_reader->openBeside(m_wire);
    QSignalSpy changed(m_reader.get(), &ReaderView::lookChanged);
    QTest::keyClick(&m_reader->page(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_reader->look().zoom > 1.05);
    QCOMPARE(m_reader->pageBeside()->zoom(), m_reader->look().zoom);
    QVERIFY(changed.count() >= 1);
    const QPoint middle = m_reader->pageBeside()->viewport()->rect().center();
    QWheelEvent wheel(middle, m_reader->pageBeside()->viewport()->mapToGlobal(middle), {}, {0, -120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_reader->pageBeside()->viewport(), &wheel);
    QVERIFY(std::abs(m_reader->look().zoom - 1) < 0.02);
    QTest::keyClick(&m_reader->page(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_reader->look().zoom, 1.0);
    // the length of lines: alone, at a size that leaves room
    m_reader->closeBeside();
    m_reader->resize(1800, 600);
    QCoreApplication::processEvents();
    const qreal comfortable = m_reader->page().columnRect().width();
    action(u"Short lines"_s)->trigger();
    QVERIFY(m_reader->page().columnRect().width() < comfortable * 0.85);
    action(u"Long lines"_s)->trigger();
    QVERIFY(m_reader->page().columnRect().width() > comfortable * 1.2);
    QVERIFY(action(u"Long lines"_s)->isChecked() && !action(u"Short lines"_s)->isChecked());
}

void TestSplit::closesWithItsImport()
{
    m_reader->openBeside(m_ledger);
    const ImportId import = m_workspace->summary(m_ledger)->import;
    QVERIFY(m_workspace->apply(WithdrawImport{import}));
    QVERIFY(!m_reader->documentBeside());
    QVERIFY(m_workspace->undo());
}

void TestSplit::copiesWithCitation()
{
    m_reader->page().select(m_fixture.spanOf(u"harbour.txt"_s, u"may not be exported"_s));
    QTest::keyClick(&m_reader->page(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"“may not be exported” (The Harbour Post, “Laser cutters reach institute under sanctions”, 12 "
             u"May 2023, "
             "https://harbourpost.example/lasers)"_s);
}

void TestSplit::copiesALink()
{
    m_reader->page().select(m_fixture.spanOf(u"harbour.txt"_s, u"a laser cutter that"_s));
    QTest::keyClick(&m_reader->page(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"https://harbourpost.example/lasers#:~:text=a%20laser%20cutter%20that"_s);
    m_selection->setFocus(Passage{m_ledger, {}});
    m_reader->page().select({10, 20});
    QTest::keyClick(&m_reader->page(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"clew:passage?document=%1&begin=10&end=20"_s.arg(m_ledger.value));
}

QTEST_MAIN(TestSplit)
#include "test_split.moc"
