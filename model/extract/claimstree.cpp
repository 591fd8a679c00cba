#include "extract/claimstree.h"

#include "extract/claimstreerules.h"
#include "extract/frames.h"
#include "extract/polaritytree.h"
#include "extract/predicatesroles.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

class FrameReader
{
public:
    FrameReader(const ChunkedSentence &passage, const TreeReading &reading, EntityId focus)
        : m_passage(passage)
        , m_reading(reading)
        , m_focus(focus)
    {
    }

    std::vector<TreeClaim> read()
    {
        const TreeLexicon &lexicon = shippedTreeLexicon();
        for (int i = 0; i < m_reading.tree.size(); ++i) {
            const Predication head = headOf(m_reading.tree, i);
            if (head.token < 0)
                continue;
            const std::vector<int> *frames = lexicon.framesFor(head.kind, head.lemma);
            const bool seat = head.kind == PredicateKind::Noun && m_reading.mentions.isHead(i);
            if (!frames && !seat)
                continue;
            const Predication predication = predicationAt(m_reading.tree, i);
            if (frames)
                applyFirst(*frames, predication);
            if (seat)
                applyFirst(lexicon.anyNoun, ownOf(predication));
        }
        return std::move(m_claims);
    }

private:
    // Without what a verb lends: "Oduya sold lasers in Oslo" does not say where Oduya sits.
    static Predication ownOf(Predication predication)
    {
        std::erase_if(predication.fillers, [](const Filler &each) { return each.link != Link::Direct; });
        return predication;
    }

    void applyFirst(const std::vector<int> &frames, const Predication &predication)
    {
        for (const int f : frames) {
            const TreeFrame &frame = shippedTreeLexicon().frames[size_t(f)];
            if (apply(frame, predication) && !frame.also)
                break;
        }
    }

    bool carries(const TreeFrame &frame, const Predication &predication) const
    {
        if (frame.carriers.isEmpty())
            return true;
        return predication.carrier.isEmpty() ? frame.carriers.contains(u"-"_s)
                                             : frame.carriers.contains(predication.carrier);
    }

    bool apply(const TreeFrame &frame, const Predication &predication)
    {
        // "Jane Roe of Acme", but not "the founder of Acme"
        if (frame.predicate == Predicate::EmployedBy && frame.lemmas.front() == u"*"
            && !m_reading.tree.isTagged(predication.token, "PROPN"_L1))
            return false;
        if ((frame.onlyPassive && !predication.passive) || !carries(frame, predication))
            return false;
        if (!frame.markers.isEmpty() && !frame.markers.contains(markerOf(m_reading.tree, predication.token)))
            return false;
        auto roles = rolesOf(m_reading, frame, predication);
        if (!roles)
            return false;
        const bool context = frame.contextTo && (*roles)[size_t(Role::To)].empty();
        // "ordered pumps, falsely stating that": no answer
        if (frame.predicate == Predicate::Responds && predication.kind == PredicateKind::Verb
            && shippedLexicon().words.has(predication.lemma, "speech"_L1)
            && m_reading.tree.dep(predication.token) == Dep::AdverbialClause
            && isGerund(m_reading.tree, predication.token))
            return false;
        if (frame.contextTo && (!context || !m_focus || !isBareOffice(m_reading.tree, predication)))
            return false;
        if (context)
            (*roles)[size_t(Role::To)] = {{m_focus, Link::Control, false}};
        const auto polarity = polarityOnTree(m_reading.tree, predication.token,
                                             isRelational(frame) ? NounSense::Relation : NounSense::Event);
        if (!polarity || (frame.onlyNegated && *polarity != Polarity::Negated))
            return false;
        if (frame.namedFrom)
            std::erase_if((*roles)[size_t(Role::From)],
                          [&](const RoleFiller &each) { return m_reading.unnamed.contains(each.id); });
        if (frame.namedFrom && (*roles)[size_t(Role::From)].empty())
            return false;
        if (frame.namedTo && std::ranges::any_of((*roles)[size_t(Role::To)], [&](const RoleFiller &each) {
                return m_reading.unnamed.contains(each.id);
            }))
            return false;
        // "would sell its stake": has not yet, and it is its own still
        if (frame.polarity == Polarity::Negated && *polarity == Polarity::Possible)
            return false;
        if (tellsOfNone(m_reading, frame, predication, *roles, *polarity))
            return false;
        auto &via = (*roles)[size_t(Role::Via)];
        if (via.empty() && frame.predicate != Predicate::LocatedIn
            && frame.predicate != Predicate::EmployedBy)
            via = viaOf(m_reading, predication, *roles);
        TreeClaim found;
        found.claim.predicate = frame.predicate;
        // "destined for" is possible at most; "not destined for" is less
        found.claim.polarity = frame.polarity == Polarity::Possible ? stronger(Polarity::Possible, *polarity)
                                                                    : frame.polarity.value_or(*polarity);
        found.claim.rule = context ? QString(frame.rule + u"+context"_s) : frame.rule;
        found.claim.trigger = m_reading.tree.token(predication.token).span;
        found.byEmployer = frame.byEmployer;
        found.inPassing = isRelational(frame)
            || (m_reading.tree.dep(predication.token) == Dep::Participle
                && m_reading.tree.childWith(predication.token, Dep::Mark, u"to") < 0);
        found.phrase = found.claim.trigger;
        for (int i = 0; found.inPassing && i < m_reading.tree.size(); ++i)
            if (m_reading.tree.dominates(predication.token, i))
                found.phrase = {std::min(found.phrase.begin, m_reading.tree.token(i).span.begin),
                                std::max(found.phrase.end, m_reading.tree.token(i).span.end)};
        found.at = occurrenceOf(predication);
        if (!predication.carrier.isEmpty() && !frame.carriers.isEmpty())
            found.carrier = m_passage.wordOfToken[size_t(m_reading.tree.head(predication.token))];
        return addClaims(found, frame, *roles);
    }

