#include "extract/claimstreeroles.h"

#include "extract/amounts.h"
#include "extract/claimstreefit.h"
#include "extract/claimstreerules.h"
#include "extract/predicatesroles.h"
#include "language/lexicon.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr TypeSet goBetweens
    = typeBit(EntityType::Organization) | typeBit(EntityType::Group) | typeBit(EntityType::Person);

bool isExcepted(const Tree &tree, int token)
{
    return tree.dep(token) == Dep::Conjunct
        && (tree.childWith(token, Dep::Adverb, u"not") >= 0
            || tree.childWith(token, Dep::Coordinator, u"nor") >= 0
            || (tree.childWith(token, Dep::Coordinator, u"but") >= 0 && tree.has(token - 1)
                && tree.lemma(token - 1) == u"not"));
}

class RoleReader
{
public:
    explicit RoleReader(const TreeReading &reading)
        : m_tree(reading.tree)
        , m_mentions(reading.mentions)
        , m_unnamed(reading.unnamed)
    {
    }

    std::optional<TreeRoles> rolesOf(const TreeFrame &frame, const Predication &predication) const
    {
        TreeRoles roles;
        const auto used = [&](EntityId id) {
            return std::ranges::any_of(roles, [&](const auto &all) {
                return std::ranges::find(all, id, &RoleFiller::id) != all.end();
            });
        };
        for (const PathRole &each : frame.roles) {
            Fillers fillers = walk(predication, each, frame.predicate);
            dropUnfit(m_tree, frame, each, predication, fillers);
            if (each.types == 0) {
                if (each.required && fillers.empty())
                    return std::nullopt;
                continue;
            }
            auto &role = roles[size_t(each.role)];
            if (!role.empty() && each.role != Role::None)
                continue;
            std::vector<RoleFiller> filled;
            const auto add = [&](EntityId id, const Filler &filler) {
                if (id && !used(id) && std::ranges::find(filled, id, &RoleFiller::id) == filled.end())
                    filled.push_back({id, filler.link, isExcepted(m_tree, filler.token)});
            };
            for (const Filler &filler : fillers) {
                const EntityId id = entityOf(filler, each.types);
                MentionsOnTree::Members members;
                if (m_unnamed.contains(id))
                    members = m_mentions.membersOf(filler.token, each.types);
                if (members.entities.empty() || members.other)
                    add(id, filler);
                for (const EntityId member : members.entities)
                    add(member, filler);
                for (const EntityId member : m_mentions.otherMembersAt(filler.token, each.types))
                    add(member, filler);
                if (each.role != Role::None && each.path.size() == 1 && isListed(predication, filler))
                    for (const EntityId member : m_mentions.listAcross(filler.token, each.types))
                        add(member, {filler.slot, filler.token, std::max(filler.link, Link::Attached)});
            }
            if (each.required && filled.empty())
                return std::nullopt;
            if (each.role != Role::None)
                role = filled;
        }
        return roles;
    }

    // Goods handed on by way of somebody, where the frame gives that no other role.
    std::vector<RoleFiller> viaOf(const Predication &predication, const TreeRoles &roles) const
    {
        Fillers ways = predication.in(u"through");
        for (const Filler &each : predication.in(u"via"))
            ways.push_back(each);
        for (const Filler &each : predication.in(u"by")) // "by way of Acme"
            if (m_tree.lemma(each.token) == u"way")
                for (const Filler &way : predicationAt(m_tree, each.token).in(u"of"))
                    ways.push_back(way);
        if (predication.kind == PredicateKind::Verb && !predication.in(u"from").empty())
            for (const Filler &each : meansOf(predication.token))
                ways.push_back(each);
        for (const Filler &each : ways) {
            const EntityId id = m_mentions.entityAt(each.token, goBetweens);
            const bool taken = std::ranges::any_of(roles, [&](const auto &all) {
                return std::ranges::find(all, id, &RoleFiller::id) != all.end();
            });
            if (id && !taken && !isOfNextLeg(predication, each.token))
                return {{id, each.link, false}};
        }
        return {};
    }

private:
    using Fillers = std::vector<Filler>;

