// Changes of claims: additions, dates, denials.

#include "drift/driftchanges.h"

#include "core/time.h"
#include "drift/speakers.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace clew {

// A claim of its own about a party of which the origin speaks.
void DriftChanges::additions(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    const bool own = std::any_of(m_own.begin(), m_own.end(),
                                 [&](Span span) { return span.overlaps(statement.sentence.span); });
    if (!own || statement.claims.empty())
        return;
    for (const Aligned &aligned : m_aligned[here]) {
        const Utterance &there = m_origin.all[aligned.there];
        const bool shared = std::any_of(statement.parties.begin(), statement.parties.end(),
                                        [&](EntityId id) { return there.parties.contains(id); });
        if (shared)
            return add(DriftKind::Added, told(m_origin, there, {}), told(m_retelling, statement, {}));
    }
}

// "neither knew where", "is not known"
bool DriftChanges::opens(const QString &words)
{
    static const QRegularExpression open(u"\\b(not known|unknown|unclear|not clear|nobody "
                                         u"knows|[Nn]either knew|did not know|does not know|"
                                         "could not say|not say (where|who|whom|how|from whom))\\b"_s);
    return open.match(words).hasMatch();
}

// Claims of one relation in both: polarity and date.
void DriftChanges::claimPairs()
{
    const auto isNamed = [this](EntityId id) {
        return m_names.contains(id);
    };
    std::map<RelationKey, std::vector<std::pair<const Utterance *, const Claim *>>> there;
    for (const Utterance &statement : m_origin.all)
        for (const Claim *claim : statement.claims)
            if (const auto key = relationKey(*claim, m_clusters, isNamed))
                there[*key].emplace_back(&statement, claim);
    for (const Utterance &statement : m_retelling.all) {
        for (const Claim *claim : statement.claims) {
            const auto key = relationKey(*claim, m_clusters, isNamed);
            const auto found = key ? there.find(*key) : there.end();
            if (found != there.end())
                compare(statement, *claim, found->second);
        }
    }
}

void DriftChanges::compare(const Utterance &here, const Claim &claim,
                           const std::vector<std::pair<const Utterance *, const Claim *>> &others)
{
    const auto with = [&](Polarity polarity) {
        return std::find_if(others.begin(), others.end(),
                            [&](const auto &one) { return one.second->polarity == polarity; });
    };
    const auto asserted = with(Polarity::Asserted), possible = with(Polarity::Possible),
               denied = with(Polarity::Denied);
    if (claim.polarity == Polarity::Asserted && possible != others.end() && asserted == others.end())
        add(DriftKind::HedgeDropped, told(m_origin, *possible->first, u"possible"_s, possible->second->id),
            told(m_retelling, here, u"asserted"_s, claim.id));
    if (claim.polarity == Polarity::Possible && asserted != others.end() && possible == others.end())
        add(DriftKind::HedgeAdded, told(m_origin, *asserted->first, u"asserted"_s, asserted->second->id),
            told(m_retelling, here, u"possible"_s, claim.id));
    if (here.admits && denied != others.end())
        add(DriftKind::DenialReversed, told(m_origin, *denied->first, u"denied"_s, denied->second->id),
            told(m_retelling, here, u"asserted"_s, claim.id));
    ownVoice(here, claim, others);
    for (const auto &[statement, other] : others) {
        if (claim.date && other->date && other->polarity == claim.polarity
            && isApart(*claim.date, *other->date)) {
            add(DriftKind::DateChanged, told(m_origin, *statement, other->dateText, other->id),
                told(m_retelling, here, claim.dateText, claim.id));
            break;
        }
    }
}

void DriftChanges::ownVoice(const Utterance &here, const Claim &claim,
                            const std::vector<std::pair<const Utterance *, const Claim *>> &others)
{
    const auto isUnnamed = [](const auto &one) {
        const SpeakerKind kind = one.second->speaker.kind;
        return kind == SpeakerKind::Role || kind == SpeakerKind::Count || kind == SpeakerKind::Anonymous;
    };
    if (!here.speakers.empty() || claim.speaker.kind != SpeakerKind::Publication
        || claim.polarity != Polarity::Asserted || !std::all_of(others.begin(), others.end(), isUnnamed))
        return;
    const auto &[statement, other] = others.front();
    if (other->polarity == Polarity::Asserted)
        add(DriftKind::SpeakerDropped, told(m_origin, *statement, other->speaker.text, other->id),
            told(m_retelling, here, {}, claim.id));
}

void DriftChanges::ownVoice(size_t here)
{
    constexpr double surely = 0.55;
    if (m_aligned[here].empty() || m_aligned[here].front().score < surely)
        return;
    const Utterance &statement = m_retelling.all[here];
    const Utterance &there = m_origin.all[m_aligned[here].front().there];
    for (const Claim *claim : statement.claims) {
        std::vector<std::pair<const Utterance *, const Claim *>> others;
        for (const Claim *other : there.claims)
            if (relationKind(other->predicate) == relationKind(claim->predicate))
                others.emplace_back(&there, other);
        if (!others.empty())
            ownVoice(statement, *claim, others);
    }
    // no claim was made of the origin's
    constexpr double almostWordForWord = 0.6;
    const bool unnamed = there.speakers.size() == 1 && !there.rejects && there.silence == Silence::No
        && (there.speakers.front().kind == SpeakerKind::Role
            || there.speakers.front().kind == SpeakerKind::Count);
    if (unnamed && statement.speakers.empty() && !statement.claims.empty() && there.claims.empty()
        && m_aligned[here].front().score >= almostWordForWord)
        add(DriftKind::SpeakerDropped, told(m_origin, there, there.speakers.front().text),
            told(m_retelling, statement, {}));
}

