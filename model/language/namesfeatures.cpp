#include "language/namesfeatures.h"

#include <algorithm>
#include <array>
#include <bit>

namespace clew {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

enum class Part { All, Own, Joint };

// Numbers the templates in the order in which they are asked for, which must be the same for every token.
template<Part part>
class Adder
{
public:
    // `place`: whose own features are wanted; for Part::Own only.
    explicit Adder(std::vector<quint64> &hashes, int place = 0)
        : m_hashes(hashes)
        , m_place(place)
    {
    }

    // Of a single word, the one at `place`.
    template<typename... Values>
    void own(int place, Values... values)
    {
        put(part == Part::All || (part == Part::Own && place == m_place), values...);
    }
    template<typename... Values>
    void ownIf(bool holds, int place, Values... values)
    {
        put(holds && (part == Part::All || (part == Part::Own && place == m_place)), values...);
    }
    void ownBits(int place, quint32 bits, int count, quint64 with)
    {
        const bool wanted = part == Part::All || (part == Part::Own && place == m_place);
        putBits(wanted ? bits : 0, count, with);
    }
    // Of several words, or of more than words.
    template<typename... Values>
    void add(Values... values)
    {
        put(part != Part::Own, values...);
    }
    template<typename... Values>
    void addIf(bool holds, Values... values)
    {
        put(holds && part != Part::Own, values...);
    }
    void addBits(quint32 bits, int count, quint64 with)
    {
        putBits(part != Part::Own ? bits : 0, count, with);
    }

private:
    template<typename... Values>
    void put(bool wanted, Values... values)
    {
        quint64 hash = ++m_template;
        if (!wanted)
            return;
        ((hash = (hash ^ static_cast<quint64>(values)) * 0x9e3779b97f4a7c15ULL, hash ^= hash >> 29), ...);
        m_hashes.push_back(mixed(hash));
    }
    void putBits(quint32 bits, int count, quint64 with)
    {
        const quint64 first = m_template;
        for (quint32 left = bits & ((1U << count) - 1); left != 0; left &= left - 1) {
            m_template = first + static_cast<quint64>(std::countr_zero(left));
            put(true, with);
        }
        m_template = first + static_cast<quint64>(count);
    }

    std::vector<quint64> &m_hashes;
    int m_place;
    quint64 m_template = 0;
};

struct SentenceView
{
    const NameDocument &document;
    int begin = 0;
    int end = 0;
    quint64 style = 0; // 1: capitals all through, 2: most words have one

