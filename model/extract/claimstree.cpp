#include "extract/claimstree.h"

#include "extract/amounts.h"
#include "extract/claimsfillers.h"
#include "extract/framestrees.h"
#include "extract/polaritytree.h"
#include "extract/predicatesroles.h"
#include "language/lexicon.h"

#include <algorithm>
#include <array>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr TypeSet goBetweens
    = typeBit(EntityType::Organization) | typeBit(EntityType::Group) | typeBit(EntityType::Person);

struct RoleFiller
{
    EntityId id;
    Link link = Link::Direct;
    bool excepted = false; // "lasers, but not [pumps]"
};

bool isExcepted(const Tree &tree, int token)
{
    return tree.dep(token) == Dep::Conjunct
        && (tree.childWith(token, Dep::Adverb, u"not") >= 0
            || tree.childWith(token, Dep::Coordinator, u"nor") >= 0
            || (tree.childWith(token, Dep::Coordinator, u"but") >= 0 && tree.has(token - 1)
                && tree.lemma(token - 1) == u"not"));
}

// What reporters get hold of.
bool isRecord(const QString &noun)
{
    static const QStringList more{u"ledger"_s, u"copy"_s,       u"photograph"_s, u"photo"_s,
                                  u"email"_s,  u"e-mail"_s,     u"data"_s,       u"letter"_s,
                                  u"file"_s,   u"footage"_s,    u"transcript"_s, u"comment"_s,
                                  u"reply"_s,  u"bookkeeper"_s, u"statement"_s,  u"answer"_s};
    return isInLexicon(WordList::DocumentNoun, noun) || more.contains(noun);
}

// Who fills each role, by the order of Role.
using Roles = std::array<std::vector<RoleFiller>, 5>;

class FrameReader
{
public:
    FrameReader(const ChunkedSentence &passage, const Tree &tree, const MentionsOnTree &mentions,
                const std::set<EntityId> &unnamed, EntityId focus)
        : m_passage(passage)
        , m_tree(tree)
        , m_mentions(mentions)
        , m_unnamed(unnamed)
        , m_focus(focus)
    {
    }

    std::vector<TreeClaim> read()
    {
        const TreeLexicon &lexicon = shippedTreeLexicon();
        for (int i = 0; i < m_tree.size(); ++i) {
            const Predication head = headOf(m_tree, i);
            if (head.token < 0)
                continue;
            const std::vector<int> *frames = lexicon.framesFor(head.kind, head.lemma);
            const bool seat = head.kind == PredicateKind::Noun && m_mentions.isHead(i);
            if (!frames && !seat)
                continue;
            const Predication predication = predicationAt(m_tree, i);
            if (frames)
                applyFirst(*frames, predication);
            if (seat)
                applyFirst(lexicon.anyNoun, ownOf(predication));
        }
        return std::move(m_claims);
    }

private:
    using Fillers = std::vector<Filler>;

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

