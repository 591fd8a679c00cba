#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <map>

namespace clew {

// What a format cannot hold. The manifest tells how often each happened, in which format or file.
enum class Loss {
    CharacterReplaced, // a control character or half a surrogate pair: U+FFFD stands in its place
    ClaimNotDrawn, // an end of the claim is unnamed, or it was rejected: no edge
    DirectionInvented, // a relation without direction is written as directed
    ValueNotAnEntity, // sums and quantities have no schema
    NoNegation, // a negated or denied claim is written as a note, not as a relation
    PrecisionInvented, // "2022-10" became the days that it spans
    SemicolonInArray, // ";" parts the values of an array: a comma stands in its place
    FormulaGuarded, // a cell that a spreadsheet would calculate has an apostrophe before it
    QuotationLeftOut, // quotations are left out on request
    InformantMasked, // the words for an informant are masked on request
    NoteLeftOut, // notes and tags of persons are not published
    PositionLeftOut, // where a person pinned a node is not told
    // Of what a dossier holds, a format has no place for (export/holds.h).
    TextLeftOut, // of the documents
    LedgerLeftOut, // what was cut from them
    SourceLeftOut, // title, publication, address
    MentionLeftOut, // where names stand in the texts
    AliasLeftOut, // other forms of a name
    WordsLeftOut, // on which a claim stands
    OffsetLeftOut, // where they stand
    SpeakerLeftOut,
    DateLeftOut, // of the event
    DetailLeftOut, // goods, go-between, price, quantity
    ReviewLeftOut, // what persons confirmed and rejected
    OriginLeftOut, // how many independent sources
    IdentityLeftOut, // which entities are one
    JudgementLeftOut, // who judged so, and why
    RetellingLeftOut, // who retells whom
    ListVerdictLeftOut, // what persons made of hits in control lists
    SelectionOnly, // a report holds what its questions need
};

QLatin1StringView codeOf(Loss loss); // "character_replaced"
QLatin1StringView explanationOf(Loss loss); // a sentence in English, for the manifest

using Losses = std::map<Loss, qint64>;

} // namespace clew
