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
    }
    return {};
}

} // namespace clew
