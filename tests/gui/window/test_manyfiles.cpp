// A large mixed folder is imported by the real window: it stays usable, the import can be paused, and the
// report accounts for every file. CLEW_MANY: how many files (120).

#include "core/importing.h"
#include "jobs/importjob.h"
#include "jobs/importsummary.h"
#include "jobs/jobstatus.h"
#include "mainwindow.h"
#include "settings.h"
#include "support/generatedarticles.h"
#include "support/pauses.h"
#include "words/importwords.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clew;

namespace {

constexpr int patience = 280'000; // milliseconds; for more than the usual number of files a second each

} // namespace

class TestManyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void mixedFolder();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"in/"_qs + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QTemporaryDir m_folder;
    Settings m_settings;
};

void TestManyFiles::mixedFolder()
{
    const int wanted = qEnvironmentVariableIntValue("CLEW_MANY");
    const int files = wanted > 0 ? wanted : 120;
    const int odd = files / 10; // copies and broken ones
    const int longest = std::max(patience, files * 1000);
    QVERIFY(test::writeGeneratedArticles(m_folder.filePath(u"in"_qs), files - odd));
    for (int i = 0; i < odd; ++i) {
        const QString name = u"odd%1"_qs.arg(i);
        if (i % 3 == 0)
            write(name + u".html"_qs, test::generatedArticle(4).bytes);
        else if (i % 3 == 1)
            write(name + u".txt"_qs, {});
        else
            write(name + u".txt"_qs, QByteArray("\x89PNG\0\0\0", 7).repeated(i + 5));
    }
    MainWindow window(m_settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    test::Pauses pauses;
    window.import({{m_folder.filePath(u"in"_qs)}, {}, false});
    auto *status = window.findChild<JobStatus *>();
    auto *job = window.findChild<ImportJob *>();
    QVERIFY(status && job && job->isRunning());
    int done = 0;
    connect(job, &ImportJob::progressed, this, [&done](int now, int) { done = now; });
    QVERIFY(QTest::qWaitFor([&] { return done > 5; }, longest));
    status->pauseAction()->trigger();
    QVERIFY(job->isPaused());
    QTest::qWait(1500); // what was being read is handed on
    const int paused = done;
    QTest::qWait(700);
    QCOMPARE(done, paused);
    status->pauseAction()->trigger();
    qint64 whileImporting = 0;
    double workOfImporting = 0;
    connect(job, &ImportJob::finished, this, [&] {
        whileImporting = pauses.longest();
        workOfImporting = pauses.most();
        pauses.forget();
    });
    QVERIFY(QTest::qWaitFor([&] { return !window.isImporting(); }, longest));
    QTest::qWait(500);
    qInfo("%d files: no pause of the event loop over %lld ms (%.0f ms of work) while they were imported, "
          "%lld ms (%.0f) when they were shown",
          files, whileImporting, workOfImporting, pauses.longest(), pauses.most());
    QVERIFY(whileImporting < 1000); // generous: the machine may be busy
    const auto *summary = window.findChild<ImportSummary *>();
    QVERIFY(summary);
    const QString report = m_folder.filePath(u"report.json"_qs);
    QVERIFY(summary->saveReport(report));
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray items = json[u"items"_qs].toArray();
    QSet<QString> paths;
    for (const QJsonValue item : items)
        paths.insert(item[u"path"_qs].toString());
    QCOMPARE(paths.size(), files);
    QCOMPARE(json[u"added"_qs].toInt(), files - odd);
    QCOMPARE(json[u"same"_qs].toInt(), (odd + 2) / 3);
    QCOMPARE(json[u"refused"_qs].toInt(), odd - (odd + 2) / 3);
    QCOMPARE(window.workspace()->content()->documents.size(), static_cast<size_t>(files - odd));
}

QTEST_MAIN(TestManyFiles)
#include "test_manyfiles.moc"
