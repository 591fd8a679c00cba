#include "train/bytefile.h"

#include "language/bytelayer.h"

namespace clew::train {

void addByteLstm(ModelWriter &writer, const std::string &name, const LstmWeights &weights,
                 std::span<const float> units)
{
    writer.add(name + ".input", makeByteLayer(weights.input, weights.bias, units));
    const std::vector<float> outputs(static_cast<size_t>(weights.size()), ByteLayer::outputUnit);
    writer.add(name + ".recurrent", makeByteLayer(weights.recurrent, {}, outputs));
}

} // namespace clew::train
