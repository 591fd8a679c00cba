#include "clewcli.h"

#include "support/dossierfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace clew::test;
using namespace Qt::StringLiterals;

// What the verbs say about a dossier whose content is known to the letter.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void list();
    void listJson();
    void trace_data();
    void trace();
    void traceJson();
    void noPathIsAnAnswer();
    void searchShowsTheLine();
    void searchWithoutHits();
    void exportJson();
    void exportGraphMl();

private:
    DossierFixture m_fixture;

    Ran run(QStringList arguments) const
    {
        arguments.insert(1, m_fixture.path());
        return clewCli(arguments);
    }
};

namespace {

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    return error.error == QJsonParseError::NoError ? object : QJsonObject{{u"error"_s, error.errorString()}};
}

} // namespace

void TestAnswers::initTestCase()
{
    QVERIFY(m_fixture.isValid());
}

void TestAnswers::list()
{
    const Ran ran = run({u"list"_s});
    QCOMPARE(ran.code, 0);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith("2023-05-12  The Harbour Post  harbour.txt"));
    QVERIFY(lines[1].endsWith("Laser cutters reach institute under sanctions"));
    QVERIFY(lines[3].startsWith("-           Trade Ledger      ledger.txt"));
}

void TestAnswers::listJson()
{
    const Ran ran = run({u"list"_s, u"--json"_s, u"-"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray documents = parsed(ran.out)[u"documents"_s].toArray();
    QCOMPARE(documents.size(), 3);
    QCOMPARE(documents[0][u"file"_s].toString(), u"harbour.txt"_s);
    QCOMPARE(documents[0][u"authors"_s].toArray().size(), 2);
    QVERIFY(documents[2][u"published"_s].isNull());
}

void TestAnswers::trace_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("goods") << u"LX-900"_s;
    QTest::newRow("maker") << u"Vantor Photonics"_s;
    QTest::newRow("another case") << u"vantor photonics"_s;
    QTest::newRow("part of a name") << u"Vantor"_s;
}

void TestAnswers::trace()
{
    QFETCH(QString, from);
    const Ran ran = run({u"trace"_s, u"--from"_s, from, u"--to"_s, u"Kestrel Institute"_s});
    QCOMPARE(ran.code, 0);
    const QByteArray text = '\n' + ran.out;
    for (const char *expected :
         {"\n1. ", "Vantor Photonics -> Brightwater Trading -> Kestrel Institute",
          "Brightwater Trading -> Kestrel Institute  [",
          "\"It resold the LX-900 machines to the Kestrel Institute, two former employees said.\"",
          "says: two former employees; harbour.txt, The Harbour Post, 2023-05-12", "Weakest: hop "})
        QVERIFY2(text.contains(expected), qPrintable(QString::fromUtf8(text)));
}

void TestAnswers::traceJson()
{
    const Ran ran
        = run({u"trace"_s, u"--from"_s, u"LX-900"_s, u"--to"_s, u"Kestrel Institute"_s, u"--json"_s, u"-"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray routes = parsed(ran.out)[u"routes"_s].toArray();
    QVERIFY2(!routes.isEmpty(), ran.out.constData());
    for (const QJsonValue route : routes) {
        const QJsonArray hops = route[u"hops"_s].toArray();
        QVERIFY(!hops.isEmpty());
        QVERIFY(route[u"weakest"_s].toInt(-1) >= 0 && route[u"weakest"_s].toInt() < hops.size());
        QCOMPARE(hops.last()[u"to"_s].toString(), u"Kestrel Institute"_s);
        for (const QJsonValue hop : hops) {
            QVERIFY(!hop[u"claims"_s].toArray().isEmpty());
            for (const QJsonValue claim : hop[u"claims"_s].toArray())
                QVERIFY(claim[u"evidence"_s].toString().endsWith(u'.'));
        }
    }
}

void TestAnswers::noPathIsAnAnswer()
{
    const Ran ran
        = run({u"trace"_s, u"--from"_s, u"LX-900"_s, u"--to"_s, u"Port Ansel"_s, u"--json"_s, u"-"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject json = parsed(ran.out);
    QVERIFY(json[u"routes"_s].isArray() && json[u"routes"_s].toArray().isEmpty());
    QVERIFY(ran.err.contains("No supported path from LX-900 to Port Ansel"));
}

void TestAnswers::searchShowsTheLine()
{
    const Ran ran = run({u"search"_s, u"computing time"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.count('\n'), 1);
    QVERIFY(ran.out.startsWith("wire.txt: "));
    QVERIFY(ran.out.contains("rent computing time to the Kestrel Institute."));
}

void TestAnswers::searchWithoutHits()
{
    const Ran ran = run({u"search"_s, u"zeppelin"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

void TestAnswers::exportJson()
{
    const Ran ran = run({u"export"_s, u"--format"_s, u"json"_s, u"-"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject json = parsed(ran.out);
    QCOMPARE(json[u"format"_s].toString(), u"clew-analysis-1"_s);
    const QJsonArray documents = json[u"documents"_s].toArray();
    QCOMPARE(documents.size(), 3);
    const QJsonObject first = documents[0].toObject();
    const QString body = first[u"body"_s].toString();
    QCOMPARE(first[u"claims"_s].toArray().size(), 6);
    for (const QJsonValue claim : first[u"claims"_s].toArray()) {
        const QJsonValue evidence = claim[u"evidence"_s];
        const int begin = evidence[u"begin"_s].toInt(), end = evidence[u"end"_s].toInt();
        QCOMPARE(body.mid(begin, end - begin), evidence[u"text"_s].toString());
    }
}

void TestAnswers::exportGraphMl()
{
    const Ran ran = run({u"export"_s, u"--format"_s, u"graphml"_s, u"-"_s});
    QCOMPARE(ran.code, 0);
    QXmlStreamReader xml(ran.out);
    int nodes = 0, edges = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            nodes += xml.name() == "node"_L1;
            edges += xml.name() == "edge"_L1;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(nodes >= 6);
    QVERIFY(edges >= 5);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
