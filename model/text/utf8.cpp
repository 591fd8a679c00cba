#include "text/utf8.h"

#include <algorithm>

namespace clew {

namespace {

uchar at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

// Length that the lead byte announces; 0 for a byte that cannot lead.
qsizetype announcedLength(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// Unicode, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
bool fitsSecond(uchar lead, uchar second)
{
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return low <= second && second <= high;
}

// How many bytes from `begin` are a good beginning of a sequence of `length`.
qsizetype goodBytes(QByteArrayView bytes, qsizetype begin, qsizetype length)
{
    const qsizetype end = std::min(begin + length, bytes.size());
    qsizetype i = begin + 1;
    if (i < end && !fitsSecond(at(bytes, begin), at(bytes, i)))
        return 1;
    while (i < end && (at(bytes, i) & 0xC0) == 0x80)
        ++i;
    return i - begin;
}

} // namespace

Utf8Scan scanUtf8(QByteArrayView bytes)
{
    Utf8Scan scan;
    qsizetype i = 0;
    while (i < bytes.size()) {
        const uchar lead = at(bytes, i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = announcedLength(lead);
        const qsizetype good = length == 0 ? 1 : goodBytes(bytes, i, length);
        if (length != 0 && good == length) {
            ++scan.sequences;
        } else {
            if (scan.errors++ == 0)
                scan.firstError = i;
            scan.cutInSequence = scan.errors == 1 && length != 0 && i + good == bytes.size()
                && (good > 1 || scan.sequences > 0);
        }
        i += good;
    }
    return scan;
}

} // namespace clew
