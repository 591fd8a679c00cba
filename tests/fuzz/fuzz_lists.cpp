// Whatever the bytes: a control list is read or refused, every entry has a name and a line, and the counts
// are those of what was read.
#include "screening/readlist.h"

#include <QBuffer>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    QByteArray bytes(data, qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reading = clew::readList(buffer, QStringLiteral("list"));
    if (!reading)
        return 0;
    if (reading->file.entries != int(reading->entries.size()))
        std::abort();
    for (const clew::ListEntry &entry : reading->entries) {
        if (entry.names.empty() || entry.line < 1 || clew::keyOf(entry).isEmpty())
            std::abort();
    }
    const std::size_t entries = reading->entries.size();
    if (clew::joinLists({*std::move(reading)}).entries.size() > entries)
        std::abort();
    return 0;
}
