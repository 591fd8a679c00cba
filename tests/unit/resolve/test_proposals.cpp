#include "resolve/described.h"
#include "resolve/identities.h"

#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

const DocumentId post{1}, wire{2}, ledger{3}; // the wire and the ledger retell the Post

Entity entity(DocumentId document, EntityType type, const QString &name, bool unnamed = false,
              qsizetype at = 0)
{
    return {entityId(document, type, name, at), document, type, name, unnamed};
}

Entity firm(DocumentId document, const QString &name)
{
    return entity(document, EntityType::Organization, name);
}

Entity described(DocumentId document, const QString &words, EntityType type = EntityType::Person,
                 qsizetype at = 7)
{
    return entity(document, type, words, true, at);
}

IdentityEvidence family()
{
    IdentityEvidence evidence;
    evidence.publishers
        = {{post, u"The Harbour Post"_s}, {wire, u"Norr Wire"_s}, {ledger, u"Trade Ledger"_s}};
    for (const DocumentId document : {wire, ledger})
        evidence.derivations.push_back({document, u"Harbour Post"_s, {0, 1}, {}});
    return evidence;
}

Claim claim(DocumentId document, Predicate predicate, const Entity &from, const Entity &to,
            const QString &year = {}, Span sentence = {0, 100})
{
    Claim claim;
    claim.document = document;
    claim.predicate = predicate;
    claim.from = from.id;
    claim.to = to.id;
    claim.evidence = sentence;
    if (!year.isEmpty())
        claim.date = DateRange{year, year};
    claim.id = claimId(claim);
    return claim;
}

Mention mention(const Entity &entity, Span span)
{
    return {
        mentionId(entity.document, span, entity.type), entity.document, entity.id, span, entity.type, {}, 1};
}

// "0.5 says_the_same", or nothing, for the pair.
QString judged(const std::vector<Judgement> &judgements, const Entity &one, const Entity &other)
{
    for (const Judgement &judgement : judgements) {
        if (std::minmax(judgement.left, judgement.right) == std::minmax(one.id, other.id))
            return codeOf(judgement.verdict) + u' ' + judgement.reason;
    }
    return {};
}

} // namespace

// What is proposed for other reasons than the name: only between documents of one family, never in one.
class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void descriptions_data();
    void descriptions();
    void neverInOneDocument();
    void neverOfOtherFamilies();
    void whoSaysTheSame();
    void appositions_data();
    void appositions();
    void sameDatedClaim();
    void namedSideBySideAreTwo();
    void contextAddsToTheScore();
};

void TestProposals::descriptions_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("proposed");
    const auto row = [](const char *name, const QString &left, const QString &right, bool proposed) {
        QTest::newRow(name) << left << right << proposed;
    };
    row("a place", u"a government official in Norrland"_s, u"A Norrland official"_s, true);
    row("a nationality", u"a US tech giant in China"_s,
        u"an American technology giant with operations in China"_s, true);
    row("other towns", u"a dealer in Norrland"_s, u"a dealer in Delmare"_s, false);
    row("nothing to hold on to", u"an executive"_s, u"an executive"_s, false);
    row("other roles", u"a lawyer in Norrland"_s, u"an engineer in Norrland"_s, false);
    row("another number", u"two officials in Norrland"_s, u"three officials in Norrland"_s, false);
    row("an anchor more", u"an executive at Orrin"_s, u"an executive at Orrin in Norrland"_s, true);
    row("each with an anchor of its own", u"an executive at Orrin in Delmare"_s,
        u"an executive at Orrin in Norrland"_s, false);
}

void TestProposals::descriptions()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, proposed);
    const Entity one = described(post, left), other = described(wire, right);
    QCOMPARE(judged(judgeIdentities({one}, {other}, {}, family()), one, other),
             proposed ? u"unsure described_alike"_s : QString());
}

void TestProposals::neverInOneDocument()
{
    const Entity one = described(post, u"an official in Norrland"_s),
                 other = described(post, u"an official in Norrland"_s, EntityType::Person, 99);
    QVERIFY(judgeIdentities({}, {one, other}, {}, family()).empty());
}

void TestProposals::neverOfOtherFamilies()
{
    IdentityEvidence strangers = family();
    strangers.derivations.clear();
    const Entity one = described(post, u"an official in Norrland"_s),
                 other = described(wire, u"a Norrland official"_s);
    QVERIFY(judgeIdentities({one}, {other}, {}, strangers).empty());
}

