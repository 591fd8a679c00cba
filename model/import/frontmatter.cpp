#include "import/frontmatter.h"

#include "import/byline.h"
#include "import/datafile.h"
#include "import/languageguess.h"
#include "import/plainblocks.h"
#include "import/url.h"
#include "import/writtendate.h"
#include "import/yamlrecord.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype largest = 4 * 1024 * 1024; // of the front matter, in UTF-16 units

const QRegularExpression &topLevelKey()
{
    static const QRegularExpression expression(u"^[\"']?([A-Za-z_][\\w .-]{0,60})[\"']?\\s*:(\\s|$)"_s);
    return expression;
}

QStringList keys(QStringView meaning)
{
    return dataLines(u":/cleanup/records.txt"_s, meaning);
}

QString normalized(QString key)
{
    return key.toLower().remove(u'_').remove(u'-');
}

QString valueOf(const YamlRecord &record, QStringView meaning)
{
    for (const QString &key : keys(meaning)) {
        const auto found = record.find(key);
        if (found != record.end() && !found->second.trimmed().isEmpty())
            return found->second.trimmed();
    }
    return {};
}

std::vector<QString> authorsOf(const YamlRecord &record)
{
    std::vector<QString> authors;
    for (const QString &key : keys(u"authors")) {
        for (int i = 0; authors.size() == std::size_t(i); ++i) {
            const QString item = key % u'.' % QString::number(i);
            for (const QString &place : {item, QString(item % u".name")}) {
                const auto found = record.find(place);
                if (found != record.end() && !found->second.isEmpty() && authors.size() == std::size_t(i))
                    authors.push_back(found->second.simplified());
            }
        }
        if (!authors.empty())
            return authors;
    }
    const QString line = valueOf(record, u"authors").simplified();
    for (const auto &read : {authorsOfByline(line), authorsSurnameFirst(line), authorsOfList(line)}) {
        if (!read.empty())
            return read;
    }
    return line.isEmpty() ? authors : std::vector<QString>{line};
}

// The first key whose value is a date: `published: false` is none.
void takeDate(const YamlRecord &record, QStringView front, Metadata &metadata)
{
    for (const QString &key : keys(u"published")) {
        const auto found = record.find(key);
        const auto date = found == record.end() ? std::nullopt : findWrittenDate(found->second);
        if (!date)
            continue;
        metadata.published = date->iso;
        for (const QStringView line : front.split(u'\n')) {
            const auto match = topLevelKey().match(line.left(200).toString());
            if (match.hasMatch() && normalized(match.captured(1)) == key)
                metadata.publishedFrom = line.trimmed().toString();
        }
        return;
    }
}

LedgerReason reasonOf(const QString &key)
{
    if (keys(u"encrypted").contains(key))
        return LedgerReason::Encrypted;
    return keys(u"teaser").contains(key) ? LedgerReason::Teaser : LedgerReason::Metadata;
}

// One cut block a top-level key, with the lines that belong to it.
std::vector<Block> blocksOf(QStringView front)
{
    std::vector<Block> blocks;
    for (const Block &line : splitLines(front)) {
        const bool indented = line.span.begin > 0 && front[line.span.begin - 1] != u'\n';
        const auto match = topLevelKey().match(line.span.of(front).left(200).toString());
        if (!blocks.empty() && (indented || !match.hasMatch()) && !line.span.of(front).startsWith(u"---")) {
            blocks.back().span.end = line.span.end;
            continue;
        }
        blocks.push_back({.span = line.span, .cut = reasonOf(normalized(match.captured(1)))});
    }
    return blocks;
}

// Where the body begins: behind the line "---" or "..." that closes the front matter; -1 without one.
qsizetype bodyBegin(QStringView decoded)
{
    for (qsizetype begin = decoded.indexOf(u'\n') + 1; begin > 0 && begin < decoded.size();) {
        const qsizetype end = decoded.indexOf(u'\n', begin);
        const QStringView line = decoded.mid(begin, end < 0 ? -1 : end - begin);
        if (line.startsWith(u"---") || line.startsWith(u"...")) {
            if (line.mid(3).trimmed().isEmpty())
                return end < 0 ? decoded.size() : end + 1;
        }
        if (end < 0)
            break;
        begin = end + 1;
    }
    return -1;
}

