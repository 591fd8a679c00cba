#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/document.h"

#include <span>
#include <vector>

namespace clew {

// A sentence that a person should read: it speaks of several entities, and no claim was made of it.
struct NotUnderstood
{
    Span sentence;
    std::vector<EntityId> entities; // in order of first mention, at least two

    friend bool operator==(const NotUnderstood &, const NotUnderstood &) = default;
};

// The sentences of two or more distinct entities, at least one of them neither a place nor an amount, that
// are no claim's evidence. Entities within the phrase of another do not count: "a spokesman for Acme" is one.
// Claims of any status count, also those that a person rejected: they have been looked at. In order.
std::vector<NotUnderstood> notUnderstood(const Document &document, const Analysis &analysis,
                                         const Mentions &mentions, std::span<const Claim> claims);

} // namespace clew
