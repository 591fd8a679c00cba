// Who says yes and who says no.

#include "drift/sides.h"

#include "graph/relationkey.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

using Key = RelationKey;

class Finder
{
public:
    explicit Finder(const Compared &all)
        : m_all(all)
    {
    }

    std::vector<Contradiction> run()
    {
        for (const Utterances &document : m_all.documents)
            for (const Utterance &statement : document.all) {
                for (const Claim *claim : statement.claims)
                    add({&document, &statement, claim});
                addOnceSo({&document, &statement, nullptr});
            }
        std::vector<Contradiction> found = openDenials();
        for (const Key &key : m_order) {
            Contradiction one = opposed(key);
            if (one.sides.size() > 1)
                found.push_back(std::move(one));
        }
        return found;
    }

private:
    // Whoever inquires or has a list: what counts is who is inquired into, or listed.
    static bool isOfTarget(Predicate predicate)
    {
        return predicate == Predicate::Investigates || predicate == Predicate::Sanctions;
    }

    std::optional<Key> keyOf(const Claim &claim) const
    {
        if (claim.predicate == Predicate::LocatedIn || claim.predicate == Predicate::Responds)
            return std::nullopt;
        if (isOfTarget(claim.predicate)) {
            const EntityId target = m_all.party(claim.to);
            return target ? std::optional(Key{claim.predicate, {}, target, {}}) : std::nullopt;
        }
        return relationKey(claim, m_all.clusters, [this](EntityId id) { return m_all.named.contains(id); });
    }

    struct OpenEnds
    {
        EntityId giver;
        EntityId getter;
    };

    void addOpen(const Side &side)
    {
        const Claim &claim = *side.claim;
        const Predicate kind = relationKind(claim.predicate);
        if (claim.polarity != Polarity::Denied || (kind != Predicate::SellsTo && kind != Predicate::RentsTo))
            return;
        OpenEnds ends{m_all.party(claim.from), m_all.party(claim.to)};
        if (claim.predicate == Predicate::BuysFrom)
            std::swap(ends.giver, ends.getter);
        if ((claim.from && claim.to) || (!ends.giver && !ends.getter))
            return;
        m_open.emplace_back(side, ends);
    }

    void add(const Side &side)
    {
        addOpen(side);
        const auto key = keyOf(*side.claim);
        if (!key)
            return;
        auto [at, isNew] = m_sides.emplace(*key, std::vector<Side>());
        if (isNew)
            m_order.push_back(*key);
        const bool known = std::any_of(at->second.begin(), at->second.end(), [&](const Side &one) {
            return one.statement == side.statement && one.claim->polarity == side.claim->polarity;
        });
        if (!known)
            at->second.push_back(side);
    }

    // "X denied that it had received any hardware": from whom is left open, and so it speaks against whoever
    // says that X received some.
    std::vector<Contradiction> openDenials() const
    {
        std::vector<Contradiction> found;
        for (const auto &[no, open] : m_open) {
            Contradiction one{ContradictionKind::Polarity, {}};
            for (const auto &[key, sides] : m_sides) {
                const auto &[kind, giver, getter, item] = key;
                if (kind != relationKind(no.claim->predicate)
                    || !(open.giver ? giver == open.giver : getter && getter == open.getter))
                    continue;
                for (const Side &side : sides)
                    if (!saysNo(side.claim->polarity) && areOpposed(side, no)
                        && m_all.mayBeSameGoods(side.claim->item, no.claim->item))
                        one.sides.push_back(toldBy(side, codeOf(side.claim->polarity)));
            }
            if (one.sides.empty())
                continue;
            one.sides.push_back(toldBy(no, codeOf(no.claim->polarity)));
            found.push_back(std::move(one));
        }
        return found;
    }

