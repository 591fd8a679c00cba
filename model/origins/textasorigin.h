#pragma once

#include "core/document.h"
#include "origins/comparedtext.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace clew {

inline constexpr qsizetype knownBy = 6; // letters by which two stems are taken for one

// What is looked up in an origin for every sentence of a text that retells it.
struct TextAsOrigin
{
    QSet<QString> initials; // "eu" of "European Union"
    QSet<QString> beginnings; // of its stems, `knownBy` letters
    QString folded; // as foldName does it, a blank at either end
    std::vector<QString> sentences; // likewise
    std::vector<QStringList> paragraphs; // the folded words around each sentence
};

TextAsOrigin toldBy(const Document &document, const ComparedText &text);

} // namespace clew
