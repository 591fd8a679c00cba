#pragma once

#include "core/analysis.h"
#include "language/lexicon.h"

#include <QStringList>

namespace clew::test {

// A sentence with its tree, one word after the other: "Acme|PROPN|nsubj|2 sold|VBD|root|0 lasers|NOUN|obj|2".
// The tag is one of Universal POS or, for verbs, of the Penn Treebank; heads count from 1.
struct Parsed
{
    QString text;
    Sentence sentence;
};

inline QLatin1StringView fineTagOf(const QString &tag)
{
    for (const char *each : {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
        if (tag == QLatin1StringView(each))
            return QLatin1StringView(each);
    return {};
}

inline Parsed parsed(const QString &words)
{
    Parsed result;
    for (const QString &each : words.simplified().split(QLatin1Char(' '))) {
        const QStringList parts = each.split(QLatin1Char('|'));
        Q_ASSERT(parts.size() == 4);
        if (!result.text.isEmpty())
            result.text += QLatin1Char(' ');
        Token token;
        token.span = {result.text.size(), result.text.size() + parts[0].size()};
        result.text += parts[0];
        token.fineTag = fineTagOf(parts[1]);
        token.tag = token.fineTag.isEmpty() ? parts[1] : QStringLiteral("VERB");
        token.lemma = lemmaOf(parts[0], token.tag);
        token.relation = parts[2];
        token.head = parts[3].toInt() - 1;
        result.sentence.tokens.push_back(token);
    }
    result.sentence.span = {0, result.text.size()};
    return result;
}

} // namespace clew::test
