#include "language/lexicon.h"

#include "text/lower.h"

#include "language/resource.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QHash<QString, QString> pairsOf(const QString &path)
{
    QHash<QString, QString> pairs;
    for (const QString &line : resourceLines(path)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0)
            pairs.insert(line.left(tab), line.mid(tab + 1));
    }
    return pairs;
}

QSet<QString> wordsOf(const QString &path)
{
    const QStringList lines = resourceLines(path);
    return {lines.begin(), lines.end()};
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool endsInDoubledConsonant(const QString &stem)
{
    const qsizetype n = stem.size();
    return n >= 4 && stem[n - 1] == stem[n - 2] && !isVowel(stem[n - 1])
        && !QStringView(u"lsfz").contains(stem[n - 1]);
}

// "rent" of "rented", "lease" of "leas" + "ed", "stop" of "stopp".
QString verbOfStem(const QString &stem)
{
    static const QSet<QString> inE = wordsOf(u":/lexicon/verbs-in-e.txt"_s);
    const QString withE = stem % u'e';
    if (inE.contains(withE))
        return withE;
    if (endsInDoubledConsonant(stem))
        return stem.chopped(1);
    // no English verb ends in v or u, few in a consonant and s, c, z or g
    const qsizetype n = stem.size();
    if (n >= 3 && (QStringView(u"vu").contains(stem[n - 1]) || (stem[n - 1] == u'c' && stem[n - 2] != u'i')))
        return withE;
    if (stem.endsWith("at"_L1) && n > 4 && !isVowel(stem[n - 3]))
        return withE;
    if (stem.endsWith("iz"_L1) || stem.endsWith("ys"_L1))
        return withE;
    return stem;
}

QString verbLemma(const QString &word)
{
    static const QHash<QString, QString> irregular = pairsOf(u":/lexicon/irregular-verbs.tsv"_s);
    if (const auto found = irregular.constFind(word); found != irregular.constEnd())
        return *found;
    const qsizetype n = word.size();
    if (n > 4 && (word.endsWith("ied"_L1) || word.endsWith("ies"_L1)))
        return word.chopped(3) % u'y';
    if (n > 4 && word.endsWith("ing"_L1))
        return verbOfStem(word.chopped(3));
    if (n > 3 && word.endsWith("ed"_L1))
        return word.endsWith("eed"_L1) ? word : verbOfStem(word.chopped(2));
    if (n > 4 && word.endsWith("es"_L1)) {
        const QString stem = word.chopped(2);
        if (stem.endsWith("sh"_L1) || stem.endsWith("ch"_L1) || stem.endsWith("ss"_L1) || stem.endsWith(u'x')
            || stem.endsWith(u'o') || stem.endsWith("zz"_L1))
            return stem;
    }
    if (n > 2 && word.endsWith(u's') && !word.endsWith("ss"_L1))
        return word.chopped(1);
    return word;
}

QString nounLemma(const QString &word)
{
    static const QHash<QString, QString> irregular = pairsOf(u":/lexicon/irregular-nouns.tsv"_s);
    if (const auto found = irregular.constFind(word); found != irregular.constEnd())
        return *found;
    if (const qsizetype hyphen = word.lastIndexOf(u'-'); hyphen > 0 && hyphen + 1 < word.size())
        return word.left(hyphen + 1) % nounLemma(word.mid(hyphen + 1));
    const qsizetype n = word.size();
    if (n > 4 && word.endsWith("ies"_L1))
        return word.chopped(3) % u'y';
    if (n > 4 && word.endsWith("es"_L1)) {
        const QString stem = word.chopped(2);
        if (stem.endsWith("sh"_L1) || stem.endsWith("ch"_L1) || stem.endsWith("ss"_L1) || stem.endsWith(u'x')
            || stem.endsWith("zz"_L1))
            return stem;
    }
    if (n > 2 && word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1)
        && !word.endsWith("is"_L1))
        return word.chopped(1);
    return word;
}

} // namespace

QString lemmaOf(QStringView word, QStringView tag)
{
    const QString lower = lowerCased(word).replace(u'\u2019', u'\'');
    if (tag == "VERB"_L1 || tag == "AUX"_L1)
        return verbLemma(lower);
    if (tag == "NOUN"_L1)
        return nounLemma(lower);
    return lower;
}

} // namespace clew
