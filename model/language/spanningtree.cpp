#include "language/spanningtree.h"

#include <algorithm>

namespace clew {

namespace {

using Heads = std::vector<int>; // of node 1 ..., node 0 is the root

// scores.row(node)[head], over nodes with the root as node 0.
Heads bestHeads(const Matrix &scores)
{
    Heads heads(static_cast<std::size_t>(scores.rows), 0);
    for (int node = 1; node < scores.rows; ++node) {
        int best = 0;
        for (int head = 1; head < scores.rows; ++head) {
            if (head != node && scores.row(node)[head] > scores.row(node)[best])
                best = head;
        }
        heads[static_cast<std::size_t>(node)] = best;
    }
    return heads;
}

// The same before there is a graph: -1 for the root.
std::vector<int> bestHeadsOfWords(const Matrix &scores)
{
    std::vector<int> heads(static_cast<std::size_t>(scores.rows));
    for (int word = 0; word < scores.rows; ++word) {
        const float *row = scores.row(word);
        const float *own = row + word + 1;
        const float *best = std::max_element(row, own);
        const float *after = std::max_element(own + 1, row + scores.columns);
        if (after != row + scores.columns && *after > *best)
            best = after;
        heads[static_cast<std::size_t>(word)] = static_cast<int>(best - row) - 1;
    }
    return heads;
}

// One word hangs on the root, and every other on it by some way.
bool isTree(const std::vector<int> &heads)
{
    if (std::ranges::count(heads, -1) != 1)
        return false;
    std::vector<int> seen(heads.size(), -1);
    for (std::size_t start = 0; start < heads.size(); ++start) {
        int at = static_cast<int>(start);
        while (at >= 0 && seen[static_cast<std::size_t>(at)] < 0) {
            seen[static_cast<std::size_t>(at)] = static_cast<int>(start);
            at = heads[static_cast<std::size_t>(at)];
        }
        if (at >= 0 && seen[static_cast<std::size_t>(at)] == static_cast<int>(start))
            return false;
    }
    return true;
}

// The nodes of a cycle, or none.
std::vector<int> cycleOf(const Heads &heads)
{
    std::vector<int> seen(heads.size(), 0);
    for (int start = 1; start < static_cast<int>(heads.size()); ++start) {
        int node = start;
        while (node != 0 && seen[static_cast<std::size_t>(node)] == 0) {
            seen[static_cast<std::size_t>(node)] = start;
            node = heads[static_cast<std::size_t>(node)];
        }
        if (node == 0 || seen[static_cast<std::size_t>(node)] != start)
            continue;
        std::vector<int> cycle{node};
        for (int next = heads[static_cast<std::size_t>(node)]; next != node;
             next = heads[static_cast<std::size_t>(next)])
            cycle.push_back(next);
        return cycle;
    }
    return {};
}

// The graph in which a cycle is one node, the last.
struct Contraction
{
    Matrix scores;
    std::vector<int> nodes; // of each node of the new graph but the last: its node in the old
    std::vector<int> into; // of each such node: which of the cycle's an arc from it enters
    std::vector<int> outOf; // which of the cycle's an arc to it leaves
};

Contraction contracted(const Matrix &scores, const Heads &heads, const std::vector<int> &cycle)
{
    Contraction result;
    std::vector<bool> inCycle(heads.size(), false);
    for (int node : cycle)
        inCycle[static_cast<std::size_t>(node)] = true;
    for (int node = 0; node < scores.rows; ++node) {
        if (!inCycle[static_cast<std::size_t>(node)])
            result.nodes.push_back(node);
    }
    const int last = static_cast<int>(result.nodes.size());
    result.scores = Matrix(last + 1, last + 1);
    result.into.resize(result.nodes.size());
    result.outOf.resize(result.nodes.size());
    for (int a = 0; a < last; ++a) {
        const int node = result.nodes[static_cast<std::size_t>(a)];
        for (int b = 0; b < last; ++b)
            result.scores.row(a)[b] = scores.row(node)[result.nodes[static_cast<std::size_t>(b)]];
        int leaves = cycle.front();
        int enters = cycle.front();
        const auto gain = [&](int member) {
            return scores.row(member)[node] - scores.row(member)[heads[static_cast<std::size_t>(member)]];
        };
        for (int member : cycle) {
            if (scores.row(node)[member] > scores.row(node)[leaves])
                leaves = member;
            if (gain(member) > gain(enters))
                enters = member;
        }
        result.scores.row(a)[last] = scores.row(node)[leaves];
        result.scores.row(last)[a] = gain(enters);
        result.outOf[static_cast<std::size_t>(a)] = leaves;
        result.into[static_cast<std::size_t>(a)] = enters;
    }
    return result;
}

// The best heads in the new graph, from those in the old: a node that hung on the cycle hangs on what it has
// become, any other where it did; only the cycle itself has to look for one.
Heads headsAfter(const Contraction &contraction, const Heads &before)
{
    const auto last = contraction.nodes.size();
    std::vector<int> place(before.size(), static_cast<int>(last));
    for (std::size_t a = 0; a < last; ++a)
        place[static_cast<std::size_t>(contraction.nodes[a])] = static_cast<int>(a);
    Heads heads(last + 1, 0);
    for (std::size_t a = 1; a < last; ++a) {
        const int head = before[static_cast<std::size_t>(contraction.nodes[a])];
        heads[a] = place[static_cast<std::size_t>(head)];
    }
    const float *row = contraction.scores.row(static_cast<int>(last));
    heads[last] = static_cast<int>(std::max_element(row, row + last) - row);
    return heads;
}

Heads treeOf(const Matrix &scores)
{
    // each contraction makes the graph smaller; the stack of them is undone from the last to the first
    std::vector<Contraction> contractions;
    std::vector<Heads> cycleHeads;
    const Matrix *graph = &scores;
    Heads heads = bestHeads(*graph);
    for (std::vector<int> cycle = cycleOf(heads); !cycle.empty(); cycle = cycleOf(heads)) {
        cycleHeads.push_back(heads);
        contractions.push_back(contracted(*graph, heads, cycle));
        graph = &contractions.back().scores;
        heads = headsAfter(contractions.back(), cycleHeads.back());
    }
    while (!contractions.empty()) {
        const Contraction &last = contractions.back();
        Heads wider = cycleHeads.back(); // within the cycle, all but one stay as they were
        const auto merged = last.nodes.size();
        for (std::size_t a = 1; a < merged; ++a) {
            const auto head = static_cast<std::size_t>(heads[a]);
            wider[static_cast<std::size_t>(last.nodes[a])]
                = head == merged ? last.outOf[a] : last.nodes[head];
        }
        const auto entering = static_cast<std::size_t>(heads[merged]);
        wider[static_cast<std::size_t>(last.into[entering])] = last.nodes[entering];
        heads = std::move(wider);
        contractions.pop_back();
        cycleHeads.pop_back();
    }
    return heads;
}

} // namespace

std::vector<int> spanningTree(const Matrix &scores)
{
    const int words = scores.rows;
    // mostly the best head of each word by itself makes the tree
    std::vector<int> best = bestHeadsOfWords(scores);
    if (isTree(best))
        return best;
    Matrix graph(words + 1, words + 1);
    float lowest = 0;
    float highest = 0;
    for (float score : scores.values) {
        lowest = std::min(lowest, score);
        highest = std::max(highest, score);
    }
    // a second arc from the root costs more than any choice of the others can gain
    const float penalty = (highest - lowest + 1) * static_cast<float>(words);
    for (int word = 0; word < words; ++word) {
        std::copy_n(scores.row(word), words + 1, graph.row(word + 1));
        graph.row(word + 1)[0] -= penalty;
    }
    Heads heads = treeOf(graph);
    std::vector<int> result(static_cast<std::size_t>(words));
    for (std::size_t word = 0; word < result.size(); ++word)
        result[word] = heads[word + 1] - 1;
    return result;
}

} // namespace clew
