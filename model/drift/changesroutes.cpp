// Changes of by which way goods went.

#include "drift/driftchanges.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// One party hands goods or money to another, or owns it.
bool linksParties(Predicate predicate)
{
    switch (relationKind(predicate)) {
    case Predicate::SellsTo:
    case Predicate::RentsTo:
    case Predicate::BuysThrough:
    case Predicate::Funds:
    case Predicate::OwnsOrParentOf: return true;
    default: return false;
    }
}

} // namespace

// Two parties that the retelling joins, and of which the origin never speaks together.
void DriftChanges::fusion(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    for (const Claim *claim : statement.claims) {
        const EntityId from = party(claim->from), to = party(claim->to);
        if (!from || !to || from == to || !linksParties(claim->predicate) || !isSaid(*claim)
            || !m_origin.parties.contains(from) || !m_origin.parties.contains(to))
            continue;
        fuse(statement, from, to, claim->id);
    }
    // no claim was made of it, but it hands over the same sum
    if (!statement.claims.empty() || statement.parties.size() < 2 || m_aligned[here].empty()
        || m_aligned[here].front().score < surelySame)
        return;
    const Utterance &there = m_origin.all[m_aligned[here].front().there];
    const bool sameSum
        = std::any_of(statement.amounts.begin(), statement.amounts.end(), [&](const Amount &is) {
              return is.kind == AmountKind::Money
                  && std::any_of(there.amounts.begin(), there.amounts.end(), [&](const Amount &was) {
                         return was.unit == is.unit && was.least && was.least == is.least;
                     });
          });
    for (const EntityId one : statement.parties)
        for (const EntityId other : statement.parties)
            if (sameSum && one < other && m_origin.parties.contains(one) && m_origin.parties.contains(other)
                && (there.parties.contains(one) != there.parties.contains(other)))
                fuse(statement, one, other, {});
}

void DriftChanges::fuse(const Utterance &statement, EntityId from, EntityId to, ClaimId claim)
{
    const Utterance *best = nullptr;
    double likeliest = -1;
    for (const Utterance &there : m_origin.all) {
        if (there.parties.contains(from) && there.parties.contains(to))
            return; // it does speak of the two
        for (const Claim *known : there.claims) {
            const std::set<EntityId> ends{party(known->from), party(known->to), party(known->via)};
            if (ends.contains(from) && ends.contains(to))
                return;
        }
        if (!there.parties.contains(from) && !there.parties.contains(to))
            continue;
        double score = likenessOf(statement.sentence, there.sentence, m_origin.text);
        if (opens(m_origin.words(there.sentence.span)))
            score += 0.5;
        const bool trades = std::any_of(there.claims.begin(), there.claims.end(),
                                        [](const Claim *known) { return linksParties(known->predicate); });
        score += trades ? 0.1 : 0;
        if (score > likeliest) {
            likeliest = score;
            best = &there;
        }
    }
    if (best)
        add(DriftKind::RouteFused, told(m_origin, *best, {}), told(m_retelling, statement, {}, claim));
}

// By whom it went, in words: "subsidiaries", "intermediaries".
QString DriftChanges::betweenOf(const Claim &claim, const Utterances &side) const
{
    return nameOf(claim.via ? claim.via : claim.to, side);
}

QString DriftChanges::nameOf(EntityId id, const Utterances &side) const
{
    if (const auto name = m_names.find(id); name != m_names.end())
        return name->second;
    for (const Entity *group : side.placeholders)
        if (group->id == id)
            return group->name;
    return {};
}

QString DriftChanges::headOf(const QString &words)
{
    const std::vector<ContentWord> stems = contentWords(words, {0, words.size()});
    return stems.empty() ? QString() : stems.front().stem;
}

