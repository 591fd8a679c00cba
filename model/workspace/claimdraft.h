#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/document.h"
#include "core/entity.h"
#include "core/time.h"

#include <memory>
#include <span>
#include <vector>

namespace clew {

// What is known of a document when somebody selects words in it.
struct DraftSource
{
    std::shared_ptr<const Document> document;
    std::vector<Mention> mentions; // in order of span
    std::vector<Entity> entities; // of this document, also those of mentions
    std::vector<TimeExpression> times;
};

// What is offered for a claim that a person is about to enter: guesses, to be seen and mended. It reads the
// paragraphs around the selection, not the whole document, so that it takes no longer than a key press.
class ClaimDraft
{
public:
    ClaimDraft(const DraftSource &source, Span selection);
    ~ClaimDraft();
    ClaimDraft(ClaimDraft &&) noexcept;
    ClaimDraft &operator=(ClaimDraft &&) noexcept;

    // The sentences that the selection touches.
    Span evidence() const;
    // The verb or noun that carries the claim; empty where no word of the selection can.
    Span trigger() const;
    // What its words say as frames know them; RelatedTo where they say nothing.
    Predicate guess() const;
    // The whole claim for a predicate: ends by what stands before and behind the trigger, by voice and by the
    // types that usually stand there; item, date, polarity and speaker. Maker Person, rule "person", no id.
    Claim claimFor(Predicate predicate) const;
    // Entities that are named in and around the selection, the nearest first, each once.
    std::vector<EntityId> nearby() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The sentences of a text that a selection touches, as one span; the selection itself, without white space
// around it, where no sentence is there. Reads only the paragraphs around it.
Span sentencesAround(const QString &text, Span selection);

} // namespace clew
