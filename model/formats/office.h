#pragma once

#include "formats/archive.h"
#include "formats/rawarticle.h"

namespace clew {

// Word processors' files as HTML of paragraphs and headings. Deleted (tracked) words, comments and notes are
// left out, as they are no part of the text. Errors: BadSyntax, Truncated, TooDeep.
Result<RawArticle> readDocx(const QByteArray &bytes, const QString &name, ArchiveRoom &room); // ECMA-376
Result<RawArticle> readOpenDocument(const QByteArray &bytes, const QString &name,
                                    ArchiveRoom &room); // ISO 26300

// A book: its chapters in the order of reading (EPUB 3.3, "spine").
Result<RawArticle> readEpub(const QByteArray &bytes, const QString &name, ArchiveRoom &room);

} // namespace clew
