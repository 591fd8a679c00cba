#pragma once

#include <QStringView>

#include <span>

namespace clew {

// How many tokens at the begin of a sentence are its dateline, with the dash that ends it: "PORT ORLO, March
// 4 (Norr Wire) - The yard ..."; 0: none.
std::size_t datelineLength(std::span<const QStringView> words);

} // namespace clew
