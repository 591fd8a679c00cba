#pragma once

#include "core/claim.h"
#include "core/document.h"
#include "core/dossier.h"
#include "drift/deeds.h"
#include "drift/drift.h"
#include "extract/amounts.h"
#include "origins/comparedtext.h"

#include <map>
#include <set>
#include <vector>

namespace clew {

// What a party did when it was asked for an answer, if it gave none.
enum class Silence { No, NoAnswer, Refused, Policy }; // "did not reply", "declined to", "does not comment on"

// A sentence with all that retellings tend to change.
struct Utterance
{
    ComparedSentence sentence;
    std::vector<Speaker> speakers; // who vouches for a part of it, in order
    std::vector<Amount> amounts;
    std::vector<QString> amountVerbs; // of each amount the lemma of the verb above it: "ship"
    std::vector<const Claim *> claims;
    std::set<EntityId> parties; // canonical, named; no places
    bool hedged = false; // may, might, could, not excluded
    bool denies = false; // a party says that it is not so
    bool rejects = false; // in so many words: "denied"
    bool admits = false; // "admitted that"
    bool quotes = false; // a quotation of five words or more stands in it
    Silence silence = Silence::No;
    QString silenceWords; // "declined to comment"
    QString seldom; // "in some cases"; empty: not said
    std::vector<Deed> deeds;
    std::vector<Holding> holdings;
};

struct Utterances
{
    std::shared_ptr<const Document> document;
    ComparedText text;
    std::vector<Utterance> all;
    std::set<EntityId> parties;
    std::set<EntityId> people; // of the parties
    std::set<EntityId> states; // of the parties
    std::vector<const Entity *> placeholders; // unnamed groups: "intermediaries"

    QString words(Span span) const { return span.of(document->text).toString(); }
};

// What the machine read out of one document.
struct Parts
{
    Mentions mentions;
    std::vector<const Claim *> claims;
};

Utterances utterancesOf(std::shared_ptr<const Document> document, const Parts &parts,
                        const Clusters &clusters);

// Of a sentence of a retelling, the sentences of the origin that it may retell, likeliest first.
struct Aligned
{
    size_t there = 0;
    double score = 0; // 0..1
};
std::vector<Aligned> alignedWith(const Utterance &here, const Utterances &there);

} // namespace clew
