#pragma once

#include "extract/chunk.h"

namespace clew {

// Where a trigger stands: words [begin, end) of a passage, and for verbs its group (auxiliaries, adverbs)
// before.
struct Occurrence
{
    int frame = 0;
    TriggerKind kind = TriggerKind::Phrase;
    VerbForm form = VerbForm::None;
    int groupBegin = 0;
    int begin = 0;
    int end = 0;
    bool passive = false;
};

// A party that stands in a slot.
//
// subject  before the verb (what a passive is done by stands after "by")
// object   after it, up to the first preposition
// of, to, from, through, for, in ...   the object of that preposition; "through" also for via and using
// access   object of "access to" within the object or a for-phrase
// from_doing, for_doing ...   the object of a gerund after that preposition ("barred X from selling Y")
// rental   present where a rental or lease is spoken of
// control  present where a control is named ("put X under export control")
// list     present where the phrase names a list ("put X on its sanctions list")
// money    present where an amount of money follows
// clause   the subject of the whole clause, for phrases far behind it
// self     whom a noun of relation describes: "X, a subsidiary of Y"
// poss     the genitive before a noun: "Y's subsidiary"
// left     the mention directly before a phrase
// gap      within the "*" of a phrase;  enclosing  the mention that covers the phrase
struct Argument
{
    QString slot;
    int anchor = -1; // index into ChunkedSentence::anchors
};

using Arguments = std::vector<Argument>;

Arguments argumentsOf(const ChunkedSentence &passage, const Occurrence &occurrence, const ClaimFrame &frame);

// Whether a party that a preposition governs may be the one: "lasers of [Acme] made in Oslo", but not
// "engineers of [Acme] made".
enum class Governed { Skip, Allow };

// Who does what the verb group at `groupBegin` says, of these types; several where they are a list.
std::vector<int> subjectsBefore(const ChunkedSentence &passage, int groupBegin, TypeSet types,
                                Governed governed = Governed::Skip);

// "Oslo-based [Acme]", "the Oslo firm [Acme]": the first anchor only describes the next.
bool describesNext(const ChunkedSentence &passage, const Anchor &anchor);

// The entity of the anchor, or of one that ends it, of these types; id 0: none.
EntityId entityIn(const ChunkedSentence &passage, const Anchor &anchor, TypeSet types);

} // namespace clew
