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

// Reported speech goes on: of a sentence that names nobody the speaker of the one before it.
const std::vector<Speaker> &DriftChanges::speakersOf(size_t there) const
{
    const Utterance &utterance = m_origin.all[there];
    const bool goesOn = utterance.speakers.empty() && there > 0
        && m_origin.all[there - 1].sentence.paragraph == utterance.sentence.paragraph;
    return goesOn ? m_origin.all[there - 1].speakers : utterance.speakers;
}

void DriftChanges::speakers(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    if (statement.speakers.empty())
        return;
    if (silent(statement))
        return;
    for (const Aligned &aligned : m_aligned[here]) {
        const Utterance &there = m_origin.all[aligned.there];
        const bool quoted = shareQuotation(statement, there);
        if (aligned.score < likelySame && !quoted)
            break;
        const std::vector<Speaker> &spoke = speakersOf(aligned.there);
        if (spoke.empty() || there.rejects != statement.rejects)
            continue;
        // whoever else is quoted in the same sentences does not matter if one of them is the same
        std::optional<DriftKind> kind;
        bool kept = false;
        const Speaker *was = nullptr, *is = nullptr;
        for (const Speaker &before : spoke)
            for (const Speaker &after : statement.speakers) {
                const SpeakerChange change = speakerChange(before, after, m_clusters, there.sentence,
                                                           m_origin.document->metadata.publisher);
                kept = kept || change.kept;
                if (change.kind && !kind) {
                    kind = change.kind;
                    was = &before;
                    is = &after;
                }
            }
        if (kind && !kept)
            add(*kind, told(m_origin, there, was->text), told(m_retelling, statement, is->text));
        return; // the likeliest sentence with a speaker tells
    }
}

// Words in the mouth of a party that told the origin nothing.
bool DriftChanges::silent(const Utterance &statement)
{
    static const QRegularExpression nothing(
        u"\\b(did not (respond|answer|reply)|declined to comment|refused to comment|would not comment|"
        "could not be reached|no comment)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Speaker &speaker : statement.speakers) {
        const EntityId who = speaker.kind == SpeakerKind::Named ? party(speaker.entity) : EntityId();
        if (!who || nothing.match(m_retelling.words(statement.sentence.span)).hasMatch())
            continue;
        const Utterance *refused = nullptr;
        bool speaks = false;
        for (const Utterance &there : m_origin.all) {
            const bool refuses = there.parties.contains(who)
                && nothing.match(m_origin.words(there.sentence.span)).hasMatch();
            refused = refuses ? &there : refused;
            for (const Speaker &other : there.speakers)
                speaks
                    = speaks || (!refuses && other.kind == SpeakerKind::Named && party(other.entity) == who);
        }
        if (refused && !speaks) {
            add(DriftKind::SpeakerChanged, told(m_origin, *refused, {}),
                told(m_retelling, statement, speaker.text));
            return true;
        }
    }
    return false;
}

void DriftChanges::hedges(size_t here)
{
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
