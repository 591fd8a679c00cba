#pragma once

#include <QByteArrayView>

namespace clew {

// What a byte sequence is worth as UTF-8.
struct Utf8Scan
{
    qsizetype sequences = 0; // well-formed sequences of two to four bytes
    qsizetype errors = 0; // bytes that belong to none
    qsizetype firstError = -1; // offset
    bool cutInSequence = false; // the only error is a sequence that the end cuts off after two bytes or more,
                                // or after one if other sequences are well-formed
};

Utf8Scan scanUtf8(QByteArrayView bytes);

} // namespace clew
