#include "formats/printouts.h"

#include "formats/stateddate.h"
#include "text/charset.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr std::size_t mostArticles = 20'000;

RawArticle textPiece(const QString &name, std::size_t number, const QString &source, const QString &body,
                     Metadata stated)
{
    RawArticle piece{.name = u"%1: %2"_s.arg(name).arg(number),
                     .original = source.toUtf8(),
                     .form = RawArticle::Form::Text,
                     .decoded = body};
    piece.kind = SourceKind::DatabaseExport;
    piece.stated = std::move(stated);
    return piece;
}

Error refusal(const QString &name, std::size_t number, ErrorCode code)
{
    return {.code = code, .file = name, .place = u"article %1"_s.arg(number)};
}

void add(Unpacked &result, const QString &name, std::size_t number, const QString &source,
         const QString &body, Metadata stated)
{
    if (body.trimmed().isEmpty() && stated.title.isEmpty())
        result.refused.push_back(refusal(name, number, ErrorCode::NoText));
    else
        result.pieces.push_back(textPiece(name, number, source,
                                          body.trimmed().isEmpty() ? stated.title : body, std::move(stated)));
}

// "9 March 2023", "March 9, 2023 Thursday 10:15 PM GMT" -> "2023-03-09"; names of months are English there.
QString dayOf(const QString &words)
{
    static const QRegularExpression dayFirst(u"\\b(\\d{1,2})\\.? (\\p{L}{3,})\\.? (\\d{4})\\b"_s);
    static const QRegularExpression monthFirst(u"\\b(\\p{L}{3,})\\.? (\\d{1,2}), (\\d{4})\\b"_s);
    static const QRegularExpression monthOnly(u"\\b(\\p{L}{3,}) (\\d{4})\\b"_s);
    const auto monthOf = [](const QString &name) {
        static constexpr std::array<QLatin1StringView, 12> months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1,
                                                                  "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1,
                                                                  "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
        const auto found = std::ranges::find(months, name.left(3).toLower());
        return found == months.end() ? 0 : int(found - months.begin()) + 1;
    };
    const auto iso = [](const QString &year, int month, int day) {
        QString date = year;
        if (month > 0)
            date += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
        if (month > 0 && day > 0 && day <= 31)
            date += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
        return date;
    };
    if (const auto match = dayFirst.match(words); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return iso(match.captured(3), monthOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthFirst.match(words); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return iso(match.captured(3), monthOf(match.captured(1)), match.captured(2).toInt());
    if (const auto match = monthOnly.match(words); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return iso(match.captured(2), monthOf(match.captured(1)), 0);
    return statedDate(words);
}

std::vector<QString> peopleIn(QString words)
{
    static const QRegularExpression opening(u"^(?:by|von|par)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"\\s*(?:;|,| and | und | et )\\s*"_s);
    std::vector<QString> people;
    words.remove(opening);
    for (const QString &name : words.split(separator, Qt::SkipEmptyParts)) {
        if (name.contains(u' ') && name.size() < 60)
            people.push_back(name.simplified());
    }
    return people;
}

// "Kerr, Ana; Dror, Pavel"
std::vector<QString> peopleSurnameFirst(const QString &words)
{
    std::vector<QString> people;
    for (const QString &name : words.split(u';', Qt::SkipEmptyParts)) {
        const QString given = name.section(u',', 1, 1).simplified();
        const QString whole = QString(given % u' ' % name.section(u',', 0, 0)).simplified();
        if (!whole.isEmpty())
            people.push_back(whole);
    }
    return people;
}

QString decodedWords(const QByteArray &bytes, Unpacked &result, const QString &name)
{
    auto decoded = decodeText(bytes);
    if (decoded)
        return std::move(decoded->text);
    Error error = decoded.error();
    error.file = name;
    result.refused.push_back(std::move(error));
    return {};
}

// Paragraphs of a value whose lines are indented: an empty line parts them.
QString paragraphs(const QString &value)
{
    QStringList whole;
    QString paragraph;
    for (const QString &line : value.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            paragraph += (paragraph.isEmpty() ? QString() : u" "_s) + line.trimmed();
            continue;
        }
        if (!paragraph.isEmpty())
            whole.append(std::exchange(paragraph, {}));
    }
    if (!paragraph.isEmpty())
        whole.append(paragraph);
    return whole.join(u"\n\n"_s);
}

using Fields = std::map<QString, QString>;

void addFactiva(Unpacked &result, const QString &name, std::size_t number, const QString &source,
                const Fields &fields)
{
    const auto value = [&](const QString &label) {
        const auto found = fields.find(label);
        return found == fields.end() ? QString() : found->second;
    };
    Metadata stated;
    stated.title = value(u"HD"_s).simplified();
    stated.authors = peopleIn(value(u"BY"_s).simplified());
    stated.publisher = value(u"SN"_s).simplified();
    stated.publishedFrom = value(u"PD"_s).simplified();
    stated.published = dayOf(stated.publishedFrom);
    if (stated.published.isEmpty())
        stated.publishedFrom.clear();
    stated.language = value(u"LA"_s).simplified();
    QStringList body{paragraphs(value(u"LP"_s)), paragraphs(value(u"TD"_s))};
    body.removeAll(QString());
    add(result, name, number, source, body.join(u"\n\n"_s), std::move(stated));
}

// A field of Nexis, "LENGTH: 400 words" on one line.
QString nexisField(const QString &article, QLatin1StringView label)
{
    const QRegularExpression expression(u"^\\s*"_s + label + u":[ \\t]*(.+)$"_s,
                                        QRegularExpression::MultilineOption
                                            | QRegularExpression::CaseInsensitiveOption);
    return expression.match(article).captured(1).simplified();
}

Metadata nexisHead(const QString &head, const QString &article)
{
    Metadata stated;
    QStringList lines;
    for (const QString &line : head.split(u'\n')) {
        static const QRegularExpression furniture(
            u"^(?:\\d+ of \\d+ DOCUMENTS|Copyright .*|All Rights Reserved.*|Found on Nexis.*|.*: .*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString words = line.simplified();
        if (!words.isEmpty() && !furniture.match(words).hasMatch())
            lines.append(words);
    }
    const auto dated = std::ranges::find_if(
        lines, [](const QString &line) { return line.size() < 60 && dayOf(line).size() >= 7; });
    if (dated != lines.end()) {
        stated.publishedFrom = *dated;
        stated.published = dayOf(*dated);
    }
    stated.title = nexisField(article, "HEADLINE"_L1);
    const auto at = dated - lines.begin();
    // publication, day, headline; newer print-outs: headline, publication, day
    if (at >= 2)
        stated.publisher = lines[at - 1];
    else if (at == 1 && dated != lines.end())
        stated.publisher = lines[0];
    if (stated.title.isEmpty() && at >= 2)
        stated.title = lines[at - 2];
    else if (stated.title.isEmpty() && dated != lines.end() && at + 1 < lines.size())
        stated.title = lines.last();
    stated.authors = peopleIn(nexisField(article, "BYLINE"_L1));
    return stated;
}

} // namespace

Unpacked readFactiva(const QByteArray &bytes, const QString &name)
{
    static const QRegularExpression label(u"^([A-Z]{2,4})(?: {2,}(.*))?$"_s);
    static const QRegularExpression end(u"^(?:AN +)?Document [A-Z]{3,}\\w{8,}\\s*$"_s);
    Unpacked result;
    Fields fields;
    QString last;
    QString source;
    std::size_t number = 0;
    const auto finish = [&] {
        if (fields.contains(u"HD"_s) && number < mostArticles)
            addFactiva(result, name, ++number, source, fields);
        fields.clear();
        source.clear();
        last.clear();
    };
    const QString text = decodedWords(bytes, result, name);
    for (const QString &line : text.split(u'\n')) {
        static const QStringList known{u"SE"_s, u"HD"_s,  u"CR"_s,  u"BY"_s, u"WC"_s,  u"PD"_s,  u"ET"_s,
                                       u"SN"_s, u"SC"_s,  u"ED"_s,  u"PG"_s, u"VOL"_s, u"LA"_s,  u"CY"_s,
                                       u"LP"_s, u"TD"_s,  u"ART"_s, u"RF"_s, u"CO"_s,  u"IN"_s,  u"NS"_s,
                                       u"RE"_s, u"PUB"_s, u"AN"_s,  u"CT"_s, u"CLM"_s, u"IPC"_s, u"IPD"_s};
        const auto match = label.match(line);
        const QString found = match.captured(1);
        const bool opens = match.hasMatch() && known.contains(found);
        if (opens && (found == u"HD" || found == u"SE") && fields.contains(u"HD"_s) && last != u"SE")
            finish();
        source += line + u'\n';
        if (end.match(line).hasMatch()) {
            finish();
        } else if (opens) {
            last = found;
            fields[last] = match.captured(2);
        } else if (!last.isEmpty()) {
            fields[last] += u'\n' + line;
        }
    }
    finish();
    return result;
}

Unpacked readNexis(const QByteArray &bytes, const QString &name)
{
    static const QRegularExpression begin(u"^[ \\t\\f]*\\d+ of \\d+ DOCUMENTS[ \\t]*$"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression end(u"^[ \\t]*End of Document[ \\t]*$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression body(u"^[ \\t]*BODY:?[ \\t]*$"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(
        u"^[ \\t]*(?:LOAD-DATE|SUBJECT|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|COPYRIGHT|Classification|End of Document)\\b(?::.*)?[ \\t]*$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    Unpacked result;
    const QString text = decodedWords(bytes, result, name);
    const QRegularExpression &parting = begin.match(text).hasMatch() ? begin : end;
    std::size_t number = 0;
    for (const QString &article : text.split(parting, Qt::SkipEmptyParts)) {
        const auto opens = body.match(article);
        if (article.trimmed().isEmpty()
            || (!opens.hasMatch() && number == 0 && &parting == &begin && result.pieces.empty()
                && article.size() < 2000 && !article.contains("LENGTH"_L1)))
            continue; // a cover sheet
        if (++number > mostArticles)
            break;
        if (!opens.hasMatch()) {
            result.refused.push_back(refusal(name, number, ErrorCode::NoText));
            continue;
        }
        const auto closes = tail.match(article, opens.capturedEnd());
        const qsizetype last = closes.hasMatch() ? closes.capturedStart() : article.size();
        const QString words = article.mid(opens.capturedEnd(), last - opens.capturedEnd());
        add(result, name, number, article, paragraphs(words),
            nexisHead(article.left(opens.capturedStart()), article));
    }
    return result;
}

Unpacked readProQuest(const QByteArray &bytes, const QString &name)
{
    static const QRegularExpression rule(u"^_{40,}[ \\t]*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression field(u"^([A-Z][\\w ,/&-]{2,40}): ?(.*)$"_s,
                                          QRegularExpression::MultilineOption);
    Unpacked result;
    const QString text = decodedWords(bytes, result, name);
    std::size_t number = 0;
    for (const QString &record : text.split(rule, Qt::SkipEmptyParts)) {
        Fields fields;
        QString last;
        for (const QString &line : record.split(u'\n')) {
            const auto match = field.match(line);
            static const QStringList known{u"title"_s,
                                           u"author"_s,
                                           u"publication title"_s,
                                           u"publication date"_s,
                                           u"full text"_s,
                                           u"abstract"_s,
                                           u"document url"_s,
                                           u"language of publication"_s,
                                           u"publication year"_s,
                                           u"links"_s,
                                           u"subject"_s,
                                           u"location"_s,
                                           u"people"_s,
                                           u"company / organization"_s,
                                           u"pages"_s,
                                           u"section"_s,
                                           u"publisher"_s,
                                           u"place of publication"_s,
                                           u"country of publication"_s,
                                           u"publication subject"_s,
                                           u"issn"_s,
                                           u"source type"_s,
                                           u"document type"_s,
                                           u"proquest document id"_s,
                                           u"copyright"_s,
                                           u"last updated"_s,
                                           u"database"_s,
                                           u"identifier / keyword"_s,
                                           u"business indexing term"_s,
                                           u"first page"_s,
                                           u"issue"_s,
                                           u"volume"_s,
                                           u"credit"_s,
                                           u"publication info"_s};
            const QString label = match.captured(1).toLower();
            if (match.hasMatch() && known.contains(label)) {
                last = label;
                fields[last] = match.captured(2);
            } else if (!last.isEmpty()) {
                fields[last] += u'\n' + line;
            }
        }
        if (fields.size() < 3)
            continue; // a list of contents, contact details
        if (++number > mostArticles)
            break;
        Metadata stated;
        stated.title = fields[u"title"_s].simplified();
        stated.authors = peopleSurnameFirst(fields[u"author"_s]);
        stated.publisher = fields[u"publication title"_s].section(u';', 0, 0).simplified();
        stated.publishedFrom = fields[u"publication date"_s].simplified();
        stated.published = dayOf(stated.publishedFrom);
        if (stated.published.isEmpty())
            stated.publishedFrom.clear();
        stated.url = fields[u"document url"_s].simplified();
        stated.language = fields[u"language of publication"_s].simplified();
        const QString full = paragraphs(fields[u"full text"_s]);
        add(result, name, number, record, full.isEmpty() ? paragraphs(fields[u"abstract"_s]) : full,
            std::move(stated));
    }
    return result;
}

} // namespace clew
