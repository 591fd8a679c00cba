#include "import/database.h"

#include "import/byline.h"
#include "import/datafile.h"
#include "import/furniture.h"
#include "import/headline.h"
#include "import/languageguess.h"
#include "import/writtendate.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const QString resource = u":/cleanup/database.txt"_s;

QRegularExpression wholeLine(QStringView section)
{
    const QString alternatives = u"^(?:"_s % dataLines(resource, section).join(u'|') % u")$"_s;
    return QRegularExpression(alternatives, QRegularExpression::CaseInsensitiveOption);
}

bool matches(const QRegularExpression &expression, const QString &line)
{
    return line.size() <= 200 && expression.match(line).hasMatch();
}

// Key -> what it means: "Publication date" -> "date".
const std::map<QString, QString> &fieldKeys()
{
    static const std::map<QString, QString> keys = [] {
        std::map<QString, QString> result;
        for (const DataSection &section : readDataFile(resource)) {
            for (const QString &key : section.lines) {
                if (section.title.startsWith(u"field "_s))
                    result.emplace(key, section.title.mid(6));
            }
        }
        return result;
    }();
    return keys;
}

struct Field
{
    QString meaning;
    QString value;
    QString line;
};

std::optional<Field> readField(const QString &line)
{
    static const QRegularExpression expression(u"^([\\p{L}][\\p{L} /-]{1,40}):\\s*(.*)$"_s);
    const QRegularExpressionMatch match = expression.match(line.left(1000));
    const auto key = fieldKeys().find(match.captured(1).toLower());
    if (!match.hasMatch() || key == fieldKeys().end())
        return {};
    return Field{key->second, match.captured(2).trimmed(), line};
}

// Where the parts of a record begin; blocks.size() for a part that is not there.
struct Parts
{
    std::size_t link = 0;
    std::size_t abstract = 0;
    std::size_t fullText = 0;
    std::size_t details = 0;
    std::size_t links = 0;
    std::size_t end = 0;
    int fields = 0;

    bool has(std::size_t part) const { return part < end; }
};

Parts partsOf(const Draft &draft)
{
    static const QRegularExpression abstract = wholeLine(u"abstract");
    static const QRegularExpression fullText = wholeLine(u"fulltext");
    static const QRegularExpression details = wholeLine(u"details");
    static const QRegularExpression links = wholeLine(u"links");
    static const QRegularExpression link = wholeLine(u"link");
    const std::size_t end = draft.blocks.size();
    Parts parts{end, end, end, end, end, end, 0};
    for (std::size_t i = 0; i < end; ++i) {
        constexpr qsizetype longest = 400;
        if (draft.blocks[i].span.length() > longest)
            continue;
        const QString line = textOf(draft.decoded, draft.blocks[i]);
        const bool inText = parts.has(parts.fullText);
        if (!parts.has(parts.link) && !inText && matches(link, line))
            parts.link = i;
        else if (!parts.has(parts.abstract) && !inText && matches(abstract, line))
            parts.abstract = i;
        else if (!inText && matches(fullText, line))
            parts.fullText = i;
        else if (!parts.has(parts.details) && matches(details, line))
            parts.details = i;
        else if (parts.has(parts.details) && !parts.has(parts.links) && matches(links, line))
            parts.links = i;
        parts.fields += readField(line).has_value();
    }
    return parts;
}

// A record without the heading "Details": its tail begins where three fields follow one another.
std::size_t firstOfFields(const Draft &draft, std::size_t begin)
{
    int run = 0;
    for (std::size_t i = begin; i < draft.blocks.size(); ++i) {
        run = readField(textOf(draft.decoded, draft.blocks[i])) ? run + 1 : 0;
        if (run == 3)
            return i - 2;
    }
    return draft.blocks.size();
}

std::vector<Field> fieldsOf(const Draft &draft)
{
    std::vector<Field> fields;
    for (const Block &block : draft.blocks) {
        if (!block.cut)
            continue; // the article's own "Source: ..." is no field of the record
        const QString line = textOf(draft.decoded, block);
        if (auto field = readField(line))
            fields.push_back(std::move(*field));
    }
    return fields;
}

QString valueOf(const std::vector<Field> &fields, QStringView meaning)
{
    const auto found = std::ranges::find(fields, meaning, &Field::meaning);
    return found == fields.end() ? QString() : found->value;
}

