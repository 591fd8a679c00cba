#include "extract/claimsfillers.h"

#include "extract/predicatesroles.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 3;
constexpr TypeSet firms = typeBit(EntityType::Organization) | typeBit(EntityType::Group);

bool isWord(const QString &lemma, QLatin1StringView name)
{
    return shippedLexicon().words.has(lemma, name);
}

int headWithin(const Tree &tree, int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const int head = tree.head(i);
        if ((head < first || head > last) && tree.dep(i) != Dep::Punctuation && tree.dep(i) != Dep::Case)
            return i;
    }
    return last;
}

} // namespace

MentionsOnTree::MentionsOnTree(const Tree &tree, const Sentence &sentence, std::span<const Mention> mentions,
                               const std::set<EntityId> &unnamed)
    : m_tree(tree)
    , m_unnamed(unnamed)
{
    const auto begin = std::ranges::lower_bound(mentions, sentence.span.begin, {},
                                                [](const Mention &each) { return each.span.begin; });
    for (auto each = begin; each != mentions.end() && each->span.begin < sentence.span.end; ++each) {
        Seat seat{&*each, -1, -1, -1};
        for (int i = 0; i < tree.size(); ++i) {
            const Span span = tree.token(i).span;
            // "Oslo" of "Oslo-based" is no token
            if (span.overlaps(each->span) && each->span.end >= span.end) {
                seat.first = seat.first < 0 ? i : seat.first;
                seat.last = i;
            }
        }
        if (seat.first < 0)
            continue;
        seat.head = headWithin(tree, seat.first, seat.last);
        m_seats.push_back(seat);
    }
}

bool MentionsOnTree::isHead(int token) const
{
    return std::ranges::find(m_seats, token, &Seat::head) != m_seats.end();
}

std::vector<EntityId> MentionsOnTree::otherMembersAt(int token, TypeSet types) const
{
    std::vector<EntityId> members;
    // "the sale of lasers and [pumps]"
    if (isWord(m_tree.lemma(token), "counting"_L1) && !headedBy(token, types))
        for (const int each : m_tree.children(token))
            if (m_tree.dep(each) == Dep::Nominal && markerOf(m_tree, each) == u"of")
                for (const int other : m_tree.withConjuncts(each))
                    if (const EntityId id = other == each ? EntityId{} : headedBy(other, types))
                        members.push_back(id);
    if (!members.empty())
        return members;
    for (const Seat &seat : m_seats)
        if (seat.head == token && seat.mention->rule == u"plural"
            && (typeBit(seat.mention->type) & types) != 0)
            members.push_back(seat.mention->entity);
    if (!members.empty())
        members.erase(members.begin());
    return members;
}

bool MentionsOnTree::isOf(EntityId entity, EntityType type) const
{
    return std::ranges::any_of(m_seats, [&](const Seat &seat) {
        return seat.mention->entity == entity && seat.mention->type == type;
    });
}

bool MentionsOnTree::isReferent(int token) const
{
    return std::ranges::any_of(
        m_seats, [&](const Seat &seat) { return seat.head == token && seat.mention->rule == u"referent"; });
}

EntityId MentionsOnTree::headedBy(int token, TypeSet types) const
{
    for (const Seat &seat : m_seats)
        if (seat.head == token && (typeBit(seat.mention->type) & types) != 0) {
            const EntityId part = partOf(seat, types);
            return part ? part : seat.mention->entity;
        }
    return {};
}

// "the [Department of Trade]'s Port Bureau", where a parser hung the bureau on the department.
EntityId MentionsOnTree::partOf(const Seat &whole, TypeSet types) const
{
    const int mark = whole.last + 1;
    if (mark + 1 >= m_tree.size() || !m_tree.isTagged(mark, "PART"_L1))
        return {};
    for (const Seat &seat : m_seats)
        if (seat.first == mark + 1 && (typeBit(seat.mention->type) & types) != 0
            && m_tree.dominates(whole.head, seat.head))
            return seat.mention->entity;
    return {};
}

EntityId MentionsOnTree::namedBy(int token, TypeSet types) const
{
    const EntityId id = headedBy(token, types);
    return m_unnamed.contains(id) ? EntityId{} : id;
}

