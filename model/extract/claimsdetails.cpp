#include "extract/claimsdetails.h"

#include <QRegularExpression>

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

// The clause of a trigger: up to a semicolon, or a comma and a relative pronoun.
Span clauseOf(const Passage &passage, const Occurrence &at)
{
    int begin = at.begin;
    while (begin > 0 && !passage.is(begin - 1, WordClass::Break)
           && !(passage.is(begin - 1, WordClass::Comma) && passage.is(begin, WordClass::Relative)))
        --begin;
    int end = at.end;
    while (end < passage.size() && !(passage.is(end, WordClass::Break) && passage.at(end).form == u";")
           && !(passage.is(end, WordClass::Relative) && passage.is(end - 1, WordClass::Comma)))
        ++end;
    return {passage.at(begin).span.begin, passage.at(end - 1).span.end};
}

qsizetype distance(Span a, Span b)
{
    return a.overlaps(b) ? 0 : a.begin >= b.end ? a.begin - b.end : b.begin - a.end;
}

const TimeExpression *nearestTime(Span clause, Span trigger, const std::vector<TimeExpression> &times)
{
    const TimeExpression *best = nullptr;
    for (const TimeExpression &each : times)
        if (clause.contains(each.span)
            && (!best || distance(each.span, trigger) < distance(best->span, trigger)))
            best = &each;
    return best;
}

// "$10", "2,400 yuan an hour", "€410,000 apiece"
const QRegularExpression &priceForm()
{
    static const QRegularExpression form(
        u"(?:(?:US|HK|S|A|C)?[$€£¥₹]\\s?\\d[\\d,.]*(?:\\s(?:million|billion|trillion|thousand))?"
        "|\\d[\\d,.]*(?:\\s(?:million|billion|trillion|thousand))?\\s(?:dollars?|euros?|yuan|yen|pounds?|"
        "francs?|"
        "rubles?|roubles?|rupees?|dirhams?|won|ringgit|kroner|kronor|baht|pesos?|reais|rials?|lira|zloty|"
        "shekels?))"
        "(?:\\s(?:an?|per)\\s\\w+(?:\\seach)?|\\seach|\\sapiece)?"_s);
    return form;
}

} // namespace

void addDetails(Claim &claim, const Passage &passage, const Occurrence &occurrence,
                const std::vector<TimeExpression> &times)
{
    const Span clause = clauseOf(passage, occurrence);
    if (const TimeExpression *time = nearestTime(clause, claim.trigger, times)) {
        if (!time->value.isEmpty())
            claim.date = time->value;
        claim.dateText = time->span.of(passage.text).toString();
    }
    static const std::vector<Predicate> priced{
        Predicate::SellsTo, Predicate::BuysFrom,       Predicate::BuysThrough,
        Predicate::RentsTo, Predicate::Supplies,       Predicate::ProvidesAccessTo,
        Predicate::Funds,   Predicate::OwnsOrParentOf, Predicate::Builds};
    if (std::ranges::find(priced, claim.predicate) == priced.end())
        return;
    const QString text = clause.of(passage.text).toString();
    if (const auto match = priceForm().match(text); match.hasMatch())
        claim.price = match.captured();
}

} // namespace clew
