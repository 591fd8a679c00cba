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
    case GapKind::ItemWithin: return "item_within"_L1;
    case GapKind::ItemAssumed: return "item_assumed"_L1;
    case GapKind::OnlyPossible: return "only_possible"_L1;
    case GapKind::OwnerAssumed: return "owner_assumed"_L1;
    case GapKind::DatesConflict: return "dates_conflict"_L1;
    }
    return {};
}

QLatin1StringView codeOf(HopKind kind)
{
    switch (kind) {
    case HopKind::Makes: return "makes"_L1;
    case HopKind::Holds: return "holds"_L1;
    case HopKind::Possession: return "possession"_L1;
    case HopKind::Access: return "access"_L1;
    case HopKind::Evasion: return "evasion"_L1;
    case HopKind::Belonging: return "belonging"_L1;
    }
    return {};
}

QLatin1StringView codeOf(BesideKind kind)
{
    switch (kind) {
    case BesideKind::Law: return "law"_L1;
    case BesideKind::Finance: return "finance"_L1;
    case BesideKind::Belonging: return "belonging"_L1;
    case BesideKind::Means: return "means"_L1;
    case BesideKind::Onward: return "onward"_L1;
    case BesideKind::Within: return "within"_L1;
    }
    return {};
}

QLatin1StringView codeOf(BreakKind kind)
{
    switch (kind) {
    case BreakKind::Unsaid: return "unsaid"_L1;
    case BreakKind::Negated: return "negated"_L1;
    case BreakKind::Denied: return "denied"_L1;
    case BreakKind::OnlyRetold: return "only_retold"_L1;
    case BreakKind::OtherItem: return "other_item"_L1;
    }
    return {};
}

} // namespace clew
