#include "formats/pdfguard.h"

#include <QString>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qint64 mostShown = 30'000;

// Operators Tj and TJ in the words of a drawing.
class Shown
{
public:
    void add(QByteArrayView piece)
    {
        for (const char c : piece) {
            m_count += m_last == 'T' && (c == 'j' || c == 'J');
            m_last = c;
        }
    }
    bool isTooMuch() const { return m_count > mostShown; }

private:
    qint64 m_count = 0;
    char m_last = 0;
};

bool inflatesTooMuch(QByteArrayView packed)
{
    constexpr qint64 mostInflated = 64LL * 1024 * 1024;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return false;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(packed.size());
    Shown shown;
    int step = Z_OK;
    while (step == Z_OK && stream.total_out < mostInflated && !shown.isTooMuch()) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        step = inflate(&stream, Z_NO_FLUSH);
        const qsizetype got = piece.size() - qsizetype(stream.avail_out);
        if (got == 0)
            break;
        shown.add(QByteArrayView(piece).first(got));
    }
    inflateEnd(&stream);
    return shown.isTooMuch();
}

} // namespace

Result<void> checkPdf(const QByteArray &bytes)
{
    for (qsizetype at = 0; (at = bytes.indexOf("stream", at)) >= 0; at += 6) {
        if (at >= 3 && QByteArrayView(bytes).sliced(at - 3, 3) == "end")
            continue;
        const qsizetype dictionary = std::max<qsizetype>(0, bytes.lastIndexOf("<<", at) - 400);
        const QByteArrayView before = QByteArrayView(bytes).sliced(dictionary, at - dictionary);
        if (before.contains("/Image"))
            continue;
        qsizetype begin = at + 6;
        while (begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n'))
            ++begin;
        const qsizetype end = bytes.indexOf("endstream", begin);
        const QByteArrayView content
            = QByteArrayView(bytes).sliced(begin, (end < 0 ? bytes.size() : end) - begin);
        Shown plain;
        const bool packed = before.contains("Flate");
        if (!packed)
            plain.add(content);
        if (plain.isTooMuch() || (packed && inflatesTooMuch(content)))
            return Error{.code = ErrorCode::TooLarge,
                         .place = u"byte %1"_s.arg(at),
                         .fact = u"%1 pieces of text on a page"_s.arg(mostShown)};
        at = end < 0 ? bytes.size() - 6 : end;
    }
    return {};
}

} // namespace clew
