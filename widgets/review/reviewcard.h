#pragma once

#include "review/reviewqueue.h"

#include <QString>

namespace clew {

struct Theme;
class Workspace;

// What a person has to see to decide, as rich text: the sentence with its parties marked, who says it, how
// sure the machine is and by which rule; of two names, both with a sentence of each. Everything from a text
// is escaped.
QString reviewCardHtml(const ReviewItem &item, const Workspace &workspace, const Theme &theme);

// One line of the list.
QString lineFor(const ReviewItem &item, const Workspace &workspace);

} // namespace clew
