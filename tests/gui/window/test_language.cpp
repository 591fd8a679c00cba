// The window speaks another language while it runs, and shows afterwards what it showed before.

#include "dialogs/helpwindow.h"
#include "language.h"
#include "link/focuscode.h"
#include "mainwindow.h"
#include "program.h"
#include "settingsdialog.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>

using namespace clew;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMenuSwitchesTheLanguage();
    void whatWasShownIsShownAgain();
    void aRestartRemembersTheSelection();
    void aFocusIsAWord_data();
    void aFocusIsAWord();
    void settingsAreAppliedAndKept();
    void theHelpNeedsNoNetwork();

private:
    QString fileMenu() const { return m_program->window().menuBar()->actions().front()->text(); }
    QAction *languageAction(const QString &code) const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<Program> m_program;
};

void TestLanguage::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestLanguage::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<test::DossierFixture>();
    Settings settings;
    settings.language = u"en"_qs;
    m_program = std::make_unique<Program>(settings);
    m_program->show({});
    QVERIFY(m_program->window().openDossier(m_fixture->path()).has_value());
}

void TestLanguage::cleanup()
{
    m_program.reset();
    m_fixture.reset();
}

QAction *TestLanguage::languageAction(const QString &code) const
{
    for (QAction *action : m_program->window().actions().languages->actions())
        if (action->data().toString() == code)
            return action;
    return nullptr;
}

void TestLanguage::theMenuSwitchesTheLanguage()
{
    QCOMPARE(fileMenu(), u"&File"_qs);
    languageAction(u"de"_qs)->trigger();
    QTRY_COMPARE(fileMenu(), u"&Datei"_qs);
    languageAction(u"fr"_qs)->trigger();
    QTRY_COMPARE(fileMenu(), u"&Fichier"_qs);
    QCOMPARE(QLocale().decimalPoint(), u","_qs);
    languageAction(u"zh_CN"_qs)->trigger();
    QTRY_VERIFY(fileMenu().contains(u"文件"_qs));
    languageAction(u"en"_qs)->trigger();
    QTRY_COMPARE(fileMenu(), u"&File"_qs);
    QCOMPARE(loadSettings().language, u"en"_qs);
}

void TestLanguage::whatWasShownIsShownAgain()
{
    const ClaimId claim = m_fixture->claim(u"wire.txt"_qs, Predicate::Supplies);
    m_program->window().selection().setFocus(claim);
    languageAction(u"de"_qs)->trigger();
    QTRY_COMPARE(fileMenu(), u"&Datei"_qs);
    QVERIFY(m_program->window().workspace());
    QCOMPARE(m_program->window().workspace()->path(), m_fixture->path());
    QCOMPARE(m_program->window().selection().focus(), Focus(claim));
    QVERIFY(m_program->window().isVisible());
}

void TestLanguage::aRestartRemembersTheSelection()
{
    const ClaimId claim = m_fixture->claim(u"ledger.txt"_qs, Predicate::OwnsOrParentOf);
    m_program->window().selection().setFocus(claim);
    m_program->window().close();
    m_program = std::make_unique<Program>(Settings{});
    m_program->show(loadSession());
    QCOMPARE(m_program->window().selection().focus(), Focus(claim));
}

void TestLanguage::aFocusIsAWord_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("readable");
    QTest::newRow("entity") << u"entity:12"_qs << true;
    QTest::newRow("claim") << u"claim:7"_qs << true;
    QTest::newRow("passage") << u"passage:3:120:188"_qs << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("no number") << u"entity:twelve"_qs << false;
    QTest::newRow("too few") << u"passage:3:120"_qs << false;
    QTest::newRow("ends before it begins") << u"passage:3:188:120"_qs << false;
    QTest::newRow("another word") << u"route:1"_qs << false;
}

void TestLanguage::aFocusIsAWord()
{
    QFETCH(QString, code);
    QFETCH(bool, readable);
    QCOMPARE(codeOf(focusFrom(code)), readable ? code : QString());
}

void TestLanguage::settingsAreAppliedAndKept()
{
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Ida Brandt"_qs);
        auto *colours = dialog->findChild<QComboBox *>();
        colours->setCurrentIndex(colours->findData(static_cast<int>(ThemeMode::Dark)));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_program->window().actions().settings->trigger();
    const Settings kept = loadSettings();
    QCOMPARE(kept.name, u"Ida Brandt"_qs);
    QCOMPARE(kept.theme, ThemeMode::Dark);
    QVERIFY(themeOf(&m_program->window()).dark);
}

void TestLanguage::theHelpNeedsNoNetwork()
{
    m_program->window().actions().help->trigger();
    auto *help = m_program->window().findChild<HelpWindow *>();
    QVERIFY(help);
    auto *contents = help->findChild<QListWidget *>();
    QVERIFY(contents->count() > 8);
    contents->setCurrentRow(4);
    auto *text = help->findChild<QTextBrowser *>();
    QCOMPARE(text->textCursor().block().text(), contents->item(4)->text());
    QTest::keyClicks(help->findChild<QLineEdit *>(), u"byte for byte"_qs);
    QCOMPARE(text->textCursor().selectedText(), u"byte for byte"_qs);
}

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
