#include "extract/claimsnear.h"

#include "language/lexicon.h"

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr TypeSet firm = typeBit(EntityType::Organization);
constexpr TypeSet sited = firm | typeBit(EntityType::Group) | typeBit(EntityType::Person);
constexpr TypeSet place = typeBit(EntityType::Place);
constexpr TypeSet placeOrState = place | typeBit(EntityType::Government);

Claim claimOf(const ChunkedSentence &passage, Predicate predicate, const Anchor &from, const Anchor &to,
              Span trigger, const QString &rule, const std::vector<Attribution> &attributions)
{
    Claim claim;
    claim.predicate = predicate;
    claim.from = from.entity;
    claim.to = to.entity;
    claim.evidence = passage.span;
    claim.trigger = trigger;
    claim.rule = rule;
    claim.confidence = 0.7;
    claim.speaker = speakerAt(attributions, to.span, claim.predicate, true);
    return claim;
}

Span between(const Anchor &a, const Anchor &b)
{
    return {qMin(a.span.begin, b.span.begin), qMax(a.span.end, b.span.end)};
}

// "Acme's LX-9", "Acme LX-9"
void addMaker(std::vector<Claim> &claims, const ChunkedSentence &passage,
              const std::vector<Attribution> &attributions)
{
    for (int i = 0; i + 1 < passage.outermost; ++i) {
        const Anchor &maker = passage.anchors[size_t(i)];
        const Anchor &goods = passage.anchors[size_t(i + 1)];
        const bool genitive = passage.is(maker.last + 1, WordClass::Genitive);
        const int gap = goods.first - maker.last - 1 - (genitive ? 1 : 0);
        if (maker.isA(firm) && !maker.pronoun && goods.isA(typeBit(EntityType::Product))
            && (gap == 0 || (genitive && gap == 1)))
            claims.push_back(claimOf(passage, Predicate::Produces, maker, goods, between(maker, goods),
                                     u"near:genitive"_s, attributions));
    }
}

// "the Trade Ministry's Harbour Bureau"
// "National Trade Directorate": of the state, not only in it
bool isStateBody(const QString &name)
{
    const QStringList words = name.toLower().split(u' ');
    return std::ranges::any_of(words, [](const QString &word) {
        return word == u"national" || word == u"state" || word == u"agency" || word == u"office"
            || word == u"service" || word == u"forces" || word == u"base"
            || isInLexicon(WordList::GovernmentWord, word);
    });
}

// "Norland's Acme": a firm of a country or town
void addFirmOfPlace(std::vector<Claim> &claims, const ChunkedSentence &passage,
                    const std::vector<Attribution> &attributions)
{
    for (int i = 0; i + 1 < passage.outermost; ++i) {
        const Anchor &where = passage.anchors[size_t(i)];
        const Anchor &who = passage.anchors[size_t(i + 1)];
        const QString name = where.span.of(passage.text).toString();
        const bool site = where.isA(typeBit(EntityType::Place)) || countryOf(name);
        if (site && passage.is(where.last + 1, WordClass::Genitive) && who.first == where.last + 2
            && who.isA(typeBit(EntityType::Organization)) && passage.text.at(who.span.begin).isUpper()
            && !who.pronoun && !passage.is(who.last + 1, WordClass::TaggedNoun)
            && !isStateBody(who.span.of(passage.text).toString()))
            claims.push_back(claimOf(passage, Predicate::LocatedIn, who, where, between(where, who),
                                     u"near:genitive"_s, attributions));
    }
}

