#!/usr/bin/env bash
# How fast and how good our layouts are beside graphviz's sfdp and OGDF's Fast Multipole Multilevel Embedder (as
# Tulip has it), on the same graphs. Peers that are not installed are left out (Debian: graphviz; tulip).
#
#     tests/bench/layout.sh [BUILD_DIR] [KIND:NODES ...]
#
# Processor seconds: ours the median of five runs, of the whole layout with nodes kept apart; sfdp one run of the
# whole program; OGDF one run of the layout alone. Stress (less is better) and neighbourhood (more is better) as in
# layout/layoutquality.h, for all three by the same samples. CLEW_BENCH_SEED chooses other graphs (default 42).
# CLEW_BENCH_CACHE names a folder where the peers' results are kept for the next time.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "${1:-$root/build/release}" && pwd)
shift || true
graphs=("$@")
[ ${#graphs[@]} -gt 0 ] || graphs=(sbpa:1000 sbpa:10000 sbpa:100000 hubs:10000 mesh:10000 grid:10000 ba:10000 powergrid:10000
    tree:10000 caves:10000 documents:10000 claims:10000 smallworld:10000 tube:10000)
seed=${CLEW_BENCH_SEED:-42}
bench=$build/bin/layoutbench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cache=${CLEW_BENCH_CACHE:-$work}
mkdir -p "$cache"

generator=$root/../shared/perf/gen.cpp
[ -e "$generator" ] && g++ -O2 -w -o "$work/gen" "$generator"

make_graph() { # kind, nodes, file
    if [ "$1" = sbpa ] && [ -x "$work/gen" ]; then "$work/gen" "$2" "$seed" >"$3"; else "$bench" make "$1" "$2" "$seed" >"$3"; fi
}

run_sfdp() { # graph, positions, seconds
    awk 'NR == 1 { print "graph {"; for (i = 0; i < $1; i++) print i ";"; next } { print $1 "--" $2 ";" } END { print "}" }' \
        "$1" >"$work/graph.dot"
    { TIMEFORMAT='%U %S'; time nice sfdp -Tplain "$work/graph.dot" >"$work/plain" 2>/dev/null; } 2>"$work/time"
    awk '{ print $1 + $2 }' "$work/time" >"$3"
    awk '$1 == "node" { print $2, $3, $4 }' "$work/plain" | sort -n | cut -d' ' -f2,3 >"$2"
}

cat >"$work/ogdf.py" <<'PY'
import sys, time
from tulip import tlp
lines = open(sys.argv[1]).read().split('\n')
count = int(lines[0].split()[0])
graph = tlp.newGraph()
nodes = graph.addNodes(count)
graph.addEdges([(nodes[int(a)], nodes[int(b)]) for a, b in (line.split() for line in lines[1:] if line)])
at = graph.getLayoutProperty("viewLayout")
name = "Fast Multipole Multilevel Embedder (OGDF)"
begin = time.process_time()
graph.applyLayoutAlgorithm(name, at, tlp.getDefaultPluginParameters(name, graph))
used = time.process_time() - begin
with open(sys.argv[2], 'w') as out:
    out.writelines("%.9g %.9g\n" % (at[node][0], at[node][1]) for node in nodes)
with open(sys.argv[3], 'w') as out:
    out.write("%f\n" % used)
PY
run_ogdf() { # graph, positions, seconds
    nice /usr/bin/python3 "$work/ogdf.py" "$1" "$2" "$3" >/dev/null 2>&1
}

have() { [ "$1" = sfdp ] && command -v sfdp >/dev/null || { [ "$1" = ogdf ] && /usr/bin/python3 -c 'import tulip' 2>/dev/null; }; }
peers=()
for peer in sfdp ogdf; do have $peer && peers+=($peer) || echo "layout.sh: $peer is not installed, left out" >&2; done

echo "load $(cut -d' ' -f1-3 /proc/loadavg), seed $seed"
printf '%-16s %7s %7s | %8s %6s %6s' graph nodes links seconds stress neighb
for peer in "${peers[@]}"; do printf ' | %-6s %8s %7s %6s %6s' "$peer" seconds faster stress neighb; done
echo
for graph in "${graphs[@]}"; do
    kind=${graph%%:*} nodes=${graph##*:} name=${graph/:/}-$seed
    make_graph "$kind" "$nodes" "$work/graph"
    runs=5
    [ "$nodes" -le 20000 ] || runs=3
    ours=$({ "$bench" place "$work/graph" $runs >"$work/ours"; } 2>&1)
    read -r stress near < <("$bench" judge "$work/graph" "$work/ours")
    printf '%-16s %7d %7d | %8.3f %6.4f %6.4f' "$graph" $(head -1 "$work/graph") "$ours" "$stress" "$near"
    for peer in "${peers[@]}"; do
        [ -s "$cache/$name.$peer.seconds" ] || run_$peer "$work/graph" "$cache/$name.$peer" "$cache/$name.$peer.seconds"
        seconds=$(cat "$cache/$name.$peer.seconds")
        read -r peer_stress peer_near < <("$bench" judge "$work/graph" "$cache/$name.$peer")
        awk -v o="$ours" -v s="$seconds" -v q="$peer_stress" -v n="$peer_near" -v os="$stress" -v on="$near" -v p="$peer" 'BEGIN {
            printf " | %-6s %8.2f %6.1fx %6.4f %6.4f%s", "", s, s / o, q, n, (p == "sfdp" && (os > 1.05 * q || on < n)) ? " WORSE" : "" }'
    done
    echo
done
