#!/usr/bin/env python3
"""Measures how well Clew finds the routes of annotated dossiers, and prints precision and recall.

usage: tests/measure_routes.py [BUILD] [SHARED] [--only NAME] [--least FIGURE] [--verbose]     (build/release and ../shared)

Each dossier is imported whole; every route of its gold is asked for with `clew-cli trace --json`, from its goods to its end.
A hop of the gold is found where the drawn route has a hop of the same family between the same two parties, by any of
the names that the gold knows them by; a party that the gold calls unnamed is matched by any placeholder. Steps that hand no
goods on (who funds, builds, owns or restricts) are looked for beside the route as well as in it.
recall: routes of the gold that are drawn whole. precision: drawn routes that are a route of the gold, or a part of one.
Forbidden: drawn hops that the gold says must not be drawn. Exits 1 where one is drawn or a figure is below --least.
Python's standard library only.
"""
import argparse, glob, json, os, re, subprocess, sys, tempfile

TRADE = {"sells_to", "buys_from", "supplies", "buys_through", "rents_to", "provides_access_to", "evades_through"}
FAMILIES = [TRADE, {"produces"}, {"stockpiles", "buys_from", "buys_through"}, {"owns_or_parent_of", "controls_via_shell", "buys_through"},
            {"owns_or_parent_of", "controls_via_shell", "evades_through"}, {"funds"}, {"builds"}, {"restricts", "sanctions"}]
TAKER_FIRST = {"stockpiles", "buys_from", "buys_through", "evades_through", "owns_or_parent_of", "controls_via_shell"}
ASIDE = {"funds", "builds", "restricts", "sanctions", "founded_by", "owns_or_parent_of", "controls_via_shell"}


def fold(name):
    name = re.sub(r"\(.*?\)", " ", name or "").replace("’", "'").lower()
    name = re.sub(r"[\"“”]", "", name)
    name = re.sub(r"^(the )?government of ", "", name)
    name = re.sub(r"^(an?|the|some|our|its|his|their|several|many|all|own)\s+", "", re.sub(r"\s+", " ", name).strip())
    words = [w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in re.split(r"[^\w'&.-]+", name) if w]
    return " ".join(words)


class Gold:
    def __init__(self, path, annotations):
        self.data = json.load(open(path, encoding="utf-8"))
        self.folder = os.path.dirname(path)
        self.relations, self.entities = {}, {}
        files = {file: key for key, file in self.data["documents"].items()}
        for annotation in annotations:
            for document in json.load(open(annotation, encoding="utf-8"))["documents"]:
                key = files.get(document["file"])
                for entity in document["entities"]:
                    self.entities[key, entity["id"]] = entity
                for relation in document["relations"]:
                    self.relations[key, relation["id"]] = relation

    def routes(self):
        whole = [r for r in self.data["routes"] if r["id"].startswith("ALL-")]
        return whole or self.data["routes"]

    def surfaces(self, name):
        names = {name}
        for identity in self.data.get("cross_document_identities", []):
            all_names = {identity["canonical"]}.union(*identity["surfaces"].values())
            if name in all_names:
                names |= all_names
        return names

    def ends(self, hop):
        """Names of giver and taker; None: not named."""
        ends = {"from": set(), "to": set()}
        unnamed = {end: hop[end] is None or "(unnamed)" in hop[end] for end in ends}
        for end in ends:
            if hop[end]:
                ends[end] |= self.surfaces(hop[end])
        for support in hop.get("support", [hop]):
            relation = self.relations.get((support.get("doc"), support.get("relation_id")))
            for end in ends:
                if relation and relation["type"] == hop["relation"] and relation[end]:
                    entity = self.entities[support["doc"], relation[end]]
                    ends[end] |= {entity["canonical"], *entity["aliases"]}
                    unnamed[end] |= "(unnamed)" in entity["canonical"] or entity["type"] == "Group"
        order = ("to", "from") if hop["relation"] in TAKER_FIRST else ("from", "to")
        return [({fold(n) for n in ends[end]}, unnamed[end]) for end in order]


