#include "common/theme.h"
#include "inspector/comparisondialog.h"
#include "inspector/splitdialog.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// The look of the dialogs on identity: nothing is cut off on a small screen. To look at: set CLEW_PICTURES to
// a folder.
class TestIdentityDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestIdentityDialogs::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("dark");
    for (const char *kind : {"merge", "apart", "typed", "split"}) {
        QTest::addRow("%s, light", kind) << QString::fromLatin1(kind) << false;
        QTest::addRow("%s, dark", kind) << QString::fromLatin1(kind) << true;
    }
}

void TestIdentityDialogs::nothingIsCutOff()
{
    QFETCH(QString, kind);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const test::DossierFixture fixture;
    auto opened = Workspace::open(fixture.path());
    QVERIFY(opened.has_value());
    const std::unique_ptr<Workspace> workspace = std::move(opened.value());
    const EntityId full = fixture.entity(u"Kestrel Institute"_s);
    const EntityId part = fixture.entity(u"Kestrel Inst"_s);
    std::unique_ptr<QDialog> dialog;
    if (kind == u"split")
        dialog = std::make_unique<SplitDialog>(*workspace, full, u"Mara"_s);
    else
        dialog = std::make_unique<ComparisonDialog>(
            *workspace, full, kind == u"typed" ? EntityId{} : part,
            kind == u"apart" ? ComparisonDialog::Wish::KeepApart : ComparisonDialog::Wish::Merge, u"Mara"_s);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QVERIFY(dialog->width() <= 1280 && dialog->height() <= 760);
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    const QString folder = qEnvironmentVariable("CLEW_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(
            dialog->grab().save(folder + u"/identity-%1-%2.png"_s.arg(kind, dark ? u"dark"_s : u"light"_s)));
}

QTEST_MAIN(TestIdentityDialogs)
#include "test_identitydialogs.moc"