    std::optional<Roles> rolesOf(const TreeFrame &frame, const Predication &predication) const
    {
        Roles roles;
        const auto used = [&](EntityId id) {
            return std::ranges::any_of(roles, [&](const auto &all) {
                return std::ranges::find(all, id, &RoleFiller::id) != all.end();
            });
        };
        const bool handsOn = std::ranges::any_of(frame.roles, [](const PathRole &role) {
            return role.role == Role::Item && role.path.front().slots.front() == u"object";
        });
        for (const PathRole &each : frame.roles) {
            Fillers fillers = walk(predication, each, frame.predicate);
            // "sells it to": goods, whatever the pronoun was taken for
            if (handsOn && each.role != Role::Item)
                std::erase_if(fillers, [&](const Filler &filler) {
                    return filler.slot == u"object" && m_tree.isTagged(filler.token, "PRON"_L1);
                });
            // "the Port Journal of Orland", "Protector of Orland": the place is part of the name
            if (frame.predicate == Predicate::LocatedIn && frame.lemmas.front() == u"*"
                && each.role == Role::To && isNamedOf(predication.token))
                std::erase_if(fillers, [](const Filler &filler) { return filler.slot == u"of"; });
            // "its QX-7 pumps" are the ones that it has
            if (frame.predicate == Predicate::Produces && frame.lemmas.front() == u"*")
                std::erase_if(fillers, [&](const Filler &filler) {
                    return filler.slot == u"poss" && m_tree.isTagged(filler.token, "PRON"_L1);
                });
            // "bought from Orlo by a broker, Jane Roe": not Orlo's
            if (frame.predicate == Predicate::EmployedBy && predication.kind == PredicateKind::Noun
                && each.role == Role::To)
                std::erase_if(fillers, [](const Filler &filler) {
                    return filler.slot == u"from" && filler.link != Link::Direct;
                });
            // "the chief, Jane Roe, at a bank": what was done there, no post
            if (frame.predicate == Predicate::EmployedBy && predication.kind == PredicateKind::Noun
                && each.role == Role::To)
                std::erase_if(fillers, [&](const Filler &filler) {
                    const int marker = m_tree.child(filler.token, Dep::Case);
                    return filler.slot == u"at" && marker > 0 && m_tree.form(marker - 1) == u",";
                });
            // "bought it": goods, mostly, and no firm
            if (frame.predicate == Predicate::OwnsOrParentOf && predication.kind == PredicateKind::Verb
                && (predication.lemma == u"buy" || predication.lemma == u"purchase"
                    || predication.lemma == u"acquire"))
                std::erase_if(fillers, [&](const Filler &filler) {
                    return filler.slot == u"object" && m_tree.isTagged(filler.token, "PRON"_L1);
                });
            // "gives Acme the use of lasers": Acme gets none
            if (frame.predicate == Predicate::Supplies && predication.kind == PredicateKind::Verb)
                std::erase_if(fillers, [&](const Filler &filler) {
                    return filler.slot == u"object"
                        && (m_tree.lemma(filler.token) == u"use" || m_tree.lemma(filler.token) == u"access");
                });
            // "a ledger obtained by the paper": no deal
            if (frame.predicate == Predicate::BuysFrom && predication.kind == PredicateKind::Verb
                && (predication.lemma == u"obtain" || predication.lemma == u"get"
                    || predication.lemma == u"acquire" || predication.lemma == u"secure")
                && std::ranges::any_of(predication.in(u"object"), [&](const Filler &filler) {
                       return isRecord(m_tree.lemma(filler.token));
                   }))
                return std::nullopt;
            // "made deliveries of lasers": made none
            if (frame.predicate == Predicate::Produces)
                std::erase_if(fillers, [&](const Filler &filler) {
                    return shippedLexicon().words.has(m_tree.lemma(filler.token), "handling"_L1);
                });
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

    // Goods handed on by way of somebody, where the frame gives that no other role.
    std::vector<RoleFiller> viaOf(const Predication &predication, const Roles &roles) const
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
            if (id && !taken)
                return {{id, each.link, false}};
        }
        return {};
    }

    bool carries(const TreeFrame &frame, const Predication &predication) const
    {
        if (frame.carriers.isEmpty())
            return true;
        return predication.carrier.isEmpty() ? frame.carriers.contains(u"-"_s)
                                             : frame.carriers.contains(predication.carrier);
    }

    static bool isRelational(const TreeFrame &frame)
    {
        return frame.kind == PredicateKind::Noun
            && std::ranges::any_of(frame.roles, [](const PathRole &role) {
                   const QString &slot = role.path.front().slots.front();
                   const bool act = role.types == typeBit(EntityType::Document); // "sanctions on Acme"
                   return slot == u"self" || (slot == u"itself" && !act);
               });
    }

    // A name that a country or town goes on: with an article, or headed by an office.
    bool isNamedOf(int token) const
    {
        const QString form = m_tree.form(token).toString();
        const int article = m_tree.child(token, Dep::Determiner);
        return (article >= 0 && m_tree.lemma(article) == u"the")
            || isInLexicon(WordList::PersonNoun, form.toLower()) || isInLexicon(WordList::Title, form)
            || isInLexicon(WordList::OrganizationWord, form);
    }

