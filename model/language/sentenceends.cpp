#include "language/sentenceends.h"

#include "language/sentencenetwork.h"
#include "language/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr QStringView version = u"1";
// Ends without a mark are rare among gaps, so that the perceptron errs to the other side; found on the
// development sets.
constexpr int unmarked = 500;
constexpr size_t leastUnits = 20; // of a text that says enough about its manner
constexpr std::uint8_t lowerCase = 1;
// How the network's odds and the perceptron's are weighed together; found on the development sets.
constexpr float counted = 0.0005f;
constexpr float least = -0.7f;
constexpr float withinUnit = 2;

std::shared_ptr<const EndNetwork> networkOf(const ModelFile &file)
{
    auto vectors = WordVectors::open();
    if (!vectors)
        return nullptr;
    auto network = EndNetwork::open(file, *std::move(vectors));
    return network ? std::make_shared<const EndNetwork>(*std::move(network)) : nullptr;
}

} // namespace

Result<SentenceEnds> SentenceEnds::open(const ModelFile &file)
{
    SentenceEnds ends;
    ends.m_file = file;
    ends.m_weights = file.section<std::int16_t>("weights");
    ends.m_lowerWords = file.section<std::uint32_t>("lower");
    if (ends.m_weights.size() != gapTableSize || file.value(u"format") != version)
        return Error{ErrorCode::BadResource, file.path(), {}, {}};
    ends.m_network = networkOf(file);
    return ends;
}

std::vector<qsizetype> SentenceEnds::endsIn(QStringView text, Span paragraph, bool guess) const
{
    const std::vector<TextUnit> units = textUnits(text, paragraph, m_lowerWords);
    std::vector<qsizetype> ends;
    if (guess && units.size() >= leastUnits)
        ends = guessedEnds(text, paragraph, units);
    else {
        for (size_t at = 0; at + 1 < units.size(); ++at) {
            if (units[at].rule && !units[at].abbreviation)
                ends.push_back(units[at].span.end);
        }
    }
    if (!units.empty())
        ends.push_back(units.back().span.end);
    return ends;
}

std::vector<qsizetype> SentenceEnds::guessedEnds(QStringView text, Span paragraph,
                                                 std::span<const TextUnit> units) const
{
    std::vector<Span> tokens;
    std::vector<float> seen; // after each token
    if (m_network) {
        tokens = splitTokens(text, paragraph);
        seen = m_network->scores(endInputs(text, tokens, units, m_network->vectors));
    }
    const TextManner manner = mannerOf(units);
    std::vector<qsizetype> ends;
    size_t token = 0;
    size_t begin = 0;
    GapState state;
    for (size_t at = 0; at < units.size(); ++at) {
        const qsizetype end = units[at].span.end;
        for (; token < tokens.size() && tokens[token].end < end; ++token) {
            if (seen[token] <= withinUnit)
                continue;
            ends.push_back(tokens[token].end); // no space was left between the sentences
            begin = at;
            state = {};
        }
        const float score = token < tokens.size() && tokens[token].end == end ? seen[token] : 0;
        state.pass(units[at]);
        if (at + 1 == units.size() || !endsAfter(units, at, begin, state, manner, score))
            continue;
        ends.push_back(end);
        begin = at + 1;
        state = {};
    }
    return ends;
}

bool SentenceEnds::endsAfter(std::span<const TextUnit> units, size_t at, size_t begin, const GapState &state,
                             TextManner manner, float seen) const
{
    const TextUnit &unit = units[at];
    if (unit.abbreviation)
        return false;
    // articles follow the rules, and where no sentence begins with a small letter none does after "Ltd."
    const bool careful = manner.lowerStarts == 0 || (unit.quotes > 0 && !unit.plainStop);
    if (careful && !unit.rule && unit.marked && units[at + 1].shape == lowerCase)
        return false;
    int score = unit.tailKind == 0 ? unmarked : 0;
    for (std::uint32_t feature : gapFeatures(units, at, begin, state, manner))
        score += m_weights[feature];
    if (!m_network)
        return score > 0;
    return static_cast<float>(score) * counted + seen > least;
}

} // namespace clew
