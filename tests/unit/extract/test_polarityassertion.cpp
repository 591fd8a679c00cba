#include "unit/extract/claimsmarked.h"

#include <QTest>

#include <span>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

// F: a maker, O: a yard, S: a trader, M: a holding; T: a person; L: a government; R: a ministry; Q: pumps; P:
// a place; B: a newspaper; H: a plant; E: a rule; C: a list. Marked as claimsmarked.h reads it.
QString expanded(const QString &shorthand)
{
    static const std::vector<std::pair<QString, QString>> names{
        {u"{F}"_s, u"[Ferrano|Organization]"_s},
        {u"{O}"_s, u"[Oduya|Organization]"_s},
        {u"{S}"_s, u"[Sable Trade|Organization]"_s},
        {u"{M}"_s, u"[Marl Holding|Organization]"_s},
        {u"{T}"_s, u"[Ivo Tamm|Person]"_s},
        {u"{L}"_s, u"[Canberra|Government]"_s},
        {u"{R}"_s, u"[Trade Ministry|Government]"_s},
        {u"{Q}"_s, u"[QX-7 pumps|Product]"_s},
        {u"{P}"_s, u"[Lomza|Place]"_s},
        {u"{B}"_s, u"[Baltic Gazette|Organization]"_s},
        {u"{H}"_s, u"[Norr Yard|Product]"_s},
        {u"{E}"_s, u"[Pump Rule|Document]"_s}};
    QString text = shorthand;
    for (const auto &[key, name] : names)
        text.replace(key, name);
    return text;
}

struct Row
{
    const char *predicate;
    const char16_t *sentence;
};

