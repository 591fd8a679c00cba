#!/usr/bin/env python3
"""Does a claim's confidence mean what it says? Prints a reliability table, and can fit the shares anew.

usage: tests/calibrate.py SCORE.py ANALYSIS.json GOLD.json... [--fit resources/frames/confidence.tsv [--unseen GOLD.json...]]

ANALYSIS is what `clew-cli analyse` wrote about the texts of the GOLD files; a claim counts as right where SCORE.py (the scorer
beside the gold) would match it by family. What is right but not annotated counts as wrong, so the shares are low
rather than high. --fit writes the shares; fit on an analysis made with an empty list of shares (a build with only its
comment line), so that claims carry the confidence of their frames. Frames know the texts that they were written on: texts of
--unseen, which nobody looked at, tell by how much the shares are lower elsewhere.
"""
import collections, importlib.util, json, math, os, sys

PRIOR = 8  # a share of few claims is drawn towards that of all
UNSEEN_PRIOR = 4  # texts: what few unseen ones tell is taken for less


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
        yield {**claim, "document": document["file"]}, j in right


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


def group_of(claim):
    polarity = "asserted" if claim["polarity"] == "asserted" else "other"
    if "+context" in claim["rule"]:
        return "*", polarity, "context"  # an end that the sentence does not name
    return claim["rule"].split(":")[0], polarity, "low" if claim["confidence"] < 0.6 else "high"


def shares_of(pairs):
    """By group: share, right, count. Claims that are less sure of themselves are not said to be right more often."""
    groups = collections.defaultdict(lambda: [0, 0])
    for claim, right in pairs:
        row = groups[group_of(claim)]
        row[0] += right
        row[1] += 1
    base = sum(r for r, _ in groups.values()) / max(sum(n for _, n in groups.values()), 1)
    shares = {key: (right + PRIOR * base) / (count + PRIOR) for key, (right, count) in groups.items()}
    for rule, polarity, band in list(shares):
        low, high = (rule, polarity, "low"), (rule, polarity, "high")
        if band == "low" and high in shares and shares[low] > shares[high]:
            right, count = (groups[low][k] + groups[high][k] for k in (0, 1))
            shares[low] = shares[high] = (right + PRIOR * base) / (count + PRIOR)
    return {key: (shares[key], *groups[key]) for key in shares}, base


def moved(share, by):
    return 1 / (1 + math.exp(-(math.log(share / (1 - share)) + by)))


def gap(pairs, shares, base, documents):
    """By how much, in logarithms of odds, the shares are lower in texts that nobody looked at; nearer to nothing for few."""
    right = sum(ok for _, ok in pairs)
    low, high = -4.0, 4.0
    for _ in range(60):
        middle = (low + high) / 2
        said = sum(moved(shares.get(group_of(c), (base,))[0], middle) for c, _ in pairs)
        low, high = (middle, high) if said < right else (low, middle)
    return low * documents / (documents + UNSEEN_PRIOR)


def fit(score, gold_files, unseen, analysis, path):
    by_text = collections.defaultdict(list)
    for claim, right in judged(score, gold_files, analysis):
        by_text[claim["document"]].append((claim, right))
    error = collections.defaultdict(lambda: [0.0, 0, 0])
    for left_out, pairs in by_text.items():
        shares, base = shares_of([p for text, rows in by_text.items() if text != left_out for p in rows])
        for claim, right in pairs:
            shown = shares.get(group_of(claim), (base,))[0]
            row = error[int(shown * 10)]
            row[0] += shown
            row[1] += right
            row[2] += 1
    total = sum(row[2] for row in error.values())
    print(f"left out one text at a time: expected calibration error "
          f"{sum(abs(said - right) for said, right, _ in error.values()) / total:.3f} over {total} claims")
    shares, base = shares_of([p for rows in by_text.values() for p in rows])
    by = 0.0
    if unseen:
        pairs = list(judged(score, unseen, analysis))
        by = gap(pairs, shares, base, len({claim["document"] for claim, _ in pairs}))
        print(f"texts that nobody looked at: {sum(ok for _, ok in pairs)} of {len(pairs)} right, odds times {math.exp(by):.2f}")
    with open(path, "w", encoding="utf-8") as out:
        out.write("# Written by tests/calibrate.py: how often claims were right in annotated texts, less what they lose in texts\n"
                  "# that nobody looked at. See extract/confidence.h.\n")
        out.write("# frame file\tpolarity\tsure of itself\tshare\tright\tof\n")
        for (rule, polarity, band), (share, right, count) in sorted(shares.items()):
            out.write(f"{rule}\t{polarity}\t{band}\t{moved(share, by):.2f}\t{right}\t{count}\n")


def main():
    arguments = sys.argv[1:]
    target, unseen = None, []
    if "--unseen" in arguments:
        place = arguments.index("--unseen")
        unseen = arguments[place + 1:]
        del arguments[place:]
    if "--fit" in arguments:
        place = arguments.index("--fit")
        target = arguments[place + 1]
        del arguments[place:place + 2]
    if len(arguments) < 3:
        sys.exit(__doc__)
    score = load(arguments[0])
    reliability(list(judged(score, arguments[2:], arguments[1])))
    if target:
        fit(score, arguments[2:], unseen, arguments[1], target)


main()
