#pragma once

#include "core/result.h"
#include "language/namescrf.h"

#include <QStringList>

#include <vector>

namespace clew::train {

struct GoldName
{
    int begin = 0;
    int end = 0;
    NameKind kind = NameKind::Other;

    friend auto operator<=>(const GoldName &, const GoldName &) = default;
};

struct GoldSentence
{
    QStringList words;
    std::vector<GoldName> names;
};

struct GoldDocument
{
    std::vector<GoldSentence> sentences;
};

// Reads "token TAB tag" lines (IOB2 with PER, ORG, LOC, MISC; an empty line ends a sentence; -DOCSTART-
// opens a document). Words with hyphens are split as Universal Dependencies do ("state - backed").
Result<std::vector<GoldDocument>> readColumns(const QString &path);

} // namespace clew::train
