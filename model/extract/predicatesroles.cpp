#include "extract/predicatesroles.h"

#include "extract/frames.h"
#include "extract/timescalendar.h"
#include "language/lexicon.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 8;

bool isWord(const QString &lemma, QLatin1StringView name)
{
    return shippedLexicon().words.has(lemma, name);
}

Founds withConjuncts(const Tree &tree, int token, Link link)
{
    Founds all;
    const int stands = antecedent(tree, token);
    const Link own = stands == token ? link : std::max(link, Link::Shared);
    if (stands != token) { // "A and B, which": B alone
        all.push_back({stands, own});
        return all;
    }
    for (const int each : tree.withConjuncts(token))
        all.push_back({each, each == token ? own : std::max(own, Link::Direct)});
    return all;
}

bool isRelativePronoun(const Tree &tree, int token)
{
    const QString &lemma = tree.lemma(token);
    return lemma == u"which" || lemma == u"who" || lemma == u"whom" || lemma == u"that" || lemma == u"whose";
}

// The relative clause's own top, where `predicate` is it or its open complement; or -1.
int relativeTop(const Tree &tree, int predicate)
{
    int top = predicate;
    for (int steps = 0; steps < deepest && tree.has(top); ++steps) {
        if (tree.dep(top) == Dep::RelativeClause)
            return top;
        if (tree.dep(top) != Dep::OpenComplement && tree.dep(top) != Dep::ClausalComplement)
            return -1;
        top = tree.head(top);
    }
    return -1;
}

bool holdsRelativePronoun(const Tree &tree, int clause, int depth = 0)
{
    for (const int each : tree.children(clause)) {
        const Dep dep = tree.dep(each);
        if (isRelativePronoun(tree, each) && dep != Dep::Mark && dep != Dep::Determiner)
            return true;
        const bool inside = dep == Dep::Object || dep == Dep::Subject || dep == Dep::PassiveSubject
            || dep == Dep::Oblique || dep == Dep::OpenComplement || dep == Dep::Nominal;
        if (inside && depth < 3 && holdsRelativePronoun(tree, each, depth + 1))
            return true;
    }
    return false;
}

Founds ownSubjects(const Tree &tree, int predicate)
{
    Founds all;
    for (const int each : tree.children(predicate)) {
        const Dep dep = tree.dep(each);
        if (dep != Dep::Subject && dep != Dep::PassiveSubject)
            continue;
        addAll(all, withConjuncts(tree, each, Link::Direct), Link::Direct);
    }
    return all;
}

bool isAccusation(const QString &noun)
{
    return noun == u"suspicion" || noun == u"charge" || noun == u"allegation" || noun == u"accusation"
        || noun == u"count";
}

// Who does what the infinitive on a noun says: "Acme's plan to sell", "the first firm to sell".
Founds holdersOf(const Tree &tree, int noun, int depth)
{
    if (!isWord(tree.lemma(noun), "abstract"_L1))
        return withConjuncts(tree, noun, Link::Control);
    if (Founds own = ownSubjects(tree, noun); !own.empty()) // "Acme plans to sell", read as a noun
        return own;
    for (const int each : tree.children(noun)) {
        const QString marker = tree.dep(each) == Dep::Nominal ? markerOf(tree, each) : QString();
        if (tree.dep(each) == Dep::Possessive || marker == u"by"
            || (marker == u"for" && tree.isNominal(each)))
            return withConjuncts(tree, each, Link::Control);
    }
    for (const int each : tree.children(noun)) // "Acme plans to sell", read as a noun
        if (tree.dep(each) == Dep::Compound && tree.form(each).front().isUpper())
            return withConjuncts(tree, each, Link::Control);
    const int carrier = tree.head(noun);
    if (!tree.has(carrier))
        return {};
    Founds all;
    // "arrested [two men] on suspicion of selling"
    if (tree.dep(noun) == Dep::Oblique && isAccusation(tree.lemma(noun)) && tree.isTagged(carrier, "VERB"_L1))
        addAll(all, objectsOf(tree, carrier, depth + 1), Link::Control);
    else if (const int receiver = tree.child(carrier, Dep::IndirectObject); receiver >= 0)
        addAll(all, withConjuncts(tree, receiver, Link::Control), Link::Control);
    else if (tree.dep(noun) == Dep::Object || tree.dep(noun) == Dep::Oblique)
        addAll(all, surfaceSubjects(tree, carrier, depth + 1), Link::Control);
    return all;
}

