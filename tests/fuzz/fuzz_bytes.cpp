// Whatever the weights and inputs: every set of instructions gives the same bits, and a section of another
// size is refused.
#include "language/bytekernels.h"
#include "language/bytelayer.h"

#include <algorithm>
#include <cstring>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    if (size < 4)
        return 0;
    const auto number = [&](std::size_t i) {
        return static_cast<unsigned char>(data[i]);
    };
    const int groups = 1 + number(0) % 40;
    const int width = 16 * (1 + number(1) % 12);
    const int rows = 1 + number(2) % 30;
    const std::size_t stride = std::size_t(groups) * 4 + number(3) % 3 * 4;
    const auto byteAt = [&](std::size_t i) {
        return number(4 + i % std::max<std::size_t>(1, size - 4));
    };
    const std::size_t last = size > 4 ? size - 4 : 0;
    std::vector<qint8> weights(std::size_t(groups) * std::size_t(width) * 4);
    std::vector<quint8> inputs(stride * std::size_t(rows));
    std::vector<qint32> start(static_cast<std::size_t>(width));
    const std::vector<float> scales(std::size_t(width), 0.01f);
    const std::vector<float> bias(std::size_t(width), -0.5f);
    for (std::size_t i = 0; last > 0 && i < weights.size(); ++i)
        weights[i] = static_cast<qint8>(byteAt(i));
    for (std::size_t i = 0; last > 0 && i < inputs.size(); ++i)
        inputs[i] = byteAt(i * 7 + 3);
    for (std::size_t i = 0; last > 0 && i < start.size(); ++i)
        start[i] = qint32(byteAt(i)) * 1000 - 128000;
    const clew::ByteLayerView view{weights.data(), groups, width, start.data(), scales.data(), bias.data()};
    std::vector<float> first;
    for (const clew::NamedByteKernel &kernel : clew::byteKernels()) {
        std::vector<float> results(std::size_t(width) * std::size_t(rows));
        kernel.run(view, inputs.data(), stride, rows, results.data());
        if (first.empty())
            first = results;
        else if (std::memcmp(first.data(), results.data(), results.size() * sizeof(float)) != 0)
            std::abort();
    }
    const std::span<const uchar> section(reinterpret_cast<const uchar *>(data), size);
    const clew::ByteLayer layer(section.first(size / 4 * 4), groups, width - 3);
    if (!layer.isEmpty() && layer.width() < layer.columns())
        std::abort();
    return 0;
}
