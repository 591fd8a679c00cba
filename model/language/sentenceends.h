#pragma once

#include "core/span.h"
#include "language/modelfile.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace clew {

// Where sentences end within a paragraph, learned: an averaged perceptron over what stands around each gap
// between words. The marks and shapes of the neighbours, the words, what the written rules say, how far the
// sentence has come, how formal the text is.

// A run without white space, or a part of one where a space was forgotten ("it.He").
struct TextUnit
{
    Span span;
    std::uint32_t core = 0; // hash of the word in lower case, digits as 0
    std::uint32_t suffix = 0; // of its last three letters
    std::uint32_t lead = 0; // of the marks before it
    std::uint32_t tail = 0; // of the marks after it
    std::uint8_t shape = 0;
    std::uint8_t tailKind = 0; // none, stop, question or exclamation, closing mark, colon, comma, dash, other
    std::uint16_t cluster = 0; // of like words, 0: unknown
    std::int8_t quotes = 0; // how many double quotation marks it bears
    std::int8_t brackets = 0; // opening less closing ones
    bool rule = false; // the written rules end the sentence after it
    bool marked = false; // a full stop, question or exclamation mark ends it
    bool abbreviation = false; // that ends no sentence: "Mr."
    bool plainStop = false; // ends in a sentence mark that is no part of an abbreviation
    bool glued = false; // no white space after it
    bool lowerElsewhere = false; // capitalised, but a word that is usually not
};

// Hashes, sorted, of words that are written in lower case nearly always.
using LowerWords = std::span<const std::uint32_t>;

std::vector<TextUnit> textUnits(QStringView text, Span paragraph, LowerWords lowerWords);
std::uint32_t wordHash(QStringView word);

inline constexpr int gapFeatureCount = 40;
inline constexpr std::uint32_t gapTableSize = 1u << 18;
using GapFeatures = std::array<std::uint32_t, gapFeatureCount>; // indices below gapTableSize

// How a text is written, found before its gaps are.
struct TextManner
{
    static constexpr int noStops = 11;
    int lowerStarts = 0; // of ten full stops, how many a lower-case word follows; or noStops
    int openGaps = 0; // 0 to 9: how many words a sentence mark comes after
};
TextManner mannerOf(std::span<const TextUnit> units);

// What is counted from the beginning of the sentence.
struct GapState
{
    int lowerSince = 0; // lower-case words
    int quotes = 0;
    int brackets = 0; // open ones

    void pass(const TextUnit &unit);
};

// The features of the gap after unit `at` when the sentence began with unit `begin`; `state` has passed `at`.
GapFeatures gapFeatures(std::span<const TextUnit> units, size_t at, size_t begin, const GapState &state,
                        TextManner manner);

struct EndNetwork;

class SentenceEnds
{
public:
    static Result<SentenceEnds> open(const ModelFile &file);

    // The ends of the sentences of the paragraph, in order; the last one is its end. `guess` allows ends
    // where no sentence mark stands.
    std::vector<qsizetype> endsIn(QStringView text, Span paragraph, bool guess) const;

private:
    std::vector<qsizetype> guessedEnds(QStringView text, Span paragraph,
                                       std::span<const TextUnit> units) const;
    bool endsAfter(std::span<const TextUnit> units, size_t at, size_t begin, const GapState &state,
                   TextManner manner, float seen) const;

    ModelFile m_file;
    std::shared_ptr<const EndNetwork> m_network; // null without word vectors
    std::span<const std::int16_t> m_weights;
    LowerWords m_lowerWords;
};

} // namespace clew
