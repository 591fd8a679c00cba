#!/usr/bin/env python3
"""Writes hostile and broken files of every format that Clew reads: truncated, looping, lying about their size,
nested without end, expanding without bound. The same files each time. import.hostile reads them all.

usage: tests/hostile.py FOLDER
"""
import base64, bz2, gzip, io, json, lzma, os, random, struct, sys, tarfile, warnings, zipfile, zlib

out = sys.argv[1]
os.makedirs(out, exist_ok=True)
random.seed(7)
warnings.simplefilter("ignore")  # of two entries of one name
count = 0


def put(name, content):
    global count
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    with open(os.path.join(out, name), "wb") as file:
        file.write(content)
    count += 1


def cuts(stem, ending, content, pieces=5):
    """The file cut off at several places, and with bytes changed."""
    for i in range(1, pieces + 1):
        put(f"{stem}-cut{i}.{ending}", content[: len(content) * i // (pieces + 1)])
    for i in range(3):
        changed = bytearray(content)
        for _ in range(max(1, len(changed) // 200)):
            changed[random.randrange(len(changed))] = random.randrange(256)
        put(f"{stem}-noise{i}.{ending}", bytes(changed))


WORDS = "The yard leased four cranes from a firm that nobody had heard of before, its owner said on Monday. "
PAGE = ("<html><head><title>Cranes</title></head><body><h1>Cranes</h1>" + ("<p>" + WORDS + "</p>") * 20 + "</body></html>")

# --- plain text
put("empty.txt", b"")
put("blank.txt", b" \n\t \r\n" * 100)
put("bom.txt", b"\xef\xbb\xbf")
put("bom16.txt", b"\xff\xfe")
put("nul.txt", (WORDS + "\0" + WORDS).encode())
put("nuls.txt", b"\0" * 100000)
put("control.txt", bytes(range(1, 32)) * 1000)
put("badutf8.txt", (WORDS * 3).encode() + b"\xff\xc0\xaf\xed\xa0\x80\xf5\x80" + WORDS.encode())
put("overlong.txt", b"\xc0\x80" * 5000)
put("surrogates.txt", "\ud800\udc00\udfff" * 500)
put("utf16odd.txt", b"\xff\xfe" + WORDS.encode("utf-16-le") + b"x")
put("utf32.txt", WORDS.encode("utf-32"))
put("oneline.txt", WORDS.replace(" ", "x") * 50000)
put("longword.txt", "x" * 3_000_000)
put("lines.txt", "a\n" * 150000)
put("marks.txt", "e" + "\u0301" * 300000 + WORDS)
put("override.txt", ("\u202e" + WORDS + "\u202c") * 100)
put("invisible.txt", "\u200b\ufeff\u2060" * 50000)
put("quotes.txt", "\"'" * 200000)
put("brackets.txt", "(" * 200000 + WORDS)
put("regexp.txt", "share " + "share, " * 40000)
put("dashes.txt", "- " * 200000)
put("feeds.txt", "\f" * 100000 + WORDS)

put("utf16oddbe.txt", b"\xfe\xff" + WORDS.encode("utf-16-be") * 3 + b"\0")
put("utf16nobom.txt", WORDS.encode("utf-16-le") * 3)
put("utf16half.txt", b"\xff\xfe" + ("\U0001F600" * 5000).encode("utf-16-le")[:-2])
put("gb18030cut.txt", ("起重机属于一家无人知晓的公司。" * 300).encode("gb18030")[:-1])
put("iso2022.txt", b"\x1b$B" + b"!!" * 5000 + b"\x1b(B" + WORDS.encode() + b"\x1b$")
put("ebcdic.txt", (WORDS * 5).encode("cp500"))
put("linkfile.url", "[InternetShortcut]\r\nURL=file:///etc/passwd\r\n")
put("named.pdf", bytes(random.randrange(256) for _ in range(20000)))
put("named.docx", b"\x01\x02" + bytes(random.randrange(256) for _ in range(20000)))

# --- Markdown, front matter
put("yamlbomb.md", "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(f"{chr(98+i)}: &{chr(98+i)} [{','.join(['*'+chr(97+i)]*9)}]\n" for i in range(9)) + "---\n" + WORDS)
put("yamldeep.md", "---\na: " + "[" * 100000 + "\n---\n" + WORDS)
put("yamlopen.md", "---\ntitle: x\n" + WORDS * 5)
put("yamltabs.md", "---\n\ttitle:\t{x: [\n---\n" + WORDS)
put("quotesdeep.md", "# x\n\n" + ">" * 50000 + " x")
put("listsdeep.md", "# x\n\n" + "".join(" " * i + "- a\n" for i in range(2000)))
put("emphasis.md", "# x\n\n" + "*a **b " * 50000)
put("links.md", "# x\n\n" + "[" * 50000 + "a" + "](b)" * 50000)
put("ticks.md", "# x\n\n" + "".join("`" * i for i in range(1000)))

# --- pages
cuts("page", "html", PAGE.encode(), 6)
for tag in ["div", "b", "font", "table", "ul", "span", "a", "blockquote", "svg", "select", "x-y", "button", "p", "td"]:
    put(f"deep-{tag}.html", "<html><body>" + f"<{tag}>" * 60000 + WORDS + "</body></html>")
put("crossed.html", "<html><body>" + "<b><p><i><div>" * 3000 + WORDS + "</b></p></i></div>" * 3000 + "</body></html>")
put("cells.html", "<html><body>" + "<table><tr><td>" * 400 + WORDS + "</body></html>")
put("attributes.html", "<html><body><p " + "a b=c d='e' " * 100000 + ">" + WORDS + "</p></body></html>")
put("attribute.html", "<html><body><p title=\"" + "x" * 8_000_000 + "\">" + WORDS + "</p></body></html>")
put("unquoted.html", "<html><body><p title=\"x>" + WORDS + "</p></body></html>")
for tag in ["script", "style", "title", "textarea", "xmp", "!--", "![CDATA["]:
    put(f"open-{tag.strip('!-[')}.html", f"<html><body><p>{WORDS}</p><{tag}>" + WORDS * 10)
put("references.html", "<html><body><p>" + "&amp;&#x1F600;&notin" * 100000 + WORDS + "</p></body></html>")
put("numbers.html", "<html><body><p>" + "&#99999999999999999999;&#xFFFFFFFFF;&#0;&#xD800;" * 1000 + WORDS + "</p></body></html>")
put("ampersands.html", "<html><body><p>" + "&" * 500000 + WORDS + "</p></body></html>")
put("lessthan.html", "<html><body><p>" + "<" * 500000 + WORDS)
put("paragraphs.html", "<html><body>" + "<p>a" * 150000 + "</body></html>")
put("ends.html", "<html><body>" + "</p></div></b></table>" * 50000 + WORDS + "</body></html>")
put("headlines.html", "<html><body>" + "<h1>Cranes</h1>" * 20000 + WORDS + "</body></html>")
put("anchors.html", "<html><body>" + "<a href=x>read more</a> " * 50000 + "</body></html>")
put("rows.html", "<html><body><table>" + "<tr><td>May<td>40,000" * 30000 + "</table></body></html>")
put("dataurl.html", "<html><body><img src=\"data:image/png;base64," + "A" * 6_000_000 + "\"><p>" + WORDS + "</p></body></html>")
put("jsonlddeep.html", "<html><head><script type=\"application/ld+json\">" + "{\"@graph\":[" * 50000 + "</script></head><body><p>" + WORDS + "</p></body></html>")
put("jsonldids.html", "<html><head><script type=\"application/ld+json\">" + json.dumps({"@graph": [{"@id": "#a", "@type": "Article", "publisher": {"@id": "#a"}, "author": {"@id": "#a"}}] * 5000}) + "</script></head><body><p>" + WORDS + "</p></body></html>")
put("charsetlie.html", b"<html><head><meta charset=utf-16></head><body><p>" + WORDS.encode() + b"\xe9</p></body></html>")
put("charsetnone.html", b"<html><head><meta charset=no-such-thing></head><body><p>" + WORDS.encode() + b"\xe9</p></body></html>")
put("charset7.html", b"<html><head><meta charset=utf-7></head><body><p>+ADw-script+AD4-" + WORDS.encode() + b"</p></body></html>")
put("nulpage.html", b"<html><body><p>" + WORDS.encode() + b"\0\0</p></body></html>")
put("frameset.html", "<html><frameset cols=\"*\"><frame src=\"file:///etc/passwd\"></frameset></html>")
put("hidden.html", "<html><body><div hidden><p>" + WORDS * 5 + "</p></div></body></html>")
put("classes.html", "<html><body><p class=\"" + "ad " * 300000 + "\">" + WORDS * 3 + "</p></body></html>")
put("times.html", "<html><body>" + "<time datetime=\"9999-99-99\">x</time>" * 20000 + "<p>" + WORDS + "</p></body></html>")
put("titles.html", "<html><head><title>" + "Cranes | " * 100000 + "</title></head><body><p>" + WORDS * 3 + "</p></body></html>")
put("remote.html", "<html><body><img src=\"http://192.0.2.1/x.png\"><link rel=stylesheet href=\"http://192.0.2.1/x.css\"><p style=\"background:url(http://192.0.2.1/y)\">" + WORDS * 3 + "</p></body></html>")

put("utf16page.html", b"\xff\xfe" + PAGE.encode("utf-16-le") + b"<")
put("srcdoc.html", "<html><body>" + "<iframe srcdoc=\"" * 20000 + WORDS + "</body></html>")
put("templates.html", "<html><body>" + "<template><p>" * 20000 + WORDS * 3 + "</body></html>")
put("doctype.html", "<!DOCTYPE " + "x" * 5_000_000 + "><p>" + WORDS * 3)
put("comments.html", "<html><body>" + "<!-- a --><!---->" * 150000 + "<p>" + WORDS * 3 + "</p></body></html>")
put("itemref.html", "<html><body><div itemscope itemtype=\"https://schema.org/NewsArticle\" id=a itemref=\"a b\"><p itemprop=headline>x</p></div><div id=b itemref=a itemscope itemprop=author>" + WORDS * 3 + "</div></body></html>")
put("refresh.html", "<html><head><meta http-equiv=refresh content=\"0;url=http://192.0.2.1/\"><base href=\"http://192.0.2.1/\"><link rel=canonical href=\"javascript:alert(1)\"></head><body><p>" + WORDS * 3 + "</p></body></html>")
put("formatting.html", "<html><body>" + "<a><b><i><nobr><font>" * 4000 + "<p>" * 4000 + WORDS + "</a>" * 4000)
put("metas.html", "<html><head>" + "<meta property=\"article:published_time\" content=\"2023-13-45T99:99\"><meta name=author content=\"" + "x" * 100000 + "\">" + "<meta name=author content=a>" * 50000 + "</head><body><p>" + WORDS * 3 + "</p></body></html>")
put("spans.html", "<html><body><table><tr><td colspan=1000000000 rowspan=1000000000>" + WORDS + "</table></body></html>")

# --- feeds
LAUGHS = "<!DOCTYPE x [<!ENTITY a0 \"lol\">" + "".join(f"<!ENTITY a{i+1} \"{('&a%d;' % i) * 10}\">" for i in range(10)) + "]>"
RSS = "<rss version=\"2.0\"><channel><title>Mole</title>" + "<item><title>Cranes</title><description>" + WORDS + "</description></item></channel></rss>"
cuts("feed", "xml", ("<?xml version=\"1.0\"?>" + RSS).encode())
put("laughs.xml", "<?xml version=\"1.0\"?>" + LAUGHS + RSS.replace("Cranes", "&a10;"))
put("quadratic.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"" + "x" * 100000 + "\">]>" + RSS.replace("Cranes", "&a;" * 10000))
put("external.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + RSS.replace("Cranes", "&a;"))
put("externaldtd.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"http://192.0.2.1/x.dtd\">" + RSS)
put("deep.xml", "<rss>" + "<item><x>" * 100000)
put("items.xml", "<rss><channel>" + "<item><title>a</title></item>" * 30000 + "</channel></rss>")
put("badutf8.xml", b"<?xml version=\"1.0\"?><rss><channel><title>\xff\xfe\xc0</title></channel></rss>")
put("cdata.xml", "<rss><channel><item><description><![CDATA[" + WORDS)
put("pagesin.xml", RSS.replace(WORDS, "&lt;div&gt;" * 20000 + WORDS))
put("attributes.xml", "<rss><channel><item " + " ".join(f"a{i}='x'" for i in range(50000)) + "/></channel></rss>")
put("encoding.xml", "<?xml version=\"1.0\" encoding=\"no-such\"?>" + RSS)
put("nofeed.xml", "<rss></rss>")

put("parameters.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY % a \"<!ENTITY b 'x'>\"><!ENTITY % c '%a;%a;%a;'>%c;%c;]>" + RSS.replace("Cranes", "&b;"))
put("namespaces.xml", "<rss " + " ".join(f"xmlns:n{i}='u{i}'" for i in range(30000)) + "><channel><item><title>Cranes</title></item></channel></rss>")
put("defaults.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ATTLIST item " + " ".join(f"a{i} CDATA '{'x' * 500}'" for i in range(500)) + ">]><rss><channel>" + "<item/>" * 30000 + "</channel></rss>")
put("include.xml", "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>Cranes</title><description><xi:include href='file:///etc/passwd' parse='text'/>" + WORDS + "</description></item></channel></rss>")
put("entryin.xml", "<feed xmlns='http://www.w3.org/2005/Atom'>" + "<entry><title>Cranes</title><content type='xhtml'>" * 5000 + WORDS)
put("utf16odd.xml", b"\xff\xfe" + ("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + RSS).encode("utf-16-le") + b"<")

# --- JSON
ARTICLES = json.dumps({"articles": [{"title": "Cranes", "body": WORDS * 3, "url": "https://mole.example/1"}] * 3})
cuts("articles", "json", ARTICLES.encode())
put("deep.json", "[" * 200000)
put("deepobject.json", "{\"a\":" * 100000)
put("closed.json", "[" * 5000 + "]" * 5000)
put("number.json", "{\"title\":\"x\",\"body\":" + "9" * 500000 + "}")
put("types.json", json.dumps({"title": [], "body": {"a": 1}, "url": 3, "authors": {"x": []}, "publishedAt": True}))
put("objects.json", "[" + ",".join(["{}"] * 200000) + "]")
put("surrogate.json", "{\"title\":\"\\ud800\",\"body\":\"" + WORDS + "\\udfff\"}")
put("longstring.json", "{\"title\":\"x\",\"body\":\"" + "x" * 8_000_000 + "\"}")
put("trailing.json", ARTICLES + "garbage")
put("nulls.json", "{\"articles\":null,\"title\":null,\"body\":null}")
put("nan.json", "{\"title\":NaN}")
put("lines.ndjson", "\n".join(["{\"title\":\"Cranes\",\"body\":\"" + WORDS + "\"}", "{", "[]", "3", "{\"a\":" * 3000, "null", "", "{\"title\":\"Barges\"}"] * 20))
put("huge.ndjson", "{\"title\":\"a\"}\n" * 30000)
put("dates.json", json.dumps([{"title": "x", "body": WORDS, "publishedAt": d} for d in ["", "99999999999999999999", "-1", "0000-00-00", "2023-02-30T99:99", {"a": 1}]]))

put("longline.ndjson", "{\"title\":\"Cranes\",\"body\":\"" + "x " * 100_000_000 + "\"}\n")
put("nearlylongline.ndjson", "{\"title\":\"Cranes\",\"body\":\"" + WORDS * 300_000 + "\"}\n{\"title\":\"Barges\",\"body\":\"" + WORDS + "\"}\n")
put("keys.json", "{" + ",".join(f"\"k{i}\":1" for i in range(300000)) + ",\"title\":\"x\",\"body\":\"" + WORDS + "\"}")
put("samekeys.json", "{" + "\"body\":\"a\"," * 300000 + "\"title\":\"x\"}")
put("escapes.json", "{\"title\":\"x\",\"body\":\"" + "\\u0000\\ud83d\\/\\n" * 300000 + "\"}")
put("halfline.ndjson", ("{\"title\":\"Cranes\",\"body\":\"" + WORDS * 3 + "\"}\n") * 5 + "{\"title\":\"Cra")
put("crlf.ndjson", ("{\"title\":\"Cranes\",\"body\":\"" + WORDS * 3 + "\"}\r\n\r\n") * 5 + "\x1e\x1e")
put("utf16odd.json", b"\xff\xfe" + ARTICLES.encode("utf-16-le") + b"}")

# --- archives
def zipped(entries, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()


GOOD = zipped([("a.txt", WORDS * 5), ("b.html", PAGE)])
cuts("zip", "zip", GOOD, 8)
put("crc.zip", GOOD.replace(struct.pack("<I", zlib.crc32((WORDS * 5).encode())), b"\1\2\3\4"))
put("encrypted.zip", GOOD.replace(b"PK\3\4\x14\0\0\0", b"PK\3\4\x14\0\1\0").replace(b"PK\1\2\x14\3\x14\0\0\0", b"PK\1\2\x14\3\x14\0\1\0"))
put("bomb.zip", zipped([("zeros.txt", b"\0" * 200_000_000)]))
put("bombs.zip", zipped([(f"{i}.txt", b"a " * 20_000_000) for i in range(16)]))
nested = WORDS.encode()
for i in range(12):
    nested = zipped([(f"{i}.zip", nested)])
put("nested.zip", nested)
wide = zipped([("a.txt", b"a" * 1_000_000)])
for i in range(3):
    wide = zipped([(f"{k}.zip", wide) for k in range(12)])
put("wide.zip", wide)
put("traversal.zip", zipped([(name, WORDS) for name in ["../../../../tmp/clew-hostile.txt", "/tmp/clew-hostile.txt", "C:\\x.txt", "a/../../b.txt", "..", "."]]))
put("names.zip", zipped([("x" * 60000 + ".txt", WORDS), ("\u202etxt.exe", WORDS), ("a.txt", WORDS), ("a.txt", PAGE), (" ", WORDS)]))
put("entries.zip", zipped([(f"{i}.txt", "a") for i in range(22000)], zipfile.ZIP_STORED))
put("nothing.zip", zipped([]))
link = zipfile.ZipInfo("link.txt")
link.external_attr = 0o120777 << 16
put("link.zip", zipped([(link, "/etc/passwd")]))
put("lying.zip", GOOD[:18] + struct.pack("<II", 0xFFFFFFF0, 0xFFFFFFF0) + GOOD[26:])
put("prefix.zip", b"PK\3\4" + os.urandom(0) + bytes(random.randrange(256) for _ in range(5000)))


def overlapping(copies, content):
    """Many entries of a directory that share one compressed body (Fifield, "A better zip bomb", 2019)."""
    body = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = body.compress(content) + body.flush()
    sizes = struct.pack("<III", zlib.crc32(content), len(packed), len(content))
    local = b"PK\3\4" + struct.pack("<HHHHH", 20, 0, 8, 0, 0) + sizes + struct.pack("<HH", 5, 0) + b"a.txt" + packed
    directory = b"".join(b"PK\1\2" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0) + sizes + struct.pack("<HHHHHII", 5, 0, 0, 0, 0, 0, 0) + b"a.txt" for _ in range(copies))
    return local + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, copies, copies, len(directory), len(local), 0)


put("overlapping.zip", overlapping(5000, b"a " * 10_000_000))
put("oddnames.zip", zipped([(name, WORDS) for name in ["a\nb.txt", "a\tb.txt", "CON.txt", "..\\..\\x.txt", "\x1b[31m.txt", "a" + "/b" * 5000 + ".txt", "\U0001F600.txt", "a.txt/", "%2e%2e/x.txt", "a:b.txt"]]))
put("latinnames.zip", zipped([("caf\u00e9.txt", WORDS), ("na\u00efve.txt", WORDS)]).replace("é".encode(), b"\xe9\xff").replace("ï".encode(), b"\xef\xfe"))
put("directory.zip", GOOD[: GOOD.rindex(b"PK\1\2")] + b"PK\1\2" + b"\xff" * 42 + GOOD[GOOD.rindex(b"PK\5\6"):])
put("offset.zip", GOOD[:-6] + struct.pack("<I", 0x7FFFFFF0) + GOOD[-2:])
put("comment.zip", GOOD[:-2] + b"\xff\xff" + b"PK\5\6" * 1000)
nested = WORDS.encode() * 3
for i, pack in enumerate([gzip.compress, bz2.compress, lzma.compress, gzip.compress]):
    nested = zipped([(f"\u202e{i}/..//a{i}.txt.{['gz', 'bz2', 'xz', 'gz'][i]}", pack(nested))])
put("mixed.zip", nested)

def tarred(entries):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, kind, content in entries:
            info = tarfile.TarInfo(name)
            info.type, info.size = kind, len(content) if kind == tarfile.REGTYPE else 0
            info.linkname = "/etc/passwd"
            archive.addfile(info, io.BytesIO(content) if info.size else None)
    return buffer.getvalue()


TAR = tarred([("a.txt", tarfile.REGTYPE, WORDS.encode() * 5)])
cuts("tar", "tar", TAR, 3)
put("kinds.tar", tarred([(str(i), kind, b"") for i, kind in enumerate([tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE])]))
put("traversal.tar", tarred([("../../tmp/clew-hostile.txt", tarfile.REGTYPE, WORDS.encode()), ("/tmp/clew-hostile.txt", tarfile.REGTYPE, WORDS.encode())]))
size = bytearray(TAR)
size[124:136] = b"77777777777\0"
put("size.tar", bytes(size))
size[124:136] = b"\x80" + b"\xff" * 11
put("negative.tar", bytes(size))
put("longname.tar", tarred([("x" * 100000, tarfile.REGTYPE, WORDS.encode())]))
put("bomb.tar.gz", gzip.compress(tarred([("z.txt", tarfile.REGTYPE, b"\0" * 150_000_000)]), 1))
put("bomb.txt.gz", gzip.compress(b"a" * 150_000_000, 6))
put("bomb.txt.bz2", bz2.compress(b"a" * 150_000_000))
put("bomb.txt.xz", lzma.compress(b"a" * 150_000_000, preset=0))
put("gzgz.gz", gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(WORDS.encode()))))))))
cuts("text", "txt.gz", gzip.compress(WORDS.encode() * 50), 3)
put("header.7z", b"7z\xbc\xaf\x27\x1c\0\4" + b"\xff" * 2000)
put("header.xz", b"\xfd7zXZ\0" + b"\xff" * 2000)
put("header.zst", b"\x28\xb5\x2f\xfd" + b"\xff" * 2000)
put("many.txt.gz", gzip.compress(b"a\n") * 3000)

sparse = tarfile.TarInfo("sparse.txt")
sparse.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "s.txt", "GNU.sparse.realsize": "999999999999"}
buffer = io.BytesIO()
with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
    sparse.size = 512
    archive.addfile(sparse, io.BytesIO(b"1\n999999999000\n5\n".ljust(512, b"\0")))
put("sparse.tar", buffer.getvalue())
buffer = io.BytesIO()
with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
    info = tarfile.TarInfo("a.txt")
    info.pax_headers = {"path": "x/" * 200000, "comment": "y" * 2_000_000, "size": "99999999999999"}
    info.size = 10
    archive.addfile(info, io.BytesIO(b"0123456789"))
put("pax.tar", buffer.getvalue())
put("links.tar", tarred([("a", tarfile.SYMTYPE, b""), ("a/passwd", tarfile.REGTYPE, WORDS.encode()), ("b", tarfile.LNKTYPE, b""), ("c.txt", tarfile.REGTYPE, WORDS.encode() * 3)]))

# --- word processors, books
W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""


def docx(document, more=()):
    return zipped([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document), *more])