    const WordFacts &word(int token) const
    {
        return token >= begin && token < end ? document.word(token) : beyondSentence();
    }
    quint32 cues(int token) const { return token >= begin && token < end ? document.cuesOf(token) : 0; }
};

quint64 styleOf(const NameDocument &document, int begin, int end)
{
    int words = 0;
    int capitals = 0;
    int uppers = 0;
    for (int i = begin; i < end; ++i) {
        const WordFacts &word = document.word(i);
        words += word.spelling != WordCase::None;
        capitals += word.capital;
        uppers += word.spelling == WordCase::Upper || word.spelling == WordCase::Letter;
    }
    if (words >= 4 && uppers * 10 >= words * 8)
        return 1;
    return words >= 4 && capitals * 10 >= words * 6 ? 2 : 0;
}

template<Part part>
void addWords(Adder<part> &adder, const WordFacts *const *w)
{
    for (int o = -3; o <= 3; ++o)
        adder.own(o, w[o]->lower);
    for (int o = -1; o <= 1; ++o)
        adder.own(o, w[o]->word);
    adder.add(w[-1]->lower, w[0]->lower);
    adder.add(w[0]->lower, w[1]->lower);
    adder.add(w[-2]->lower, w[-1]->lower);
    adder.add(w[1]->lower, w[2]->lower);
    adder.add(w[-1]->lower, w[1]->lower);
    for (int o = -2; o <= 2; ++o)
        adder.own(o, w[o]->shape);
    adder.add(w[-1]->shape, w[0]->shape);
    adder.add(w[0]->shape, w[1]->shape);
    adder.add(w[-1]->shape, w[0]->shape, w[1]->shape);
    adder.add(w[-2]->shape, w[-1]->shape, w[0]->shape, w[1]->shape, w[2]->shape);
    for (int i = 0; i < 3; ++i) {
        adder.own(0, w[0]->prefixes[i]);
        adder.own(0, w[0]->suffixes[i]);
    }
    adder.own(-1, w[-1]->suffixes[1]);
    adder.own(1, w[1]->suffixes[1]);
    adder.own(0, w[0]->suffixes[1], w[0]->spelling);
    adder.add(w[-1]->lower, w[0]->spelling);
    adder.add(w[1]->lower, w[0]->spelling);
}

template<Part part>
void addClusters(Adder<part> &adder, const WordFacts *const *w)
{
    for (int o = -2; o <= 2; ++o) {
        for (int i = 0; i < 3; ++i)
            adder.ownIf(w[o]->clusters[i] != 0, o, w[o]->clusters[i]);
    }
    adder.add(w[-1]->clusters[1], w[0]->clusters[1]);
    adder.add(w[0]->clusters[1], w[1]->clusters[1]);
    adder.add(w[-1]->clusters[2], w[0]->clusters[2]);
    adder.add(w[0]->clusters[2], w[1]->clusters[2]);
    adder.add(w[-1]->clusters[0], w[0]->clusters[0], w[1]->clusters[0]);
    adder.add(w[-2]->clusters[1], w[-1]->clusters[1]);
    adder.add(w[1]->clusters[1], w[2]->clusters[1]);
    adder.own(0, w[0]->clusters[0], w[0]->spelling);
    adder.own(0, w[0]->clusters[1], w[0]->spelling);
    adder.add(w[-1]->clusters[1], w[0]->spelling);
    adder.add(w[1]->clusters[1], w[0]->spelling);
    adder.add(w[-1]->clusters[0], w[0]->spelling, w[1]->spelling);
    adder.add(w[-1]->lower, w[0]->clusters[0]);
    adder.add(w[0]->clusters[0], w[1]->lower);
}

template<Part part>
void addLists(Adder<part> &adder, const WordFacts *const *w)
{
    for (int o = -2; o <= 2; ++o)
        adder.ownBits(o, w[o]->lists, listBitCount, w[o]->capital);
    const quint32 names = w[0]->lists & nameBits;
    adder.own(0, names, w[0]->spelling);
    adder.add(names, w[1]->lists & nameBits, w[0]->capital, w[1]->capital);
    adder.add(names, w[-1]->lists & nameBits, w[0]->capital, w[-1]->capital);
}

template<Part part>
void addListed(Adder<part> &adder, const NameDocument &document, const SentenceView &view, int token)
{
    for (int o = -1; o <= 1; ++o) {
        const int there = token + o;
        const bool within = there >= view.begin && there < view.end && document.listedPlace[at(there)] != 0;
        adder.addIf(within, within ? document.listed[at(there)] : 0,
                    within ? document.listedPlace[at(there)] : 0);
    }
}

// The capitalised phrase that holds the token, and what stands around it.
template<Part part>
void addPhrase(Adder<part> &adder, const SentenceView &view, int token, const CapitalPhrase &phrase)
{
    const WordFacts &first = view.word(phrase.begin);
    const WordFacts &last = view.word(phrase.end - 1);
    const WordFacts &before = view.word(phrase.begin - 1);
    const WordFacts &after = view.word(phrase.end);
    const quint64 place = token == phrase.begin ? token + 1 == phrase.end ? 0 : 1
        : token + 1 == phrase.end               ? 2
                                                : 3;
    const auto length = static_cast<quint64>(std::min(phrase.end - phrase.begin, 6));
    adder.add(place, length);
    adder.add(place, last.lower);
    adder.add(place, first.lower);
    adder.add(last.lower);
    adder.add(place, last.clusters[2]);
    adder.add(place, first.clusters[2]);
    adder.add(place, last.clusters[0], first.clusters[0]);
    adder.add(place, last.suffixes[1]);
    adder.add(place, before.lower);
    adder.add(place, after.lower);
    adder.add(place, before.clusters[1]);
    adder.add(place, after.clusters[1]);
    adder.add(place, before.lower, after.lower);
    adder.add(place, view.word(phrase.begin - 2).lower, before.lower);
    adder.add(place, after.lower, view.word(phrase.end + 1).lower);
    adder.add(place, view.word(phrase.begin - 2).clusters[1], before.lower);
    adder.add(place, after.lower, view.word(phrase.end + 1).clusters[1]);
    adder.addBits(last.lists, listBitCount, place);
    adder.addBits(first.lists, listBitCount, place);
    adder.addBits(before.lists, listBitCount, place);
    adder.addBits(after.lists, listBitCount, place);
}

template<Part part>
void addDocument(Adder<part> &adder, const SentenceView &view, int token, const WordFacts *const *w)
{
    const NameDocument &document = view.document;
    const int phrase = document.phrases[at(token)];
    const bool inside = phrase >= 0;
    const CapitalPhrase &strict = inside ? document.strict[at(phrase)] : CapitalPhrase{token, token + 1};
    // the templates of a phrase are numbered apart, so that words outside have none of them
    adder.addIf(inside && document.called[at(std::max(phrase, 0))] != 0,
                inside ? document.called[at(phrase)] : 0);
    adder.addBits(w[0]->capital ? document.cuesOf(token) : 0, cueCount, w[0]->spelling == WordCase::Upper);
    adder.addIf(w[0]->capital, document.cuesOf(token) & (CapitalWithinCue | LowerSeenCue | OftenCue),
                token == view.begin);
    quint32 ofPhrase = 0;
    for (int i = strict.begin; i < strict.end; ++i)
        ofPhrase |= inside ? document.cuesOf(i) : 0;
    adder.addBits(ofPhrase, cueCount, 0);
    adder.add(token == view.begin, w[0]->shape);
    adder.addIf(token == view.begin, w[0]->clusters[1]);
    adder.addIf(view.style != 0, view.style, w[0]->spelling);
    adder.addIf(view.style != 0, view.style, w[0]->clusters[1]);
    adder.add(0);
}

NameInput inputOf(const NameDocument &document, int token, bool first, quint64 style)
{
    const WordFacts &word = document.word(token);
    NameInput input;
    input.vector = word.row;
    quint64 signs = word.lists & ((1U << listBitCount) - 1);
    const quint64 listed = document.listed[at(token)];
    signs |= quint64((listed & (CityBit | CountryBit | RegionBit | CapitalBit)) != 0) << 19;
    signs |= quint64((listed & (CompanyBit | PublicationBit)) != 0) << 20;
    signs |= quint64(word.capital) << 21;
    signs |= (quint64(1) << static_cast<int>(word.spelling)) << 22; // to 27
    signs |= quint64(word.digits) << 28;
    signs |= quint64(word.row < 0) << 29;
    signs |= quint64(first) << 30;
    if (const int phrase = document.phrases[at(token)]; phrase >= 0)
        signs |= (quint64(1) << document.called[at(phrase)]) << 31; // to 34
    if (word.capital)
        signs |= quint64(document.cuesOf(token)) << 36; // to 50
    signs |= style << 52;
    input.signs = signs;
    return input;
}

template<Part part>
void find(const NameDocument &document, int sentence, NameFeatures &features)
{
    SentenceView view{document, document.begins[at(sentence)], document.begins[at(sentence) + 1], 0};
    view.style = styleOf(document, view.begin, view.end);
    features.hashes.clear();
    features.begins.assign(1, 0);
    const WordFacts *around[namePlaces];
    for (int token = view.begin; token < view.end; ++token) {
        for (int o = -3; o <= 3; ++o)
            around[o + 3] = &view.word(token + o);
        const WordFacts *const *w = around + 3;
        Adder<part> adder(features.hashes);
        addWords(adder, w);
        addClusters(adder, w);
        addLists(adder, w);
        addListed(adder, document, view, token);
        addDocument(adder, view, token, w);
        if (const int phrase = document.phrases[at(token)]; phrase >= 0) {
            addPhrase(adder, view, token, document.strict[at(phrase)]);
            const CapitalPhrase &loose = document.loose[at(phrase)];
            if (loose.end - loose.begin > document.strict[at(phrase)].end - document.strict[at(phrase)].begin)
                addPhrase(adder, view, token, loose);
        }
        features.begins.push_back(static_cast<int>(features.hashes.size()));
    }
}

} // namespace

void findFeatures(const NameDocument &document, int sentence, NameFeatures &features)
{
    find<Part::All>(document, sentence, features);
}

void findJointFeatures(const NameDocument &document, int sentence, NameFeatures &features)
{
    find<Part::Joint>(document, sentence, features);
}

void appendOwnFeatures(const WordFacts &word, int place, std::vector<quint64> &hashes)
{
    std::array<const WordFacts *, namePlaces> everywhere;
    everywhere.fill(&word);
    Adder<Part::Own> adder(hashes, place);
    addWords(adder, everywhere.data() + 3);
    addClusters(adder, everywhere.data() + 3);
    addLists(adder, everywhere.data() + 3);
}

std::vector<NameInput> inputsOf(const NameDocument &document, int sentence)
{
    const int begin = document.begins[at(sentence)];
    const int end = document.begins[at(sentence) + 1];
    const quint64 style = styleOf(document, begin, end);
    std::vector<NameInput> inputs;
    for (int token = begin; token < end; ++token)
        inputs.push_back(inputOf(document, token, token == begin, style));
    return inputs;
}

} // namespace clew
