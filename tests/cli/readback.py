#!/usr/bin/python3
"""Reads a snapshot with programs that are not ours, and says what they see differently.

readback.py SNAPSHOT SCHEMA   (a folder with all formats; the RELAX NG schema of GEXF)

Exit codes: 0 all agree; 1 something differs; 77 a program to read with is missing.
"""
import collections
import csv
import io
import json
import os
import subprocess
import sys

try:
    import igraph
    import networkx
    from pyld import jsonld
except ImportError as missing:
    print("python3-networkx, python3-igraph and python3-pyld are needed:", missing)
    sys.exit(77)
import xml.etree.ElementTree as ElementTree

csv.field_size_limit(1 << 30)
folder, schema = sys.argv[1:3]
wrong = []


def expect(what, left, right):
    if left != right:
        wrong.append(f"{what}: {str(left)[:300]} is not {str(right)[:300]}")


def path(name):
    return os.path.join(folder, name)


def lines(name):
    with open(path(name), encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file.read().split("\n") if line]


def table(name, encoding="utf-8"):
    with open(path(name), encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


entities = lines("record/entities.ndjson")
claims = {claim["id"]: claim for claim in lines("record/claims.ndjson")}
names = {entity["id"]: entity["name"] for entity in entities}

# Edges as each format has them: (id, source, target)
edges = {}

# --- GEXF
space = "{http://gexf.net/1.3}"
checked = subprocess.run(["xmllint", "--huge", "--noout", "--relaxng", schema, path("network.gexf")], capture_output=True, text=True)
expect("GEXF against the schema", checked.returncode, 0)
if checked.returncode:
    wrong.append(checked.stderr[-1000:])
graph = ElementTree.parse(path("network.gexf")).getroot().find(space + "graph")
titles = {kind.get("class"): [a.get("title") for a in kind] for kind in graph.findall(space + "attributes")}


def values(element, holder):
    return {titles[holder][int(v.get("for"))]: v.get("value") for v in element.iter(space + "attvalue")}


gexf_nodes = {n.get("id"): n for n in graph.find(space + "nodes")}
gexf_edges = {e.get("id"): e for e in graph.find(space + "edges")}
kinds = collections.Counter((e.get("source"), e.get("target"), e.get("kind")) for e in gexf_edges.values())
expect("kinds that part parallel edges", max(kinds.values(), default=1), 1)
expect("GEXF nodes", {i: n.get("label") for i, n in gexf_nodes.items()}, names)
edges["gexf"] = {(i, e.get("source"), e.get("target")) for i, e in gexf_edges.items()}
for edge in gexf_edges.values():
    start, end = edge.get("start"), edge.get("end")
    expect("interval", start is None or end is None or start <= end, True)
    claim = claims[values(edge, "edge")["claim"]]
    expect("predicate", values(edge, "edge")["predicate"], claim["predicate"])
    expect("quote in GEXF", values(edge, "edge").get("quote", ""), claim["quote"] or "")

# networkx knows GEXF up to 1.2: the part that we use is the same
text = open(path("network.gexf"), encoding="utf-8", newline="").read()
text = text.replace("http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz")
text = text.replace('"http://gexf.net/1.3"', '"http://www.gexf.net/1.2draft"').replace('version="1.3"', 'version="1.2"', 1)
read = networkx.read_gexf(io.BytesIO(text.encode("utf-8")))
expect("networkx GEXF nodes", set(read.nodes), set(names))
expect("networkx GEXF edges", read.number_of_edges(), len(gexf_edges))
expect("networkx GEXF directed", read.is_directed(), True)

# --- GraphML
read = networkx.read_graphml(path("network.graphml"), force_multigraph=True)
expect("networkx GraphML nodes", {n: d["label"].replace("\r", "\n") for n, d in read.nodes(data=True)},
       {i: n.replace("\r\n", "\n").replace("\r", "\n") for i, n in names.items()})
edges["graphml"] = {(d["claim"] + ("g" if d["goods"] else ""), s, t) for s, t, d in read.edges(data=True)}
expect("directed", read.is_directed(), True)
for _, _, data in read.edges(data=True):
    claim = claims[data["claim"]]
    expect("polarity", data["polarity"], claim["polarity"])
    expect("types of values", (type(data["goods"]), type(data["confidence"])), (bool, float))
    if claim["quote"] and "\r" not in claim["quote"]:
        expect("quote in GraphML", data["quote"], claim["quote"])
        expect("length of the quote in code points", data["end"] - data["begin"], len(claim["quote"]))
read = igraph.Graph.Read_GraphML(path("network.graphml"))
expect("igraph nodes", sorted(read.vs["id"]) if read.vcount() else [], sorted(names))
expect("igraph edges", {(e["id"], read.vs[e.source]["id"], read.vs[e.target]["id"]) for e in read.es}, edges["graphml"])

# --- CSV
rows = table("edges.csv")
edges["csv"] = {(r["Id"], r["Source"], r["Target"]) for r in rows}
expect("claims in CSV", [r["claim_id"] for r in table("claims.csv")], list(claims))
for row in table("claims.csv"):
    expect("quote in CSV", row["quote"], claims[row["claim_id"]]["quote"] or "")
expect("nodes in CSV", {r["Id"]: r["Label"] for r in table("nodes.csv")}, names)
for name in ("claims", "nodes", "edges"):
    expect("byte order mark", open(path(name + "-spreadsheet.csv"), "rb").read(3), b"\xef\xbb\xbf")
    for row, plain in zip(table(name + "-spreadsheet.csv", "utf-8-sig"), table(name + ".csv")):
        for key, cell in row.items():
            expect("a formula in " + key, cell.lstrip(" \u200e\u200f\u202e")[:1] in tuple("=+-@\t\r"), False)
            expect("guarded cell", cell in (plain[key], "'" + plain[key]), True)

# --- Neo4j
with open(path("neo4j/entities.csv"), encoding="utf-8", newline="") as file:
    header = next(csv.reader(file))
expect("one id", sum(":ID" in field for field in header), 1)
expect("label", header[-1], ":LABEL")
expect("Neo4j nodes", {r["entityId:ID(Entity)"]: r["name"] for r in table("neo4j/entities.csv")}, names)
rows = table("neo4j/claims.csv")
edges["neo4j"] = {(r["claimId"] + ("g" if r["goods:boolean"] == "true" else ""), r[":START_ID(Entity)"], r[":END_ID(Entity)"]) for r in rows}
for row in rows:
    expect("type", row[":TYPE"], row[":TYPE"].upper())
    int(row["begin:int"] or 0), float(row["confidence:double"])
documents = {r["documentId:ID(Document)"] for r in table("neo4j/documents.csv")}
for row in table("neo4j/mentions.csv"):
    expect("ends of a mention", (row[":START_ID(Document)"] in documents, row[":END_ID(Entity)"] in names), (True, True))

for name, found in edges.items():
    expect("edges of " + name, found, edges["gexf"])

# --- FollowTheMoney
required = {"Ownership": ("owner", "asset"), "Employment": ("employee", "employer"), "Sanction": ("entity",), "UnknownLink": ("subject", "object")}
things = {"Person", "Organization", "Company", "PublicBody", "LegalEntity", "Asset", "Address", "Document", "Article", "Note"}
ftm = {e["id"]: e for e in lines("ftm/entities.ftm.json")}
for entity in ftm.values():
    expect("schema", entity["schema"] in things or entity["schema"] in required, True)
    for name in required.get(entity["schema"], ("name",)):
        expect("required " + name + " of " + entity["schema"], bool(entity["properties"].get(name)), True)
    for name, listed in entity["properties"].items():
        expect("a list of texts", all(isinstance(v, str) and v for v in listed), True)
        if name in ("owner", "asset", "employee", "employer", "entity", "subject", "object", "proof"):
            expect("an entity that is there", all(v in ftm for v in listed), True)
statements = table("ftm/statements.csv")
expect("a base row for each entity", sorted(s["value"] for s in statements if s["prop"] == "id"), sorted(ftm))
expect("ids of statements are their own", len({s["id"] for s in statements}), len(statements))
expect("statements in JSON", [s["id"] for s in lines("ftm/statements.json")], [s["id"] for s in statements])

# --- JSON-LD
expanded = jsonld.expand(json.load(open(path("provenance.jsonld"), encoding="utf-8")))
prov, oa = "http://www.w3.org/ns/prov#", "http://www.w3.org/ns/oa#"
nodes = {n["@id"]: n for n in expanded}
for key, claim in claims.items():
    node = nodes["urn:clew:claim:" + key]
    expect("class", prov + "Entity" in node["@type"], True)
    if claim["begin"] == claim["end"]:
        continue
    expect("quoted from", node[prov + "wasQuotedFrom"][0]["@id"] in nodes, True)
    target = nodes[node[oa + "hasTarget"][0]["@id"]]
    selectors = {s["@type"][0]: s for s in target[oa + "hasSelector"]}
    position = selectors[oa + "TextPositionSelector"]
    expect("position", (position[oa + "start"][0]["@value"], position[oa + "end"][0]["@value"]), (claim["begin"], claim["end"]))
    if claim["quote"]:
        expect("exact", selectors[oa + "TextQuoteSelector"][oa + "exact"][0]["@value"], claim["quote"])

# --- analysis
analysis = json.load(open(path("analysis.json"), encoding="utf-8"))
for document in analysis["documents"]:
    for claim in document["claims"]:
        if claim["evidence"] and document["body"] is not None:
            place = claim["evidence"]
            expect("words at the place", document["body"][place["begin"]:place["end"]], place["text"])

# --- DOT: every quotation mark that opens closes again
dot = open(path("network.dot"), encoding="utf-8", newline="\n").read()
expect("lines of DOT", dot.count("\n"), 4 + len(names) + len(edges["gexf"]))

print("\n".join(wrong[:40]) or f"{len(names)} nodes, {len(edges['gexf'])} edges, {len(claims)} claims: all readers agree")
sys.exit(1 if wrong else 0)
