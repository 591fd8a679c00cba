#pragma once

#include "core/id.h"
#include "core/span.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace clew {

// The kind of text a reader recognised.
enum class SourceKind {
    PlainText,
    Markdown,
    FrontMatter,
    WebPageText,
    DatabaseExport,
    Newsletter,
    Html,
    Selection,
    Pdf,
    Office, // of a word processor
    Book,
    Mail,
    Feed,
    Json
};

// Why clean-up cut or changed a range.
enum class LedgerReason {
    Markup, // tags, emphasis marks, escapes: no word is lost
    LineJoin, // hard-wrapped lines joined, hyphenation undone, page break within a sentence
    WhiteSpace,
    Navigation, // menus, breadcrumbs, "skip to content", share buttons, previous and next article
    Teaser, // related stories, "read more" boxes, their pictures and captions
    Offer, // subscription, paywall, sign-up, cookie notices, advertisement marks
    PageFurniture, // running heads, page numbers, reading time, print dates
    Metadata, // title, by-line, date line, front matter: kept as metadata, not as body
    Abstract, // an abstract that the full text repeats
    IndexTerms, // the tail of a database record: subjects, NAICS, identifiers
    Encrypted, // a blob that is no text
    Caption, // picture captions and alternative texts
    Credit, // copyright lines and imprint
    OcrRepair, // Al -> AI and the like; replacement is not empty
    Encoding, // a byte sequence that had to be replaced
};

// One cut or repair: `range` of the decoded original text (UTF-16 units) became `replacement` ("" for a cut).
// Entries are sorted and do not overlap, and applying them all to the decoded original gives Document::text
// exactly (applyLedger in import/ledger.h): nothing is changed that the ledger does not confess.
struct LedgerEntry
{
    Span range;
    LedgerReason reason = LedgerReason::Markup;
    QString original;
    QString replacement;

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

struct Metadata
{
    QString title; // empty: not known; never invented
    QString publisher;
    std::vector<QString> authors; // given name first
    QString published; // ISO prefix, "2023-03-09", "2023-03", "2023"; empty: not known
    QString publishedFrom; // where it was read, verbatim: "Publication date: Mar 9, 2023"
    QString url; // canonical, tracking parameters dropped
    QString language; // BCP 47, "en"

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

// One article. `text` is the cleaned body: what every Span counts in, immutable once stored. Paragraphs are
// parted by one empty line ("\n\n"), lines within lists by "\n".
struct Document
{
    DocumentId id; // contentId of the original bytes
    QString file; // name as imported, no folder ("001.txt"); for a selection its title
    QByteArray sha256; // of the original bytes, lower-case hex
    SourceKind kind = SourceKind::PlainText;
    QString charset; // as read, "UTF-8"
    Metadata metadata;
    QString text;
    bool headlineOnly = false; // a record without a body: `text` is the headline or empty
    std::vector<LedgerEntry> ledger;
    QByteArray original;

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace clew
