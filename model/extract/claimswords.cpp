#include "extract/claimswords.h"

#include "extract/claimsarguments.h"
#include "extract/claimsdetails.h"
#include "extract/claimstriggers.h"
#include "extract/claimsvoice.h"
#include "extract/polarity.h"
#include "extract/polaritytree.h"
#include "extract/predicatesroles.h"

#include <algorithm>
#include <map>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

// Who fills each role: several, where the text has a list.
using Roles = std::map<Role, std::vector<EntityId>>;

void addUnique(std::vector<EntityId> &ids, EntityId id)
{
    if (id && std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

bool isUsed(const Roles &roles, EntityId id)
{
    return std::ranges::any_of(
        roles, [&](const auto &each) { return std::ranges::find(each.second, id) != each.second.end(); });
}

// Empty where a required slot is not filled.
std::optional<Roles> rolesOf(const ChunkedSentence &passage, const ClaimFrame &frame,
                             const Arguments &arguments)
{
    Roles roles;
    for (const Slot &slot : frame.slots) {
        std::vector<EntityId> fillers;
        bool present = false;
        const bool handsOn
            = std::ranges::any_of(frame.slots, [](const Slot &s) { return s.role == Role::Item; });
        for (const Argument &each : arguments) {
            if (each.slot != slot.name)
                continue;
            present = present || each.anchor < 0;
            if (each.anchor < 0)
                continue;
            const Anchor &anchor = passage.anchors[size_t(each.anchor)];
            // "sells them to": goods, whatever the pronoun was taken for
            if (handsOn && anchor.pronoun && each.slot == u"object"
                && !anchor.isA(typeBit(EntityType::Product)))
                continue;
            const EntityId id = entityIn(passage, anchor, slot.types);
            if (id && !isUsed(roles, id))
                addUnique(fillers, id);
        }
        if (slot.required && fillers.empty() && !(present && slot.types == 0))
            return std::nullopt;
        auto &role = roles[slot.role];
        if (role.empty() || slot.role == Role::None)
            role.insert(role.end(), fillers.begin(), fillers.end());
    }
    return roles;
}

std::vector<EntityId> orNobody(const Roles &roles, Role role)
{
    const auto found = roles.find(role);
    return found == roles.end() || found->second.empty() ? std::vector<EntityId>{EntityId{}} : found->second;
}

// Goods handed on by way of somebody, where the frame gives that slot no other role.
EntityId viaOf(const ChunkedSentence &passage, const ClaimFrame &frame, const Arguments &arguments,
               const Roles &roles)
{
    if (const EntityId via = orNobody(roles, Role::Via).front())
        return via;
    for (const Argument &each : arguments) {
        if (each.slot != u"through" || each.anchor < 0)
            continue;
        const TypeSet firms = typeBit(EntityType::Organization) | typeBit(EntityType::Group);
        const EntityId id = entityIn(passage, passage.anchors[size_t(each.anchor)], firms);
        if (id && !isUsed(roles, id))
            return id;
    }
    Q_UNUSED(frame)
    return {};
}

Span triggerSpan(const ChunkedSentence &passage, const Occurrence &at)
{
    return {passage.at(at.begin).span.begin, passage.at(at.end - 1).span.end};
}

void addClaims(std::vector<Claim> &claims, Claim claim, const Roles &roles, QStringView text)
{
    const auto items = orNobody(roles, Role::Item);
    for (const EntityId from : orNobody(roles, Role::From)) {
        for (const EntityId to : orNobody(roles, Role::To)) {
            const bool bare = !to && !items.front() && claim.predicate != Predicate::Responds;
            if (bare || (!from && !to && !items.front()) || from == to)
                continue;
            claim.from = from;
            claim.to = to;
            claim.item = items.front();
            claims.push_back(claim);
            if (isOwnDenial(claim, text))
                claims.back().polarity = Polarity::Denied;
        }
    }
}

Polarity combined(Polarity own, const ClaimFrame &frame)
{
    return frame.polarity == Polarity::Asserted ? own : frame.polarity;
}

class WordReader
{
public:
    WordReader(const std::vector<TimeExpression> &times, const std::set<EntityId> &unnamed)
        : m_lexicon(shippedLexicon())
        , m_times(times)
        , m_unnamed(unnamed)
    {
    }

    std::vector<Claim> read(const ChunkedSentence &passage, const std::vector<Attribution> &attributions,
                            const std::vector<bool> &told, const Tree &tree) const
    {
        std::vector<Claim> claims;
        int usedUpTo = -1;
        int usedAt = -1;
        for (const Occurrence &at : occurrencesIn(passage, m_lexicon)) {
            if (at.begin == usedAt || at.begin < usedUpTo)
                continue;
            if (std::any_of(told.begin() + at.begin, told.begin() + at.end, [](bool each) { return each; }))
                continue;
            const ClaimFrame &frame = m_lexicon.frames[size_t(at.frame)];
            if (frame.onlyPassive && !at.passive)
                continue;
            const Arguments arguments = argumentsOf(passage, at, frame);
            const auto roles = rolesOf(passage, frame, arguments);
            if (!roles)
                continue;
            Claim claim = blank(passage, at, frame);
            const bool inPassing = at.kind == TriggerKind::Noun || isReduced(passage, at);
            claim.speaker = speakerAt(attributions, passage.at(at.begin).span, frame.predicate, inPassing);
            claim.polarity = combined(polarityOf(passage, at), frame);
            if (tree.isParsed()) {
                claim.confidence *= againstTheTree;
                const auto onTree
                    = polarityOnTree(tree, tokenAt(passage, at.begin),
                                     at.kind == TriggerKind::Noun ? NounSense::Relation : NounSense::Event);
                if (!onTree || isOtherObject(frame, passage, *roles, tree, tokenAt(passage, at.begin))
                    || isBarredTrade(frame, passage, *roles, tree, tokenAt(passage, at.begin))
                    || isOtherVerb(frame, tree, tokenAt(passage, at.begin))
                    || isLetToOthers(frame, arguments, tree, tokenAt(passage, at.begin)))
                    continue;
                if (frame.polarity == Polarity::Asserted)
                    claim.polarity = stronger(claim.polarity, *onTree);
                addAccuser(claim, passage, tree, tokenAt(passage, at.begin));
            }
            if (frame.onlyNegated && claim.polarity != Polarity::Negated)
                continue;
            claim.via = viaOf(passage, frame, arguments, *roles);
            addDetails(claim, passage, at, m_times);
            const size_t before = claims.size();
            addClaims(claims, claim, *roles, passage.text);
            if (claims.size() == before)
                continue;
            usedAt = at.begin;
            if (at.kind == TriggerKind::Phrase)
                usedUpTo = at.end;
        }
        return claims;
    }

private:
    // "customs found pumps" founds nothing
    static bool isOtherVerb(const ClaimFrame &frame, const Tree &tree, int token)
    {
        return frame.predicate == Predicate::FoundedBy && frame.kind == TriggerKind::Verb && tree.has(token)
            && tree.lemma(token) == u"find";
    }

    // "developed sources of chips": no chips, where the tree has another object
    static bool isOtherObject(const ClaimFrame &frame, const ChunkedSentence &passage, const Roles &roles,
                              const Tree &tree, int verb)
    {
        if (frame.predicate != Predicate::Produces || frame.kind != TriggerKind::Verb || !tree.has(verb))
            return false;
        const int object = tree.child(verb, Dep::Object);
        if (object < 0 || shippedLexicon().words.has(tree.lemma(object), "counting"_L1))
            return false;
        const EntityId goods = orNobody(roles, Role::To).front();
        return std::ranges::any_of(tree.children(object), [&](int each) {
            return tree.dep(each) == Dep::Nominal && markerOf(tree, each) == u"of"
                && passageHas(passage, goods, tree.token(each).span);
        });
    }

    static bool passageHas(const ChunkedSentence &passage, EntityId entity, Span token)
    {
        return std::ranges::any_of(passage.anchors, [&](const Anchor &each) {
            return each.entity == entity && each.span.overlaps(token);
        });
    }

    // "barred some firms from buying lasers": a rule, where it is not said which
    bool isBarredTrade(const ClaimFrame &frame, const ChunkedSentence &passage, const Roles &roles,
                       const Tree &tree, int verb) const
    {
        const bool trade = frame.predicate == Predicate::SellsTo || frame.predicate == Predicate::BuysFrom
            || frame.predicate == Predicate::Supplies || frame.predicate == Predicate::RentsTo;
        const int above = tree.has(verb) ? tree.head(verb) : -1;
        const bool barred = tree.has(above) && tree.lemma(above) != u"stop"
            && m_lexicon.words.has(tree.lemma(above), "bar"_L1);
        const Role dealer = frame.predicate == Predicate::RentsTo ? Role::To : Role::From;
        const EntityId who = orNobody(roles, dealer).front();
        // "Norland barred firms from buying": whoever bars does not buy
        const bool ruler
            = tree.has(above) && who && std::ranges::any_of(subjectsOf(tree, above), [&](const Found &each) {
                  return passageHas(passage, who, tree.token(each.token).span);
              });
        return trade && barred && (!who || ruler || m_unnamed.contains(who));
    }

    // Whoever lets goods to somebody, named or not, is no tenant.
    static bool isLetToOthers(const ClaimFrame &frame, const Arguments &arguments, const Tree &tree, int verb)
    {
        const bool taken = frame.predicate == Predicate::RentsTo && frame.kind == TriggerKind::Verb
            && std::ranges::any_of(frame.slots, [](const Slot &slot) {
                               return slot.role == Role::To && slot.name == u"subject";
                           });
        return taken && hasReceiver(tree, verb)
            && std::ranges::none_of(arguments, [](const Argument &each) { return each.slot == u"from"; });
    }

    // What the words alone suggest where a parser found nothing of the kind.
    static constexpr double againstTheTree = 0.7;

    // "X, founded by Y, ..." is said in passing.
    static bool isReduced(const ChunkedSentence &passage, const Occurrence &at)
    {
        return at.groupBegin == at.begin
            && (at.form == VerbForm::PastOrParticiple || at.form == VerbForm::Participle)
            && at.begin + 1 < passage.size()
            && passage.at(at.end < passage.size() ? at.end : at.begin).form == u"by";
    }

    static Claim blank(const ChunkedSentence &passage, const Occurrence &at, const ClaimFrame &frame)
    {
        Claim claim;
        claim.predicate = frame.predicate;
        claim.evidence = passage.span;
        claim.trigger = triggerSpan(passage, at);
        claim.rule = frame.rule;
        claim.confidence = frame.confidence;
        return claim;
    }

    const Lexicon &m_lexicon;
    const std::vector<TimeExpression> &m_times;
    const std::set<EntityId> &m_unnamed;
};

} // namespace

std::vector<Claim> claimsOfWords(const ChunkedSentence &passage, const std::vector<Attribution> &attributions,
                                 const std::vector<bool> &told, const Tree &tree,
                                 const std::vector<TimeExpression> &times, const std::set<EntityId> &unnamed)
{
    return WordReader(times, unnamed).read(passage, attributions, told, tree);
}

} // namespace clew
