#!/usr/bin/env python3
"""Does a claim's confidence mean what it says? Prints a reliability table, and can fit the shares anew.

usage: tests/calibrate.py SCORE.py ANALYSIS.json GOLD.json... [--fit resources/frames/confidence.tsv]

ANALYSIS is what `clew-cli analyse` wrote about the texts of the GOLD files; a claim counts as right where SCORE.py (the scorer
beside the gold) would match it by family. What is right but not annotated counts as wrong, so the shares are low
rather than high. --fit writes the shares; fit on an analysis made with an empty list of shares (a build with only its
comment line), so that claims carry the confidence of their frames.
"""
import collections, importlib.util, json, os, sys

PRIOR = 8  # a share of few claims is drawn towards that of all


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judged(score, gold_files, analysis):
    """Each claim of the annotated texts, and whether it is right."""
    found = {os.path.basename(d["file"]): d for d in json.load(open(analysis, encoding="utf-8"))["documents"]}
    for path in gold_files:
        for gold in json.load(open(path, encoding="utf-8"))["documents"]:
            document = found.get(os.path.basename(gold["file"]))
            if document:
                yield from judged_in(score, gold, document)


def judged_in(score, gold, document):
    entities, kinds, like = document["entities"], {}, {}
    for entity in entities:
        kinds[entity["id"]] = entity["type"]
    for entity in gold["entities"]:
        like[entity["id"]] = {e["id"] for e in entities if score.likeness(entity, e) >= 0.5}
    for i, j in score.pair_up(gold["entities"], entities, score.likeness, 0.5):
        like[gold["entities"][i]["id"]].add(entities[j]["id"])

    def fits(wanted, got):
        return wanted is None or (got is not None and got in like.get(wanted, ()))

    def same(relation, claim):
        if not score.same_sentence(relation["evidence"], claim["evidence"]["text"]):
            return 0.0
        rt, rf, ro = score.oriented(relation)
        ct, cf, co = score.oriented({"type": claim["predicate"], "from": claim["from"], "to": claim["to"]})
        ends = (fits(rf, cf) or (rt in score.RULING and kinds.get(cf) in ("Government", "Document"))) and fits(ro, co)
        if rt in score.SYMMETRIC and not ends:
            ends = fits(rf, co) and fits(ro, cf)
        negated = {"denied": "negated"}
        one_polarity = negated.get(relation["polarity"], relation["polarity"]) == negated.get(claim["polarity"], claim["polarity"])
        if not ends or not one_polarity:
            return 0.0
        return 1.0 if rt == ct else 0.9 if any(ct in f for f in score.families(rt)) else 0.0

    right = {j for _, j in score.pair_up(gold["relations"], document["claims"], same, 0.5)}
    for j, claim in enumerate(document["claims"]):
        yield claim, j in right


def reliability(pairs):
    bins = collections.defaultdict(lambda: [0, 0, 0.0])
    for claim, right in pairs:
        row = bins[int(min(claim["confidence"], 0.999) * 10)]
        row[0] += right
        row[1] += 1
        row[2] += claim["confidence"]
    print("confidence   claims   shown   right")
    error = 0.0
    total = sum(row[1] for row in bins.values())
    for key in sorted(bins):
        right, count, shown = bins[key]
        error += abs(shown - right) / max(total, 1)
        print(f"{key / 10:.1f} to {key / 10 + 0.1:.1f}   {count:6}   {shown / count:5.2f}   {right / count:5.2f}")
    print(f"expected calibration error {error:.3f} over {total} claims")


def fit(pairs, path):
    groups = collections.defaultdict(lambda: [0, 0])
    for claim, right in pairs:
        polarity = "asserted" if claim["polarity"] == "asserted" else "other"
        band = "low" if claim["confidence"] < 0.6 else "high"
        row = groups[claim["rule"].split(":")[0], polarity, band]
        row[0] += right
        row[1] += 1
    base = sum(r for r, _ in groups.values()) / max(sum(n for _, n in groups.values()), 1)
    with open(path, "w", encoding="utf-8") as out:
        out.write("# Written by tests/calibrate.py: how often claims were right in annotated texts. See extract/confidence.h.\n")
        out.write("# frame file\tpolarity\tsure of itself\tshare that was right\tright\tof\n")
        for (rule, polarity, band), (right, count) in sorted(groups.items()):
            share = (right + PRIOR * base) / (count + PRIOR)
            out.write(f"{rule}\t{polarity}\t{band}\t{share:.2f}\t{right}\t{count}\n")


def main():
    arguments = sys.argv[1:]
    target = None
    if "--fit" in arguments:
        place = arguments.index("--fit")
        target = arguments[place + 1]
        del arguments[place:place + 2]
    if len(arguments) < 3:
        sys.exit(__doc__)
    pairs = list(judged(load(arguments[0]), arguments[2:], arguments[1]))
    reliability(pairs)
    if target:
        fit(pairs, target)


main()
