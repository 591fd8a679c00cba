#pragma once

#include "train/nametrainer.h"

#include "language/hashindex.h"

#include <QStringList>

namespace clew::train {

// Writes the model of names: the strongest features at 8 bits a weight, the network as it is. `hashes` are
// those of the features by their number, `files` the training data below the folder.
Result<void> writeNameModel(NameTrainer &trainer, const std::vector<quint64> &hashes,
                            const HashIndexArrays &lists, const QString &dataFolder, const QStringList &files,
                            const QString &path);

} // namespace clew::train