// Who does what the complement of `governor` says.
Founds controllers(const Tree &tree, int governor, int depth)
{
    Founds all;
    if (!isWord(tree.lemma(governor), "subject-control"_L1)) {
        const int object = tree.child(governor, Dep::Object);
        const int receiver = tree.child(governor, Dep::IndirectObject);
        if (object >= 0 || receiver >= 0) {
            addAll(all, withConjuncts(tree, object >= 0 ? object : receiver, Link::Control), Link::Control);
            return all;
        }
    }
    addAll(all, surfaceSubjects(tree, governor, depth + 1), Link::Control);
    return all;
}

Founds adverbialSubjects(const Tree &tree, int clause, int depth)
{
    const int governor = tree.head(clause);
    const QString marker = markerOf(tree, clause);
    Founds all;
    const bool judged = marker == u"for" || marker == u"of" || marker == u"from" || marker == u"with";
    if (judged && tree.isTagged(governor, "VERB"_L1)) {
        addAll(all, objectsOf(tree, governor, depth + 1), Link::Control);
        if (!all.empty() && all.front().token < clause)
            return all;
        all.clear();
    }
    if (marker == u"by" && isPassive(tree, governor))
        return all;
    addAll(all, surfaceSubjects(tree, governor, depth + 1), Link::Control);
    return all;
}

// "an entity owned 50 percent or more by [Acme]", where parsers lose the owner; or -1.
int shareOwner(const Tree &tree, int verb)
{
    const QString &lemma = tree.lemma(verb);
    if (lemma != u"own" && lemma != u"hold" && lemma != u"control")
        return -1;
    const QStringView form = tree.form(verb);
    if (form != u"owned" && form != u"held" && form != u"controlled")
        return -1;
    static const QStringList inside{u"percent"_s, u"per"_s,      u"cent"_s,       u"%"_s,      u"or"_s,
                                    u"more"_s,    u"directly"_s, u"indirectly"_s, u"wholly"_s, u"and"_s,
                                    u","_s,       u"at"_s,       u"least"_s};
    constexpr int reach = 9; // tokens
    bool share = false;
    for (int i = verb + 1; i < std::min(tree.size(), verb + reach); ++i) {
        const QString word = tree.form(i).toString().toLower();
        if (word == u"by")
            return share && tree.head(i) > i ? tree.head(i) : -1;
        if (!inside.contains(word) && !tree.isTagged(i, "NUM"_L1))
            return -1;
        share = share || tree.isTagged(i, "NUM"_L1) || word == u"wholly";
    }
    return -1;
}

bool hasSemicolon(const Tree &tree, int begin, int end)
{
    for (int i = begin; i < end; ++i)
        if (tree.form(i) == u";")
            return true;
    return false;
}

Founds agentsOf(const Tree &tree, int verb)
{
    Founds all;
    for (const int each : tree.children(verb))
        if (tree.dep(each) == Dep::Oblique && markerOf(tree, each) == u"by")
            addAll(all, withConjuncts(tree, each, Link::Direct), Link::Direct);
    if (const int owner = shareOwner(tree, verb); owner >= 0 && all.empty())
        addAll(all, withConjuncts(tree, owner, Link::Attached), Link::Attached);
    // "Acme, owned by Jane Roe; Orlo": another part of a list
    if (tree.dep(verb) != Dep::Root)
        std::erase_if(all, [&](const Found &each) { return hasSemicolon(tree, verb, each.token); });
    if (!all.empty())
        return all;
    // "sold to Orlo by Acme", read as an Orlo by Acme
    for (const int each : tree.children(verb))
        if (each > verb && (tree.dep(each) == Dep::Oblique || tree.dep(each) == Dep::Object)
            && (tree.isTagged(each, "PROPN"_L1) || isInLexicon(WordList::GoodsNoun, tree.lemma(each))
                || markerOf(tree, each) == u"to"))
            for (const int below : tree.children(each))
                if (tree.dep(below) == Dep::Nominal && markerOf(tree, below) == u"by")
                    addAll(all, withConjuncts(tree, below, Link::Attached), Link::Attached);
    if (!all.empty())
        return all;
    // "owned and managed by Acme"
    for (const int each : tree.children(verb))
        if (tree.dep(each) == Dep::Conjunct && tree.isTagged(each, "VERB"_L1) && each <= verb + 3
            && tree.child(each, Dep::PassiveAuxiliary) < 0)
            addAll(all, agentsOf(tree, each), Link::Shared);
    return all;
}

// The object that the verb itself bears.
Founds ownObjects(const Tree &tree, int verb)
{
    Founds all;
    for (const int each : tree.children(verb)) {
        if (tree.dep(each) != Dep::Object)
            continue;
        // "supplied [parts] worth £6,000", read as giving the parts money
        const int worth = tree.childWith(each, Dep::Adjective, u"worth");
        const int goods = worth < 0 ? -1 : tree.child(verb, Dep::IndirectObject);
        const int object = goods >= 0 && goods < each ? goods : each;
        addAll(all, withConjuncts(tree, object, Link::Direct), Link::Direct);
    }
    return all;
}