void takeMetadata(Draft &draft, const YamlRecord &record, QStringView front)
{
    Metadata &metadata = draft.metadata;
    metadata.title = valueOf(record, u"title").simplified();
    metadata.publisher = valueOf(record, u"publisher").simplified();
    metadata.authors = authorsOf(record);
    metadata.url = canonicalUrl(valueOf(record, u"url"));
    metadata.language = languageNamed(valueOf(record, u"language"));
    takeDate(record, front, metadata);
}

// A quotation mark that never closes swallows the lines below it, and the parser does not mind.
std::optional<Error> lostKey(const YamlRecord &record, QStringView front)
{
    int number = 0;
    for (const QStringView line : front.split(u'\n')) {
        ++number;
        const auto match = topLevelKey().match(line.left(200).toString());
        if (match.hasMatch() && !record.contains(normalized(match.captured(1))))
            return Error{.code = ErrorCode::BadSyntax,
                         .place = u"line %1"_s.arg(number),
                         .fact = u"key within a value: %1"_s.arg(match.captured(1))};
    }
    return {};
}

} // namespace

bool hasFrontMatter(QStringView decoded)
{
    if (!decoded.startsWith(u"---"))
        return false;
    const qsizetype first = decoded.indexOf(u'\n');
    if (first < 0 || !decoded.mid(3, first - 3).trimmed().isEmpty())
        return false;
    const QStringView rest = decoded.mid(first + 1);
    const qsizetype end = rest.indexOf(u'\n');
    return topLevelKey()
        .match(rest.left(end < 0 ? 200 : std::min<qsizetype>(end, 200)).toString())
        .hasMatch();
}

Result<qsizetype> readFrontMatter(Draft &draft)
{
    const QStringView decoded = draft.decoded;
    const qsizetype begin = bodyBegin(decoded);
    if (begin < 0)
        return Error{.code = ErrorCode::Truncated,
                     .place = u"line %1"_s.arg(decoded.count(u'\n') + 1),
                     .fact = u"front matter without closing ---"_s};
    if (begin > largest)
        return Error{.code = ErrorCode::TooLarge, .fact = u"front matter of 4 MB"_s};
    const QStringView front = decoded.left(begin);
    const qsizetype first = decoded.indexOf(u'\n') + 1;
    const QStringView trimmed = front.trimmed();
    const auto record = readYamlRecord(front.mid(first, trimmed.size() - first - 3), 2);
    if (!record)
        return record.error();
    if (const auto lost = lostKey(*record, front))
        return *lost;
    takeMetadata(draft, *record, front);
    draft.blocks = blocksOf(front);
    return begin;
}

void keepHeadline(Draft &draft)
{
    draft.headlineOnly = true;
    const QString &title = draft.metadata.title;
    const QStringList titleKeys = keys(u"title");
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
        const Span whole = draft.blocks[i].span;
        const QString raw = whole.of(draft.decoded).toString();
        const auto match = topLevelKey().match(raw);
        if (title.isEmpty() || !match.hasMatch() || !titleKeys.contains(normalized(match.captured(1))))
            continue;
        const qsizetype at = raw.indexOf(title);
        Block headline{.span = {whole.begin + match.capturedEnd(), whole.end}};
        if (at >= 0)
            headline.span = {whole.begin + at, whole.begin + at + title.size()};
        else
            headline.edits.push_back({headline.span, LedgerReason::Markup, title});
        std::vector<Block> parts{{.span = {whole.begin, headline.span.begin}, .cut = LedgerReason::Metadata},
                                 headline};
        if (headline.span.end < whole.end)
            parts.push_back({.span = {headline.span.end, whole.end}, .cut = LedgerReason::Metadata});
        draft.blocks.erase(draft.blocks.begin() + std::ptrdiff_t(i));
        draft.blocks.insert(draft.blocks.begin() + std::ptrdiff_t(i), parts.begin(), parts.end());
        return;
    }
}

} // namespace clew
