#include "mainwindow.h"

#include "common/theme.h"
#include "dialogs/exportdialog.h"
#include "language.h"
#include "settings.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace clew;
using namespace Qt::StringLiterals;

// A snapshot from the menu to the folder, by keyboard.
class TestWindowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("USER", "Ann Orlo"); // who signs, where the settings give no name
        QVERIFY(m_fixture.isValid());
        m_window = std::make_unique<MainWindow>(m_settings);
        m_window->show();
        QVERIFY(m_window->openDossier(m_fixture.path()));
        m_window->settle();
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyFormatIsWritten()
    {
        m_window->actions().exportSnapshot->trigger();
        ExportDialog *dialog = open();
        QVERIFY(dialog);
        for (const ExportFormat format : exportFormats) {
            auto *box = dialog->findChild<QCheckBox *>(codeOf(format));
            QVERIFY(box);
            QVERIFY(!box->accessibleDescription().isEmpty());
            box->setChecked(true);
        }
        const QString target = m_folder.filePath(u"all"_s);
        lineOf(*dialog)->setText(target);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target + u"/manifest.json"_s), 60'000);
        for (const char *name : {"network.gexf", "network.svg", "network.png", "report.html", "report.pdf"})
            QVERIFY2(QFile(target + u'/' + QLatin1StringView(name)).size() > 500, name);
        QTRY_VERIFY(dialog->findChild<QTextBrowser *>()->isVisible());
        const QString told = dialog->findChild<QTextBrowser *>()->toPlainText();
        for (const QString &program :
             {u"Gephi"_s, u"Graphia"_s, u"Cytoscape"_s, u"Neo4j"_s, u"Aleph"_s, u"spreadsheet"_s})
            QVERIFY2(told.contains(program), qPrintable(program));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!open());

        QFile html(target + u"/report.html"_s);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray page = html.readAll();
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("src=\"http"));
        QVERIFY(page.contains("Kestrel Institute"));
        QVERIFY(page.contains("id=\"note1\""));
    }

    void aReportIsProposed()
    {
        m_window->actions().exportReport->trigger();
        ExportDialog *dialog = open();
        QVERIFY(dialog);
        QCOMPARE(dialog->choice().formats, (std::vector{ExportFormat::Html, ExportFormat::Pdf}));
        dialog->close();
        QTRY_VERIFY(!open());
    }

    void nothingChosenIsNothingToDo()
    {
        m_window->actions().exportSnapshot->trigger();
        ExportDialog *dialog = open();
        dialog->setFormats({});
        QVERIFY(!startOf(*dialog)->isEnabled());
        dialog->setFormats({ExportFormat::Csv});
        QVERIFY(startOf(*dialog)->isEnabled());
        lineOf(*dialog)->clear();
        QVERIFY(!startOf(*dialog)->isEnabled());
        dialog->close();
        QTRY_VERIFY(!open());
    }

    void whereItCannotGoIsSaid()
    {
        m_window->actions().exportSnapshot->trigger();
        ExportDialog *dialog = open();
        lineOf(*dialog)->setText(m_folder.filePath(u"no/such/place"_s));
        startOf(*dialog)->click();
        auto *message = dialog->findChild<QLabel *>(u"exportMessage"_s);
        QTRY_VERIFY(message->text().contains(u"no/such"_s));
        QVERIFY(startOf(*dialog)->isEnabled()); // another place can be tried
        dialog->close();
        QTRY_VERIFY(!open());
    }

    // Nothing cut off, in light and dark and in the longest language. CLEW_PICTURES=FOLDER keeps what is
    // seen.
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en") << u"en"_s << false;
        QTest::newRow("dark") << u"en"_s << true;
        QTest::newRow("de") << u"de"_s << false;
        QTest::newRow("zh_CN") << u"zh_CN"_s << false;
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        Translations words;
        words.install(language);
        m_window->actions().exportSnapshot->trigger();
        ExportDialog *dialog = open();
        dialog->setFormats({exportFormats.begin(), exportFormats.end()});
        QTest::qWait(50);
        keep(*dialog, u"export-"_s);
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
        }
        lineOf(*dialog)->setText(m_folder.filePath(u"seen-"_s + QLatin1StringView(QTest::currentDataTag())));
        startOf(*dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QTextBrowser *>()->isVisible(), 60'000);
        QTest::qWait(50);
        keep(*dialog, u"export-done-"_s);
        const QString path = dialog->choice().target;
        dialog->close();
        QTRY_VERIFY(!open());
        m_window->verifySnapshotAt(path);
        keep(*answer(), u"verify-"_s);
        answer()->close();
        QTRY_VERIFY(!m_window->findChild<QTextBrowser *>(u"answer"_s));
        const ClaimId claim = m_fixture.claim(u"harbour.txt"_s, Predicate::BuysFrom);
        QVERIFY(m_window->workspace()->apply(SetClaimStatus{claim, ClaimStatus::Rejected}));
        m_window->compareWith(path);
        keep(*answer(), u"compare-"_s);
        QVERIFY(m_window->findChild<QTextBrowser *>(u"answer"_s)->toPlainText().contains(u"Brightwater"_s));
        QVERIFY(m_window->findChild<QTextBrowser *>(u"answer"_s)->toPlainText().contains(u"Ann Orlo"_s));
        QVERIFY(!m_window->selection().picked().empty());
        answer()->close();
        QTRY_VERIFY(!m_window->findChild<QTextBrowser *>(u"answer"_s));
        QVERIFY(m_window->workspace()->undo());
        applyTheme(*qApp, ThemeMode::Light);
    }

    void theTypesOfTheFilter()
    {
        const auto types = [&] {
            m_window->actions().exportSnapshot->trigger();
            ExportDialog *dialog = open();
            for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
                if (box->isEnabled() && box->text().contains(u"t&ypes"_s))
                    box->setChecked(true);
            }
            const std::set<EntityType> chosen = dialog->choice().part.types;
            dialog->close();
            return chosen;
        };
        QCOMPARE(types(), std::set<EntityType>());
        Filter filter = m_window->selection().filter();
        filter.hiddenTypes = {EntityType::Place};
        m_window->selection().setFilter(filter);
        QTRY_VERIFY(!open());
        const std::set<EntityType> chosen = types();
        QVERIFY(chosen.contains(EntityType::Product));
        QVERIFY(!chosen.contains(EntityType::Place));
        QTRY_VERIFY(!open());
        m_window->selection().setFilter({});
    }

    void anArchiveEndsInZip()
    {
        m_window->actions().exportSnapshot->trigger();
        ExportDialog *dialog = open();
        lineOf(*dialog)->setText(u"/x/y"_s);
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"ZIP"_s))
                box->setChecked(true);
        }
        QCOMPARE(dialog->choice().target, u"/x/y.zip"_s);
        dialog->close();
    }

private:
    static void keep(QWidget &dialog, const QString &name)
    {
        const QString folder = qEnvironmentVariable("CLEW_PICTURES");
        if (!folder.isEmpty())
            dialog.grab().save(folder + u'/' + name + QLatin1StringView(QTest::currentDataTag()) + u".png"_s);
    }
    // The window with what a check or a comparison found, when it has come.
    QWidget *answer() const
    {
        const bool there = QTest::qWaitFor(
            [this] { return m_window->findChild<QTextBrowser *>(u"answer"_s) != nullptr; }, 20'000);
        QTest::qWait(50);
        return there ? m_window->findChild<QTextBrowser *>(u"answer"_s)->window() : nullptr;
    }
    ExportDialog *open() const { return m_window->findChild<ExportDialog *>(); }
    static QLineEdit *lineOf(const ExportDialog &dialog) { return dialog.findChild<QLineEdit *>(); }
    static QPushButton *startOf(const ExportDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }

    test::DossierFixture m_fixture;
    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindowExport)
#include "test_export.moc"
