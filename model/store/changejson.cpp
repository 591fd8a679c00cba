#include "store/changejson.h"

#include "store/codes.h"
#include "store/valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Change &change);
std::optional<Change> fromJson(const QJsonObject &object);

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

std::optional<QString> textOrNone(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

struct Writer
{
    QJsonObject operator()(const WithdrawImport &change) const
    {
        return {{u"change"_s, u"withdraw_import"_s}, {u"import"_s, idToJson(change.import)}};
    }
    QJsonObject operator()(const RestoreImport &change) const
    {
        return {{u"change"_s, u"restore_import"_s}, {u"import"_s, idToJson(change.import)}};
    }
    QJsonObject operator()(const SetClaimStatus &change) const
    {
        return {{u"change"_s, u"set_claim_status"_s},
                {u"claim"_s, idToJson(change.claim)},
                {u"status"_s, storedCode(change.status)}};
    }
    QJsonObject operator()(const SetJudgement &change) const
    {
        QJsonObject object{{u"change"_s, u"set_judgement"_s},
                           {u"left"_s, idToJson(change.left)},
                           {u"right"_s, idToJson(change.right)},
                           {u"judgement"_s, QJsonValue::Null}};
        if (change.judgement)
            object[u"judgement"_s] = QJsonObject{{u"verdict"_s, codeOf(change.judgement->verdict)},
                                                 {u"score"_s, change.judgement->score},
                                                 {u"reason"_s, change.judgement->reason},
                                                 {u"who"_s, change.judgement->who},
                                                 {u"when"_s, change.judgement->when}};
        return object;
    }
    QJsonObject operator()(const SetPin &change) const
    {
        QJsonObject object{{u"change"_s, u"set_pin"_s},
                           {u"entity"_s, idToJson(change.entity)},
                           {u"pin"_s, QJsonValue::Null}};
        if (change.pin)
            object[u"pin"_s] = QJsonObject{{u"x"_s, change.pin->x}, {u"y"_s, change.pin->y}};
        return object;
    }
    QJsonObject operator()(const AddEntity &change) const
    {
        return {{u"change"_s, u"add_entity"_s}, {u"entity"_s, entityToJson(change.entity)}};
    }
    QJsonObject operator()(const RemoveEntity &change) const
    {
        return {{u"change"_s, u"remove_entity"_s}, {u"entity"_s, entityToJson(change.entity)}};
    }
    QJsonObject operator()(const AddMention &change) const
    {
        return {{u"change"_s, u"add_mention"_s}, {u"mention"_s, mentionToJson(change.mention)}};
    }
    QJsonObject operator()(const RemoveMention &change) const
    {
        return {{u"change"_s, u"remove_mention"_s}, {u"mention"_s, mentionToJson(change.mention)}};
    }
    QJsonObject operator()(const AddClaim &change) const
    {
        return {{u"change"_s, u"add_claim"_s}, {u"claim"_s, claimToJson(change.claim)}};
    }
    QJsonObject operator()(const RemoveClaim &change) const
    {
        return {{u"change"_s, u"remove_claim"_s}, {u"claim"_s, claimToJson(change.claim)}};
    }
    QJsonObject operator()(const SetClaimDate &change) const
    {
        return {{u"change"_s, u"set_claim_date"_s},
                {u"claim"_s, idToJson(change.claim)},
                {u"date"_s, dateToJson(change.date)},
                {u"text"_s, change.text}};
    }
    QJsonObject operator()(const SetEntityName &change) const
    {
        return {{u"change"_s, u"set_entity_name"_s},
                {u"entity"_s, idToJson(change.entity)},
                {u"name"_s, orNull(change.name)}};
    }
    QJsonObject operator()(const SetEntityType &change) const
    {
        const std::optional<QString> type = change.type ? std::optional(codeOf(*change.type)) : std::nullopt;
        return {{u"change"_s, u"set_entity_type"_s},
                {u"entity"_s, idToJson(change.entity)},
                {u"type"_s, orNull(type)}};
    }
    QJsonObject operator()(const SetNote &change) const
    {
        return {{u"change"_s, u"set_note"_s},
                {u"target"_s, codeOf(change.target)},
                {u"text"_s, orNull(change.text)}};
    }
    QJsonObject operator()(const SetTags &change) const
    {
        QJsonArray tags;
        for (const QString &tag : change.tags)
            tags.append(tag);
        return {{u"change"_s, u"set_tags"_s}, {u"target"_s, codeOf(change.target)}, {u"tags"_s, tags}};
    }
    QJsonObject operator()(const SetRead &change) const
    {
        return {{u"change"_s, u"set_read"_s},
                {u"document"_s, idToJson(change.document)},
                {u"read"_s, change.read}};
    }
    QJsonObject operator()(const SaveSearch &change) const
    {
        return {
            {u"change"_s, u"save_search"_s}, {u"name"_s, change.name}, {u"query"_s, orNull(change.query)}};
    }
    QJsonObject operator()(const SetSentenceDismissed &change) const
    {
        return {{u"change"_s, u"set_sentence_dismissed"_s},
                {u"document"_s, idToJson(change.document)},
                {u"span"_s, spanToJson(change.span)},
                {u"dismissed"_s, change.dismissed}};
    }
    QJsonObject operator()(const SetListLoaded &change) const
    {
        return {
            {u"change"_s, u"set_list_loaded"_s}, {u"sha256"_s, change.sha256}, {u"loaded"_s, change.loaded}};
    }
    QJsonObject operator()(const SetListVerdict &change) const
    {
        QJsonObject object{{u"change"_s, u"set_list_verdict"_s},
                           {u"entity"_s, idToJson(change.entity)},
                           {u"entry"_s, change.entry},
                           {u"verdict"_s, QJsonValue::Null}};
        if (change.verdict)
            object[u"verdict"_s] = QJsonObject{{u"answer"_s, codeOf(change.verdict->answer)},
                                               {u"reason"_s, change.verdict->reason},
                                               {u"who"_s, change.verdict->who},
                                               {u"when"_s, change.verdict->when}};
        return object;
    }
    QJsonObject operator()(const SetRetelling &change) const
    {
        QJsonObject object{{u"change"_s, u"set_retelling"_s},
                           {u"document"_s, idToJson(change.document)},
                           {u"origin"_s, idToJson(change.origin)},
                           {u"publication"_s, change.publication},
                           {u"decision"_s, QJsonValue::Null}};
        if (change.decision)
            object[u"decision"_s] = QJsonObject{{u"verdict"_s, codeOf(change.decision->verdict)},
                                                {u"kind"_s, codeOf(change.decision->kind)},
                                                {u"who"_s, change.decision->who},
                                                {u"when"_s, change.decision->when}};
        return object;
    }
    QJsonObject operator()(const Together &change) const
    {
        QJsonArray changes;
        for (const Change &part : change.changes)
            changes.append(toJson(part));
        QJsonObject object{{u"change"_s, u"together"_s}, {u"what"_s, change.what}, {u"changes"_s, changes}};
        if (!change.who.isEmpty())
            object[u"who"_s] = change.who;
        if (!change.when.isEmpty())
            object[u"when"_s] = change.when;
        return object;
    }
};

QJsonObject toJson(const Change &change)
{
    return std::visit(Writer(), change);
}

std::optional<Change> readClaimStatus(const QJsonObject &object)
{
    const auto status = storedClaimStatus(object["status"_L1].toString());
    if (!status)
        return std::nullopt;
    return SetClaimStatus{idFromJson<ClaimId>(object["claim"_L1]), *status};
}

std::optional<Change> readJudgement(const QJsonObject &object)
{
    SetJudgement change{
        idFromJson<EntityId>(object["left"_L1]), idFromJson<EntityId>(object["right"_L1]), {}};
    if (const QJsonValue value = object["judgement"_L1]; value.isObject()) {
        const auto verdict = verdictFrom(value["verdict"_L1].toString());
        if (!verdict)
            return std::nullopt;
        change.judgement = Judgement{change.left,
                                     change.right,
                                     *verdict,
                                     value["score"_L1].toDouble(),
                                     value["reason"_L1].toString(),
                                     value["who"_L1].toString(),
                                     value["when"_L1].toString()};
    }
    return change;
}

std::optional<Change> readPin(const QJsonObject &object)
{
    SetPin change{idFromJson<EntityId>(object["entity"_L1]), {}};
    if (const QJsonValue value = object["pin"_L1]; value.isObject())
        change.pin = Pin{change.entity, value["x"_L1].toDouble(), value["y"_L1].toDouble()};
    return change;
}

// AddEntity and RemoveEntity, and so on: one member, one way to read it.
template<typename Made, typename Row>
std::optional<Change> madeOf(const std::optional<Row> &row)
{
    return row ? std::optional<Change>(Made{*row}) : std::nullopt;
}

std::optional<Change> readType(const QJsonObject &object)
{
    SetEntityType change{idFromJson<EntityId>(object["entity"_L1]), {}};
    if (const auto code = textOrNone(object["type"_L1])) {
        change.type = entityTypeFrom(*code);
        if (!change.type)
            return std::nullopt;
    }
    return change;
}

std::optional<Change> readNote(const QJsonObject &object)
{
    const auto target = targetFrom(object["target"_L1].toString());
    if (!target)
        return std::nullopt;
    return SetNote{*target, textOrNone(object["text"_L1])};
}

std::optional<Change> readTags(const QJsonObject &object)
{
    const auto target = targetFrom(object["target"_L1].toString());
    if (!target)
        return std::nullopt;
    SetTags change{*target, {}};
    for (const QJsonValue &tag : object["tags"_L1].toArray())
        change.tags.push_back(tag.toString());
    return change;
}

std::optional<Change> readRetelling(const QJsonObject &object)
{
    SetRetelling change{idFromJson<DocumentId>(object["document"_L1]),
                        idFromJson<DocumentId>(object["origin"_L1]),
                        object["publication"_L1].toString(),
                        {}};
    if (const QJsonValue value = object["decision"_L1]; value.isObject()) {
        const auto verdict = verdictFrom(value["verdict"_L1].toString());
        const auto kind = retellingKindFrom(value["kind"_L1].toString());
        if (!verdict || !kind)
            return std::nullopt;
        change.decision
            = RetellingDecision{*verdict, *kind, value["who"_L1].toString(), value["when"_L1].toString()};
    }
    return change;
}

std::optional<Change> readTogether(const QJsonObject &object)
{
    Together together{object["what"_L1].toString(), {}};
    for (const QJsonValue &part : object["changes"_L1].toArray()) {
        auto change = fromJson(part.toObject());
        if (!change)
            return std::nullopt;
        together.changes.push_back(*std::move(change));
    }
    together.who = object["who"_L1].toString();
    together.when = object["when"_L1].toString();
    return together;
}

// The decisions of the first schema.
std::optional<Change> readDecision(const QJsonObject &object, const QString &kind)
{
    if (kind == "withdraw_import"_L1)
        return WithdrawImport{idFromJson<ImportId>(object["import"_L1])};
    if (kind == "restore_import"_L1)
        return RestoreImport{idFromJson<ImportId>(object["import"_L1])};
    if (kind == "set_claim_status"_L1)
        return readClaimStatus(object);
    if (kind == "set_judgement"_L1)
        return readJudgement(object);
    if (kind == "set_pin"_L1)
        return readPin(object);
    return std::nullopt;
}

std::optional<Change> readMade(const QJsonObject &object, const QString &kind)
{
    const QJsonObject entity = object["entity"_L1].toObject();
    const QJsonObject mention = object["mention"_L1].toObject();
    const QJsonObject claim = object["claim"_L1].toObject();
    if (kind == "add_entity"_L1)
        return madeOf<AddEntity>(entityFromJson(entity));
    if (kind == "remove_entity"_L1)
        return madeOf<RemoveEntity>(entityFromJson(entity));
    if (kind == "add_mention"_L1)
        return madeOf<AddMention>(mentionFromJson(mention));
    if (kind == "remove_mention"_L1)
        return madeOf<RemoveMention>(mentionFromJson(mention));
    if (kind == "add_claim"_L1)
        return madeOf<AddClaim>(claimFromJson(claim));
    if (kind == "remove_claim"_L1)
        return madeOf<RemoveClaim>(claimFromJson(claim));
    return std::nullopt;
}

std::optional<Change> readAnnotation(const QJsonObject &object, const QString &kind)
{
    if (kind == "set_claim_date"_L1)
        return SetClaimDate{idFromJson<ClaimId>(object["claim"_L1]), dateFromJson(object["date"_L1]),
                            object["text"_L1].toString()};
    if (kind == "set_entity_name"_L1)
        return SetEntityName{idFromJson<EntityId>(object["entity"_L1]), textOrNone(object["name"_L1])};
    if (kind == "set_entity_type"_L1)
        return readType(object);
    if (kind == "set_note"_L1)
        return readNote(object);
    if (kind == "set_tags"_L1)
        return readTags(object);
    if (kind == "set_read"_L1)
        return SetRead{idFromJson<DocumentId>(object["document"_L1]), object["read"_L1].toBool()};
    if (kind == "save_search"_L1)
        return SaveSearch{object["name"_L1].toString(), textOrNone(object["query"_L1])};
    if (kind == "set_retelling"_L1)
        return readRetelling(object);
    if (kind == "set_sentence_dismissed"_L1)
        return SetSentenceDismissed{idFromJson<DocumentId>(object["document"_L1]),
                                    spanFromJson(object["span"_L1]), object["dismissed"_L1].toBool()};
    return std::nullopt;
}

std::optional<Change> readListVerdict(const QJsonObject &object)
{
    SetListVerdict change{idFromJson<EntityId>(object["entity"_L1]), object["entry"_L1].toString(), {}};
    if (const QJsonValue value = object["verdict"_L1]; value.isObject()) {
        const auto answer = listAnswerFrom(value["answer"_L1].toString());
        if (!answer)
            return std::nullopt;
        change.verdict = ListVerdict{change.entity,
                                     change.entry,
                                     *answer,
                                     value["reason"_L1].toString(),
                                     value["who"_L1].toString(),
                                     value["when"_L1].toString()};
    }
    return change;
}

std::optional<Change> readAboutLists(const QJsonObject &object, const QString &kind)
{
    if (kind == "set_list_loaded"_L1)
        return SetListLoaded{object["sha256"_L1].toString(), object["loaded"_L1].toBool()};
    if (kind == "set_list_verdict"_L1)
        return readListVerdict(object);
    return std::nullopt;
}

std::optional<Change> fromJson(const QJsonObject &object)
{
    const QString kind = object["change"_L1].toString();
    if (kind == "together"_L1)
        return readTogether(object);
    for (const auto read : {readDecision, readMade, readAnnotation, readAboutLists}) {
        if (auto change = read(object, kind))
            return change;
    }
    return std::nullopt;
}

} // namespace

QString changeToJson(const Change &change, const QString &signer)
{
    QJsonObject object = toJson(change);
    if (!signer.isEmpty())
        object[u"by"_s] = signer;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString signerIn(const QString &json)
{
    return json.contains("\"by\":"_L1) ? QJsonDocument::fromJson(json.toUtf8()).object()["by"_L1].toString()
                                       : QString();
}

std::optional<Change> changeFromJson(const QString &json)
{
    return fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace clew
