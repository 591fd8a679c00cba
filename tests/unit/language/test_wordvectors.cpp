#include "language/wordvectors.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestWordVectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAndClusters();
    void apostrophes();
    void sameWordTwice();
    void otherModels();
    void shippedFile();
};

namespace {

const std::vector<QString> words{u"the"_s, u"valve"_s, u"'s"_s};

Result<void> addSmall(ModelWriter &writer, const std::vector<QString> &some)
{
    std::vector<qint8> rows;
    for (size_t i = 0; i < some.size() * WordVectors::dimension; ++i)
        rows.push_back(static_cast<qint8>(i % 120));
    const std::vector<quint16> clusters{5, 1023, 0};
    std::vector<quint8> coarser(2048, 0);
    coarser[1023 * 2] = 200;
    coarser[1023 * 2 + 1] = 63;
    return addWordVectors(writer, some, rows, clusters, coarser);
}

WordVectors smallOne(const QTemporaryDir &folder)
{
    ModelWriter writer;
    writer.setManifest(u"name: small\n"_s);
    const QString path = folder.filePath(u"small.model"_s);
    if (!addSmall(writer, words) || !writer.write(path))
        qFatal("cannot write");
    return *WordVectors::of(*ModelFile::open(path));
}

} // namespace

void TestWordVectors::rowsAndClusters()
{
    QTemporaryDir folder;
    const WordVectors vectors = smallOne(folder);
    QCOMPARE(vectors.size(), 3);
    QCOMPARE(vectors.rowOf(u"the"), 0);
    QCOMPARE(vectors.rowOf(u"valve"), 1);
    QCOMPARE(vectors.rowOf(u"valves"), -1);
    QCOMPARE(vectors.rowOf(u""), -1);
    QCOMPARE(int(vectors.row(1)[0]), 50);
    QCOMPARE(vectors.cluster1024(1), 1023);
    QCOMPARE(vectors.cluster256(1), 200);
    QCOMPARE(vectors.cluster64(1), 63);
}

void TestWordVectors::apostrophes()
{
    QTemporaryDir folder;
    QCOMPARE(smallOne(folder).rowOf(u"\u2019s"), 2);
}

void TestWordVectors::sameWordTwice()
{
    ModelWriter writer;
    QVERIFY(!addSmall(writer, {u"the"_s, u"valve"_s, u"the"_s}));
    QVERIFY(!addSmall(writer, {u"the"_s}));
}

void TestWordVectors::otherModels()
{
    QTemporaryDir folder;
    ModelWriter writer;
    writer.add("rows", std::vector<qint8>(50, 1));
    QVERIFY(writer.write(folder.filePath(u"other.model"_s)));
    const auto vectors = WordVectors::of(*ModelFile::open(folder.filePath(u"other.model"_s)));
    QVERIFY(!vectors);
    QCOMPARE(vectors.error().code, ErrorCode::BadResource);
}

void TestWordVectors::shippedFile()
{
    qputenv("CLEW_MODELS", CLEW_SOURCE_DIR "/resources/models");
    const auto vectors = WordVectors::open();
    QVERIFY(vectors);
    QCOMPARE(vectors->rowOf(u"the"), 0);
    const int river = vectors->rowOf(u"river");
    const int lake = vectors->rowOf(u"lake");
    const int eight = vectors->rowOf(u"eight");
    const auto product = [&](int a, int b) {
        int sum = 0;
        for (size_t i = 0; i < WordVectors::dimension; ++i)
            sum += vectors->row(a)[i] * vectors->row(b)[i];
        return sum;
    };
    QVERIFY(river >= 0 && lake >= 0 && eight >= 0);
    QVERIFY(product(river, lake) > 2 * product(river, eight));
    QCOMPARE(vectors->cluster64(river), vectors->cluster64(lake));
}

QTEST_GUILESS_MAIN(TestWordVectors)
#include "test_wordvectors.moc"
