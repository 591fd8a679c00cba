#include "import/byline.h"

#include "import/datafile.h"
#include "import/writtendate.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QSet<QString> wordSet(QStringView title)
{
    const QStringList lines = dataLines(u":/cleanup/names.txt"_s, title);
    return QSet<QString>(lines.begin(), lines.end());
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles = wordSet(u"particle");
    return particles.contains(word);
}

bool isPublicationWord(const QString &word)
{
    static const QSet<QString> words = wordSet(u"publication");
    return words.contains(word.toLower());
}

bool isRoleWord(const QString &word)
{
    static const QSet<QString> words = wordSet(u"role");
    return words.contains(word.toLower());
}

bool isNameWord(const QString &word)
{
    const bool capital = !word.isEmpty() && word[0].isUpper();
    return capital && std::ranges::all_of(word, [](QChar c) {
               return c.isLetter() || c.isMark() || c == u'.' || c == u'-' || c == u'\'' || c == u'’';
           });
}

QStringList wordsOf(QStringView text)
{
    return text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
}

// Without what follows the name: "in Berlin", ", Staff Writer", "| The Lamp", an address.
QString nameAlone(QString part)
{
    static const QRegularExpression rest(
        u"\\s+(in|for|at|from|with)\\s+.*$|\\s*[|(<·•—–@].*$|\\s+\\S+@.*$"_s);
    part.remove(rest);
    return part.simplified();
}

QStringList splitPeople(QStringView line)
{
    static const QRegularExpression separator(u"\\s*(?:,|;|&|/|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*"_s);
    return line.toString().split(separator, Qt::SkipEmptyParts);
}

} // namespace

bool looksLikePerson(QStringView name)
{
    const QStringList words = wordsOf(name);
    if (words.size() < 2 || words.size() > 5 || words.first() == u"The")
        return false;
    if (!isNameWord(words.first()) || !isNameWord(words.last()) || words.last().endsWith(u'.'))
        return false;
    return std::ranges::all_of(words, [](const QString &w) {
        return (isNameWord(w) || isParticle(w)) && !isPublicationWord(w) && !isRoleWord(w);
    });
}

bool isSurelyPerson(QStringView name)
{
    static const QSet<QString> given = wordSet(u"given");
    return looksLikePerson(name) && given.contains(wordsOf(name).first().toLower());
}

bool looksLikePublication(QStringView name)
{
    const QStringList words = wordsOf(name);
    return words.size() <= 7 && std::ranges::any_of(words, isPublicationWord);
}

bool looksLikeAuthority(QStringView name)
{
    // "U.S. Attorney's Office, District of Columbia", "Zollamt / Customs Office"
    static const QRegularExpression parts(u",\\s+|\\s+/\\s+"_s);
    const QStringList bodies = name.toString().split(parts, Qt::SkipEmptyParts);
    if (bodies.size() > 1 && bodies.size() <= 3)
        return std::ranges::any_of(bodies, [](const QString &body) { return looksLikeAuthority(body); });
    static const QSet<QString> authorities = wordSet(u"authority");
    const QStringList words = wordsOf(name);
    constexpr qsizetype most = 7;
    if (words.size() < 2 || words.size() > most)
        return false;
    const bool capitals = std::ranges::all_of(words, [](const QString &word) {
        return word[0].isUpper() || word == "of"_L1 || word == "for"_L1 || word == "the"_L1
            || word == "and"_L1 || word == "&"_L1;
    });
    return capitals
        && (authorities.contains(words.first().toLower()) || authorities.contains(words.last().toLower()));
}

bool namesSection(QStringView word)
{
    static const QSet<QString> sections = wordSet(u"section");
    return sections.contains(word.toString().toLower());
}

bool namesRole(QStringView text)
{
    constexpr qsizetype most = 5;
    const QStringList words = wordsOf(text);
    return words.size() <= most
        && std::ranges::any_of(words, [](const QString &word) { return isRoleWord(word.toLower()); });
}

std::vector<QString> authorsOfByline(QStringView line)
{
    static const QStringList openings = dataLines(u":/cleanup/names.txt"_s, u"by");
    constexpr qsizetype longest = 200;
    QString text = line.left(longest).toString().simplified();
    if (const auto date = findWrittenDate(text); date && date->span.begin > 0)
        text = text.left(date->span.begin).trimmed(); // "By Jane Doe May 12, 2022"
    const auto opening = std::ranges::find_if(
        openings, [&](const QString &word) { return text.startsWith(word % u' ', Qt::CaseInsensitive); });
    if (opening == openings.end() || line.size() > longest)
        return {};
    std::vector<QString> authors;
    for (const QString &part : splitPeople(QStringView(text).mid(opening->size() + 1))) {
        const QString name = nameAlone(part);
        if (!looksLikePerson(name))
            break;
        authors.push_back(name);
    }
    return authors;
}

std::vector<QString> authorsOfList(QStringView line)
{
    constexpr qsizetype longest = 120;
    std::vector<QString> authors;
    if (line.size() > longest)
        return authors;
    for (const QString &part : splitPeople(line)) {
        if (!looksLikePerson(part))
            return {};
        authors.push_back(part.simplified());
    }
    return authors;
}

std::vector<QString> authorsSurnameFirst(QStringView line)
{
    constexpr qsizetype longest = 400;
    std::vector<QString> authors;
    if (line.size() > longest)
        return authors;
    const QStringList people = line.toString().split(u';', Qt::SkipEmptyParts);
    for (const QString &person : people) {
        const QStringList parts = person.simplified().split(u", "_s);
        const QString name = parts.size() == 2 ? parts[1] % u' ' % parts[0] : QString();
        if (!looksLikePerson(name))
            return {};
        authors.push_back(name.simplified());
    }
    return authors;
}

} // namespace clew
