#include "store/codes.h"

#include <iterator>

namespace clew {

namespace {

// In the order of the enums; a new value is a new line at the end of both.
constexpr QLatin1StringView sourceKindCodes[] = {
    QLatin1StringView("plain_text"),
    QLatin1StringView("markdown"),
    QLatin1StringView("front_matter"),
    QLatin1StringView("web_page_text"),
    QLatin1StringView("database_export"),
    QLatin1StringView("newsletter"),
    QLatin1StringView("html"),
    QLatin1StringView("selection"),
    QLatin1StringView("pdf"),
    QLatin1StringView("office"),
    QLatin1StringView("book"),
    QLatin1StringView("mail"),
    QLatin1StringView("feed"),
    QLatin1StringView("json"),
};
constexpr QLatin1StringView ledgerReasonCodes[] = {
    QLatin1StringView("markup"),         QLatin1StringView("line_join"),  QLatin1StringView("white_space"),
    QLatin1StringView("navigation"),     QLatin1StringView("teaser"),     QLatin1StringView("offer"),
    QLatin1StringView("page_furniture"), QLatin1StringView("metadata"),   QLatin1StringView("abstract"),
    QLatin1StringView("index_terms"),    QLatin1StringView("encrypted"),  QLatin1StringView("caption"),
    QLatin1StringView("credit"),         QLatin1StringView("ocr_repair"), QLatin1StringView("encoding"),
};
constexpr QLatin1StringView claimStatusCodes[] = {
    QLatin1StringView("proposed"),
    QLatin1StringView("confirmed"),
    QLatin1StringView("rejected"),
};
constexpr QLatin1StringView claimMakerCodes[] = {
    QLatin1StringView("machine"),
    QLatin1StringView("person"),
};

static_assert(std::size(sourceKindCodes) == size_t(SourceKind::Json) + 1);
static_assert(std::size(ledgerReasonCodes) == size_t(LedgerReason::Encoding) + 1);

template<typename Enum, size_t N>
std::optional<Enum> find(const QLatin1StringView (&codes)[N], QStringView code)
{
    for (size_t i = 0; i < N; ++i) {
        if (code == codes[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString storedCode(SourceKind kind)
{
    return sourceKindCodes[static_cast<size_t>(kind)];
}
QString storedCode(LedgerReason reason)
{
    return ledgerReasonCodes[static_cast<size_t>(reason)];
}
QString storedCode(ClaimStatus status)
{
    return claimStatusCodes[static_cast<size_t>(status)];
}
QString storedCode(ClaimMaker maker)
{
    return claimMakerCodes[static_cast<size_t>(maker)];
}

std::optional<SourceKind> storedSourceKind(QStringView code)
{
    return find<SourceKind>(sourceKindCodes, code);
}
std::optional<LedgerReason> storedLedgerReason(QStringView code)
{
    return find<LedgerReason>(ledgerReasonCodes, code);
}
std::optional<ClaimStatus> storedClaimStatus(QStringView code)
{
    return find<ClaimStatus>(claimStatusCodes, code);
}
std::optional<ClaimMaker> storedClaimMaker(QStringView code)
{
    return find<ClaimMaker>(claimMakerCodes, code);
}

} // namespace clew
