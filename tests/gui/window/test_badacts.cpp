// What a person does by mistake gets one clear answer, and nothing is lost.

#include "core/id.h"
#include "jobs/importsummary.h"
#include "jobs/jobstatus.h"
#include "link/selection.h"
#include "mainwindow.h"
#include "settings.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

#include <csignal>

#include <sys/resource.h>

using namespace clew;

namespace {

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

// The words of the message that an act brings up; empty: none came.
QString answerTo(const std::function<void()> &act)
{
    QString words;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&words] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            words = box->text() + u' ' + box->informativeText();
            box->reject();
        }
    });
    timer.start(10);
    act();
    return words;
}

// Files of this process may not grow beyond `bytes` while it lives: to the program the same as a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestBadActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void aFolderOfTenThousandFilesIsCancelled();
    void aBinaryIsRefusedByName();
    void whatIsNoDossier_data();
    void whatIsNoDossier();
    void aLaterVersionIsLeftAlone();
    void aFullDiskLosesNothing();
    void aDossierThatWentAwayIsNotRemembered();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Settings m_settings;
};

void TestBadActs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBadActs::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestBadActs::aFolderOfTenThousandFilesIsCancelled()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"many"_qs));
    for (int i = 0; i < 10000; ++i)
        write(u"many/"_qs + QString::number(i) + u".txt"_qs,
              "Brenn Tools sold lathe number " + QByteArray::number(i) + " to Otavi Motors.\n");
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(at(u"many.clew"_qs)).has_value());
    window.show();
    drop(window, at(u"many"_qs));
    QVERIFY(window.isImporting());
    // the window stays usable: it takes keys and clicks meanwhile
    window.actions().search->trigger();
    QTRY_VERIFY(window.isImporting() && window.focusWidget());
    auto *status = window.findChild<JobStatus *>();
    QToolButton *cancel = nullptr;
    for (auto *button : status ? status->findChildren<QToolButton *>() : QList<QToolButton *>()) {
        if (button->defaultAction() == status->cancelAction())
            cancel = button;
    }
    QVERIFY(cancel && cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isImporting(), 60000);
    // batches that were saved by then stay, and undo takes them back
    QVERIFY(window.workspace()->content()->documents.size() < size_t(2000));
    if (window.workspace()->nextUndo())
        QVERIFY(window.workspace()->undo());
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(0));
}

void TestBadActs::aBinaryIsRefusedByName()
{
    write(u"program.bin"_qs,
          QByteArray("\x7f"
                     "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0",
                     20)
              .repeated(200));
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(at(u"binary.clew"_qs)).has_value());
    drop(window, at(u"program.bin"_qs));
    QTRY_VERIFY(!window.isImporting());
    const auto *summary = window.findChild<ImportSummary *>();
    QVERIFY(summary);
    QVERIFY2(summary->text().contains(u"program.bin"_qs), qPrintable(summary->text()));
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(0));
}

void TestBadActs::whatIsNoDossier_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Just a text with the wrong name.\n");
    QTest::newRow("a torn head") << QByteArray("SQLite format 3\0\x10\0", 18);
    QTest::newRow("noise") << QByteArray("\x01\xfe\x7f\x33", 4).repeated(5000);
}

void TestBadActs::whatIsNoDossier()
{
    QFETCH(QByteArray, bytes);
    write(u"strange.clew"_qs, bytes);
    MainWindow window(m_settings);
    const QString answer = answerTo([&] { drop(window, at(u"strange.clew"_qs)); });
    QVERIFY2(answer.contains(u"strange.clew"_qs), qPrintable(answer));
    QVERIFY(!window.workspace());
    QFile file(at(u"strange.clew"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes); // untouched
}

void TestBadActs::aLaterVersionIsLeftAlone()
{
    const test::DossierFixture fixture;
    QVERIFY(QFile::copy(fixture.path(), at(u"later.clew"_qs)));
    QFile file(at(u"later.clew"_qs));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // user_version, sqlite.org/fileformat.html
    QCOMPARE(file.write(QByteArray("\0\0\x27\x0f", 4)), qint64(4));
    file.close();
    MainWindow window(m_settings);
    const QString answer = answerTo([&] { drop(window, at(u"later.clew"_qs)); });
    QVERIFY2(answer.contains(u"later.clew"_qs), qPrintable(answer));
    QVERIFY2(answer.contains(u"later version"_qs), qPrintable(answer));
    QVERIFY(window.workspace()); // to be read
    QVERIFY(window.workspace()->store().readOnly() == ErrorCode::NewerDossier);
}

void TestBadActs::aFullDiskLosesNothing()
{
    write(u"first.txt"_qs, "Brenn Tools sold two lathes to Otavi Motors in May 2021.\n");
    QByteArray large;
    for (int i = 0; i < 4000; ++i)
        large += "Brenn Tools sold lathe number " + QByteArray::number(i) + " somewhere.\n";
    write(u"large.txt"_qs, large);
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(at(u"full.clew"_qs)).has_value());
    drop(window, at(u"first.txt"_qs));
    QTRY_VERIFY(!window.isImporting());
    const auto before = window.workspace()->content();
    QCOMPARE(before->documents.size(), size_t(1));
    QString answer;
    {
        const FullDisk full(static_cast<rlim_t>(QFileInfo(at(u"full.clew"_qs)).size() + 64 * 1024));
        answer = answerTo([&] {
            drop(window, at(u"large.txt"_qs));
            QTRY_VERIFY_WITH_TIMEOUT(!window.isImporting(), 120000);
        });
    }
    QVERIFY2(!answer.isEmpty(), "nobody said that the disk is full");
    QCOMPARE(window.workspace()->content()->documents, before->documents);
    window.closeDossier();
    QVERIFY(window.openDossier(at(u"full.clew"_qs)).has_value());
    QCOMPARE(window.workspace()->content()->claims, before->claims);
}

void TestBadActs::aDossierThatWentAwayIsNotRemembered()
{
    Session session;
    session.dossier = at(u"gone.clew"_qs);
    session.recent = {session.dossier};
    MainWindow window(m_settings);
    window.restore(session);
    QVERIFY(!window.workspace());
    QVERIFY(window.session().recent.isEmpty());
}

QTEST_MAIN(TestBadActs)
#include "test_badacts.moc"