    static void narrow(Fillers &fillers, Link link)
    {
        for (Filler &each : fillers)
            each.link = std::max(each.link, link);
    }

    static bool isMoney(const QString &lemma)
    {
        return lemma == u"money" || lemma == u"cash" || lemma == u"million" || lemma == u"billion"
            || !currencyCode(lemma).isEmpty() || isInLexicon(WordList::Currency, lemma);
    }

    bool allows(const PathStep &step, int token) const
    {
        if (step.lemmas.isEmpty())
            return true;
        const QString lemma = m_tree.lemma(token).toLower();
        return std::ranges::any_of(step.lemmas, [&](const QString &each) {
            if (each == u"@goods")
                return isInLexicon(WordList::GoodsNoun, lemma);
            if (each == u"@facility")
                return isInLexicon(WordList::FacilityNoun, lemma);
            if (each == u"@money")
                return isMoney(lemma);
            return each == lemma;
        });
    }

    // People who tell of a trade are not who trades.
    bool isInformant(const Fillers &subjects, TypeSet types) const
    {
        return std::ranges::any_of(subjects, [&](const Filler &each) {
            const EntityId id = entityOf(each, types);
            return id
                && (m_unnamed.contains(id) || m_mentions.headedBy(each.token, typeBit(EntityType::Person)));
        });
    }

    Fillers stepFrom(const Predication &from, const PathStep &step, const PathRole &role, bool last,
                     Predicate predicate) const
    {
        if (from.token < 0) // no predicate: nothing hangs on it
            return {};
        for (const QString &slot : step.slots) {
            Fillers found = slot == u"clause" ? clauseSubjects(from.token) : from.in(slot);
            std::erase_if(found, [&](const Filler &each) { return !allows(step, each.token); });
            if (last && role.types != 0)
                std::erase_if(found, [&](const Filler &each) { return !entityOf(each, role.types); });
            const bool subject = last && slot == u"subject" && from.kind == PredicateKind::Verb;
            if (subject && found.empty())
                found = subjectsOfReport(from.token, role.types);
            else if (subject && isTrade(predicate) && isInformant(found, role.types))
                if (Fillers told = subjectsOfReport(from.token, role.types); !told.empty())
                    found = std::move(told);
            if (!found.empty())
                return found;
        }
        return {};
    }

    // "The paper wrote that Acme bought lasers and [sold] them": the paper is no dealer; Acme may be.
    Fillers subjectsOfReport(int verb, TypeSet types) const
    {
        const int report = m_tree.head(verb);
        if (m_tree.dep(verb) != Dep::Conjunct || !m_tree.has(report) || isPassive(m_tree, verb)
            || !shippedLexicon().words.has(m_tree.lemma(report), "speech"_L1)
            || m_tree.child(verb, Dep::Subject) >= 0)
            return {};
        const int told = m_tree.child(report, Dep::ClausalComplement);
        if (told < 0 || told > verb)
            return {};
        Fillers subjects;
        Founds found = surfaceSubjects(m_tree, told);
        // of two subjects that are no list, the nearer: a parser saw one too many
        if (found.size() > 1 && std::ranges::none_of(found, [&](const Found &each) {
                return m_tree.dep(each.token) == Dep::Conjunct;
            }))
            found = {found.back()};
        for (const Found &each : found)
            if (const Filler filler{u"subject"_s, each.token, Link::Control}; entityOf(filler, types))
                subjects.push_back(filler);
        return subjects;
    }

    // "[Acme] was listed for", but of "it was signed on behalf of" whoever signed
    Founds subjectsAbove(int verb, int phrase) const
    {
        return m_tree.lemma(phrase) == u"behalf" && isPassive(m_tree, verb) ? subjectsOf(m_tree, verb)
                                                                            : surfaceSubjects(m_tree, verb);
    }

