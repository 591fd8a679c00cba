#pragma once

#include "core/claim.h"

#include <QString>

#include <functional>

namespace clew {

enum class NameStyle { Plain, BoldHtml };

// A claim in readable words, without its polarity: "Acme rents to Beta (lathe), through Gamma". An end that
// the text leaves unnamed is "an unnamed party". BoldHtml escapes everything and sets the names in bold.
QString sentenceFor(const Claim &claim, const std::function<QString(EntityId)> &nameOf,
                    NameStyle style = NameStyle::Plain);

// Who says so: the words of the text, or "the publication itself".
QString wordsFor(const Speaker &speaker);

// A cut-out of `sentence` of about `most` characters around the words at `keep`, at word borders, with an
// ellipsis at each end that was cut.
QString excerpt(const QString &sentence, Span keep, qsizetype most);

} // namespace clew
