#include "jobs/importjob.h"
#include "jobs/importsummary.h"
#include "jobs/jobstatus.h"
#include "store/dossierstore.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

constexpr int patience = 60'000; // milliseconds: machines may be busy

QString articleOf(int number)
{
    return u"Mill number %1 sells saws\n\nBy Ada Lind\n\nThe mill sold %1 saws to Norr Trading in March "
           u"2021. "
           "Norr Trading said that it keeps them in Port Ansel.\n"_s.arg(number);
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAReport();
    void brokenFileDoesNotStopTheOthers();
    void cancelledImportLeavesTheDossier();
    void waitingImportsTakeTheirTurn();
    void missingDossierIsAnError();
    void destroyedWhileRunning();
    void statusIsSeenWhileItRuns();
    void summarySaysWhatBecameOfEach();

private:
    QString write(const QString &name, const QByteArray &bytes);
    std::vector<QString> writeArticles(int count);
    size_t documents() const;
    // What finished() brought; fails when nothing comes.
    std::optional<Result<ImportReport>> run(ImportJob &job, const std::vector<QString> &paths);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
};

void TestJobs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_dossier = m_folder->filePath(u"a.clew"_s);
    QVERIFY(DossierStore::create(m_dossier).has_value());
}

QString TestJobs::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

std::vector<QString> TestJobs::writeArticles(int count)
{
    std::vector<QString> paths;
    for (int i = 0; i < count; ++i)
        paths.push_back(write(u"article%1.txt"_s.arg(i), articleOf(i).toUtf8()));
    return paths;
}

size_t TestJobs::documents() const
{
    const auto store = DossierStore::open(m_dossier);
    if (!store)
        return 0;
    const Result<DossierContent> content = (*store)->content();
    return content ? content->documents.size() : 0;
}

std::optional<Result<ImportReport>> TestJobs::run(ImportJob &job, const std::vector<QString> &paths)
{
    std::optional<Result<ImportReport>> got;
    QObject context;
    connect(&job, &ImportJob::finished, &context,
            [&got](const Result<ImportReport> &result) { got = result; });
    job.start(m_dossier, paths);
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, patience);
    return got;
}

void TestJobs::bringsAReport()
{
    ImportJob job;
    int lastDone = -1;
    int lastTotal = -1;
    connect(&job, &ImportJob::progressed, this, [&](int done, int total) {
        QVERIFY(done >= lastDone || total != lastTotal);
        QVERIFY(total == 0 || done <= total);
        QCOMPARE(QThread::currentThread(), thread());
        lastDone = done;
        lastTotal = total;
    });
    const auto result = run(job, writeArticles(3));
    QVERIFY(result && result->has_value());
    QVERIFY(!(*result)->cancelled);
    QCOMPARE((*result)->items.size(), size_t(3));
    QCOMPARE(documents(), size_t(3));
    QVERIFY(!job.isRunning());
    QVERIFY(lastDone >= 0);
}

void TestJobs::brokenFileDoesNotStopTheOthers()
{
    std::vector<QString> paths = writeArticles(2);
    paths.push_back(write(u"empty.txt"_s, {}));
    paths.push_back(write(u"binary.txt"_s, QByteArray(2000, '\0')));
    paths.push_back(m_folder->filePath(u"gone.txt"_s));
    ImportJob job;
    const auto result = run(job, paths);
    QVERIFY(result && result->has_value());
    QCOMPARE(std::ranges::count((*result)->items, ImportOutcome::Added, &ImportItem::outcome), 2);
    QCOMPARE(std::ranges::count((*result)->items, ImportOutcome::Refused, &ImportItem::outcome), 3);
    QCOMPARE(documents(), size_t(2));
}

