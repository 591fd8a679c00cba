#pragma once

#include "core/route.h"
#include "export/part.h"
#include "export/tables.h"

#include <QByteArray>
#include <QString>

namespace clew {

// What a report asks and answers.
struct ReportQuestion
{
    EntityId from; // an item, or a party that has it
    EntityId to;
    std::vector<Route> routes; // best first; may be empty: "no supported path" is an answer
};

// The question of a part that asks for routes; else, how the goods of most claims reached those of whom a
// document says that an authority has sanctioned them.
std::vector<ReportQuestion> questionsOf(const ExportTables &tables, const ExportPart &part);

struct ReportPictures
{
    QByteArray network; // PNG or SVG; empty: none
    QByteArray timeline;
    QLatin1StringView type{"image/svg+xml"}; // of both
};

// Screen: a page for the browser. Print: what QTextDocument understands of it.
enum class ReportMedium { Screen, Print };

// The dossier report as one page: questions, routes with footnoted quotations, counter-evidence, listing
// status, origins, timeline, network, sources, method and limits; in the language that is installed. Nothing
// is fetched and nothing runs; every word of a document is escaped. Errors: those of the source.
Result<QString> reportHtml(const ExportTables &tables, const std::vector<ReportQuestion> &questions,
                           const ReportPictures &pictures, const QString &version, ReportMedium medium);

} // namespace clew
