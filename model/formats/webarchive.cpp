#include "formats/webarchive.h"

#include <QList>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

using Headers = std::map<QByteArray, QByteArray>; // names in lower case

struct Head
{
    QByteArray first; // "WARC/1.1", "HTTP/1.1 200 OK"
    Headers headers;
    qsizetype end = 0; // where the block begins
};

// The lines up to an empty one; nothing where there is none within reason.
std::optional<Head> headAt(QByteArrayView bytes, qsizetype begin)
{
    constexpr int mostLines = 500;
    Head head;
    QByteArray last;
    for (int line = 0; line < mostLines; ++line) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        if (newline < 0)
            return {};
        QByteArrayView words = bytes.sliced(begin, newline - begin);
        if (words.endsWith('\r'))
            words.chop(1);
        begin = newline + 1;
        if (words.isEmpty()) {
            head.end = begin;
            return head;
        }
        const qsizetype colon = words.indexOf(':');
        if (line == 0)
            head.first = words.toByteArray();
        else if ((words.front() == ' ' || words.front() == '\t') && !last.isEmpty())
            head.headers[last] += ' ' + words.trimmed().toByteArray();
        else if (colon > 0)
            head.headers[last = words.first(colon).trimmed().toByteArray().toLower()]
                = words.sliced(colon + 1).trimmed().toByteArray();
    }
    return {};
}

QByteArray valueOf(const Headers &headers, const char *name)
{
    const auto found = headers.find(name);
    return found == headers.end() ? QByteArray() : found->second;
}

// Transfer coding "chunked" (RFC 9112, section 7.1); crawlers often have undone it already.
QByteArray unchunked(const QByteArray &body)
{
    QByteArray whole;
    for (qsizetype at = 0;;) {
        const qsizetype line = body.indexOf('\n', at);
        if (line < 0)
            return whole.isEmpty() ? body : whole;
        bool isNumber = false;
        const QByteArray size = body.mid(at, line - at).trimmed();
        const qsizetype length
            = size.left(size.indexOf(';') < 0 ? size.size() : size.indexOf(';')).toLongLong(&isNumber, 16);
        if (!isNumber || length < 0)
            return whole.isEmpty() ? body : whole;
        if (length == 0)
            return whole;
        whole += body.mid(line + 1, length);
        at = std::min(line + 1 + length, body.size());
        at = std::max(at, body.indexOf('\n', at) + 1);
    }
}

// Its settings, its log and the addresses that it looked up.
bool isOfTheCrawler(const QString &address)
{
    return address.startsWith("metadata:"_L1) || address.startsWith("urn:"_L1)
        || address.startsWith("dns:"_L1) || address.startsWith("whois:"_L1);
}

bool isRead(const QByteArray &type)
{
    if (type.isEmpty())
        return true;
    static constexpr std::array<QByteArrayView, 9> kinds{
        "text/html",        "application/xhtml",  "text/plain",      "application/pdf",  "application/rss",
        "application/atom", "application/msword", "application/rtf", "application/vnd.o"};
    const QByteArray small = type.toLower();
    return std::ranges::any_of(kinds, [&](QByteArrayView kind) { return small.startsWith(kind); });
}

// The body of an HTTP answer; nothing for what is no page, an error for what cannot be decoded.
Result<QByteArray> bodyOf(const QByteArray &block, ArchiveRoom &room, const Job &job)
{
    const auto head = headAt(block, 0);
    if (!head || !head->first.startsWith("HTTP/"))
        return Error{.code = ErrorCode::BadSyntax, .fact = u"HTTP"_s};
    const QList<QByteArray> status = head->first.split(' ');
    if (status.size() < 2 || status[1] != "200" || !isRead(valueOf(head->headers, "content-type")))
        return QByteArray();
    QByteArray body = block.mid(head->end);
    if (valueOf(head->headers, "transfer-encoding").toLower().contains("chunked"))
        body = unchunked(body);
    if (!body.startsWith("\x1f\x8b"))
        return body;
    QByteArray unpacked;
    std::optional<Error> failed;
    const auto done = eachEntry(
        body, room, job, [&](ArchiveEntry entry) { unpacked = std::move(entry.bytes); },
        [&](Error error) { failed = std::move(error); });
    if (!done || failed)
        return done ? *failed : done.error();
    return unpacked;
}

} // namespace

Result<void> eachWebRecord(const QByteArray &archive, ArchiveRoom &room, const Job &job,
                           const std::function<void(const WebRecord &)> &take,
                           const std::function<void(Error)> &refuse)
{
    for (qsizetype at = 0; at < archive.size();) {
        if (job.cancelled())
            return Error{.code = ErrorCode::Cancelled};
        if (archive[at] == '\r' || archive[at] == '\n') {
            ++at;
            continue;
        }
        const QString place = u"byte %1"_s.arg(at);
        const auto head = headAt(archive, at);
        if (!head)
            return Error{.code = ErrorCode::Truncated, .place = place, .fact = u"WARC"_s};
        bool isNumber = false;
        const qint64 length = valueOf(head->headers, "content-length").toLongLong(&isNumber);
        if (!head->first.startsWith("WARC/") || !isNumber || length < 0)
            return Error{.code = ErrorCode::BadSyntax, .place = place, .fact = u"WARC"_s};
        if (length > archive.size() - head->end)
            return Error{.code = ErrorCode::Truncated, .place = place, .fact = u"WARC"_s};
        at = head->end + length;
        const QByteArray type = valueOf(head->headers, "warc-type").toLower();
        if (type != "response" && type != "resource" && type != "conversion")
            continue;
        if (--room.entries < 0)
            return Error{.code = ErrorCode::TooLarge, .fact = u"20000 files"_s};
        QString address = QString::fromUtf8(valueOf(head->headers, "warc-target-uri"));
        if (address.startsWith(u'<') && address.endsWith(u'>'))
            address = address.sliced(1).chopped(1);
        if (isOfTheCrawler(address))
            continue;
        const QByteArray block = archive.mid(head->end, length);
        const bool isAnswer = valueOf(head->headers, "content-type").toLower().startsWith("application/http")
            || type == "response";
        Result<QByteArray> body = isAnswer                   ? bodyOf(block, room, job)
            : isRead(valueOf(head->headers, "content-type")) ? Result<QByteArray>(block)
                                                             : Result<QByteArray>(QByteArray());
        if (!body) {
            Error error = body.error();
            if (error.code == ErrorCode::TooDeep || error.code == ErrorCode::Cancelled)
                return error;
            error.file = address;
            error.place = place;
            refuse(std::move(error));
        } else if (!body->trimmed().isEmpty()) {
            take({address, *std::move(body)});
        }
    }
    return {};
}

} // namespace clew