// "buys, mends and [sells] lasers", "[buys] and sells lasers".
Founds sharedObjects(const Tree &tree, int verb)
{
    Founds all;
    const int first = tree.dep(verb) == Dep::Conjunct ? tree.head(verb) : verb;
    int last = first;
    for (const int each : tree.children(first))
        if (tree.dep(each) == Dep::Conjunct && tree.isTagged(each, "VERB"_L1))
            last = std::max(last, each);
    if (first == last || !tree.isTagged(first, "VERB"_L1))
        return all;
    std::vector<int> verbs{first};
    for (const int each : tree.children(first))
        if (tree.dep(each) == Dep::Conjunct)
            verbs.push_back(each);
    for (const int each : verbs) {
        const int object = tree.child(each, Dep::Object);
        if (object <= last || each == verb)
            continue;
        // nothing but coordination between the verb and the last of them
        bool bare = true;
        for (int i = verb + 1; i < last && bare; ++i) {
            const Dep dep = tree.dep(i);
            bare = dep == Dep::Conjunct || dep == Dep::Coordinator || dep == Dep::Punctuation
                || dep == Dep::Adverb || dep == Dep::Auxiliary || dep == Dep::Mark || dep == Dep::Particle;
        }
        if (bare)
            addAll(all, withConjuncts(tree, object, Link::Shared), Link::Shared);
        break;
    }
    return all;
}

// "the lasers (that) Acme sold", "the lasers Acme agreed to sell"
Founds gapObjects(const Tree &tree, int verb)
{
    const int top = relativeTop(tree, verb);
    if (top < 0 || tree.child(verb, Dep::OpenComplement) >= 0 || tree.child(verb, Dep::ClausalComplement) >= 0
        || holdsRelativePronoun(tree, top))
        return {};
    const bool ownSubject = !ownSubjects(tree, top).empty();
    if (!ownSubject)
        return {};
    for (const int each : tree.children(verb)) // "the firm Acme sold to"
        if (tree.dep(each) == Dep::Oblique && tree.isTagged(each, "ADP"_L1))
            return {};
    return {{tree.head(top), Link::Shared}};
}

// "Also listed today were [Acme] and Orlo", read as if "were Acme and Orlo" were said.
int invertedSubject(const Tree &tree, int participle)
{
    if (!tree.hasFineTag(participle, "VBN"_L1) || tree.dep(participle) != Dep::Root)
        return -1;
    for (const int each : tree.children(participle)) {
        const int be = tree.child(each, Dep::Copula);
        if (each > participle && be > participle && be < each && tree.isNominal(each)
            && tree.child(each, Dep::Subject) < 0
            && (tree.dep(each) == Dep::ClausalComplement || tree.dep(each) == Dep::Parataxis))
            return each;
    }
    return -1;
}

// "has [rented] computers", read as "has rented-out computers": the "has", or -1.
int perfectOf(const Tree &tree, int participle)
{
    const int noun = tree.head(participle);
    if (tree.dep(participle) != Dep::Adjective || !tree.has(noun) || tree.dep(noun) != Dep::Object)
        return -1;
    const int have = tree.head(noun);
    return tree.lemma(have) == u"have" && have + 1 == participle && tree.hasFineTag(participle, "VBN"_L1)
        ? have
        : -1;
}

} // namespace

void addAll(Founds &to, const Founds &from, Link link)
{
    for (const Found &each : from)
        if (std::ranges::find(to, each.token, &Found::token) == to.end())
            to.push_back({each.token, std::max(each.link, link)});
}

bool isGerund(const Tree &tree, int token)
{
    return tree.hasFineTag(token, "VBG"_L1)
        || (tree.token(token).fineTag.isEmpty() && tree.form(token).endsWith(u"ing"));
}

bool isParticiple(const Tree &tree, int token)
{
    if (tree.hasFineTag(token, "VBN"_L1) || tree.hasFineTag(token, "VBD"_L1))
        return true;
    const QStringView form = tree.form(token);
    return (tree.token(token).fineTag.isEmpty() || tree.isTagged(token, "ADJ"_L1))
        && (form.endsWith(u"ed") || form.endsWith(u"en"));
}

