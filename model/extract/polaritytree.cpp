#include "extract/polaritytree.h"

#include "extract/frames.h"
#include "extract/predicatesroles.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 24;

bool isWord(const QString &lemma, QLatin1StringView name)
{
    return shippedLexicon().words.has(lemma, name);
}

bool isNegator(const QString &lemma)
{
    return isWord(lemma, "negator"_L1) || isWord(lemma, "hardly"_L1);
}

bool isNegatedNominal(const Tree &tree, int token)
{
    if (isWord(tree.lemma(token), "nobody"_L1)) // but "nothing but a front"
        return !tree.has(token + 1) || (tree.lemma(token + 1) != u"but" && tree.lemma(token + 1) != u"more");
    for (const int each : tree.children(token)) {
        const QString &lemma = tree.lemma(each);
        const Dep dep = tree.dep(each);
        const bool no = lemma == u"no" || lemma == u"neither";
        if ((dep == Dep::Determiner || dep == Dep::Coordinator) && no)
            return true;
        if (dep == Dep::Adverb && lemma == u"not" && each < token) // "not a single laser"
            return true;
    }
    return false;
}

// "no lasers", "nobody", as an argument.
bool hasNegatedArgument(const Tree &tree, int predicate)
{
    for (const int each : tree.children(predicate)) {
        const Dep dep = tree.dep(each);
        const bool argument = dep == Dep::Subject || dep == Dep::PassiveSubject || dep == Dep::Object
            || dep == Dep::IndirectObject || dep == Dep::Oblique;
        if (argument && isNegatedNominal(tree, each))
            return true;
    }
    return false;
}

bool isOnly(const Tree &tree, int negator)
{
    return tree.has(negator + 1) && tree.lemma(negator + 1) == u"only";
}

// What stands on the word itself.
std::optional<Polarity> ownPolarity(const Tree &tree, int token)
{
    bool possible = false;
    bool negated = false;
    for (const int each : tree.children(token)) {
        const Dep dep = tree.dep(each);
        const QString &lemma = tree.lemma(each);
        const QString form = tree.form(each).toString().toLower();
        if (dep == Dep::Adverb || dep == Dep::Auxiliary || dep == Dep::Copula || dep == Dep::Other
            || dep == Dep::Coordinator || dep == Dep::PassiveAuxiliary || dep == Dep::Determiner) {
            negated = negated || ((isNegator(lemma) || isNegator(form)) && !isOnly(tree, each))
                || (dep == Dep::Coordinator && (lemma == u"nor" || lemma == u"neither"));
            // "no longer"
            negated = negated || (dep == Dep::Adverb && lemma == u"no");
            if (dep == Dep::Adverb)
                for (const int part : tree.children(each))
                    negated = negated || tree.lemma(part) == u"no";
        }
        if (dep == Dep::Auxiliary || dep == Dep::Copula || dep == Dep::Adverb)
            possible = possible || isWord(form, "possible"_L1) || isWord(form, "future"_L1);
        if (dep == Dep::Adjective || dep == Dep::Adverb) {
            negated = negated || isWord(lemma, "negating-adjective"_L1);
            possible = possible || isWord(lemma, "possible-adjective"_L1);
        }
        if (dep == Dep::Mark || (dep == Dep::Adverb && tree.isTagged(each, "SCONJ"_L1)))
            possible = possible || isWord(lemma, "condition"_L1);
    }
    negated = negated || hasNegatedArgument(tree, token)
        || (tree.isNominal(token) && isNegatedNominal(tree, token));
    if (negated)
        return Polarity::Negated;
    return possible ? std::optional(Polarity::Possible) : std::nullopt;
}

bool hasAgentOrSource(const Tree &tree, int verb)
{
    return !isPassive(tree, verb) || !subjectsOf(tree, verb).empty();
}

// "has sold, or tried to sell"
bool isSaidBefore(const Tree &tree, int governor, int below)
{
    if (tree.dep(governor) != Dep::Conjunct)
        return false;
    constexpr int near = 6;
    for (int i = std::max(0, governor - near); i < governor; ++i)
        if (tree.isTagged(i, "VERB"_L1) && tree.lemma(i) == tree.lemma(below))
            return true;
    return false;
}

