#include "extract/mentionsmetonyms.h"

#include "extract/mentionswords.h"
#include "language/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

bool isAllCaps(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

QString listForm(QString name)
{
    name.replace(u'\u2019', u'\'');
    if (name.size() < 4 || !isAllCaps(name) || isInLexicon(WordList::Country, name))
        return name;
    QString form = name.toLower();
    bool begin = true;
    for (QChar &c : form) {
        if (begin)
            c = c.toUpper();
        begin = c == u' ';
    }
    return form;
}

PhraseHead headOfPhraseAt(const MentionText &text, size_t sentence, size_t token)
{
    PhraseHead head;
    for (size_t i = token; i < text.size(sentence) && i < token + 8; ++i) {
        const QStringView tag = text.tag(sentence, i);
        if (tag == u"NOUN" || tag == u"PROPN") {
            head = {.lemma = lemmaOf(text.word(sentence, i), u"NOUN"), .end = i + 1};
            continue;
        }
        const QString word = text.lower(sentence, i);
        const bool inside = isOneOf(tag, {u"DET", u"ADJ", u"NUM", u"ADV", u"PRON"}) || word == "'s"_L1
            || (tag == u"VERB" && (word.endsWith("ed"_L1) || word.endsWith("ing"_L1)) && head.end == 0)
            || word.contains(u'-');
        if (!inside || (head.end != 0 && word != "'s"_L1 && tag != u"ADJ"))
            break;
    }
    return head;
}

std::optional<QString> countryNamed(const QString &name)
{
    const QString form = listForm(name);
    if (!isInLexicon(WordList::Country, form) && !isInLexicon(WordList::Capital, form))
        return std::nullopt;
    return countryOf(form);
}

bool actsAsGovernment(const MentionText &text, const NameSpan &name)
{
    const size_t s = name.range.sentence;
    const size_t first = name.range.first;
    const size_t end = name.range.end;
    size_t at = first;
    while (at > 0 && (text.tag(s, at - 1) == u"DET" || text.tag(s, at - 1) == u"ADJ"))
        --at;
    const QString before = at > 0 ? text.lower(s, at - 1) : QString();
    const QString next = text.lower(s, end);
    const bool locative = isOneOf(before,
                                  {u"in", u"near", u"from", u"to", u"at", u"outside", u"into", u"across",
                                   u"through", u"within", u"around", u"via", u"for", u"inside"});
    if (next == "'s"_L1) {
        const PhraseHead head = headOfPhraseAt(text, s, end + 1);
        return isInLexicon(WordList::GovernmentWord, head.lemma)
            || isInLexicon(WordList::DocumentNoun, head.lemma);
    }
    if (locative)
        return false;
    const QStringView tag = text.tag(s, end);
    const bool verb = tag == u"VERB" || tag == u"AUX";
    if (verb && before != ","_L1)
        return true;
    if (before == "by"_L1)
        return true;
    // "US officials", "US export controls"
    const PhraseHead head = headOfPhraseAt(text, s, end);
    return isInLexicon(WordList::DocumentNoun, head.lemma)
        || isInLexicon(WordList::GovernmentWord, head.lemma) || head.lemma == "official"_L1;
}

} // namespace clew
