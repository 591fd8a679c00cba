#!/usr/bin/env python3
"""Measures identities: names that Clew merges or proposes as one, beside what annotators say.

usage: tests/identities.py [BUILD] [SHARED] [-v]     (build/release and ../shared)

Imports each set into a dossier of its own. An entity of a document stands for the annotators' one if one of its words is one of theirs
(white space, case and an article aside). Of each set: how many pairs of entities that the annotators call one are merged or proposed
(directly or through others), and how many merged or proposed pairs of annotated entities are right. Pairs that must stay apart are
counted where they are merged, and where they are proposed. What is not found by the reader at all is counted on its own. Exits 1 where
something that must stay apart is not, or recall of what was read falls under 0.9.
"""
import glob, itertools, json, os, re, subprocess, sys, tempfile

ARGS = [a for a in sys.argv[1:] if a != "-v"]
BUILD = ARGS[0] if ARGS else "build/release"
SHARED = ARGS[1] if len(ARGS) > 1 else "../shared"
HERE = os.path.dirname(os.path.abspath(__file__))
VERBOSE = "-v" in sys.argv


def bare(text):
    text = re.sub(r"\s+", " ", text).strip().strip("\"“”‘’'").lower().replace("’", "'")
    return re.sub(r"^(the|a|an|its|their) ", "", text)


def truth(files, golds):
    """surface by document -> name of the annotators; surfaces of unnamed ones and of entities that stand in the gold of one text count too."""
    table = {}
    for identity in files["cross_document_identities"]:
        for doc, surfaces in identity["surfaces"].items():
            for surface in surfaces:
                table.setdefault((doc, bare(surface)), set()).add(identity["canonical"])
    for gold in golds:
        for document in gold["documents"]:
            for entity in document["entities"]:
                for alias in entity["aliases"]:
                    table.setdefault((document["id"], bare(alias)), set()).add(entity["canonical"])
    return table


class Joined:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        while self.parent.get(x, x) != x:
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a != b:
            self.parent[max(a, b)] = min(a, b)


