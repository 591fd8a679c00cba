#include "formats/pdfguard.h"

#include <QString>

#include <algorithm>
#include <map>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qint64 mostShown = 30'000; // pieces of text on a page
constexpr qint64 mostWords = 20'000'000; // of all drawings together: numbers and operators
constexpr qint64 mostCodes = 1 << 24; // that a table of characters may name
constexpr int mostStreams = 300'000;
constexpr qsizetype longestDictionary = 2048; // bytes: what is looked at before a stream

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// What it costs to draw or to read a stream.
struct Weight
{
    qint64 shown = 0; // operators Tj and TJ
    qint64 words = 0;
    qint64 codes = 0;
    bool isTooMuch() const { return shown > mostShown || words > mostWords || codes > mostCodes; }
};

class Weigher
{
public:
    void add(QByteArrayView piece)
    {
        if (!m_begun)
            m_isCharacterMap = piece.contains("begincmap");
        m_begun = true;
        for (const char c : piece) {
            m_weight.shown += m_last == 'T' && (c == 'j' || c == 'J');
            m_weight.words += isSpace(m_last) && !isSpace(c);
            if (m_isCharacterMap)
                addCode(c);
            m_last = c;
        }
    }
    const Weight &weight() const { return m_weight; }

private:
    // "<0000> <ffff> <0041>" names a range of codes.
    void addCode(char c)
    {
        if (c == '<') {
            m_code.clear();
        } else if (c == '>') {
            const qint64 code = m_code.toLongLong(nullptr, 16);
            m_weight.codes += std::max<qint64>(0, code - m_lastCode);
            m_lastCode = code;
        } else if (m_code.size() < 10) {
            m_code += c;
        }
    }

    Weight m_weight;
    QByteArray m_code;
    qint64 m_lastCode = 0;
    char m_last = 0;
    bool m_begun = false;
    bool m_isCharacterMap = false;
};

constexpr qint64 mostInflated = 64LL * 1024 * 1024; // of one stream
constexpr qint64 mostInflatedTogether = 8 * mostInflated;

// `objects` takes what a stream of objects holds; `room` is what may still be unpacked.
Weight weightOfPacked(QByteArrayView packed, QByteArray *objects, qint64 &room)
{
    Weigher weigher;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray piece(1 << 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(packed.size());
    int step = Z_OK;
    while (step == Z_OK && stream.total_out < mostInflated && !weigher.weight().isTooMuch()) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        step = inflate(&stream, Z_NO_FLUSH);
        const qsizetype got = piece.size() - qsizetype(stream.avail_out);
        if (got == 0)
            break;
        weigher.add(QByteArrayView(piece).first(got));
        if (objects)
            objects->append(piece.constData(), got);
    }
    room -= qint64(stream.total_out);
    inflateEnd(&stream);
    return weigher.weight();
}

// The number before "0 obj" that stands last in front of a stream; 0: none.
int numberOfObject(QByteArrayView before)
{
    qsizetype at = before.lastIndexOf("obj");
    const auto skipBack = [&](bool (*skipped)(char)) {
        while (at > 0 && skipped(before[at - 1]))
            --at;
    };
    if (at < 0)
        return 0;
    skipBack(isSpace);
    skipBack(isDigit);
    skipBack(isSpace);
    const qsizetype end = at;
    skipBack(isDigit);
    return before.sliced(at, end - at).toInt();
}

using Weights = std::map<int, Weight>;

// Adds what all pages in a text draw: "/Contents 4 0 R", "/Contents [4 0 R 5 0 R]". False: too much.
bool addPages(QByteArrayView text, const Weights &weights, Weight &all)
{
    for (qsizetype at = 0; (at = text.indexOf("/Contents", at)) >= 0;) {
        at += 9;
        while (at < text.size() && isSpace(text[at]))
            ++at;
        const bool several = at < text.size() && text[at] == '[';
        Weight page;
        for (int number = 0, place = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (isDigit(c)) {
                number = number < 100'000'000 && place == 0 ? number * 10 + (c - '0') : number;
            } else if (isSpace(c)) {
                place += number > 0;
            } else if (c == 'R') {
                const auto found = weights.find(number);
                page.shown += found == weights.end() ? 0 : found->second.shown;
                all.words += found == weights.end() ? 0 : found->second.words;
                number = place = 0;
                if (!several || page.isTooMuch() || all.isTooMuch())
                    break;
            } else if (c != '[') {
                break;
            }
        }
        if (page.isTooMuch() || all.isTooMuch())
            return false;
    }
    return true;
}

} // namespace

Result<void> checkPdf(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    const auto tooLarge = [](qsizetype at) {
        return Error{.code = ErrorCode::TooLarge,
                     .place = u"byte %1"_s.arg(at),
                     .fact = u"%1 pieces of text on a page"_s.arg(mostShown)};
    };
    Weights weights;
    QByteArray objects;
    qint64 room = mostInflatedTogether;
    int streams = 0;
    for (qsizetype at = 0; (at = bytes.indexOf("stream", at)) >= 0; at += 6) {
        if (at >= 3 && all.sliced(at - 3, 3) == "end")
            continue;
        if (++streams > mostStreams)
            return tooLarge(at);
        QByteArrayView before = all.first(at).last(std::min(at, longestDictionary));
        const int number = numberOfObject(before);
        before = before.sliced(std::max<qsizetype>(0, before.lastIndexOf("<<") - 400));
        if (before.contains("/Image"))
            continue;
        qsizetype begin = at + 6;
        while (begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n'))
            ++begin;
        const qsizetype end = bytes.indexOf("endstream", begin);
        const QByteArrayView content = all.sliced(begin, (end < 0 ? bytes.size() : end) - begin);
        Weigher plain;
        const bool packed = before.contains("Flate");
        if (!packed)
            plain.add(content);
        const bool holdsObjects = before.contains("/ObjStm") && objects.size() < mostInflated;
        const Weight weight
            = packed ? weightOfPacked(content, holdsObjects ? &objects : nullptr, room) : plain.weight();
        if (weight.isTooMuch() || room < 0)
            return tooLarge(at);
        weights[number] = weight;
        at = end < 0 ? bytes.size() - 6 : end;
    }
    Weight drawn;
    if (!addPages(all, weights, drawn) || !addPages(objects, weights, drawn))
        return tooLarge(0);
    return {};
}

} // namespace clew
