#include "extract/mentionsbeside.h"

#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class Beside
{
public:
    Beside(const MentionText &text, const Drafts &drafts, const NameMarks &marks)
        : m_text(text)
        , m_drafts(drafts)
        , m_marks(marks)
    {
    }

    std::optional<Description> describedName(const NounPhrase &phrase) const
    {
        if (phrase.plural) {
            const auto model = modelAfter(phrase);
            return model ? std::optional(Description{*model, "description"}) : std::nullopt;
        }
        if (const auto entity = nameAfter(phrase))
            return Description{*entity, "description"};
        if (const auto entity = nameBefore(phrase))
            return Description{*entity, "description"};
        return predicated(phrase);
    }

private:
    bool fits(const NounPhrase &phrase, const DraftMention *name) const
    {
        return name && agrees(phrase, m_drafts.entities[name->entity])
            && !m_drafts.entities[name->entity].unnamed;
    }

    std::optional<size_t> nameAfter(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        if (const auto *name = m_marks.beginningAt(s, phrase.range.end); fits(phrase, name))
            return name->entity;
        // "the bank "Orlo"", as translations have it
        if (isOneOf(m_text.word(s, phrase.range.end), {u"\"", u"\u201c", u"\u00ab"})
            && phrase.kind != NounKind::Person)
            if (const auto *name = m_marks.beginningAt(s, phrase.range.end + 1);
                fits(phrase, name) && isOneOf(m_text.word(s, name->range.end), {u"\"", u"\u201d", u"\u00bb"}))
                return name->entity;
        const size_t end = extendedEnd(m_text, phrase);
        const QString after = m_text.lower(s, end);
        if (after == "called"_L1 || after == "named"_L1) {
            if (const auto *name = m_marks.beginningAt(s, end + 1); fits(phrase, name))
                return name->entity;
        }
        if (after == ","_L1 && phrase.determination != Determination::Bare) {
            const auto *name = m_marks.beginningAt(s, end + 1);
            if (fits(phrase, name)
                && (isOneOf(m_text.lower(s, name->range.end), {u",", u".", u"", u";"})
                    || isOfPlace(s, name->range.end)))
                return name->entity;
        }
        return std::nullopt;
    }

    // "Orlo Works [of Lisbon]"
    bool isOfPlace(size_t s, size_t at) const
    {
        return m_text.lower(s, at) == "of"_L1 && isPlaceWord(m_text.word(s, at + 1));
    }

    // "[The machines], Orlo K9s made in Ternport, ..."
    std::optional<size_t> modelAfter(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        if (phrase.kind != NounKind::Goods)
            return std::nullopt;
        size_t at = phrase.range.end;
        const bool comma = m_text.lower(s, at) == ","_L1;
        if (comma)
            ++at;
        // "the engines, known as HM-550,", "engines designated HM-550"
        const bool called = isOneOf(m_text.lower(s, at), {u"called", u"designated", u"named", u"dubbed"});
        const bool known = isOneOf(m_text.lower(s, at), {u"known", u"marketed", u"labelled", u"labeled"})
            && m_text.lower(s, at + 1) == "as"_L1;
        if (called || known)
            at += known ? 2 : 1;
        else if (!comma || phrase.determination == Determination::Bare)
            return std::nullopt;
        while (m_text.tag(s, at) == u"NUM" || m_text.tag(s, at) == u"DET")
            ++at;
        const auto *name = m_marks.beginningAt(s, at);
        const bool model = fits(phrase, name) && isModelDesignation(m_text.word(s, name->range.end - 1));
        return model ? std::optional(name->entity) : std::nullopt;
    }

    // "Orlo, [the shipper], paid" but not "seen by Orlo, [the court] found".
    bool closes(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        const QString next = m_text.lower(s, extendedEnd(m_text, phrase));
        return isOneOf(next,
                       {u",", u".", u";", u"", u")", u"who", u"which", u"that", u"in", u"of", u"for", u"at",
                        u"and", u"behind"});
    }

    // "Orlo Lines (OL), a shipper": the name before the bracket.
    const DraftMention *nameUpTo(size_t s, size_t end) const
    {
        if (end < 4 || m_text.lower(s, end - 1) != ")"_L1)
            return m_marks.endingBefore(s, end);
        constexpr size_t longest = 10;
        for (size_t open = end - 2; open > 0 && open + longest > end; --open) {
            if (m_text.lower(s, open) == "("_L1)
                return m_marks.endingBefore(s, open);
        }
        return nullptr;
    }

    std::optional<size_t> nameBefore(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        const size_t begin = phrase.range.first;
        if (begin < 2)
            return std::nullopt;
        // "Ann Vane, 51, a dealer in Ternport"
        if (phrase.kind == NounKind::Person && begin > 3 && m_text.lower(s, begin - 1) == ","_L1
            && m_text.tag(s, begin - 2) == u"NUM" && m_text.lower(s, begin - 3) == ","_L1) {
            const auto *name = nameUpTo(s, begin - 3);
            return fits(phrase, name) ? std::optional(name->entity) : std::nullopt;
        }
        if (m_text.lower(s, begin - 1) == ","_L1 && phrase.determination != Determination::Definite) {
            const auto *name = nameUpTo(s, begin - 1);
            // "Orlo Lines of Ternport, a shipper": of the town, which a machine may have taken for a firm
            const bool maybeTown = name && name->range.end == name->range.first + 1 && name->range.first >= 2
                && m_text.lower(s, name->range.first - 1) == "of"_L1 && phrase.kind == NounKind::Firm
                && fits(phrase, m_marks.endingBefore(s, name->range.first - 1));
            if (fits(phrase, name) && !maybeTown)
                return name->entity;
            if (name && name->range.first >= 2
                && isOneOf(m_text.lower(s, name->range.first - 1), {u"of", u"in"})) {
                const auto *owner = m_marks.endingBefore(s, name->range.first - 1);
                if (fits(phrase, owner))
                    return owner->entity;
            }
        } else if (m_text.lower(s, begin - 1) == ","_L1 && closes(phrase)) {
            if (const auto *name = nameUpTo(s, begin - 1); fits(phrase, name))
                return name->entity;
        }
        return std::nullopt;
    }

    // "Orlo is a shell", "its best customer is the Orlo Institute"
    std::optional<Description> predicated(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        const size_t end = extendedEnd(m_text, phrase);
        // "its best customer is the Orlo Institute"
        if (m_text.lemma(s, end) == "be"_L1 && phrase.determination != Determination::Indefinite) {
            // "The dealer is called Orlo Trade"
            const bool called = isOneOf(m_text.lower(s, end + 1), {u"called", u"named", u"the"});
            const size_t at = called ? end + 2 : end + 1;
            // but not "its manager is Orlo's brother"
            const auto *name = m_marks.beginningAt(s, at);
            if (fits(phrase, name)
                && !isOneOf(m_text.word(s, name->range.end), {u"'s", u"\u2019s", u"'", u"\u2019"}))
                return Description{name->entity, "predicate"};
        }
        if (phrase.range.first < 2)
            return std::nullopt;
        size_t verb = phrase.range.first - 1;
        while (verb > 0 && m_text.tag(s, verb) == u"ADV")
            --verb;
        if (m_text.lemma(s, verb) == "be"_L1) {
            if (const auto *name = m_marks.endingBefore(s, verb); fits(phrase, name))
                return Description{name->entity, "predicate"};
        }
        return std::nullopt;
    }

    const MentionText &m_text;
    const Drafts &m_drafts;
    const NameMarks &m_marks;
};

} // namespace

