#include "graph/repulsion.h"

#include "graph/layoutkernels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew {

namespace {

constexpr int curveBits = 11; // the curve runs through 2^11 x 2^11 cells
constexpr float opening = 1.5f; // a cell this many times smaller than it is far away counts as a point

// One step along Hilbert's curve for each of its four orientations and each quarter of the square: the
// quarter's number on the curve, and the orientation of the curve within it.
struct Turn
{
    std::uint8_t along;
    std::uint8_t orientation;
};
constexpr std::array<std::array<Turn, 4>, 4> turns{{
    {{{0, 1}, {1, 0}, {3, 2}, {2, 0}}}, // quarters: upper left, lower left, upper right, lower right
    {{{0, 0}, {3, 3}, {1, 1}, {2, 1}}},
    {{{2, 2}, {1, 2}, {3, 0}, {0, 3}}},
    {{{2, 3}, {3, 1}, {1, 3}, {0, 2}}},
}};

std::uint32_t alongCurve(std::uint32_t x, std::uint32_t y)
{
    std::uint32_t along = 0;
    std::uint8_t orientation = 0;
    for (int bit = curveBits - 1; bit >= 0; --bit) {
        const std::uint32_t quarter = (x >> bit & 1U) << 1U | (y >> bit & 1U);
        const Turn turn = turns[orientation][quarter];
        along = along << 2U | turn.along;
        orientation = turn.orientation;
    }
    return along;
}

} // namespace

void Repulsion::sortAlongCurve(const Positions &places)
{
    const auto [left, right] = std::minmax_element(places.x.begin(), places.x.end());
    const auto [top, bottom] = std::minmax_element(places.y.begin(), places.y.end());
    const float scale = ((1U << curveBits) - 1) / std::max({*right - *left, *bottom - *top, 1e-20f});
    const float x0 = *left;
    const float y0 = *top;
    const size_t count = places.x.size();
    m_keys.resize(count);
    m_sorted.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const auto x = static_cast<std::uint32_t>((places.x[i] - x0) * scale);
        const auto y = static_cast<std::uint32_t>((places.y[i] - y0) * scale);
        m_keys[i] = static_cast<std::uint64_t>(alongCurve(x, y)) << 32U | i;
    }
    for (const unsigned digit : {32U, 32U + curveBits}) {
        std::array<std::uint32_t, (1U << curveBits) + 1> next{};
        const auto digitOf = [digit](std::uint64_t key) {
            return key >> digit & ((1U << curveBits) - 1);
        };
        for (const std::uint64_t key : m_keys)
            ++next[digitOf(key) + 1];
        for (size_t i = 1; i < next.size(); ++i)
            next[i] += next[i - 1];
        for (const std::uint64_t key : m_keys)
            m_sorted[next[digitOf(key)]++] = key;
        m_keys.swap(m_sorted);
    }
}

void Repulsion::makeBlocks(const Positions &places, std::span<const float> mass)
{
    constexpr size_t pair = 2 * lanes;
    const size_t count = m_keys.size();
    const size_t filled = (count + pair - 1) / pair * pair;
    m_x.resize(filled);
    m_y.resize(filled);
    m_mass.resize(filled);
    for (size_t i = 0; i < filled; ++i) {
        const auto node = static_cast<std::uint32_t>(m_keys[std::min(i, count - 1)]);
        m_x[i] = places.x[node];
        m_y[i] = places.y[node];
        m_mass[i] = i < count ? mass[node] : 0;
    }
    m_cells.clear();
    for (size_t first = 0; first < filled; first += lanes) {
        Cell cell{0, 0, 0, m_x[first], m_x[first], m_y[first], m_y[first], 0};
        for (size_t i = first; i < first + lanes; ++i) {
            cell.x += m_x[i] * m_mass[i];
            cell.y += m_y[i] * m_mass[i];
            cell.mass += m_mass[i];
            cell.left = std::min(cell.left, m_x[i]);
            cell.right = std::max(cell.right, m_x[i]);
            cell.top = std::min(cell.top, m_y[i]);
            cell.bottom = std::max(cell.bottom, m_y[i]);
        }
        cell.x = cell.mass > 0 ? cell.x / cell.mass : cell.left;
        cell.y = cell.mass > 0 ? cell.y / cell.mass : cell.top;
        cell.size = std::max(cell.right - cell.left, cell.bottom - cell.top);
        m_cells.push_back(cell);
    }
}

