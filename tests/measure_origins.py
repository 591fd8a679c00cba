#!/usr/bin/env python3
"""Measures how well Clew tells who retells whom, and what changed on the way: precision and recall of dependence, of
additions, of drift, of contradictions and of date conflicts, beside what annotators wrote down.

usage: tests/measure_origins.py [BUILD] [SHARED] [--misses] [--only=SET]     (build/release and ../shared)

The dossiers of this repository (tests/data/dossier*), and where SHARED is at hand the five articles on one affair
and the family of four. --misses lists what was not found and what was found besides; an annotation need not be complete, so
what is found besides is for a person to judge. Each line that begins with '$' is the command behind the figures under it.
"""
import glob, json, os, re, subprocess, sys, tempfile

ARGS = [a for a in sys.argv[1:] if not a.startswith("--")]
ONLY = next((a[7:] for a in sys.argv[1:] if a.startswith("--only=")), "")
BUILD = ARGS[0] if ARGS else "build/release"
SHARED = ARGS[1] if len(ARGS) > 1 else "../shared"
MISSES = "--misses" in sys.argv
CLI = f"{BUILD}/bin/clew-cli"
HERE = os.path.dirname(os.path.abspath(__file__))

# What the annotators call a change, and what Clew calls it.
GROUPS = {
    "added": ("added",),
    "speaker": ("speaker_changed", "informants_relabelled", "number_of_speakers", "speaker_dropped", "speaker_impersonal"),
    "number": ("number_rounded", "number_changed", "price_changed", "number_dropped"),
    "hedge": ("hedge_dropped", "hedge_added", "negation_dropped"),
    "denial": ("denial_dropped", "denial_reversed"),
    "route": ("channels_fused", "route_fused", "channel_dropped", "route_generalised", "actor_changed", "item_generalised"),
    "date": ("date_changed",),
}


def group(kind):
    return next((name for name, kinds in GROUPS.items() if kind in kinds), kind)


def words(text):
    return [w for w in re.split(r"[^a-z0-9]+", (text or "").lower().replace("’", "'")) if w]


def alike(a, b):
    """Whether two quotations are of the same sentence: one may be cut short, or joined with its neighbour."""
    a, b = words(a), words(b)
    if not a or not b:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) > 1 and f" {' '.join(short)} " in f" {' '.join(long)} ":
        return True
    shared, bag = 0, list(long)
    for word in short:
        if word in bag:
            bag.remove(word)
            shared += 1
    return shared >= 0.85 * len(short) and len(short) >= min(4, len(long))


def run(*command):
    print("$", " ".join(command))
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr}")
    return done.stdout


def share(part, whole):
    return f"{part / whole:.2f} ({part} of {whole})" if whole else "none asked"


def show(name, found, asked, right, given, missed=(), besides=()):
    print(f"    {name:28} recall {share(found, asked):18} precision {share(right, given) if given else 'nothing found'}")
    if MISSES:
        for one in missed:
            print("        missed  ", one)
        for one in besides:
            print("        besides ", one)