class Drawn:
    def __init__(self, document):
        self.document = document
        self.entities = {e["id"]: e for e in document.get("entities", [])}

    def names(self, hop, end):
        entity = self.entities.get(hop.get(end + "Id"))
        names = {hop[end]} if hop[end] else set()
        return {fold(n) for n in names | set(entity["names"] if entity else [])}

    def unnamed(self, hop, end):
        entity = self.entities.get(hop.get(end + "Id"))
        return hop[end] is None or bool(entity and entity["unnamed"])


def same_family(a, b):
    return a == b or any(a in family and b in family for family in FAMILIES)


def matches_end(gold, drawn, hop, end):
    names, unnamed = gold
    return not names or bool(names & drawn.names(hop, end)) or (unnamed and drawn.unnamed(hop, end))


def matches(gold_hop, gold_ends, drawn, hop):
    holds = gold_hop["relation"] == "stockpiles" and hop["kind"] == "holds"
    return ((holds or same_family(gold_hop["relation"], hop["relation"])) and matches_end(gold_ends[0], drawn, hop, "from")
            and matches_end(gold_ends[1], drawn, hop, "to"))


def is_beside(gold_hop, gold_ends, drawn, route):
    for claim in [c for group in route.get("beside", []) + route["hops"] for c in group["claims"]]:
        flow = ("to", "from") if claim["predicate"] in TAKER_FIRST else ("from", "to")
        if (same_family(gold_hop["relation"], claim["predicate"])
                and all(matches_end(gold, drawn, claim, end) for gold, end in zip(gold_ends, flow))):
            return True
    return False