def measure(title, articles, files, golds):
    with tempfile.TemporaryDirectory() as folder:
        dossier, answer = f"{folder}/d.clew", f"{folder}/i.json"
        subprocess.run([f"{BUILD}/bin/clew-cli", "import", dossier, *articles], capture_output=True, check=True)
        subprocess.run([f"{BUILD}/bin/clew-cli", "identities", dossier, "--json", answer], check=True)
        result = json.load(open(answer, encoding="utf-8"))
    doc_of = {os.path.basename(file): doc for doc, file in files["documents"].items()}
    names = truth(files, golds)
    surfaces_of = {identity["canonical"]: set(identity["surfaces"]) for identity in files["cross_document_identities"]}
    groups = {identity["canonical"] for identity in files["cross_document_identities"]}
    means, merged, proposed, shown, file_of = {}, Joined(), Joined(), {}, {}
    for cluster in result["clusters"]:
        for member in cluster["members"]:
            doc = doc_of.get(member["file"])
            found = set()
            for words in [member["name"], *member["mentions"]]:
                found |= names.get((doc, bare(words)), set())
            means[member["id"]], shown[member["id"]], file_of[member["id"]] = found, f"{member['name']} [{doc}]", doc
            merged.join(cluster["members"][0]["id"], member["id"])
            proposed.join(cluster["members"][0]["id"], member["id"])
    for pair in result["proposals"]:
        proposed.join(pair["left"], pair["right"])
    # recall: of entities read in two documents that are one by the annotators
    pairs = certain = offered = missing = 0
    for identity in files["cross_document_identities"]:
        name, read = identity["canonical"], {}
        for entity, meant in means.items():
            if name in meant and file_of[entity] in identity["surfaces"]:
                read.setdefault(file_of[entity], []).append(entity)
        missing += sum(doc not in read for doc in identity["surfaces"])
        for one, other in itertools.combinations(sorted(read), 2):
            pairs += 1
            is_merged = any(merged.find(a) == merged.find(b) for a in read[one] for b in read[other])
            is_offered = any(proposed.find(a) == proposed.find(b) for a in read[one] for b in read[other])
            certain, offered = certain + is_merged, offered + is_offered
            if VERBOSE and not is_offered:
                print(f"      not offered: {name}: {shown[read[one][0]]} / {shown[read[other][0]]}")
    # precision: of what is joined between entities that the annotators name
    def judged(pairs_of_ids):
        right = wrong = 0
        for a, b in pairs_of_ids:
            left, other = means.get(a, set()), means.get(b, set())
            if not left or not other:
                continue
            good = bool(left & other)
            # names that only the annotation of one text has say nothing about another text
            knows = any(name in groups and file_of[y] in surfaces_of[name] for x, y in ((left, b), (other, a)) for name in x)
            if not good and not knows:
                continue
            right, wrong = right + good, wrong + (not good)
            if VERBOSE and not good:
                print(f"      differ by the annotators: {shown[a]} / {shown[b]}")
        return right, wrong
    merges = [(c["members"][0]["id"], m["id"]) for c in result["clusters"] for m in c["members"][1:]]
    right, wrong = judged(merges)
    offered_right, offered_wrong = judged([(p["left"], p["right"]) for p in result["proposals"]])
    # what must stay apart: by the words of the two names
    apart_merged = apart_offered = 0
    direct = {frozenset((p["left"], p["right"])) for p in result["proposals"]}
    for rule in files["must_stay_apart"]:
        for one, other in itertools.combinations(rule["not_same"], 2):
            for a, b in itertools.product([e for e, m in means.items() if one in m], [e for e, m in means.items() if other in m]):
                if a == b or (means[a] & means[b]):
                    continue
                same, offer = merged.find(a) == merged.find(b), frozenset((a, b)) in direct
                apart_merged, apart_offered = apart_merged + same, apart_offered + offer
                if same or offer:
                    print(f"      must stay apart: {shown[a]} / {shown[b]}")
    print(f"    {title:10} pairs that are one: {pairs}, merged {certain} ({certain / max(1, pairs):.3f}), merged or proposed {offered} ({offered / max(1, pairs):.3f}); "
          f"not read: {missing}")
    print(f"    {'':10} merges right {right}, wrong {wrong} (precision {right / max(1, right + wrong):.3f}); proposals {len(result['proposals'])}, "
          f"of annotated names right {offered_right}, wrong {offered_wrong} (precision {offered_right / max(1, offered_right + offered_wrong):.3f})")
    print(f"    {'':10} must stay apart: merged {apart_merged}, proposed {apart_offered}")
    if VERBOSE:
        for p in result["proposals"]:
            print(f"      proposed {p['score']} {p['reason']}: {shown.get(p['left'])} / {shown.get(p['right'])}")
    return apart_merged + apart_offered == 0 and offered >= 0.9 * pairs


def load(path):
    return json.load(open(path, encoding="utf-8"))


def main():
    print("$ tests/identities.py")
    evaluation = f"{SHARED}/eval"
    good = measure("seeds", sorted(glob.glob(f"{SHARED}/seeds/*.txt")), load(f"{evaluation}/seeds-routes.json"), [load(f"{evaluation}/seeds-gold.json")])
    family = load(f"{evaluation}/dev/family.json")
    good &= measure("family", [f"{evaluation}/dev/{file}" for file in family["documents"].values()], family, [load(f"{evaluation}/dev/own-gold.json")])
    for dossier in sorted(glob.glob(f"{HERE}/data/dossier*")):
        own = load(f"{dossier}/family.json")
        good &= measure(own["set"], [f"{dossier}/{file}" for file in own["documents"].values()], own, [])
    sys.exit(0 if good else 1)


main()
