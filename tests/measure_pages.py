#!/usr/bin/env python3
"""Main text of saved pages: word F1 and time beside @mozilla/readability with jsdom, and text beside libxml2's tree.

usage: tests/measure_pages.py [BUILD] [--modules FOLDER] [FOLDER...]

BUILD is build/release; the pages are tests/data/pages and those of each FOLDER: NAME.html with its main text in NAME.txt.
FOLDER of --modules is where "npm install @mozilla/readability jsdom" was run; without it or without node the peer is
left out. Exits 1 where a figure falls short, 77 where the bench is not built.
"""
import argparse, collections, glob, json, os, re, shutil, subprocess, sys

parser = argparse.ArgumentParser()
parser.add_argument("build", nargs="?", default="build/release")
parser.add_argument("--modules")
parser.add_argument("folders", nargs="*", default=[])
options = parser.parse_intermixed_args()
here = os.path.dirname(os.path.abspath(__file__))
pages = [p for folder in [here + "/data/pages", *options.folders] for p in sorted(glob.glob(folder + "/*.html"))
         if os.path.exists(p[:-5] + ".txt")]
bench = options.build + "/bin/pagesbench"
if not os.path.exists(bench):
    print("CLEW-SKIPPED: build pagesbench first")
    sys.exit(77)


def words(text):
    """Words; where they are not parted by blanks, characters."""
    return collections.Counter(re.findall(r"[\u3040-\u9fff]|[^\W_\u3040-\u9fff]+", text))


def f1(truth, text):
    a, b = words(truth), words(text)
    both = sum((a & b).values())
    return 2 * both / (sum(a.values()) + sum(b.values())) if a or b else 1.0


def run(*command):
    lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def mean(values):
    values = list(values)
    return sum(values) / len(values)


truth = [open(p[:-5] + ".txt", encoding="utf-8").read() for p in pages]
ours = run(bench, *pages)
peer = []
if options.modules and shutil.which("node"):
    peer = run("node", here + "/bench/pages/readability.mjs", os.path.abspath(options.modules), *pages)
    peer = peer if len(peer) == len(pages) else []
print(f"{'page':22}{'F1':>8}{'peer':>8}{'ms':>9}{'peer':>9}")
for i, page in enumerate(ours):
    other = f"{f1(truth[i], peer[i]['text'] or ''):8.3f}" if peer else " " * 8
    slow = f"{peer[i]['seconds'] * 1000:9.2f}" if peer else ""
    print(f"{page['file']:22}{f1(truth[i], page.get('text', '')):8.3f}{other}{page['seconds'] * 1000:9.2f}{slow}")
mine = mean(f1(t, p.get("text", "")) for t, p in zip(truth, ours))
print(f"{'mean F1':22}{mine:8.3f}")
short = mine < 0.95
if peer:
    theirs = mean(f1(t, p["text"] or "") for t, p in zip(truth, peer))
    times = sum(p["seconds"] for p in peer) / sum(p["seconds"] for p in ours)
    print(f"{'  readability':22}{theirs:8.3f}\n{'times as fast':22}{times:8.1f}")
    short = short or mine < theirs or times < 10
else:
    print("  readability: node or its modules are absent (--modules)")
times = sum(p["libxmlSeconds"] for p in ours) / sum(p["treeSeconds"] for p in ours)
print(f"{'HTML to text: times as fast as libxml2':40}{times:6.1f}\n{'  words alike':40}{mean(p['sameWords'] for p in ours):6.4f}")
sys.exit(1 if short else 0)