bool isPassive(const Tree &tree, int verb, int depth)
{
    if (depth > deepest)
        return false;
    if (invertedSubject(tree, verb) >= 0
        || (shareOwner(tree, verb) >= 0 && tree.childWith(verb, Dep::Auxiliary, u"have") < 0))
        return true;
    bool auxiliary = false;
    // "has been forbidden", half taken for an adjective
    const bool adjective = tree.isTagged(verb, "VERB"_L1) && tree.hasFineTag(verb, "JJ"_L1);
    for (const int each : tree.children(verb)) {
        const Dep dep = tree.dep(each);
        if (dep == Dep::PassiveSubject || dep == Dep::PassiveAuxiliary || (adjective && dep == Dep::Copula))
            return true;
        auxiliary = auxiliary || dep == Dep::Auxiliary || dep == Dep::Subject;
    }
    if (auxiliary || !isParticiple(tree, verb) || perfectOf(tree, verb) >= 0)
        return false;
    switch (tree.dep(verb)) {
    case Dep::Participle:
    case Dep::Adjective: return true;
    case Dep::AdverbialClause:
    case Dep::OpenComplement: return tree.hasFineTag(verb, "VBN"_L1) || tree.child(verb, Dep::Object) < 0;
    case Dep::Conjunct: // "was founded and owned by"
        return tree.child(verb, Dep::Object) < 0 && isPassive(tree, tree.head(verb), depth + 1);
    case Dep::Root:
    case Dep::Parataxis: // a heading: "Dealer fined over lasers"
        return tree.child(verb, Dep::Object) < 0 && !agentsOf(tree, verb).empty();
    default: return false;
    }
}

int antecedent(const Tree &tree, int token)
{
    if (!isRelativePronoun(tree, token))
        return token;
    int above = tree.head(token);
    for (int steps = 0; tree.has(above) && steps < deepest; ++steps) {
        if (tree.dep(above) == Dep::RelativeClause)
            return tree.head(above) >= 0 ? tree.head(above) : token;
        above = tree.head(above);
    }
    return token;
}

QString markerOf(const Tree &tree, int token)
{
    QString marker;
    for (const int each : tree.children(token)) {
        const Dep dep = tree.dep(each);
        if (dep != Dep::Case && dep != Dep::Mark)
            continue;
        if (dep == Dep::Case && tree.isTagged(each, "PART"_L1) && tree.lemma(each) != u"to") // 's
            continue;
        // "sold them on [to] Acme"
        if (!marker.isEmpty() && (marker != u"on" || tree.lemma(each) != u"to"))
            continue;
        marker = tree.lemma(each);
        for (const int part : tree.children(each))
            if (tree.dep(part) == Dep::Fixed)
                marker += u'_' + tree.lemma(part);
    }
    return marker;
}

namespace {

// "the firm, which prosecutors say is a [supplier]", where what they say hangs on the supplier; or -1.
int subjectOfHearsay(const Tree &tree, int predicate)
{
    if (tree.child(predicate, Dep::Copula) < 0)
        return -1;
    for (const int each : tree.children(predicate)) {
        if (tree.dep(each) != Dep::RelativeClause || each > predicate
            || !isWord(tree.lemma(each), "speech"_L1))
            continue;
        for (const int pronoun : tree.children(each)) {
            int before = pronoun - 1;
            while (tree.has(before) && tree.dep(before) == Dep::Punctuation)
                --before;
            if (isRelativePronoun(tree, pronoun) && tree.has(before) && tree.isNominal(before))
                return before;
        }
    }
    return -1;
}

} // namespace

namespace {

// "On or about July 14, 2023, [Jane Roe], acting for Orlo, ordered": hangs on the day, as charges have it.
int subjectBehindDate(const Tree &tree, int verb)
{
    const bool finite = tree.hasFineTag(verb, "VBD"_L1) || tree.hasFineTag(verb, "VBZ"_L1)
        || tree.hasFineTag(verb, "VBN"_L1);
    if (!finite || tree.dep(verb) != Dep::Root)
        return -1;
    for (const int day : tree.children(verb)) {
        const bool phrase = tree.dep(day) == Dep::Oblique || tree.dep(day) == Dep::Unmarked;
        if (day > verb || !phrase || !(tree.isTagged(day, "NUM"_L1) || monthOf(tree.lemma(day))))
            continue;
        for (const int each : tree.children(day))
            if (tree.dep(each) == Dep::Apposition && each > day && tree.has(each - 1)
                && (tree.isTagged(each, "PROPN"_L1) || tree.isTagged(each, "PRON"_L1)))
                return each;
    }
    return -1;
}

} // namespace

