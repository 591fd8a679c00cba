#include "core/document.h"
#include "extract/amounts.h"
#include "extract/claims.h"
#include "extract/mentions.h"
#include "extract/times.h"
#include "language/analyse.h"
#include "language/models.h"
#include "language/sentences.h"
#include "language/tokens.h"
#include "origins/derivations.h"
#include "workspace/pipeline.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t warmUp = 2; // documents read before anything is timed

// Processor seconds of this process, whatever else the machine does.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

template<typename Work>
double secondsOf(const Work &work)
{
    const double begin = processorSeconds();
    work();
    return processorSeconds() - begin;
}

// One line is one paragraph.
Document makeDocument(QString text, const QString &published)
{
    Document document;
    document.id = {1};
    document.metadata.published = published;
    document.metadata.language = u"en"_s;
    document.text = text.trimmed().replace(u"\n"_s, u"\n\n"_s);
    return document;
}

// Plain texts; where a name begins with a date, that is the day of publication.
std::vector<Document> readFolder(const QString &folder)
{
    std::vector<Document> documents;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            documents.push_back(makeDocument(QString::fromUtf8(file.readAll()), name.left(10)));
    }
    return documents;
}

// "-DOC- date slug" opens each document of the archive.
std::vector<Document> readArchive(const QString &archive)
{
    QProcess unpack;
    unpack.start(u"gzip"_s, {u"-dc"_s, archive});
    if (!unpack.waitForFinished(120'000))
        return {};
    std::vector<Document> documents;
    const QString all = u'\n' + QString::fromUtf8(unpack.readAllStandardOutput());
    for (const QString &part : all.split(u"\n-DOC- "_s, Qt::SkipEmptyParts))
        documents.push_back(makeDocument(part.section(u'\n', 1), part.left(10)));
    return documents;
}

// At most `count`, evenly spread.
std::vector<Document> sample(const std::vector<Document> &documents, size_t count)
{
    if (documents.size() <= count)
        return documents;
    std::vector<Document> chosen;
    for (size_t i = 0; i < count; ++i)
        chosen.push_back(documents[i * documents.size() / count]);
    return chosen;
}

size_t countTokens(const QString &text)
{
    size_t count = 0;
    for (Span sentence : splitSentences(text))
        count += splitTokens(text, sentence).size();
    return count;
}

void print(const char *what, size_t tokens, double seconds)
{
    std::printf("%-32s %8zu tokens %8.3f s %9.0f tokens/s\n", what, tokens, seconds,
                static_cast<double>(tokens) / seconds);
}

// Processor seconds of each stage of pipeline.cpp.
struct Stages
{
    double tokens = 0, analysis = 0, mentions = 0, times = 0, amounts = 0, claims = 0, derivations = 0;

    void add(const Document &document)
    {
        Analysis analysis_;
        Mentions found;
        std::vector<TimeExpression> dates;
        tokens += secondsOf([&] { countTokens(document.text); });
        analysis += secondsOf([&] { analysis_ = analyse(document.text, document.metadata.language); });
        mentions += secondsOf([&] { found = findMentions(document, analysis_); });
        times += secondsOf([&] { dates = findTimes(document, analysis_, document.metadata.published); });
        amounts += secondsOf([&] {
            for (const Sentence &sentence : analysis_.sentences)
                findAmounts(document.text, sentence);
        });
        claims += secondsOf([&] { findClaims(document, analysis_, found, dates); });
        derivations += secondsOf([&] { findDerivations(document, analysis_); });
    }
};

} // namespace

// Tokens (Universal Dependencies) that the whole chain reads in a second of one core. Rates are printed,
// ratios asserted. CLEW_BENCH_ALL: 400 documents rather than 60; CLEW_BENCH_TEXTS: a folder of other texts.
class BenchChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates()
    {
        const QString folder = qEnvironmentVariable("CLEW_BENCH_TEXTS");
        const QString archive
            = QStringLiteral(CLEW_SOURCE_DIR "/../shared/nlp/text/treasury_2014_2026.txt.gz");
        if (folder.isEmpty() && !QFile::exists(archive))
            QSKIP("CLEW-SKIPPED: ../shared is not here");
        if (folder.isEmpty() && QStandardPaths::findExecutable(u"gzip"_s).isEmpty())
            QSKIP("CLEW-SKIPPED: no gzip");
        QVERIFY(languageModels());
        const std::vector<Document> documents
            = sample(folder.isEmpty() ? readArchive(archive) : readFolder(folder),
                     qEnvironmentVariableIsSet("CLEW_BENCH_ALL") ? 400 : 60);
        QVERIFY(documents.size() > warmUp);

        for (size_t i = 0; i < warmUp; ++i)
            extract(documents[i]);
        Stages stages;
        size_t tokens = 0;
        double whole = 0;
        for (size_t i = warmUp; i < documents.size(); ++i) {
            tokens += countTokens(documents[i].text);
            whole += secondsOf([&] { extract(documents[i]); });
            stages.add(documents[i]);
        }
        QVERIFY(tokens > 0);
        std::printf("%zu documents\n", documents.size() - warmUp);
        print("sentences and tokens alone", tokens, stages.tokens);
        print("analyse (with these)", tokens, stages.analysis);
        print("mentions", tokens, stages.mentions);
        print("times", tokens, stages.times);
        print("amounts", tokens, stages.amounts);
        print("claims", tokens, stages.claims);
        print("derivations", tokens, stages.derivations);
        print("tokens, times, amounts", tokens, stages.tokens + stages.times + stages.amounts);
        print("whole chain", tokens, whole);
    }

    // Text without full stops, of which the machine must make sentences itself: time grows with length alone.
    void linear()
    {
        QVERIFY(languageModels());
        const auto read = [](int bytes) {
            const QString part = u"the yard at Orlo leased two cranes from a dealer in Vesk and "_s;
            const Document document
                = makeDocument(part.repeated(bytes / static_cast<int>(part.size())), u"2021-03-04"_s);
            return secondsOf([&] { extract(document); });
        };
        const double half = std::min(read(50'000), read(50'000));
        double full = read(100'000);
        if (full / half >= 3) // once more: on a busy machine even processor time wavers
            full = std::min(full, read(100'000));
        std::printf("without full stops: 50 KB %.2f s, 100 KB %.2f s, ratio %.2f\n", half, full, full / half);
        QVERIFY2(full / half < 3, "time grows faster than the text");
    }
};

QTEST_GUILESS_MAIN(BenchChain)
#include "bench_chain.moc"