// Negated, denied, hedged, planned, asked: none says that it is so.
constexpr Row unsaid[] = {
    {"produces", u"{F} does not make {Q}."},
    {"produces", u"{F} denied that it had ever made {Q}."},
    {"produces", u"{F} plans to manufacture {Q}."},
    {"produces", u"{F} may have produced {Q}."},
    {"produces", u"{F} is no longer a maker of {Q}."},
    {"sells_to", u"{F} has never sold {Q} to {O}."},
    {"sells_to", u"{F} was barred from selling {Q} to {O}."},
    {"sells_to", u"There is no evidence that {F} sold {Q} to {O}."},
    {"sells_to", u"{F} allegedly sold {Q} to {O}."},
    {"sells_to", u"{F} refused to sell {Q} to {O}."},
    {"sells_to", u"If {F} sold {Q} to {O}, it would breach the rule."},
    {"sells_to", u"{F} halted the sale of {Q} to {O}."},
    {"sells_to", u"{F} neither sold nor lent {Q} to {O}."},
    {"sells_to", u"{F} rejected claims that it had sold {Q} to {O}."},
    {"buys_from", u"{O} cannot buy {Q} from {F}."},
    {"buys_from", u"{O} failed to buy {Q} from {F}."},
    {"buys_from", u"{O} wanted to purchase {Q} from {F}."},
    {"buys_from", u"It is unclear whether {O} bought {Q} from {F}."},
    {"buys_from", u"{O} cancelled its purchase of {Q} from {F}."},
    {"buys_from", u"{O} is unable to procure {Q} from {F}."},
    {"buys_through", u"{O} did not use {S} to buy {Q}."},
    {"buys_through", u"{O} could buy {Q} through {S}."},
    {"buys_through", u"{O} considered buying {Q} through {S}."},
    {"buys_through", u"{O} denied having bought {Q} through {S}."},
    {"rents_to", u"{F} will not rent {Q} to {O}."},
    {"rents_to", u"{F} stopped leasing {Q} to {O}."},
    {"rents_to", u"{F} denied renting {Q} to {O}."},
    {"rents_to", u"{F} might lease {Q} to {O}."},
    {"rents_to", u"{F} is thought to have rented {Q} to {O}."},
    {"rents_to", u"{O} asked {F} to rent it {Q}."},
    {"provides_access_to", u"{F} did not give {O} access to {Q}."},
    {"provides_access_to", u"{F} refused to grant {O} access to {Q}."},
    {"provides_access_to", u"{F} may offer {O} access to {Q}."},
    {"provides_access_to", u"{F} never lent {Q} to {O}."},
    {"owns_or_parent_of", u"{M} does not own {O}."},
    {"owns_or_parent_of", u"{O} is not a subsidiary of {M}."},
    {"owns_or_parent_of", u"{M} denied that it owned {O}."},
    {"owns_or_parent_of", u"{M} plans to acquire {O}."},
    {"owns_or_parent_of", u"{M} is expected to buy {O}."},
    {"founded_by", u"{T} did not found {O}."},
    {"founded_by", u"{T} denied that he had founded {O}."},
    {"founded_by", u"{O} may have been founded by {T}."},
    {"founded_by", u"{T} is not the founder of {O}."},
    {"employed_by", u"{T} never worked for {O}."},
    {"employed_by", u"{T} is not a director of {O}."},
    {"employed_by", u"{T} denied working for {O}."},
    {"employed_by", u"{T} may join {O}."},
    {"located_in", u"{O} is not based in {P}."},
    {"located_in", u"{O} could be based in {P}."},
    {"located_in", u"{O} denied that it was headquartered in {P}."},
    {"sanctions", u"{L} has not sanctioned {O}."},
    {"sanctions", u"{L} may blacklist {O}."},
    {"sanctions", u"{L} is considering whether to sanction {O}."},
    {"sanctions", u"{O} is not on the sanctions list."},
    {"sanctions", u"{L} declined to designate {O}."},
    {"restricts", u"{L} did not ban exports of {Q}."},
    {"restricts", u"The {E} does not cover {Q}."},
    {"restricts", u"{L} might restrict {Q}."},
    {"restricts", u"{L} plans to prohibit {Q}."},
    {"stockpiles", u"{O} did not stockpile {Q}."},
    {"stockpiles", u"{O} may have hoarded {Q}."},
    {"stockpiles", u"{O} denied hoarding {Q}."},
    {"stockpiles", u"{O} hopes to stockpile {Q}."},
    {"builds", u"{O} never built the {H}."},
    {"builds", u"{O} plans to build the {H}."},
    {"builds", u"{O} was prevented from building the {H}."},
    {"funds", u"{M} did not finance {O}."},
    {"funds", u"{M} considered investing in {O}."},
    {"funds", u"{M} denied that it had funded {O}."},
    {"funds", u"{M} would finance {O}."},
    {"supplies", u"{S} did not deliver {Q} to {O}."},
    {"supplies", u"{S} stopped supplying {O}."},
    {"supplies", u"{S} was not a supplier of {Q} to {O}."},
    {"supplies", u"{S} reportedly shipped {Q} to {O}."},
    {"supplies", u"No {Q} were delivered to {O} by {S}."},
    {"supplies", u"Nobody at {S} shipped {Q} to {O}."},
    {"evades_through", u"{O} did not evade the ban through {S}."},
    {"evades_through", u"{O} could evade the ban through {S}."},
    {"evades_through", u"{O} denied using {S} to evade the ban."},
    {"controls_via_shell", u"{O} is not a front company for {M}."},
    {"controls_via_shell", u"{M} denied that {O} was a shell controlled by it."},
    {"controls_via_shell", u"{O} may be a front for {M}."},
    {"investigates", u"{R} is not investigating {O}."},
    {"investigates", u"{R} may investigate {O}."},
    {"investigates", u"{R} has not opened an investigation into {O}."},
    {"investigates", u"{T} was never charged with smuggling by {R}."},
    {"responds", u"{O} did not respond to a request for comment."},
    {"responds", u"{T} could not be reached."},
    {"responds", u"{O} never answered questions."},
    {"partner_of", u"{O} does not work with {S}."},
    {"partner_of", u"{O} may team up with {S}."},
    {"partner_of", u"{O} denied that it had cooperated with {S}."},
    {"related_to", u"{O} has no links to {M}."},
    {"related_to", u"{O} denied acting on behalf of {M}."},
    {"related_to", u"{T} is not the brother of [Jaan Tamm|Person]."},
};

