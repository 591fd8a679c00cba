#pragma once

#include "extract/claims.h"
#include "language/analyse.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace clew::test {

// An article whose mentions are marked: "[Acme|Organization] sold [LX-9|Product] lasers." "=" names the
// entity where the text uses another form: "[the firm|Organization=Acme]".
struct Marked
{
    Document document;
    Mentions mentions;
};

inline EntityId entityNamed(Mentions &mentions, const QString &name, EntityType type)
{
    const auto found = std::ranges::find(mentions.entities, name, &Entity::name);
    if (found != mentions.entities.end())
        return found->id;
    const EntityId id = entityId({1}, type, name);
    mentions.entities.push_back({id, {1}, type, name, false});
    return id;
}

inline Marked marked(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("\\[([^|\\]]+)\\|(\\w+)(?:=([^\\]]+))?\\]"));
    Marked result;
    result.document.id = {1};
    qsizetype at = 0;
    for (auto each = mark.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        result.document.text += text.mid(at, match.capturedStart() - at);
        const qsizetype begin = result.document.text.size();
        result.document.text += match.captured(1);
        at = match.capturedEnd();
        const auto type = entityTypeFrom(match.captured(2));
        Q_ASSERT(type);
        const QString name = match.captured(3).isEmpty() ? match.captured(1) : match.captured(3);
        const Span span{begin, result.document.text.size()};
        result.mentions.mentions.push_back({mentionId({1}, span, *type),
                                            {1},
                                            entityNamed(result.mentions, name, *type),
                                            span,
                                            *type,
                                            QStringLiteral("test"),
                                            1.0});
    }
    result.document.text += text.mid(at);
    return result;
}

inline QString nameOf(const Mentions &mentions, EntityId id)
{
    const auto found = std::ranges::find(mentions.entities, id, &Entity::id);
    return found == mentions.entities.end() ? QStringLiteral("?") : found->name;
}

inline std::vector<Claim> claimsOf(const Marked &marked, const std::vector<TimeExpression> &times = {})
{
    return findClaims(marked.document, analyse(marked.document.text), marked.mentions, times);
}

// "rents_to Acme -> Beta item LX-9 asserted", one claim a line, sorted.
inline QStringList linesOf(const Marked &article)
{
    QStringList lines;
    for (const Claim &claim : claimsOf(article)) {
        QString line = codeOf(claim.predicate) + QLatin1Char(' ') + nameOf(article.mentions, claim.from)
            + QLatin1String(" -> ") + nameOf(article.mentions, claim.to);
        if (claim.via)
            line += QLatin1String(" via ") + nameOf(article.mentions, claim.via);
        if (claim.item)
            line += QLatin1String(" item ") + nameOf(article.mentions, claim.item);
        lines << line + QLatin1Char(' ') + codeOf(claim.polarity);
    }
    lines.sort();
    return lines;
}

inline QStringList linesOf(const QString &text)
{
    return linesOf(marked(text));
}

} // namespace clew::test
