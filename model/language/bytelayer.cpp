#include "language/bytelayer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace clew {

namespace {

constexpr float most = 127;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

int widthOf(int columns)
{
    return (columns + 15) / 16 * 16;
}

qint8 rounded(float number, float unit)
{
    return static_cast<qint8>(std::clamp(std::lround(number / unit), -127L, 127L));
}

} // namespace

ByteLayer::ByteLayer(std::span<const uchar> section, int inputs, int columns)
    : m_inputs(inputs)
    , m_columns(columns)
    , m_width(widthOf(columns))
{
    const std::size_t floats = at(m_width) * sizeof(float);
    const std::size_t weights = rowBytes(inputs) * at(m_width);
    if (section.size() != 2 * floats + weights)
        return;
    m_scales = reinterpret_cast<const float *>(section.data());
    m_bias = m_scales + m_width;
    m_weights = reinterpret_cast<const qint8 *>(section.data() + 2 * floats);
    m_start.resize(at(m_width), 0);
    for (std::size_t i = 0; i < weights; ++i)
        m_start[i / 4 % at(m_width)] -= zero * m_weights[i];
}

ByteLayerView ByteLayer::view() const
{
    return {m_weights, static_cast<int>(rowBytes(m_inputs) / 4), m_width, m_start.data(), m_scales, m_bias};
}

void ByteLayer::run(const quint8 *inputs, std::size_t stride, int rows, float *results) const
{
    static const ByteKernel fastest = byteKernels().back().run;
    fastest(view(), inputs, stride, rows, results);
}

std::vector<uchar> makeByteLayer(MatrixView weights, MatrixView bias, std::span<const float> units)
{
    const std::size_t width = at(widthOf(weights.columns));
    std::vector<float> floats(2 * width, 0.0f);
    std::vector<qint8> bytes(ByteLayer::rowBytes(weights.rows) * width, 0);
    for (int c = 0; c < weights.columns; ++c) {
        float largest = 1e-20f;
        for (int k = 0; k < weights.rows; ++k)
            largest = std::max(largest, std::abs(weights.row(k)[c] * units[at(k)]));
        const float scale = largest / most;
        floats[at(c)] = scale;
        floats[width + at(c)] = bias.values ? bias.values[c] : 0.0f;
        for (int k = 0; k < weights.rows; ++k)
            bytes[(at(k) / 4 * width + at(c)) * 4 + at(k) % 4]
                = rounded(weights.row(k)[c] * units[at(k)], scale);
    }
    std::vector<uchar> section(floats.size() * sizeof(float) + bytes.size());
    std::memcpy(section.data(), floats.data(), floats.size() * sizeof(float));
    std::memcpy(section.data() + floats.size() * sizeof(float), bytes.data(), bytes.size());
    return section;
}

ByteTable makeByteTable(std::span<const float> numbers)
{
    float largest = 1e-20f;
    for (float number : numbers)
        largest = std::max(largest, std::abs(number));
    ByteTable table{.numbers = {}, .unit = largest / most};
    for (float number : numbers)
        table.numbers.push_back(rounded(number, table.unit));
    return table;
}

} // namespace clew
