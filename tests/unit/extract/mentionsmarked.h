#pragma once

#include "core/document.h"
#include "core/entity.h"
#include "extract/mentions.h"
#include "language/analyse.h"

#include <QRegularExpression>
#include <QStringList>

namespace clew {

// "[Orlo|Organization] sold [valves|Product#v]": the text without marks, and what they expect. Marks do not
// nest. Mentions with the same word after # must be of one entity, with different words of different ones.
struct MarkedText
{
    struct Mark
    {
        Span span;
        QString type;
        QString entity; // after #; may be empty
    };
    Document document;
    std::vector<Mark> marks;
};

inline MarkedText marked(const QString &source)
{
    static const QRegularExpression pattern(QStringLiteral("\\[([^\\[\\]|]+)\\|([A-Za-z]+)(?:#(\\w+))?\\]"));
    MarkedText result;
    result.document.id.value = 7;
    qsizetype last = 0;
    for (auto match = pattern.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        QString &text = result.document.text;
        text += QStringView(source).mid(last, found.capturedStart() - last);
        const qsizetype begin = text.size();
        text += found.captured(1);
        result.marks.push_back({{begin, text.size()}, found.captured(2), found.captured(3)});
        last = found.capturedEnd();
    }
    result.document.text += QStringView(source).mid(last);
    return result;
}

inline Mentions mentionsIn(const Document &document)
{
    return findMentions(document, analyse(document.text));
}

// What the marks expect and the mentions lack, a line each; empty when all is well.
inline QString missing(const MarkedText &text, const Mentions &mentions)
{
    QStringList lines;
    std::vector<std::pair<QString, EntityId>> names;
    for (const MarkedText::Mark &mark : text.marks) {
        const QString words = mark.span.of(text.document.text).toString();
        const Mention *found = nullptr;
        for (const Mention &mention : mentions.mentions) {
            if (mention.span == mark.span)
                found = &mention;
        }
        if (!found) {
            lines.append(QStringLiteral("no mention: ") + words);
            continue;
        }
        if (codeOf(found->type) != mark.type)
            lines.append(words + QStringLiteral(" is ") + codeOf(found->type));
        if (mark.entity.isEmpty())
            continue;
        for (const auto &[name, entity] : names) {
            if ((name == mark.entity) != (entity == found->entity))
                lines.append(words
                             + (name == mark.entity ? QStringLiteral(" apart from #")
                                                    : QStringLiteral(" joined with #"))
                             + name);
        }
        names.emplace_back(mark.entity, found->entity);
    }
    if (!lines.isEmpty()) {
        for (const Mention &mention : mentions.mentions)
            lines.append(QStringLiteral("  has: ") + mention.span.of(text.document.text) + u'|'
                         + codeOf(mention.type));
    }
    return lines.join(QChar(u'\n'));
}

} // namespace clew
