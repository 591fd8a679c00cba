#include "link/focuscode.h"

#include <QStringList>

namespace clew {

QString codeOf(const Focus &focus)
{
    if (const auto *entity = std::get_if<EntityId>(&focus))
        return u"entity:"_qs + QString::number(entity->value);
    if (const auto *claim = std::get_if<ClaimId>(&focus))
        return u"claim:"_qs + QString::number(claim->value);
    if (const auto *passage = std::get_if<Passage>(&focus))
        return u"passage:"_qs + QString::number(passage->document.value) + u':'
            + QString::number(passage->span.begin) + u':' + QString::number(passage->span.end);
    return {};
}

Focus focusFrom(const QString &code)
{
    const QStringList parts = code.split(u':');
    std::vector<qint64> numbers;
    for (const QString &part : parts.mid(1)) {
        bool whole = false;
        numbers.push_back(part.toLongLong(&whole));
        if (!whole || numbers.back() < 0)
            return {};
    }
    if (parts.front() == u"entity" && numbers.size() == 1)
        return EntityId{numbers[0]};
    if (parts.front() == u"claim" && numbers.size() == 1)
        return ClaimId{numbers[0]};
    if (parts.front() == u"passage" && numbers.size() == 3 && numbers[1] <= numbers[2])
        return Passage{DocumentId{numbers[0]}, Span{numbers[1], numbers[2]}};
    return {};
}

} // namespace clew
