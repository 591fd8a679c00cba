#!/usr/bin/env python3
"""Measures screening: of 1,000 perturbed names of a list, how many are found, and of 1,000 names that are on no list, how many are hit.

usage: tests/screening.py [BUILD] [SHARED]     (build/release and ../shared)

The list is OFAC's consolidated one (resources/lists). The other names are organisations and people out of annotated news texts
(SHARED/nlp/ner), less those that are on the list. Names are perturbed with a fixed seed; every kind is printed on its own. Exits 1 where a
figure falls short. "found": the entry is among the hits; "first": it is the first hit; "precision": of all first hits, how many are right.
"""
import csv, glob, json, os, random, re, subprocess, sys, tempfile, unicodedata

BUILD = sys.argv[1] if len(sys.argv) > 1 else "build/release"
SHARED = sys.argv[2] if len(sys.argv) > 2 else "../shared"
HERE = os.path.dirname(os.path.abspath(__file__))
LISTS = [f"{HERE}/../resources/lists/ofac_cons_{part}.csv" for part in ("prim", "alt", "add")]
FORMS = ["LTD", "LIMITED", "LLC", "CO., LTD.", "INC.", "GMBH", "OOO", "OAO", "PJSC", "JSC", "S.A.", "CORPORATION", "COMPANY LIMITED", "CO., LTD", "PTE. LTD."]
# Letters that other romanisations write otherwise. Not the matcher's own table: what reporters and registers write.
ROMAN = [("kh", "h"), ("iy", "y"), ("yy", "y"), ("ks", "x"), ("x", "ks"), ("zh", "j"), ("ya", "ia"), ("yu", "iu"), ("ou", "u"), ("oo", "u"), ("w", "v"),
         ("v", "w"), ("sh", "sch"), ("ch", "tch"), ("q", "k"), ("ph", "f"), ("ei", "ey"), ("ai", "ay"), ("ee", "i"), ("mm", "m"), ("ss", "s"), ("dh", "d"),
         ("ah", "a"), ("ad", "ed"), ("am", "em"), ("y", "i"), ("u", "ou"), ("o", "u"), ("e", "i")]
ENGLISH = set((open(f"{HERE}/../resources/screening/generic-words.txt").read() + open(f"{HERE}/../resources/screening/legal-forms.txt").read()
               + " liability joint stock concern insurance corporate oil").split())
WADE = [("zh", "ch"), ("q", "ch"), ("x", "hs"), ("dong", "tung"), ("zi", "tzu"), ("ong", "ung"), ("ian", "ien"), ("b", "p"), ("d", "t"), ("g", "k"), ("j", "ch"), ("z", "ts")]


def listed():
    """(name, entry, person?) of every name of the list."""
    names, persons = [], {}
    for row in csv.reader(open(LISTS[0], encoding="latin-1")):
        if len(row) == 12:
            persons[row[0]] = row[2] == "individual"
            names.append((row[1], row[0], persons[row[0]]))
    for row in csv.reader(open(LISTS[1], encoding="latin-1")):
        if len(row) == 5:
            names.append((row[3], row[0], persons[row[0]]))
    return names


def typo(name, chance):
    """One letter wrong in the longest words."""
    places = [m.start() + i for m in re.finditer(r"\w{5,}", name) for i in range(1, len(m.group()))]
    if not places:
        return name
    at = chance.choice(places)
    letter = chance.choice("aeionrst")
    letter = letter.upper() if name[at].isupper() else letter
    kind = chance.randrange(4)
    if kind == 0:
        return name[:at] + letter + name[at + 1:]
    if kind == 1:
        return name[:at] + name[at + 1:]
    if kind == 2:
        return name[:at] + letter + name[at:]
    return name[:at - 1] + name[at] + name[at - 1] + name[at + 1:]


