#include "extract/predicates.h"

#include "extract/amounts.h"
#include "extract/frames.h"
#include "extract/predicatesroles.h"
#include "extract/timescalendar.h"
#include "extract/timeswords.h"

#include "language/lexicon.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

void add(std::vector<Filler> &fillers, const QString &slot, const Founds &found, Link link = Link::Direct)
{
    for (const Found &each : found) {
        const Filler filler{slot, each.token, std::max(each.link, link)};
        const bool known = std::ranges::any_of(
            fillers, [&](const Filler &other) { return other.slot == slot && other.token == filler.token; });
        if (!known && each.token >= 0)
            fillers.push_back(filler);
    }
}

Founds listOf(const Tree &tree, int token, Link link)
{
    Founds all;
    const int stands = antecedent(tree, token);
    if (stands != token)
        return {{stands, std::max(link, Link::Shared)}};
    for (const int each : tree.withConjuncts(token))
        all.push_back({each, link});
    return all;
}

bool hasSlot(const std::vector<Filler> &fillers, QStringView slot)
{
    return std::ranges::any_of(fillers, [&](const Filler &each) { return each.slot == slot; });
}

void addAttached(std::vector<Filler> &fillers, const Tree &tree)
{
    std::vector<Filler> attached;
    for (const Filler &each : fillers)
        if (each.slot == u"object" && each.link <= Link::Shared)
            addHungOn(attached, fillers, tree, each.token, 0);
    fillers.insert(fillers.end(), attached.begin(), attached.end());
}

bool isUnit(const QString &lemma)
{
    static const QStringList units{u"hour"_s,   u"minute"_s, u"night"_s,    u"piece"_s, u"unit"_s, u"lot"_s,
                                   u"batch"_s,  u"cash"_s,   u"kilogram"_s, u"kilo"_s,  u"ton"_s,  u"tonne"_s,
                                   u"barrel"_s, u"litre"_s,  u"weekend"_s,  u"season"_s};
    return units.contains(lemma);
}

bool isAmountOrTime(const Tree &tree, int token)
{
    const QString &lemma = tree.lemma(token);
    return tree.isTagged(token, "NUM"_L1) || lemma == u"%" || lemma == u"percent"
        || !currencyCode(lemma).isEmpty() || isInLexicon(WordList::Currency, lemma) || isUnit(lemma)
        || monthOf(lemma).has_value() || timeUnitOf(lemma).has_value() || seasonOf(lemma).has_value();
}

bool isRaised(const QString &marker)
{
    return marker == u"to" || marker == u"from" || marker == u"through" || marker == u"via"
        || marker == u"for";
}

// "bought them for two million euros [from Orlo]", "sold it in May [to Acme]": hangs on the price or the day,
// which may hang on the goods.
void addBehindAmounts(std::vector<Filler> &fillers, const Tree &tree, int verb)
{
    std::vector<int> amounts;
    const auto collect = [&](int host) {
        for (const int each : tree.children(host)) {
            const Dep dep = tree.dep(each);
            const bool phrase
                = dep == Dep::Oblique || dep == Dep::Unmarked || dep == Dep::Object || dep == Dep::Nominal;
            if (each > verb && phrase && isAmountOrTime(tree, each))
                amounts.push_back(each);
        }
    };
    collect(verb);
    if (const int object = tree.child(verb, Dep::Object); object >= 0)
        collect(object);
    std::vector<Filler> behind;
    for (const int amount : amounts)
        for (const int each : tree.children(amount)) {
            const QString marker = markerOf(tree, each);
            const bool phrase = tree.dep(each) == Dep::Nominal || tree.dep(each) == Dep::Oblique;
            if (phrase && isRaised(marker) && each > amount && !hasSlot(fillers, marker)
                && !isAmountOrTime(tree, each))
                add(behind, marker, listOf(tree, each, Link::Attached), Link::Attached);
        }
    fillers.insert(fillers.end(), behind.begin(), behind.end());
}

