#pragma once

#include "cli/clewcli.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace clew::test {

// Runs score.py GOLD ANALYSIS --min ...; code 0: every figure reaches its minimum.
inline Ran score(const QString &script, const QString &gold, const QString &analysis,
                 const QStringList &minimums)
{
    QStringList arguments{script, gold, analysis};
    for (const QString &minimum : minimums)
        arguments << QStringLiteral("--min") << minimum;
    QProcess process;
    process.start(QStringLiteral("python3"), arguments);
    if (!process.waitForFinished(150000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace clew::test
