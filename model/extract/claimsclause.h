#pragma once

#include "core/analysis.h"
#include "core/claim.h"

#include <QStringView>

#include <optional>

namespace clew {

// Which parts of a sentence speak of the same thing as a trigger: by the tree, or, where no parser has been,
// by commas and relative pronouns.

// How near an expression belongs to a trigger; the smaller the nearer.
struct Belonging
{
    int rank = 0;
    qsizetype distance = 0; // UTF-16 units between them
    // What the phrase or clause that holds the expression hangs on the trigger with: "before" for "in advance
    // of an attack last May"; empty: it is the trigger's own.
    QString opening;

    friend auto operator<=>(const Belonging &a, const Belonging &b)
    {
        return a.rank != b.rank ? a.rank <=> b.rank : a.distance <=> b.distance;
    }
    friend bool operator==(const Belonging &, const Belonging &) = default;
};

// Empty: it is said of something else.
std::optional<Belonging> belonging(QStringView text, const Sentence &sentence, Span expression, Span trigger);

// Whether the verb that the expression is said of ends something: "stopped", "cancelled".
bool endsSomething(QStringView text, const Sentence &sentence, Span expression);

} // namespace clew
