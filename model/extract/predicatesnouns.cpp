#include "extract/predicatesroles.h"
#include "language/lexicon.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

void add(std::vector<Filler> &fillers, const QString &slot, const Founds &found, Link link)
{
    for (const Found &each : found) {
        const bool known = std::ranges::any_of(
            fillers, [&](const Filler &other) { return other.slot == slot && other.token == each.token; });
        if (!known && each.token >= 0)
            fillers.push_back({slot, each.token, std::max(each.link, link)});
    }
}

Founds listOf(const Tree &tree, int token)
{
    Founds all;
    if (const int stands = antecedent(tree, token); stands != token)
        return {{stands, Link::Shared}};
    for (const int each : tree.withConjuncts(token))
        all.push_back({each, Link::Direct});
    return all;
}

// "chairman of the [board] and owner": the board is no owner, the chairman is.
int wholeOf(const Tree &tree, int noun, int first)
{
    const int above = tree.head(first);
    const bool inside = tree.dep(first) == Dep::Nominal && tree.has(above) && first != noun;
    const auto isPerson = [&](int token) {
        return isInLexicon(WordList::PersonNoun, tree.lemma(token).toLower());
    };
    return inside && isPerson(noun) && !isPerson(first) && isPerson(above) ? above : first;
}

// The first of a coordination: "director and owner of Acme" both hang where "director" does.
int firstOf(const Tree &tree, int noun)
{
    int first = noun;
    for (int steps = 0; steps < 16 && tree.dep(first) == Dep::Conjunct && tree.has(tree.head(first))
         && tree.isNominal(tree.head(first));
         ++steps)
        first = wholeOf(tree, noun, tree.head(first));
    return first;
}

// Whom a noun describes by the verb above it: "became a director", "named X director", "serves as director".
Founds describedByVerb(const Tree &tree, int noun)
{
    const int verb = tree.head(noun);
    if (!tree.has(verb) || !tree.isTagged(verb, "VERB"_L1))
        return {};
    const Dep dep = tree.dep(noun);
    const bool as = dep == Dep::Oblique && markerOf(tree, noun) == u"as";
    const bool stays = dep == Dep::Object && (tree.lemma(verb) == u"remain" || tree.lemma(verb) == u"become");
    if (dep != Dep::OpenComplement && !as && !stays)
        return {};
    if (stays)
        return surfaceSubjects(tree, verb);
    const bool follows = as && (tree.lemma(verb) == u"succeed" || tree.lemma(verb) == u"replace");
    Founds objects = follows ? Founds{} : objectsOf(tree, verb);
    return objects.empty() ? surfaceSubjects(tree, verb) : objects;
}

// What bears the noun.
Founds bearersOf(const Tree &tree, int noun)
{
    const Dep dep = tree.dep(noun);
    const int head = tree.head(noun);
    Founds all;
    if (tree.child(noun, Dep::Copula) >= 0) {
        addAll(all, surfaceSubjects(tree, noun), Link::Direct);
        return all;
    }
    if ((dep == Dep::Apposition || dep == Dep::Description) && tree.has(head))
        return {{head, Link::Direct}};
    // "Acme director Jane Roe": the name is the head, or hangs on the noun
    if (dep == Dep::Compound && tree.has(head) && tree.isTagged(head, "PROPN"_L1))
        return {{head, Link::Direct}};
    // "spokeswoman Jane Roe said", read as two subjects
    if (dep == Dep::Subject && tree.has(noun + 1) && tree.dep(noun + 1) == Dep::Subject
        && tree.head(noun + 1) == head && tree.isTagged(noun + 1, "PROPN"_L1))
        return {{noun + 1, Link::Direct}};
    // "the owner of Acme is Jane Roe"
    if (dep == Dep::Subject && tree.has(head) && tree.isNominal(head) && tree.child(head, Dep::Copula) >= 0)
        return listOf(tree, head);
    if (dep == Dep::RelativeClause && tree.has(head))
        return surfaceSubjects(tree, noun);
    if (dep == Dep::AdverbialClause && markerOf(tree, noun) == u"as")
        return surfaceSubjects(tree, noun);
    addAll(all, describedByVerb(tree, noun), Link::Direct);
    if (!all.empty())
        return all;
    for (const int each : tree.children(noun))
        if (tree.dep(each) == Dep::Apposition || tree.dep(each) == Dep::Flat)
            addAll(all, listOf(tree, each), Link::Direct);
    return all;
}

