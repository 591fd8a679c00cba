#include "extract/mentionsworth.h"

#include "extract/mentionsback.h"
#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// "was a victim", "as an accomplice": says what somebody is, speaks of nobody new
bool isPredicate(const MentionText &text, const NounPhrase &phrase)
{
    const size_t s = phrase.range.sentence;
    if (phrase.range.first == 0)
        return false;
    size_t before = phrase.range.first - 1;
    while (before > 0 && (text.tag(s, before) == u"ADV" || text.tag(s, before) == u"PART"))
        --before;
    const QString word = text.lower(s, before);
    return text.lemma(s, before) == "be"_L1 || word == "as"_L1 || word == "become"_L1 || word == "became"_L1;
}

bool followsOf(const MentionText &text, const NounPhrase &phrase)
{
    return phrase.range.first > 0 && text.lower(phrase.range.sentence, phrase.range.first - 1) == "of"_L1;
}

bool hasNounModifier(const MentionText &text, const NounPhrase &phrase)
{
    if (phrase.head == phrase.range.first)
        return false;
    const QStringView tag = text.tag(phrase.range.sentence, phrase.head - 1);
    return tag == u"NOUN" || tag == u"PROPN" || tag == u"VERB";
}

} // namespace

bool isWorthAnEntity(const MentionText &text, const NounPhrase &phrase)
{
    const bool modified = !phrase.modifiers.isEmpty();
    const bool narrowed = extendedEnd(text, phrase) > phrase.range.end;
    const bool bareSingular = phrase.determination == Determination::Bare && !phrase.plural;
    if (isOneOf(phrase.lemma, {u"person", u"individual", u"entity", u"people", u"national", u"authority"})
        && !narrowed && phrase.determination != Determination::Indefinite && coreOf(phrase).isEmpty()
        && phrase.lemma != "authority"_L1)
        return false;
    switch (phrase.kind) {
    case NounKind::Person:
        if (bareSingular || isPredicate(text, phrase))
            return false;
        if (phrase.determination == Determination::Bare && !modified && followsOf(text, phrase))
            return false;
        return !isBack(phrase) || (modified && narrowed);
    case NounKind::Firm:
        if (phrase.lemma == "business"_L1 && phrase.determination == Determination::Possessive)
            return false;
        if ((bareSingular && !phrase.collective) || (!phrase.plural && isPredicate(text, phrase)))
            return false;
        return !isBack(phrase) || modified;
    case NounKind::Government:
        return modified || phrase.determination == Determination::Possessive || (isBack(phrase) && narrowed);
    case NounKind::Facility:
        return !isBack(phrase) && !bareSingular
            && (modified || phrase.determination == Determination::Indefinite);
    case NounKind::Goods: return modified || phrase.plural;
    case NounKind::Service:
        return hasNounModifier(text, phrase) && phrase.determination != Determination::Indefinite;
    case NounKind::Document:
        if (isStrongDocument(phrase.lemma))
            return true;
        return isWeakDocument(phrase.lemma)
            && (modified || (isBack(phrase) && narrowed)
                || phrase.determination == Determination::Possessive);
    case NounKind::None: break;
    }
    return false;
}

} // namespace clew
