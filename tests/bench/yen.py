#!/usr/bin/env python3
"""The ten best loopless paths by igraph's Yen, for bench_routes.

usage: yen.py GRAPH QUESTION...     GRAPH: "nodes edges", then "from to weight" a line; QUESTION: "from:to"
Prints a line a question: processor seconds, then the costs of the paths. Exits 77 where igraph is not installed.
"""
import sys, time

try:
    import igraph
except ImportError:
    sys.exit(77)
with open(sys.argv[1]) as file:
    nodes, count = map(int, file.readline().split())
    edges, weights = [], []
    for line in file:
        a, b, weight = line.split()
        edges.append((int(a), int(b)))
        weights.append(float(weight))
graph = igraph.Graph(n=nodes, edges=edges, directed=True)
for question in sys.argv[2:]:
    start, end = map(int, question.split(":"))
    began = time.process_time()
    paths = graph.get_k_shortest_paths(start, to=end, k=10, weights=weights, output="epath")
    took = time.process_time() - began
    print(took, *[f"{sum(weights[e] for e in path):.9f}" for path in paths], flush=True)
