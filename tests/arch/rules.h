#pragma once

#include "sourcetree.h"

namespace clew::arch {

// A line of rooms.txt, "model/extract: core;text;language".
struct Room
{
    QString kind; // "model", "widgets"
    QString name;
    QStringList sees;
};

std::vector<Room> readRooms(const QString &text);

// Everything in which the sources break the rules of the house, "path:line: what"; sorted. The rules:
//   - a room includes only itself and the rooms it sees; rooms.txt is in order, so there are no circles
//   - clew-cli sees the model and its words, no view
//   - each third-party library is included by the room that it belongs to, and no other
//   - the model includes nothing of Qt but QtCore; nobody includes QtNetwork
//   - the model reads no clock, locale or random number (the store stamps its journal), and has no tr()
//   - every header begins with #pragma once
//   - no file is called utils
QStringList brokenRules(const std::vector<SourceFile> &files, const std::vector<Room> &rooms);

} // namespace clew::arch
