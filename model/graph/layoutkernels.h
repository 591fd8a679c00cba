#pragma once

namespace clew {

// The inner loops of the layout. All give the same bits on every processor, whatever the width of its
// vectors: sixteen lanes are always summed up as sixteen, without fused operations, and roots and quotients
// are those of IEEE 754.

inline constexpr int lanes = 16;

// How `count` sources push at 2 * lanes targets: the sum of mass * away / (distance² + softening).
struct Sources
{
    const float *x;
    const float *y;
    const float *mass;
    int count;
};
void repel(const Sources &sources, const float *x, const float *y, float softening, float *forceX,
           float *forceY);

// How stiff springs are that grow stiffer with the root of their length: weight * root(length / rest).
// `count` is a multiple of `lanes`.
void stiffen(const float *dx, const float *dy, const float *weight, int count, float rest, float *stiffness);

// Where the distances `wanted`, each with its weight, would have the point at (x, y) that lies among the
// `count` others (a multiple of `lanes`): a step of majorization (Gansner, Koren and North 2004). Also the
// two sums of which the best scale is the quotient.
struct Pull
{
    float x = 0;
    float y = 0;
    float wanted = 0; // sum of weight * wanted * distance
    float found = 0; // sum of weight * distance²
};
struct Others
{
    const float *x;
    const float *y;
    const float *wanted;
    const float *weight;
    int count;
};
Pull pullAt(float x, float y, const Others &others, float scale);

// Links in compressed rows, with their lengths.
struct Roads
{
    const int *begin;
    const int *to;
    const int *length;
    int nodes;
};
// One sweep over the nodes, in their order or against it: each of the `lanes` lengths of a node becomes the
// least that its neighbours allow. `rows`: `lanes` a node. Whether anything changed.
bool shorten(const Roads &roads, bool forward, int *rows);

// For tests: vectors of at most so many floats from now on. The results are the same.
void limitVectors(int width);

} // namespace clew
