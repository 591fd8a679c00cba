#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clew::arch {

struct Include
{
    int line = 0; // from 1
    QString path; // between the quotes or angle brackets
    bool quoted = false;
};

struct SourceFile
{
    QString path; // from the root of the project: "model/text/fold.h"
    QString text;
    QString code; // the text with comments blanked; lines keep their numbers
    std::vector<Include> includes;
};

// Comments become spaces, string literals stay.
QString withoutComments(const QString &text);

// One file as if it lay at `path`.
SourceFile sourceFile(const QString &path, const QString &text);

// Every .h and .cpp below the folders of `root`, sorted by path.
std::vector<SourceFile> readSources(const QString &root, const QStringList &folders);

} // namespace clew::arch
