// A dossier that two windows have open, and one whose file goes away under its window.

#include "core/errorfacts.h"
#include "jobs/importsummary.h"
#include "mainwindow.h"
#include "settings.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace clew;

namespace {

// Presses Escape on whatever message an act brings up, and hands back its words; empty: none came.
QString answerTo(const std::function<void()> &act)
{
    QString words;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&words] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            words = box->text();
            box->reject();
        }
    });
    timer.start(10);
    act();
    return words;
}

ClaimStatus statusIn(const MainWindow &window, ClaimId claim)
{
    const Claim *found = window.workspace()->claim(claim);
    return found ? found->status : ClaimStatus::Proposed;
}

QMessageBox *messageOf(const MainWindow &window)
{
    for (auto *box : window.findChildren<QMessageBox *>())
        if (box->isVisible())
            return box;
    return nullptr;
}

} // namespace

class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void whatOneDecidesTheOtherShows();
    void nobodyTakesBackWhatTheyHaveNotSeen();
    void bothImport();
    void anImportGoesWhereItWasStarted();
    void aFileThatGoesAway_data();
    void aFileThatGoesAway();
    void aCopyMadeByHandIsWhole();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    ClaimId m_claim;
    Settings m_settings;
};

void TestTwoWindows::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_claim = m_fixture->claim(u"harbour.txt"_qs, Predicate::Produces);
    QVERIFY(m_claim);
}

void TestTwoWindows::whatOneDecidesTheOtherShows()
{
    MainWindow first(m_settings);
    MainWindow second(m_settings);
    QVERIFY(first.openDossier(m_fixture->path()).has_value());
    QVERIFY(second.openDossier(m_fixture->path()).has_value());
    QVERIFY(first.workspace()->apply(SetClaimStatus{m_claim, ClaimStatus::Rejected}));
    QVERIFY(first.workspace()->apply(SetNote{m_claim, u"ask the harbour"_qs}));
    QTRY_COMPARE_WITH_TIMEOUT(statusIn(second, m_claim), ClaimStatus::Rejected, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(second.workspace()->noteOf(m_claim), u"ask the harbour"_qs, 10000);
    // and back: what both did stands
    QVERIFY(second.workspace()->apply(SetTags{m_claim, {u"harbour"_qs}}));
    QTRY_COMPARE_WITH_TIMEOUT(first.workspace()->tagsOf(m_claim).size(), size_t(1), 10000);
    QCOMPARE(statusIn(first, m_claim), ClaimStatus::Rejected);
}

void TestTwoWindows::nobodyTakesBackWhatTheyHaveNotSeen()
{
    MainWindow first(m_settings);
    MainWindow second(m_settings);
    QVERIFY(first.openDossier(m_fixture->path()).has_value());
    QVERIFY(second.openDossier(m_fixture->path()).has_value());
    QVERIFY(first.workspace()->apply(SetNote{m_claim, u"mine"_qs}));
    // at once, before the second window has looked
    const auto done = second.workspace()->undo();
    QVERIFY(!done);
    QCOMPARE(done.error().fact, QString(fact::changedElsewhere));
    QCOMPARE(second.workspace()->noteOf(m_claim), u"mine"_qs); // it has now
    QVERIFY(second.workspace()->undo());
    QCOMPARE(second.workspace()->noteOf(m_claim), QString());
}

void TestTwoWindows::bothImport()
{
    for (const char *name : {"a", "b"}) {
        QVERIFY(QDir(m_folder->path()).mkdir(QString::fromLatin1(name)));
        for (int i = 0; i < 15; ++i)
            write(QString::fromLatin1(name) + u'/' + QString::number(i) + u".txt"_qs,
                  QByteArray("Brenn Tools sold lathe number ") + QByteArray::number(i) + " of series " + name
                      + " to Otavi Motors.\n");
    }
    MainWindow first(m_settings);
    MainWindow second(m_settings);
    QVERIFY(first.openDossier(m_fixture->path()).has_value());
    QVERIFY(second.openDossier(m_fixture->path()).has_value());
    first.import(Dropped{{at(u"a"_qs)}, {}, false});
    second.import(Dropped{{at(u"b"_qs)}, {}, false});
    const QString answer
        = answerTo([&] { QTRY_VERIFY_WITH_TIMEOUT(!first.isImporting() && !second.isImporting(), 120000); });
    QCOMPARE(answer, QString());
    QTRY_COMPARE_WITH_TIMEOUT(first.workspace()->content()->documents.size(), size_t(33), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(second.workspace()->content()->documents.size(), size_t(33), 20000);
}

void TestTwoWindows::anImportGoesWhereItWasStarted()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_qs));
    for (int i = 0; i < 10; ++i)
        write(u"in/"_qs + QString::number(i) + u".txt"_qs,
              "Brenn Tools sold lathe number " + QByteArray::number(i) + " to Otavi Motors.\n");
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(at(u"one.clew"_qs)).has_value());
    window.import(Dropped{{at(u"in"_qs)}, {}, false});
    QVERIFY(window.openDossier(m_fixture->path()).has_value()); // somewhere else meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(!window.isImporting(), 120000);
    QTest::qWait(50);
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(3));
    QVERIFY(window.openDossier(at(u"one.clew"_qs)).has_value());
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(10));
}