void addPart(std::vector<Claim> &claims, const ChunkedSentence &passage,
             const std::vector<Attribution> &attributions)
{
    constexpr TypeSet bodies = firm | typeBit(EntityType::Government);
    for (int i = 0; i + 1 < passage.outermost; ++i) {
        const Anchor &whole = passage.anchors[size_t(i)];
        const Anchor &part = passage.anchors[size_t(i + 1)];
        const bool genitive = passage.is(whole.last + 1, WordClass::Genitive) || whole.possessive;
        const int gap = part.first - whole.last - 1 - (whole.possessive ? 0 : 1);
        if (genitive && gap == 0 && whole.isA(bodies) && part.isA(bodies) && part.entity != whole.entity
            && passage.text.at(part.span.begin).isUpper() && !countryOf(whole.span.of(passage.text))
            && !passage.is(part.last + 1, WordClass::TaggedNoun)) // "its Trade Office building"
            claims.push_back(claimOf(passage, Predicate::OwnsOrParentOf, whole, part, between(whole, part),
                                     u"near:part"_s, attributions));
    }
}

// The party that an apposition or "-based" speaks of: the next one, or the one before the comma.
const Anchor *describedBy(const ChunkedSentence &passage, const Anchor &where, int after)
{
    const auto &anchors = passage.anchors;
    for (int i = 0; i < passage.outermost; ++i) {
        const Anchor &next = anchors[size_t(i)];
        if (next.first < after || !next.isA(sited))
            continue;
        if (next.first == after)
            return &next;
        break;
    }
    for (int i = where.first - 1; i >= 0; --i) { // ", a [Oslo]-based firm"
        const Word &word = passage.at(i);
        if (word.is(WordClass::Comma)) {
            const Anchor *before = passage.anchorAt(i - 1);
            return before && before->isA(sited) ? before : nullptr;
        }
        if (word.anchor >= 0 || !word.is(WordClass::Determiner))
            break;
    }
    return nullptr;
}

// "these Oslo-based firms were listed: [Acme], [Tern Ltd] and [Orlo]"
std::vector<const Anchor *> membersAfterColon(const ChunkedSentence &passage, const Anchor &group)
{
    std::vector<const Anchor *> members;
    if (!group.isA(typeBit(EntityType::Group)))
        return members;
    int colon = group.last + 1;
    while (colon < passage.size() && passage.at(colon).form != u":")
        ++colon;
    for (int i = 0; i < passage.outermost; ++i) {
        const Anchor &each = passage.anchors[size_t(i)];
        if (each.first <= colon)
            continue;
        if (!each.isA(firm))
            return members;
        members.push_back(&each);
    }
    return members;
}

bool isSeated(const QString &form)
{
    return form == u"-based" || form == u"-headquartered" || form == u"-registered"
        || form == u"-incorporated" || form == u"-domiciled";
}

void addBased(std::vector<Claim> &claims, const ChunkedSentence &passage,
              const std::vector<Attribution> &attributions)
{
    for (const Anchor &where : passage.anchors) {
        if (!where.isA(placeOrState))
            continue;
        int after = where.last + 1;
        const bool split = after + 1 < passage.size() && passage.at(after).form == u"-"
            && isSeated(u'-' + passage.at(after + 1).form);
        if (!split && !(after < passage.size() && isSeated(passage.at(after).form)))
            continue;
        after += split ? 2 : 1;
        const Anchor *who = describedBy(passage, where, after);
        for (const Anchor &outer : passage.anchors) // "an Oslo-based provider" as one mention
            if (!who && outer.isA(sited) && outer.first <= where.first && outer.last >= after)
                who = &outer;
        if (!who)
            continue;
        const Span trigger{where.span.begin, passage.at(after - 1).span.end};
        const std::vector<const Anchor *> members = membersAfterColon(passage, *who);
        for (const Anchor *each : members)
            claims.push_back(
                claimOf(passage, Predicate::LocatedIn, *each, where, trigger, u"near:based"_s, attributions));
        if (members.empty())
            claims.push_back(
                claimOf(passage, Predicate::LocatedIn, *who, where, trigger, u"near:based"_s, attributions));
    }
}

