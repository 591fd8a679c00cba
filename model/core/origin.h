#pragma once

#include "core/id.h"
#include "core/span.h"

#include <QString>

namespace clew {

// A document says that it retells a publication: "the Financial Times reported". `cue` is the span that
// proves it; an empty cue means that the metadata does (the publisher of a record, its link), and `cueText`
// then quotes it.
struct Derivation
{
    DocumentId document;
    QString publication; // without article: "Financial Times"
    Span cue;
    QString cueText;

    friend bool operator==(const Derivation &, const Derivation &) = default;
};

} // namespace clew
