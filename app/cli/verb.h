#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace clew::cli {

// The exit codes of every verb.
enum class Exit {
    Done = 0,
    CheckFailed = 1, // the rest was done; standard error says what was not
    WrongUse = 2, // wrong use, or input that leaves nothing to do
};

// One thing that clew-cli does; each has a file of its own.
struct Verb
{
    QString name;
    QString synopsis; // what follows the name: "DOSSIER PATH..."
    QString summary; // one line
    QString details; // for --help of the verb
    std::vector<QCommandLineOption> options;
    int fewest = 0; // positional arguments
    int most = -1; // -1: any number
    Exit (*run)(const QStringList &arguments, const QCommandLineParser &options) = nullptr;
};

Verb analyseVerb();
Verb explainVerb();
Verb importVerb();
Verb listVerb();
Verb traceVerb();
Verb exportVerb();
Verb searchVerb();
Verb rereadVerb();
Verb screenVerb();
Verb identitiesVerb();
Verb originsVerb();
Verb driftVerb();
Verb verifyVerb();
Verb diffVerb();
Verb mergeVerb();
Verb copyVerb();

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

// The result of a verb that cannot go on: the message on standard error.
Exit fail(const Error &error);

} // namespace clew::cli
