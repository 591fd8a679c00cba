#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clew {

// A file of resources/cleanup: sections "[title]" of lines; "#" opens a comment, empty lines do not count.
struct DataSection
{
    QString title;
    QStringList lines;
};
std::vector<DataSection> readDataFile(const QString &resource);

// The lines of the section of that title; empty without one.
QStringList dataLines(const QString &resource, QStringView title);

} // namespace clew
