#include "snapshot/tap.h"

namespace clew {

Tap::Tap(Sink sink)
    : m_sink(std::move(sink))
{
    open(WriteOnly | Unbuffered);
}

void Tap::fail(const QString &why)
{
    m_failed = true;
    setErrorString(why);
}

qint64 Tap::writeData(const char *data, qint64 length)
{
    if (m_failed || !m_sink(QByteArrayView(data, length))) {
        m_failed = true;
        return -1;
    }
    m_hash.addData(QByteArrayView(data, length));
    m_bytes += length;
    return length;
}

} // namespace clew
