#include "text/charset.h"

#include "text/utf8.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Bom
{
    QByteArrayView mark;
    const char *charset;
};
// The longer ones first: UTF-32LE begins like UTF-16LE.
const std::array<Bom, 5> boms{{{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
                               {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
                               {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
                               {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
                               {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"}}};

Error badEncoding(qsizetype byte, const QString &fact)
{
    return {.code = ErrorCode::BadEncoding, .place = u"byte %1"_s.arg(byte), .fact = fact};
}

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

// Stops at the first byte that the charset does not define. The place counts from `offset`.
Result<QString> convert(QByteArrayView bytes, const char *charset, qsizetype offset = 0)
{
    // what uchardet calls otherwise than ICU
    if (QByteArrayView(charset) == "UHC")
        charset = "windows-949";
    else if (QByteArrayView(charset) == "MAC-CENTRALEUROPE")
        charset = "x-mac-centraleurroman";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset, &status));
    if (U_FAILURE(status))
        return badEncoding(offset, u"unknown charset "_s % QString::fromUtf8(charset));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text;
    std::vector<char16_t> chunk(1 << 16);
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    do {
        status = U_ZERO_ERROR;
        char16_t *target = chunk.data();
        ucnv_toUnicode(converter.get(), &target, target + chunk.size(), &source, end, nullptr, true, &status);
        text.append(QStringView(chunk.data(), target - chunk.data()));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status)) {
        std::array<char, 32> wrong;
        std::int8_t length = std::int8_t(wrong.size());
        UErrorCode unread = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), wrong.data(), &length, &unread);
        return badEncoding(offset + (source - bytes.data()) - (U_SUCCESS(unread) ? length : 0),
                           QString::fromUtf8(charset));
    }
    return text;
}

bool isControl(char32_t c)
{
    const bool white = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0x85;
    return (c < 0x20 && !white) || (c >= 0x7F && c < 0xA0 && !white);
}

// A stray control character is forgiven; a text that holds one in a hundred is none.
bool looksBinary(QStringView text)
{
    const auto controls = std::ranges::count_if(text, [](QChar c) { return isControl(c.unicode()); });
    return controls * 100 > text.size();
}

QString withPlainLineEnds(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

Result<Decoded> finished(Result<QString> text, const QString &charset)
{
    if (!text)
        return text.error();
    if (looksBinary(*text) || text->contains(QChar::Null))
        return Error{.code = ErrorCode::Binary, .fact = charset};
    return Decoded{withPlainLineEnds(std::move(*text)), charset};
}

// UTF-16 without a mark shows as NUL bytes at every second place of Latin text.
const char *utf16WithoutMark(QByteArrayView bytes)
{
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nuls[i % 2] += bytes[i] == '\0';
    const qsizetype pairs = bytes.size() / 2;
    if (bytes.size() % 2 != 0 || pairs == 0)
        return nullptr;
    if (nuls[1] * 2 > pairs && nuls[0] * 50 <= pairs)
        return "UTF-16LE";
    if (nuls[0] * 2 > pairs && nuls[1] * 50 <= pairs)
        return "UTF-16BE";
    return nullptr;
}

double shareOfHighBytes(QByteArrayView bytes)
{
    const auto high = std::ranges::count_if(bytes, [](char c) { return (c & 0x80) != 0; });
    return bytes.isEmpty() ? 0 : double(high) / double(bytes.size());
}

struct DeleteDetector
{
    void operator()(uchardet *detector) const { uchardet_delete(detector); }
};

QByteArray detected(QByteArrayView bytes)
{
    constexpr qsizetype enough = 1 << 20;
    const std::unique_ptr<uchardet, DeleteDetector> detector(uchardet_new());
    if (uchardet_handle_data(detector.get(), bytes.data(), std::size_t(std::min(bytes.size(), enough))) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

// Detection guesses wildly on the few accents of a Western text. A charset of another script shows in the
// share of bytes beyond ASCII: hardly below a quarter there, and below a seventeenth in the languages of
// Western Europe.
QByteArray guessedCharset(QByteArrayView bytes)
{
    const QByteArray guess = detected(bytes).toUpper();
    const double high = shareOfHighBytes(bytes);
    const bool centralEuropean = guess == "ISO-8859-2" || guess == "WINDOWS-1250" || guess == "WINDOWS-1257"
        || guess == "ISO-8859-16" || guess == "WINDOWS-1254" || guess == "ISO-8859-9";
    const bool western = guess.isEmpty() || guess == "ASCII" || guess == "ISO-8859-1"
        || guess == "ISO-8859-15" || guess == "WINDOWS-1252" || guess.startsWith("UTF");
    if (western || high < (centralEuropean ? 0.06 : 0.25))
        return "windows-1252";
    return guess;
}

Result<Decoded> decodeLegacy(QByteArrayView bytes, const Utf8Scan &scan, const QString &declared)
{
    const bool declaredUtf8 = declared.isEmpty() || declared.startsWith("utf"_L1, Qt::CaseInsensitive);
    if (!declaredUtf8) {
        const Result<QString> text = convert(bytes, declared.toUtf8().constData());
        if (text && !looksBinary(*text))
            return finished(text, declared);
    }
    // Good sequences by far in the majority: damaged UTF-8, and no other charset would make sense of it.
    if (scan.sequences > 4 * scan.errors || scan.cutInSequence)
        return badEncoding(scan.firstError, u"UTF-8"_s);
    const QByteArray charset = guessedCharset(bytes);
    const Result<QString> text = convert(bytes, charset.constData());
    if (!text)
        return text.error();
    const auto undefined = std::ranges::find_if(*text, [](QChar c) { return c >= u'\x80' && c < u'\xA0'; });
    if (undefined != text->end() && !looksBinary(*text))
        return badEncoding(scan.firstError, QString::fromLatin1(charset));
    return finished(text, charset == "windows-1252" ? u"windows-1252"_s : QString::fromLatin1(charset));
}

} // namespace

Result<Decoded> decodeText(QByteArrayView bytes, const QString &declaredCharset)
{
    for (const Bom &bom : boms) {
        if (bytes.startsWith(bom.mark))
            return finished(convert(bytes.sliced(bom.mark.size()), bom.charset, bom.mark.size()),
                            QString::fromLatin1(bom.charset));
    }
    if (bytes.contains('\0')) {
        if (const char *charset = utf16WithoutMark(bytes))
            return finished(convert(bytes, charset), QString::fromLatin1(charset));
        return Error{.code = ErrorCode::Binary, .place = u"byte %1"_s.arg(bytes.indexOf('\0'))};
    }
    const Utf8Scan scan = scanUtf8(bytes);
    if (scan.errors == 0)
        return finished(QString::fromUtf8(bytes), u"UTF-8"_s);
    return decodeLegacy(bytes, scan, declaredCharset);
}

} // namespace clew
