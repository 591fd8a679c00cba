#include "train/nameslists.h"

#include "train/lines.h"

#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

// Bits by hash; ordered, so that the file is the same whenever it is written.
using Bits = std::map<quint64, quint32>;

void addPhrase(Bits &bits, const QString &phrase, quint32 bit)
{
    QString spaced = phrase.toLower();
    spaced.replace(u'\u2019', u'\'')
        .replace(u"-"_s, u" - "_s)
        .replace(u"'s"_s, u" 's"_s)
        .replace(u","_s, u" ,"_s);
    const QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > longestPhrase)
        return;
    quint64 hash = wordHash(words[0]);
    for (const QString &word : words.mid(1))
        hash = withNextWord(hash, wordHash(word));
    bits[hash] |= bit;
    if (words.size() > 1)
        bits[wordHash(words[0])] |= PhraseBeginBit;
}

// Nouns of the lists are singular.
void addNoun(Bits &bits, const QString &noun, quint32 bit)
{
    addPhrase(bits, noun, bit);
    if (noun.endsWith(u'y'))
        addPhrase(bits, noun.chopped(1) % u"ies"_s, bit);
    else if (noun.endsWith(u's') || noun.endsWith(u"sh") || noun.endsWith(u"ch"))
        addPhrase(bits, noun % u"es"_s, bit);
    else if (noun.endsWith(u"man"))
        addPhrase(bits, noun.chopped(2) % u"en"_s, bit);
    else
        addPhrase(bits, noun % u's', bit);
}

quint32 bitOfType(QStringView type)
{
    if (type == u"first_name")
        return GivenNameBit;
    if (type == u"city")
        return CityBit;
    if (type == u"country")
        return CountryBit;
    if (type == u"region")
        return RegionBit;
    return type == u"company" ? quint32(CompanyBit) : 0U;
}

struct ListFile
{
    QStringView name;
    quint32 bit;
    bool nouns;
};

constexpr ListFile listFiles[] = {
    {u"cities", CityBit, false},
    {u"regions", RegionBit, false},
    {u"given-names", GivenNameBit, false},
    {u"family-first-names", FamilyNameBit, false},
    {u"titles", TitleBit, false},
    {u"legal-forms", LegalFormBit, false},
    {u"organization-words", OrganizationWordBit, false},
    {u"government-words", GovernmentWordBit, true},
    {u"publications", PublicationBit, false},
    {u"publication-words", PublicationWordBit, false},
    {u"person-nouns", PersonNounBit, true},
    {u"firm-nouns", FirmNounBit, true},
    {u"goods-nouns", GoodsNounBit, true},
    {u"document-nouns", DocumentNounBit, true},
    {u"facility-nouns", FacilityNounBit, true},
    {u"countries", CountryBit, false},
    {u"capitals", CapitalBit | CityBit, false},
    {u"demonyms", DemonymBit, false},
};

} // namespace

QStringList nameList(QStringView list)
{
    QFile file(u":/nameslists.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word lists are not in the program");
    QStringList words;
    const QString text = QString::fromUtf8(file.readAll());
    for (QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0 && line.first(tab) == list)
            words << line.sliced(tab + 1).toString();
    }
    return words;
}

Result<HashIndexArrays> makeGazetteer(const QString &dataFolder)
{
    const auto lines = readLines(dataFolder % u"/lex/gazetteer.tsv.gz"_s);
    if (!lines)
        return lines.error();
    Bits bits;
    for (const QString &line : *lines) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 1)
            addPhrase(bits, line.first(tab), bitOfType(QStringView(line).sliced(tab + 1)));
    }
    for (const ListFile &list : listFiles) {
        for (const QString &word : nameList(list.name)) {
            if (list.nouns)
                addNoun(bits, word, list.bit);
            else
                addPhrase(bits, word, list.bit);
        }
    }
    const std::vector<std::pair<quint64, quint32>> pairs(bits.begin(), bits.end());
    return makeHashIndex(pairs);
}

} // namespace clew::train