// "paid [Acme] 3 million euros", read as euros of the kind of Acme
void addReceiverOfMoney(std::vector<Filler> &fillers, const Tree &tree, int verb)
{
    const int money = tree.child(verb, Dep::Object);
    if (money < 0 || hasSlot(fillers, u"iobject") || !isAmountOrTime(tree, money))
        return;
    const int number = tree.child(money, Dep::Numeral);
    for (const int each : tree.children(money))
        if (tree.dep(each) == Dep::Compound && each > verb && each < number
            && tree.isTagged(each, "PROPN"_L1))
            fillers.push_back({u"iobject"_s, each, Link::Attached});
}

// "lasers bought by Acme [using a dealer]": hangs on the lasers, or on Acme; "Roe, [acting for Acme],
// bought".
void addMeans(std::vector<Filler> &fillers, const Tree &tree, int verb)
{
    std::vector<int> hosts;
    for (const Filler &each : fillers)
        if (each.slot == u"subject")
            hosts.push_back(each.token);
    if (tree.dep(verb) == Dep::Participle)
        hosts.push_back(tree.head(verb));
    for (const int host : hosts)
        for (const int each : tree.children(host))
            if (each > host && tree.dep(each) == Dep::Participle
                && (tree.lemma(each) == u"use" || tree.lemma(each) == u"act") && isGerund(tree, each)
                && !hasSlot(fillers, u"doing"))
                fillers.push_back({u"doing"_s, each, Link::Attached});
}

// "sold and shipped lasers [to Acme]"
void addSharedPhrases(std::vector<Filler> &fillers, const Tree &tree, int verb)
{
    if (tree.dep(verb) != Dep::Conjunct || !tree.has(tree.head(verb)))
        return;
    std::vector<Filler> shared;
    addPhrases(shared, tree, tree.head(verb), Link::Shared);
    for (const Filler &each : shared)
        if (each.token > verb && !tree.dominates(verb, each.token) && !hasSlot(fillers, each.slot))
            fillers.push_back(each);
}

// A participle before its noun is an adjective to some taggers: "sanctioned Acme".
QString verbLemma(const Tree &tree, int token)
{
    if (!tree.isTagged(token, "ADJ"_L1))
        return tree.lemma(token);
    return lemmaOf(tree.form(token), u"VERB");
}

// "the plant sources spindles", where a tagger saw a noun
bool hasArguments(const Tree &tree, int token)
{
    return tree.child(token, Dep::Object) >= 0
        && (tree.child(token, Dep::Subject) >= 0 || tree.dep(token) == Dep::RelativeClause);
}

} // namespace

void addHungOn(std::vector<Filler> &attached, const std::vector<Filler> &own, const Tree &tree, int noun,
               int depth)
{
    for (const int child : tree.children(noun)) {
        // "chartered the tanker Orlo [from Acme]"
        const bool name = tree.dep(child) == Dep::Flat || tree.dep(child) == Dep::Apposition;
        if (name && child > noun && child <= noun + 2 && depth < 2)
            addHungOn(attached, own, tree, child, depth + 1);
        if (tree.dep(child) == Dep::Participle && tree.childWith(child, Dep::Mark, u"to") >= 0
            && !hasSlot(own, u"to_do"))
            attached.push_back({u"to_do"_s, child, Link::Attached});
        // "shipped lasers made by Orlo [to Acme]"
        if (tree.dep(child) == Dep::Participle && shippedLexicon().words.has(tree.lemma(child), "making"_L1))
            for (const int phrase : tree.children(child))
                if (const QString to = markerOf(tree, phrase); tree.dep(phrase) == Dep::Oblique
                    && (to == u"to" || to == u"from" || to == u"through" || to == u"via")
                    && !hasSlot(own, to))
                    add(attached, to, listOf(tree, phrase, Link::Attached), Link::Attached);
        if (tree.dep(child) != Dep::Nominal && tree.dep(child) != Dep::Oblique)
            continue;
        const QString marker = markerOf(tree, child);
        if (marker == u"of" && depth < 2)
            addHungOn(attached, own, tree, child, depth + 1);
        else if (!marker.isEmpty() && !hasSlot(own, marker))
            add(attached, marker, listOf(tree, child, Link::Attached), Link::Attached);
    }
}

