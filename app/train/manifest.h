#pragma once

#include "core/result.h"

#include <QStringList>

#include <vector>

namespace clew::train {

// The manifest of a model: the given lines, then "data: FILE SHA-256" for each file it was trained on.
Result<QString> manifestOf(const std::vector<std::pair<QString, QString>> &lines, const QString &dataFolder,
                           const QStringList &files);

} // namespace clew::train
