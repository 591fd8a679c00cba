#pragma once

#include <QString>

namespace clew {

// Why two names may be one, as a sentence for each reason: "acronym,same_context" -> "The one is made of the
// initials of the other. ...". What a person wrote stays as it is.
QString identityReasonsLabel(const QString &codes);

} // namespace clew
