#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace clew::train {

struct TreebankWord
{
    QString form;
    QByteArray universalTag;
    QByteArray fineTag;
    int head = -1; // index within the sentence; -1: the root
    QByteArray relation;
};

using TreebankSentence = std::vector<TreebankWord>;

// The sentences of a CoNLL-U file; multiword tokens and empty nodes are left out. Universal Dependencies,
// https://universaldependencies.org/format.html
Result<std::vector<TreebankSentence>> readTreebank(const QString &path);

} // namespace clew::train
