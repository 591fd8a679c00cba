#include "import/headline.h"

#include "import/byline.h"
#include "import/cues.h"
#include "import/writtendate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// A word that says a date is not the day of publication.
bool namesUpdate(const QString &text)
{
    static const QRegularExpression update(
        u"\\b(updated|modified|revised|retrieved|accessed|printed|crawled|aktualisiert|mis à jour)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return update.match(text).hasMatch();
}

// What a line says beside its date, without "Published on Friday at 10:15 GMT".
QString besideDate(const QString &line, Span date)
{
    static const QRegularExpression filler(
        u"\\b(first|last|originally|published|posted|updated|modified|revised|retrieved|accessed|printed|"
        u"date|on|at|issue "
        u"of|veröffentlicht|[ap]\\.?m|publié|mis en "
        u"ligne|le|à|uhr|gmt|utc|est|edt|et|pst|pdt|cst|cdt|mst|mdt|"
        u"bst|cet|cest|eet|eest|msk|trt|ist|gst|pkt|wib|"
        u"sgt|hkt|jst|kst|aest|aedt|nzst|nzdt|sast|eat|wat|cat|"
        "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|"
        "samedi|dimanche"
        ")\\b\\.?|\\b\\d{1,2}[:.h]\\d\\d([:.]\\d\\d)?Z?\\b|"
        u"\\b(\\d+|an?|one) (minutes?|hours?|days?|weeks?|months?|years?) ago\\b|"
        u"\\b\\d+ ?(min(ute)?s?|hours?)( read)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression release(
        u"^(?:press|news|media) (?:release|statement)(?: (?:no\\.?|nr\\.?|#) ?[\\w/.-]+)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = line.left(date.begin) % u' ' % line.mid(date.end);
    return rest.remove(release).remove(filler);
}

QString withoutEdges(QString text)
{
    static const QRegularExpression edges(u"^[\\s,;:–—(\\[-]+|[\\s,;:–—)\\]-]+$"_s);
    return text.remove(edges).simplified();
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool namesIssue(const QString &text)
{
    static const QRegularExpression issue(
        u"\\b(issue|edition|vol\\.?|volume|no\\.|nr\\.|ausgabe|numéro) ?#?\\d+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return issue.match(text).hasMatch();
}

bool namesReadingTime(const QString &text)
{
    static const QRegularExpression time(u"^\\d{1,3}[ -]?min(ute)?s?\\.?( of)?( read(ing)?)?( time)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return time.match(text).hasMatch();
}

bool couldBePublisher(const QString &name)
{
    return name.size() <= 60 && authorsOfByline(name).empty()
        && !name.startsWith(u"by "_s, Qt::CaseInsensitive)
        && (looksLikePublication(name) || name.startsWith(u"The ") || name.contains(u'&'));
}

// "MUMBAI, October 28, 2024 (Continental Wire) -" on a line of its own: the agency stands in brackets.
QString withoutPlace(const QString &rest)
{
    static const QRegularExpression agency(u"^[^()]{2,60}\\((?<name>\\p{Lu}[^()]{1,40})\\)?$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = agency.match(rest);
    return match.hasMatch() ? match.captured(u"name"_s) : rest;
}

// "by The Insider team": whoever wrote it, it names the house.
QString withoutTeam(const QString &rest)
{
    static const QRegularExpression team(
        u"^by (?<name>(?:the )?\\p{Lu}.{2,40}?) (?:team|staff|newsroom|desk|reporters)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = team.match(rest);
    return match.hasMatch() ? match.captured(u"name"_s) : rest;
}

// Two to five words with capitals, beside a by-line: "By Jane Doe — Inland Heute, 4 April 2024".
bool isCapitalisedName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 5
        && std::ranges::all_of(words, [](const QString &word) { return word[0].isUpper(); });
}

// "Cologne, 20 June 2025": where a release was given out. One or two words; more are the name of somebody.
bool isPlaceBefore(const QString &part, Span date)
{
    static const QRegularExpression place(u"^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?, ?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return date.end == part.size() && place.match(part.left(date.begin)).hasMatch();
}

// "Gulf Inquiries Desk, 22 May 2024"
bool isNameBefore(const QString &part, Span date)
{
    const QString name = part.left(date.begin).trimmed();
    constexpr qsizetype fewest = 3; // words; two may be a town
    return date.end == part.size() && name.endsWith(u',') && name.count(u' ') + 1 >= fewest
        && isCapitalisedName(name.chopped(1));
}

// Reads one part of a line; returns the name that the part may be, if it is nothing else.
QString readPart(const QString &part, HeadLine &head)
{
    if (const auto cue = cueOf(part);
        cue && cue->reason == LedgerReason::Navigation && !findWrittenDate(part))
        return {}; // "News release | 3 October 2023"
    const auto authors = authorsOfByline(part);
    head.authors.insert(head.authors.end(), authors.begin(), authors.end());
    if (namesIssue(part))
        head.issue = head.isMetadata = true;
    const auto date = findWrittenDate(part);
    const QString beside = date ? withoutEdges(besideDate(part, date->span)) : QString();
    const QString rest = withoutTeam(withoutPlace(beside));
    const bool named = rest != beside || (!head.authors.empty() && isCapitalisedName(rest))
        || (date && isNameBefore(part, date->span));
    const bool place = date && !named && !couldBePublisher(rest) && isPlaceBefore(part, date->span);
    if (date
        && (!hasLetters(rest) || named || place || couldBePublisher(rest) || head.issue
            || !authors.empty())) {
        head.isMetadata = true;
        if (head.published.isEmpty() || head.datesUpdate) {
            head.published = date->iso;
            head.publishedFrom = part;
            head.datesUpdate = namesUpdate(part);
        }
        if (head.publisher.isEmpty() && hasLetters(rest) && !place && authors.empty() && !head.issue)
            head.publisher = rest;
    }
    if (!authors.empty() || namesReadingTime(part))
        head.isMetadata = true;
    return head.issue || date || !authors.empty() || namesReadingTime(part) ? QString() : withoutEdges(part);
}

// "GridLetter": a word with a capital within; a section of the paper ("Politics") has none.
bool isCamelCase(const QString &name)
{
    static const QRegularExpression camel(u"^\\p{Lu}[\\p{Ll}\\d]+\\p{Lu}\\w+$"_s);
    return camel.match(name).hasMatch();
}

// "Harbour Weekly | 3 October 2023 | Jane Doe": which of the names is which.
void assignNames(const QStringList &names, HeadLine &head)
{
    for (const QString &name : names) {
        const std::vector<QString> people = authorsOfList(name);
        if (people.size() > 1 && head.authors.empty()) {
            head.authors = people;
            continue;
        }
        const bool person = isSurelyPerson(name) || (looksLikePerson(name) && !head.publisher.isEmpty());
        if (person && head.authors.empty())
            head.authors.push_back(name);
        else if (head.publisher.isEmpty()
                 && (couldBePublisher(name) || isCamelCase(name)
                     || (names.size() > 1 && name.contains(u' '))))
            head.publisher = name;
        else if (looksLikePerson(name) && head.authors.empty())
            head.authors.push_back(name);
    }
}

// "Title: ...", "Source: ...": a database's or a clipping service's way to head an article.
bool readLabelled(const QString &line, HeadLine &head)
{
    static const QRegularExpression label(u"^(?:(?<title>title|headline|titre|titel|überschrift)|(?<from>"
                                          u"source|publication|publisher|newspaper|"
                                          u"outlet|quelle))\\s*:\\s+(?<value>\\S.{2,200})$"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = label.match(line);
    if (!match.hasMatch())
        return false;
    (match.hasCaptured(u"title"_s) ? head.title : head.publisher) = match.captured(u"value"_s).simplified();
    head.isMetadata = true;
    return true;
}

// "VIENNA, Jan 12 (Agency)" or "(Agency) --" with nothing behind it.
bool readAgency(const QString &line, HeadLine &head)
{
    static const QRegularExpression agency(u"^(?:\\p{Lu}[\\p{Lu} .'’-]{2,40},?(?: [\\p{L}\\d.,/ ]{1,30}?)?)? "
                                           u"?\\((?<name>\\p{Lu}[\\p{L}\\d.& -]{1,30})\\)"
                                           u"(?: ?[-–—]{1,2})?$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = agency.match(line);
    if (!match.hasMatch() || (match.capturedStart(u"name"_s) > 1 && !line[0].isUpper()))
        return false;
    head.publisher = match.captured(u"name"_s);
    head.isMetadata = true;
    return true;
}

} // namespace

HeadLine readHeadLine(QStringView line)
{
    static const QRegularExpression separator(u"\\s+[|·•/]\\s+|\\s+[–—-]\\s+|\\s{4,}"_s);
    constexpr qsizetype longest = 240;
    HeadLine head;
    if (line.size() > longest)
        return head;
    const QString whole = line.trimmed().toString();
    if (readLabelled(whole, head) || (!findWrittenDate(whole) && readAgency(whole, head)))
        return head;
    const QStringList parts = line.toString().split(separator, Qt::SkipEmptyParts);
    QStringList names;
    for (const QString &part : parts) {
        const QString name = readPart(part.trimmed(), head);
        if (!name.isEmpty())
            names.push_back(name);
    }
    if (head.isMetadata)
        assignNames(names, head);
    return head;
}

} // namespace clew