std::vector<EntityId> MentionsOnTree::listAfterColon(int token, TypeSet types) const
{
    int colon = token + 1;
    while (colon < m_tree.size() && m_tree.form(colon) != u":" && m_tree.form(colon) != u"—")
        ++colon;
    std::vector<EntityId> members;
    int end = colon; // of what has been read of the list
    bool semicolons = false;
    for (int i = colon; i < m_tree.size(); ++i)
        semicolons = semicolons || m_tree.form(i) == u";";
    for (const Seat &seat : m_seats) {
        if (seat.first <= end)
            continue;
        bool linked = true; // to the colon or to the last member
        bool parted = !semicolons || end == colon;
        for (int i = end + 1; i < seat.first; ++i) {
            const QStringView form = m_tree.form(i);
            parted = parted || form == u";";
            linked = linked
                && (form == u"," || form == u";" || form == u"and" || form == u"the" || form == u"The");
        }
        if (semicolons ? !parted : !linked)
            break;
        if ((typeBit(seat.mention->type) & types) == 0 || m_unnamed.contains(seat.mention->entity))
            break;
        members.push_back(seat.mention->entity);
        end = seat.last;
        if (semicolons) // on to the next part
            while (end + 1 < m_tree.size() && m_tree.form(end + 1) != u";")
                ++end;
        else if (end + 1 < m_tree.size() && m_tree.form(end + 1) == u"(")
            while (end + 1 < m_tree.size() && m_tree.form(end) != u")")
                ++end;
    }
    return members;
}

std::vector<EntityId> MentionsOnTree::listAcross(int token, TypeSet types) const
{
    constexpr int longest = 400; // tokens; longer ones are tables
    const auto own = std::ranges::find(m_seats, token, &Seat::head);
    if (own == m_seats.end() || m_tree.size() > longest)
        return {};
    std::vector<EntityId> members;
    for (int i = own->last + 1; i + 1 < m_tree.size(); ++i) {
        if (m_tree.form(i) != u";")
            continue;
        int at = i + 1;
        while (at + 1 < m_tree.size() && (m_tree.lemma(at) == u"and" || m_tree.lemma(at) == u"the"))
            ++at;
        const auto part = std::ranges::find(m_seats, at, &Seat::first);
        if (part == m_seats.end() || (typeBit(part->mention->type) & types) == 0
            || m_unnamed.contains(part->mention->entity))
            return {};
        // a clause of its own behind the semicolon is no part of a list
        const int next = part->last + 1;
        const bool listed = next >= m_tree.size() || m_tree.isTagged(next, "PUNCT"_L1)
            || m_tree.isTagged(next, "ADP"_L1) || m_tree.form(next) == u"pursuant";
        if (!listed)
            return {};
        members.push_back(part->mention->entity);
    }
    return members;
}

MentionsOnTree::Members MentionsOnTree::membersOf(int token, TypeSet types) const
{
    Members members;
    const auto add = [&](int first) {
        for (const int each : m_tree.withConjuncts(first))
            if (const EntityId id = namedBy(each, types))
                members.entities.push_back(id);
    };
    for (const int each : m_tree.children(token)) {
        const Dep dep = m_tree.dep(each);
        // "two lawyers, Ann Roe and Ivo Tamm", read as four
        const bool counted = dep == Dep::Conjunct && m_tree.child(token, Dep::Numeral) >= 0
            && m_tree.child(each, Dep::Coordinator) < 0;
        if (each > token
            && (dep == Dep::Flat || dep == Dep::Apposition || dep == Dep::Description || counted))
            add(each);
    }
    if (members.entities.empty())
        members.entities = listAfterColon(token, types);
    if (!members.entities.empty())
        return members;
    members.other = true;
    const auto addExamples = [&](int host, Dep dep) {
        for (const int each : m_tree.children(host)) {
            const QString marker = m_tree.dep(each) == dep ? markerOf(m_tree, each) : QString();
            if (each > token
                && (marker == u"including" || marker == u"include" || marker == u"such_as"
                    || marker == u"like" || marker == u"namely"))
                add(each);
        }
    };
    addExamples(token, Dep::Nominal);
    // "ran several firms there, including Acme", where the list hangs on the verb
    const bool last = m_tree.dep(token) == Dep::Object || m_tree.dep(token) == Dep::Oblique;
    if (members.entities.empty() && last && m_tree.has(m_tree.head(token)))
        addExamples(m_tree.head(token), Dep::Oblique);
    return members;
}