def without_form(name, chance):
    return re.sub(r"[,\s]+(CO\.?,? ?LTD\.?|COMPANY LIMITED|LIMITED|LTD\.?|LLC|INC\.?|CORPORATION|CORP\.?|PLC|S\.A\.|OAO|OOO|PJSC|JSC|PTE)\.?$", "", name, flags=re.I)


def other_form(name, chance):
    return without_form(name, chance) + " " + chance.choice(FORMS)


def swapped(name, chance):
    if "," in name and not re.search(r", (LTD|INC|LLC|LIMITED|S\.A)", name, re.I):
        last, first = name.split(",", 1)
        return f"{first.strip()} {last.strip()}"
    words = name.split()
    at = chance.randrange(len(words))
    return " ".join(words[at:] + words[:at])


def romanised(name, chance):
    """One or two rules in one of the words that are no English and no legal form."""
    words = [w for w in re.findall(r"[A-Za-z]{5,}", name) if w.lower() not in ENGLISH]
    if not words:
        return name
    word = chance.choice(words)
    changed = word
    rules = [rule for rule in ROMAN if rule[0] in word.lower()]
    for old, new in chance.sample(rules, min(2, len(rules))):
        changed = re.sub(old, new.upper() if word.isupper() else new, changed, count=1, flags=re.I)
    return name.replace(word, changed)


def wade_giles(name, chance):
    for old, new in WADE:
        name = re.sub(old, new, name, flags=re.I)
    return name


def other_case(name, chance):
    return chance.choice([name.title(), name.lower(), name.swapcase()])


def hyphens(name, chance):
    if "-" in name:
        return name.replace("-", chance.choice([" ", ""]))
    spaces = [m.start() for m in re.finditer(r"(?<=\w{3}) (?=\w{3})", name)]
    if not spaces:
        return name
    at = chance.choice(spaces)
    return name[:at] + chance.choice(["-", ""]) + name[at + 1:]


KINDS = {"typo": typo, "no legal form": without_form, "other legal form": other_form, "other order": swapped, "romanisation": romanised,
         "case": other_case, "hyphens": hyphens, "typo and no form": lambda n, c: typo(without_form(n, c), c),
         "order and case": lambda n, c: other_case(swapped(n, c), c), "typo and romanisation": lambda n, c: typo(romanised(n, c), c)}
CHINESE = re.compile(r"^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|[iu]?an|eng|ing|iong|ong|[iu]?ao|en|in|un|u?ai|ei|ou|ia|ie|iu|ua|uo|ui|ue|[aeiou]))+$")


def perturbed(names, chance):
    """1,000 of (kind, name, entry, person?); a kind applies where it changes the name."""
    out, kinds = [], list(KINDS)
    while len(out) < 1000:
        kind = kinds[len(out) % len(kinds)]
        name, entry, person = chance.choice(names)
        changed = KINDS[kind](name, chance)
        if changed != name and len(changed) > 3:
            out.append((kind, changed, entry, person))
    words = sorted({w for name, _, _ in names for w in re.findall(r"\w{6,}", name) if CHINESE.match(w.lower())})
    # Wade-Giles comes on top: of names with a pinyin word that it changes
    chinese = [(n, e, p) for n, e, p in names if any(w in n and wade_giles(w, chance) != w for w in words)]
    for name, entry, person in chance.sample(chinese, min(100, len(chinese))):
        out.append(("Wade-Giles", " ".join(wade_giles(w, chance) if CHINESE.match(w.lower()) and len(w) > 5 else w for w in name.split()), entry, person))
    return out


def unlisted(names, chance):
    """1,000 organisations and people of annotated texts."""
    known = {re.sub(r"\W+", " ", name.lower()).strip() for name, _, _ in names}
    found = set()
    for file in ("wikigold.train", "wikigold.test", "uner_pud.test", "uner_ewt.test", "gum.dev", "multiner_gov.train", "re3d.train"):
        words, tag = [], None
        for line in list(open(f"{SHARED}/nlp/ner/{file}.tsv", encoding="utf-8")) + ["\n"]:
            cells = line.rstrip("\n").split("\t")
            label = cells[1] if len(cells) > 1 else "O"
            if words and not label.startswith("I-"):
                found.add((" ".join(words), tag == "PER"))
                words = []
            if label[:2] == "B-" and re.match(r"PER|ORG", label[2:], re.I):
                tag, words = label[2:5].upper(), [cells[0]]
            elif label.startswith("I-") and words:
                words.append(cells[0])
    found = sorted((n, p) for n, p in found if len(n) > 3 and re.sub(r"\W+", " ", n.lower()).strip() not in known)
    return chance.sample(found, min(1000, len(found)))


