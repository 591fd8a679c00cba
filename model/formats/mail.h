#pragma once

#include "formats/rawarticle.h"

namespace clew {

// What stands in a mail: its own words, and its parts that are files.
struct MailParts
{
    std::vector<RawArticle> messages; // of a mailbox many
    struct Attachment
    {
        QString name; // "minutes.eml: report.pdf"
        QByteArray bytes;
    };
    std::vector<Attachment> attachments;
    std::vector<Error> refused;
};

// Mails (RFC 5322, MIME), one or a mailbox of them; and pages that a browser saved as one file (MHTML, RFC
// 2557), of which the pictures are left out.
MailParts readMail(const QByteArray &bytes, const QString &name, bool mailbox, const Job &job);
MailParts readSavedPage(const QByteArray &bytes, const QString &name);

} // namespace clew
