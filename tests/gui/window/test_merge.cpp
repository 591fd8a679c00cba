#include "mainwindow.h"

#include "common/theme.h"
#include "dialogs/mergedialog.h"
#include "settings.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// A colleague's dossier, merged in the window: what is new, where the two differ, and the choice.
class TestWindowMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::DossierFixture>();
        QVERIFY(m_fixture->isValid());
        m_claim = m_fixture->claim(u"harbour.txt"_s, Predicate::BuysFrom);
        m_firm = m_fixture->entity(u"Brightwater Trading"_s);
        m_other = QFileInfo(m_fixture->path()).path() + u"/other.clew"_s;
        m_window = std::make_unique<MainWindow>(m_settings);
        m_window->show();
        QVERIFY(m_window->openDossier(m_fixture->path()));
        QVERIFY(m_window->workspace()->saveCopy(m_other));
        const auto theirs = DossierStore::open(m_other);
        QVERIFY(theirs);
        QVERIFY((*theirs)->apply(SetClaimStatus{m_claim, ClaimStatus::Rejected}));
        QVERIFY((*theirs)->apply(SetEntityName{m_firm, u"Brightwater"_s}));
        QVERIFY((*theirs)->apply(SetNote{m_firm, u"seen at the fair"_s}));
        QVERIFY(workspace().apply(SetClaimStatus{m_claim, ClaimStatus::Confirmed}));
        QVERIFY(workspace().apply(SetEntityName{m_firm, u"Brightwater Group"_s}));
    }
    void cleanup() { m_window.reset(); }

    void theActionWaitsForADossier()
    {
        QVERIFY(m_window->actions().mergeDossier->isEnabled());
        QVERIFY(!m_window->actions().mergeDossier->shortcut().isEmpty());
        m_window->closeDossier();
        QVERIFY(!m_window->actions().mergeDossier->isEnabled());
    }

    void eachConflictIsShownAndChosen()
    {
        MergeDialog *dialog = planned();
        auto *table = dialog->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(dialog->findChild<QLabel *>(u"mergeSummary"_s)->text().contains(u"1 notes and tags"_s));
        int claimRow = -1;
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(table->item(row, 1)->checkState(), Qt::Checked); // one's own, unless chosen
            if (table->item(row, 2)->text() == u"rejected"_s)
                claimRow = row;
        }
        QVERIFY(claimRow >= 0);
        QCOMPARE(table->item(claimRow, 1)->text(), u"confirmed"_s);
        table->setCurrentCell(claimRow, 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_T);
        QCOMPARE(table->item(claimRow, 1)->checkState(), Qt::Unchecked);
        table->item(claimRow, 1)->setCheckState(Qt::Checked); // by the mouse: back, and again
        QCOMPARE(table->item(claimRow, 2)->checkState(), Qt::Unchecked);
        table->item(claimRow, 2)->setCheckState(Qt::Checked);
        QCOMPARE(dialog->choices(), claimRow == 0 ? (std::vector{true, false}) : (std::vector{false, true}));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"mergeMessage"_s)->text().contains(u"Undo"_s),
                                 20'000);
        QCOMPARE(workspace().claim(m_claim)->status, ClaimStatus::Rejected);
        QCOMPARE(workspace().nameOf(m_firm), u"Brightwater Group"_s);
        const QString note = workspace().noteOf(m_firm);
        QVERIFY2(note.contains(u"seen at the fair"_s) && note.contains(u"“Brightwater”"_s), qPrintable(note));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!open());
        QVERIFY(m_window->actions().undo->text().contains(u"merging a dossier"_s));
        m_window->actions().undo->trigger();
        QCOMPARE(workspace().claim(m_claim)->status, ClaimStatus::Confirmed);
        QVERIFY(workspace().noteOf(m_firm).isEmpty());
    }

    void nothingNewIsSaid()
    {
        QVERIFY(workspace().apply(SetClaimStatus{m_claim, ClaimStatus::Rejected}));
        QVERIFY(workspace().apply(SetEntityName{m_firm, u"Brightwater"_s}));
        QVERIFY(workspace().apply(SetNote{m_firm, u"seen at the fair"_s}));
        MergeDialog *dialog = planned();
        QVERIFY(dialog->findChild<QLabel *>(u"mergeSummary"_s)->text().contains(u"in yours already"_s));
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || button->text().contains(u"Close"_s));
    }

    void whatIsNoDossierIsSaid()
    {
        m_window->mergeWith(QStringLiteral(CLEW_SOURCE_DIR "/README.md"));
        MergeDialog *dialog = open();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"mergeMessage"_s)->text().contains(u"README.md"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"mergeMessage"_s)->text().contains(u"not a dossier"_s));
    }

    // The answer never comes to a window that is gone.
    void closedInTheMiddle()
    {
        m_window->mergeWith(m_other);
        m_window.reset();
        const auto store = DossierStore::open(m_fixture->path());
        QVERIFY(store);
        QVERIFY((*store)->content()->notes.empty());
    }

    void nothingIsCutOff()
    {
        MergeDialog *dialog = planned();
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            applyTheme(*qApp, mode);
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
            }
            const QString pictures = qEnvironmentVariable("CLEW_PICTURES");
            if (!pictures.isEmpty())
                dialog->grab().save(pictures
                                    + (mode == ThemeMode::Dark ? u"/merge-dark.png"_s : u"/merge.png"_s));
        }
    }

private:
    Workspace &workspace() const { return *m_window->workspace(); }
    MergeDialog *open() const { return m_window->findChild<MergeDialog *>(); }
    MergeDialog *planned()
    {
        m_window->mergeWith(m_other);
        MergeDialog *dialog = open();
        const bool shown = QTest::qWaitFor(
            [&] { return dialog->findChild<QLabel *>(u"mergeSummary"_s)->isVisible(); }, 20'000);
        return shown ? dialog : nullptr;
    }

    std::unique_ptr<test::DossierFixture> m_fixture;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
    ClaimId m_claim;
    EntityId m_firm;
    QString m_other;
};

QTEST_MAIN(TestWindowMerge)
#include "test_merge.moc"
