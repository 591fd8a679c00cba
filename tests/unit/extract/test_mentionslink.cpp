#include "mentionsmarked.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Which mentions are of one entity: the same word after #.
class TestMentionsLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links();
    void thePaperIsNoParty();
    void classOfGoodsThatNoListKnows();
    void names_data();
    void names();
};

void TestMentionsLink::links_data()
{
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char16_t *source) {
        QTest::newRow(name) << QStringView(source).toString();
    };
    row("short form", u"He left [Quarrel Freight Ltd|Organization#q]. Now [Quarrel|Organization#q] sues.");
    row("an arm of its own",
        u"[Quarrel|Organization#q] sues. It was [Quarrel|Organization#q]'s export arm, [Quarrel "
        u"Freight|Organization#f], that paid.");
    row("a unit of it",
        u"[Quarrel Freight|Organization#f], a unit of [Quarrel|Organization#q], paid. Now "
        u"[Quarrel|Organization#q] sues.");
    row("goods that no list knows",
        u"It bought [ten QX-7 snorblers|Product#s]. Later [the snorblers|Product#s] leaked.");
    row("inner part",
        u"He left [Porto Quarrel Instruments|Organization#q]. Now [Quarrel|Organization#q] sues.");
    row("last name", u"He met [Maria Ternova|Person#m]. Later [Ms Ternova|Person#m] sued.");
    row("title tells the person", u"He met [Zyx Orlov|Person#z]. Later [Mr Orlov|Person#z] sued.");
    row("two of one name", u"[Maria Ternova|Person#m] sued [Ternova Shipping Ltd|Organization#s] over it.");
    row("brackets",
        u"It was [Korvan Mining Trading Corporation|Organization#k] ([KOMIT|Organization#k]) that paid.");
    row("family name in charges",
        u"Defendant [OKSANA HRYN|Person#o] paid. Later [HRYN|Person#o] and a broker met.");
    row("goods known as",
        u"It sold [two-stroke engines|Product#e]. The engines, known as [HM-55|Product#e], broke.");
    row("goods of a type", u"It sold [side-scan sonars|Product#s] of the type [SX-3|Product#s].");
    row("goods counted again",
        u"It bought two [SX-3|Product#s] sonars. Later it bought [four sonars|Product#s].");
    row("the company is no nameless buyer",
        u"[Quarrel Freight Ltd|Organization#q] sold them to [a buyer in Porto|Organization#b]. [The "
        u"company|Organization#q] is here.");
    row("acronym", u"He left the [National Valve Office|Organization#n]. The [NVO|Organization#n] sues.");
    row("alias",
        u"It was [Quarrel Freight|Organization#q], also known as [Tern Lines|Organization#q], that paid.");
    row("plural of a model", u"It has one [LX-7|Product#x] and rents ten [LX-7s|Product#x].");
    row("model of a line", u"It has one [Fjord 500|Product#x] and a [Kelp 200|Product#y].");
    row("names of a country", u"[Washington|Government#u] acted. The [U.S.|Government#u] banned it.");
    row("two countries", u"[Portugal|Government#p] acted. [Norway|Government#n] banned it.");
    row("apposition", u"They paid [Orlo Marine|Organization#o], [a shipyard|Organization#o].");
    row("name before what it is",
        u"They paid [the Orlo Verf shipyard|Organization#o] in Brenn. [Orlo Verf|Organization#o] sued.");
    row("form before the name", u"They paid a buyer in [Georgia|Place], [OOO Tern-Energo|Organization#t].");
    row("description before the name", u"[The shipyard|Organization#o], [Orlo Marine|Organization#o], paid.");
    row("definite",
        u"They paid Orlo, [a shipyard|Organization#o]. Later [the shipyard|Organization#o] sued.");
    row("the company", u"[Quarrel Freight Ltd|Organization#q] paid. [The company|Organization#q] is here.");
    row("the institute",
        u"[Orlo Institute of Optics|Organization#q] paid. [The institute|Organization#q] is here.");
    row("goods again", u"They bought [steel valves|Product#v]. [The valves|Product#v] leaked.");
    row("goods by a word for any goods",
        u"They bought [steel valves|Product#v] in May. [The items|Product#v] leaked.");
    row("goods by their model",
        u"They run [ten steel valves|Product#v]. [The items|Product#v], [Orlo K9s|Product#v] made in Porto, "
        u"leak. "
        u"[The valves|Product#v] are old.");
    row("two informants",
        u"[An engineer at Orlo|Person#a] said no. [An engineer at Tern|Person#b] said yes.");
    row("the same informant", u"[An engineer at Orlo|Person#a] said no. [The engineer|Person#a] left.");
}

void TestMentionsLink::links()
{
    QFETCH(QString, source);
    const MarkedText text = marked(source);
    const QString lack = missing(text, mentionsIn(text.document));
    QVERIFY2(lack.isEmpty(), qPrintable(lack));
}

// Whoever "his company" is, it is not the paper that was told.
void TestMentionsLink::thePaperIsNoParty()
{
    MarkedText text = marked(u"The owner of [Vesk Trading Ltd|Organization#v], Mr Orlov, told [Quarrel "
                             "Desk|Organization#q] that [his company|Organization#v] had sold pumps."_s);
    text.document.metadata.publisher = u"The Quarrel Desk"_s;
    const QString lack = missing(text, mentionsIn(text.document));
    QVERIFY2(lack.isEmpty(), qPrintable(lack));
}

void TestMentionsLink::classOfGoodsThatNoListKnows()
{
    Document document;
    document.text = u"Orlo Marine sold ten QX-7 snorblers in May. Later it bought the QX-7 snorblers back."_s;
    const Mentions mentions = mentionsIn(document);
    const auto goods = std::ranges::find_if(
        mentions.entities, [](const Entity &entity) { return entity.type == EntityType::Product; });
    QVERIFY(goods != mentions.entities.end());
    QCOMPARE(goods->className, u"snorbler"_s);
}

void TestMentionsLink::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("unnamed");
    QTest::newRow("longest form") << u"Now Quarrel sues. He left Quarrel Freight Ltd in May."_s
                                  << u"Quarrel Freight Ltd"_s << false;
    QTest::newRow("without the title") << u"He met Mr Ternov in May."_s << u"Ternov"_s << false;
    QTest::newRow("country") << u"In May the U.S. banned it."_s << u"United States"_s << false;
    QTest::newRow("informant") << u"It lied, said an engineer at Orlo."_s << u"an engineer at Orlo"_s << true;
}

void TestMentionsLink::names()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(bool, unnamed);
    Document document;
    document.text = text;
    QStringList all;
    for (const Entity &entity : mentionsIn(document).entities) {
        all.append(entity.name);
        if (entity.name == name) {
            QCOMPARE(entity.unnamed, unnamed);
            return;
        }
    }
    QFAIL(qPrintable(all.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestMentionsLink)
#include "test_mentionslink.moc"
