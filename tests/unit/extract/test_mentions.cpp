#include "mentionsmarked.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

class TestMentions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void countIsNoPartOfTheGoods();
    void leaves_data();
    void leaves();
    void obeysTheContract();
    void sameTwice();
    void emptyText();
    void isLinear();
};

void TestMentions::finds_data()
{
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char16_t *source) {
        QTest::newRow(name) << QStringView(source).toString();
    };
    // names
    row("firm", u"On Friday [Quarrel Freight Ltd|Organization] bought [Ternbank Holdings|Organization].");
    row("legal form in dots", u"The yard sold it to [Gorsk Marine d.o.o.|Organization], a dealer.");
    row("legal form with a stroke", u"The maker [Vestry A/S|Organization] sold two cranes.");
    row("legal form after comma", u"Yesterday [Quarrel Co., Ltd.|Organization] paid.");
    row("camel case", u"Both [iQuux|Organization] and [QuuxTime|Organization] buy them.");
    row("unknown name by apposition", u"The money went to [Orlo|Organization], a dealer in Porto.");
    row("unknown name by trade", u"He works for [Orlo|Organization] and lives in [Sedge|Place].");
    row("ampersand", u"It was made by [Vane & Sons|Organization] in May.");
    row("body of many words", u"They met the [Bureau of Trade and Industry|Organization] there.");
    row("person by given name", u"He met [Maria Ternova|Person] there.");
    row("person by title", u"He met [Mr Ternov|Person] there.");
    row("person by age", u"Police held [Orlo Ternov|Person], 47, in May.");
    row("person by role", u"He met [Orlo Ternov|Person], its chief engineer, there.");
    row("person by who", u"He met [Orlo Ternov|Person], who runs the plant.");
    row("person behind an office",
        u"\"No,\" said Under Secretary for Arms and Trade [Maria B. Ternova|Person].");
    row("place from the list", u"It stands in [Porto|Place].");
    row("place by preposition", u"The yard is near [Ternmouth|Place].");
    row("adjective of a place", u"The [Porto|Place]-based firm sold them.");
    row("country that acts", u"[Portugal|Government] banned the sale.");
    row("country as place", u"They went to [Portugal|Place] by sea.");
    row("capital that acts",
        u"In May [Lisbon|Government] banned the sale, and [Lisbon|Government] will not yield.");
    row("model", u"It sold eight [LX-7|Product] and two [Orlo B12|Product].");
    row("model with a number", u"It lent the [Fjord 500|Product] to them.");
    row("model and noun", u"It rents [B12 chips|Product] out.");
    row("named model", u"It bought two [Marlin-3|Product] spectrometers.");
    row("machines that do what people do", u"It shipped [flight controllers|Product] to Porto.");
    row("firm by its seat", u"The Porto-based [Tern Quarrik|Organization] exported them.");
    row("firm by its founder", u"[Tern Quarrik|Organization], founded by Ann Vane, bought them.");
    row("firm of a town", u"They met [Tern Gulf|Organization] of Lisbon there.");
    row("vessel in an apposition", u"They stood on a survey vessel, the [Tern-2|Product].");
    row("vessel behind its noun", u"The tug, [Tern Star|Product], was bought by them.");
    row("firm with an ampersand", u"One of them, [Quarrik P&I|Organization], later agreed.");
    row("party told apart", u"He works for [the company that shipped them|Organization].");
    row("Brussels that acts", u"In May [Brussels|Government] sanctioned the yard.");
    row("order", u"It was listed under [E.O. 12345|Document] again.");
    // goods that no list knows
    row("goods by trade",
        u"Orlo Trade bought [four theremins|Product#a] in May. The [theremins|Product#a] broke.");
    row("counted goods are the goods",
        u"It got at least 1,400 [Orlo FK-8|Product#a] bearings. The [FK-8|Product#a] bearings broke.");
    row("firm that makes", u"The pumps were made by Portugal's [Vestel Quarrik|Organization].");
    row("firm that gets",
        u"The pumps were shipped to the sanctioned [Quarrik|Organization], which uses them.");
    row("goods by weight", u"It sold 40 tonnes of [ferrous quillon|Product] to Orlo Trade.");
    // without a name
    row("informants", u"It sold them, said [two people close to the matter|Group].");
    row("informant in an apposition", u"\"No,\" said [an engineer at a chip maker in Porto|Person].");
    row("informant with relative clause", u"It lied, said [a purchasing officer who left the firm|Person].");
    row("spokesman", u"[A spokesman for the ministry|Person] declined to comment.");
    row("one of them", u"They lied, said [one of the engineers|Person].");
    row("unnamed firm", u"It was bought by [a shipping firm in Porto|Organization].");
    row("groups", u"It buys through [shell companies|Group] and [foreign subsidiaries|Group].");
    row("groups with relative clause", u"It buys through [subsidiaries that are not on the list|Group].");
    row("goods", u"They sell [high-end chips|Product] and [spare parts|Product].");
    row("goods of many trades",
        u"They smuggled [gold bars|Product], [rare drugs|Product], [crude oil|Product] and [ball "
        u"bearings|Product].");
    row("services", u"It offers [cloud services|Product] to all.");
    row("rules", u"The [export controls|Document] and the [sanctions list|Document] are old.");
    row("government by adjective", u"[The Portuguese government|Government] paid.");
    row("ministry", u"[The defence ministry in Lisbon|Government] bought it.");
}

