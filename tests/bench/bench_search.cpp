// Search over many articles: clew_rank with snippets beside FTS5's own bm25() with snippets, in one run.
// CLEW_BENCH_ARTICLES: how many (100,000); CLEW_BENCH_DOSSIER: a path at which they stay for the next run.
// The articles are drawn from a vocabulary with Zipf's law; the queries are words of all ranks, most common
// to rare, alone, together, as phrases, prefixes, NEAR and in titles.

#include "store/database.h"
#include "store/dossierstore.h"
#include "store/query.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <random>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr int vocabulary = 60'000;
constexpr int batch = 5'000;
constexpr int shown = 8;
constexpr int rounds = 270;
constexpr std::array kinds{"word",   "word", "two words", "three words", "phrase",
                           "prefix", "NEAR", "title:",    "OR"};

// "kerano": a pronounceable word for each rank, none twice.
QString wordOf(int rank)
{
    static constexpr char16_t consonants[] = u"bdfgklmnprstvz";
    static constexpr char16_t vowels[] = u"aeiou";
    QString word;
    for (int rest = rank + 70; rest > 0; rest /= 70) {
        word += QChar(consonants[rest % 70 / 5]);
        word += QChar(vowels[rest % 5]);
    }
    return word;
}

class Writer
{
public:
    int rank()
    {
        // Zipf by inversion: P(rank) ~ 1 / (rank + 3)
        const double share = std::uniform_real_distribution<>(0, 1)(m_random);
        return static_cast<int>(3 * std::pow((vocabulary + 3) / 3.0, share)) - 3;
    }
    int anyOf(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    Document article(int number)
    {
        QString text;
        const int words = 150 + anyOf(500);
        for (int i = 0; i < words; ++i)
            text += wordOf(rank()) + (i % 17 == 16 ? u". "_s : u" "_s);
        Document document;
        document.id = {contentId(QByteArray::number(number))};
        document.sha256 = QByteArray::number(number);
        for (int i = 0; i < 8; ++i)
            document.metadata.title += wordOf(rank()) + u' ';
        document.text = text;
        return document;
    }

    QString query(int kind)
    {
        // every order of magnitude as often as the next: people ask for rare words more than they write them
        const auto word = [this] {
            return wordOf(static_cast<int>(
                              std::pow(double(vocabulary), std::uniform_real_distribution<>(0, 1)(m_random)))
                          - 1);
        };
        switch (kind) {
        case 0:
        case 1: return word();
        case 2: return word() + u' ' + word();
        case 3: return word() + u' ' + word() + u' ' + word();
        case 4: return u'"' + word() + u' ' + word() + u'"';
        case 5: return word().left(5) + u'*';
        case 6: return u"NEAR("_s + word() + u' ' + word() + u", 10)"_s;
        case 7: return u"title: "_s + word();
        default: return word() + u" OR "_s + word();
        }
    }

private:
    std::mt19937 m_random{7};
};

// Of the processor's time: a search waits for nobody, and a busy machine tells nothing about it.
double millisecondsSince(std::clock_t begun)
{
    return static_cast<double>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
}

double at(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
}

} // namespace

class BenchSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search();

private:
    QTemporaryDir m_folder;
    QString m_path;
    Writer m_writer;
};

void BenchSearch::initTestCase()
{
    const int wanted = qEnvironmentVariableIntValue("CLEW_BENCH_ARTICLES");
    const int articles = wanted > 0 ? wanted : 100'000;
    m_path = qEnvironmentVariable("CLEW_BENCH_DOSSIER", m_folder.filePath(u"many.clew"_s));
    if (QFileInfo::exists(m_path))
        return;
    const auto store = DossierStore::create(m_path);
    QVERIFY(store);
    for (int begin = 0; begin < articles; begin += batch) {
        std::vector<ImportedDocument> documents;
        for (int i = begin; i < std::min(begin + batch, articles); ++i)
            documents.push_back({m_writer.article(i), {}, {}});
        QVERIFY((*store)->saveImport(documents));
    }
    qInfo("%d articles", articles);
}

void BenchSearch::search()
{
    const auto store = DossierStore::open(m_path);
    QVERIFY(store);
    const auto database = Database::open(m_path, Database::Mode::Existing);
    QVERIFY(database);
    Statement plain(
        *database,
        "SELECT rowid, bm25(document_text, 4.0, 1.0) AS rank,"
        " highlight(document_text, 0, char(2), char(3)), highlight(document_text, 1, char(2), char(3))"
        " FROM document_text WHERE document_text MATCH ?1 ORDER BY rank, rowid LIMIT ?2");
    std::vector<double> ours, theirs;
    std::map<std::string, std::vector<double>> byKind;
    int same = 0, all = 0;
    for (int i = 0; i < rounds; ++i) {
        const QString query = m_writer.query(i % static_cast<int>(kinds.size()));
        std::clock_t begun = std::clock();
        const auto hits = (*store)->search(query, shown);
        ours.push_back(millisecondsSince(begun));
        QVERIFY2(hits, qPrintable(query));
        byKind[kinds[static_cast<size_t>(i) % kinds.size()]].push_back(ours.back());
        begun = std::clock();
        std::vector<qint64> ids;
        plain.bind(*ftsQueryOf(query), shown);
        while (plain.next())
            ids.push_back(plain.integer(0));
        theirs.push_back(millisecondsSince(begun));
        for (const SearchHit &hit : *hits)
            same += std::ranges::find(ids, hit.document.value) != ids.end() ? 1 : 0;
        all += static_cast<int>(ids.size());
    }
    qInfo("clew_rank  p50 %.1f ms  p95 %.1f ms  max %.1f ms", at(ours, 0.5), at(ours, 0.95), at(ours, 1));
    qInfo("bm25       p50 %.1f ms  p95 %.1f ms  max %.1f ms", at(theirs, 0.5), at(theirs, 0.95),
          at(theirs, 1));
    for (const auto &[kind, times] : byKind)
        qInfo("  %-12s p50 %.1f ms  p95 %.1f ms", kind.c_str(), at(times, 0.5), at(times, 0.95));
    qInfo("p95 %.1f times faster; %.1f %% of the %d hits the same", at(theirs, 0.95) / at(ours, 0.95),
          100.0 * same / std::max(all, 1), all);
    QVERIFY(at(ours, 0.95) < at(theirs, 0.95));
}

QTEST_GUILESS_MAIN(BenchSearch)
#include "bench_search.moc"