void addPossessors(std::vector<Filler> &fillers, const Tree &tree, int noun, Link link)
{
    for (const int each : tree.children(noun)) {
        const Dep dep = tree.dep(each);
        if (dep == Dep::Possessive)
            add(fillers, u"poss"_s, listOf(tree, each), link);
        else if (dep == Dep::Compound || dep == Dep::Description
                 || (dep == Dep::Adjective && tree.token(each).fineTag.startsWith("NNP"_L1)))
            add(fillers, u"compound"_s, listOf(tree, each), link);
        else if (dep == Dep::Adjective)
            add(fillers, u"adjective"_s, {{each, Link::Direct}}, link);
        else if (dep == Dep::Apposition)
            add(fillers, u"appos"_s, listOf(tree, each), link);
        else if (dep == Dep::Numeral)
            add(fillers, u"number"_s, {{each, Link::Direct}}, link);
    }
}

// "[its] subsidiary Orlo Freight": hangs on the name.
void addPossessorsOfName(std::vector<Filler> &fillers, const Tree &tree, int noun)
{
    int name = noun;
    for (int steps = 0; steps < 4 && (tree.dep(name) == Dep::Compound || tree.dep(name) == Dep::Description);
         ++steps)
        name = tree.head(name);
    if (name == noun || !tree.isTagged(name, "PROPN"_L1)
        || std::ranges::any_of(fillers, [](const Filler &each) { return each.slot == u"poss"; }))
        return;
    for (const int each : tree.children(name))
        if (tree.dep(each) == Dep::Possessive && each < noun)
            add(fillers, u"poss"_s, listOf(tree, each), Link::Shared);
}

// "chief executive, chairman of the board and owner [of Acme]": hangs on the last office.
bool addOfLastOffice(std::vector<Filler> &fillers, const Tree &tree, int noun, int office)
{
    const auto isPerson = [&](int token) {
        return isInLexicon(WordList::PersonNoun, tree.lemma(token).toLower());
    };
    constexpr int longest = 400; // tokens; longer ones are tables
    if (!isPerson(noun) || !isPerson(office) || tree.size() > longest)
        return false;
    for (int last = tree.size() - 1; last > office; --last) {
        if (tree.dep(last) != Dep::Conjunct || !isPerson(last) || !tree.dominates(office, last))
            continue;
        std::vector<Filler> shared;
        addPhrases(shared, tree, last, Link::Shared);
        std::erase_if(shared, [](const Filler &filler) { return filler.slot != u"of"; });
        fillers.insert(fillers.end(), shared.begin(), shared.end());
        return !shared.empty();
    }
    return false;
}

// "director and owner [of Acme]": hangs on the last of them.
void addSharedOf(std::vector<Filler> &fillers, const Tree &tree, int noun, int first)
{
    if (std::ranges::any_of(fillers, [](const Filler &each) { return each.slot == u"of"; }))
        return;
    for (const int each : tree.children(first)) {
        if (tree.dep(each) == Dep::Apposition && each > noun && addOfLastOffice(fillers, tree, noun, each))
            return;
        if (tree.dep(each) != Dep::Conjunct || each <= noun || !tree.isNominal(each))
            continue;
        std::vector<Filler> shared;
        addPhrases(shared, tree, each, Link::Shared);
        std::erase_if(shared, [](const Filler &filler) { return filler.slot != u"of"; });
        if (shared.empty())
            continue;
        fillers.insert(fillers.end(), shared.begin(), shared.end());
        return;
    }
}

