#pragma once

#include "common/theme.h"
#include "core/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace clew {

// clew [DOSSIER | FILES...]
// clew --screenshot OUT.png [--size WxH] [--theme light|dark] [--language CODE] [--select NAME] [--trace FROM
// TO]
//      [DOSSIER]
struct Arguments
{
    bool help = false;
    bool version = false;
    QString dossier; // the one positional argument that ends in .clew
    std::vector<QString> files; // the other positional arguments, to import
    QString screenshot; // empty: an ordinary start
    QSize size{1600, 1000};
    std::optional<ThemeMode> theme;
    QString language; // "de"; empty: as set, or that of the system
    QString select;
    QString traceFrom;
    QString traceTo;
    QStringList show; // panels by name, "claims"; opened and brought to the front
};

// `arguments` without the program's name. Error: WrongUse, with the fact.
Result<Arguments> parseArguments(const QStringList &arguments);

} // namespace clew
