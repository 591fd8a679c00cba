#pragma once

#include "core/document.h"

#include <QString>

#include <optional>

namespace clew {

// Where an article is from, in one fixed form: Publisher, “Title”, date, address. What is not known is left
// out, a date that is not known is said to be missing.
QString sourceOf(const Metadata &metadata, const QString &file);

// The same with the page, where the article was printed on pages.
QString withPage(const QString &source, std::optional<int> page);

// “Words of the article” (source, page). Without words the source alone.
QString citationOf(const QString &quote, const Metadata &metadata, const QString &file,
                   std::optional<int> page = {});

// A link to a passage: the address of the article with the words as a text fragment, which browsers scroll to
// (https://wicg.github.io/scroll-to-text-fragment/); for an article without an address
// "clew:passage?document=ID&begin=B&end=E", offsets in UTF-16 units.
QString linkTo(const Document &document, Span passage);

// What such a "clew:passage" link names; nothing for any other text.
struct LinkedPassage
{
    DocumentId document;
    Span span;
};
std::optional<LinkedPassage> passageLinked(const QString &link);

} // namespace clew
