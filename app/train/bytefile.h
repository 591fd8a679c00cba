#pragma once

#include "language/lstm.h"
#include "language/modelfile.h"

#include <span>
#include <string>

namespace clew::train {

// Puts "NAME.input" and "NAME.recurrent" into a file as language/bytelstm.h reads them. `units` has what a
// step of each input stands for.
void addByteLstm(ModelWriter &writer, const std::string &name, const LstmWeights &weights,
                 std::span<const float> units);

} // namespace clew::train
