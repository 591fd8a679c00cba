#include "language/sentenceends.h"

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

} // namespace

Result<SentenceEnds> SentenceEnds::open(const ModelFile &file)
{
    SentenceEnds ends;
    ends.m_file = file;
    ends.m_weights = file.section<std::int16_t>("weights");
    ends.m_lowerWords = file.section<std::uint32_t>("lower");
    if (ends.m_weights.size() != gapTableSize || file.value(u"format") != version)
        return Error{ErrorCode::BadResource, file.path(), {}, {}};
    return ends;
}

std::vector<qsizetype> SentenceEnds::endsIn(QStringView text, Span paragraph, bool guess) const
{
    const std::vector<TextUnit> units = textUnits(text, paragraph, m_lowerWords);
    const TextManner manner = mannerOf(units);
    std::vector<qsizetype> ends;
    size_t begin = 0;
    GapState state;
    for (size_t at = 0; at + 1 < units.size(); ++at) {
        state.pass(units[at]);
        if (!endsAfter(units, at, begin, state, manner, guess))
            continue;
        ends.push_back(units[at].span.end);
        begin = at + 1;
        state = {};
    }
    if (!units.empty())
        ends.push_back(units.back().span.end);
    return ends;
}

bool SentenceEnds::endsAfter(std::span<const TextUnit> units, size_t at, size_t begin, const GapState &state,
                             TextManner manner, bool guess) const
{
    const TextUnit &unit = units[at];
    if (unit.abbreviation)
        return false;
    // articles follow the rules, and where no sentence begins with a small letter none does after "Ltd."
    const bool careful = manner.lowerStarts == 0 || (unit.quotes > 0 && !unit.plainStop);
    if (!guess || units.size() < leastUnits
        || (careful && !unit.rule && unit.marked && units[at + 1].shape == lowerCase))
        return unit.rule;
    int score = unit.tailKind == 0 ? unmarked : 0;
    for (std::uint32_t feature : gapFeatures(units, at, begin, state, manner))
        score += m_weights[feature];
    return score > 0;
}

} // namespace clew
