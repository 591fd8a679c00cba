#include "export/routesjson.h"
#include "support/dossierbuilder.h"
#include "trace/trace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestRoutesJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRoutes()
    {
        const auto graph = buildGraph({}, {});
        QCOMPARE(routesJson({}, {}, *graph, {}),
                 QByteArray("{\n \"routes\": [],\n \"misses\": [],\n \"entities\": []\n}\n"));
    }

    void aRouteInFull()
    {
        test::DossierBuilder b;
        b.document(u"Harbour Post"_s);
        const auto maker = b.entity(u"Maker"_s);
        const auto oven = b.item(u"oven"_s);
        const auto vell = b.entity(u"Vell"_s);
        b.claim(Predicate::Produces, maker, oven);
        b.claim(Predicate::BuysFrom, vell, {}, {.item = oven, .speaker = SpeakerKind::Count});
        b.content().claims.back().speaker.text = u"two bakers"_s;
        b.claim(Predicate::BuysFrom, vell, maker, {.item = oven, .polarity = Polarity::Denied});
        const auto graph = buildGraph(b.content(), b.clusters());
        const Traced routes = traceTo(b.content(), *graph, oven, {vell});
        const auto evidence = [](const Claim &claim) -> QString {
            return u"sentence "_s + QString::number(claim.id.value);
        };
        const QByteArray json = routesJson(routes, b.content(), *graph, evidence);
        QCOMPARE(routesJson(routes, b.content(), *graph, evidence), json);

        const QJsonArray parsed = QJsonDocument::fromJson(json)[u"routes"_s].toArray();
        QCOMPARE(int(parsed.size()), 1);
        const QJsonObject route = parsed[0].toObject();
        const QJsonArray hops = route[u"hops"_s].toArray();
        QCOMPARE(int(hops.size()), 2);
        QCOMPARE(hops[0][u"from"_s].toString(), u"Maker"_s);
        QCOMPARE(hops[0][u"relation"_s].toString(), u"produces"_s);
        QCOMPARE(hops[0][u"to"_s].toString(), u"oven"_s);
        QVERIFY(hops[1][u"from"_s].isNull());
        QCOMPARE(hops[1][u"to"_s].toString(), u"Vell"_s);
        QCOMPARE(hops[1][u"item"_s].toString(), u"oven"_s);
        const QJsonObject claim = hops[1][u"claims"_s][0].toObject();
        QCOMPARE(claim[u"document"_s].toString(), u"0.txt"_s);
        QCOMPARE(claim[u"evidence"_s].toString(), u"sentence 5001"_s);
        QCOMPARE(claim[u"attributedTo"_s].toString(), u"two bakers"_s);
        QCOMPARE(claim[u"polarity"_s].toString(), u"asserted"_s);
        QCOMPARE(route[u"weakest"_s].toInt(), 1);
        QCOMPARE(route[u"missing"_s][0][u"kind"_s].toString(), u"end_unnamed"_s);
        QVERIFY(route[u"missing"_s][0][u"entity"_s].isNull());
        QCOMPARE(route[u"missing"_s][0][u"item"_s].toString(), u"oven"_s);
        QCOMPARE(hops[1][u"kind"_s].toString(), u"possession"_s);
        QCOMPARE(hops[1][u"origins"_s].toInt(), 1);
        QCOMPARE(route[u"reach"_s].toString(), u"possession"_s);
        const QJsonObject ends = QJsonDocument::fromJson(json)[u"entities"_s][0].toObject();
        QCOMPARE(ends[u"names"_s].toArray(), (QJsonArray{u"Maker"_s}));
        QCOMPARE(ends[u"id"_s], hops[0][u"fromId"_s]);
        QCOMPARE(route[u"counter"_s][0][u"polarity"_s].toString(), u"denied"_s);
    }
};

QTEST_GUILESS_MAIN(TestRoutesJson)
#include "test_routesjson.moc"