// "Quay Gazette; Vardholm" -> the title; "quay.example" and the like are no name that readers know.
QString publicationName(const std::vector<Field> &fields)
{
    static const QRegularExpression domain(u"^[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,12}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression legalForm(u",? (limited|ltd\\.?|inc\\.?|llc|plc|gmbh|co\\.?)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QString name = valueOf(fields, u"publication").section(u';', 0, 0).section(u" (Online"_s, 0, 0).trimmed();
    if (!name.isEmpty() && !domain.match(name).hasMatch())
        return name;
    QString publisher = valueOf(fields, u"publisher");
    publisher.remove(legalForm);
    return publisher.isEmpty() ? name : publisher;
}

void takeFields(Draft &draft, const std::vector<Field> &fields)
{
    Metadata &metadata = draft.metadata;
    metadata.title = valueOf(fields, u"title");
    metadata.publisher = publicationName(fields);
    metadata.url = valueOf(fields, u"url");
    metadata.language = languageNamed(valueOf(fields, u"language"));
    const QString author = valueOf(fields, u"author");
    metadata.authors = authorsSurnameFirst(author);
    if (metadata.authors.empty())
        metadata.authors = authorsOfList(author);
    const auto dated = std::ranges::find_if(
        fields, [](const Field &field) { return field.meaning == u"date" && findWrittenDate(field.value); });
    if (dated != fields.end()) {
        metadata.published = findWrittenDate(dated->value)->iso;
        metadata.publishedFrom = dated->line;
    }
}

// The lines above the abstract or the text: title, authors, publication and date, as far as no field says so.
void readTop(Draft &draft, std::size_t end)
{
    static const QRegularExpression link = wholeLine(u"link");
    Metadata &metadata = draft.metadata;
    for (std::size_t i = 0; i < end; ++i) {
        const QString line = textOf(draft.decoded, draft.blocks[i]);
        if (matches(link, line) || readField(line))
            continue;
        const HeadLine read = readHeadLine(line);
        const auto people = authorsSurnameFirst(line);
        if (metadata.authors.empty() && !people.empty())
            metadata.authors = people;
        else if (metadata.authors.empty() && !read.authors.empty())
            metadata.authors = read.authors;
        else if (metadata.published.isEmpty() && !read.published.isEmpty()) {
            metadata.published = read.published;
            metadata.publishedFrom = read.publishedFrom;
        } else if (metadata.title.isEmpty() && people.empty() && !read.isMetadata)
            metadata.title = line;
        else if (metadata.publisher.isEmpty() && looksLikePublication(line))
            metadata.publisher = line;
    }
}

void cutRange(Draft &draft, std::size_t begin, std::size_t end, LedgerReason reason)
{
    for (std::size_t i = begin; i < std::min(end, draft.blocks.size()); ++i)
        draft.blocks[i].cut = draft.blocks[i].cut.value_or(reason);
}

} // namespace

bool isDatabaseExport(const Draft &draft)
{
    const Parts parts = partsOf(draft);
    constexpr int enoughFields = 3;
    const bool record = parts.fields >= enoughFields || parts.has(parts.details);
    return (parts.has(parts.fullText) && record) || (parts.has(parts.abstract) && record)
        || (parts.has(parts.link) && record);
}

void readDatabase(Draft &draft)
{
    const Parts parts = partsOf(draft);
    const std::size_t first = std::min(parts.abstract, parts.fullText);
    const bool whole = parts.has(parts.fullText);
    const std::size_t heading = whole ? parts.fullText
        : parts.has(parts.abstract)   ? parts.abstract
                                      : parts.link;
    const std::size_t tail
        = std::min(parts.has(parts.details) ? parts.details : firstOfFields(draft, heading + 1), parts.links);
    cutRange(draft, 0, std::min(first, heading), LedgerReason::Metadata);
    if (whole)
        cutRange(draft, parts.abstract, parts.fullText, LedgerReason::Abstract);
    cutRange(draft, heading, heading + 1, LedgerReason::Metadata);
    cutRange(draft, tail, parts.links, LedgerReason::IndexTerms);
    cutRange(draft, parts.links, parts.end, LedgerReason::Credit);
    takeFields(draft, fieldsOf(draft));
    readTop(draft, std::min(first, heading));
}

} // namespace clew
