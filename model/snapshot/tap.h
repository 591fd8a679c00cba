#pragma once

#include <QCryptographicHash>
#include <QIODevice>

#include <functional>

namespace clew {

// A device that hands on what is written into it, and keeps its length and SHA-256.
class Tap : public QIODevice
{
public:
    using Sink = std::function<bool(QByteArrayView)>; // false: it could not be taken
    explicit Tap(Sink sink);

    qint64 size() const override { return m_bytes; }
    bool isSequential() const override { return true; }
    QByteArray sha256() const { return m_hash.result().toHex(); }
    bool hasFailed() const { return m_failed; }
    void fail(const QString &why);

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override;

private:
    Sink m_sink;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    bool m_failed = false;
};

} // namespace clew
