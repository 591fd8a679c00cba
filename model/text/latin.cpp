#include "text/latin.h"

#include <unicode/utrans.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct CloseTransliterator
{
    void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
};
using Transliterator = std::unique_ptr<UTransliterator, CloseTransliterator>;

Transliterator openTransliterator()
{
    UErrorCode error = U_ZERO_ERROR;
    const QString id = u"NFKC; Any-Latin; Latin-ASCII; Lower"_s;
    return Transliterator(utrans_openU(reinterpret_cast<const UChar *>(id.utf16()),
                                       static_cast<int32_t>(id.size()), UTRANS_FORWARD, nullptr, 0, nullptr,
                                       &error));
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() > 127)
            return false;
    }
    return true;
}

QString transliterated(QStringView text)
{
    // one a thread: ICU's transliterators may not be shared
    static thread_local const Transliterator transliterator = openTransliterator();
    if (!transliterator)
        return text.toString().normalized(QString::NormalizationForm_KD).toLower();
    constexpr qsizetype growth = 8; // a Han character may become six letters and a blank
    QString buffer = text.toString();
    const auto length = static_cast<int32_t>(buffer.size());
    const qsizetype capacity = buffer.size() * growth + 16;
    buffer.resize(capacity);
    int32_t used = length, limit = length;
    UErrorCode error = U_ZERO_ERROR;
    utrans_transUChars(transliterator.get(), reinterpret_cast<UChar *>(buffer.data()), &used,
                       static_cast<int32_t>(capacity), 0, &limit, &error);
    if (U_FAILURE(error))
        return text.toString().toLower();
    buffer.truncate(used);
    return buffer;
}

// What falls away within a word. A question mark between letters is an apostrophe that a table lost.
bool fallsAway(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c == u'\'' || c == u'`' || c == u'"' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB)
        return true;
    const bool letterBefore = at > 0 && text[at - 1].isLetter();
    const bool letterAfter = at + 1 < text.size() && text[at + 1].isLetter();
    if (c == u'?')
        return letterBefore && letterAfter;
    const bool single = at < 2 || !text[at - 2].isLetterOrNumber();
    return c == u'.' && letterBefore && single;
}

} // namespace

QString latinName(QStringView name)
{
    const QString text = isAscii(name) ? name.toString().toLower() : transliterated(name);
    QString latin;
    latin.reserve(text.size());
    bool gap = false;
    const auto write = [&](QStringView word) {
        if (gap && !latin.isEmpty())
            latin += u' ';
        gap = false;
        latin += word;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isWord) {
            write(QStringView(text).mid(i, 1));
        } else if (c == u'&') {
            gap = true;
            write(u"and");
            gap = true;
        } else if (!fallsAway(text, i) && !text[i].isMark()) {
            gap = true;
        }
    }
    return latin;
}

} // namespace clew