std::vector<Filler> Predication::in(QStringView slot) const
{
    std::vector<Filler> all;
    std::ranges::copy_if(fillers, std::back_inserter(all),
                         [&](const Filler &each) { return each.slot == slot; });
    return all;
}

void addPhrases(std::vector<Filler> &fillers, const Tree &tree, int predicate, Link link)
{
    for (const int each : tree.children(predicate)) {
        const Dep dep = tree.dep(each);
        const QString marker = markerOf(tree, each);
        switch (dep) {
        case Dep::Oblique:
        case Dep::Nominal:
            if (!marker.isEmpty())
                add(fillers, marker, listOf(tree, each, link), link);
            break;
        case Dep::AdverbialClause:
        case Dep::OpenComplement:
        case Dep::Participle:
        case Dep::ClausalComplement:
            if (tree.childWith(each, Dep::Mark, u"to") >= 0)
                add(fillers, u"to_do"_s, {{each, link}}, link);
            else if (isGerund(tree, each) || tree.childWith(each, Dep::Auxiliary, u"have") >= 0)
                add(fillers, marker.isEmpty() ? u"doing"_s : marker, {{each, link}}, link);
            else if (dep == Dep::ClausalComplement)
                add(fillers, u"that"_s, {{each, link}}, link);
            else if (dep == Dep::OpenComplement)
                add(fillers, marker.isEmpty() ? u"complement"_s : marker, {{each, link}}, link);
            break;
        case Dep::Adverb: // "ahead of the ban"
            for (const int part : tree.children(each))
                if (tree.dep(part) == Dep::Oblique || tree.dep(part) == Dep::Nominal)
                    add(fillers, tree.lemma(each) + u'_' + markerOf(tree, part), listOf(tree, part, link),
                        link);
            break;
        default: break;
        }
    }
}

// "listed Acme [along with Orlo]"
void addAlongside(std::vector<Filler> &fillers)
{
    std::vector<Filler> more;
    for (const Filler &each : fillers)
        if (each.slot == u"along" || each.slot == u"along_with" || each.slot == u"together_with"
            || each.slot == u"as_well_as")
            more.push_back({u"object"_s, each.token, Link::Attached});
    const bool takes
        = std::ranges::any_of(fillers, [](const Filler &each) { return each.slot == u"object"; });
    if (takes)
        fillers.insert(fillers.end(), more.begin(), more.end());
}

std::vector<Filler> verbFillers(const Tree &tree, int verb)
{
    std::vector<Filler> fillers;
    const bool passive = isPassive(tree, verb);
    const bool keepsObject = passive && tree.child(verb, Dep::Object) >= 0; // "was given access"
    add(fillers, u"subject"_s, subjectsOf(tree, verb));
    add(fillers, u"object"_s, objectsOf(tree, verb));
    if (keepsObject)
        add(fillers, u"iobject"_s, surfaceSubjects(tree, verb));
    else if (const int receiver = tree.child(verb, Dep::IndirectObject); receiver >= 0)
        add(fillers, u"iobject"_s, listOf(tree, receiver, Link::Direct));
    addPhrases(fillers, tree, verb, Link::Direct);
    addSharedPhrases(fillers, tree, verb);
    addAttached(fillers, tree);
    addBehindAmounts(fillers, tree, verb);
    addReceiverOfMoney(fillers, tree, verb);
    addMeans(fillers, tree, verb);
    addAlongside(fillers);
    return fillers;
}

std::vector<Filler> adjectiveFillers(const Tree &tree, int adjective)
{
    std::vector<Filler> fillers;
    add(fillers, u"subject"_s, surfaceSubjects(tree, adjective));
    addPhrases(fillers, tree, adjective, Link::Direct);
    return fillers;
}

