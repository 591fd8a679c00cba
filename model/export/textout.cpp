#include "export/textout.h"

#include "core/writefailure.h"

#include <QFileDevice>
#include <QIODevice>

#include <algorithm>

namespace clew {

namespace {

constexpr qsizetype bufferSize = 1 << 16;

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c >= u'\ufffe';
}

} // namespace

QString cleanText(QStringView text, Losses &losses)
{
    QString clean = text.toString();
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || isControl(c)) {
            clean[i] = QChar(QChar::ReplacementCharacter);
            ++losses[Loss::CharacterReplaced];
        }
    }
    return clean;
}

TextOut::TextOut(QIODevice &device)
    : m_device(device)
    , m_failed(!device.isWritable())
{
}

TextOut &TextOut::operator<<(QByteArrayView bytes)
{
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() >= bufferSize)
        flush();
    return *this;
}

TextOut &TextOut::operator<<(QStringView text)
{
    return *this << QByteArrayView(text.toUtf8());
}

void TextOut::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

Result<void> TextOut::finish()
{
    flush();
    return m_failed ? Result<void>(cannotWrite(m_device)) : Result<void>();
}

Error cannotWrite(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return {ErrorCode::CannotWrite, file ? file->fileName() : QString(), {}, causeOfFailedWrite(device)};
}

} // namespace clew