// "Acme of Oslo", "Acme in Oslo", "Acme, a dealer in Oslo"
void addSeat(std::vector<Claim> &claims, const ChunkedSentence &passage,
             const std::vector<Attribution> &attributions)
{
    for (int i = 0; i + 1 < passage.outermost; ++i) {
        const Anchor &who = passage.anchors[size_t(i)];
        const Anchor &where = passage.anchors[size_t(i + 1)];
        if (!where.isA(place) || where.first - 1 < 0)
            continue;
        const QString link = passage.at(where.first - 1).form;
        if (link != u"of" && link != u"in" && link != u"at")
            continue;
        // "the Port Journal of Orland": the place is part of the name
        const bool named = link == u"of" && passage.is(who.first - 1, WordClass::Determiner);
        const bool direct = who.last + 2 == where.first && who.isA(firm)
            && passage.text.at(who.span.begin).isUpper() && !named;
        bool apposed = who.isA(sited) && passage.is(who.last + 1, WordClass::Comma)
            && (passage.at(who.last + 2).form == u"a" || passage.at(who.last + 2).form == u"an"
                || passage.at(who.last + 2).form == u"the")
            && where.first - who.last < 10;
        for (int k = who.last + 2; apposed && k < where.first - 1; ++k)
            apposed = !passage.is(k, WordClass::Comma) && !passage.is(k, WordClass::Relative)
                && !passage.is(k, WordClass::Verb) && !passage.is(k, WordClass::Preposition);
        if (direct || apposed)
            claims.push_back(claimOf(passage, Predicate::LocatedIn, who, where,
                                     {passage.at(where.first - 1).span.begin, where.span.end},
                                     direct ? u"near:seat"_s : u"near:apposition"_s, attributions));
    }
}

// "Under Secretary of the Treasury for Ports Ann B. Vane", "Director of the Border Agency Ann Vane"
void addOffice(std::vector<Claim> &claims, const ChunkedSentence &passage,
               const std::vector<Attribution> &attributions)
{
    constexpr TypeSet bodies = firm | typeBit(EntityType::Government);
    const auto isOffice = [](const QString &form) {
        return form == u"secretary" || form == u"director" || form == u"minister" || form == u"commissioner"
            || form == u"administrator" || form == u"chairman" || form == u"president" || form == u"head"
            || form == u"governor" || form == u"chief";
    };
    for (int i = 0; i + 1 < passage.outermost; ++i) {
        const Anchor &body = passage.anchors[size_t(i)];
        const Anchor &person = passage.anchors[size_t(i + 1)];
        if (!body.isA(bodies) || !person.isA(typeBit(EntityType::Person)) || person.pronoun
            || !passage.text.at(person.span.begin).isUpper())
            continue;
        int before = body.first - 1;
        if (before > 0 && passage.at(before).form == u"the")
            --before;
        if (before < 1 || passage.at(before).form != u"of" || !isOffice(passage.at(before - 1).form)
            || !passage.text.at(passage.at(before - 1).span.begin).isUpper())
            continue;
        bool title = true; // the rest of the title: capitals, "for", "and"
        for (int k = body.last + 1; k < person.first && title; ++k) {
            const Word &word = passage.at(k);
            title = passage.text.at(word.span.begin).isUpper() || word.form == u"for" || word.form == u"and"
                || word.form == u"of" || word.form == u"the";
        }
        if (title)
            claims.push_back(claimOf(passage, Predicate::EmployedBy, person, body,
                                     {passage.at(before - 1).span.begin, person.span.end}, u"near:office"_s,
                                     attributions));
    }
}

} // namespace

std::vector<Claim> claimsNear(const ChunkedSentence &passage, const std::vector<Attribution> &attributions)
{
    std::vector<Claim> claims;
    addMaker(claims, passage, attributions);
    addBased(claims, passage, attributions);
    addSeat(claims, passage, attributions);
    addFirmOfPlace(claims, passage, attributions);
    addPart(claims, passage, attributions);
    addOffice(claims, passage, attributions);
    return claims;
}

} // namespace clew