namespace {

// "set [aside]", "rented [out]", where a parser saw an adverb
bool isParticleOf(const QString &verb, const QString &adverb)
{
    static const QStringList pairs{
        u"set aside"_s,   u"put aside"_s,  u"lay in"_s,    u"rent out"_s, u"lease out"_s,     u"hire out"_s,
        u"let out"_s,     u"sell on"_s,    u"hand over"_s, u"pass on"_s,  u"hand on"_s,       u"buy back"_s,
        u"snap up"_s,     u"buy up"_s,     u"stock up"_s,  u"store up"_s, u"hang up"_s,       u"take over"_s,
        u"brush aside"_s, u"wave aside"_s, u"wave away"_s, u"set up"_s,   u"squirrel away"_s, u"build up"_s,
        u"cut off"_s,     u"pick up"_s};
    return pairs.contains(QString(verb + u' ' + adverb));
}

} // namespace

namespace {

// "worked as [purchasing] manager": what somebody is, and no purchase
bool isTrade(const Tree &tree, int gerund)
{
    return isGerund(tree, gerund) && tree.has(gerund + 1) && tree.head(gerund + 1) == gerund
        && isInLexicon(WordList::PersonNoun, tree.lemma(gerund + 1));
}

} // namespace

Predication headOf(const Tree &tree, int token)
{
    Predication predication;
    const QString &tag = tree.token(token).tag;
    const Dep dep = tree.dep(token);
    const bool participle = tag == u"ADJ" && dep == Dep::Adjective && isParticiple(tree, token);
    // the fine tag is the surer one, unless the parser gave the word a verb's arguments
    const bool noun = tree.token(token).fineTag.startsWith("NN"_L1) && !hasArguments(tree, token);
    // "the yard, under sanctions since May, rents cranes", tagged as rents
    const bool missedVerb = tag == u"NOUN" && tree.token(token).fineTag == u"NNS" && hasArguments(tree, token)
        && tree.child(token, Dep::Determiner) < 0
        && isInLexicon(WordList::Verb, lemmaOf(tree.form(token), u"VERB"));
    if ((tag == u"VERB" && !noun) || participle || missedVerb) {
        predication.kind = PredicateKind::Verb;
        predication.lemma = verbLemma(tree, token);
        if (const int particle = tree.child(token, Dep::Particle); particle >= 0)
            predication.lemma += u'_' + tree.lemma(particle);
        else if (const int adverb = tree.child(token, Dep::Adverb);
                 adverb > token && adverb <= token + 2 && isParticleOf(predication.lemma, tree.lemma(adverb)))
            predication.lemma += u'_' + tree.lemma(adverb);
    } else if (noun || tag == u"NOUN" || tag == u"PROPN") {
        predication.kind = PredicateKind::Noun;
        predication.lemma = tag == u"PROPN" ? tree.lemma(token).toLower() : tree.lemma(token);
    } else if (tag == u"ADJ") {
        predication.kind = PredicateKind::Adjective;
        predication.lemma = tree.lemma(token);
    } else {
        return predication;
    }
    if (predication.kind == PredicateKind::Verb && isTrade(tree, token))
        return {};
    predication.token = token;
    return predication;
}

Predication predicationAt(const Tree &tree, int token)
{
    if (!tree.isParsed())
        return {};
    Predication predication = headOf(tree, token);
    if (predication.token < 0)
        return predication;
    switch (predication.kind) {
    case PredicateKind::Verb:
        predication.passive = isPassive(tree, token);
        predication.fillers = verbFillers(tree, token);
        break;
    case PredicateKind::Noun: predication.fillers = nounFillers(tree, token, predication.carrier); break;
    case PredicateKind::Adjective: predication.fillers = adjectiveFillers(tree, token); break;
    }
    return predication;
}

std::vector<Predication> predicatesOf(QStringView text, const Sentence &sentence)
{
    const Tree tree(text, sentence);
    std::vector<Predication> all;
    for (int i = 0; i < tree.size() && tree.isParsed(); ++i)
        if (Predication each = predicationAt(tree, i); each.token >= 0)
            all.push_back(std::move(each));
    return all;
}

} // namespace clew
