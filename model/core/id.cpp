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

qint64 contentIdWithin(DocumentId document, QByteArrayView bytes)
{
    constexpr qint64 own = (qint64(1) << 46) - 1;
    const qint64 id = (document.value & ~own) | (contentId(bytes) & own);
    return id == 0 ? 1 : id;
}

} // namespace clew
