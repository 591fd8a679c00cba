#include "language/lexicon.h"

#include "language/resource.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr std::array listFiles{
    "",
    "",
    "",
    "cities.txt",
    "regions.txt",
    "given-names.txt",
    "family-first-names.txt",
    "titles.txt",
    "legal-forms.txt",
    "organization-words.txt",
    "government-words.txt",
    "publications.txt",
    "publication-words.txt",
    "person-nouns.txt",
    "firm-nouns.txt",
    "goods-nouns.txt",
    "service-nouns.txt",
    "document-nouns.txt",
    "facility-nouns.txt",
    "goods-adjectives.txt",
    "mass-goods.txt",
    "currencies.txt",
    "units.txt",
    "verbs.txt",
    "female-names.txt",
    "male-names.txt",
};
static_assert(listFiles.size() == wordListCount);

struct Lists
{
    std::array<QSet<QString>, wordListCount> words;
    QHash<QString, QString> countries; // any form -> country

    QSet<QString> &of(WordList list) { return words[static_cast<size_t>(list)]; }

    void readCountries()
    {
        for (const QString &line : resourceLines(u":/lexicon/countries.tsv"_s)) {
            const QStringList fields = line.split(u'\t');
            const QString &country = fields.value(0);
            const auto add = [&](WordList list, const QString &form) {
                if (form.isEmpty())
                    return;
                of(list).insert(form);
                countries.insert(form, country);
            };
            add(WordList::Country, country);
            add(WordList::Capital, fields.value(1));
            for (const QString &demonym : fields.value(2).split(u'|'))
                add(WordList::Demonym, demonym);
            for (const QString &name : fields.value(3).split(u'|'))
                add(WordList::Country, name);
        }
    }

    Lists()
    {
        for (size_t i = 0; i < listFiles.size(); ++i) {
            if (*listFiles[i] == '\0')
                continue;
            for (const QString &line : resourceLines(u":/lexicon/"_s % QLatin1StringView(listFiles[i])))
                words[i].insert(line);
        }
        readCountries();
        for (WordList list : {WordList::FemaleName, WordList::MaleName})
            of(WordList::GivenName).unite(of(list));
    }
};

// To look a word up without a copy of it.
QString asKey(QStringView word)
{
    return QString::fromRawData(word.data(), word.size());
}

const Lists &lists()
{
    static const Lists theLists;
    return theLists;
}

} // namespace

bool isInLexicon(WordList list, QStringView word)
{
    return lists().words[static_cast<size_t>(list)].contains(asKey(word));
}

std::optional<QString> countryOf(QStringView countryCapitalOrDemonym)
{
    const auto &countries = lists().countries;
    const auto found = countries.constFind(asKey(countryCapitalOrDemonym));
    if (found == countries.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace clew
