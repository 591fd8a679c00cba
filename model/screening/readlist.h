#pragma once

#include "core/job.h"
#include "core/result.h"
#include "screening/listentry.h"

class QIODevice;

namespace clew {

// Reads one file of a control list: the Consolidated Screening List of trade.gov (CSV by its header, of 28 or
// 29 columns; JSON), OFAC's delimited files (names, alternate names, addresses; SDN or consolidated), the
// Denied Persons List, OpenSanctions' targets.simple.csv. Which it is shows in the content, not in the name.
// A row that cannot be read is in ListFile::problems, with its line. Errors: Empty, Binary, BadEncoding,
// UnknownList (fact: its first line), BadSyntax (JSON; place: the byte), Cancelled.
Result<ListReading> readList(QIODevice &device, const QString &name, const Job &job = {});

// Joins what belongs together: names and addresses of OFAC come from files of their own. One for an entry
// that no file holds is a problem (NoSuchEntry) of its file.
Lists joinLists(std::vector<ListReading> readings);

} // namespace clew
