#include "screening/listcodes.h"

#include <QFile>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

std::vector<ListFacts> readFacts()
{
    std::vector<ListFacts> lists;
    QFile file(u":/screening/lists.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return lists;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 5)
            continue;
        lists.push_back({cells[0], cells[1], cells[2], cells[3].split(u'|', Qt::SkipEmptyParts), cells[4]});
    }
    return lists;
}

} // namespace

const std::vector<ListFacts> &knownLists()
{
    static const std::vector<ListFacts> lists = readFacts();
    return lists;
}

const ListFacts *factsOf(QStringView code)
{
    const std::vector<ListFacts> &lists = knownLists();
    const auto found
        = std::ranges::find_if(lists, [code](const ListFacts &list) { return list.code == code; });
    return found == lists.end() ? nullptr : &*found;
}

QString effectOf(const ListFacts &list, const QString &language)
{
    QFile file(u":/screening/effects."_s + language.section(u'_', 0, 0) + u".tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return list.effect;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.section(u'\t', 0, 0) == list.code)
            return line.section(u'\t', 1);
    }
    return list.effect;
}

QString codeOfSource(const QString &source)
{
    const qsizetype open = source.indexOf(u'('), close = source.indexOf(u')', open);
    const QString code
        = open >= 0 && close > open ? source.mid(open + 1, close - open - 1).trimmed() : QString();
    return code.isEmpty() ? source.simplified() : code;
}

QString codeOfPrograms(const std::vector<QString> &programs)
{
    for (const ListFacts &list : knownLists()) {
        for (const QString &program : programs) {
            if (list.programs.contains(program))
                return list.code;
        }
    }
    return {};
}

} // namespace clew
