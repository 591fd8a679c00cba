#include "dialogs/aboutdialog.h"
#include "dialogs/choicebutton.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/welcomepage.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace clew;

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceTells();
    void recentDossiers();
    void aboutNamesTheLicence();
    void shortcutsCanBeFiltered();
};

void TestDialogs::everyChoiceTells()
{
    WelcomePage page;
    QSignalSpy sample(&page, &WelcomePage::openSample);
    QSignalSpy fresh(&page, &WelcomePage::newDossier);
    QSignalSpy old(&page, &WelcomePage::openDossier);
    page.resize(900, 800);
    page.show();
    const QList<ChoiceButton *> choices = page.findChildren<ChoiceButton *>();
    QCOMPARE(choices.size(), 3);
    for (ChoiceButton *choice : choices) {
        QVERIFY(!choice->accessibleName().isEmpty());
        QTest::mouseClick(choice, Qt::LeftButton);
        QTest::keyClick(choice, Qt::Key_Space);
    }
    QCOMPARE(sample.count(), 2);
    QCOMPARE(fresh.count(), 2);
    QCOMPARE(old.count(), 2);
}

void TestDialogs::recentDossiers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Saws & planes.clew"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    WelcomePage page;
    QSignalSpy opened(&page, &WelcomePage::openRecent);
    page.setRecent({folder.filePath(u"gone.clew"_s), path});
    const QList<ChoiceButton *> choices = page.findChildren<ChoiceButton *>();
    QCOMPARE(choices.size(), 4); // the one that is gone is left out
    QTest::mouseClick(choices.back(), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), path);
    page.setRecent({});
    QCOMPARE(page.findChildren<ChoiceButton *>().size(), 3);
}

void TestDialogs::aboutNamesTheLicence()
{
    const AboutDialog dialog(
        {{QStringLiteral("syntax-en 1"), QStringLiteral("CC BY-SA 4.0"), QStringLiteral("a treebank")}});
    QString words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(u"GPL-3.0-or-later"_s));
    QVERIFY(words.contains(QLatin1StringView(CLEW_VERSION)));
    const QString parts = dialog.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(parts.contains(u"SQLite"_s));
    QVERIFY(parts.contains(u"syntax-en 1"_s) && parts.contains(u"a treebank"_s));
}

void TestDialogs::shortcutsCanBeFiltered()
{
    QAction open(u"&Open a dossier …"_s);
    open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    QAction trace(u"&Trace"_s);
    trace.setShortcut(Qt::Key_T);
    QAction without(u"Nothing"_s);
    ShortcutsDialog dialog({&open, &trace, &without});
    QCOMPARE(dialog.list().topLevelItemCount(), 2);
    QCOMPARE(dialog.list().topLevelItem(0)->text(0), u"Open a dossier"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"trac"_s);
    QVERIFY(dialog.list().topLevelItem(0)->isHidden());
    QVERIFY(!dialog.list().topLevelItem(1)->isHidden());
}

QTEST_MAIN(TestDialogs)
#include "test_dialogs.moc"
