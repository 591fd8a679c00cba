#pragma once

#include "core/result.h"
#include "core/span.h"

#include <QString>

#include <vector>

namespace clew::train {

// A document of a treebank as it was written: its text put together again from the words and their
// SpaceAfter, and where its sentences and words lie in it. The files mark no paragraphs: all sentences of a
// document stand in one line.
struct RawDocument
{
    QString text;
    std::vector<Span> sentences;
    std::vector<Span> words; // of Universal Dependencies: "do" and "n't" are two
    std::vector<size_t> firstWord; // of each sentence, and at the end the number of words
};

// The documents (# newdoc) of a CoNLL-U file, packed or not. A word that is no part of the text ("du" = "de
// le") is left out.
Result<std::vector<RawDocument>> readRawDocuments(const QString &path);

} // namespace clew::train
