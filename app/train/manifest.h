#pragma once

#include "core/result.h"

#include <QStringList>

#include <vector>

namespace clew::train {

// The manifest of a model: the given lines, then "data: FILE SHA-256" for each file it was trained on.
Result<QString> manifestOf(const std::vector<std::pair<QString, QString>> &lines, const QString &dataFolder,
                           const QStringList &files);

// SHA-256 in hexadecimal; empty where the file cannot be read.
QString fileFingerprint(const QString &path);

} // namespace clew::train
