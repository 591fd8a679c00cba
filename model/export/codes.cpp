#include "export/codes.h"

namespace clew {

using namespace Qt::StringLiterals;

QLatin1StringView codeOf(LedgerReason reason)
{
    switch (reason) {
    case LedgerReason::Markup: return "markup"_L1;
    case LedgerReason::LineJoin: return "line_join"_L1;
    case LedgerReason::WhiteSpace: return "white_space"_L1;
    case LedgerReason::Navigation: return "navigation"_L1;
    case LedgerReason::Teaser: return "teaser"_L1;
    case LedgerReason::Offer: return "offer"_L1;
    case LedgerReason::PageFurniture: return "page_furniture"_L1;
    case LedgerReason::Metadata: return "metadata"_L1;
    case LedgerReason::Abstract: return "abstract"_L1;
    case LedgerReason::IndexTerms: return "index_terms"_L1;
    case LedgerReason::Encrypted: return "encrypted"_L1;
    case LedgerReason::Caption: return "caption"_L1;
    case LedgerReason::Credit: return "credit"_L1;
    case LedgerReason::OcrRepair: return "ocr_repair"_L1;
    case LedgerReason::Encoding: return "encoding"_L1;
    }
    return {};
}

QLatin1StringView codeOf(GapKind kind)
{
    switch (kind) {
    case GapKind::SupplierUnknown: return "supplier_unknown"_L1;
    case GapKind::EndUnnamed: return "end_unnamed"_L1;
    case GapKind::ItemAssumed: return "item_assumed"_L1;
    case GapKind::OnlyPossible: return "only_possible"_L1;
    }
    return {};
}

} // namespace clew