std::optional<Description> describedName(const MentionText &text, const Drafts &drafts,
                                         const NameMarks &marks, const NounPhrase &phrase)
{
    return Beside(text, drafts, marks).describedName(phrase);
}

std::optional<size_t> productOfType(const MentionText &text, const Drafts &drafts, const NameMarks &marks,
                                    const NounPhrase &phrase)
{
    const size_t s = phrase.range.sentence;
    size_t at = phrase.range.end;
    if (phrase.kind != NounKind::Goods || text.lower(s, at) != "of"_L1)
        return std::nullopt;
    if (text.lower(s, ++at) == "the"_L1)
        ++at;
    if (!isOneOf(text.lower(s, at), {u"type", u"model", u"make", u"brand", u"kind", u"series"}))
        return std::nullopt;
    const auto *name = marks.beginningAt(s, at + 1);
    return name && drafts.entities[name->entity].type == EntityType::Product ? std::optional(name->entity)
                                                                             : std::nullopt;
}

std::optional<size_t> productInside(const Drafts &drafts, const NameMarks &marks, const NounPhrase &phrase)
{
    const bool goods = phrase.kind == NounKind::Goods || phrase.kind == NounKind::Service;
    if (!goods && phrase.kind != NounKind::Facility && phrase.kind != NounKind::Firm)
        return std::nullopt;
    for (size_t t = phrase.range.first; t < phrase.head; ++t) {
        const auto *name = marks.beginningAt(phrase.range.sentence, t);
        // "four K-5 mills", but not "the K-5 test centre"
        if (name && drafts.entities[name->entity].type == EntityType::Product
            && (goods || (phrase.plural && phrase.numbered && name->range.end == phrase.head)))
            return name->entity;
    }
    return std::nullopt;
}

} // namespace clew