// "opened a case over [imports]": not imports of whoever opened it.
bool isCircumstance(const QString &marker)
{
    static const QStringList markers{u"over"_s,       u"about"_s,  u"into"_s,      u"regarding"_s,
                                     u"concerning"_s, u"after"_s,  u"following"_s, u"despite"_s,
                                     u"amid"_s,       u"against"_s};
    return markers.contains(marker);
}

// "[made] purchases", "[gained] access", "entered [into] a contract": the verb lends its own arguments.
void addCarried(std::vector<Filler> &fillers, const Tree &tree, int noun, QString &carrier)
{
    const int verb = tree.head(noun);
    if (!tree.has(verb) || !tree.isTagged(verb, "VERB"_L1))
        return;
    const Dep dep = tree.dep(noun);
    const bool passive = isPassive(tree, verb);
    const bool object = dep == Dep::Object || (dep == Dep::PassiveSubject && passive);
    if (!object && dep != Dep::Oblique)
        return;
    carrier = tree.lemma(verb);
    if (dep == Dep::Oblique && passive)
        add(fillers, u"holder"_s, surfaceSubjects(tree, verb), Link::Shared);
    if (object || !isCircumstance(markerOf(tree, noun)))
        add(fillers, u"subject"_s, subjectsOf(tree, verb), Link::Shared);
    if (dep == Dep::Oblique)
        add(fillers, u"object"_s, objectsOf(tree, verb), Link::Shared);
    if (passive && dep == Dep::Object)
        add(fillers, u"iobject"_s, surfaceSubjects(tree, verb), Link::Shared);
    if (const int receiver = tree.child(verb, Dep::IndirectObject); receiver >= 0)
        add(fillers, u"iobject"_s, listOf(tree, receiver), Link::Shared);
    std::vector<Filler> phrases;
    addPhrases(phrases, tree, verb, Link::Shared);
    for (const Filler &each : phrases) {
        const bool own = std::ranges::any_of(fillers, [&](const Filler &f) { return f.slot == each.slot; });
        // "gave access [to lasers] [to Acme]": both
        if (each.token != noun && (!own || each.slot == u"to") && each.slot != u"by")
            fillers.push_back(each);
    }
}

} // namespace

std::vector<Filler> nounFillers(const Tree &tree, int noun, QString &carrier)
{
    std::vector<Filler> fillers;
    addPhrases(fillers, tree, noun, Link::Direct);
    addPossessors(fillers, tree, noun, Link::Direct);
    addPossessorsOfName(fillers, tree, noun);
    std::vector<Filler> attached;
    for (const Filler &each : fillers)
        if ((each.slot == u"of" || each.slot == u"from" || each.slot == u"for")
            && tree.head(each.token) == noun)
            addHungOn(attached, fillers, tree, each.token, 1);
    fillers.insert(fillers.end(), attached.begin(), attached.end());
    const int first = firstOf(tree, noun);
    if (first != noun) {
        std::vector<Filler> shared;
        addPossessors(shared, tree, first, Link::Shared);
        for (const Filler &each : shared)
            if (each.slot == u"poss")
                fillers.push_back(each);
    }
    addSharedOf(fillers, tree, noun, first);
    add(fillers, u"self"_s, bearersOf(tree, first), first == noun ? Link::Direct : Link::Shared);
    fillers.push_back({u"itself"_s, noun, Link::Direct});
    const Dep dep = tree.dep(noun); // "among its customers is [Acme]"
    const bool ofNoun = dep == Dep::Nominal
        || (dep == Dep::Oblique && tree.has(tree.head(noun)) && tree.isNominal(tree.head(noun)));
    if (ofNoun && tree.has(tree.head(noun)))
        fillers.push_back({u"head"_s, tree.head(noun), Link::Direct});
    addCarried(fillers, tree, first, carrier);
    return fillers;
}

} // namespace clew