    Occurrence occurrenceOf(const Predication &predication) const
    {
        Occurrence at;
        at.kind = predication.kind == PredicateKind::Noun ? TriggerKind::Noun : TriggerKind::Verb;
        at.begin = m_passage.wordOfToken[size_t(predication.token)];
        at.end = std::min(at.begin + 1, m_passage.size());
        at.groupBegin = at.begin;
        at.passive = predication.passive;
        return at;
    }

    static double confidenceOf(const TreeFrame &frame, Link link)
    {
        const double less = link == Link::Direct ? 0
            : link == Link::Shared               ? 0.05
            : link == Link::Attached             ? 0.1
                                                 : 0.15;
        return frame.confidence - less;
    }

    bool addClaims(const TreeClaim &found, const TreeFrame &frame, const TreeRoles &roles)
    {
        const auto orNobody = [&](Role role) {
            const auto &all = roles[size_t(role)];
            return all.empty() ? std::vector<RoleFiller>{RoleFiller{}} : all;
        };
        const size_t before = m_claims.size();
        const EntityId via = orNobody(Role::Via).front().id;
        const auto givers = orNobody(Role::From);
        const auto takers = orNobody(Role::To);
        auto items = orNobody(Role::Item);
        // of many parties and many goods, not everybody deals in everything
        constexpr size_t manyParties = 3;
        if (givers.size() * takers.size() > manyParties)
            items.resize(1);
        for (const RoleFiller &from : givers)
            for (const RoleFiller &to : takers)
                for (const RoleFiller &item : items)
                    addClaim(found, frame, from, to, item, via);
        return m_claims.size() > before;
    }

    void addClaim(const TreeClaim &found, const TreeFrame &frame, const RoleFiller &from,
                  const RoleFiller &to, const RoleFiller &item, EntityId via)
    {
        // "the ministry opened an inquiry": into what, other sentences say
        const bool alone
            = frame.predicate == Predicate::Responds || frame.predicate == Predicate::Investigates;
        const bool bare = !to.id && !item.id && !alone;
        if (bare || (!from.id && !to.id && !item.id) || from.id == to.id)
            return;
        m_claims.push_back(found);
        Claim &claim = m_claims.back().claim;
        claim.from = from.id;
        claim.to = to.id;
        claim.item = item.id;
        claim.via = via;
        if ((from.excepted || to.excepted || item.excepted) && claim.polarity == Polarity::Asserted)
            claim.polarity = Polarity::Negated;
        claim.confidence = confidenceOf(frame, std::max(from.link, to.link));
    }

    const ChunkedSentence &m_passage;
    const TreeReading m_reading;
    EntityId m_focus;
    std::vector<TreeClaim> m_claims;
};

} // namespace

std::vector<TreeClaim> claimsOnTree(const ChunkedSentence &passage, const Sentence &sentence,
                                    const Tree &tree, std::span<const Mention> mentions,
                                    const std::set<EntityId> &unnamed, EntityId focus)
{
    if (!tree.isParsed())
        return {};
    const MentionsOnTree onTree(tree, sentence, mentions, unnamed);
    return FrameReader(passage, {tree, onTree, unnamed}, focus).read();
}

} // namespace clew