void Repulsion::makeTree()
{
    m_storeys = {0, static_cast<int>(m_cells.size())};
    while (m_storeys.back() - m_storeys[m_storeys.size() - 2] > 1) {
        const int end = m_storeys.back();
        for (int first = m_storeys[m_storeys.size() - 2]; first < end; first += 4) {
            Cell cell = m_cells[static_cast<size_t>(first)];
            cell.x *= cell.mass;
            cell.y *= cell.mass;
            for (int i = first + 1; i < std::min(first + 4, end); ++i) {
                const Cell &part = m_cells[static_cast<size_t>(i)];
                cell.x += part.x * part.mass;
                cell.y += part.y * part.mass;
                cell.mass += part.mass;
                cell.left = std::min(cell.left, part.left);
                cell.right = std::max(cell.right, part.right);
                cell.top = std::min(cell.top, part.top);
                cell.bottom = std::max(cell.bottom, part.bottom);
            }
            cell.x = cell.mass > 0 ? cell.x / cell.mass : cell.left;
            cell.y = cell.mass > 0 ? cell.y / cell.mass : cell.top;
            cell.size = std::max(cell.right - cell.left, cell.bottom - cell.top);
            m_cells.push_back(cell);
        }
        m_storeys.push_back(static_cast<int>(m_cells.size()));
    }
}

// All that pushes at the nodes within `target`, and how many these are: cells that are small from there, and
// near nodes one by one.
int Repulsion::collect(const Cell &target)
{
    size_t used = 0;
    const float middleX = (target.left + target.right) / 2;
    const float middleY = (target.top + target.bottom) / 2;
    const float halfWidth = (target.right - target.left) / 2;
    const float halfHeight = (target.bottom - target.top) / 2;
    m_open.assign(1, {static_cast<int>(m_storeys.size()) - 2, 0});
    while (!m_open.empty()) {
        const auto [storey, index] = m_open.back();
        m_open.pop_back();
        const auto s = static_cast<size_t>(storey);
        const Cell &cell = m_cells[static_cast<size_t>(m_storeys[s] + index)];
        const float dx = std::max(0.0f, std::abs(cell.x - middleX) - halfWidth);
        const float dy = std::max(0.0f, std::abs(cell.y - middleY) - halfHeight);
        if (cell.size * cell.size < opening * opening * (dx * dx + dy * dy)) {
            m_sourceX[used] = cell.x;
            m_sourceY[used] = cell.y;
            m_sourceMass[used] = cell.mass;
            ++used;
        } else if (storey == 0) {
            const auto first = static_cast<size_t>(index * lanes);
            std::copy_n(&m_x[first], lanes, &m_sourceX[used]);
            std::copy_n(&m_y[first], lanes, &m_sourceY[used]);
            std::copy_n(&m_mass[first], lanes, &m_sourceMass[used]);
            used += lanes;
        } else {
            const int below = m_storeys[s] - m_storeys[s - 1];
            for (int part = std::min(4 * index + 4, below) - 1; part >= 4 * index; --part)
                m_open.emplace_back(storey - 1, part);
        }
    }
    return static_cast<int>(used);
}

void Repulsion::at(const Positions &places, std::span<const float> mass, float softening, Positions &forces)
{
    sortAlongCurve(places);
    makeBlocks(places, mass);
    makeTree();
    for (std::vector<float> *sources : {&m_sourceX, &m_sourceY, &m_sourceMass})
        sources->resize(m_x.size() + m_cells.size()); // no more can push
    const size_t count = places.x.size();
    forces.x.resize(count);
    forces.y.resize(count);
    std::array<float, 2 * lanes> forceX{};
    std::array<float, 2 * lanes> forceY{};
    for (size_t first = 0; first < count; first += 2 * lanes) {
        Cell target = m_cells[first / lanes];
        const Cell &second = m_cells[first / lanes + 1];
        target.left = std::min(target.left, second.left);
        target.right = std::max(target.right, second.right);
        target.top = std::min(target.top, second.top);
        target.bottom = std::max(target.bottom, second.bottom);
        const int sources = collect(target);
        repel({m_sourceX.data(), m_sourceY.data(), m_sourceMass.data(), sources}, &m_x[first], &m_y[first],
              softening, forceX.data(), forceY.data());
        for (size_t i = 0; i < 2 * lanes && first + i < count; ++i) {
            const auto node = static_cast<std::uint32_t>(m_keys[first + i]);
            forces.x[node] = forceX[i];
            forces.y[node] = forceY[i];
        }
    }
}

} // namespace clew
