#pragma once

#include "import/block.h"

namespace clew {

// Whether a text is written in Markdown: headings, emphasis, links, or escapes.
bool looksLikeMarkdown(QStringView text, int enoughSigns = 2);

// One block a line, with structure from cmark; marks of Markdown are edits within the blocks or cut blocks.
// Positions count from `begin` of the decoded text: what lies before it is left out.
std::vector<Block> splitMarkdown(QStringView decoded, qsizetype begin = 0);

// Marks the backslashes of "\$" and the like in text that is otherwise plain: exports of databases have them.
void markEscapes(QStringView decoded, Block &block);

// Marks emphasis, links, images, code marks, escapes and tags of one line for cutting.
void markInline(QStringView decoded, Block &block);

} // namespace clew
