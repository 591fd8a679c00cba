#pragma once

#include "language/bytelayer.h"
#include "language/packedbatch.h"

namespace clew {

// A long short-term memory (lstm.h) whose matrices are bytes and whose outputs are, too; its cells stay
// floats.
struct ByteLstm
{
    ByteLayer input; // inputs x 4 size
    ByteLayer recurrent; // size x 4 size, size a multiple of 16

    int size() const { return recurrent.inputs(); }
    bool isEmpty() const { return input.isEmpty() || recurrent.isEmpty(); }
};

// What one direction of a run needs, kept between runs so that memory is asked for once.
struct LstmScratch
{
    std::vector<float> gates, cells;
    std::vector<quint8> last;
};

enum class Direction { Forward, Backward };

// `gates` has the results of lstm.input for each row of the batch. The outputs of row r, zero + 127 times
// what they are, go to `outputs` + r * stride.
void runByteLstm(const ByteLstm &lstm, Direction direction, const PackedBatch &batch,
                 std::span<const float *const> gates, quint8 *outputs, std::size_t stride,
                 LstmScratch &scratch);

// One step of `size` cells, a multiple of 16: gates are the sums of the two.
void byteMemoryStep(const float *gates, const float *more, float *cells, quint8 *output, int size);

} // namespace clew
