#include "core/id.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace clew {

qint64 contentId(QByteArrayView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<quint64>(hash.constData()) >> 2;
    return bits == 0 ? 1 : static_cast<qint64>(bits);
}

} // namespace clew