// Whether what is said of the governor holds for what hangs on it.
bool isInScope(const Tree &tree, int below)
{
    const QString marker = markerOf(tree, below);
    switch (tree.dep(below)) {
    case Dep::OpenComplement:
    case Dep::ClausalComplement:
    case Dep::Object:
    case Dep::PassiveSubject:
    case Dep::Oblique:
    case Dep::Subject:
    case Dep::Nominal: return true;
    case Dep::Participle: return isWord(tree.lemma(tree.head(below)), "abstract"_L1);
    case Dep::AdverbialClause:
        return marker == u"to" || marker == u"by" || marker == u"for" || marker == u"from" || marker == u"of"
            || marker == u"with" || marker == u"in";
    default: return false;
    }
}

// What a governing word makes of its complement.
std::optional<Polarity> ofGovernor(const Tree &tree, int governor, int below)
{
    const int particle = tree.child(governor, Dep::Particle);
    const QString lemma
        = particle < 0 ? tree.lemma(governor) : QString(tree.lemma(governor) + u' ' + tree.lemma(particle));
    const QString marker = markerOf(tree, below);
    const Dep dep = tree.dep(below);
    // "exports are forbidden"
    if (dep == Dep::Subject && tree.isNominal(below) && isWord(lemma, "negating-adjective"_L1))
        return isWord(tree.lemma(below), "ruling-noun"_L1) ? std::nullopt // "the sanctions are unlawful"
                                                           : std::optional(Polarity::Negated);
    if (dep == Dep::Subject) // "deliveries stopped"
        return isWord(lemma, "stop"_L1) && tree.child(governor, Dep::Object) < 0
                && tree.child(governor, Dep::OpenComplement) < 0
            ? std::optional(Polarity::Negated)
            : std::nullopt;
    // "is suspected of buying after Orland listed them": the listing is not suspected
    const bool beside = dep == Dep::AdverbialClause && !marker.isEmpty() && !isInScope(tree, below);
    if (beside)
        return std::nullopt;
    if (isWord(lemma, "denial"_L1))
        return Polarity::Denied;
    const bool complement = dep == Dep::OpenComplement || dep == Dep::ClausalComplement || dep == Dep::Object
        || dep == Dep::PassiveSubject || dep == Dep::Participle || dep == Dep::Nominal || dep == Dep::Oblique
        || dep == Dep::AdverbialClause;
    if (!complement)
        return std::nullopt;
    if ((dep == Dep::Object || dep == Dep::PassiveSubject) && isWord(lemma, "lifting"_L1)
        && isWord(tree.lemma(below), "ruling-noun"_L1))
        return Polarity::Negated;
    // "is considering extending", which a parser may take for a clause of its own
    const bool gerund
        = dep == Dep::AdverbialClause && marker.isEmpty() && below == governor + 1 && isGerund(tree, below);
    if (isWord(lemma, "stop"_L1) && (dep != Dep::AdverbialClause || marker == u"from" || gerund))
        return Polarity::Negated;
    if (isWord(lemma, "bar"_L1)
        && (marker == u"from" || dep == Dep::OpenComplement || dep == Dep::Object
            || dep == Dep::PassiveSubject))
        return Polarity::Negated;
    if (tree.isTagged(governor, "NOUN"_L1)) {
        if (isWord(lemma, "negating-noun"_L1))
            return Polarity::Negated;
        if (isWord(lemma, "possible-noun"_L1))
            return Polarity::Possible;
    }
    if (tree.isTagged(governor, "ADJ"_L1) || dep == Dep::OpenComplement || dep == Dep::ClausalComplement) {
        if (isWord(lemma, "negating-adjective"_L1))
            return Polarity::Negated;
        if (isWord(lemma, "possible-adjective"_L1) || isWord(lemma, "intend-adjective"_L1))
            return Polarity::Possible;
    }
    if (isSaidBefore(tree, governor, below))
        return std::nullopt;
    // "struck a deal to sell", where the infinitive hangs on the verb
    const int object = tree.child(governor, Dep::Object);
    if (dep == Dep::AdverbialClause && marker == u"to" && object >= 0 && object < below
        && isWord(tree.lemma(object), "possible-noun"_L1))
        return Polarity::Possible;
    const bool clause
        = dep == Dep::OpenComplement || dep == Dep::ClausalComplement || dep == Dep::AdverbialClause;
    if (clause && isWord(lemma, "intend"_L1) && (dep != Dep::AdverbialClause || marker == u"to" || gerund))
        return Polarity::Possible;
    if (gerund && isWord(lemma, "intend-object"_L1))
        return Polarity::Possible;
    if (dep == Dep::Object && isWord(lemma, "intend-object"_L1))
        return Polarity::Possible;
    if (clause && isWord(lemma, "doubt"_L1))
        return Polarity::Possible;
    if (clause && marker == u"for" && (lemma == u"investigate" || lemma == u"probe"))
        return Polarity::Possible; // "is investigated for selling"
    if (clause && lemma == u"go" && marker == u"to" && isGerund(tree, governor)) // "is going to buy"
        return Polarity::Possible;
    if (clause && isWord(lemma, "suspect"_L1) && !hasAgentOrSource(tree, governor))
        return Polarity::Possible;
    // "is said to have sold"
    if (dep == Dep::OpenComplement && isPassive(tree, governor) && subjectsOf(tree, governor).empty()
        && (isWord(lemma, "speech"_L1) || isWord(lemma, "hearsay"_L1)) && !isWord(lemma, "factive"_L1))
        return Polarity::Possible;
    return std::nullopt;
}

