#pragma once

#include <QStringView>

#include <span>
#include <string_view>
#include <vector>

namespace clew {

// Universal POS tags of the words of one sentence, in order. An averaged perceptron, read from left to right
// (resources/models/tagger-en.txt); deterministic.
std::vector<QLatin1StringView> tagWords(std::span<const QStringView> words);

} // namespace clew