class Dossier:
    def __init__(self, title, files, gold, folder):
        self.title, self.gold = title, gold
        self.docs = {code: name for code, name in gold["documents"].items()}
        self.docs = {code: (name if isinstance(name, str) else name["file"]) for code, name in self.docs.items()}
        path = os.path.join(folder, title.replace(" ", "-") + ".clew")
        run(CLI, "import", path, *files)
        self.origins = json.loads(run(CLI, "origins", path, "--json", "-"))
        self.drift = json.loads(run(CLI, "drift", path, "--json", "-"))

    def families(self):
        source = self.gold["source_dependence"]
        return [source, *source.get("other_families", [])]

    def dependence(self):
        asked = {(self.docs[d["doc"]], self.docs[f["origin"]["doc"]]) for f in self.families() for d in f["dependents"]}
        given = {(d["document"], d["root"]) for d in self.origins["documents"] if d["root"] != d["document"]}
        show("dependence", len(asked & given), len(asked), len(asked & given), len(given), sorted(asked - given), sorted(given - asked))

    def additions(self):
        asked, others = [], []
        for family in self.families():
            for dependent in family["dependents"]:
                file = self.docs[dependent["doc"]]
                asked += [(file, text) for text in dependent.get("own_additions", [])]
                others += [(file, case) for case in dependent.get("other_cases_in_it", [])]
        dependents = {self.docs[d["doc"]] for f in self.families() for d in f["dependents"]}
        given = [(a["document"], a["evidence"]) for a in self.origins["additions"] if a["document"] in dependents]
        found = [a for a in asked if any(a[0] == g[0] and alike(a[1], g[1]) for g in given)]

        def is_other(one):
            names = {w for file, case in others if file == one[0] for w in re.findall(r"[A-Z]\w+", case)}
            return any(re.search(rf"\b{name}\b", one[1]) for name in names)
        right = [g for g in given if any(a[0] == g[0] and alike(a[1], g[1]) for a in asked) or is_other(g)]
        show("additions", len(found), len(asked), len(right), len(given), [a for a in asked if a not in found],
             [g for g in given if g not in right])

    def counts(self):
        """Claims that the annotator counted the sources of: the origins of all claims whose sentence is one of the route's."""
        known = {c["id"]: c for c in self.origins["claims"]}
        wrong, seen = [], 0
        origin = self.gold["source_dependence"]["origin"]
        for dependent in self.gold["source_dependence"]["dependents"]:
            own = dependent.get("own_additions", []) + dependent.get("other_cases_in_it", [])
            for claim in known.values():
                if claim["document"] != self.docs[dependent["doc"]] or any(alike(claim["evidence"], o) for o in own):
                    continue
                if re.search("|".join(re.findall(r"[A-Z]\w{3,}", " ".join(dependent.get("other_cases_in_it", ["@"])))) or "@",
                             claim["evidence"]):
                    continue
                seen += 1
                if [o["document"] for o in claim["origins"]] != [self.docs[origin["doc"]]]:
                    wrong.append((claim["document"], claim["evidence"][:120], [o["publication"] for o in claim["origins"]]))
        print(f"    claims of retellings that rest on {origin['publisher']}, {origin['date']}: {share(seen - len(wrong), seen)}")
        if MISSES:
            for one in wrong:
                print("        else    ", one)

    def drifts(self):
        asked = [(group(d["kind"]), self.docs[d["doc"]], d["origin"]["evidence"], (d["retelling"] or {}).get("evidence"), d)
                 for d in self.gold.get("drift", [])]
        given = [(group(d["kind"]), d["document"], d["origin"]["evidence"], (d["retelling"] or {}).get("evidence"), d)
                 for d in self.drift["drift"]]

        def same(a, g):
            return a[0] == g[0] and a[1] == g[1] and alike(a[2], g[2]) and (a[3] is None or (g[3] and alike(a[3], g[3])))
        found = [a for a in asked if any(same(a, g) for g in given)]
        right = [g for g in given if any(same(a, g) for a in asked)]
        show("drift", len(found), len(asked), len(right), len(given),
             [(a[4]["kind"], a[1], a[2][:110], (a[3] or "-")[:110]) for a in asked if a not in found],
             [(g[4]["kind"], g[1], g[4]["origin"]["evidence"][:130], "->", (g[3] or "-")[:130], g[4].get("was"), g[4].get("is")) for g in given if g not in right])

    def contradictions(self):
        """Each is asked as two or three quotations; where one document retells the other it may be shown as drift."""
        asked = [c for c in self.gold["contradictions"] if c.get("conflict", True)]
        peace = [c for c in self.gold["contradictions"] if not c.get("conflict", True)]
        given = [("contradiction", [(s["document"], s["evidence"]) for s in c["sides"]], c) for c in self.drift["contradictions"]]
        drift = [("drift", [(d["origin"]["document"], d["origin"]["evidence"]), (d["document"], (d["retelling"] or {}).get("evidence"))], d)
                 for d in self.drift["drift"]]

        def covers(gold, sides):
            wanted = [gold[k] for k in ("a", "b", "c") if k in gold]
            hits = sum(any(self.docs[w["doc"]] == s[0] and alike(w["evidence"], s[1]) for s in sides) for w in wanted)
            return hits >= 2
        found = [c for c in asked if any(covers(c, g[1]) for g in given + drift)]
        right = [g for g in given if any(covers(c, g[1]) for c in asked)]
        show("contradictions", len(found), len(asked), len(right), len(given), [(c["topic"], c["a"]["evidence"][:90], c["b"]["evidence"][:90]) for c in asked if c not in found],
             [(g[2]["kind"], [(d, (e or "")[:110]) for d, e in g[1]]) for g in given if g not in right])
        if peace:
            print("    agreements shown as conflicts:", sum(any(covers(c, g[1]) for g in given) for c in peace))

    def dates(self):
        asked = [c for c in self.gold["date_conflicts"] if "consistent" not in c.get("why", "")]
        given = self.drift["dates"]

        def covers(gold, one):
            wanted = {self.docs[v["doc"]]: v["value"] for v in gold["values"]}
            shown = {v["document"]: v["value"] for v in one["values"]}
            if all(v is None for v in wanted.values()):
                proposed = re.findall(r"\d{4}-\d\d-\d\d", gold["right"])
                return one["kind"] == "undated" and bool(set(wanted) & set(shown)) and one["proposal"] in proposed
            hits = sum(f in shown and (v is None or (shown[f] or "").replace("/..", "")[:7] == v[:7].replace("since ", "")) for f, v in wanted.items())
            return hits >= min(2, len(wanted))
        found = [c for c in asked if any(covers(c, g) for g in given)]
        right = [g for g in given if any(covers(c, g) for c in self.gold["date_conflicts"])]
        show("date conflicts", len(found), len(asked), len(right), len(given), [c["what"] for c in asked if c not in found],
             [(g["kind"], [(v["document"], v["value"], (v["evidence"] or "")[:70]) for v in g["values"]]) for g in given if g not in right])

    def report(self):
        print(f"  {self.title}")
        for part in (self.dependence, self.additions, self.counts, self.drifts, self.contradictions, self.dates):
            part()


def main():
    own = sorted(glob.glob(f"{HERE}/data/dossier*/family.json"))
    sets = [(json.load(open(file, encoding="utf-8"))["set"], os.path.dirname(file), file) for file in own]
    if os.path.isdir(SHARED):
        sets.append(("five articles on one affair", f"{SHARED}/seeds", f"{SHARED}/eval/seeds-routes.json"))
        sets.append(("family of four", f"{SHARED}/eval/dev", f"{SHARED}/eval/dev/family.json"))
    with tempfile.TemporaryDirectory() as folder:
        for title, texts, gold_file in sets:
            if not title.startswith(ONLY):
                continue
            with open(gold_file, encoding="utf-8") as opened:
                gold = json.load(opened)
            names = [n if isinstance(n, str) else n["file"] for n in gold["documents"].values()]
            Dossier(title, [os.path.join(texts, name) for name in names], gold, folder).report()


main()