// "may [stop] selling", "threatened to [stop] selling": it sells still, and may go on
bool mayBeginTo(const Tree &tree, int stop)
{
    if (!isWord(tree.lemma(stop), "stop"_L1))
        return false;
    for (const int each : tree.children(stop)) {
        const QString form = tree.form(each).toString().toLower();
        if ((tree.dep(each) == Dep::Auxiliary || tree.dep(each) == Dep::Adverb)
            && (form == u"may" || form == u"might" || form == u"could" || form == u"possibly"
                || form == u"perhaps" || form == u"maybe"))
            return true;
    }
    const int above = tree.head(stop);
    const Dep dep = tree.dep(stop);
    return tree.has(above)
        && (dep == Dep::OpenComplement || dep == Dep::ClausalComplement || dep == Dep::AdverbialClause)
        && isWord(tree.lemma(above), "ponder"_L1);
}

// "did not buy or [sell]", "may buy and [resell]"
bool sharesWithFirst(const Tree &tree, int token)
{
    for (const int each : tree.children(token)) {
        const Dep dep = tree.dep(each);
        if (dep == Dep::Subject || dep == Dep::PassiveSubject || dep == Dep::Auxiliary)
            return false;
        if (dep == Dep::Coordinator && (tree.lemma(each) == u"but" || tree.lemma(each) == u"yet"))
            return false;
    }
    return !tree.hasFineTag(token, "VBD"_L1) && !tree.hasFineTag(token, "VBZ"_L1)
        && !tree.hasFineTag(token, "VBP"_L1);
}

} // namespace

Polarity stronger(Polarity a, Polarity b)
{
    const auto rank = [](Polarity p) {
        return p == Polarity::Asserted ? 0 : p == Polarity::Possible ? 1 : p == Polarity::Negated ? 2 : 3;
    };
    return rank(a) >= rank(b) ? a : b;
}

namespace {

// "leased them, rather than selling them", where a parser saw a coordination
bool isRatherThan(const Tree &tree, int token)
{
    return std::ranges::any_of(tree.children(token), [&](int each) {
        const QString &next = tree.has(each + 1) ? tree.lemma(each + 1) : QString();
        return each < token && tree.dep(each) == Dep::Coordinator
            && ((tree.lemma(each) == u"rather" && next == u"than")
                || (tree.lemma(each) == u"instead" && next == u"of"));
    });
}

bool isOnlyCompared(const Tree &tree, int token)
{
    const QString marker = markerOf(tree, token);
    return marker == u"than" || marker == u"instead_of" || marker == u"rather_than" || marker == u"instead"
        || marker == u"unlike" || marker == u"as_if" || isRatherThan(tree, token);
}

// "is a subsidiary", "became director", "serves as director"
bool isPredicative(const Tree &tree, int noun)
{
    return tree.child(noun, Dep::Copula) >= 0 || tree.dep(noun) == Dep::OpenComplement
        || (tree.dep(noun) == Dep::Oblique && markerOf(tree, noun) == u"as");
}

} // namespace

