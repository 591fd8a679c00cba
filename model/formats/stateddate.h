#pragma once

#include <QString>

namespace clew {

// The day of a time stamp as feeds, mails and interfaces write it (ISO 8601, RFC 2822, seconds since 1970 in
// digits), as the sender's calendar has it: "2023-03-09". Empty: it is none.
QString statedDate(const QString &stamp);

} // namespace clew
