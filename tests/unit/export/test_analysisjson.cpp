#include "export/analysisjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// One document whose offsets differ in UTF-16 and in code points: a lorry (two units) before the names, and
// another in what clean-up cut. Decoded original: "MENU \U0001F69A Home\n\U0001F69A Norr sold saws to AlCo."
struct Sample
{
    Sample()
    {
        document.id = {0x1a2b};
        document.file = u"saws.txt"_s;
        document.text = u"\U0001F69A Norr sold saws to AICo."_s;
        document.metadata.title = u"Saws \"for all\""_s;
        document.metadata.authors = {u"Ada Quill"_s};
        document.ledger = {{{0, 13}, LedgerReason::Navigation, u"MENU \U0001F69A Home\n"_s, {}},
                           {{34, 36}, LedgerReason::OcrRepair, u"Al"_s, u"AI"_s}};
        const DocumentId id = document.id;
        extraction.entities = {{{11}, id, EntityType::Organization, u"Norr"_s, false},
                               {{12}, id, EntityType::Product, u"saws"_s, false}};
        extraction.mentions = {{{21}, id, {11}, {3, 7}, EntityType::Organization, {}, 1},
                               {{22}, id, {12}, {13, 17}, EntityType::Product, {}, 1}};
        Claim claim;
        claim.document = id;
        claim.predicate = Predicate::SellsTo;
        claim.from = {11};
        claim.item = {12};
        claim.date = DateRange{u"2022-10"_s, {}};
        claim.dateText = u"since October"_s;
        claim.polarity = Polarity::Possible;
        claim.evidence = {3, document.text.size()};
        claim.confidence = 1.0 / 3;
        extraction.claims = {claim};
        extraction.times = {{id, {13, 17}, {u"2022"_s, u"2023-01"_s}, {}}};
        extraction.derivations = {{id, u"Harbour Post"_s, {}, {}},
                                  {id, u"Inland News"_s, {}, {}},
                                  {id, u"Harbour Post"_s, {3, 7}, {}}};
    }

    QByteArray json() const { return analysisJson({{document, extraction}}); }
    QJsonObject parsed() const
    {
        return QJsonDocument::fromJson(json()).object()[u"documents"_s].toArray().first().toObject();
    }

    Document document;
    Extraction extraction;
};

// body[begin:end], counted in code points
QString cut(const QString &body, const QJsonObject &place)
{
    const QList<uint> points = body.toUcs4();
    const int begin = place[u"begin"_s].toInt();
    const QList<uint> part = points.mid(begin, place[u"end"_s].toInt() - begin);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.data()), part.size());
}

} // namespace

class TestAnalysisJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyAnalysis()
    {
        QCOMPARE(analysisJson({}),
                 QByteArray("{\n \"format\": \"clew-analysis-1\",\n \"documents\": []\n}\n"));
    }

    void isTheSameEveryTime() { QCOMPARE(Sample().json(), Sample().json()); }

    void keepsTheOrderOfTheKeys()
    {
        const QByteArray json = Sample().json();
        qsizetype at = 0;
        for (const char *key :
             {"format",     "documents", "id",       "file",     "title",        "publisher",
              "published",  "authors",   "url",      "language", "body",         "ledger",
              "begin",      "end",       "reason",   "original", "replacement",  "derivedFrom",
              "entities",   "id",        "type",     "name",     "mentions",     "claims",
              "id",         "predicate", "from",     "to",       "via",          "item",
              "date",       "price",     "quantity", "polarity", "attributedTo", "evidence",
              "confidence", "rule",      "maker",    "dates"}) {
            const qsizetype next = json.indexOf(QByteArray('"' + QByteArray(key) + "\":"), at);
            QVERIFY2(next >= at, key);
            at = next + 1;
        }
    }

    void head()
    {
        const QJsonObject document = Sample().parsed();
        QCOMPARE(document[u"id"_s].toString(), u"1a2b"_s);
        QCOMPARE(document[u"file"_s].toString(), u"saws.txt"_s);
        QCOMPARE(document[u"title"_s].toString(), u"Saws \"for all\""_s);
        QVERIFY(document[u"publisher"_s].isNull());
        QVERIFY(document[u"published"_s].isNull());
        QCOMPARE(document[u"authors"_s].toArray(), QJsonArray{u"Ada Quill"_s});
        QCOMPARE(document[u"derivedFrom"_s].toArray(), (QJsonArray{u"Harbour Post"_s, u"Inland News"_s}));
        QCOMPARE(document[u"body"_s].toString(), Sample().document.text);
    }

    void everyPlaceCountsCodePoints()
    {
        const QJsonObject document = Sample().parsed();
        const QString body = document[u"body"_s].toString();
        int places = 0;
        const auto check = [&](const QJsonObject &place) {
            QCOMPARE(cut(body, place), place[u"text"_s].toString());
            QVERIFY(!place[u"text"_s].toString().isEmpty());
            ++places;
        };
        for (const QJsonValue &entity : document[u"entities"_s].toArray()) {
            for (const QJsonValue &mention : entity[u"mentions"_s].toArray())
                check(mention.toObject());
        }
        check(document[u"claims"_s][0][u"evidence"_s].toObject());
        check(document[u"dates"_s][0].toObject());
        QCOMPARE(places, 4);
        QCOMPARE(document[u"entities"_s][0][u"mentions"_s][0][u"begin"_s].toInt(), 2); // 3 in UTF-16
    }

    void theLedgerCountsInTheOriginal()
    {
        const QJsonArray ledger = Sample().parsed()[u"ledger"_s].toArray();
        const QString decoded = u"MENU \U0001F69A Home\n\U0001F69A Norr sold saws to AlCo."_s;
        QCOMPARE(int(ledger.size()), 2);
        for (const QJsonValue &entry : ledger)
            QCOMPARE(cut(decoded, entry.toObject()), entry[u"original"_s].toString());
        QCOMPARE(ledger[0][u"reason"_s].toString(), u"navigation"_s);
        QCOMPARE(ledger[1][u"reason"_s].toString(), u"ocr_repair"_s);
        QCOMPARE(ledger[1][u"replacement"_s].toString(), u"AI"_s);
        QCOMPARE(ledger[1][u"begin"_s].toInt(), 32);
    }

    void claims()
    {
        const QJsonObject claim = Sample().parsed()[u"claims"_s][0].toObject();
        QCOMPARE(claim[u"id"_s].toString(), u"c1"_s);
        QCOMPARE(claim[u"predicate"_s].toString(), u"sells_to"_s);
        QCOMPARE(claim[u"from"_s].toString(), u"e1"_s);
        QVERIFY(claim[u"to"_s].isNull());
        QVERIFY(claim[u"via"_s].isNull());
        QCOMPARE(claim[u"item"_s].toString(), u"e2"_s);
        QCOMPARE(claim[u"date"_s][u"from"_s].toString(), u"2022-10"_s);
        QVERIFY(claim[u"date"_s][u"to"_s].isNull());
        QCOMPARE(claim[u"polarity"_s].toString(), u"possible"_s);
        QVERIFY(claim[u"attributedTo"_s].isNull());
        QVERIFY(Sample().json().contains("\"confidence\": 0.33,"));
    }

    void whatAPersonMadeIsMarked()
    {
        Sample sample;
        Claim inference = sample.extraction.claims.front();
        inference.maker = ClaimMaker::Person;
        inference.evidence = {};
        sample.extraction.claims.push_back(inference);
        sample.extraction.mentions.front().rule = personRule;
        const QJsonObject document = sample.parsed();
        QCOMPARE(document[u"claims"_s][0][u"maker"_s].toString(), u"machine"_s);
        QCOMPARE(document[u"claims"_s][1][u"maker"_s].toString(), u"person"_s);
        QVERIFY(document[u"claims"_s][1][u"evidence"_s].isNull());
        int marked = 0;
        for (const QJsonValue &entity : document[u"entities"_s].toArray()) {
            for (const QJsonValue &mention : entity[u"mentions"_s].toArray())
                marked += mention[u"maker"_s].toString() == u"person"_s;
        }
        QCOMPARE(marked, 1);
    }

    void awkwardTextStaysValid()
    {
        Sample sample;
        sample.document.metadata.title = u"back\\slash \"quoted\" \u0001 \u2028 \t end"_s + QChar(0xd800);
        QJsonParseError error;
        const QJsonDocument parsed = QJsonDocument::fromJson(sample.json(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(parsed[u"documents"_s][0][u"title"_s].toString().startsWith(
            u"back\\slash \"quoted\" \u0001 \u2028 \t end"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnalysisJson)
#include "test_analysisjson.moc"
