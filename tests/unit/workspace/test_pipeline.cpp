#include "workspace/pipeline.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

#include <algorithm>
#include <map>

using namespace clew;
using namespace Qt::StringLiterals;

// Files in, a report and rows out: what becomes of good, broken and repeated articles of one drop.
class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodAndBrokenTogether();
    void oddFilesInAFolder();
    void duplicatesWithinADropAndAcross();
    void nothingNewIsNoImport();
    void droppedText();
    void cancelledSavesNothing_data();
    void cancelledSavesNothing();
    void progressReachesTheTotal();
    void sameInputSameRows();
    void namesakesAreJudged();
    void extractionFitsTheStore();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DossierStore> m_store;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
};

namespace {

const QByteArray story
    = "Trader resold laser cutters\n\nDelmare, May 12, 2023. Vantor Photonics makes the LX-900, a "
      "laser cutter. Brightwater Trading bought forty LX-900 machines from Vantor Photonics in March "
      "2022. Brightwater Trading sold the machines to the Kestrel Institute, two former employees "
      "said.\n\nThe Kestrel Institute did not respond to a request for comment.\n";
const QByteArray otherStory
    = "Owner of the trader named\n\nBrightwater Trading belongs to Calder Holdings, a register "
      "shows. Calder Holdings declined to comment. The firm was founded in 2009 in Port Ansel.\n";

std::vector<ImportOutcome> outcomesOf(const ImportReport &report)
{
    std::vector<ImportOutcome> outcomes;
    for (const ImportItem &item : report.items)
        outcomes.push_back(item.outcome);
    return outcomes;
}

} // namespace

void TestPipeline::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = DossierStore::create(u":memory:"_s);
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestPipeline::goodAndBrokenTogether()
{
    const auto report
        = importPaths(*m_store,
                      {write(u"a.txt"_s, story), write(u"empty.txt"_s, {}), write(u"b.txt"_s, otherStory),
                       write(u"picture.txt"_s, QByteArray("\x89PNG\0\0\0", 7).repeated(9)),
                       m_folder->filePath(u"missing.txt"_s)});
    QVERIFY(report);
    QVERIFY(report->import);
    QVERIFY(!report->cancelled);
    std::map<QString, const ImportItem *> items;
    for (const ImportItem &item : report->items)
        items[item.file] = &item;
    QCOMPARE(items.size(), size_t(5));
    QCOMPARE(items[u"a.txt"_s]->outcome, ImportOutcome::Added);
    QCOMPARE(items[u"b.txt"_s]->outcome, ImportOutcome::Added);
    const std::map<QString, ErrorCode> refused{{u"empty.txt"_s, ErrorCode::Empty},
                                               {u"picture.txt"_s, ErrorCode::Binary},
                                               {u"missing.txt"_s, ErrorCode::NotFound}};
    for (const auto &[file, code] : refused) {
        QCOMPARE(items[file]->outcome, ImportOutcome::Refused);
        QVERIFY(items[file]->error.has_value());
        QCOMPARE(items[file]->error->code, code);
        QCOMPARE(items[file]->error->file, m_folder->filePath(file));
    }
    QCOMPARE(m_store->content()->documents.size(), size_t(2));
    QVERIFY(m_store->document(items[u"a.txt"_s]->document)->text.contains(u"forty LX-900"_s));
}

void TestPipeline::oddFilesInAFolder()
{
    write(u"a.txt"_s, story);
    std::ofstream(m_folder->path().toStdString() + "/caf\xe9.txt") << otherStory.constData();
    QCOMPARE(mkfifo(qPrintable(m_folder->filePath(u"pipe.txt"_s)), 0600), 0);
    const auto report = importPaths(*m_store, {m_folder->path()});
    QVERIFY(report);
    QVERIFY(outcomesOf(*report)
            == (std::vector{ImportOutcome::Added, ImportOutcome::Added, ImportOutcome::Refused}));
    QCOMPARE(report->items[1].file, u"café.txt"_s);
    QCOMPARE(report->items[2].error->code, ErrorCode::CannotOpen);
}

void TestPipeline::duplicatesWithinADropAndAcross()
{
    const QString first = write(u"a.txt"_s, story), copy = write(u"copy of a.txt"_s, story);
    const auto report = importPaths(*m_store, {first, copy});
    QVERIFY(report);
    QVERIFY(outcomesOf(*report) == (std::vector{ImportOutcome::Added, ImportOutcome::Duplicate}));
    QVERIFY(report->items[0].document == report->items[1].document);
    const auto again = importPaths(*m_store, {copy, write(u"b.txt"_s, otherStory)});
    QVERIFY(again);
    QVERIFY(outcomesOf(*again) == (std::vector{ImportOutcome::Duplicate, ImportOutcome::Added}));
    QCOMPARE(m_store->content()->documents.size(), size_t(2));
}

