#include "extract/claimstreerules.h"

#include "extract/frames.h"
#include "extract/predicatesroles.h"
#include "language/lexicon.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// What reporters get hold of.
bool isRecord(const QString &noun)
{
    static const QStringList more{u"ledger"_s, u"copy"_s,       u"photograph"_s, u"photo"_s,
                                  u"email"_s,  u"e-mail"_s,     u"data"_s,       u"letter"_s,
                                  u"file"_s,   u"footage"_s,    u"transcript"_s, u"comment"_s,
                                  u"reply"_s,  u"bookkeeper"_s, u"statement"_s,  u"answer"_s};
    return isInLexicon(WordList::DocumentNoun, noun) || more.contains(noun);
}

class NoDeed
{
public:
    explicit NoDeed(const TreeReading &reading)
        : m_tree(reading.tree)
        , m_mentions(reading.mentions)
        , m_unnamed(reading.unnamed)
    {
    }

    bool isAny(const TreeFrame &frame, const Predication &predication, const TreeRoles &roles,
               Polarity polarity) const
    {
        return isBannedTrade(frame, predication, roles, polarity)
            || isOwningOfGoods(frame, predication, roles, polarity)
            || isHearsayOfRule(frame, predication, roles)
            || isRuleOfTrade(frame, predication, roles, polarity) || isAskedFor(predication)
            || isTradeByLicence(frame, predication, roles) || isLetToOthers(frame, predication)
            || isRecordObtained(frame, predication);
    }

private:
    // "barred exports of lasers to Acme": a rule, not somebody's trade
    static bool isBannedTrade(const TreeFrame &frame, const Predication &predication, const TreeRoles &roles,
                              Polarity polarity)
    {
        const bool trade = frame.predicate == Predicate::SellsTo || frame.predicate == Predicate::Supplies
            || frame.predicate == Predicate::BuysFrom;
        const bool barred = predication.carrier != u"stop" && !predication.carrier.isEmpty()
            && shippedLexicon().words.has(predication.carrier, "bar"_L1);
        return trade && predication.kind == PredicateKind::Noun
            && (polarity == Polarity::Negated || (polarity == Polarity::Denied && barred))
            && (roles[size_t(Role::From)].empty() || barred);
    }

    // "exports of lasers to Norland need a licence", "are forbidden", "are not forbidden": a rule
    bool isTradeByLicence(const TreeFrame &frame, const Predication &predication,
                          const TreeRoles &roles) const
    {
        const int verb = m_tree.head(predication.token);
        const bool licence = m_tree.has(verb) && m_tree.dep(predication.token) == Dep::Nominal
            && (m_tree.lemma(verb) == u"licence" || m_tree.lemma(verb) == u"license"
                || m_tree.lemma(verb) == u"permit" || m_tree.lemma(verb) == u"permission");
        const bool isSubject = m_tree.dep(predication.token) == Dep::Subject
            || m_tree.dep(predication.token) == Dep::PassiveSubject;
        return isTrade(frame.predicate) && predication.kind == PredicateKind::Noun
            && roles[size_t(Role::From)].empty() && (licence || (isSubject && isAllowed(verb)));
    }

    // "need a licence", "are forbidden"
    bool isAllowed(int verb) const
    {
        return (m_tree.lemma(verb) == u"need" || m_tree.lemma(verb) == u"require"
                || shippedLexicon().words.has(m_tree.lemma(verb), "bar"_L1)
                || (m_tree.isTagged(verb, "ADJ"_L1)
                    && shippedLexicon().words.has(m_tree.lemma(verb), "negating-adjective"_L1)));
    }

    // "cannot own the lasers": they may not buy them; of whose they are nothing is said
    bool isOwningOfGoods(const TreeFrame &frame, const Predication &predication, const TreeRoles &roles,
                         Polarity polarity) const
    {
        return frame.predicate == Predicate::OwnsOrParentOf && predication.kind == PredicateKind::Verb
            && polarity == Polarity::Negated
            && m_tree.childWith(predication.token, Dep::Auxiliary, u"can") >= 0
            && std::ranges::any_of(roles[size_t(Role::To)], [&](const RoleFiller &each) {
                   return m_mentions.isOf(each.id, EntityType::Product);
               });
    }

    // "leases [capacity] on its satellites to ...": whoever leases to others is no tenant, whoever they are.
    bool isLetToOthers(const TreeFrame &frame, const Predication &predication) const
    {
        if (frame.predicate != Predicate::RentsTo || predication.kind != PredicateKind::Verb
            || !std::ranges::any_of(frame.roles, [](const PathRole &role) {
                   return role.role == Role::To && role.path.front().slots.front() == u"subject";
               }))
            return false;
        return predication.in(u"from").empty() && hasReceiver(m_tree, predication.token);
    }

