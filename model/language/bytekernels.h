#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <span>

namespace clew {

// A layer as the kernels see it: groups of four inputs, `width` columns of four weights in each, in this
// order.
struct ByteLayerView
{
    const qint8 *weights = nullptr;
    int groups = 0;
    int width = 0; // a multiple of 16
    const qint32 *start = nullptr; // what the sum of each column begins with
    const float *scales = nullptr; // of each column
    const float *bias = nullptr;
};

// result = (start + sum of input * weight) * scale + bias, for each row of inputs (0 to 255; the next one
// begins `stride` bytes later) and each column. Sums are whole numbers and end the same in any order.
using ByteKernel = void (*)(const ByteLayerView &layer, const quint8 *inputs, std::size_t stride, int rows,
                            float *results);

struct NamedByteKernel
{
    const char *name;
    ByteKernel run;
};

// Those that this processor can run, the fastest last. All give the same bits.
std::span<const NamedByteKernel> byteKernels();

} // namespace clew