namespace {

// "disputes that[:] he says the firm sold lasers": told beside it
bool isBehindColon(const Tree &tree, int above, int below)
{
    int first = below;
    while (first > above + 1 && tree.form(first) != u":")
        --first;
    return above < below && first > above && tree.form(first) == u":" && tree.dep(below) != Dep::Conjunct;
}

// "declined to say [whether it sells]", "it is not known [if they arrived]"
bool isOpenQuestion(const Tree &tree, int above, int below)
{
    if (tree.dep(below) != Dep::ClausalComplement && tree.dep(below) != Dep::AdverbialClause)
        return false;
    if (tree.childWith(below, Dep::Mark, u"whether") < 0
        && (tree.childWith(below, Dep::Mark, u"if") < 0 || tree.dep(below) != Dep::ClausalComplement))
        return false;
    return isWord(tree.lemma(above), "speech"_L1) || isWord(tree.lemma(above), "knowing"_L1)
        || isWord(tree.lemma(above), "asking"_L1);
}

// "[rejected] the claim that they went to Orlo": what turns away what the clause on the noun says; or -1.
int denialOfClaim(const Tree &tree, int noun, int clause)
{
    const int verb = tree.head(noun);
    const Dep dep = tree.dep(noun);
    const bool content = tree.dep(clause) == Dep::RelativeClause || tree.dep(clause) == Dep::Participle
        || tree.dep(clause) == Dep::ClausalComplement || tree.dep(clause) == Dep::Apposition;
    if (!content || !tree.has(verb) || !isWord(tree.lemma(noun), "assertion"_L1)
        || (dep != Dep::Object && dep != Dep::PassiveSubject
            && (dep != Dep::Oblique || tree.child(noun, Dep::Case) >= 0)))
        return -1;
    const bool that = std::ranges::any_of(tree.children(clause), [&](int each) {
        return tree.lemma(each) == u"that" && tree.dep(each) != Dep::Subject
            && tree.dep(each) != Dep::PassiveSubject && tree.dep(each) != Dep::Determiner;
    });
    QString lemma = tree.lemma(verb);
    for (const int each : tree.children(verb)) // "brushed aside", read as an adverb
        if (tree.dep(each) == Dep::Particle || (tree.dep(each) == Dep::Adverb && each == verb + 1))
            lemma += u'_' + tree.lemma(each);
    return that && (isWord(lemma, "dismissal"_L1) || isWord(tree.lemma(verb), "denial"_L1)) ? verb : -1;
}

bool isPermission(const QString &verb)
{
    return verb == u"allow" || verb == u"permit" || verb == u"authorise" || verb == u"authorize"
        || verb == u"let";
}

} // namespace

