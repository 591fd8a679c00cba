// An import beside its parts alone: reading and analysing on all cores, and saving what was analysed
// (identities, retellings, SQLite). Prints articles a second of each, by the clock and by processor time.
// CLEW_BENCH_ARTICLES: how many generated articles (60; 1000 with CLEW_BENCH_ALL).

#include "core/job.h"
#include "import/filewalk.h"
#include "language/models.h"
#include "support/generatedarticles.h"
#include "workspace/importcontext.h"
#include "workspace/importworkers.h"
#include "workspace/pipeline.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <thread>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t batch = 200;

struct Taken
{
    double seconds = 0;
    double processor = 0;
};

template<typename Act>
Taken timeOf(const Act &act)
{
    const std::clock_t begun = std::clock();
    QElapsedTimer timer;
    timer.start();
    act();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9,
            static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC};
}

int cores()
{
    return static_cast<int>(std::max(std::thread::hardware_concurrency(), 1u));
}

} // namespace

class BenchImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void besideItsParts();

private:
    std::vector<ImportedDocument> analysed() const;
    void saved(std::vector<ImportedDocument> documents) const;

    QTemporaryDir m_folder;
    QString m_articles = m_folder.filePath(u"articles"_s);
    int m_count = 0;
};

void BenchImport::initTestCase()
{
    m_count = qEnvironmentVariableIntValue("CLEW_BENCH_ARTICLES");
    if (m_count <= 0)
        m_count = qEnvironmentVariableIsSet("CLEW_BENCH_ALL") ? 1000 : 60;
    QVERIFY(test::writeGeneratedArticles(m_articles, m_count));
    QVERIFY(languageModels().has_value()); // loaded before the clock runs
}

std::vector<ImportedDocument> BenchImport::analysed() const
{
    FileWalk walk({m_articles});
    const auto next = [&walk]() -> std::optional<ImportSource> {
        const auto file = walk.next();
        if (!file)
            return {};
        return ImportSource{file->path, [path = file->path] { return ReadPieces{readPath(path)}; }, 0, 0};
    };
    ImportWorkers workers(next, [](DocumentId) { return false; }, cores(), {});
    std::vector<ImportedDocument> documents;
    while (auto piece = workers.next())
        documents.push_back({*std::move(piece->document), *std::move(piece->extraction), {}});
    return documents;
}

void BenchImport::saved(std::vector<ImportedDocument> documents) const
{
    const auto store = DossierStore::create(m_folder.filePath(u"parts.clew"_s));
    QVERIFY(store);
    ImportContext context(**store, cores());
    QVERIFY(context.load());
    ImportId import;
    for (size_t begin = 0; begin < documents.size(); begin += batch) {
        const auto end
            = documents.begin() + static_cast<qsizetype>(std::min(begin + batch, documents.size()));
        std::vector<ImportedDocument> part(
            std::make_move_iterator(documents.begin() + static_cast<qsizetype>(begin)),
            std::make_move_iterator(end));
        QVERIFY(context.judge(part));
        const auto retellings = context.retellings(part, {});
        QVERIFY(retellings);
        const auto step = (*store)->saveImportStep({.import = import,
                                                    .last = begin + batch >= documents.size(),
                                                    .documents = part,
                                                    .entries = {},
                                                    .retellings = *retellings});
        QVERIFY(step);
        import = *step;
    }
}

void BenchImport::besideItsParts()
{
    const auto store = DossierStore::create(m_folder.filePath(u"whole.clew"_s));
    QVERIFY(store);
    int added = 0;
    const Taken whole = timeOf([&] {
        const auto report = importPaths(**store, {m_articles});
        added = report ? report->count(ImportOutcome::Added) : 0;
    });
    std::vector<ImportedDocument> documents;
    const Taken analysis = timeOf([&] { documents = analysed(); });
    QCOMPARE(added, static_cast<int>(documents.size()));
    const Taken saving = timeOf([&] { saved(std::move(documents)); });
    const auto print = [this](const char *what, const Taken &taken) {
        std::printf("%-14s %6.1f articles/s   %6.2f ms of processor an article\n", what,
                    m_count / taken.seconds, 1000 * taken.processor / m_count);
    };
    std::printf("%d articles, %d cores\n", m_count, cores());
    print("import", whole);
    print("analysis alone", analysis);
    print("saving alone", saving);
    std::printf("import: %.0f %% of the slower part\n",
                100 * std::max(analysis.seconds, saving.seconds) / whole.seconds);
}

QTEST_GUILESS_MAIN(BenchImport)
#include "bench_import.moc"
