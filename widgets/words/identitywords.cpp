#include "words/identitywords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace clew {

namespace {

struct Said
{
    QLatin1StringView code;
    const char *words;
};

constexpr Said reasons[] = {
    {QLatin1StringView("same_name"), QT_TRANSLATE_NOOP("clew::Identity", "They bear the same name.")},
    {QLatin1StringView("same_model"), QT_TRANSLATE_NOOP("clew::Identity", "They bear the same name.")},
    {QLatin1StringView("last_name"),
     QT_TRANSLATE_NOOP("clew::Identity", "The same last name, and no first name.")},
    {QLatin1StringView("other_type"),
     QT_TRANSLATE_NOOP("clew::Identity", "The same name, read as two kinds of things.")},
    {QLatin1StringView("ocr"),
     QT_TRANSLATE_NOOP("clew::Identity", "They differ in letters that scanners confuse.")},
    {QLatin1StringView("joined_words"),
     QT_TRANSLATE_NOOP("clew::Identity", "The same words, written as one or apart.")},
    {QLatin1StringView("word_order"),
     QT_TRANSLATE_NOOP("clew::Identity", "The same words in another order.")},
    {QLatin1StringView("acronym"),
     QT_TRANSLATE_NOOP("clew::Identity", "The one is made of the initials of the other.")},
    {QLatin1StringView("short_form"), QT_TRANSLATE_NOOP("clew::Identity", "The one is a part of the other.")},
    {QLatin1StringView("trailing_part"),
     QT_TRANSLATE_NOOP("clew::Identity", "The one is how the other ends.")},
    {QLatin1StringView("abbreviation"),
     QT_TRANSLATE_NOOP("clew::Identity",
                       "The one is put together from the beginnings of the other's words.")},
    {QLatin1StringView("spelling"), QT_TRANSLATE_NOOP("clew::Identity", "They differ by one letter.")},
    {QLatin1StringView("transliteration"),
     QT_TRANSLATE_NOOP("clew::Identity", "They may be two transliterations of one name.")},
    {QLatin1StringView("apposition"),
     QT_TRANSLATE_NOOP("clew::Identity", "A document puts the one beside the other as its name.")},
    {QLatin1StringView("same_context"),
     QT_TRANSLATE_NOOP("clew::Identity", "The documents say the same of both.")},
    {QLatin1StringView("same_dated_claim"),
     QT_TRANSLATE_NOOP("clew::Identity",
                       "Retellings of one report say the same of both, with the same date.")},
    {QLatin1StringView("described_alike"),
     QT_TRANSLATE_NOOP("clew::Identity", "Two retellings of one report describe them alike.")},
    {QLatin1StringView("described_by_name"),
     QT_TRANSLATE_NOOP("clew::Identity",
                       "A retelling describes with the words of the name whom another names.")},
    {QLatin1StringView("says_the_same"),
     QT_TRANSLATE_NOOP("clew::Identity", "They say the same in two retellings of one report.")},
};

QString sentenceFor(const QString &code)
{
    const auto found = std::ranges::find_if(reasons, [&code](const Said &said) { return code == said.code; });
    return found == std::end(reasons) ? QString()
                                      : QCoreApplication::translate("clew::Identity", found->words);
}

} // namespace

QString identityReasonsLabel(const QString &codes)
{
    QStringList sentences;
    const QStringList parts = codes.split(QLatin1Char(','));
    for (const QString &code : parts) {
        const QString sentence = sentenceFor(code);
        if (sentence.isEmpty())
            return codes; // a person's own words
        sentences.append(sentence);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace clew
