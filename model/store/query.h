#pragma once

#include "core/result.h"

#include <QString>

namespace clew {

// What a person types in the search box, as an FTS5 query (sqlite.org/fts5.html#full_text_query_syntax).
//
//     words             all of them, in any order          "words"  a phrase, in this order
//     word*             whatever begins so                 NEAR(a b, 5)  at most five words apart
//     a AND b, a OR b   capitals                           a NOT b, -b   without b
//     title: word       in the title; text: in the text    ( )           groups
//
// Every word is handed on in quotation marks, so that no mark in it means anything ("A-100", "C++"). Words
// without a letter or digit are passed over. Empty: nothing to look for.
//
// BadQuery: `place` is "character N", from 1, in what was typed; `fact` one of unclosed_quotation,
// unclosed_parenthesis, stray_parenthesis, operator_without_left, operator_without_right, unknown_field,
// field_without_words, near_needs_words, near_needs_number, empty_parentheses, nothing_but_without.
Result<QString> ftsQueryOf(const QString &typed);

} // namespace clew
