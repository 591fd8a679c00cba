#include "import/datafile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

std::vector<DataSection> readDataFile(const QString &resource)
{
    std::vector<DataSection> sections;
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return sections;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u"# ") || line == u"#")
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']') && line.indexOf(u']') == line.size() - 1)
            sections.push_back({line.mid(1, line.size() - 2), {}});
        else if (!sections.empty())
            sections.back().lines.push_back(line);
    }
    return sections;
}

QStringList dataLines(const QString &resource, QStringView title)
{
    const std::vector<DataSection> sections = readDataFile(resource);
    const auto found = std::ranges::find(sections, title, &DataSection::title);
    return found == sections.end() ? QStringList() : found->lines;
}

} // namespace clew
