#pragma once

#include "core/result.h"
#include "language/gazetteer.h"

#include <QStringList>

namespace clew::train {

// The words of one of the lists that the model is trained with ("titles"): nameslists.tsv.
QStringList nameList(QStringView list);

// These lists and those of DATA/lex/gazetteer.tsv.gz in one index.
Result<HashIndexArrays> makeGazetteer(const QString &dataFolder);

} // namespace clew::train
