#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace clew {

// The words for what screening finds. Takes codes, as this room sees the core of the model only.

// "legal_form" -> "another legal form".
QString reasonLabel(const QString &code);
QString reasonsLabel(const QStringList &codes);
// "not_yet_listed" -> "not yet listed".
QString listedThenLabel(const QString &code);
// What is wrong with a row of a list: "columns", "no_name" ... `fact`: a detail.
QString listProblemLabel(const QString &code, const QString &fact);
// "ofac_names" -> "OFAC, names".
QString listFormatLabel(const QString &code);

} // namespace clew