    // "barred from buying lasers", "may not be sold to Acme", "renting lasers to Acme is a crime": rules,
    // unless both are named
    bool isRuleOfTrade(const TreeFrame &frame, const Predication &predication, const TreeRoles &roles,
                       Polarity polarity) const
    {
        if (!isTrade(frame.predicate) || predication.kind != PredicateKind::Verb
            || (!roles[size_t(Role::From)].empty() && !roles[size_t(Role::To)].empty()))
            return false;
        const int verb = predication.token;
        const int above = m_tree.head(verb);
        const bool barred = m_tree.has(above) && m_tree.lemma(above) != u"stop"
            && shippedLexicon().words.has(m_tree.lemma(above), "bar"_L1) && m_tree.dep(verb) != Dep::Conjunct;
        const bool mayNot = predication.passive && m_tree.childWith(verb, Dep::Auxiliary, u"may") >= 0;
        if (polarity == Polarity::Negated && (barred || mayNot))
            return true;
        return isGerund(m_tree, verb) && m_tree.token(verb).relation == u"csubj" && !predication.passive;
    }

    // "asked Acme who had sold them": not Acme
    bool isAskedFor(const Predication &predication) const
    {
        const int noun = m_tree.head(predication.token);
        if (m_tree.dep(predication.token) != Dep::RelativeClause || !m_tree.has(noun + 1)
            || m_tree.lemma(noun + 1) != u"who" || !m_tree.has(m_tree.head(noun)))
            return false;
        const QString &verb = m_tree.lemma(m_tree.head(noun));
        return verb == u"ask" || verb == u"question";
    }

    // "banned parts", "persons designated today": a description that names no authority, of nobody in
    // particular
    bool isHearsayOfRule(const TreeFrame &frame, const Predication &predication, const TreeRoles &roles) const
    {
        const Dep dep = m_tree.dep(predication.token);
        if (frame.predicate != Predicate::Sanctions && frame.predicate != Predicate::Restricts)
            return false;
        if (predication.kind != PredicateKind::Verb || (dep != Dep::Adjective && dep != Dep::Participle)
            || !roles[size_t(Role::From)].empty())
            return false;
        return frame.predicate == Predicate::Restricts
            || std::ranges::all_of(roles[size_t(Role::To)],
                                   [&](const RoleFiller &each) { return m_unnamed.contains(each.id); });
    }

    // "a ledger obtained by the paper": no deal
    bool isRecordObtained(const TreeFrame &frame, const Predication &predication) const
    {
        static const QStringList verbs{u"obtain"_s, u"get"_s, u"acquire"_s, u"secure"_s};
        return frame.predicate == Predicate::BuysFrom && predication.kind == PredicateKind::Verb
            && verbs.contains(predication.lemma)
            && std::ranges::any_of(predication.in(u"object"), [&](const Filler &filler) {
                   return isRecord(m_tree.lemma(filler.token));
               });
    }

    const Tree &m_tree;
    const MentionsOnTree &m_mentions;
    const std::set<EntityId> &m_unnamed;
};

} // namespace

bool tellsOfNone(const TreeReading &reading, const TreeFrame &frame, const Predication &predication,
                 const TreeRoles &roles, Polarity polarity)
{
    return NoDeed(reading).isAny(frame, predication, roles, polarity);
}

bool isTrade(Predicate predicate)
{
    return predicate == Predicate::SellsTo || predicate == Predicate::BuysFrom
        || predicate == Predicate::Supplies || predicate == Predicate::RentsTo;
}

bool isRelational(const TreeFrame &frame)
{
    return frame.kind == PredicateKind::Noun && std::ranges::any_of(frame.roles, [](const PathRole &role) {
               const QString &slot = role.path.front().slots.front();
               const bool act = role.types == typeBit(EntityType::Document); // "sanctions on Acme"
               return slot == u"self" || (slot == u"itself" && !act);
           });
}

bool isBareOffice(const Tree &tree, const Predication &predication)
{
    const Dep own = tree.dep(predication.token);
    const int next = predication.token + 1;
    const bool titled = own == Dep::Subject && tree.has(next) && tree.isTagged(next, "PROPN"_L1);
    if (own != Dep::Apposition && own != Dep::Description && own != Dep::Compound && !titled)
        return false;
    for (const int each : tree.children(predication.token)) {
        const QString &lemma = tree.lemma(each);
        const Dep dep = tree.dep(each);
        if (dep == Dep::Determiner && lemma != u"the")
            return false;
        const bool board = lemma == u"board" || lemma == u"management";
        if (dep == Dep::Possessive || (dep == Dep::Nominal && !board) || dep == Dep::Participle
            || (dep == Dep::Compound && tree.isTagged(each, "PROPN"_L1)))
            return false;
    }
    return true;
}

} // namespace clew
