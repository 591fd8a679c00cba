#pragma once

#include "drift/drift.h"

#include <QByteArray>

namespace clew {

// The drift table, contradictions and date conflicts; the format is in README.md. `textOf` gives words of a
// document.
QByteArray driftJson(const DriftReport &report, const DossierContent &content,
                     const std::function<QString(DocumentId, Span)> &textOf);

} // namespace clew
