#include "workspace/claimdraft.h"

#include "extract/mentions.h"
#include "extract/times.h"
#include "language/analyse.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

// [Acme|Organization] bought saws from [Beta|Organization].
DraftSource marked(const QString &text)
{
    auto document = std::make_shared<Document>();
    document->id = {7};
    document->metadata.language = u"en"_s;
    document->metadata.published = u"2023-05-12"_s;
    DraftSource source;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'[') {
            document->text += text.at(i);
            continue;
        }
        const qsizetype end = text.indexOf(u']', i);
        const QString inside = text.mid(i + 1, end - i - 1);
        const QString name = inside.section(u'|', 0, 0);
        const EntityType type = entityTypeFrom(inside.section(u'|', 1)).value_or(EntityType::Organization);
        const EntityId id = entityId(document->id, type, name);
        if (std::ranges::find(source.entities, id, &Entity::id) == source.entities.end())
            source.entities.push_back({id, document->id, type, name});
        const Span span{document->text.size(), document->text.size() + name.size()};
        source.mentions.push_back({mentionId(document->id, span, type), document->id, id, span, type, {}, 1});
        document->text += name;
        i = end;
    }
    source.times = findTimes(*document, analyse(document->text, u"en"_s), document->metadata.published);
    source.document = document;
    return source;
}

QString nameOf(const DraftSource &source, EntityId id)
{
    const auto found = std::ranges::find(source.entities, id, &Entity::id);
    return found == source.entities.end() ? QString() : found->name;
}

Span spanOf(const DraftSource &source, const QString &words)
{
    const qsizetype begin = source.document->text.indexOf(words);
    return {begin, begin + words.size()};
}

} // namespace

class TestClaimDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void followsThePredicate();
    void polarityAndSpeaker();
    void dateAndPrice();
    void widensToSentences();
    void survivesAnySelection();
};

void TestClaimDraft::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("predicate");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("item");
    QTest::newRow("the verb alone")
        << u"[Acme|Organization] sold [VT-9 saws|Product] to [Beta|Organization]."_s << u"sold"_s
        << u"sells_to"_s << u"Acme"_s << u"Beta"_s << u"VT-9 saws"_s;
    QTest::newRow("the whole sentence")
        << u"[Acme|Organization] sold [VT-9 saws|Product] to [Beta|Organization]."_s
        << u"Acme sold VT-9 saws to Beta."_s << u"sells_to"_s << u"Acme"_s << u"Beta"_s << u"VT-9 saws"_s;
    QTest::newRow("bought") << u"[Acme|Organization] bought [VT-9 saws|Product] from [Beta|Organization]."_s
                            << u"bought"_s << u"buys_from"_s << u"Acme"_s << u"Beta"_s << u"VT-9 saws"_s;
    QTest::newRow("passive") << u"[Acme|Organization] was founded by [Jane Roe|Person]."_s << u"founded by"_s
                             << u"founded_by"_s << u"Acme"_s << u"Jane Roe"_s << u""_s;
    QTest::newRow("active of the same")
        << u"[Jane Roe|Person] founded [Acme|Organization] in 2019."_s << u"founded"_s << u"founded_by"_s
        << u"Acme"_s << u"Jane Roe"_s << u""_s;
    QTest::newRow("rents from")
        << u"[Acme|Organization] rents [VT-9 saws|Product] from [Beta|Organization]."_s << u"rents"_s
        << u"rents_to"_s << u"Beta"_s << u"Acme"_s << u"VT-9 saws"_s;
    QTest::newRow("rents to") << u"[Acme|Organization] rents [VT-9 saws|Product] to [Beta|Organization]."_s
                              << u"rents"_s << u"rents_to"_s << u"Acme"_s << u"Beta"_s << u"VT-9 saws"_s;
    QTest::newRow("the mentions selected are the ends")
        << u"[Acme|Organization] and [Beta|Organization] sold [Gamma|Organization] to [Delta|Organization]."_s
        << u"Beta sold Gamma to Delta"_s << u"sells_to"_s << u"Beta"_s << u"Gamma"_s << u""_s;
    QTest::newRow("no verb that frames know")
        << u"[Acme|Organization] resembles [Beta|Organization]."_s << u"resembles"_s << u"related_to"_s
        << u"Acme"_s << u"Beta"_s << u""_s;
}