bool DriftChanges::isApart(const DateRange &one, const DateRange &other)
{
    const QDate begin = firstDay(one.from), end = lastDay(one.to);
    const QDate from = firstDay(other.from), to = lastDay(other.to);
    return (end.isValid() && from.isValid() && end < from) || (to.isValid() && begin.isValid() && to < begin);
}

// Who denies in this sentence.
EntityId DriftChanges::denierOf(const Utterances &side, const Utterance &statement) const
{
    for (const Claim *claim : statement.claims)
        if (claim->polarity == Polarity::Denied && claim->speaker.entity)
            return houseOf(side, canonical(m_clusters, claim->speaker.entity));
    for (const Speaker &speaker : statement.speakers)
        if (speaker.entity)
            return houseOf(side, canonical(m_clusters, speaker.entity));
    return statement.parties.size() == 1 ? *statement.parties.begin() : EntityId();
}

EntityId DriftChanges::houseOf(const Utterances &side, EntityId speaker) const
{
    if (m_names.contains(speaker))
        return speaker;
    for (const Utterance &statement : side.all)
        for (const Claim *claim : statement.claims)
            if (claim->predicate == Predicate::EmployedBy && canonical(m_clusters, claim->from) == speaker
                && m_names.contains(canonical(m_clusters, claim->to)))
                return canonical(m_clusters, claim->to);
    return speaker;
}

bool DriftChanges::isSameDeal(const Utterance &denied, const Utterance &admitted, EntityId who,
                              const Clusters &clusters)
{
    const auto place = [&](const Claim &claim) { // 0: not in it
        const bool buys = claim.predicate == Predicate::BuysFrom;
        const EntityId giver = buys ? claim.to : claim.from, getter = buys ? claim.from : claim.to;
        return giver && canonical(clusters, giver) == who  ? 1
            : getter && canonical(clusters, getter) == who ? 2
                                                           : 0;
    };
    for (const Claim *a : denied.claims)
        for (const Claim *b : admitted.claims)
            if (a->polarity == Polarity::Denied && isSaid(*b)
                && relationKind(a->predicate) == relationKind(b->predicate) && place(*a) > 0
                && place(*a) == place(*b))
                return true;
    return false;
}

// As the sentence names him, else by his name.
QString DriftChanges::wordsOfDenier(const Utterances &side, const Utterance &statement, EntityId who) const
{
    const auto &speakers = statement.speakers;
    const auto named = std::find_if(speakers.begin(), speakers.end(), [&](const Speaker &speaker) {
        return speaker.entity && houseOf(side, canonical(m_clusters, speaker.entity)) == who;
    });
    if (named != speakers.end() && !named->text.isEmpty())
        return named->text;
    for (const Claim *claim : statement.claims)
        if (claim->polarity == Polarity::Denied && !claim->speaker.text.isEmpty())
            return claim->speaker.text;
    return u"denied"_s;
}

void DriftChanges::denials()
{
    for (const Utterance &there : m_origin.all) {
        if (!there.denies)
            continue;
        const EntityId who = denierOf(m_origin, there);
        if (!who || !m_retelling.parties.contains(who))
            continue;
        const Utterance *reversed = nullptr;
        bool kept = false;
        for (const Utterance &here : m_retelling.all) {
            if (!here.parties.contains(who) && denierOf(m_retelling, here) != who)
                continue;
            if (here.denies && denierOf(m_retelling, here) == who)
                kept = true;
            else if (here.admits
                     && (likenessOf(here.sentence, there.sentence, m_origin.text) >= likelySame
                         || isSameDeal(there, here, who, m_clusters)))
                reversed = &here;
        }
        if (reversed)
            add(DriftKind::DenialReversed, told(m_origin, there, u"denied"_s),
                told(m_retelling, *reversed, u"asserted"_s));
        else if (!kept && !isReversed(there) && !isFollowed(there))
            add(DriftKind::DenialDropped, told(m_origin, there, wordsOfDenier(m_origin, there, who)),
                std::nullopt);
    }
}

bool DriftChanges::isReversed(const Utterance &there) const
{
    return std::any_of(m_drift.begin(), m_drift.end(), [&](const Drift &one) {
        return one.kind == DriftKind::DenialReversed && one.origin.sentence == there.sentence.span;
    });
}

// One denial of a party, told in several sentences, is one.
bool DriftChanges::isFollowed(const Utterance &there) const
{
    const EntityId who = denierOf(m_origin, there);
    return std::any_of(m_drift.begin(), m_drift.end(), [&](const Drift &one) {
        return one.kind == DriftKind::DenialDropped && !one.retelling
            && std::any_of(m_origin.all.begin(), m_origin.all.end(), [&](const Utterance &other) {
                   return other.sentence.span == one.origin.sentence && denierOf(m_origin, other) == who;
               });
    });
}

} // namespace clew