std::optional<Polarity> polarityOnTree(const Tree &tree, int token, NounSense sense)
{
    Polarity polarity = ownPolarity(tree, token).value_or(Polarity::Asserted);
    if (tree.isNominal(token) && sense == NounSense::Relation && !isPredicative(tree, token))
        return polarity;
    int below = token;
    bool lifted = false; // neither the one nor the other is said
    for (int steps = 0; steps < deepest; ++steps) {
        if (isOnlyCompared(tree, below))
            return std::nullopt;
        if (markerOf(tree, below) == u"without")
            polarity = stronger(polarity, Polarity::Negated);
        const int above = tree.head(below);
        if (!tree.has(above))
            break;
        const Dep dep = tree.dep(below);
        if (dep == Dep::Conjunct) {
            const bool nominal = tree.isNominal(below);
            if (lifted) { // "neither confirmed nor denied selling": that much was said
                below = above;
                continue;
            }
            if (sharesWithFirst(tree, below) || nominal)
                polarity = stronger(polarity, ownPolarity(tree, above).value_or(Polarity::Asserted));
            else if (tree.dep(above) == Dep::RelativeClause)
                break;
            below = above;
            continue;
        }
        // "denied through her lawyer that she had sold it": what is denied may hang on the lawyer
        if ((dep == Dep::RelativeClause || dep == Dep::Participle)
            && tree.childWith(below, Dep::Mark, u"that") >= 0 && tree.has(tree.head(above))) {
            const QString &verb = tree.lemma(tree.head(above));
            if (isWord(verb, "denial"_L1))
                polarity = stronger(polarity, Polarity::Denied);
            else if (isWord(verb, "doubt"_L1) || isWord(verb, "intend"_L1))
                polarity = stronger(polarity, Polarity::Possible);
        }
        // "is not a firm that sells", "denied that it was a shell run by"
        const bool clause = dep == Dep::RelativeClause || dep == Dep::Participle;
        if (clause && tree.child(above, Dep::Copula) >= 0) {
            polarity = stronger(polarity, ownPolarity(tree, above).value_or(Polarity::Asserted));
            if (dep == Dep::Participle) // "was in talks to sell"
                polarity = stronger(polarity, ofGovernor(tree, above, below).value_or(Polarity::Asserted));
            below = above;
            continue;
        }
        if (const int denial = denialOfClaim(tree, above, below); denial >= 0) {
            polarity = stronger(polarity,
                                ownPolarity(tree, denial) == Polarity::Negated ? Polarity::Possible
                                                                               : Polarity::Denied);
            below = above;
            continue;
        }
        if (dep == Dep::RelativeClause || dep == Dep::Apposition) {
            if (dep == Dep::RelativeClause && isNegatedNominal(tree, above))
                polarity = stronger(polarity, Polarity::Negated);
            break;
        }
        // "declined to say whether it sells": open
        if (isOpenQuestion(tree, above, below))
            return Polarity::Possible;
        if (isBehindColon(tree, above, below))
            break;
        if (const auto governed = ofGovernor(tree, above, below)) {
            // "did not deny selling", "never stopped selling": neither the one nor the other is said
            const bool negated = ownPolarity(tree, above) == Polarity::Negated;
            lifted = negated || mayBeginTo(tree, above);
            // "has not allowed them to be sold"
            const bool forbidden = negated && isPermission(tree.lemma(above));
            polarity = stronger(polarity,
                                forbidden    ? Polarity::Negated
                                    : lifted ? Polarity::Possible
                                             : *governed);
        } else if (isInScope(tree, below)) {
            auto own = ownPolarity(tree, above);
            // "did not say that", "had not known that": open
            const bool told = isWord(tree.lemma(above), "speech"_L1)
                || (isWord(tree.lemma(above), "knowing"_L1) && tree.dep(below) == Dep::ClausalComplement);
            if (own == Polarity::Negated && told)
                own = Polarity::Possible;
            polarity = stronger(polarity, own.value_or(Polarity::Asserted));
        } else {
            break;
        }
        below = above;
    }
    return polarity;
}

int accuserOf(const Tree &tree, int token)
{
    int below = token;
    for (int steps = 0; steps < deepest; ++steps) {
        const int above = tree.head(below);
        const Dep dep = tree.dep(below);
        if (!tree.has(above) || dep == Dep::RelativeClause || dep == Dep::Apposition)
            return -1;
        const bool clause = dep == Dep::AdverbialClause || dep == Dep::Oblique || dep == Dep::OpenComplement
            || dep == Dep::ClausalComplement;
        const QString marker = markerOf(tree, below);
        if (clause && isWord(tree.lemma(above), "suspect"_L1) && marker != u"after" && marker != u"before") {
            const Founds accusers = subjectsOf(tree, above);
            return accusers.empty() ? -1 : accusers.front().token;
        }
        // "accused [Orlo of selling]"
        const bool object = dep == Dep::Participle && tree.dep(above) == Dep::Object;
        if (object && isWord(tree.lemma(tree.head(above)), "suspect"_L1)) {
            const Founds accusers = subjectsOf(tree, tree.head(above));
            return accusers.empty() ? -1 : accusers.front().token;
        }
        below = above;
    }
    return -1;
}

} // namespace clew