PARAGRAPH = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
DOCX = docx(f"<w:document {W}><w:body>{PARAGRAPH * 5}</w:body></w:document>")
cuts("word", "docx", DOCX, 4)
put("laughs.docx", docx(LAUGHS + f"<w:document {W}><w:body><w:p><w:r><w:t>&a10;</w:t></w:r></w:p></w:body></w:document>"))
put("external.docx", docx(f"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document {W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"))
put("deep.docx", docx(f"<w:document {W}><w:body>" + "<w:tbl><w:tr><w:tc>" * 50000))
put("nodocument.docx", zipped([("[Content_Types].xml", "<Types/>"), ("word/other.xml", "<x/>")]))
put("badxml.docx", docx(f"<w:document {W}><w:body><w:p></w:body>"))
put("bomb.docx", docx(f"<w:document {W}><w:body>" + "<w:p/>" * 3_000_000 + "</w:body></w:document>"))
put("paragraphs.docx", docx(f"<w:document {W}><w:body>" + PARAGRAPH * 30000 + "</w:body></w:document>"))
put("nowords.docx", docx(f"<w:document {W}><w:body/></w:document>"))
put("directory.docx", DOCX[: DOCX.rindex(b"PK\1\2")] + b"\0" * 30 + DOCX[DOCX.rindex(b"PK\5\6"):])
put("twice.docx", zipped([("[Content_Types].xml", "<Types/>"), ("word/document.xml", f"<w:document {W}><w:body>{PARAGRAPH}</w:body></w:document>"), ("word/document.xml", "<x>")]))
put("overlap.docx", overlapping(2000, b" " * 20_000_000).replace(b"a.txt", b"word/"))
put("ownnote.docx", docx(f"<w:document {W}><w:body>" + f"<w:p><w:r><w:t>{WORDS}</w:t><w:footnoteReference w:id='1'/></w:r></w:p>" * 500 + "</w:body></w:document>", [("word/footnotes.xml", f"<w:footnotes {W}><w:footnote w:id='1'><w:p><w:r><w:t>Note</w:t><w:footnoteReference w:id='1'/></w:r></w:p></w:footnote></w:footnotes>")]))
put("numbers.docx", docx(f"<w:document {W}><w:body>" + f"<w:p><w:pPr><w:pStyle w:val='Heading999999999'/><w:outlineLvl w:val='-7'/><w:numPr><w:ilvl w:val='1000000000'/><w:numId w:val='-1'/></w:numPr></w:pPr><w:r><w:t>{WORDS}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='1000000000'/></w:tcPr>{PARAGRAPH}</w:tc></w:tr></w:tbl>" + "</w:body></w:document>"))
put("remote.docx", docx(f"<w:document {W}><w:body>{PARAGRAPH}<w:altChunk r:id='r1' xmlns:r='r'/></w:body></w:document>", [("word/_rels/document.xml.rels", "<Relationships><Relationship Id='r1' Type='x' TargetMode='External' Target='http://192.0.2.1/x'/></Relationships>")]))
put("laughs.odt", zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", LAUGHS + "<o:document-content xmlns:o='o'>&a10;</o:document-content>")], zipfile.ZIP_STORED))
put("spaces.odt", zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o:document-content xmlns:o='o' xmlns:text='t'><o:body><text:p>a<text:s text:c='2000000000'/>b</text:p></o:body></o:document-content>")], zipfile.ZIP_STORED))
put("deep.odt", zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o:document-content xmlns:o='o' xmlns:text='t'>" + "<text:span>" * 100000)], zipfile.ZIP_STORED))
put("nocontent.odt", zipped([("mimetype", "application/vnd.oasis.opendocument.text")], zipfile.ZIP_STORED))


put("repeated.odt", zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o:document-content xmlns:o='o' xmlns:text='t' xmlns:table='b'><o:body><table:table><table:table-row table:number-rows-repeated='1000000000'><table:table-cell table:number-columns-repeated='1000000000'><text:p>Cranes</text:p></table:table-cell></table:table-row></table:table><text:p>" + WORDS * 3 + "</text:p></o:body></o:document-content>")], zipfile.ZIP_STORED))
put("directory.odt", zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")], zipfile.ZIP_STORED)[:-30])


def epub(opf, more=(), root="OPS/book.opf"):
    return zipped([("mimetype", "application/epub+zip"), ("META-INF/container.xml", f"<container><rootfiles><rootfile full-path=\"{root}\"/></rootfiles></container>"), ("OPS/book.opf", opf), *more], zipfile.ZIP_STORED)


OPF = "<package><manifest><item id=\"a\" href=\"one.xhtml\"/></manifest><spine>" + "<itemref idref=\"a\"/>" * 3 + "</spine></package>"
cuts("book", "epub", epub(OPF, [("OPS/one.xhtml", PAGE)]), 4)
put("loop.epub", epub(OPF.replace("one.xhtml", "book.opf")))
put("traversal.epub", epub(OPF.replace("one.xhtml", "../../../../etc/passwd")))
put("root.epub", epub(OPF, root="../../../../etc/passwd"))
put("spine.epub", epub("<package><manifest><item id=\"a\" href=\"one.xhtml\"/></manifest><spine>" + "<itemref idref=\"a\"/>" * 200000 + "</spine></package>", [("OPS/one.xhtml", PAGE)]))
put("remote.epub", epub(OPF.replace("one.xhtml", "http://192.0.2.1/x")))
put("laughs.epub", epub(LAUGHS + OPF.replace("one.xhtml", "&a10;")))

put("directory.epub", epub(OPF, [("OPS/one.xhtml", PAGE)])[:-60] + b"PK\5\6" + b"\xff" * 18)
put("locked.epub", epub(OPF, [("META-INF/encryption.xml", "<encryption><EncryptedData><CipherReference URI='OPS/one.xhtml'/></EncryptedData></encryption>"), ("OPS/one.xhtml", bytes(random.randrange(256) for _ in range(3000)))]))
put("chapters.epub", epub("<package><manifest>" + "".join(f"<item id=\"a{i}\" href=\"{i}.xhtml\"/>" for i in range(5000)) + "</manifest><spine>" + "".join(f"<itemref idref=\"a{i}\"/>" for i in range(5000)) + "</spine></package>", [(f"OPS/{i}.xhtml", "<p>" + WORDS) for i in range(5000)]))

# --- RTF
put("deep.rtf", "{\\rtf1 " + "{" * 200000 + WORDS)
put("open.rtf", "{\\rtf1 " + WORDS * 5)
put("closing.rtf", "{\\rtf1 " + WORDS + "}" * 10000)
put("binary.rtf", "{\\rtf1 \\bin2000000000 " + WORDS + "}")
put("binarynegative.rtf", "{\\rtf1 \\bin-5 " + WORDS + "}")
put("unicode.rtf", "{\\rtf1 " + "\\u-99999999999?\\u55357?\\u0?\\'zz\\'f" * 2000 + WORDS + "}")
put("parameter.rtf", "{\\rtf1 \\fs" + "9" * 100000 + " " + WORDS + "}")
put("skips.rtf", "{\\rtf1 \\uc1000000 \\u233 " + WORDS + "}")
put("objects.rtf", "{\\rtf1 {\\object{\\*\\objdata " + "41" * 500000 + "}}" + WORDS + "}")
put("control.rtf", "{\\rtf1 \\" + "a" * 500000 + " " + WORDS + "}")

put("picture.rtf", "{\\rtf1 {\\pict\\pngblip " + "89504e47" * 1_000_000 + "}" + WORDS + "}")
put("fonts.rtf", "{\\rtf1{\\fonttbl" + "".join(f"{{\\f{i}\\fcharset{i % 300} x;}}" for i in range(60000)) + "}" + WORDS + "}")
put("tables.rtf", "{\\rtf1 " + "\\trowd\\cellx1\\intbl a\\cell\\row\\itap9999 " * 30000 + WORDS + "}")

# --- mails
MAIL = ("From: Ana Kerr <ana@mole.example>\r\nTo: desk@mole.example\r\nSubject: Cranes\r\nDate: Thu, 09 Mar 2023 23:30:00 -0500\r\nMessage-ID: <1@mole.example>\r\nMIME-Version: 1.0\r\n")
multi = MAIL + "Content-Type: multipart/mixed; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\n" + WORDS + "\r\n--B\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=\"a.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(GOOD).decode() + "\r\n--B--\r\n"
cuts("mail", "eml", multi.encode(), 4)
deep = MAIL
for i in range(1500):
    deep += f"Content-Type: multipart/mixed; boundary=\"b{i}\"\r\n\r\n--b{i}\r\n"
put("deep.eml", deep + "Content-Type: text/plain\r\n\r\n" + WORDS)
put("forwarded.eml", (MAIL + "Content-Type: message/rfc822\r\n\r\n") * 300 + MAIL + "\r\n" + WORDS)
put("parts.eml", MAIL + "Content-Type: multipart/mixed; boundary=\"B\"\r\n\r\n" + "--B\r\nContent-Type: text/plain\r\n\r\na\r\n" * 20000 + "--B--\r\n")
put("boundary.eml", MAIL + "Content-Type: multipart/mixed\r\n\r\n" + WORDS)
put("boundaryempty.eml", MAIL + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\n" + WORDS)
put("header.eml", MAIL + "X-Long: " + "x" * 5_000_000 + "\r\n\r\n" + WORDS)
put("headers.eml", MAIL + "X-A: b\r\n" * 100000 + "\r\n" + WORDS)
put("base64.eml", MAIL + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + "!@#$" * 10000)
put("charset.eml", MAIL + "Content-Type: text/plain; charset=no-such\r\n\r\n" + WORDS + "\udce9")
put("date.eml", MAIL.replace("09 Mar 2023", "99 Foo 999999999") + "\r\n" + WORDS)
put("encodedwords.eml", MAIL.replace("Cranes", "=?utf-8?B?" + "A" * 100000 + "?= =?x?Q?=ZZ?=") + "\r\n" + WORDS)
put("filename.eml", multi.replace("a.zip", "../../../../tmp/clew-hostile.zip"))
put("bombinside.eml", MAIL + "Content-Type: application/zip\r\nContent-Disposition: attachment; filename=\"b.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(wide).decode())
put("addresses.eml", MAIL.replace("Ana Kerr <ana@mole.example>", "a <a@b>, " * 50000) + "\r\n" + WORDS)
put("mails.mbox", ("From ana Thu Mar  9 23:30:00 2023\n" + MAIL.replace("\r", "") + "\n" + WORDS + "\n\n") * 3000)
put("fromlines.mbox", "From ana Thu Mar  9 23:30:00 2023\nMessage-ID: <1>\nSubject: x\n\n" + "From x Thu Mar  9 23:30:00 2023\n" * 30000)
put("nopage.mhtml", MAIL.replace("To: desk@mole.example\r\n", "") + "Content-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: image/png\r\n\r\nx\r\n--B--\r\n")

put("page.mhtml", MAIL.replace("To: desk@mole.example\r\n", "") + "Content-Type: multipart/related; type=\"text/html\"\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n" + PAGE + "\r\n--B--\r\n")
put("open.mhtml", MAIL.replace("To: desk@mole.example\r\n", "") + "Content-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + PAGE[:700] + "=\r\n=9")
put("frames.mhtml", MAIL.replace("To: desk@mole.example\r\n", "") + "Content-Type: multipart/related; boundary=\"B\"\r\n\r\n" + ("--B\r\nContent-Type: text/html\r\nContent-Location: cid:x\r\n\r\n<iframe src=\"cid:x\"></iframe>\r\n") * 5000 + "--B--\r\n")
deep = MAIL
for i in range(10000):
    deep += f"Content-Type: multipart/mixed; boundary=\"{i}\"\r\n\r\n--{i}\r\n"
put("deeper.eml", deep + "Content-Type: text/plain\r\n\r\n" + WORDS)
put("messages.eml", (MAIL + "Content-Type: message/rfc822\r\n\r\n") * 10000 + MAIL + "\r\n" + WORDS)
put("continued.eml", MAIL + "Content-Type: text/plain;" + "".join(f"\r\n name*{i}*=%C3%A9" for i in range(30000)) + "\r\n\r\n" + WORDS)
put("folded.eml", MAIL + "X-A: b\r\n" + " c\r\n" * 300000 + "\r\n" + WORDS)
put("sameboundary.eml", MAIL + "Content-Type: multipart/mixed; boundary=B\r\n\r\n" + "--B\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n" * 5000 + WORDS)
put("attachments.eml", MAIL + "Content-Type: multipart/mixed; boundary=B\r\n\r\n" + ("--B\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=\"a.html\"\r\n\r\n" + PAGE + "\r\n") * 3000 + "--B--\r\n")
put("tnef.eml", MAIL + "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(b"\x78\x9f\x3e\x22" + bytes(random.randrange(256) for _ in range(5000))).decode())
put("uuencoded.eml", MAIL + "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 ../../x\r\n" + "M" * 100000 + "\r\n")

# --- PDF
def pdf(objects, trailer="<</Root 1 0 R>>"):
    return b"%PDF-1.4\n" + b"".join(b"%d 0 obj%sendobj\n" % (i + 1, o if isinstance(o, bytes) else o.encode("latin-1")) for i, o in enumerate(objects)) + f"trailer{trailer}\n%%EOF\n".encode()


def stream(content, more=""):
    content = content if isinstance(content, bytes) else content.encode("latin-1")
    return f"<</Length {len(content)}{more}>>stream\n".encode() + content + b"\nendstream "


def onepage(drawing, page="", resources=""):
    return pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>{page}>>",
                drawing if isinstance(drawing, bytes) else stream(drawing), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"])


SHOW = f"BT /F1 12 Tf 72 720 Td ({WORDS}) Tj ET\n"
cuts("one", "pdf", onepage(SHOW * 20), 6)
put("pagesloop.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 5>>"]))
put("parentloop.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Pages/Parent 3 0 R/Kids[2 0 R 3 0 R]/Count 2>>"]))
put("count.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 2147483647>>"]))
put("countnegative.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count -5>>"]))
put("pagetree.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>"] + [f"<</Type/Pages/Kids[{i + 3} 0 R {i + 3} 0 R]/Count {2 ** min(30, 40 - i)}>>" for i in range(40)] + ["<</Type/Page/MediaBox[0 0 9 9]>>"]))
put("pagechain.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>"] + [f"<</Type/Pages/Parent {i + 1} 0 R/Kids[{i + 3} 0 R]/Count 1>>" for i in range(20000)] + ["<</Type/Page/MediaBox[0 0 9 9]>>"]))
put("samepage.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[" + "3 0 R " * 100000 + "]/Count 100000>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>", stream(f"BT /F1 12 Tf 72 720 Td ({WORDS}) Tj ET"), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]))
put("contents.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents[" + "4 0 R " * 100000 + "]/Resources<</Font<</F1 5 0 R>>>>>>", stream(f"BT /F1 12 Tf 72 720 Td ({WORDS}) Tj ET"), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]))
put("streams.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents[" + "4 0 R " * 200 + "]>>", stream(zlib.compress(b"q Q " * 20_000_000, 9), "/Filter/FlateDecode")]))
put("streamwords.pdf", b"%PDF-1.4\n" + b"stream endstream " * 1_000_000)
bombs = zlib.compress(b" " * 60_000_000, 9)
put("bombs.pdf", b"%PDF-1.4\n" + b"".join(b"%d 0 obj<</Filter/FlateDecode>>stream\n" % i + bombs + b"\nendstream endobj\n" for i in range(9, 300)))
put("longlength.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>", b"<</Length 2147483647>>stream\n" + b"q " * 1000]))
put("xrefloop.pdf", b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Prev 48/Size 1>>\nstartxref\n48\n%%EOF\n")
put("mediabox.pdf", onepage(SHOW).replace(b"[0 0 612 792]", b"[0 0 1e30 1e30]"))
put("mediaboxzero.pdf", onepage(SHOW).replace(b"[0 0 612 792]", b"[0 0 0 0]"))
put("mediaboxnan.pdf", onepage(SHOW).replace(b"[0 0 612 792]", b"[nan (x) 9 -7]"))
put("forms.pdf", onepage("/X Do", resources="/XObject<</X 4 0 R>>").replace(b"<</Length 5>>", b"<</Length 5/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>>>"))
put("flatebomb.pdf", onepage(stream(zlib.compress(b" " * 300_000_000, 9), "/Filter/FlateDecode")))
put("flatewords.pdf", onepage(stream(zlib.compress((SHOW * 100_000).encode(), 9), "/Filter/FlateDecode")))
put("filters.pdf", onepage(stream(SHOW, "/Filter[" + "/ASCIIHexDecode" * 5000 + "]")))
put("length.pdf", onepage(stream(SHOW).replace(b"/Length ", b"/Length -9")))
put("operators.pdf", onepage("q " * 500_000 + SHOW))
put("arrays.pdf", onepage("[" * 200_000 + SHOW))
put("dictionaries.pdf", pdf(["<</Type/Catalog/Pages 2 0 R/X" + "<</A" * 100_000, "<</Type/Pages/Kids[]/Count 0>>"]))
put("encrypted.pdf", onepage(SHOW).replace(b"<</Root 1 0 R>>", b"<</Root 1 0 R/ID[(a)(b)]/Encrypt<</Filter/Standard/V 1/R 2/O(" + b"x" * 32 + b")/U(" + b"y" * 32 + b")/P -4>>>>"))
put("encryptlie.pdf", onepage(SHOW).replace(b"<</Root 1 0 R>>", b"<</Root 1 0 R/Encrypt 9 0 R>>"))
put("noroot.pdf", b"%PDF-1.4\ntrailer<<>>\n%%EOF\n")
put("header.pdf", b"%PDF-1.4\n" + bytes(random.randrange(256) for _ in range(20000)))
put("headeronly.pdf", b"%PDF-")
put("nopages.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]))
put("selfstream.pdf", onepage(b"<</Length 4 0 R>>stream\nx\nendstream "))
put("positions.pdf", onepage("".join(f"BT /F1 1e{i} Tf 1 0 0 1 -1e{i} 1e{i} Tm (x) Tj ET\n" for i in range(0, 40))))
put("words.pdf", onepage("BT /F1 1 Tf 1 TL 10 700 Td " + "(a b c d e f g h) Tj T* " * 60_000 + " ET"))
put("font.pdf", onepage(SHOW).replace(b"/BaseFont/Helvetica", b"/BaseFont/" + b"X" * 100000 + b"/Widths[1 2 (x)]/FirstChar -1/LastChar 99999999"))
put("objectstream.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", stream("2 0 3 5 " + "<<>> " * 10, "/Type/ObjStm/N 1000000000/First 2000000000/Extends 2 0 R")]))
put("scan.pdf", onepage(stream("q 612 0 0 792 0 0 cm /I Do Q"), resources="/XObject<</I 6 0 R>>"))
put("fax.pdf", onepage("q 1 0 0 1 0 0 cm BI /W 999999999 /H 999999999 /BPC 1 /F /CCF ID xxx EI Q"))

