#pragma once

#include "core/analysis.h"
#include "core/entity.h"
#include "extract/frames.h"

#include <QStringView>

#include <span>

namespace clew {

// What a frame needs to know of a word.
enum class WordClass : quint32 {
    Preposition = 1u << 0,
    Through = 1u << 1, // through, via, using
    Be = 1u << 2,
    Auxiliary = 1u << 3, // have, do and all forms of them and of modals, negated or not
    Modal = 1u << 4,
    Negator = 1u << 5,
    Nobody = 1u << 6, // no, none, neither
    Relative = 1u << 7,
    Subordinator = 1u << 8,
    Conjunction = 1u << 9,
    Determiner = 1u << 10,
    Adverb = 1u << 11,
    Possible = 1u << 12,
    Appositive = 1u << 13, // opens an insertion between commas
    Pronoun = 1u << 14,
    Speech = 1u << 15,
    Denial = 1u << 16,
    Stop = 1u << 17, // stopped selling
    Bar = 1u << 18, // barred from selling
    Intend = 1u << 19, // plans to sell
    Comma = 1u << 20,
    Break = 1u << 21, // ; : ( ) and dashes
    Quote = 1u << 22,
    Genitive = 1u << 23, // 's
    Number = 1u << 24,
    Question = 1u << 25,
    Verb = 1u << 26, // a form that a verb frame knows
    TaggedVerb = 1u << 27, // what the tagger says
    TaggedNoun = 1u << 28,
    Capital = 1u << 29, // begins with a capital, and not because the sentence does
};

struct Word
{
    Span span;
    QString form; // lower case
    quint32 classes = 0;
    int anchor = -1; // the outermost mention that covers it

    bool is(WordClass name) const { return (classes & static_cast<quint32>(name)) != 0; }
};

// A mention of a sentence, as a range of words.
struct Anchor
{
    Span span;
    EntityId entity;
    EntityType type = EntityType::Organization;
    int first = 0;
    int last = 0; // inclusive
    std::vector<int> inner; // anchors within it, in order
    bool pronoun = false; // "it", "them": what it stands for is inferred
    bool possessive = false; // "its", "their"

    bool isA(TypeSet types) const { return (typeBit(type) & types) != 0; }
};

// A sentence as the frames see it.
struct ChunkedSentence
{
    QStringView text; // of the document
    Span span; // of the sentence
    std::vector<Word> words;
    std::vector<Anchor> anchors; // the outermost in order, then those within others
    int outermost = 0; // how many
    const Sentence *sentence = nullptr; // as it was analysed
    std::vector<int> wordOfToken; // the first word of each token of the sentence

    int size() const { return int(words.size()); }
    const Word &at(int index) const { return words[size_t(index)]; }
    bool is(int index, WordClass name) const { return index >= 0 && index < size() && at(index).is(name); }
    // Outside any mention, a word of this class.
    bool plain(int index, WordClass name) const { return is(index, name) && at(index).anchor < 0; }
    const Anchor *anchorAt(int index) const
    {
        if (index < 0 || index >= size() || at(index).anchor < 0)
            return nullptr;
        return &anchors[size_t(at(index).anchor)];
    }
};

// `mentions` in order of span; those outside the sentence are left out.
ChunkedSentence chunk(QStringView text, const Sentence &sentence, std::span<const Mention> mentions,
                      const Lexicon &lexicon);

} // namespace clew
