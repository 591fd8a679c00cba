#pragma once

#include "core/result.h"
#include "export/losses.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace clew {

// The text with every half of a surrogate pair, and every control character but tab, line feed and carriage
// return, replaced by U+FFFD; what XML 1.0, CSV and N-Triples can hold. Counts what it replaced.
QString cleanText(QStringView text, Losses &losses);

// Buffered bytes on their way into a device. Failure sticks, and finish() tells it.
class TextOut
{
public:
    explicit TextOut(QIODevice &device);

    TextOut &operator<<(QByteArrayView bytes);
    TextOut &operator<<(QStringView text); // as UTF-8
    Result<void> finish(); // flushes. CannotWrite
    bool hasFailed() const { return m_failed; }

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

// The error of a device that does not take what is written.
Error cannotWrite(const QIODevice &device);

} // namespace clew