void TestJobs::cancelledImportLeavesTheDossier()
{
    ImportJob job;
    std::optional<Result<ImportReport>> got;
    connect(&job, &ImportJob::finished, this, [&got](const Result<ImportReport> &result) { got = result; });
    job.start(m_dossier, writeArticles(200));
    job.cancel();
    QVERIFY(QTest::qWaitFor([&got] { return got.has_value(); }, patience));
    QVERIFY(got->has_value());
    QVERIFY((*got)->cancelled);
    QCOMPARE(documents(), size_t(0));
    const auto again = run(job, {m_folder->filePath(u"article0.txt"_s)}); // a cancelled job can start anew
    QVERIFY(again && again->has_value() && !(*again)->cancelled);
    QCOMPARE(documents(), size_t(1));
}

void TestJobs::waitingImportsTakeTheirTurn()
{
    ImportJob job;
    int finished = 0;
    connect(&job, &ImportJob::finished, this, [&finished] { ++finished; });
    for (const QString &path : writeArticles(3))
        job.start(m_dossier, {path});
    QVERIFY(QTest::qWaitFor([&] { return finished == 3; }, patience));
    QCOMPARE(documents(), size_t(3));
}

void TestJobs::missingDossierIsAnError()
{
    m_dossier = m_folder->filePath(u"none.clew"_s);
    ImportJob job;
    const auto result = run(job, writeArticles(1));
    QVERIFY(result && !result->has_value());
    QVERIFY(!QFile::exists(m_dossier));
}

void TestJobs::destroyedWhileRunning()
{
    {
        ImportJob job;
        connect(&job, &ImportJob::finished, this, [] { QFAIL("told after its end"); });
        job.start(m_dossier, writeArticles(100));
    }
    QCoreApplication::processEvents();
    QCOMPARE(documents(), size_t(0));
}

void TestJobs::statusIsSeenWhileItRuns()
{
    ImportJob job;
    QWidget window;
    JobStatus status(job, &window);
    window.show();
    QVERIFY(!status.isVisible());
    QVERIFY(!status.cancelAction()->isEnabled());
    bool seen = false;
    connect(&job, &ImportJob::started, this,
            [&] { seen = status.isVisible() && status.cancelAction()->isEnabled(); });
    std::optional<Result<ImportReport>> got;
    connect(&job, &ImportJob::finished, this, [&got](const Result<ImportReport> &result) { got = result; });
    job.start(m_dossier, writeArticles(50));
    QVERIFY(seen);
    Q_EMIT job.progressed(2, 20);
    QVERIFY(status.text().contains(u'3') && status.text().contains(u"20"_s));
    status.cancelAction()->trigger();
    QVERIFY(QTest::qWaitFor([&got] { return got.has_value(); }, patience));
    QVERIFY(got->has_value() && (*got)->cancelled);
    QVERIFY(!status.isVisible());
}

void TestJobs::summarySaysWhatBecameOfEach()
{
    ImportReport report;
    report.items = {
        {u"a.txt"_s, ImportOutcome::Added, {}, u"Saws & <b>planes</b>"_s, false, {}, {}},
        {u"b.txt"_s, ImportOutcome::Added, {}, u"Digest"_s, false, {u"Harbour Post"_s}, {}},
        {u"c.txt"_s, ImportOutcome::Duplicate, {}, u"Saws again"_s, false, {}, {}},
        {u"d.txt"_s, ImportOutcome::Refused, {}, {}, false, {}, Error{ErrorCode::Empty, u"d.txt"_s, {}, {}}}};
    ImportSummary summary;
    summary.setResult(report);
    QVERIFY(!summary.isModal());
    for (const QString &words :
         {u"Saws & <b>planes</b>"_s, u"Digest"_s, u"Harbour Post"_s, u"Saws again"_s, u"d.txt"_s})
        QVERIFY2(summary.text().contains(words), qPrintable(words));
    summary.setResult(Error{ErrorCode::DossierBusy, u"a.clew"_s, {}, {}});
    QVERIFY(summary.text().contains(u"a.clew"_s));
}

QTEST_MAIN(TestJobs)
#include "test_jobs.moc"
