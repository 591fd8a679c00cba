#include "extract/predicatestree.h"

#include <QHash>

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

Dep depOf(const QString &relation)
{
    static const QHash<QString, Dep> table{
        {u"root"_s, Dep::Root},
        {u"nsubj"_s, Dep::Subject},
        {u"nsubj:pass"_s, Dep::PassiveSubject},
        {u"obj"_s, Dep::Object},
        {u"iobj"_s, Dep::IndirectObject},
        {u"obl"_s, Dep::Oblique},
        {u"obl:agent"_s, Dep::Oblique},
        {u"obl:unmarked"_s, Dep::Unmarked},
        {u"obl:tmod"_s, Dep::Unmarked},
        {u"obl:npmod"_s, Dep::Unmarked},
        {u"nmod"_s, Dep::Nominal},
        {u"nmod:unmarked"_s, Dep::Unmarked},
        {u"nmod:tmod"_s, Dep::Unmarked},
        {u"nmod:npmod"_s, Dep::Unmarked},
        {u"nmod:poss"_s, Dep::Possessive},
        {u"nmod:desc"_s, Dep::Description},
        {u"appos"_s, Dep::Apposition},
        {u"acl"_s, Dep::Participle},
        {u"acl:relcl"_s, Dep::RelativeClause},
        {u"advcl"_s, Dep::AdverbialClause},
        {u"xcomp"_s, Dep::OpenComplement},
        {u"ccomp"_s, Dep::ClausalComplement},
        {u"conj"_s, Dep::Conjunct},
        {u"cc"_s, Dep::Coordinator},
        {u"cc:preconj"_s, Dep::Coordinator},
        {u"compound"_s, Dep::Compound},
        {u"compound:prt"_s, Dep::Particle},
        {u"flat"_s, Dep::Flat},
        {u"goeswith"_s, Dep::Flat},
        {u"fixed"_s, Dep::Fixed},
        {u"case"_s, Dep::Case},
        {u"mark"_s, Dep::Mark},
        {u"aux"_s, Dep::Auxiliary},
        {u"aux:pass"_s, Dep::PassiveAuxiliary},
        {u"cop"_s, Dep::Copula},
        {u"det"_s, Dep::Determiner},
        {u"det:predet"_s, Dep::Determiner},
        {u"amod"_s, Dep::Adjective},
        {u"advmod"_s, Dep::Adverb},
        {u"nummod"_s, Dep::Numeral},
        {u"parataxis"_s, Dep::Parataxis},
        {u"list"_s, Dep::Parataxis},
        {u"dislocated"_s, Dep::Parataxis},
        {u"orphan"_s, Dep::Parataxis},
        {u"dep"_s, Dep::Parataxis},
        {u"expl"_s, Dep::Expletive},
        {u"punct"_s, Dep::Punctuation},
    };
    const auto found = table.constFind(relation);
    return found == table.cend() ? Dep::Other : *found;
}

} // namespace

Tree::Tree(QStringView text, const Sentence &sentence)
    : m_text(text)
    , m_sentence(sentence)
{
    const int count = size();
    int heads = 0;
    for (const Token &each : sentence.tokens)
        heads += each.head >= 0 ? 1 : 0;
    m_parsed = heads > 0 || (count == 1 && !sentence.tokens.front().relation.isEmpty());
    m_deps.assign(size_t(count), Dep::Unknown);
    m_begin.assign(size_t(count) + 1, 0);
    if (!m_parsed)
        return;
    for (int i = 0; i < count; ++i) {
        m_deps[size_t(i)] = head(i) < 0 ? Dep::Root : depOf(token(i).relation);
        if (head(i) >= 0)
            ++m_begin[size_t(head(i)) + 1];
    }
    for (int i = 0; i < count; ++i)
        m_begin[size_t(i) + 1] += m_begin[size_t(i)];
    m_children.resize(size_t(heads));
    std::vector<int> next(m_begin.begin(), m_begin.end() - 1);
    for (int i = 0; i < count; ++i)
        if (head(i) >= 0)
            m_children[size_t(next[size_t(head(i))]++)] = i;
    for (int i = 0; i < count; ++i)
        if (token(i).relation.startsWith("csubj"_L1) && isForetold(i))
            m_deps[size_t(i)] = Dep::ClausalComplement;
}

// "[It] is suspected that Acme sold lasers": what is suspected, whatever it is the subject of.
bool Tree::isForetold(int clause) const
{
    return head(clause) >= 0 && std::ranges::any_of(children(head(clause)), [&](int each) {
               const bool it = dep(each) == Dep::Expletive || dep(each) == Dep::PassiveSubject
                   || dep(each) == Dep::Subject;
               return it && each < head(clause) && lemma(each) == u"it";
           });
}

bool Tree::isNominal(int index) const
{
    const QString &tag = token(index).tag;
    if (token(index).fineTag.startsWith("NN"_L1))
        return true;
    return tag == u"NOUN" || tag == u"PROPN" || tag == u"PRON" || tag == u"NUM" || tag == u"SYM";
}

std::span<const int> Tree::children(int index) const
{
    const auto begin = m_begin[size_t(index)];
    const auto end = m_begin[size_t(index) + 1];
    return std::span(m_children).subspan(size_t(begin), size_t(end - begin));
}

int Tree::child(int index, Dep wanted) const
{
    for (const int each : children(index))
        if (dep(each) == wanted)
            return each;
    return -1;
}

int Tree::childWith(int index, Dep wanted, QStringView wantedLemma) const
{
    for (const int each : children(index))
        if (dep(each) == wanted && lemma(each) == wantedLemma)
            return each;
    return -1;
}

bool Tree::dominates(int above, int below) const
{
    for (int steps = 0; below >= 0 && steps <= size(); ++steps) {
        if (below == above)
            return true;
        below = head(below);
    }
    return false;
}

std::vector<int> Tree::withConjuncts(int index) const
{
    std::vector<int> all{index};
    for (size_t i = 0; i < all.size() && all.size() < 64; ++i)
        for (const int each : children(all[i]))
            if (dep(each) == Dep::Conjunct && isNominal(each))
                all.push_back(each);
    std::ranges::sort(all);
    return all;
}

} // namespace clew
