#include "extract/claimsright.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr TypeSet namedTypes = typeBit(EntityType::Organization) | typeBit(EntityType::Person)
    | typeBit(EntityType::Group) | typeBit(EntityType::Product) | typeBit(EntityType::Government)
    | typeBit(EntityType::Place) | typeBit(EntityType::Document);

// "eight of its chips", "sets of", "access to": what follows is still the object.
bool isTransparent(const QString &word)
{
    static const QStringList words{
        u"number"_s,    u"sets"_s,      u"set"_s,    u"units"_s,   u"unit"_s,    u"tons"_s,    u"tonnes"_s,
        u"half"_s,      u"most"_s,      u"all"_s,    u"some"_s,    u"some"_s,    u"dozens"_s,  u"hundreds"_s,
        u"thousands"_s, u"millions"_s,  u"any"_s,    u"several"_s, u"part"_s,    u"barrels"_s, u"pieces"_s,
        u"range"_s,     u"sale"_s,      u"sales"_s,  u"export"_s,  u"exports"_s, u"use"_s,     u"shipment"_s,
        u"shipments"_s, u"kilograms"_s, u"litres"_s, u"gallons"_s, u"one"_s,     u"two"_s,     u"three"_s,
        u"four"_s,      u"five"_s,      u"six"_s,    u"seven"_s,   u"eight"_s,   u"nine"_s,    u"ten"_s,
        u"worth"_s,     u"rental"_s,    u"many"_s,   u"few"_s};
    return words.contains(word);
}

// Reads the objects to the right of a trigger.
class RightScan
{
public:
    RightScan(const ChunkedSentence &passage, int begin, After after, Infinitive infinitive)
        : m_passage(passage)
        , m_begin(begin)
        , m_at(begin)
        , m_beyondInfinitive(infinitive == Infinitive::Read)
        , m_slot(after == After::Verb ? u"object"_s : u"after"_s)
    {
    }

    Arguments run()
    {
        while (m_at < m_passage.size() && step()) {
        }
        if (m_possessor >= 0)
            add(m_possessor);
        return m_found;
    }

private:
    void add(int anchor) { m_found.push_back({m_slot, anchor}); }

    bool slotFilled() const
    {
        return std::ranges::any_of(m_found, [&](const Argument &each) {
            // a slot is noted without an anchor when its preposition is met
            return each.slot == m_slot && each.anchor >= 0
                && m_passage.anchors[size_t(each.anchor)].isA(namedTypes);
        });
    }

    bool step()
    {
        const Word &word = m_passage.at(m_at);
        if (const int index = anchorStarting(); index >= 0) {
            m_at = m_passage.anchors[size_t(index)].last + 1;
            if (m_passage.is(m_at, WordClass::Genitive)) {
                m_possessor = index;
                ++m_at;
                return true;
            }
            m_possessor = -1;
            if (m_passage.anchors[size_t(index)].possessive)
                return true;
            const Anchor &anchor = m_passage.anchors[size_t(index)];
            if (!describesNext(m_passage, anchor) && !continuesInner(anchor))
                add(index);
            return true;
        }
        if (word.is(WordClass::Comma))
            return comma();
        if (word.is(WordClass::Preposition))
            return preposition(word);
        if (stops(word))
            return false;
        if (isMoney(m_at))
            m_found.push_back({u"money"_s, -1});
        if (word.form == u"list" || word.form == u"lists" || word.form == u"annex"
            || word.form == u"blacklist")
            m_found.push_back({u"list"_s, -1});
        if (word.form.startsWith(u"control"))
            m_found.push_back({u"control"_s, -1});
        if (word.form.startsWith(u"rental") || word.form.startsWith(u"leas"))
            m_found.push_back({u"rental"_s, -1});
        ++m_at;
        return true;
    }

    // Within a mention that the trigger is part of, what counts is the mentions inside.
    int anchorStarting() const
    {
        const int outer = m_passage.at(m_at).anchor;
        if (outer < 0 || m_passage.anchors[size_t(outer)].first >= m_begin)
            return outer;
        for (const int inner : m_passage.anchors[size_t(outer)].inner)
            if (m_passage.anchors[size_t(inner)].first == m_at)
                return inner;
        return -1;
    }

    // "[former employees of [Acme]] and [Beta]": Beta goes on with Acme.
    bool continuesInner(const Anchor &anchor) const
    {
        if (m_found.empty() || m_found.back().anchor < 0 || m_found.back().slot != m_slot
            || !m_passage.plain(anchor.first - 1, WordClass::Conjunction))
            return false;
        const Anchor &last = m_passage.anchors[size_t(m_found.back().anchor)];
        return last.type != anchor.type && std::ranges::any_of(last.inner, [&](int inner) {
                   const Anchor &each = m_passage.anchors[size_t(inner)];
                   return each.last == last.last && each.type == anchor.type;
               });
    }

