// Changes of who speaks, and how surely.

#include "drift/driftchanges.h"

#include "drift/speakers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

// Runs of words within quotation marks that stand in both.
bool DriftChanges::shareQuotation(const Utterance &here, const Utterance &there) const
{
    for (const Quotation &mine : m_retelling.text.quotations) {
        if (!mine.span.overlaps(here.sentence.span))
            continue;
        for (const Quotation &theirs : m_origin.text.quotations) {
            if (!theirs.span.overlaps(there.sentence.span))
                continue;
            for (const quint64 run : mine.runs)
                if (std::find(theirs.runs.begin(), theirs.runs.end(), run) != theirs.runs.end())
                    return true;
        }
    }
    return false;
}

// Reported speech goes on: of a sentence that names no speaker the one before it.
const Utterance &DriftChanges::spokenIn(size_t there) const
{
    const Utterance &utterance = m_origin.all[there];
    const bool goesOn = utterance.speakers.empty() && there > 0
        && m_origin.all[there - 1].sentence.paragraph == utterance.sentence.paragraph;
    return goesOn ? m_origin.all[there - 1] : utterance;
}

void DriftChanges::speakers(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    if (statement.speakers.empty())
        return;
    silent(statement);
    for (const Aligned &aligned : m_aligned[here]) {
        const Utterance &there = m_origin.all[aligned.there];
        const bool quoted = shareQuotation(statement, there);
        constexpr double forImpersonal = 0.25; // "it is said that" is never the origin's own wording
        const bool impersonal = statement.speakers.front().kind == SpeakerKind::Anonymous;
        if (aligned.score < (impersonal ? forImpersonal : likelySame) && !quoted)
            break;
        const Utterance &spokenThere = spokenIn(aligned.there);
        const std::vector<Speaker> &spoke = spokenThere.speakers;
        if (spoke.empty() || there.rejects != statement.rejects || opens(m_origin.words(there.sentence.span)))
            continue;
        // whoever else is quoted in the same sentences does not matter if one of them is the same
        std::optional<DriftKind> kind;
        bool kept = false;
        const Speaker *was = nullptr, *is = nullptr;
        for (const Speaker &before : spoke)
            // whoever says it all stands last
            for (auto after = statement.speakers.rbegin(); after != statement.speakers.rend(); ++after) {
                const SpeakerChange change = speakerChange(before, *after, m_clusters, spokenThere.sentence,
                                                           m_origin.document->metadata.publisher);
                kept = kept || change.kept;
                if (change.kind && !kind) {
                    kind = change.kind;
                    was = &before;
                    is = &*after;
                }
            }
        if (kind && !kept)
            add(*kind, told(m_origin, there, was->text), told(m_retelling, statement, is->text));
        return; // the likeliest sentence with a speaker tells
    }
}

// Words in the mouth of a party that told the origin nothing.
void DriftChanges::silent(const Utterance &statement)
{
    for (const Speaker &speaker : statement.speakers) {
        const EntityId who = speaker.kind == SpeakerKind::Named ? party(speaker.entity) : EntityId();
        if (!who || statement.silence != Silence::No)
            continue;
        const Utterance *refused = nullptr;
        bool speaks = false;
        for (const Utterance &there : m_origin.all) {
            const bool refuses = there.parties.contains(who) && there.silence != Silence::No;
            refused = refuses ? &there : refused;
            for (const Speaker &other : there.speakers)
                speaks
                    = speaks || (!refuses && other.kind == SpeakerKind::Named && party(other.entity) == who);
        }
        if (!refused || speaks)
            continue;
        add(DriftKind::SpeakerChanged, told(m_origin, *refused, {}),
            told(m_retelling, statement, speaker.text));
        if (const Utterance *said = mostShared(statement, who))
            add(DriftKind::SpeakerChanged, told(m_origin, *said, said->speakers.front().text),
                told(m_retelling, statement, speaker.text));
        return;
    }
}

// Who did tell the origin so: the sentence about the party, with a speaker, that has most words in common.
const Utterance *DriftChanges::mostShared(const Utterance &statement, EntityId party) const
{
    constexpr qsizetype fewest = 3; // words, the party's name among them
    const Utterance *best = nullptr;
    qsizetype most = fewest - 1;
    for (const Utterance &there : m_origin.all) {
        if (there.speakers.empty() || there.silence != Silence::No || !there.parties.contains(party))
            continue;
        QSet<QString> shared = there.sentence.stems;
        shared.intersect(statement.sentence.stems);
        if (shared.size() > most) {
            most = shared.size();
            best = &there;
        }
    }
    return best;
}

void DriftChanges::answers(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    if (statement.silence == Silence::No)
        return;
    // whoever is silent in both; the words alone would meet any refusal
    const Utterance *other = nullptr;
    for (size_t at = 0; at < m_origin.all.size(); ++at) {
        const Utterance &there = m_origin.all[at];
        const bool aligned = statement.parties.empty()
            && std::any_of(m_aligned[here].begin(), m_aligned[here].end(),
                           [&](const Aligned &one) { return one.there == at; });
        const bool shared = std::any_of(statement.parties.begin(), statement.parties.end(),
                                        [&](EntityId id) { return there.parties.contains(id); });
        if (there.silence == Silence::No || !(aligned || shared))
            continue;
        if (there.silence == statement.silence)
            return;
        other = other ? other : &there;
    }
    if (other)
        add(DriftKind::AnswerChanged, told(m_origin, *other, other->silenceWords),
            told(m_retelling, statement, statement.silenceWords));
}

// "in some cases it bought" that became "it buys".
void DriftChanges::habits(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    if (!statement.seldom.isEmpty())
        return;
    for (const Aligned &aligned : m_aligned[here]) {
        const Utterance &there = m_origin.all[aligned.there];
        const bool same = std::any_of(there.deeds.begin(), there.deeds.end(), [&](const Deed &was) {
            return std::any_of(statement.deeds.begin(), statement.deeds.end(), [&](const Deed &is) {
                return was.verb == is.verb && was.actor == is.actor && !was.against && !is.against;
            });
        });
        // or the likeliest sentence has most of its words
        constexpr qsizetype most = 4;
        QSet<QString> shared = there.sentence.stems;
        shared.intersect(statement.sentence.stems);
        const bool likely = &aligned == &m_aligned[here].front() && shared.size() >= most;
        if ((same || likely) && !there.seldom.isEmpty())
            return add(DriftKind::HedgeDropped, told(m_origin, there, there.seldom),
                       told(m_retelling, statement, {}));
    }
}

void DriftChanges::hedges(size_t here)
{
    habits(here);
    const Utterance &statement = m_retelling.all[here];
    if (m_aligned[here].empty())
        return;
    const Aligned &best = m_aligned[here].front();
    const Utterance &there = m_origin.all[best.there];
    if (best.score < surelySame || statement.hedged == there.hedged || statement.denies || there.denies)
        return;
    // a hedge elsewhere in the sentence is none of this
    const bool both = std::any_of(there.claims.begin(), there.claims.end(),
                                  [](const Claim *claim) { return claim->polarity == Polarity::Possible; });
    if (there.hedged && both)
        add(DriftKind::HedgeDropped, told(m_origin, there, u"possible"_s),
            told(m_retelling, statement, u"asserted"_s));
}

} // namespace clew