void TestPipeline::nothingNewIsNoImport()
{
    const QString path = write(u"a.txt"_s, story);
    QVERIFY(importPaths(*m_store, {path}));
    const auto again = importPaths(*m_store, {path});
    QVERIFY(again);
    QVERIFY(!again->import);
    QCOMPARE(m_store->journal()->size(), size_t(1));
    const auto nothing = importPaths(*m_store, {});
    QVERIFY(nothing);
    QVERIFY(!nothing->import && nothing->items.empty());
}

void TestPipeline::droppedText()
{
    const auto report = importPaths(
        *m_store, {}, {{QString::fromUtf8(otherStory), u"https://example.org/owner"_s, u"Owner"_s}});
    QVERIFY(report);
    QCOMPARE(report->items.size(), size_t(1));
    QCOMPARE(report->items[0].outcome, ImportOutcome::Added);
    const auto content = m_store->content();
    QCOMPARE(content->documents.size(), size_t(1));
    QCOMPARE(content->documents[0].kind, SourceKind::Selection);
    QCOMPARE(content->documents[0].metadata.url, u"https://example.org/owner"_s);
}

void TestPipeline::cancelledSavesNothing_data()
{
    QTest::addColumn<int>("after"); // reports
    QTest::newRow("at once") << 0;
    QTest::newRow("at the first file") << 1;
    QTest::newRow("at the second file") << 2;
}

void TestPipeline::cancelledSavesNothing()
{
    QFETCH(int, after);
    std::stop_source source;
    int reports = 0;
    Job job{source.get_token(), [&](int, int) {
                if (++reports >= after)
                    source.request_stop();
            }};
    if (after == 0)
        source.request_stop();
    const auto report
        = importPaths(*m_store, {write(u"a.txt"_s, story), write(u"b.txt"_s, otherStory)}, {}, job);
    QVERIFY(report);
    QVERIFY(report->cancelled);
    QVERIFY(!report->import);
    QVERIFY(m_store->content()->documents.empty());
    QVERIFY(m_store->journal()->empty());
}

void TestPipeline::progressReachesTheTotal()
{
    std::vector<std::pair<int, int>> reports;
    const Job job{{}, [&](int done, int total) {
                      reports.push_back({done, total});
                  }};
    QVERIFY(importPaths(*m_store, {write(u"a.txt"_s, story), write(u"b.txt"_s, otherStory)},
                        {{u"A short note about nothing in particular."_s, {}, {}}}, job));
    QVERIFY(reports.size() >= 4);
    for (size_t i = 0; i < reports.size(); ++i)
        QVERIFY((reports[i].second == 0 || reports[i].first <= reports[i].second)
                && (i == 0 || reports[i - 1].first <= reports[i].first));
    QVERIFY(reports.back() == std::pair(3, 3));
}

void TestPipeline::sameInputSameRows()
{
    const std::vector<QString> paths{write(u"a.txt"_s, story), write(u"b.txt"_s, otherStory)};
    auto other = DossierStore::create(u":memory:"_s);
    QVERIFY(other);
    QVERIFY(importPaths(*m_store, paths));
    QVERIFY(importPaths(**other, paths));
    const auto one = m_store->content(), two = (*other)->content();
    QVERIFY(one->documents == two->documents);
    QVERIFY(one->entities == two->entities);
    QVERIFY(one->mentions == two->mentions);
    QVERIFY(one->claims == two->claims);
    QVERIFY(one->times == two->times);
    QVERIFY(one->derivations == two->derivations);
    QVERIFY(one->judgements == two->judgements);
}

void TestPipeline::namesakesAreJudged()
{
    QVERIFY(importPaths(*m_store, {write(u"a.txt"_s, story)}));
    QVERIFY(importPaths(*m_store, {write(u"b.txt"_s, otherStory)}));
    const auto content = m_store->content();
    std::map<EntityId, QString> names;
    for (const Entity &entity : content->entities)
        names[entity.id] = entity.name;
    const bool judged
        = std::any_of(content->judgements.begin(), content->judgements.end(), [&](const auto &one) {
              return one.verdict == Verdict::Same && names[one.left] == u"Brightwater Trading"_s
                  && names[one.right] == u"Brightwater Trading"_s;
          });
    QVERIFY(judged);
}

// The contract between the engine and the store, on a text of its own.
void TestPipeline::extractionFitsTheStore()
{
    QVERIFY(importPaths(*m_store, {write(u"a.txt"_s, story)}));
    const auto content = m_store->content();
    const Document document = *m_store->document(content->documents[0].id);
    QVERIFY(!content->mentions.empty());
    for (const Mention &mention : content->mentions)
        QVERIFY(mention.span.liesIn(document.text) && !mention.span.isEmpty());
    for (const Claim &claim : content->claims) {
        QVERIFY(claim.evidence.liesIn(document.text));
        QVERIFY(claim.evidence.contains(claim.trigger));
        QVERIFY(claim.id == claimId(claim));
    }
    for (const TimeExpression &time : content->times)
        QVERIFY(time.span.liesIn(document.text));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "test_pipeline.moc"
