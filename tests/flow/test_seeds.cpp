#include "score.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace clew::test;
using namespace Qt::StringLiterals;

// The five seed texts that lie beside the repository where it is developed; skipped elsewhere. The names to
// trace are read from the annotation, so that the test knows none.
class TestSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figures();
    void routesToTheListedFirms();

private:
    const QDir m_shared{QStringLiteral(CLEW_SOURCE_DIR "/../shared")};
    QTemporaryDir m_folder;
    QStringList m_seeds;
};

void TestSeeds::initTestCase()
{
    if (!m_shared.exists(u"eval/score.py"_s))
        QSKIP("CLEW-SKIPPED: ../shared is not here");
    const QDir seeds(m_shared.filePath(u"seeds"_s));
    for (const QString &name : seeds.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        m_seeds << seeds.filePath(name);
    QCOMPARE(m_seeds.size(), 5);
}

void TestSeeds::figures()
{
    const QString analysis = m_folder.filePath(u"a.json"_s);
    const Ran ran = clewCli(QStringList{u"analyse"_s} + m_seeds + QStringList{u"--json"_s, analysis});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const Ran scored = score(
        m_shared.filePath(u"eval/score.py"_s), m_shared.filePath(u"eval/seeds-gold.json"_s), analysis,
        {u"spans_valid=1"_s, u"body_clean=1"_s, u"body_kept=0.98"_s, u"metadata=0.95"_s,
         u"derived_from_f1=1"_s, u"time_f1=0.8"_s, u"entity_f1=0.75"_s, u"salient_entity_recall=0.85"_s,
         u"attribution=0.8"_s, u"date=0.85"_s, u"relation_family_f1=0.52"_s, u"relation_strict_f1=0.51"_s});
    QVERIFY2(scored.code == 0, QByteArray(scored.out + scored.err).constData());
}

void TestSeeds::routesToTheListedFirms()
{
    const QJsonObject annotation = readJson(m_shared.filePath(u"eval/seeds-routes.json"_s));
    std::map<QString, int> products, ends;
    for (const QJsonValue route : annotation[u"routes"_s].toArray()) {
        if (route[u"product"_s].isString())
            ++products[route[u"product"_s].toString()];
        if (route[u"endpoint"_s].isString())
            ++ends[route[u"endpoint"_s].toString()];
    }
    const auto byCount = [](const auto &a, const auto &b) {
        return a.second < b.second;
    };
    const QString product = std::max_element(products.begin(), products.end(), byCount)->first;
    const QString dossier = m_folder.filePath(u"seeds.clew"_s);
    QCOMPARE(clewCli(QStringList{u"import"_s, dossier} + m_seeds).code, 0);

    for (int i = 0; i < 2; ++i) { // the two firms that most routes end at
        const auto end = std::max_element(ends.begin(), ends.end(), byCount);
        const QString to = end->first;
        ends.erase(end);
        const QString json = m_folder.filePath(u"routes.json"_s);
        const Ran ran
            = clewCli({u"trace"_s, dossier, u"--from"_s, product, u"--to"_s, to, u"--json"_s, json});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonArray routes = readJson(json)[u"routes"_s].toArray();
        QVERIFY2(!routes.isEmpty(), qPrintable(product + u" -> "_s + to));
        const QJsonArray forbidden = annotation[u"routes_a_tool_must_not_draw"_s].toArray();
        for (const QJsonValue route : routes) {
            for (const QJsonValue hop : route[u"hops"_s].toArray()) {
                const QString step = hop[u"from"_s].toString() + u" -> "_s + hop[u"to"_s].toString();
                QVERIFY2(!forbidden.contains(step), qPrintable(step));
                QVERIFY(!hop[u"claims"_s].toArray().isEmpty());
                for (const QJsonValue claim : hop[u"claims"_s].toArray())
                    QVERIFY(!claim[u"evidence"_s].toString().isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "test_seeds.moc"
