// The review queue in the window: its key, the claim menu's keys, undo with its name, and the form for
// corrections.

#include "dialogs/claimform.h"
#include "link/selection.h"
#include "mainwindow.h"
#include "reader/readerview.h"
#include "review/reviewpanel.h"
#include "settings.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QListView>
#include <QStandardPaths>
#include <QTest>

using namespace clew;

class TestWindowReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void queueByKeys();
    void keysWorkFromTheReader();
    void correctionOpensTheForm();

private:
    ReviewPanel &panel() const { return *m_window->findChild<ReviewPanel *>(); }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    std::unique_ptr<test::DossierFixture> m_fixture;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowReview::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_fixture = std::make_unique<test::DossierFixture>();
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->openDossier(m_fixture->path()).has_value());
    m_window->activateWindow();
    type(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(panel().isVisible());
    QVERIFY(panel().list().hasFocus());
}

void TestWindowReview::queueByKeys()
{
    const int waiting = panel().left();
    QVERIFY(waiting > 5);
    QTest::keyClick(&panel().list(), Qt::Key_Y); // two names: merged
    QCOMPARE(panel().left(), waiting - 1);
    QVERIFY2(m_window->actions().undo->text().contains(u"Kestrel Inst"_qs),
             qPrintable(m_window->actions().undo->text()));
    const auto claim = panel().current();
    QVERIFY(claim && std::holds_alternative<ClaimId>(*claim));
    QTest::keyClick(&panel().list(), Qt::Key_X);
    const ClaimId id = std::get<ClaimId>(*claim);
    QCOMPARE(m_window->workspace()->claim(id)->status, ClaimStatus::Rejected);
    QVERIFY(panel().current() != claim);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->workspace()->claim(id)->status, ClaimStatus::Proposed);
    QVERIFY(panel().current() == claim);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(panel().left(), waiting);
}

void TestWindowReview::keysWorkFromTheReader()
{
    QTest::keyClick(&panel().list(), Qt::Key_Space);
    const auto claim = panel().current();
    QVERIFY(claim);
    const ClaimId id = std::get<ClaimId>(*claim);
    QVERIFY(m_window->selection().focus() == Focus(id));
    m_window->findChild<ReaderView *>()->setFocus();
    QVERIFY(m_window->actions().confirmClaim->isEnabled());
    m_window->actions().confirmClaim->trigger();
    QCOMPARE(m_window->workspace()->claim(id)->status, ClaimStatus::Confirmed);
    const auto next = panel().current();
    QVERIFY(next != claim);
    QVERIFY(m_window->selection().focus() == Focus(std::get<ClaimId>(*next)));
    QCOMPARE(m_window->findChild<ReaderView *>()->documentShown(),
             m_window->workspace()->claim(std::get<ClaimId>(*next))->document);
}

void TestWindowReview::correctionOpensTheForm()
{
    QTest::keyClick(&panel().list(), Qt::Key_Space);
    QTest::keyClick(&panel().list(), Qt::Key_E);
    const ClaimForm *form = m_window->findChild<ReaderView *>()->claimForm();
    QVERIFY(form && form->isOpen());
}

QTEST_MAIN(TestWindowReview)
#include "test_review.moc"