    // "The contract with X had been cancelled": there was one, though no claim was made of it.
    void addOnceSo(const Side &side)
    {
        static const QRegularExpression over(
            u"\\b(?:contracts?|agreements?|deals?|leases?|rentals?|deliver(?:y|ies)|shipments?|supplies|"
            "sales|business|dealings|cooperation|partnership|orders?)\\b[^.;]{0,60}?"
            "\\b(cancell?ed|terminated|ended|expired|stopped|suspended|halted|broken off|wound up)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool deals = std::any_of(side.statement->claims.begin(), side.statement->claims.end(),
                                       [](const Claim *claim) { return handsOver(claim->predicate); });
        if (side.statement->parties.size() < 2 || deals)
            return;
        const QString words = side.document->words(side.statement->sentence.span);
        if (const auto match = over.match(words); match.hasMatch())
            m_over.push_back({side, match.captured(1)});
    }

    static bool handsOver(Predicate predicate)
    {
        switch (relationKind(predicate)) {
        case Predicate::SellsTo:
        case Predicate::RentsTo:
        case Predicate::BuysThrough:
        case Predicate::PartnerOf: return true;
        default: return false;
        }
    }

    bool areOpposed(const Side &yes, const Side &no) const
    {
        if (yes.statement == no.statement || !overlapInTime(*yes.claim, *no.claim))
            return false;
        // not on one list, but on another's
        const EntityId his = m_all.party(yes.claim->from), its = m_all.party(no.claim->from);
        if (yes.claim->predicate == Predicate::Sanctions && his && its && his != its)
            return false;
        if (no.claim->predicate == Predicate::Investigates && speaksOfCharges(no) && !speaksOfCharges(yes))
            return false;
        return !isEnd(no) || startsAfter(*yes.claim, *no.claim);
    }

