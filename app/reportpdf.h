#pragma once

#include "core/job.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace clew {

// Writes a report (report/reporthtml.h, for print) as PDF: A4, page numbers, no heading alone at the foot of
// a page. The same page gives the same bytes. Errors: CannotWrite, Cancelled.
Result<void> writeReportPdf(QIODevice &device, const QString &html, const Job &job = {});

// The date of making set to 1980-01-01: it is no part of the content.
QByteArray withoutDate(QByteArray pdf);

} // namespace clew