void TestClaimDraft::guesses()
{
    QFETCH(QString, text);
    QFETCH(QString, selected);
    const DraftSource source = marked(text);
    const ClaimDraft draft(source, spanOf(source, selected));
    const Claim claim = draft.claimFor(draft.guess());
    QTEST(codeOf(claim.predicate), "predicate");
    QTEST(nameOf(source, claim.from), "from");
    QTEST(nameOf(source, claim.to), "to");
    QTEST(nameOf(source, claim.item), "item");
    QCOMPARE(claim.maker, ClaimMaker::Person);
    QVERIFY(claim.evidence.contains(claim.trigger));
}

void TestClaimDraft::followsThePredicate()
{
    const DraftSource source
        = marked(u"[Jane Roe|Person] has run [Acme|Organization] from [Oslo|Place] since 2019."_s);
    const ClaimDraft draft(source, spanOf(source, u"has run"_s));
    const Claim employed = draft.claimFor(Predicate::EmployedBy);
    QCOMPARE(nameOf(source, employed.from), u"Jane Roe"_s);
    QCOMPARE(nameOf(source, employed.to), u"Acme"_s);
    const Claim located = draft.claimFor(Predicate::LocatedIn);
    QCOMPARE(nameOf(source, located.to), u"Oslo"_s);
    const Claim founded = draft.claimFor(Predicate::FoundedBy);
    QCOMPARE(nameOf(source, founded.from), u"Acme"_s);
    QCOMPARE(nameOf(source, founded.to), u"Jane Roe"_s);
}

void TestClaimDraft::polarityAndSpeaker()
{
    const DraftSource source = marked(
        u"[Acme|Organization] did not sell [VT-9 saws|Product] to [Beta|Organization], [Jane Roe|Person] said."_s);
    const ClaimDraft draft(source, spanOf(source, u"sell"_s));
    const Claim claim = draft.claimFor(draft.guess());
    QCOMPARE(claim.polarity, Polarity::Negated);
    QCOMPARE(claim.speaker.kind, SpeakerKind::Named);
    QCOMPARE(nameOf(source, claim.speaker.entity), u"Jane Roe"_s);
}

void TestClaimDraft::dateAndPrice()
{
    const DraftSource source = marked(
        u"In March 2022 [Acme|Organization] sold [Beta|Organization] a saw for [$12 million|Money]."_s);
    const ClaimDraft draft(source, spanOf(source, u"sold"_s));
    const Claim claim = draft.claimFor(Predicate::SellsTo);
    QVERIFY(claim.date);
    QCOMPARE(claim.date->from, u"2022-03"_s);
    QVERIFY(claim.dateText.contains(u"March 2022"_s));
    QCOMPARE(claim.price, u"$12 million"_s);
}

void TestClaimDraft::widensToSentences()
{
    const QString text = u"One is here. Acme sold saws. It denies that.\n\nAnother day."_s;
    const auto widened = [&](const QString &words) {
        const qsizetype begin = text.indexOf(words);
        return sentencesAround(text, {begin, begin + words.size()}).of(text).toString();
    };
    QCOMPARE(widened(u"sold"_s), u"Acme sold saws."_s);
    QCOMPARE(widened(u" sold "_s), u"Acme sold saws."_s);
    QCOMPARE(widened(u"saws. It"_s), u"Acme sold saws. It denies that."_s);
    QCOMPARE(widened(u"Another"_s), u"Another day."_s);
}

// Whatever is selected, the evidence lies in the text and holds the selection.
void TestClaimDraft::survivesAnySelection()
{
    QString long_ = u"[Acme|Organization] sold [Beta|Organization] saws. 😀\n\n"_s.repeated(300);
    for (const QString &text : {u""_s, u" \n\n "_s, u"😀"_s, long_}) {
        const DraftSource source = marked(text);
        const qsizetype size = source.document->text.size();
        for (qsizetype begin = 0; begin <= size; begin += std::max(qsizetype(1), size / 5))
            for (const qsizetype length : {qsizetype(0), qsizetype(3), size}) {
                const Span span{begin, std::min(size, begin + length)};
                const ClaimDraft draft(source, span);
                const Claim claim = draft.claimFor(draft.guess());
                QVERIFY(claim.evidence.liesIn(source.document->text));
                QVERIFY(claim.trigger.isEmpty() || claim.evidence.contains(claim.trigger));
            }
    }
}

QTEST_GUILESS_MAIN(TestClaimDraft)
#include "test_claimdraft.moc"