    // Whoever is searched or asked need not be charged.
    static bool speaksOfCharges(const Side &side)
    {
        static const QRegularExpression charge(
            u"\\b(?:charg|indict|accus|convict|sentenc|arrest|fined|prosecut)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return charge.match(side.document->words(side.claim->evidence)).hasMatch();
    }

    static bool startsAfter(const Claim &yes, const Claim &no)
    {
        const QDate from = yes.date ? firstDay(yes.date->from) : QDate();
        const QDate end = no.date ? lastDay(no.date->from) : QDate();
        return from.isValid() && end.isValid() && from > end;
    }

    Contradiction opposed(const Key &key) const
    {
        const std::vector<Side> &sides = m_sides.at(key);
        Contradiction one{ContradictionKind::Polarity, {}};
        const auto against = [](const Side &side) {
            return saysNo(side.claim->polarity);
        };
        for (const bool no : {false, true})
            for (const Side &side : sides) {
                const bool isOpposed = std::any_of(sides.begin(), sides.end(), [&](const Side &other) {
                    return against(other) != against(side)
                        && (no ? areOpposed(other, side) : areOpposed(side, other));
                });
                if (against(side) == no && isOpposed)
                    one.sides.push_back(toldBy(side, codeOf(side.claim->polarity)));
            }
        addThoseThatWereSo(key, sides, one);
        return one;
    }

    // A flat denial, and a deal of the two that was ended.
    void addThoseThatWereSo(const Key &key, const std::vector<Side> &sides, Contradiction &one) const
    {
        const auto &[kind, from, to, item] = key;
        if (!from || !to || !handsOver(kind))
            return;
        for (const auto &[side, words] : m_over) {
            const bool speaksOfBoth
                = side.statement->parties.contains(from) && side.statement->parties.contains(to);
            if (!speaksOfBoth)
                continue;
            for (const Side &no : sides) {
                const bool flat = saysNo(no.claim->polarity) && !no.claim->date && !isEnd(no)
                    && no.document != side.document;
                if (!flat)
                    continue;
                one.sides.push_back(toldBy(side, words));
                const Told denial = toldBy(no, codeOf(no.claim->polarity));
                if (std::find(one.sides.begin(), one.sides.end(), denial) == one.sides.end())
                    one.sides.push_back(denial);
            }
        }
    }

    const Compared &m_all;
    std::map<Key, std::vector<Side>> m_sides;
    std::vector<std::pair<Side, OpenEnds>> m_open; // denials that name one end only
    std::vector<Key> m_order; // as the documents tell them
    std::vector<std::pair<Side, QString>> m_over;
};

// --- by deeds: sentences of which no claim was made

bool isUniversal(const Utterances &document, const Utterance &statement)
{
    static const QRegularExpression nobody(u"\\b(?:anybody|anyone|nobody|no one|anything|nothing|none)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return nobody.match(document.words(statement.sentence.span)).hasMatch();
}

// The year since which something is not so; 0: not said.
int sinceYear(const QString &words)
{
    static const QRegularExpression since(u"\\b(?:since|after)\\b[^.;,]{0,24}?\\b((?:19|20)\\d\\d)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return since.match(words).captured(1).toInt();
}

int latestYear(const QString &words)
{
    static const QRegularExpression year(u"\\b((?:19|20)\\d\\d)\\b"_s);
    int latest = 0;
    for (auto match = year.globalMatch(words); match.hasNext();)
        latest = std::max(latest, match.next().captured(1).toInt());
    return latest;
}

struct DeedAt
{
    Side side;
    const Deed *deed = nullptr;
};

bool opposes(const DeedAt &yes, const DeedAt &no)
{
    const auto names = [](const DeedAt &at) {
        std::set<EntityId> parties = at.side.statement->parties;
        parties.erase(at.deed->actor);
        std::erase_if(parties, [&](EntityId id) { return at.side.document->people.contains(id); });
        return parties;
    };
    const bool object = yes.deed->object.intersects(no.deed->object) || no.deed->object.isEmpty()
        || yes.deed->object.isEmpty();
    // without an object they have to be about the same others
    const std::set<EntityId> his = names(yes), its = names(no);
    const bool others = std::includes(his.begin(), his.end(), its.begin(), its.end())
        || isUniversal(*no.side.document, *no.side.statement);
    const bool bare = no.deed->object.isEmpty() || yes.deed->object.isEmpty();
    if (!object || !others || (bare && its.empty() && !isUniversal(*no.side.document, *no.side.statement)))
        return false;
    const QString denial = no.side.document->words(no.side.statement->sentence.span);
    const int since = sinceYear(denial),
              year = latestYear(yes.side.document->words(yes.side.statement->sentence.span));
    return !isEnd(no.side) && !(since > 0 && year > 0 && year <= since);
}

} // namespace

std::vector<Contradiction> polarityContradictions(const Compared &all)
{
    return Finder(all).run();
}

// Who does what another document says that he does not.
std::vector<Contradiction> deedContradictions(const Compared &all)
{
    std::map<std::pair<QString, EntityId>, std::vector<DeedAt>> deeds;
    std::vector<std::pair<QString, EntityId>> order;
    for (const Utterances &document : all.documents)
        for (const Utterance &statement : document.all)
            for (const Deed &deed : statement.deeds) {
                auto [at, isNew] = deeds.emplace(std::pair(deed.verb, deed.actor), std::vector<DeedAt>());
                if (isNew)
                    order.push_back(at->first);
                at->second.push_back({{&document, &statement, nullptr}, &deed});
            }
    std::vector<Contradiction> found;
    for (const auto &key : order) {
        for (const DeedAt &no : deeds.at(key)) {
            if (!no.deed->against)
                continue;
            Contradiction one{ContradictionKind::Polarity, {}};
            for (const DeedAt &yes : deeds.at(key))
                if (!yes.deed->against && yes.side.document != no.side.document && opposes(yes, no))
                    one.sides.push_back(
                        toldBy(yes.side, codeOf(yes.deed->hedged ? Polarity::Possible : Polarity::Asserted)));
            if (one.sides.empty())
                continue;
            one.sides.push_back(
                toldBy(no.side, codeOf(no.side.statement->denies ? Polarity::Denied : Polarity::Negated)));
            found.push_back(std::move(one));
        }
    }
    return found;
}

} // namespace clew
