#include "extract/claimsdenials.h"

#include "extract/frames.h"

#include <algorithm>
#include <set>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

bool isAny(const QString &lemma, std::initializer_list<QStringView> list)
{
    return std::ranges::find(list, QStringView(lemma)) != list.end();
}

bool pointsBack(const Tree &tree, int token)
{
    return isAny(tree.lemma(token).toLower(),
                 {u"this", u"that", u"it", u"these", u"allegation", u"accusation", u"claim", u"charge",
                  u"report", u"statement", u"suggestion", u"account"});
}

// "the claim [that Acme sold lasers]" tells what is denied: it is not what was said before.
bool hasContent(const Tree &tree, int noun)
{
    return std::ranges::any_of(tree.children(noun), [&](int each) {
        const Dep dep = tree.dep(each);
        return each > noun
            && (dep == Dep::RelativeClause || dep == Dep::Participle || dep == Dep::ClausalComplement);
    });
}

// The word that denies: "[denied] this", "that was a [lie]"; -1: none.
int denialIn(const Tree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        const QString lemma = tree.lemma(i).toLower();
        const int object = tree.child(i, Dep::Object);
        if (isAny(lemma, {u"deny", u"reject", u"dispute", u"refute", u"dismiss"}) && object >= 0
            && pointsBack(tree, object) && !hasContent(tree, object)
            && tree.childWith(i, Dep::Adverb, u"not") < 0)
            return i;
        const int subject = tree.child(i, Dep::Subject);
        if (isAny(lemma,
                  {u"lie", u"untrue", u"false", u"nonsense", u"baseless", u"fabrication", u"unfounded"})
            && subject >= 0 && pointsBack(tree, subject) && tree.childWith(i, Dep::Adverb, u"not") < 0)
            return i;
    }
    return -1;
}

bool isDeed(const Claim &claim)
{
    switch (claim.predicate) {
    case Predicate::Responds:
    case Predicate::EmployedBy:
    case Predicate::LocatedIn:
    case Predicate::Investigates:
    case Predicate::Sanctions:
    case Predicate::Restricts: return false;
    default: return claim.polarity == Polarity::Asserted || claim.polarity == Polarity::Possible;
    }
}

} // namespace

std::vector<FoundClaim> claimsDenied(const Tree &tree, std::span<const FoundClaim> answers,
                                     std::span<const FoundClaim> before, const std::vector<Claim> &employers,
                                     const Speaker &speaker, Span evidence)
{
    const int word = tree.isParsed() ? denialIn(tree) : -1;
    if (word < 0)
        return {};
    std::set<EntityId> parties;
    for (const FoundClaim &each : answers)
        if (each.claim.predicate == Predicate::Responds && each.claim.from)
            parties.insert(each.claim.from);
    if (speaker.entity)
        parties.insert(speaker.entity);
    for (const Claim &each : employers)
        if (parties.contains(each.from))
            parties.insert(each.to);
    std::vector<FoundClaim> denied;
    for (const FoundClaim &each : before) {
        if (!isDeed(each.claim) || (!parties.contains(each.claim.from) && !parties.contains(each.claim.to)))
            continue;
        FoundClaim claim = each;
        claim.claim.polarity = Polarity::Denied;
        claim.claim.speaker = speaker;
        claim.claim.evidence = evidence;
        claim.claim.trigger = tree.token(word).span;
        claim.claim.rule += u"+denied"_s;
        claim.claim.date.reset();
        claim.claim.dateText.clear();
        denied.push_back(claim);
    }
    return denied;
}

} // namespace clew
