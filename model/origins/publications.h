#pragma once

#include "core/analysis.h"

#include <QString>

#include <vector>

namespace clew {

// A publication named in a sentence, as a range of tokens with its article: "the Orland Gazette".
struct PublicationName
{
    size_t first = 0;
    size_t end = 0;
    QString name; // without article
};

// Names that are known publications, bear a word of the trade ("Gazette") or are introduced by one ("the
// broadcaster Orlo One"), in order.
std::vector<PublicationName> publicationsIn(QStringView text, const Sentence &sentence);

// "the Gazette" is short for "The Orland Gazette"; case, article and punctuation do not matter.
bool isSamePublication(QStringView name, QStringView other);

// Without "The".
QString withoutArticle(const QString &name);

} // namespace clew