def recombined(names, chance):
    """1,000 names put together out of words of the list: as near to it as names that are not on it can be."""
    firms = [n.split() for n, _, p in names if not p and len(n.split()) > 2]
    people = [re.split(r"[,\s]+", n) for n, _, p in names if p and "," in n]
    known, out = {" ".join(sorted(re.findall(r"\w+", n.lower()))) for n, _, _ in names}, set()
    while len(out) < 1000:
        pool = firms if chance.random() < 0.8 else people
        left, right = chance.choice(pool), chance.choice(pool)
        name = " ".join(left[: len(left) // 2] + right[len(right) // 2:])
        if " ".join(sorted(re.findall(r"\w+", name.lower()))) not in known:
            out.add((name, pool is people))
    return sorted(out)


def screen(names):
    """[(name, person?)] -> [[hit...]...], best first, as clew-cli gives them."""
    with tempfile.TemporaryDirectory() as folder:
        given, answer = f"{folder}/names.tsv", f"{folder}/hits.json"
        with open(given, "w", encoding="utf-8") as out:
            out.writelines(f"{name}\t{'Person' if person else 'Organization'}\n" for name, person in names)
        command = [f"{BUILD}/bin/clew-cli", "screen", "--names", given] + [x for file in LISTS for x in ("--list", file)] + ["--json", answer]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr)
        return [party["hits"] for party in json.load(open(answer, encoding="utf-8"))["parties"]]


def main():
    chance = random.Random(2024)
    names = listed()
    changed = perturbed(names, chance)
    print("$ tests/screening.py\n    1,000 perturbed names of the OFAC list (and Wade-Giles spellings)")
    print(f"    {'':24} names   found   first   precision")
    hits = screen([(name, person) for _, name, _, person in changed])
    rows = {}
    for (kind, name, entry, _), found in zip(changed, hits):
        row = rows.setdefault(kind, [0, 0, 0, 0])
        row[0] += 1
        row[1] += any(hit["number"] == entry for hit in found)
        row[2] += bool(found) and found[0]["number"] == entry
        row[3] += bool(found)
        if "-v" in sys.argv and not any(hit["number"] == entry for hit in found):
            print(f"      missed ({kind}): {name}  [{entry}]")
    total = [sum(row[i] for kind, row in rows.items() if kind != "Wade-Giles") for i in range(4)]
    for kind, row in [*rows.items(), ("all but Wade-Giles", total)]:
        print(f"    {kind:24} {row[0]:5}  {row[1] / row[0]:6.3f}  {row[2] / row[0]:6.3f}   {row[2] / max(1, row[3]):6.3f}")
    short = total[1] / total[0] < 0.95
    for title, others in (("names that are not on it", unlisted(names, chance)), ("names recombined of its words", recombined(names, chance))):
        hits = screen(others)
        hit = sum(bool(found) for found in hits)
        sure = sum(any(one["certainty"] == "sure" for one in found) for found in hits)
        print(f"    {len(others):,} {title}: {hit} hit, of these {sure} called sure")
        if "-v" in sys.argv:
            for (name, _), found in zip(others, hits):
                if found:
                    print(f"      hit: {name} = {found[0]['aliases'][0]['name']} {found[0]['score']} {found[0]['aliases'][0]['reasons']} {found[0]['certainty']}")
        if title.startswith("names that"):
            short |= hit > 20
    sys.exit(1 if short else 0)


main()
