#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace clew {

// Positions of the nodes of a level.
struct Positions
{
    std::vector<float> x;
    std::vector<float> y;
};

// How the nodes of a level push one another apart: mass / distance each. Nodes far away are taken together
// (Barnes and Hut 1986), in a tree that needs no building: the nodes are sorted along Hilbert's curve, each
// sixteen in a row are a block, each four blocks a larger one. A pair of blocks walks the tree once for all
// its nodes. Keeps its memory from step to step.
class Repulsion
{
public:
    // The pushes for unit mass; `softening` is added to squared distances.
    void at(const Positions &places, std::span<const float> mass, float softening, Positions &forces);

private:
    struct Cell
    {
        float x = 0; // of the centre of mass
        float y = 0;
        float mass = 0;
        float left = 0;
        float right = 0;
        float top = 0;
        float bottom = 0;
        float size = 0; // the longer side
    };

    void sortAlongCurve(const Positions &places);
    void makeBlocks(const Positions &places, std::span<const float> mass);
    void makeTree();
    int collect(const Cell &target);

    std::vector<std::uint64_t> m_keys, m_sorted;
    std::vector<float> m_x, m_y, m_mass; // in the order of the curve, filled up to whole pairs of blocks
    std::vector<Cell> m_cells; // the blocks, then each next storey of the tree
    std::vector<int> m_storeys; // where each begins, and the end
    std::vector<std::pair<int, int>> m_open; // storey, cell: still to be looked at
    std::vector<float> m_sourceX, m_sourceY, m_sourceMass;
};

} // namespace clew