void TestTwoWindows::aFileThatGoesAway_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("renamed") << u"renamed"_qs;
    QTest::newRow("deleted") << u"deleted"_qs;
    QTest::newRow("replaced") << u"replaced"_qs;
}

void TestTwoWindows::aFileThatGoesAway()
{
    QFETCH(QString, how);
    const QString path = at(u"a.clew"_qs);
    const test::DossierFixture other;
    QVERIFY(QFile::copy(m_fixture->path(), path));
    MainWindow window(m_settings);
    window.show();
    QVERIFY(window.openDossier(path).has_value());
    QVERIFY(window.workspace()->apply(SetNote{m_claim, u"before"_qs}));
    if (how == u"deleted"_qs)
        QVERIFY(QFile::remove(path));
    else
        QVERIFY(QFile::rename(path, at(u"b.clew"_qs)));
    if (how == u"replaced"_qs)
        QVERIFY(QFile::copy(other.path(), path));
    // nothing is written into a file that nobody will find
    const auto done = window.workspace()->apply(SetNote{m_claim, u"after"_qs});
    QVERIFY(!done);
    QCOMPARE(done.error().fact, QString(fact::moved));
    QCOMPARE(done.error().file, path);
    // the window says so once, and what it shows can be saved
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(window), 10000);
    QVERIFY(messageOf(window)->text().contains(u"a.clew"_qs));
    QVERIFY(window.workspace()->saveCopy(at(u"saved.clew"_qs)));
    for (QAbstractButton *button : messageOf(window)->buttons())
        if (messageOf(window)->buttonRole(button) == QMessageBox::DestructiveRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    QVERIFY(!window.workspace());
    QVERIFY(window.openDossier(at(u"saved.clew"_qs)).has_value());
    QCOMPARE(window.workspace()->noteOf(m_claim), u"before"_qs);
    QVERIFY(window.workspace()->apply(SetNote{m_claim, u"after"_qs}));
}

void TestTwoWindows::aCopyMadeByHandIsWhole()
{
    MainWindow window(m_settings);
    QVERIFY(window.openDossier(m_fixture->path()).has_value());
    QVERIFY(window.workspace()->apply(SetNote{m_claim, u"the last word"_qs}));
    const auto copied = [&](const QString &name) {
        QFile::remove(at(name));
        if (!QFile::copy(m_fixture->path(), at(name))) // the file alone, as a file manager does
            return QString();
        const auto copy = Workspace::open(at(name));
        return copy ? (*copy)->noteOf(m_claim) : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(copied(u"copy.clew"_qs), u"the last word"_qs, 10000);
}

QTEST_MAIN(TestTwoWindows)
#include "test_twowindows.moc"