Founds surfaceSubjects(const Tree &tree, int predicate, int depth)
{
    if (depth > deepest || !tree.has(predicate))
        return {};
    Founds all = ownSubjects(tree, predicate);
    if (!all.empty())
        return all;
    if (const int inverted = invertedSubject(tree, predicate); inverted >= 0)
        return withConjuncts(tree, inverted, Link::Direct);
    if (const int name = subjectBehindDate(tree, predicate); name >= 0)
        return withConjuncts(tree, name, Link::Attached);
    if (const int firm = subjectOfHearsay(tree, predicate); firm >= 0)
        return {{firm, Link::Shared}};
    const int governor = tree.head(predicate);
    if (!tree.has(governor))
        return all;
    switch (tree.dep(predicate)) {
    case Dep::Conjunct: addAll(all, surfaceSubjects(tree, governor, depth + 1), Link::Shared); break;
    case Dep::OpenComplement: return controllers(tree, governor, depth);
    case Dep::ClausalComplement:
        if (tree.childWith(predicate, Dep::Mark, u"to") >= 0 || isGerund(tree, predicate))
            return controllers(tree, governor, depth);
        // "the firm, which prosecutors say [is a supplier]"
        if (tree.dep(governor) == Dep::RelativeClause && isWord(tree.lemma(governor), "speech"_L1)
            && !ownSubjects(tree, governor).empty())
            addAll(all, {{tree.head(governor), Link::Shared}}, Link::Shared);
        break;
    case Dep::AdverbialClause: return adverbialSubjects(tree, predicate, depth);
    case Dep::Adjective:
        if (const int have = perfectOf(tree, predicate); have >= 0)
            return surfaceSubjects(tree, have, depth + 1);
        addAll(all, {{governor, Link::Direct}}, Link::Shared);
        break;
    case Dep::Participle:
        if (tree.childWith(predicate, Dep::Mark, u"to") >= 0) {
            // "used [dealers to buy]": whoever uses them buys
            const int user = tree.dep(governor) == Dep::Object ? tree.head(governor) : -1;
            if (tree.has(user) && isWord(tree.lemma(user), "subject-control"_L1)) {
                addAll(all, surfaceSubjects(tree, user, depth + 1), Link::Control);
                return all;
            }
            return holdersOf(tree, governor, depth);
        }
        // "accused [Orlo] of selling"
        if (const int verb = tree.head(governor); tree.has(verb) && tree.dep(governor) == Dep::Object
            && (isWord(tree.lemma(verb), "suspect"_L1) || tree.lemma(verb) == u"convict")) {
            addAll(all, withConjuncts(tree, governor, Link::Control), Link::Control);
            return all;
        }
        if (const QString marker = markerOf(tree, predicate); !marker.isEmpty() && isGerund(tree, predicate))
            return isWord(tree.lemma(governor), "abstract"_L1) ? holdersOf(tree, governor, depth) : all;
        addAll(all, {{governor, Link::Direct}}, Link::Shared);
        break;
    case Dep::RelativeClause:
        if (!holdsRelativePronoun(tree, predicate) || tree.child(predicate, Dep::Object) >= 0)
            addAll(all, {{governor, Link::Direct}}, Link::Shared);
        break;
    default: break;
    }
    return all;
}

Founds subjectsOf(const Tree &tree, int verb, int depth)
{
    return isPassive(tree, verb) ? agentsOf(tree, verb) : surfaceSubjects(tree, verb, depth);
}

Founds objectsOf(const Tree &tree, int verb, int depth)
{
    if (shareOwner(tree, verb) >= 0) // the percents are no object
        return surfaceSubjects(tree, verb, depth);
    Founds all = ownObjects(tree, verb);
    if (!all.empty())
        return all;
    if (perfectOf(tree, verb) >= 0)
        return withConjuncts(tree, tree.head(verb), Link::Shared);
    if (isPassive(tree, verb))
        return surfaceSubjects(tree, verb, depth);
    addAll(all, gapObjects(tree, verb), Link::Shared);
    if (all.empty())
        addAll(all, sharedObjects(tree, verb), Link::Shared);
    return all;
}

bool hasReceiver(const Tree &tree, int verb)
{
    const auto verbAbove = [&](int token) {
        int above = tree.head(token);
        while (tree.has(above) && !tree.isTagged(above, "VERB"_L1))
            above = tree.head(above);
        return above;
    };
    for (int i = verb + 1; i < tree.size(); ++i) {
        const bool phrase = tree.dep(i) == Dep::Oblique || tree.dep(i) == Dep::Nominal;
        if (tree.lemma(i) == u"access")
            return false; // "rents access to lasers"
        if (phrase && markerOf(tree, i) == u"to" && verbAbove(i) == verb)
            return true;
    }
    return false;
}

} // namespace clew