    // "barred exports of lasers to Acme": a rule, not somebody's trade
    static bool isBannedTrade(const TreeFrame &frame, const Predication &predication, const Roles &roles,
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
    bool isTradeByLicence(const TreeFrame &frame, const Predication &predication, const Roles &roles) const
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
    bool isOwningOfGoods(const TreeFrame &frame, const Predication &predication, const Roles &roles,
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

    static bool isTrade(Predicate predicate)
    {
        return predicate == Predicate::SellsTo || predicate == Predicate::BuysFrom
            || predicate == Predicate::Supplies || predicate == Predicate::RentsTo;
    }

    // "barred from buying lasers", "may not be sold to Acme", "renting lasers to Acme is a crime": rules,
    // unless both are named
    bool isRuleOfTrade(const TreeFrame &frame, const Predication &predication, const Roles &roles,
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
    bool isHearsayOfRule(const TreeFrame &frame, const Predication &predication, const Roles &roles) const
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

    // "spokesman Ivo Orlo", "Jane Roe, the chief executive": an office of whichever body is spoken of; but
    // not "a director" or "the director of a film".
    bool isBareOffice(const Predication &predication) const
    {
        const Dep own = m_tree.dep(predication.token);
        const int next = predication.token + 1;
        const bool titled = own == Dep::Subject && m_tree.has(next) && m_tree.isTagged(next, "PROPN"_L1);
        if (own != Dep::Apposition && own != Dep::Description && own != Dep::Compound && !titled)
            return false;
        for (const int each : m_tree.children(predication.token)) {
            const QString &lemma = m_tree.lemma(each);
            const Dep dep = m_tree.dep(each);
            if (dep == Dep::Determiner && lemma != u"the")
                return false;
            const bool board = lemma == u"board" || lemma == u"management";
            if (dep == Dep::Possessive || (dep == Dep::Nominal && !board) || dep == Dep::Participle
                || (dep == Dep::Compound && m_tree.isTagged(each, "PROPN"_L1)))
                return false;
        }
        return true;
    }

    bool apply(const TreeFrame &frame, const Predication &predication)
    {
        // "Jane Roe of Acme", but not "the founder of Acme"
        if (frame.predicate == Predicate::EmployedBy && frame.lemmas.front() == u"*"
            && !m_tree.isTagged(predication.token, "PROPN"_L1))
            return false;
        if ((frame.onlyPassive && !predication.passive) || !carries(frame, predication))
            return false;
        if (!frame.markers.isEmpty() && !frame.markers.contains(markerOf(m_tree, predication.token)))
            return false;
        auto roles = rolesOf(frame, predication);
        if (!roles)
            return false;
        const bool context = frame.contextTo && (*roles)[size_t(Role::To)].empty();
        // "ordered pumps, falsely stating that": no answer
        if (frame.predicate == Predicate::Responds && predication.kind == PredicateKind::Verb
            && shippedLexicon().words.has(predication.lemma, "speech"_L1)
            && m_tree.dep(predication.token) == Dep::AdverbialClause && isGerund(m_tree, predication.token))
            return false;
        if (frame.contextTo && (!context || !m_focus || !isBareOffice(predication)))
            return false;
        if (context)
            (*roles)[size_t(Role::To)] = {{m_focus, Link::Control, false}};
        const auto polarity = polarityOnTree(m_tree, predication.token,
                                             isRelational(frame) ? NounSense::Relation : NounSense::Event);
        if (!polarity || (frame.onlyNegated && *polarity != Polarity::Negated))
            return false;
        if (isBannedTrade(frame, predication, *roles, *polarity))
            return false;
        if (frame.namedFrom)
            std::erase_if((*roles)[size_t(Role::From)],
                          [&](const RoleFiller &each) { return m_unnamed.contains(each.id); });
        if (frame.namedFrom && (*roles)[size_t(Role::From)].empty())
            return false;
        if (frame.namedTo && std::ranges::any_of((*roles)[size_t(Role::To)], [&](const RoleFiller &each) {
                return m_unnamed.contains(each.id);
            }))
            return false;
        if (isOwningOfGoods(frame, predication, *roles, *polarity)
            || isHearsayOfRule(frame, predication, *roles)
            || isRuleOfTrade(frame, predication, *roles, *polarity) || isAskedFor(predication)
            || isTradeByLicence(frame, predication, *roles) || isLetToOthers(frame, predication))
            return false;
        auto &via = (*roles)[size_t(Role::Via)];
        if (via.empty() && frame.predicate != Predicate::LocatedIn
            && frame.predicate != Predicate::EmployedBy)
            via = viaOf(predication, *roles);
        TreeClaim found;
        found.claim.predicate = frame.predicate;
        // "destined for" is possible at most; "not destined for" is less
        found.claim.polarity = frame.polarity == Polarity::Possible ? stronger(Polarity::Possible, *polarity)
                                                                    : frame.polarity.value_or(*polarity);
        found.claim.rule = context ? QString(frame.rule + u"+context"_s) : frame.rule;
        found.claim.trigger = m_tree.token(predication.token).span;
        found.byEmployer = frame.byEmployer;
        found.inPassing = isRelational(frame)
            || (m_tree.dep(predication.token) == Dep::Participle
                && m_tree.childWith(predication.token, Dep::Mark, u"to") < 0);
        found.phrase = found.claim.trigger;
        for (int i = 0; found.inPassing && i < m_tree.size(); ++i)
            if (m_tree.dominates(predication.token, i))
                found.phrase = {std::min(found.phrase.begin, m_tree.token(i).span.begin),
                                std::max(found.phrase.end, m_tree.token(i).span.end)};
        found.at = occurrenceOf(predication);
        if (!predication.carrier.isEmpty() && !frame.carriers.isEmpty())
            found.carrier = m_passage.wordOfToken[size_t(m_tree.head(predication.token))];
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

    bool addClaims(const TreeClaim &found, const TreeFrame &frame, const Roles &roles)
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
    const Tree &m_tree;
    const MentionsOnTree &m_mentions;
    const std::set<EntityId> &m_unnamed;
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
    return FrameReader(passage, tree, onTree, unnamed, focus).read();
}

} // namespace clew
