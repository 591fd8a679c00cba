#pragma once

#include "extract/mentionsdrafts.h"
#include "extract/mentionsnames.h"

namespace clew {

// Types the names and joins those of one entity: the same form, a short form ("Orlo" of "Orlo Freight Ltd",
// "Vane" of "Ann Vane"), an acronym or name in parentheses, a capital that stands for its government.
void linkNames(const MentionText &text, const std::vector<NameSpan> &names, Drafts &drafts);

} // namespace clew
