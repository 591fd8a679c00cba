#pragma once

#include "core/claim.h"
#include "core/document.h"

namespace clew {

// The words in the tables for the enums that core/codes.cpp does not cover.
QString storedCode(SourceKind kind);
QString storedCode(LedgerReason reason);
QString storedCode(ClaimStatus status);
QString storedCode(ClaimMaker maker);

std::optional<SourceKind> storedSourceKind(QStringView code);
std::optional<LedgerReason> storedLedgerReason(QStringView code);
std::optional<ClaimStatus> storedClaimStatus(QStringView code);
std::optional<ClaimMaker> storedClaimMaker(QStringView code);

} // namespace clew
