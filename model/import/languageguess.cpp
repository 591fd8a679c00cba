#include "import/languageguess.h"

#include "import/datafile.h"
#include "text/lower.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const QString resource = u":/cleanup/languages.txt"_s;

// word -> the languages in which it is frequent
const QHash<QString, QStringList> &frequentWords()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> result;
        for (const DataSection &section : readDataFile(resource)) {
            for (const QString &word : section.lines) {
                if (section.title.startsWith(u"words "_s))
                    result[word].push_back(section.title.mid(6));
            }
        }
        return result;
    }();
    return table;
}

QString scriptLanguage(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han: return u"zh"_s;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return u"ja"_s;
    case QChar::Script_Hangul: return u"ko"_s;
    case QChar::Script_Cyrillic: return u"ru"_s;
    case QChar::Script_Arabic: return u"ar"_s;
    case QChar::Script_Hebrew: return u"he"_s;
    case QChar::Script_Greek: return u"el"_s;
    case QChar::Script_Thai: return u"th"_s;
    case QChar::Script_Devanagari: return u"hi"_s;
    default: return {};
    }
}

// The language of a text that is mostly not in Latin letters. Letters that only one language of a script has
// decide: kana for Japanese, i with one dot for Ukrainian, pe for Persian.
QString languageByScript(QStringView text)
{
    constexpr QChar lastLatin(0x250);
    std::map<QString, qsizetype> letters;
    qsizetype all = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++all;
        if (c < lastLatin)
            continue;
        const QString language = scriptLanguage(c.script());
        if (!language.isEmpty())
            ++letters[language];
    }
    if (letters[u"ja"_s] * 10 > all)
        return u"ja"_s;
    const auto most = std::ranges::max_element(letters, {}, [](const auto &entry) { return entry.second; });
    if (most == letters.end() || most->second * 2 < all || all == 0)
        return {};
    if (most->first == u"ru" && (text.contains(u'і') || text.contains(u'ї')))
        return u"uk"_s;
    if (most->first == u"ar" && (text.contains(u'پ') || text.contains(u'گ')))
        return u"fa"_s;
    return most->first;
}

// Letters outside the basic plane come as surrogates.
bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isSurrogate();
}

} // namespace

QString guessLanguage(QStringView text)
{
    constexpr qsizetype enough = 20'000;
    const QStringView sample = text.left(enough);
    const QString byScript = languageByScript(sample);
    if (!byScript.isEmpty())
        return byScript;
    std::map<QString, qsizetype> hits;
    qsizetype words = 0;
    for (qsizetype begin = 0; begin < sample.size();) {
        if (!isPartOfWord(sample[begin])) {
            ++begin;
            continue;
        }
        qsizetype end = begin + 1;
        while (end < sample.size() && isPartOfWord(sample[end]))
            ++end;
        ++words;
        const auto found = frequentWords().constFind(LowerCased(sample.mid(begin, end - begin)).form());
        if (found != frequentWords().constEnd()) {
            for (const QString &language : *found)
                ++hits[language];
        }
        begin = end;
    }
    const auto best = std::ranges::max_element(hits, {}, [](const auto &entry) { return entry.second; });
    // Every tenth word of running text is one of the list; of a heap of names none is.
    const bool shows = best != hits.end() && best->second >= 2 && best->second * 16 >= words;
    return shows ? best->first : QString();
}

QString languageNamed(QStringView name)
{
    static const QStringList names = dataLines(resource, u"names");
    const QString key = name.toString().trimmed().toLower();
    for (const QString &entry : names) {
        if (entry.section(u'=', 0, 0) == key)
            return entry.section(u'=', 1);
    }
    const QString primary = key.section(u'-', 0, 0).section(u'_', 0, 0);
    const bool tag = primary.size() == 2 && primary[0].isLetter() && primary[1].isLetter();
    return tag ? primary : QString();
}

} // namespace clew
