#include "store/valuejson.h"

#include "store/codes.h"

#include <QJsonArray>

namespace clew {

using namespace Qt::StringLiterals;

QJsonValue spanToJson(Span span)
{
    return QJsonArray{qint64(span.begin), qint64(span.end)};
}

Span spanFromJson(const QJsonValue &value)
{
    const QJsonArray ends = value.toArray();
    return {ends.at(0).toInteger(), ends.at(1).toInteger()};
}

QJsonValue dateToJson(const std::optional<DateRange> &date)
{
    if (!date)
        return QJsonValue::Null;
    return QJsonArray{date->from, date->to};
}

std::optional<DateRange> dateFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray ends = value.toArray();
    return DateRange{ends.at(0).toString(), ends.at(1).toString()};
}

QJsonObject entityToJson(const Entity &entity)
{
    return {{u"id"_s, idToJson(entity.id)},   {u"document"_s, idToJson(entity.document)},
            {u"type"_s, codeOf(entity.type)}, {u"name"_s, entity.name},
            {u"unnamed"_s, entity.unnamed},   {u"class"_s, entity.className}};
}

std::optional<Entity> entityFromJson(const QJsonObject &json)
{
    const auto type = entityTypeFrom(json["type"_L1].toString());
    if (!type)
        return std::nullopt;
    return Entity{idFromJson<EntityId>(json["id"_L1]),
                  idFromJson<DocumentId>(json["document"_L1]),
                  *type,
                  json["name"_L1].toString(),
                  json["unnamed"_L1].toBool(),
                  json["class"_L1].toString()};
}

QJsonObject mentionToJson(const Mention &mention)
{
    return {{u"id"_s, idToJson(mention.id)},         {u"document"_s, idToJson(mention.document)},
            {u"entity"_s, idToJson(mention.entity)}, {u"span"_s, spanToJson(mention.span)},
            {u"type"_s, codeOf(mention.type)},       {u"rule"_s, mention.rule},
            {u"confidence"_s, mention.confidence}};
}

std::optional<Mention> mentionFromJson(const QJsonObject &json)
{
    const auto type = entityTypeFrom(json["type"_L1].toString());
    if (!type)
        return std::nullopt;
    return Mention{idFromJson<MentionId>(json["id"_L1]),
                   idFromJson<DocumentId>(json["document"_L1]),
                   idFromJson<EntityId>(json["entity"_L1]),
                   spanFromJson(json["span"_L1]),
                   *type,
                   json["rule"_L1].toString(),
                   json["confidence"_L1].toDouble()};
}

QJsonObject claimToJson(const Claim &claim)
{
    return {{u"id"_s, idToJson(claim.id)},
            {u"document"_s, idToJson(claim.document)},
            {u"predicate"_s, codeOf(claim.predicate)},
            {u"from"_s, idToJson(claim.from)},
            {u"to"_s, idToJson(claim.to)},
            {u"via"_s, idToJson(claim.via)},
            {u"item"_s, idToJson(claim.item)},
            {u"date"_s, dateToJson(claim.date)},
            {u"dateText"_s, claim.dateText},
            {u"price"_s, claim.price},
            {u"quantity"_s, claim.quantity},
            {u"polarity"_s, codeOf(claim.polarity)},
            {u"speaker"_s,
             QJsonObject{{u"kind"_s, codeOf(claim.speaker.kind)},
                         {u"text"_s, claim.speaker.text},
                         {u"entity"_s, idToJson(claim.speaker.entity)}}},
            {u"evidence"_s, spanToJson(claim.evidence)},
            {u"trigger"_s, spanToJson(claim.trigger)},
            {u"rule"_s, claim.rule},
            {u"confidence"_s, claim.confidence},
            {u"status"_s, storedCode(claim.status)},
            {u"maker"_s, storedCode(claim.maker)}};
}

std::optional<Claim> claimFromJson(const QJsonObject &json)
{
    const QJsonObject speaker = json["speaker"_L1].toObject();
    const auto predicate = predicateFrom(json["predicate"_L1].toString());
    const auto polarity = polarityFrom(json["polarity"_L1].toString());
    const auto kind = speakerKindFrom(speaker["kind"_L1].toString());
    const auto status = storedClaimStatus(json["status"_L1].toString());
    const auto maker = storedClaimMaker(json["maker"_L1].toString());
    if (!predicate || !polarity || !kind || !status || !maker)
        return std::nullopt;
    Claim claim;
    claim.id = idFromJson<ClaimId>(json["id"_L1]);
    claim.document = idFromJson<DocumentId>(json["document"_L1]);
    claim.predicate = *predicate;
    claim.from = idFromJson<EntityId>(json["from"_L1]);
    claim.to = idFromJson<EntityId>(json["to"_L1]);
    claim.via = idFromJson<EntityId>(json["via"_L1]);
    claim.item = idFromJson<EntityId>(json["item"_L1]);
    claim.date = dateFromJson(json["date"_L1]);
    claim.dateText = json["dateText"_L1].toString();
    claim.price = json["price"_L1].toString();
    claim.quantity = json["quantity"_L1].toString();
    claim.polarity = *polarity;
    claim.speaker = {*kind, speaker["text"_L1].toString(), idFromJson<EntityId>(speaker["entity"_L1])};
    claim.evidence = spanFromJson(json["evidence"_L1]);
    claim.trigger = spanFromJson(json["trigger"_L1]);
    claim.rule = json["rule"_L1].toString();
    claim.confidence = json["confidence"_L1].toDouble();
    claim.status = *status;
    claim.maker = *maker;
    return claim;
}

} // namespace clew
