#pragma once

#include "formats/archive.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace clew {

// A page that a web archive holds.
struct WebRecord
{
    QString address;
    QByteArray bytes; // the body, decoded as its HTTP headers say
};

// Calls `take` for each page and document that was answered with success (WARC 1.1, ISO 28500: "response",
// "resource" and "conversion"), in the order of the file; pictures, styles, scripts and the like are passed
// over. `refuse` gets what cannot be decoded; the result is an error where the rest cannot be read either:
// Truncated, BadSyntax, TooDeep (room is used up), Cancelled.
Result<void> eachWebRecord(const QByteArray &archive, ArchiveRoom &room, const Job &job,
                           const std::function<void(const WebRecord &)> &take,
                           const std::function<void(Error)> &refuse);

} // namespace clew