put("type3.pdf", pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>", stream("BT /F1 12 Tf 72 720 Td (aaaa) Tj ET"), "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 4 0 R>>/Resources<</Font<</F1 5 0 R>>>>>>"]))
put("cmap.pdf", onepage(SHOW).replace(b"/BaseFont/Helvetica", b"/BaseFont/Helvetica/ToUnicode 6 0 R").replace(b"trailer", b"6 0 obj" + stream("begincmap 1 begincodespacerange <00> <ffffffff> endcodespacerange 100 beginbfrange " + "<00000000> <ffffffff> <0041> " * 10000 + "endbfrange endcmap") + b"endobj\ntrailer"))
put("predictor.pdf", onepage(stream(zlib.compress(SHOW.encode()), "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 2147483647/BitsPerComponent 32>>")))

# --- web archives, print-outs, pictures, others
def warc(length, block=b"", type=b"response"):
    return b"WARC/1.1\r\nWARC-Type: " + type + b"\r\nWARC-Target-URI: https://mole.example/\r\nContent-Type: application/http\r\nContent-Length: " + str(length).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode()
cuts("pages", "warc", warc(len(ANSWER), ANSWER) * 3, 3)
put("length.warc", warc(99999999999999, ANSWER))
put("negative.warc", warc(-5, ANSWER))
put("nolength.warc", b"WARC/1.0\r\nWARC-Type: response\r\n\r\nx")
put("headers.warc", b"WARC/1.0\r\n" + b"A: b\r\n" * 100000)
put("records.warc", warc(0, b"", b"metadata") * 30000)
chunks = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFF\r\n" + PAGE.encode()
put("chunks.warc", warc(len(chunks), chunks))
bomb = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"<p>" + b"a" * 150_000_000, 6)
put("bomb.warc", warc(len(bomb), bomb))
put("pages.warc.gz", gzip.compress(warc(len(ANSWER), ANSWER)) * 5 + b"\x1f\x8b\xff")
put("shortlength.warc", warc(40, ANSWER) * 3)
put("pluslength.warc", warc(len(ANSWER), ANSWER).replace(b"Content-Length: ", b"Content-Length: +0x") * 2)
put("twolengths.warc", warc(len(ANSWER), ANSWER).replace(b"Content-Length: ", b"Content-Length: 7\r\nContent-Length: ") * 2)
put("inwarc.warc", warc(len(ANSWER) * 3, warc(len(ANSWER), ANSWER) * 2, b"resource"))
put("badmember.warc.gz", gzip.compress(warc(len(ANSWER), ANSWER)) + b"\0" * 50 + gzip.compress(warc(len(ANSWER), ANSWER))[:-9])
FACTIVA = "".join(f"SE        News\nHD        Cranes {i}\nBY        Ana Kerr\nWC        120 words\nPD        9 March 2023\nSN        The Mole\nSC        MOLE\nLA        English\nCY        Copyright 2023\n\nLP\n{WORDS}\n\nTD\n{WORDS * 4}\n\nAN\nDocument MOLE000020230309ej390000{i}\n\n" for i in range(4))
cuts("cut", "factiva.txt", FACTIVA.encode(), 6)
NEXIS = "".join(f"{i + 1} of 4 DOCUMENTS\n\n                 The Mole\n\n              March 9, 2023 Thursday\n\nCranes {i}\n\nBYLINE: Ana Kerr\n\nLENGTH: 120 words\n\nBODY:\n\n{WORDS * 4}\n\nLOAD-DATE: March 10, 2023\n\nLANGUAGE: ENGLISH\n\n" for i in range(4))
cuts("cut", "nexis.txt", NEXIS.encode(), 6)
PROQUEST = "".join(("_" * 60 + f"\nDocument {i + 1} of 4\n\nCranes {i}\n\nAuthor: Kerr, Ana\n\nPublication title: The Mole\n\nPublication date: Mar 9, 2023\n\nFull text:   {WORDS * 4}\n\nSubject: Cranes\n\nTitle: Cranes {i}\n\n") for i in range(4)) + "_" * 60 + "\n"
cuts("cut", "proquest.txt", PROQUEST.encode(), 6)
put("labels.factiva.txt", "HD        Cranes\nPD        99 Foo 0\n" + "TD\n" * 50000)
put("headlines.factiva.txt", "HD        Cranes\nSN        x\n" * 25000)
put("documents.nexis.txt", "1 of 1 DOCUMENTS\n\nBODY:\n" + "1 of 1 DOCUMENTS\n" * 30000)
put("rules.proquest.txt", ("_" * 60 + "\nFull text: x\n") * 30000)
put("truncated.png", base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAA"))
png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">IIBBBBB", 200000, 200000, 8, 0, 0, 0, 0)
put("huge.png", png + struct.pack(">I", zlib.crc32(png[12:])) + b"\0\0\0\0IDAT")
put("noise.jpg", b"\xff\xd8\xff\xe0" + bytes(random.randrange(256) for _ in range(3000)))
def picture(width, height, data):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


put("blank.png", picture(60000, 60000, zlib.compress(b"\0" * 60_000_000, 9)))
put("size.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x0b\x08\xff\xff\xff\xff\x01\1\x11\0\xff\xda\0\x08\1\1\0\0\x3f\0" + b"\x55" * 3000 + b"\xff\xd9")
put("loop.tif", b"II*\0" + struct.pack("<I", 8) + struct.pack("<HHHIII", 1, 256, 4, 1, 1, 8))
put("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000)
put("program.exe", b"MZ" + bytes(random.randrange(256) for _ in range(5000)))
put("database.db", b"SQLite format 3\0" + b"\0" * 5000)
put("noise.bin", bytes(random.randrange(256) for _ in range(20000)))

print(f"{count} files")
