#pragma once

#include "formats/rawarticle.h"

namespace clew {

// Print-outs of newspaper databases as text, with many articles in one file, by the labels of their fields.
// Each article becomes a piece; what a database adds (index terms, codes) is left out of its words. Encoding:
// UTF-8, else as detected.
Unpacked readFactiva(const QByteArray &bytes,
                     const QString &name); // two-letter labels: HD, BY, PD, SN, LP, TD
Unpacked readNexis(const QByteArray &bytes, const QString &name); // "3 of 25 DOCUMENTS", BODY:, LOAD-DATE:
// Parted by lines of underscores. The records are left to whoever reads single ones.
Unpacked readProQuest(const QByteArray &bytes, const QString &name);

} // namespace clew
