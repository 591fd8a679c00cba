#include "core/target.h"

#include <QStringList>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Coder
{
    QString operator()(DocumentId id) const { return u"document:"_s + QString::number(id.value); }
    QString operator()(EntityId id) const { return u"entity:"_s + QString::number(id.value); }
    QString operator()(ClaimId id) const { return u"claim:"_s + QString::number(id.value); }
    QString operator()(const RouteKey &key) const
    {
        QStringList claims;
        for (const ClaimId claim : key.claims)
            claims.append(QString::number(claim.value));
        return u"route:"_s + QString::number(key.from.value) + u':' + QString::number(key.to.value) + u':'
            + claims.join(u',');
    }
};

std::optional<qint64> numberOf(QStringView digits)
{
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<Target> routeFrom(const QList<QStringView> &parts)
{
    const auto from = numberOf(parts[1]), to = numberOf(parts[2]);
    if (!from || !to)
        return std::nullopt;
    RouteKey key{{*from}, {*to}, {}};
    for (const QStringView part : parts[3].split(u',', Qt::SkipEmptyParts)) {
        const auto claim = numberOf(part);
        if (!claim)
            return std::nullopt;
        key.claims.push_back({*claim});
    }
    return key;
}

} // namespace

QString codeOf(const Target &target)
{
    return std::visit(Coder(), target);
}

std::optional<Target> targetFrom(QStringView code)
{
    const QList<QStringView> parts = code.split(u':');
    if (parts.size() == 4 && parts[0] == "route"_L1)
        return routeFrom(parts);
    const auto id = parts.size() == 2 ? numberOf(parts[1]) : std::nullopt;
    if (!id)
        return std::nullopt;
    if (parts[0] == "document"_L1)
        return DocumentId{*id};
    if (parts[0] == "entity"_L1)
        return EntityId{*id};
    if (parts[0] == "claim"_L1)
        return ClaimId{*id};
    return std::nullopt;
}

} // namespace clew
