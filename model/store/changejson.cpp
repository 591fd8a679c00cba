#include "store/changejson.h"

#include "store/codes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

template<typename Tag>
QJsonValue toJson(Id<Tag> id)
{
    return QString::number(id.value);
}

template<typename IdType>
IdType idFrom(const QJsonObject &object, QLatin1StringView key)
{
    return {object[key].toString().toLongLong()};
}

struct Writer
{
    QJsonObject operator()(const WithdrawImport &change) const
    {
        return {{u"change"_s, u"withdraw_import"_s}, {u"import"_s, toJson(change.import)}};
    }
    QJsonObject operator()(const RestoreImport &change) const
    {
        return {{u"change"_s, u"restore_import"_s}, {u"import"_s, toJson(change.import)}};
    }
    QJsonObject operator()(const SetClaimStatus &change) const
    {
        return {{u"change"_s, u"set_claim_status"_s},
                {u"claim"_s, toJson(change.claim)},
                {u"status"_s, storedCode(change.status)}};
    }
    QJsonObject operator()(const SetJudgement &change) const
    {
        QJsonObject object{{u"change"_s, u"set_judgement"_s},
                           {u"left"_s, toJson(change.left)},
                           {u"right"_s, toJson(change.right)},
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
        QJsonObject object{
            {u"change"_s, u"set_pin"_s}, {u"entity"_s, toJson(change.entity)}, {u"pin"_s, QJsonValue::Null}};
        if (change.pin)
            object[u"pin"_s] = QJsonObject{{u"x"_s, change.pin->x}, {u"y"_s, change.pin->y}};
        return object;
    }
};

std::optional<Change> readClaimStatus(const QJsonObject &object)
{
    const auto status = storedClaimStatus(object["status"_L1].toString());
    if (!status)
        return std::nullopt;
    return SetClaimStatus{idFrom<ClaimId>(object, "claim"_L1), *status};
}

std::optional<Change> readJudgement(const QJsonObject &object)
{
    SetJudgement change{idFrom<EntityId>(object, "left"_L1), idFrom<EntityId>(object, "right"_L1), {}};
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
    SetPin change{idFrom<EntityId>(object, "entity"_L1), {}};
    if (const QJsonValue value = object["pin"_L1]; value.isObject())
        change.pin = Pin{change.entity, value["x"_L1].toDouble(), value["y"_L1].toDouble()};
    return change;
}

} // namespace

QString changeToJson(const Change &change)
{
    const QJsonDocument json(std::visit(Writer(), change));
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

std::optional<Change> changeFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString kind = object["change"_L1].toString();
    if (kind == "withdraw_import"_L1)
        return WithdrawImport{idFrom<ImportId>(object, "import"_L1)};
    if (kind == "restore_import"_L1)
        return RestoreImport{idFrom<ImportId>(object, "import"_L1)};
    if (kind == "set_claim_status"_L1)
        return readClaimStatus(object);
    if (kind == "set_judgement"_L1)
        return readJudgement(object);
    if (kind == "set_pin"_L1)
        return readPin(object);
    return std::nullopt;
}

} // namespace clew
