#!/usr/bin/env bash
# How fast Clew reads beside two libraries that run on one's own machine: compromise (names) and wink-nlp (dates
# and sums of money). The same documents for all, processor time of the process, two passes. Needs node, npm with
# a registry, ../shared and a release build. The libraries go into a temporary folder.
#
#     tests/bench/peers.sh [BUILD_DIR]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "${1:-$root/build/release}" && pwd)
archive=$root/../shared/nlp/text/treasury_2014_2026.txt.gz
[ -e "$archive" ] || { echo "peers.sh: ../shared is not here" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/texts"
npm install --prefix "$work" --no-audit --no-fund --loglevel=error \
    compromise@14 wink-nlp@2 wink-eng-lite-web-model@1 >"$work/npm.log" 2>&1 || { cat "$work/npm.log" >&2; exit 1; }

# 400 documents, evenly spread; one file each, its name beginning with the date.
count=$(gzip -dc "$archive" | grep -c '^-DOC- ')
gzip -dc "$archive" | awk -v step=$((count / 400)) -v folder="$work/texts" '
    /^-DOC- / { if (file) close(file)
                file = (n++ % step == 0 && chosen++ < 400) ? sprintf("%s/%s-%05d.txt", folder, substr($2, 1, 10), n) : ""
                next }
    file { print > file }'

cat >"$work/peer.js" <<'JS'
const fs = require('fs'), path = require('path');
const [which, folder] = process.argv.slice(2);
// One line is one paragraph, as bench_chain has it.
const texts = fs.readdirSync(folder).sort()
    .map(name => fs.readFileSync(path.join(folder, name), 'utf8').trim().replace(/\n/g, '\n\n'));
let read;
if (which === 'compromise') {
    const nlp = require('compromise');
    read = text => {
        const doc = nlp(text);
        return doc.people().out('array').length + doc.places().out('array').length
            + doc.organizations().out('array').length;
    };
} else {
    const winkNLP = require('wink-nlp'), model = require('wink-eng-lite-web-model');
    const nlp = which === 'wink-ner' ? winkNLP(model, ['sbd', 'ner']) : winkNLP(model);
    read = text => nlp.readDoc(text).entities().out(nlp.its.detail)
        .filter(entity => entity.type === 'DATE' || entity.type === 'MONEY').length;
}
// The engine compiles what runs often: twenty documents to warm up, more than Clew gets.
texts.slice(0, 20).forEach(read);
const begin = process.cpuUsage();
let found = 0;
for (const text of texts.slice(2))
    found += read(text);
const used = process.cpuUsage(begin);
console.log((used.user + used.system) / 1e6, found);
JS

# Tokens are Clew's (Universal Dependencies) for all: the ratio of rates is that of times.
for pass in 1 2; do
    echo "== pass $pass, load $(cut -d' ' -f1-3 /proc/loadavg)"
    CLEW_BENCH_ALL=1 CLEW_BENCH_TEXTS=$work/texts "$build/tests/test_bench_chain" rates | tee "$work/ours.log" | grep 'tokens/s'
    tokens=$(awk '/^whole chain/ { print $3 }' "$work/ours.log")
    whole=$(awk '/^whole chain/ { print $5 }' "$work/ours.log")
    dates=$(awk '/^tokens, times, amounts/ { print $6 }' "$work/ours.log")
    while read -r peer ours label; do
        read -r seconds found < <(node "$work/peer.js" "$peer" "$work/texts")
        awk -v p="$peer" -v s="$seconds" -v t="$tokens" -v f="$found" -v o="$ours" -v l="$label" 'BEGIN {
            printf "%-32s %8d tokens %8.3f s %9.0f tokens/s (%d found); Clew, %s: %.2f times as fast\n", p, t, s, t / s, f, l, s / o }'
    done <<PEERS
compromise $whole whole chain
wink-ner $dates tokens, times and amounts, given the tags
wink-full $whole whole chain
PEERS
done