    bool stops(const Word &word) const
    {
        if (word.is(WordClass::Conjunction)) {
            const Word *next = m_at + 1 < m_passage.size() ? &m_passage.at(m_at + 1) : nullptr;
            return !next || word.form == u"but" || (next->anchor < 0 && startsVerb(*next));
        }
        if (word.is(WordClass::Adverb) || word.is(WordClass::Determiner) || word.is(WordClass::Quote))
            return word.is(WordClass::Relative) && !word.is(WordClass::Determiner);
        return (word.is(WordClass::Break) && word.form != u"(" && word.form != u")")
            || word.is(WordClass::Relative) || word.is(WordClass::Subordinator) || word.is(WordClass::Be)
            || word.is(WordClass::Modal) || word.is(WordClass::Auxiliary) || word.is(WordClass::Speech);
    }

    bool isMoney(int at) const
    {
        static const QStringList currencies{u"dollars"_s, u"euros"_s,   u"yuan"_s,    u"yen"_s,
                                            u"pounds"_s,  u"francs"_s,  u"rubles"_s,  u"roubles"_s,
                                            u"rupees"_s,  u"dirhams"_s, u"ringgit"_s, u"kroner"_s,
                                            u"kronor"_s,  u"won"_s,     u"baht"_s};
        const QString &form = m_passage.at(at).form;
        return u"$€£¥"_s.contains(form.front()) || currencies.contains(form);
    }

    static bool startsVerb(const Word &word)
    {
        return word.is(WordClass::Verb) || word.is(WordClass::Be) || word.is(WordClass::Modal)
            || word.is(WordClass::Auxiliary) || word.is(WordClass::Speech) || word.is(WordClass::Stop)
            || word.is(WordClass::Adverb) || word.is(WordClass::Denial) || word.form.endsWith(u"ed")
            || word.is(WordClass::TaggedVerb);
    }

    bool comma()
    {
        if (m_at + 1 >= m_passage.size())
            return false;
        const Word &next = m_passage.at(m_at + 1);
        ++m_at;
        if (next.anchor >= 0) // a list, or the name of what was described
            return !slotFilled() || isList();
        if (next.is(WordClass::Conjunction))
            return true;
        if (next.is(WordClass::Preposition) && !next.is(WordClass::Subordinator))
            return true;
        return isList() && !next.is(WordClass::Appositive) && !startsVerb(next) && !stops(next);
    }

    // "A, B and C": an "and" comes before the clause ends.
    bool isList() const
    {
        bool after = false;
        for (int i = m_at; i < m_passage.size(); ++i) {
            const Word &word = m_passage.at(i);
            if (word.anchor >= 0) {
                if (after)
                    return true;
                continue;
            }
            if (word.is(WordClass::Conjunction))
                after = true;
            else if (!word.is(WordClass::Comma) && !word.is(WordClass::Determiner))
                after = false;
            if (word.is(WordClass::Be) || word.is(WordClass::Modal) || word.is(WordClass::Auxiliary)
                || word.is(WordClass::Relative) || word.is(WordClass::Break) || word.is(WordClass::Speech)
                || word.is(WordClass::Preposition))
                return false;
        }
        return false;
    }

    bool preposition(const Word &word)
    {
        const QString before = m_at > 0 ? m_passage.at(m_at - 1).form : QString();
        const bool number = m_passage.is(m_at - 1, WordClass::Number);
        if (m_possessor >= 0)
            add(m_possessor);
        m_possessor = -1;
        ++m_at;
        if (word.form == u"including" || (word.form == u"of" && m_slot != u"after")) {
            if (word.form == u"including" || isTransparent(before) || number || !slotFilled())
                return true;
        }
        if (word.form == u"to" && before == u"access") {
            m_found.push_back({u"access"_s, -1});
            m_slot = m_slot == u"object" ? m_slot : u"access"_s;
            return true;
        }
        const Word *next = m_at < m_passage.size() ? &m_passage.at(m_at) : nullptr;
        const bool verb = next && next->anchor < 0
            && (next->is(WordClass::TaggedVerb) || next->is(WordClass::Verb))
            && !next->is(WordClass::Determiner);
        if (verb && word.form == u"to" && !next->form.endsWith(u"ing")) {
            m_slot = u"to_do"_s;
            ++m_at;
            return m_beyondInfinitive;
        }
        if (verb && next->form == u"using" && word.form == u"by") {
            m_slot = u"through"_s;
            ++m_at;
            return true;
        }
        m_slot = word.is(WordClass::Through) ? u"through"_s : word.form;
        if (word.is(WordClass::Subordinator))
            m_slot = u"time"_s;
        m_found.push_back({m_slot, -1});
        if (verb && next->form.endsWith(u"ing")) {
            m_slot += u"_doing"_s;
            ++m_at;
        }
        return true;
    }

    const ChunkedSentence &m_passage;
    int m_begin;
    int m_at;
    bool m_beyondInfinitive; // "skirts the ban to buy lasers through Acme"
    QString m_slot;
    int m_possessor = -1;
    Arguments m_found;
};

} // namespace

Arguments argumentsAfter(const ChunkedSentence &passage, int begin, After after, Infinitive infinitive)
{
    return RightScan(passage, begin, after, infinitive).run();
}

} // namespace clew
