#include "export/losses.h"

namespace clew {

using namespace Qt::StringLiterals;

QLatin1StringView codeOf(Loss loss)
{
    switch (loss) {
    case Loss::CharacterReplaced: return "character_replaced"_L1;
    case Loss::ClaimNotDrawn: return "claim_not_drawn"_L1;
    case Loss::DirectionInvented: return "direction_invented"_L1;
    case Loss::ValueNotAnEntity: return "value_not_an_entity"_L1;
    case Loss::NoNegation: return "no_negation"_L1;
    case Loss::PrecisionInvented: return "precision_invented"_L1;
    case Loss::SemicolonInArray: return "semicolon_in_array"_L1;
    case Loss::FormulaGuarded: return "formula_guarded"_L1;
    case Loss::QuotationLeftOut: return "quotation_left_out"_L1;
    case Loss::InformantMasked: return "informant_masked"_L1;
    case Loss::NoteLeftOut: return "note_left_out"_L1;
    case Loss::PositionLeftOut: return "position_left_out"_L1;
    case Loss::TextLeftOut: return "text_left_out"_L1;
    case Loss::LedgerLeftOut: return "ledger_left_out"_L1;
    case Loss::SourceLeftOut: return "source_left_out"_L1;
    case Loss::MentionLeftOut: return "mention_left_out"_L1;
    case Loss::AliasLeftOut: return "alias_left_out"_L1;
    case Loss::WordsLeftOut: return "words_left_out"_L1;
    case Loss::OffsetLeftOut: return "offset_left_out"_L1;
    case Loss::SpeakerLeftOut: return "speaker_left_out"_L1;
    case Loss::DateLeftOut: return "date_left_out"_L1;
    case Loss::DetailLeftOut: return "detail_left_out"_L1;
    case Loss::ReviewLeftOut: return "review_left_out"_L1;
    case Loss::OriginLeftOut: return "origin_left_out"_L1;
    case Loss::IdentityLeftOut: return "identity_left_out"_L1;
    case Loss::JudgementLeftOut: return "judgement_left_out"_L1;
    case Loss::RetellingLeftOut: return "retelling_left_out"_L1;
    case Loss::ListVerdictLeftOut: return "list_verdict_left_out"_L1;
    case Loss::SelectionOnly: return "selection_only"_L1;
    }
    return {};
}

QLatin1StringView explanationOf(Loss loss)
{
    switch (loss) {
    case Loss::CharacterReplaced:
        return "Control characters and halves of surrogate pairs have no place in this format; U+FFFD stands in their place."_L1;
    case Loss::ClaimNotDrawn:
        return "Claims of which a text leaves an end unnamed, and rejected ones, are no edges here; record/claims.ndjson has them."_L1;
    case Loss::DirectionInvented:
        return "Relations without a direction are written as directed ones and marked as symmetric."_L1;
    case Loss::ValueNotAnEntity:
        return "Sums and quantities have no schema here; record/entities.ndjson has them."_L1;
    case Loss::NoNegation:
        return "There is no way to say that something was negated or denied; such claims are notes and no relations."_L1;
    case Loss::PrecisionInvented:
        return "Dates known to the month or year are written as the first and the last day that they span; the EDTF attribute has the date as it is known."_L1;
    case Loss::SemicolonInArray:
        return "A semicolon parts the values of an array; a comma stands in its place."_L1;
    case Loss::FormulaGuarded:
        return "Cells that a spreadsheet would calculate have an apostrophe before them."_L1;
    case Loss::QuotationLeftOut: return "Quotations were left out on request; offsets are kept."_L1;
    case Loss::InformantMasked:
        return "The words for informants were masked on request, character by character, so that offsets hold."_L1;
    case Loss::NoteLeftOut: return "Notes and tags of persons are not published."_L1;
    case Loss::PositionLeftOut: return "Where nodes were pinned by hand is not told in this format."_L1;
    case Loss::TextLeftOut: return "The texts of the documents are not here."_L1;
    case Loss::LedgerLeftOut: return "What was cut from the documents on import is not told here."_L1;
    case Loss::SourceLeftOut:
        return "Titles, publications and addresses of the documents are not here; the manifest has them."_L1;
    case Loss::MentionLeftOut: return "Where names stand in the texts is not told here."_L1;
    case Loss::AliasLeftOut:
        return "Other forms of the names are not here; record/entities.ndjson has them."_L1;
    case Loss::WordsLeftOut:
        return "The words on which claims stand are not here; record/claims.ndjson has them."_L1;
    case Loss::OffsetLeftOut:
        return "Where the words stand in the texts is not told here; record/claims.ndjson tells it."_L1;
    case Loss::SpeakerLeftOut: return "Who says so is not told here; record/claims.ndjson tells it."_L1;
    case Loss::DateLeftOut: return "When it happened is not told here; record/claims.ndjson tells it."_L1;
    case Loss::DetailLeftOut:
        return "Goods, go-betweens, prices or quantities of claims have no field of their own here; record/claims.ndjson has them."_L1;
    case Loss::ReviewLeftOut:
        return "What persons confirmed and rejected is not told here; record/claims.ndjson tells it."_L1;
    case Loss::OriginLeftOut:
        return "On which independent origins the claims rest is not told here; the manifest tells it of the documents."_L1;
    case Loss::IdentityLeftOut:
        return "Entities are those of single documents here; which of them are one is told by record/entities.ndjson."_L1;
    case Loss::JudgementLeftOut:
        return "Who judged names to be one or not, and why, is not told here; record/judgements.ndjson tells it."_L1;
    case Loss::RetellingLeftOut:
        return "Which document retells which, and who decided so, is not told here; record/retellings.ndjson tells it."_L1;
    case Loss::ListVerdictLeftOut:
        return "What persons made of hits in control lists is not told here; record/listings.ndjson tells it."_L1;
    case Loss::SelectionOnly:
        return "A report holds the claims that its questions need; record/claims.ndjson has all."_L1;
    }
    return {};
}

} // namespace clew
