#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

namespace clew {

// What a person made of a hit: the party of the texts is the one on the list, or a namesake.
enum class ListAnswer { Accepted, Dismissed };

QString codeOf(ListAnswer answer); // "accepted", "dismissed"
std::optional<ListAnswer> listAnswerFrom(QStringView code);

struct ListVerdict
{
    EntityId entity; // of a document; holds for its cluster
    QString entry; // which entry of which list, in any edition (screening/listentry.h, keyOf)
    ListAnswer answer = ListAnswer::Dismissed;
    QString reason; // in the person's own words; may be empty
    QString who;
    QString when; // ISO 8601 UTC

    friend bool operator==(const ListVerdict &, const ListVerdict &) = default;
};

} // namespace clew