void TestMentions::finds()
{
    QFETCH(QString, source);
    // a determiner may belong to the span
    QString other = source;
    other.replace(QRegularExpression(u"\\b([Tt]he|its|a) \\["_s), u"[\\1 "_s);
    const MarkedText text = marked(source);
    const QString first = missing(text, mentionsIn(text.document));
    const MarkedText wider = marked(other);
    const QString second = missing(wider, mentionsIn(wider.document));
    QVERIFY2(first.isEmpty() || second.isEmpty(), qPrintable(first));
}

// "1,400 ball bearings" are called ball bearings; the number is the claim's.
void TestMentions::countIsNoPartOfTheGoods()
{
    Document document;
    document.text = u"Orlo Trade bought 1,400 ball bearings from Quarrel Ltd."_s;
    const Mentions found = mentionsIn(document);
    QStringList goods;
    for (const Entity &entity : found.entities) {
        if (entity.type == EntityType::Product)
            goods << entity.name;
    }
    QCOMPARE(goods, QStringList{u"ball bearings"_s});
}

void TestMentions::leaves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("months") << u"It closed in May and on Friday."_s << u"May"_s;
    QTest::newRow("common acronym") << u"The firm uses AI and GPUs."_s << u"AI"_s;
    QTest::newRow("role") << u"He is Chief Executive Officer."_s << u"Chief Executive Officer"_s;
    QTest::newRow("first word") << u"Months later the list grew."_s << u"Months"_s;
    QTest::newRow("demonym") << u"He met Portuguese friends."_s << u"Portuguese"_s;
    QTest::newRow("dateline") << u"PORTO, May 4 (Orlo Wire) - The firm closed."_s << u"PORTO"_s;
    QTest::newRow("predicate") << u"He was a victim of it."_s << u"a victim"_s;
    QTest::newRow("shares are no goods") << u"Orlo Trade sold shares to a bank."_s << u"shares"_s;
    QTest::newRow("an inquiry is no goods") << u"Orlo Trade ordered an inquiry."_s << u"an inquiry"_s;
    QTest::newRow("negated") << u"It sold no chips."_s << u"no chips"_s;
    QTest::newRow("lettered party of charges") << u"Company-2 shipped them."_s << u"Company-2 shipped"_s;
    QTest::newRow("day behind a body")
        << u"Officers of the customs unit today met them."_s << u"Officers of the customs unit today"_s;
    QTest::newRow("circumstance") << u"They held two men on suspicion."_s << u"two men on suspicion"_s;
    QTest::newRow("whoever it may be") << u"He knew who the final customer was."_s << u"the final customer"_s;
    QTest::newRow("money is no goods")
        << u"The yard received 1.2 million ringgit from a bank."_s << u"ringgit"_s;
    QTest::newRow("fraction") << u"A fifth was bought by a broker."_s << u"A fifth"_s;
    QTest::newRow("illness") << u"They fear Covid-19 again."_s << u"Covid-19"_s;
}

void TestMentions::leaves()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    Document document;
    document.text = text;
    for (const Mention &mention : mentionsIn(document).mentions)
        QVERIFY2(mention.span.of(text) != name, qPrintable(codeOf(mention.type)));
}

void TestMentions::obeysTheContract()
{
    Document document;
    document.id.value = 7;
    document.text
        = u"Orlo's B12 chips (\U0001F600) went to Vane & Sons Ltd. (Vane), two engineers at Orlo said. "
          "\u201cNo,\u201d Mr Vane told the U.S. Treasury: its rules don't cover Orlo's B12s.\n\n"
          "\u2022 iQuux, a firm based in Hong Kong\n\u2022 X\n\nTHE END"_s;
    const Mentions found = mentionsIn(document);
    QVERIFY(!found.mentions.empty());
    std::set<Span> spans;
    std::set<EntityId> entities;
    for (const Entity &entity : found.entities) {
        QVERIFY(entity.id && entity.document == document.id && !entity.name.isEmpty());
        QVERIFY2(entities.insert(entity.id).second, qPrintable(entity.name));
    }
    Span last;
    for (const Mention &mention : found.mentions) {
        QVERIFY(mention.span.liesIn(document.text) && !mention.span.isEmpty());
        QVERIFY(spans.insert(mention.span).second);
        QVERIFY(last <= mention.span);
        QVERIFY(entities.contains(mention.entity));
        QVERIFY(mention.id == mentionId(document.id, mention.span, mention.type));
        QVERIFY(!mention.rule.isEmpty());
        last = mention.span;
    }
    for (const Entity &entity : found.entities) {
        const bool mentioned
            = std::ranges::any_of(found.mentions, [&](const Mention &m) { return m.entity == entity.id; });
        QVERIFY2(mentioned, qPrintable(entity.name));
    }
}

void TestMentions::sameTwice()
{
    Document document;
    document.text = u"Orlo sold chips to Tern. The firm denied it. Two engineers at Tern said Orlo lied."_s;
    const Mentions once = mentionsIn(document);
    const Mentions again = mentionsIn(document);
    QVERIFY(once.entities == again.entities);
    QVERIFY(once.mentions == again.mentions);
}

void TestMentions::emptyText()
{
    QVERIFY(mentionsIn(Document()).mentions.empty());
}

void TestMentions::isLinear()
{
    Document document;
    for (int i = 0; i < 600; ++i)
        document.text
            += u"Quarrel%1 Freight, a firm in Porto, sold valves to Tern%1, two engineers said. "_s.arg(i);
    const Analysis analysis = analyse(document.text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(findMentions(document, analysis).mentions.size() > 1200);
    QVERIFY2(timer.elapsed() < 5000, "10,000 words took more than five seconds");
}

QTEST_GUILESS_MAIN(TestMentions)
#include "test_mentions.moc"