    // Of whom the clause around a phrase speaks: "[Acme] was listed for goods in support of".
    Fillers clauseSubjects(int token) const
    {
        Fillers subjects;
        int above = m_tree.head(token);
        for (int steps = 0; m_tree.has(above) && subjects.empty() && steps < 12; ++steps) {
            if (m_tree.isTagged(above, "VERB"_L1))
                for (const Found &each : subjectsAbove(above, token))
                    subjects.push_back({u"clause"_s, each.token, Link::Control});
            above = m_tree.head(above);
        }
        return subjects;
    }

    Fillers walk(const Predication &from, const PathRole &role, Predicate predicate) const
    {
        Fillers all = stepFrom(from, role.path.front(), role, role.path.size() == 1, predicate);
        for (size_t i = 1; i < role.path.size(); ++i) {
            Fillers next;
            for (const Filler &each : all) {
                Fillers more = stepFrom(predicationAt(m_tree, each.token), role.path[i], role,
                                        i + 1 == role.path.size(), predicate);
                narrow(more, each.link);
                next.insert(next.end(), more.begin(), more.end());
            }
            all = std::move(next);
        }
        return all;
    }

    EntityId entityOf(const Filler &filler, TypeSet types) const
    {
        return m_mentions.entityAt(filler.token, types);
    }

    // "used [Orlo] to buy lasers from Acme"
    Fillers meansOf(int verb) const
    {
        static const QStringList uses{u"use"_s, u"utilise"_s, u"utilize"_s, u"employ"_s,
                                      u"tap"_s, u"enlist"_s,  u"engage"_s};
        int above = m_tree.head(verb);
        if (m_tree.childWith(verb, Dep::Mark, u"to") < 0 || !m_tree.has(above))
            return {};
        while (m_tree.has(above) && m_tree.isNominal(above)
               && (m_tree.dep(above) == Dep::Object || m_tree.dep(above) == Dep::Apposition))
            above = m_tree.head(above);
        const int means = m_tree.has(above) ? m_tree.child(above, Dep::Object) : -1;
        if (means < 0 || means > verb || !uses.contains(m_tree.lemma(above)))
            return {};
        Fillers fillers; // an apposition may have been read as the second of a list
        for (const int each : m_tree.withConjuncts(means))
            fillers.push_back({u"object"_s, each, Link::Control});
        return fillers;
    }

    // "went to Acme, and from there by way of [Orlo] to Norr": not the way to Acme
    bool isOfNextLeg(const Predication &predication, int way) const
    {
        const std::vector<Filler> goals = predication.in(u"to");
        return std::ranges::any_of(goals, [&](const Filler &goal) {
            for (int i = goal.token + 1; i + 2 < way; ++i)
                if (m_tree.dep(i) == Dep::Coordinator && m_tree.lemma(i + 1) == u"from"
                    && m_tree.lemma(i + 2) == u"there")
                    return true;
            return false;
        });
    }

    // Where a list parted by semicolons may stand: "listed A, ...; B, ...", "its units are A, ...; B, ...",
    // not what is said of A alone.
    bool isListed(const Predication &predication, const Filler &filler) const
    {
        const int predicate = predication.token;
        if (filler.slot == u"self")
            return m_tree.head(predicate) == filler.token && m_tree.dep(predicate) == Dep::Subject;
        const Dep dep = m_tree.dep(predicate);
        const bool main = dep == Dep::Root || dep == Dep::ClausalComplement || dep == Dep::Conjunct
            || dep == Dep::Parataxis || dep == Dep::AdverbialClause;
        return filler.slot == u"object" && main && m_tree.head(filler.token) == predicate
            && (m_tree.dep(filler.token) == Dep::Object
                || m_tree.dep(filler.token) == Dep::ClausalComplement);
    }

    const Tree &m_tree;
    const MentionsOnTree &m_mentions;
    const std::set<EntityId> &m_unnamed;
};

} // namespace

std::optional<TreeRoles> rolesOf(const TreeReading &reading, const TreeFrame &frame,
                                 const Predication &predication)
{
    return RoleReader(reading).rolesOf(frame, predication);
}

std::vector<RoleFiller> viaOf(const TreeReading &reading, const Predication &predication,
                              const TreeRoles &roles)
{
    return RoleReader(reading).viaOf(predication, roles);
}

} // namespace clew
