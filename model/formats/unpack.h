#pragma once

#include "formats/rawarticle.h"

namespace clew {

// Opens what is not plain text or a web page: PDF, DOCX, ODT, EPUB, RTF, mails (also mbox and MHTML), feeds
// (RSS, Atom), JSON and NDJSON of articles, web archives (WARC), print-outs of databases with many articles
// (Factiva, Nexis, ProQuest), pictures by recognition where tesseract is installed, and archives (zip, tar,
// 7z, also compressed) of any of these. The content decides, the name is only a hint. Anything else comes
// back as one piece of bytes.
//
// Bounds: containers within containers to `deepest`, `mostPieces` articles, and bytes in all: `mostExpanded`,
// and of a small file no more than `mostGrowth` times its size or `alwaysExpanded` (text grows twenty to
// fifty times; what grows more is made to exhaust whoever opens it). Nothing is written anywhere, nothing is
// fetched. Never throws; callable from any thread; deterministic.
inline constexpr int deepest = 4;
inline constexpr std::size_t mostPieces = 20'000;
inline constexpr qint64 mostExpanded = 512LL * 1024 * 1024;
inline constexpr qint64 alwaysExpanded = 128LL * 1024 * 1024;
inline constexpr qint64 mostGrowth = 200;

Unpacked unpack(const QByteArray &bytes, const QString &name, const Job &job = {});

} // namespace clew
