#pragma once

#include "core/result.h"

#include <limits>
#include <vector>

struct sqlite3;

namespace clew {

// What the SQL function clew_rank(document_text, ?) keeps between the rows of one search. Bind a pointer to
// it.
//
// It gives the BM25 of a row (Robertson and Zaragoza 2009; k1 = 1.2, b = 0.75, a word of the title counts as
// four), higher is better, as FTS5's bm25() would, or 0 for a row that cannot rise above `threshold`. What it
// spares is the length of such a document, a look-up in another table: the last place of a word in a text
// tells how long the text is at least, so the places of the words bound the score from above. How rare a word
// is, which bm25() counts over all documents, is read off the first few thousand rows: ids are hashes
// (core/id.h), so these are a fair sample.
struct Ranking
{
    double threshold = 0; // set by the caller: the worst score that is still wanted

    struct Word
    {
        double rarity = 0; // idf
    };
    std::vector<Word> words; // by phrase of the query; empty until the first row
    double averageLength = 1; // in words, of a document
    std::vector<double> counts; // of the row
};

inline constexpr const char *rankingPointer = "clew-ranking"; // the type of the bound pointer

Result<void> registerRank(sqlite3 *database);

} // namespace clew
