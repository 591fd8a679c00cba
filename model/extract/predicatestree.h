#pragma once

#include "core/analysis.h"

#include <span>
#include <vector>

namespace clew {

// The relations of Universal Dependencies that the layer of predicates asks for.
enum class Dep : quint8 {
    Unknown, // no tree
    Root,
    Subject,
    PassiveSubject,
    Object,
    IndirectObject,
    Oblique, // with obl:agent
    Unmarked, // obl:unmarked, nmod:unmarked: "last year"
    Nominal, // nmod
    Possessive, // nmod:poss
    Description, // nmod:desc: "director Jane Roe"
    Apposition,
    Participle, // acl: "lasers made by", "a plan to sell"
    RelativeClause,
    AdverbialClause,
    OpenComplement, // xcomp
    ClausalComplement, // ccomp
    Conjunct,
    Coordinator,
    Compound,
    Particle,
    Flat,
    Fixed,
    Case,
    Mark,
    Auxiliary,
    PassiveAuxiliary,
    Copula,
    Determiner,
    Adjective,
    Adverb,
    Numeral,
    Parataxis, // and list, dislocated, orphan, dep: loosely joined
    Expletive,
    Punctuation,
    Other,
};

// The dependency tree of one sentence, with the children of each token at hand. Refers to the sentence.
class Tree
{
public:
    Tree(QStringView text, const Sentence &sentence);

    // Whether a parser has been here. A tree of one word counts.
    bool isParsed() const { return m_parsed; }
    int size() const { return int(m_sentence.tokens.size()); }
    bool has(int token) const { return token >= 0 && token < size(); }

    const Token &token(int index) const { return m_sentence.tokens[size_t(index)]; }
    int head(int index) const { return token(index).head; }
    Dep dep(int index) const { return m_deps[size_t(index)]; }
    const QString &lemma(int index) const { return token(index).lemma; }
    QStringView form(int index) const { return token(index).span.of(m_text); }
    bool isTagged(int index, QLatin1StringView tag) const { return token(index).tag == tag; }
    bool hasFineTag(int index, QLatin1StringView tag) const { return token(index).fineTag == tag; }
    bool isNominal(int index) const; // noun, name, pronoun, number

    // In order of the sentence.
    std::span<const int> children(int index) const;
    // The first child of that relation, or -1.
    int child(int index, Dep dep) const;
    int childWith(int index, Dep dep, QStringView lemma) const;
    // Whether `below` is `above` or hangs on it.
    bool dominates(int above, int below) const;
    // The token and its conjuncts; of a list "A, B and C" with A: A, B, C.
    std::vector<int> withConjuncts(int index) const;

private:
    bool isForetold(int clause) const;

    QStringView m_text;
    const Sentence &m_sentence;
    std::vector<Dep> m_deps;
    std::vector<int> m_begin; // of each token's children in m_children
    std::vector<int> m_children;
    bool m_parsed = false;
};

} // namespace clew
