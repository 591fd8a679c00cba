#include "extract/frames.h"

namespace clew {
namespace {

using namespace Qt::StringLiterals;

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

// stop, ban, plan: one syllable, consonant - vowel - consonant.
bool doublesFinal(const QString &base)
{
    const qsizetype n = base.size();
    if (n < 3 || n > 4 || !isVowel(base.at(n - 2)) || isVowel(base.at(n - 3)) || isVowel(base.back()))
        return false;
    return !u"wxy"_s.contains(base.back());
}

QString withS(const QString &base)
{
    if (base.endsWith(u'y') && base.size() > 1 && !isVowel(base.at(base.size() - 2)))
        return base.chopped(1) + u"ies"_s;
    for (const auto &end : {u"s"_s, u"sh"_s, u"ch"_s, u"x"_s, u"z"_s, u"o"_s})
        if (base.endsWith(end))
            return base + u"es"_s;
    return base + u's';
}

QString withEd(const QString &base)
{
    if (base.endsWith(u'e'))
        return base + u'd';
    if (base.endsWith(u'y') && base.size() > 1 && !isVowel(base.at(base.size() - 2)))
        return base.chopped(1) + u"ied"_s;
    return base + (doublesFinal(base) ? QString(base.back()) : QString()) + u"ed"_s;
}

QString withIng(const QString &base, const QString &participle)
{
    if (base.endsWith(u'e') && !base.endsWith(u"ee"_s))
        return base.chopped(1) + u"ing"_s;
    const bool doubled = doublesFinal(base) || participle == base + base.back() + u"ed"_s;
    return base + (doubled ? QString(base.back()) : QString()) + u"ing"_s;
}

} // namespace

VerbForms inflect(const QString &lemma, const WordClasses &words)
{
    const QStringList parts = lemma.split(u'_');
    const QString rest = lemma.mid(parts.front().size()).replace(u'_', u' ');
    const QString &base = parts.front();
    const QStringList irregular = words.irregular.value(base);
    const QString past = irregular.isEmpty() ? withEd(base) : irregular.at(0);
    const QString participle = irregular.isEmpty() ? past : irregular.at(1);
    return {base + rest, withS(base) + rest, past + rest, participle + rest,
            withIng(base, participle) + rest};
}

} // namespace clew