// A mention that the parser split: "[Port | Orlo Freight]".
EntityId MentionsOnTree::around(int token, TypeSet types) const
{
    for (const Seat &seat : m_seats) {
        if (token < seat.first || token > seat.last || (typeBit(seat.mention->type) & types) == 0)
            continue;
        int at = token;
        while (at != seat.head && at >= seat.first && at <= seat.last) {
            const Dep dep = m_tree.dep(at);
            if (dep != Dep::Flat && dep != Dep::Compound && dep != Dep::Apposition && dep != Dep::Description
                && dep != Dep::Conjunct)
                break;
            at = m_tree.head(at);
        }
        if (at == seat.head)
            return seat.mention->entity;
    }
    return {};
}

EntityId MentionsOnTree::entityAt(int token, TypeSet types) const
{
    return m_tree.has(token) && types != 0 ? find(token, types, 0) : EntityId{};
}

EntityId MentionsOnTree::find(int token, TypeSet types, int depth) const
{
    if (depth > deepest)
        return {};
    if (const EntityId id = headedBy(token, types)) {
        // "the Orlo Holding network": named by whom it belongs to
        if (m_unnamed.contains(id) && isWord(m_tree.lemma(token), "firm"_L1))
            for (const int each : m_tree.children(token))
                if (m_tree.dep(each) == Dep::Compound && each < token)
                    if (const EntityId owner = namedBy(each, types & firms))
                        return owner;
        return id;
    }
    const QString &lemma = m_tree.lemma(token);
    const QString &tag = m_tree.token(token).tag;
    // "the city of Orlo"
    if (isWord(lemma, "seat"_L1))
        for (const int each : m_tree.children(token))
            if (m_tree.dep(each) == Dep::Nominal && markerOf(m_tree, each) == u"of")
                if (const EntityId id
                    = headedBy(each, types & (typeBit(EntityType::Place) | typeBit(EntityType::Government))))
                    return id;
    // "one of them, Acme, bought", "a unit of Norr, Acme, bought"
    if (tag == u"NUM" || tag == u"PRON" || isWord(lemma, "firm"_L1))
        for (const int each : m_tree.children(token))
            if (m_tree.dep(each) == Dep::Apposition)
                if (const EntityId id = headedBy(each, types))
                    return id;
    // "dozens of lasers", "one of its firms", "most of the lasers"
    // ..., "the port of Orlo"
    if (tag == u"NUM" || tag == u"DET" || tag == u"PRON" || isWord(lemma, "counting"_L1)
        || isWord(lemma, "locality"_L1))
        for (const int each : m_tree.children(token))
            if ((m_tree.dep(each) == Dep::Nominal || m_tree.dep(each) == Dep::Oblique)
                && markerOf(m_tree, each) == u"of")
                return find(each, types, depth + 1);
    if (const EntityId id = around(token, types))
        return id;
    for (const int each : m_tree.children(token))
        if (m_tree.dep(each) == Dep::Apposition)
            if (const EntityId id = find(each, types, depth + 1))
                return id;
    if (m_tree.dep(token) == Dep::Apposition && m_tree.has(m_tree.head(token)))
        if (const EntityId id = headedBy(m_tree.head(token), types))
            return id;
    // "Acme is a firm that sells", but not "Acme is in a country"
    if (m_tree.child(token, Dep::Copula) >= 0 && m_tree.child(token, Dep::Case) < 0)
        for (const Found &each : surfaceSubjects(m_tree, token))
            if (const EntityId id = each.token == token ? EntityId{} : headedBy(each.token, types))
                return id;
    TypeSet narrower = types & typeBit(EntityType::Product);
    if (isWord(lemma, "authority"_L1))
        narrower |= types & typeBit(EntityType::Government);
    if (isWord(lemma, "firm"_L1))
        narrower |= types & (typeBit(EntityType::Organization) | typeBit(EntityType::Group));
    if (narrower != 0)
        for (const int each : m_tree.children(token)) {
            const Dep dep = m_tree.dep(each);
            if (dep == Dep::Compound || dep == Dep::Adjective || dep == Dep::Flat || dep == Dep::Description
                || dep == Dep::Numeral || (dep == Dep::Possessive && isWord(lemma, "authority"_L1)))
                if (const EntityId id = headedBy(each, narrower))
                    return id;
        }
    return {};
}

} // namespace clew
