#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/judgement.h"

#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace clew {

struct Parts;

// Somebody does something, or does not: "the university has owned no such table since".
struct Deed
{
    QString verb; // lemma; verbs that reporters use for one another share one: "own" for "possess"
    EntityId actor; // canonical and named
    QSet<QString> object; // the stem of what it is done to; empty: not said, "it", "nothing"
    bool against = false; // it is not so
    bool hedged = false; // it may be so
};

// How many of something a party has: "a company without a single employee".
struct Holding
{
    EntityId owner; // canonical and named
    QString what; // stem; employees, staff and workers are one
    int count = 0;
    Span span; // the words that say so
};

// Who speaks in a sentence.
struct Voice
{
    Span sentence;
    const std::vector<Speaker> &speakers;
};

// Who stands behind the words of a document.
class Doers
{
public:
    Doers(const QString &text, const Parts &parts, const Clusters &clusters);

    const QString &text() const { return m_text; }
    // The named party whose mention covers the word; of "we" the firm of whoever is quoted.
    EntityId at(const Token &token, const Voice &voice) const;

private:
    EntityId firmOf(const Voice &voice) const;

    struct Party
    {
        EntityId entity; // canonical
        bool isPerson = false;
    };
    const QString &m_text;
    std::map<Span, Party> m_parties;
    std::map<EntityId, EntityId> m_employers; // of a person, both canonical
    const Clusters &m_clusters;
};

// By the tree. What could or would be is no deed, nor is what somebody does not say.
std::vector<Deed> deedsIn(const Sentence &sentence, const Doers &doers, const std::vector<Speaker> &speakers);
std::vector<Holding> holdingsIn(const Sentence &sentence, const Doers &doers,
                                const std::vector<Speaker> &speakers);

// The lemma of the verb that governs the words; empty: none.
QString verbOver(const Sentence &sentence, Span words);
// "Experts said that", where nobody else is known to speak.
std::optional<Speaker> plainSpeaker(const Sentence &sentence, const QString &text);

} // namespace clew