// What is plainly said, so that silence does not pass for care.
constexpr Row said[] = {
    {"produces", u"{F} makes {Q}."},
    {"produces", u"{Q} are manufactured by {F}."},
    {"sells_to", u"{F} sold {Q} to {O}."},
    {"sells_to", u"{F} admitted that it had sold {Q} to {O}."},
    {"sells_to", u"{F} was found to have sold {Q} to {O}."},
    {"sells_to", u"{F} continues to sell {Q} to {O}."},
    {"sells_to", u"{F} not only sold {Q} to {O} but also trained its staff."},
    {"buys_from", u"{O} bought {Q} from {F}."},
    {"buys_from", u"{O} managed to buy {Q} from {F}."},
    {"buys_from", u"The records show that {O} made purchases of {Q} from {F}."},
    {"buys_through", u"{O} bought {Q} through {S}."},
    {"buys_through", u"{O} used {S} to buy {Q}."},
    {"rents_to", u"{F} rents {Q} to {O}."},
    {"rents_to", u"{Q} were leased by {F} to {O}."},
    {"rents_to", u"{O}, which was not at home in the trade, rented {Q} from {F}."},
    {"provides_access_to", u"{F} gave {O} access to {Q}."},
    {"provides_access_to", u"{F} lent {Q} to {O}."},
    {"owns_or_parent_of", u"{M} owns {O}."},
    {"owns_or_parent_of", u"{O}, a subsidiary of {M}, declined to comment."},
    {"owns_or_parent_of", u"{O} was acquired by {M}."},
    {"founded_by", u"{T} founded {O}."},
    {"founded_by", u"{O} was set up by {T}."},
    {"employed_by", u"{T} is the director of {O}."},
    {"employed_by", u"{T}, the chief executive of {O}, did not resign."},
    {"employed_by", u"{T} works for {O}."},
    {"located_in", u"{O} is based in {P}."},
    {"located_in", u"{O}, a dealer in {P}, closed."},
    {"sanctions", u"{L} sanctioned {O}."},
    {"sanctions", u"{O} was blacklisted by {L}."},
    {"sanctions", u"{L} put {O} on its sanctions list."},
    {"restricts", u"{L} banned exports of {Q}."},
    {"restricts", u"The {E} covers {Q}."},
    {"stockpiles", u"{O} stockpiled {Q}."},
    {"stockpiles", u"{O} has been hoarding {Q}."},
    {"builds", u"{O} is building the {H}."},
    {"funds", u"{M} financed {O}."},
    {"funds", u"{M} invested in {O}."},
    {"supplies", u"{S} delivered {Q} to {O}."},
    {"supplies", u"{S} shipped {Q} to {O}."},
    {"evades_through", u"{O} evaded the ban through {S}."},
    {"controls_via_shell", u"{O} is a front company for {M}."},
    {"investigates", u"{R} is investigating {O}."},
    {"investigates", u"{T} was arrested by {R}."},
    {"responds", u"{O} declined to comment."},
    {"responds", u"{O} denied the report."},
    {"partner_of", u"{O} cooperates with {S}."},
    {"partner_of", u"{O} teamed up with {S}."},
    {"related_to", u"{T} is the brother of [Jaan Tamm|Person]."},
    {"related_to", u"{O} acted on behalf of {M}."},
};

void addRows(std::span<const Row> rows)
{
    QTest::addColumn<QString>("predicate");
    QTest::addColumn<QString>("text");
    for (const Row &row : rows) {
        const QString sentence = QString::fromUtf16(row.sentence);
        QTest::newRow(qPrintable(sentence)) << QString::fromLatin1(row.predicate) << expanded(sentence);
    }
}

QStringList assertedOf(const QString &text, const QString &predicate)
{
    QStringList asserted;
    for (const QString &line : linesOf(text))
        if (line.startsWith(predicate + u' ') && line.endsWith(u" asserted"_s))
            asserted << line;
    return asserted;
}

} // namespace

class TestPolarityAssertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverAsserted_data() { addRows(unsaid); }
    void neverAsserted()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, text);
        QCOMPARE(assertedOf(text, predicate).join(u'\n'), QString());
    }

    void asserted_data() { addRows(said); }
    void asserted()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, text);
        QVERIFY2(!assertedOf(text, predicate).isEmpty(), qPrintable(linesOf(text).join(u'\n')));
    }

    void everyPredicateIsAsked()
    {
        QVERIFY(std::size(unsaid) >= 80 && std::size(said) >= 40);
        for (int i = 0; i < predicateCount; ++i) {
            const QString code = codeOf(static_cast<Predicate>(i));
            const auto isOf = [&](const Row &row) {
                return code == QLatin1StringView(row.predicate);
            };
            QVERIFY2(std::ranges::any_of(unsaid, isOf) && std::ranges::any_of(said, isOf), qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(TestPolarityAssertion)
#include "test_polarityassertion.moc"