class Measure:
    def __init__(self, build, title, gold, files, verbose):
        self.cli = f"{build}/bin/clew-cli"
        self.title, self.gold, self.files, self.verbose = title, gold, files, verbose
        self.folder = tempfile.TemporaryDirectory()
        self.dossier = os.path.join(self.folder.name, "d.clew")

    def run(self, *command):
        return subprocess.run([self.cli, *command], capture_output=True, text=True)

    def trace(self, start, end):
        out = os.path.join(self.folder.name, "routes.json")
        if os.path.exists(out):
            os.remove(out)
        ran = self.run("trace", self.dossier, "--from", start, "--to", end, "--json", out)
        return Drawn(json.load(open(out, encoding="utf-8"))) if ran.returncode == 0 and os.path.exists(out) else None

    def starts(self, route):
        flow = [h for h in route["hops"] if h["relation"] not in ("funds", "builds", "restricts")]
        names = list(self.gold.surfaces(route["product"])) if route.get("product") else []
        for hop in flow:
            for support in hop.get("support", [hop]):
                relation = self.gold.relations.get((support.get("doc"), support.get("relation_id")))
                if relation and relation.get("item"):
                    entity = self.gold.entities[support["doc"], relation["item"]]
                    names += [entity["canonical"], *entity["aliases"]]
        first = flow[0]["to" if flow[0]["relation"] in TAKER_FIRST else "from"]
        if not route.get("product") or route["product"].startswith("(") or "not named" in route["product"]:
            names += [first, *self.gold.surfaces(first)] if first else []
        return list(dict.fromkeys([route["product"]] * bool(route.get("product")) + sorted(names)))

    def ends(self, route):
        if route.get("endpoint"):
            last = route["hops"]
            names = [route["endpoint"], *sorted(self.gold.surfaces(route["endpoint"]))]
            for hop in last:
                for support in hop.get("support", [hop]):
                    relation = self.gold.relations.get((support.get("doc"), support.get("relation_id")))
                    for end in ("from", "to"):
                        if relation and relation.get(end):
                            entity = self.gold.entities[support["doc"], relation[end]]
                            if route["endpoint"] in (hop[end], entity["canonical"], *entity["aliases"]):
                                names += [entity["canonical"], *entity["aliases"]]
            for hop in reversed(last):  # an end that the gold describes rather than names
                names += sorted(self.gold.ends(hop)[1][0]) if hop["relation"] in TRADE else []
                for support in hop.get("support", [hop]) if hop["relation"] in TRADE else []:
                    relation = self.gold.relations.get((support.get("doc"), support.get("relation_id")))
                    taker = relation and relation.get("from" if hop["relation"] in TAKER_FIRST else "to")
                    names += self.gold.entities[support["doc"], taker]["aliases"] if taker else []
            return list(dict.fromkeys(names))
        named = [h["from"] for h in route["hops"] if h["from"]]
        return [named[-1], *sorted(self.gold.surfaces(named[-1]))]

    def routes_for(self, route):
        best = None
        for end in self.ends(route):
            for start in self.starts(route):
                drawn = self.trace(start, end)
                if drawn and drawn.document["routes"]:
                    return drawn, f"{start} -> {end}"
                best = best or drawn
        return best, f"{route.get('product')} -> {route.get('endpoint')}"

    def missing(self, route, drawn, candidate):
        missing = []
        for hop in route["hops"]:
            ends = self.gold.ends(hop)
            found = any(matches(hop, ends, drawn, h) for h in candidate["hops"])
            if not found:
                found = is_beside(hop, ends, drawn, candidate)
            if not found and hop["relation"] == "evades_through" and len(route["hops"]) > 2:  # a borrowed name hands nothing on
                found = is_beside(hop, ends, drawn, candidate) or hop["to"] not in (route.get("endpoint"),) and any(
                    c["evidence"] and s.get("evidence") and fold(s["evidence"])[:40] in fold(c["evidence"]) for h in candidate["hops"]
                    for c in h["claims"] for s in hop.get("support", [hop]))
            if not found:
                missing.append(f"{hop['from']} {hop['relation']} {hop['to']}")
        return missing

    def less_said(self, gold_hop, drawn, hop):
        """A drawn hop that leaves unnamed whom the gold names."""
        ends = self.gold.ends(gold_hop)
        return same_family(gold_hop["relation"], hop["relation"]) and hop["from"] is None and matches_end(ends[1], drawn, hop, "to")

    def is_part(self, drawn, candidate):
        """Whether a drawn route has no hop that no route of the gold has."""
        for route in self.gold.data["routes"]:
            context = route["hops"] + route.get("ownership", []) + route.get("funding", [])
            if all(any(matches(g, self.gold.ends(g), drawn, h) or self.less_said(g, drawn, h) for g in context)
                   for h in candidate["hops"]):
                return True
        return False

    def forbidden(self, drawn, candidate):
        bad = []
        for rule in self.gold.data.get("forbidden", []):
            giver, taker = ({fold(n) for n in self.gold.surfaces(rule[end])} for end in ("from", "to"))
            for hop in candidate["hops"]:
                if giver & drawn.names(hop, "from") and taker & drawn.names(hop, "to"):
                    if rule.get("unless") == "possible" and hop["polarity"] == "possible":
                        continue
                    if rule.get("unless") == "told_apart" and hop.get("onlyRetold"):
                        continue
                    bad.append(f"{rule['from']} -> {rule['to']}: {rule['why']}")
        on_route = set().union(*[drawn.names(h, e) for h in candidate["hops"] for e in ("from", "to")])
        for rule in self.gold.data.get("never_on_route", []):
            if "product" in rule and not {fold(n) for n in self.gold.surfaces(rule["product"])} & (
                    on_route | set().union(*[drawn.names(h, "item") for h in candidate["hops"]])):
                continue
            bad += [f"{party} on a route of {rule.get('product', 'any goods')}" for party in rule["parties"]
                    if {fold(n) for n in self.gold.surfaces(party)} & on_route]
        for line in self.gold.data.get("routes_a_tool_must_not_draw", []) + self.gold.data.get("must_not_draw", []):
            bad += self.breaks(line, drawn, candidate)
        return bad

    def breaks(self, line, drawn, candidate):
        """A rule in words, as far as it says "A -> B or C (why)"."""
        rule = re.sub(r"\(.*\)", "", line)
        arrow = re.match(r"^(.+?) (?:->|sells_to) (.+?)(?: as .*| directly.*)?$", rule.strip())
        if not arrow or any("from" in f for f in self.gold.data.get("forbidden", [])):
            return []
        givers, takers = ([n for part in re.split(r" or ", side) for n in [part.strip()]] for side in arrow.groups())
        for hop in candidate["hops"]:
            if hop["polarity"] == "possible" and ("fact" in rule or "possible" in rule):
                continue
            if hop.get("onlyRetold") and "fusion" in line:
                continue
            for giver in givers:
                for taker in takers:
                    sides = [{fold(n) for n in self.gold.surfaces(name)} | {fold(name)} for name in (giver, taker)]
                    sides[0] |= {n for n in drawn.names(hop, "from") if n.startswith(fold(giver) + " ")}
                    if sides[0] & drawn.names(hop, "from") and sides[1] & drawn.names(hop, "to"):
                        return [line]
        return []

    def all(self):
        ran = self.run("import", self.dossier, *self.files)
        if ran.returncode:
            print(ran.stderr)
        print(f"{self.title}: {len(self.files)} documents")
        found, seen, parts, bad = 0, {}, 0, []
        routes = self.gold.routes()
        for route in routes:
            drawn, asked = self.routes_for(route)
            candidates = drawn.document["routes"] if drawn else []
            told_apart = "false_hop" in route and drawn and any(
                miss["kind"] == "only_retold" and any(fold(c["evidence"])[:60] == fold(route["false_hop"]["evidence"])[:60]
                                                      for c in miss["claims"]) for miss in drawn.document["misses"])
            tries = sorted((self.missing(route, drawn, c) for c in candidates), key=len)
            state = "found" if (tries and not tries[0]) or told_apart else "MISSING"
            found += state == "found"
            if told_apart:
                tries = [["is told apart, as it should be"]]
            what = "" if state == "found" else "no route" if not tries else "lacks " + "; ".join(tries[0])
            rank = next((i + 1 for i, c in enumerate(candidates) if not self.missing(route, drawn, c)), None)
            print(f"  {route['id']:8} {state:8} {'' if rank is None else f'rank {rank} of {len(candidates)}':14} {route['label'][:72]}")
            if what:
                print(f"           asked {asked}: {what}")
            for c in candidates:
                key = json.dumps([[h["from"], h["relation"], h["to"], h.get("item")] for h in c["hops"]])
                if key not in seen:
                    seen[key] = (drawn, c, asked)
        for key, (drawn, c, asked) in seen.items():
            words = " | ".join(f"{h['from']} -{h['relation']}{'?' if h['polarity'] == 'possible' else ''}-> {h['to']}" for h in c["hops"])
            wrong = self.forbidden(drawn, c)
            bad += wrong
            part = self.is_part(drawn, c)
            parts += part
            if wrong:
                print(f"  FORBIDDEN [{asked}] {words}\n            {wrong[0]}")
            elif not part:
                print(f"  not gold [{asked}] {words}")
            elif self.verbose:
                print(f"  gold     [{asked}] {words}")
        recall = found / len(routes) if routes else 1
        precision = parts / len(seen) if seen else 0
        print(f"  recall {recall:.2f} ({found} of {len(routes)})  precision {precision:.2f} ({parts} of {len(seen)})  forbidden {len(bad)}\n")
        return recall, precision, len(bad)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("build", nargs="?", default="build/release")
