#pragma once

#include "core/claim.h"

#include <QJsonObject>

#include <optional>

namespace clew {

// Rows of a dossier as the journal writes them, whole. Ids are strings, since other readers of JSON keep 53
// bits only. Nothing: a code that nobody wrote.
template<typename Tag>
QJsonValue idToJson(Id<Tag> id)
{
    return QString::number(id.value);
}
template<typename IdType>
IdType idFromJson(const QJsonValue &value)
{
    return {value.toString().toLongLong()};
}
QJsonValue spanToJson(Span span);
Span spanFromJson(const QJsonValue &value);
QJsonValue dateToJson(const std::optional<DateRange> &date); // null: none
std::optional<DateRange> dateFromJson(const QJsonValue &value);

QJsonObject entityToJson(const Entity &entity);
std::optional<Entity> entityFromJson(const QJsonObject &json);
QJsonObject mentionToJson(const Mention &mention);
std::optional<Mention> mentionFromJson(const QJsonObject &json);
QJsonObject claimToJson(const Claim &claim);
std::optional<Claim> claimFromJson(const QJsonObject &json);

} // namespace clew
