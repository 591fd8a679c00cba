#include "words/listwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Screening)
};

struct Said
{
    QLatin1StringView code;
    const char *words;
};

template<size_t count>
QString look(const Said (&table)[count], const QString &code)
{
    const auto found = std::ranges::find_if(table, [&code](const Said &said) { return code == said.code; });
    return found == std::end(table) ? code : QCoreApplication::translate("clew::Screening", found->words);
}

constexpr Said reasons[] = {
    {QLatin1StringView("same_name"), QT_TRANSLATE_NOOP("clew::Screening", "the same name")},
    {QLatin1StringView("letter_case"), QT_TRANSLATE_NOOP("clew::Screening", "the same but for capitals")},
    {QLatin1StringView("punctuation"),
     QT_TRANSLATE_NOOP("clew::Screening", "the same but for hyphens and other marks")},
    {QLatin1StringView("script"), QT_TRANSLATE_NOOP("clew::Screening", "written in another script")},
    {QLatin1StringView("legal_form"), QT_TRANSLATE_NOOP("clew::Screening", "another legal form, or none")},
    {QLatin1StringView("word_order"), QT_TRANSLATE_NOOP("clew::Screening", "words in another order")},
    {QLatin1StringView("joined_words"), QT_TRANSLATE_NOOP("clew::Screening", "two words written as one")},
    {QLatin1StringView("spelling"), QT_TRANSLATE_NOOP("clew::Screening", "a letter or two differ")},
    {QLatin1StringView("transliteration"), QT_TRANSLATE_NOOP("clew::Screening", "another transliteration")},
    {QLatin1StringView("initials"), QT_TRANSLATE_NOOP("clew::Screening", "an initial for a name")},
    {QLatin1StringView("generic_words"),
     QT_TRANSLATE_NOOP("clew::Screening", "words differ that many names share")},
    {QLatin1StringView("other_generic_words"),
     QT_TRANSLATE_NOOP("clew::Screening", "each has words that many names share and the other lacks")},
    {QLatin1StringView("part_of_listed"),
     QT_TRANSLATE_NOOP("clew::Screening", "only a part of the listed name")},
    {QLatin1StringView("more_than_listed"),
     QT_TRANSLATE_NOOP("clew::Screening", "more than the listed name: perhaps another firm of the group")},
    {QLatin1StringView("other_kind"), QT_TRANSLATE_NOOP("clew::Screening", "a person here, a firm there")},
};

constexpr Said moments[] = {
    {QLatin1StringView("not_yet_listed"), QT_TRANSLATE_NOOP("clew::Screening", "not yet listed")},
    {QLatin1StringView("listed"), QT_TRANSLATE_NOOP("clew::Screening", "listed then")},
    {QLatin1StringView("no_longer_listed"), QT_TRANSLATE_NOOP("clew::Screening", "no longer listed")},
    {QLatin1StringView("unclear"), QT_TRANSLATE_NOOP("clew::Screening", "unclear whether listed by then")},
    {QLatin1StringView("undated"),
     QT_TRANSLATE_NOOP("clew::Screening", "undated: cannot be held against the day of listing")},
    {QLatin1StringView("list_undated"),
     QT_TRANSLATE_NOOP("clew::Screening", "the list does not say since when")},
};

constexpr Said formats[] = {
    {QLatin1StringView("csl_csv"), QT_TRANSLATE_NOOP("clew::Screening", "Consolidated Screening List, CSV")},
    {QLatin1StringView("csl_json"),
     QT_TRANSLATE_NOOP("clew::Screening", "Consolidated Screening List, JSON")},
    {QLatin1StringView("ofac_names"), QT_TRANSLATE_NOOP("clew::Screening", "OFAC, names")},
    {QLatin1StringView("ofac_aliases"), QT_TRANSLATE_NOOP("clew::Screening", "OFAC, other names")},
    {QLatin1StringView("ofac_addresses"), QT_TRANSLATE_NOOP("clew::Screening", "OFAC, addresses")},
    {QLatin1StringView("denied_persons"), QT_TRANSLATE_NOOP("clew::Screening", "Denied Persons List")},
    {QLatin1StringView("opensanctions"), QT_TRANSLATE_NOOP("clew::Screening", "OpenSanctions, simple CSV")},
};

constexpr Said problems[] = {
    {QLatin1StringView("no_name"), QT_TRANSLATE_NOOP("clew::Screening", "no name; the row is left out")},
    {QLatin1StringView("quote"),
     QT_TRANSLATE_NOOP("clew::Screening",
                       "a quotation mark is never closed; the rest of the file is left out")},
};

constexpr Said problemsWithFact[] = {
    {QLatin1StringView("columns"),
     QT_TRANSLATE_NOOP("clew::Screening",
                       "%1 columns, which is not what the file has elsewhere; the row is left out")},
    {QLatin1StringView("no_number"),
     QT_TRANSLATE_NOOP("clew::Screening", "“%1” is no number of an entry; the row is left out")},
    {QLatin1StringView("not_a_name"),
     QT_TRANSLATE_NOOP("clew::Screening", "“%1” is no name; the row is left out")},
    {QLatin1StringView("date"),
     QT_TRANSLATE_NOOP("clew::Screening", "“%1” is no date; the entry is kept without it")},
    {QLatin1StringView("no_such_entry"),
     QT_TRANSLATE_NOOP("clew::Screening",
                       "entry %1 is in none of the files; load the file of names along with this one")},
    {QLatin1StringView("value"), QT_TRANSLATE_NOOP("clew::Screening", "“%1” does not hold what it should")},
    {QLatin1StringView("repeated"),
     QT_TRANSLATE_NOOP("clew::Screening", "entry %1 stands there already; this row is left out")},
};

} // namespace

QString reasonLabel(const QString &code)
{
    return look(reasons, code);
}

QString reasonsLabel(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes)
        words.append(reasonLabel(code));
    return words.join(QLatin1StringView("; "));
}

QString listedThenLabel(const QString &code)
{
    return look(moments, code);
}

QString listFormatLabel(const QString &code)
{
    return look(formats, code);
}

QString listProblemLabel(const QString &code, const QString &fact)
{
    const QString plain = look(problems, code);
    return plain != code ? plain : look(problemsWithFact, code).arg(fact);
}

} // namespace clew
