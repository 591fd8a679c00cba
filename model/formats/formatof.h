#pragma once

#include <QByteArray>
#include <QString>

namespace clew {

enum class Format {
    Other, // plain text, a web page, or nothing that is read
    Pdf,
    Docx,
    OpenDocument,
    Epub,
    Rtf,
    Mail,
    Mailbox,
    SavedPage, // MHTML
    Picture, // of a text, perhaps
    WebArchive, // WARC
    Factiva, // print-outs of databases with many articles
    Nexis,
    ProQuest,
    Feed,
    Json,
    JsonLines,
    Archive,
    OldOffice, // Word before 2007 and the like: not read
};

Format formatOf(const QByteArray &bytes, const QString &name);

} // namespace clew