// The same party bought through others than the origin says, in sentences that tell of the same.
void DriftChanges::ways()
{
    for (size_t here = 0; here < m_retelling.all.size(); ++here) {
        const Utterance &statement = m_retelling.all[here];
        for (const Claim *claim : statement.claims) {
            const EntityId from = party(claim->from);
            if (!from || relationKind(claim->predicate) != Predicate::BuysThrough || !isSaid(*claim))
                continue;
            const QString is = betweenOf(*claim, m_retelling);
            for (const Aligned &aligned : m_aligned[here]) {
                if (aligned.score < likelySame - 0.05 || is.isEmpty())
                    break;
                const Utterance &there = m_origin.all[aligned.there];
                const auto other
                    = std::find_if(there.claims.begin(), there.claims.end(), [&](const Claim *one) {
                          return relationKind(one->predicate) == Predicate::BuysThrough
                              && party(one->from) == from;
                      });
                if (other == there.claims.end())
                    continue;
                const QString was = betweenOf(**other, m_origin);
                if (!was.isEmpty() && headOf(was) == headOf(is) && !there.seldom.isEmpty()
                    && statement.seldom.isEmpty())
                    add(DriftKind::HedgeDropped, told(m_origin, there, there.seldom, (*other)->id),
                        told(m_retelling, statement, {}, claim->id));
                if (!was.isEmpty() && headOf(was) != headOf(is)
                    && !statement.sentence.stems.contains(headOf(was)))
                    add(DriftKind::RouteChanged, told(m_origin, there, was, (*other)->id),
                        told(m_retelling, statement, is, claim->id));
            }
        }
    }
}

// "VT-9 chips" that became "chips": the claims are of one kind and party, and the retelling nowhere names the
// model.
void DriftChanges::goods(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    for (const Claim *claim : statement.claims) {
        const EntityId from = party(claim->from), to = party(claim->to);
        const auto isModel = [this](EntityId id) {
            const auto name = m_names.find(id);
            return name != m_names.end()
                && std::any_of(name->second.begin(), name->second.end(), [](QChar c) { return c.isDigit(); });
        };
        const auto isCalled = [this](const Utterances &side, const Utterance &sentence, EntityId item) {
            const QString words = side.words(sentence.sentence.span);
            const QStringList name = m_names.at(item).split(u' ');
            return std::any_of(name.begin(), name.end(), [&](const QString &word) {
                return word.contains(QRegularExpression(u"\\d"_s)) && words.contains(word);
            });
        };
        if (!claim->item || isModel(claim->item) || !isSaid(*claim))
            continue;
        for (const Aligned &aligned : m_aligned[here]) {
            if (aligned.score < likelySame)
                break;
            const Utterance &there = m_origin.all[aligned.there];
            const auto same = std::find_if(there.claims.begin(), there.claims.end(), [&](const Claim *one) {
                const bool ends = (from && party(one->from) == from) || (to && party(one->to) == to);
                return ends && isModel(one->item)
                    && relationKind(one->predicate) == relationKind(claim->predicate)
                    && isCalled(m_origin, there, one->item)
                    && !m_retelling.parties.contains(canonical(m_clusters, one->item));
            });
            const QString is = same == there.claims.end() ? QString() : nameOf(claim->item, m_retelling);
            if (is.isEmpty())
                continue;
            add(DriftKind::ItemGeneralised, told(m_origin, there, m_names.at((*same)->item), (*same)->id),
                told(m_retelling, statement, is, claim->id));
            return;
        }
    }
}

// A go-between or a front of a route that the retelling tells otherwise.
void DriftChanges::channels()
{
    for (const Utterance &there : m_origin.all) {
        for (const Claim *claim : there.claims) {
            const Predicate kind = relationKind(claim->predicate);
            if (!isSaid(*claim) || kind != Predicate::BuysThrough)
                continue;
            const EntityId principal = party(claim->from);
            const EntityId between = party(claim->via) ? party(claim->via) : party(claim->to);
            if (principal && between && m_retelling.parties.contains(principal)
                && !m_retelling.parties.contains(between))
                add(DriftKind::ChannelDropped, told(m_origin, there, {}, claim->id), std::nullopt);
        }
    }
}

} // namespace clew
