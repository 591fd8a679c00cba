#pragma once

#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>
#include <functional>

namespace clew {

// A strong id: 0 is "none". Ids of documents, entities, mentions and claims are derived from content (see
// contentId), so that the same input gives the same ids in every dossier, on every machine, at every import.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using DocumentId = Id<struct DocumentTag>;
using EntityId = Id<struct EntityTag>;
using MentionId = Id<struct MentionTag>;
using ClaimId = Id<struct ClaimTag>;
using ImportId = Id<struct ImportTag>;

// The first 62 bits of the SHA-256 of the bytes, never 0. 62 and not 64, so that SQLite, JSON readers and
// qint64 agree that the number is positive.
qint64 contentId(QByteArrayView bytes);

} // namespace clew

template<typename Tag>
struct std::hash<clew::Id<Tag>>
{
    size_t operator()(clew::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