void TestProposals::whoSaysTheSame()
{
    const Entity one = described(post, u"an executive familiar with the operations"_s),
                 other = described(wire, u"An executive who knows the firm"_s),
                 engineer = described(wire, u"an engineer"_s);
    const Entity seller = firm(post, u"Orrin"_s), buyer = firm(post, u"Vantor"_s),
                 sellerToo = firm(wire, u"Orrin"_s), buyerToo = firm(wire, u"Vantor"_s);
    IdentityEvidence evidence = family();
    evidence.claims = {claim(post, Predicate::SellsTo, seller, buyer),
                       claim(wire, Predicate::SellsTo, sellerToo, buyerToo)};
    evidence.claims[0].speaker.entity = one.id;
    evidence.claims[1].speaker.entity = other.id;
    const std::vector<Entity> all{one, other, engineer, seller, buyer, sellerToo, buyerToo};
    QCOMPARE(judged(judgeIdentities({}, all, {}, evidence), one, other), u"unsure says_the_same"_s);
    evidence.claims[1].speaker.entity = engineer.id;
    QCOMPARE(judged(judgeIdentities({}, all, {}, evidence), one, engineer), QString());
}

void TestProposals::appositions_data()
{
    QTest::addColumn<QString>("text"); // [first] ... [second]
    QTest::addColumn<bool>("proposed");
    QTest::newRow("bracket") << u"[Orrin Optics] ([Vantor]) sold it."_s << true;
    QTest::newRow("also known as") << u"[Orrin Optics], also known as [Vantor], sold it."_s << true;
    QTest::newRow("formerly") << u"[Orrin Optics], formerly [Vantor], sold it."_s << true;

    QTest::newRow("and") << u"[Orrin Optics] and [Vantor] sold it."_s << false;
    QTest::newRow("an open bracket") << u"[Orrin Optics] ([Vantor] denied it)."_s << false;
    QTest::newRow("another sentence") << u"[Orrin Optics] sold it. [Vantor] knew."_s << false;
}

void TestProposals::appositions()
{
    QFETCH(QString, text);
    QFETCH(bool, proposed);
    const Entity one = firm(post, u"Orrin Optics"_s), other = firm(post, u"Vantor"_s);
    IdentityEvidence evidence = family();
    QString bare;
    std::vector<qsizetype> marks;
    for (const QChar c : text) {
        if (c == u'[' || c == u']')
            marks.push_back(bare.size());
        else
            bare += c;
    }
    evidence.texts[post] = bare;
    evidence.mentions = {mention(one, {marks[0], marks[1]}), mention(other, {marks[2], marks[3]})};
    QCOMPARE(judged(judgeIdentities({}, {one, other}, {}, evidence), one, other),
             proposed ? u"unsure apposition"_s : QString());
}

void TestProposals::sameDatedClaim()
{
    const Entity office = firm(post, u"Office"_s), officeToo = firm(wire, u"Office"_s),
                 one = firm(post, u"Orrin"_s), other = firm(wire, u"Vantor Works"_s);
    IdentityEvidence evidence = family();
    evidence.claims = {claim(post, Predicate::Sanctions, office, one, u"2019"_s),
                       claim(wire, Predicate::Sanctions, officeToo, other, u"2019-05"_s)};
    const std::vector<Entity> all{office, officeToo, one, other};
    QCOMPARE(judged(judgeIdentities({}, all, {}, evidence), one, other), u"unsure same_dated_claim"_s);
    evidence.claims[1].date.reset();
    QCOMPARE(judged(judgeIdentities({}, all, {}, evidence), one, other), QString());
}

void TestProposals::namedSideBySideAreTwo()
{
    const Entity office = firm(post, u"Office"_s), one = firm(post, u"Orrin"_s),
                 other = firm(post, u"Vantor Works"_s);
    IdentityEvidence evidence = family();
    evidence.claims = {claim(post, Predicate::Sanctions, office, one, u"2019"_s),
                       claim(post, Predicate::Sanctions, office, other, u"2019"_s)};
    evidence.mentions = {mention(one, {10, 15}), mention(other, {20, 32})};
    QCOMPARE(judged(judgeIdentities({}, {office, one, other}, {}, evidence), one, other), QString());
}

void TestProposals::contextAddsToTheScore()
{
    const Entity full = firm(post, u"Orrin Optics"_s), part = firm(wire, u"Orrin"_s),
                 town = firm(post, u"Vantor"_s), townToo = firm(wire, u"Vantor"_s);
    IdentityEvidence evidence = family();
    const std::vector<Entity> all{full, part, town, townToo};
    QCOMPARE(judged(judgeIdentities({}, all, {}, evidence), full, part), u"unsure short_form"_s);
    evidence.claims
        = {claim(post, Predicate::SellsTo, full, town), claim(wire, Predicate::SellsTo, part, townToo)};
    QCOMPARE(judged(judgeIdentities({}, all, {}, evidence), full, part), u"unsure short_form,same_context"_s);
}

QTEST_GUILESS_MAIN(TestProposals)
#include "test_proposals.moc"
