#include "rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace clew::arch {

namespace {

QString at(const SourceFile &file, int line, const QString &what)
{
    return file.path + u':' + QString::number(line) + u": "_s + what;
}

const Room *find(const std::vector<Room> &rooms, QStringView name)
{
    const auto found = std::ranges::find(rooms, name, &Room::name);
    return found == rooms.end() ? nullptr : &*found;
}

// "model/text/fold.h" -> "text"; empty for a file that lies in no room.
QString roomOf(const SourceFile &file)
{
    const QStringList parts = file.path.split(u'/');
    const bool inRoom = parts.size() > 2 && (parts[0] == "model"_L1 || parts[0] == "widgets"_L1);
    return inRoom ? parts[1] : QString();
}

QStringList checkOrder(const std::vector<Room> &rooms)
{
    QStringList broken;
    for (size_t i = 0; i < rooms.size(); ++i) {
        const auto earlier = std::span(rooms).first(i);
        for (const QString &seen : rooms[i].sees) {
            if (std::ranges::find(earlier, seen, &Room::name) == earlier.end())
                broken << u"rooms.txt:%1: %2 sees %3, which is not above it"_s.arg(i + 1).arg(rooms[i].name,
                                                                                              seen);
        }
    }
    return broken;
}

bool maySee(const SourceFile &file, const Room *own, const Room &target)
{
    if (own)
        return target.name == own->name || own->sees.contains(target.name);
    if (file.path.startsWith("app/cli/"_L1))
        return target.kind == "model"_L1 || target.name == "words"_L1 || target.name == "report"_L1;
    return true;
}

QStringList checkRooms(const SourceFile &file, const std::vector<Room> &rooms)
{
    const QString ownName = roomOf(file);
    const Room *own = find(rooms, ownName);
    if (!own && !file.path.startsWith("app/"_L1))
        return {at(file, 1, ownName.isEmpty() ? u"lies in no room"_s : u"is in no room of rooms.txt"_s)};

    QStringList broken;
    for (const Include &include : file.includes) {
        const QString first = include.path.section(u'/', 0, 0);
        const Room *target = include.path.contains(u'/') ? find(rooms, first) : nullptr;
        if (include.path.contains(".."_L1))
            broken << at(file, include.line, u"leaves its room by a relative path: "_s + include.path);
        else if (target && !maySee(file, own, *target))
            broken << at(file, include.line, u"may not see "_s + target->name + u": "_s + include.path);
        else if (own && !target && include.quoted && include.path.contains(u'/'))
            broken << at(file, include.line, u"names no room: "_s + include.path);
    }
    return broken;
}

struct Library
{
    QLatin1StringView prefix; // of what is included
    QLatin1StringView rooms; // parted by a blank
};
constexpr std::array libraries{
    Library{"sqlite3.h"_L1, "store"_L1},        Library{"yaml-cpp/"_L1, "import"_L1},
    Library{"cmark"_L1, "import"_L1},           Library{"uchardet"_L1, "text"_L1},
    Library{"unicode/"_L1, "text language"_L1},
};

QStringList checkLibraries(const SourceFile &file)
{
    QStringList broken;
    for (const Include &include : file.includes) {
        for (const Library &library : libraries) {
            const QString rooms = library.rooms;
            if (include.path.startsWith(library.prefix) && !rooms.split(u' ').contains(roomOf(file)))
                broken << at(file, include.line, u"belongs to "_s + rooms + u": "_s + include.path);
        }
    }
    return broken;
}

QStringList checkQt(const SourceFile &file)
{
    static const QRegularExpression network(
        u"^(QtNetwork\\b|QNetwork|QTcp|QUdp|QSsl|QHost|QLocalSocket|QLocalServer)"_s);
    QStringList broken;
    for (const Include &include : file.includes) {
        const bool module = include.path.startsWith("Qt"_L1) && include.path.contains(u'/');
        if (network.match(include.path).hasMatch())
            broken << at(file, include.line, u"no network: "_s + include.path);
        else if (file.path.startsWith("model/"_L1) && module && !include.path.startsWith("QtCore/"_L1))
            broken << at(file, include.line, u"the model is QtCore only: "_s + include.path);
    }
    return broken;
}

// What would make one input give two results, and words that a person reads.
QStringList checkPurity(const SourceFile &file)
{
    static const QRegularExpression impure(
        u"currentDate|currentTime|currentMSecs|currentSecs|system_clock::now|QLocale::system|QLocale\\(\\)|"
        "QRandomGenerator|random_device|\\brand\\(|QDir::current|\\btr\\("_s);
    if (!file.path.startsWith("model/"_L1) || roomOf(file) == "store"_L1)
        return {};
    QStringList broken;
    const QStringList lines = file.code.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const QRegularExpressionMatch match = impure.match(lines[line]);
        if (match.hasMatch())
            broken << at(file, line + 1, u"not in the model: "_s + match.captured());
    }
    return broken;
}

QStringList checkForm(const SourceFile &file)
{
    QStringList broken;
    if (file.path.endsWith(".h"_L1) && !file.text.startsWith("#pragma once\n"_L1))
        broken << at(file, 1, u"does not begin with #pragma once"_s);
    if (file.path.section(u'/', -1).contains("util"_L1, Qt::CaseInsensitive))
        broken << at(file, 1, u"utils is no name for an idea"_s);
    return broken;
}

} // namespace

std::vector<Room> readRooms(const QString &text)
{
    std::vector<Room> rooms;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString path = line.section(u':', 0, 0).trimmed();
        rooms.push_back({path.section(u'/', 0, 0), path.section(u'/', 1),
                         line.section(u':', 1).trimmed().split(u';', Qt::SkipEmptyParts)});
    }
    return rooms;
}

QStringList brokenRules(const std::vector<SourceFile> &files, const std::vector<Room> &rooms)
{
    QStringList broken = checkOrder(rooms);
    for (const SourceFile &file : files)
        broken += checkRooms(file, rooms) + checkLibraries(file) + checkQt(file) + checkPurity(file)
            + checkForm(file);
    broken.sort();
    return broken;
}

} // namespace clew::arch
