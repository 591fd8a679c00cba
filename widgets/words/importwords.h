#pragma once

#include "core/importing.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace clew {

// What a summary says of one article.
struct ImportLine
{
    QString title; // else the file's name; of a refused one why
    QString note; // "retells The Harbour Post"
    bool warning = false;
};

struct ImportSection
{
    QString title; // "New", "Refused"
    std::vector<ImportLine> lines;
};

// "5 articles are new." One sentence on the whole import.
QString headlineOf(const ImportReport &report);

// New, retellings, headlines only, duplicates, refused; sections without a line are left out.
std::vector<ImportSection> sectionsOf(const ImportReport &report);

// The whole as plain text, for the clipboard.
QString plainText(const ImportReport &report);

// The report as a file: words for people, or every article with the path of its file, what became of it and
// why, as a table (CSV, RFC 4180) or as JSON.
enum class ReportFormat { Text, Csv, Json };
ReportFormat reportFormatOf(const QString &path); // ".csv", ".json", else text
QByteArray importReport(const ImportReport &report, ReportFormat format);

// "About 3 minutes left."; empty where it cannot be told yet. `elapsed`: since the import began, in
// milliseconds, pauses not counted; `before`: bytes that an earlier run had done.
QString timeLeft(const ImportProgress &progress, qint64 elapsed, qint64 before = 0);

} // namespace clew
