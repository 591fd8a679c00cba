#pragma once

#include "core/document.h"

#include <optional>
#include <vector>

namespace clew {

// How a kept block follows the kept block before it.
enum class Join {
    Paragraph, // one empty line
    Line, // items of a list, rows of a table
    Cell, // the next cell of a row
    Space, // a hard-wrapped line, or a sentence that a page break cut in two
    None // a word that was parted at the end of a line
};

// One change within a block: `range` of the decoded original becomes `replacement`.
struct Edit
{
    Span range;
    LedgerReason reason = LedgerReason::Markup;
    QString replacement = {};
};

// A line of plain text or Markdown, or a block of HTML: the unit that clean-up keeps or cuts. Blocks are in
// order and do not overlap; what lies between them is white space and markup.
struct Block
{
    Span span; // of the decoded original, no white space at either end
    std::vector<Edit> edits = {}; // within span, in order, without overlaps
    Join join = Join::Paragraph;
    int blankLines = 0; // before it, counted in the source; a form feed counts as three
    int heading = 0; // level of a heading of Markdown or HTML
    bool bullet = false;
    std::optional<LedgerReason> cut = {};
};

// The words of a block as they will stand in the text.
QString textOf(QStringView decoded, const Block &block);

// Adds an edit at its place, unless it overlaps one that is there.
void addEdit(Block &block, Edit edit);

// An article in the making: a reader fills the blocks, the passes of clean-up mark cuts and find metadata.
struct Draft
{
    QString decoded = {};
    std::vector<Block> blocks = {};
    Metadata metadata = {};
    SourceKind kind = SourceKind::PlainText;
    bool hardWrapped = false;
    bool headlineOnly = false;
    bool isMail = false; // it has a subject: no line of its text is taken for a headline
};

// Index of the next kept block from `index` on; blocks.size() if there is none.
std::size_t nextKept(const std::vector<Block> &blocks, std::size_t index);

} // namespace clew
