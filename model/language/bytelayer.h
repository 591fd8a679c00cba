#pragma once

#include "language/bytekernels.h"
#include "language/matrix.h"

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace clew {

// A layer of a trained network whose weights are bytes: result = (input * weights) * scale + bias, with one
// scale a column. An input is a byte, too: zero + what it stands for in units of its own. The units are part
// of the scales. Sums are whole numbers, so that every processor gets the same bits.
//
// In a file: `width` scales and as many biases (float), then for each four inputs the weights of column 0, of
// column 1 and so on. `width` is the number of columns filled up to a multiple of 16; what is filled up is
// zero.
class ByteLayer
{
public:
    static constexpr int zero = 128; // the byte that stands for 0
    static constexpr float outputUnit = 1.0f / 127; // of what a memory puts out, -1 to 1

    ByteLayer() = default;
    // A view of a section of a model file, which must live as long; isEmpty() where it is of another size.
    ByteLayer(std::span<const uchar> section, int inputs, int columns);

    bool isEmpty() const { return m_weights == nullptr; }
    int inputs() const { return m_inputs; }
    int columns() const { return m_columns; }
    // Numbers of a row of results.
    int width() const { return m_width; }
    // Bytes of a row of inputs: a multiple of four.
    static constexpr std::size_t rowBytes(int inputs) { return static_cast<std::size_t>(inputs + 3) / 4 * 4; }

    ByteLayerView view() const;
    // `rows` rows of inputs, the next one `stride` bytes after the last, into rows of width() results.
    void run(const quint8 *inputs, std::size_t stride, int rows, float *results) const;

private:
    int m_inputs = 0;
    int m_columns = 0;
    int m_width = 0;
    const float *m_scales = nullptr;
    const float *m_bias = nullptr;
    const qint8 *m_weights = nullptr;
    std::vector<qint32> m_start; // takes away what the zero of the inputs adds
};

// The section of such a layer. `units` has what a step of each input stands for; an empty bias is none.
std::vector<uchar> makeByteLayer(MatrixView weights, MatrixView bias, std::span<const float> units);

// Numbers as bytes from -127 to 127 of one unit, which is chosen for the largest.
struct ByteTable
{
    std::vector<qint8> numbers;
    float unit = 1;
};
ByteTable makeByteTable(std::span<const float> numbers);

} // namespace clew