parser.add_argument("shared", nargs="?", default="../shared")
parser.add_argument("--only", help="only the dossier whose title begins so")
parser.add_argument("--least", type=float, default=0, help="recall and precision below this fail")
parser.add_argument("--verbose", action="store_true", help="print right routes as well")
options = parser.parse_args()
eval_folder = f"{options.shared}/eval"
dossiers = []
for folder in sorted(glob.glob("tests/data/dossier*")):
    own = Gold(f"{folder}/family.json", [])
    dossiers.append((own.data["set"], own, [f"{folder}/{f}" for f in own.data["documents"].values()]))
if os.path.exists(eval_folder):
    seeds = Gold(f"{eval_folder}/seeds-routes.json", [f"{eval_folder}/seeds-gold.json"])
    dossiers.append(("seeds", seeds, sorted(glob.glob(f"{options.shared}/seeds/*.txt"))))
    family = Gold(f"{eval_folder}/dev/family.json", [f"{eval_folder}/dev/own-gold.json"])
    dossiers.append(("family", family, [f"{eval_folder}/dev/{f}" for f in family.data["documents"].values()]))
failed = False
for title, gold, files in dossiers:
    if options.only and not title.startswith(options.only):
        continue
    recall, precision, forbidden = Measure(options.build, title, gold, files, options.verbose).all()
    failed |= forbidden > 0 or min(recall, precision) < options.least
sys.exit(1 if failed else 0)
