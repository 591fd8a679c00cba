#pragma once

#include "core/claim.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace clew {

class Article;

// What is marked in an article. Spans are those of Document::text.
struct MentionMark
{
    Span span;
    EntityId entity; // canonical
    EntityType type = EntityType::Organization;
    bool focused = false;

    friend bool operator==(const MentionMark &, const MentionMark &) = default;
};

// All claims that rest on one sentence.
struct ClaimMark
{
    Span evidence;
    std::vector<ClaimId> claims;
    Polarity polarity = Polarity::Asserted; // of the first, or of the focused one
    bool focused = false;
    QString note; // for the margin, while focused: speaker, polarity, origins; a line each

    friend bool operator==(const ClaimMark &, const ClaimMark &) = default;
};

struct ArticleMarks
{
    std::vector<MentionMark> mentions; // by begin, then the longer first: they may nest
    std::vector<ClaimMark> claims; // by evidence
    std::vector<Span> dates;
    std::vector<Span> passages; // in focus by themselves: a search hit, a cue
    std::vector<Span> found; // by the find bar

    friend bool operator==(const ArticleMarks &, const ArticleMarks &) = default;
};

const MentionMark *mentionAt(const ArticleMarks &marks, qsizetype offset); // the innermost; null: none
const ClaimMark *claimAt(const ArticleMarks &marks, qsizetype offset); // the shortest; null: none

// One line of a span as it is set: in the coordinates of the Article.
struct LineRect
{
    QRectF rect; // from the ascent to the descent of the letters
    qreal baseline = 0;
    bool startsLine = false; // nothing stands before it on this line
    bool endsLine = false; // nothing stands after it on this line
};

// The lines of `span` that touch `clip`. Lays the article out as far as it has to.
std::vector<LineRect> lineRects(const Article &article, Span span, const QRectF &clip);

// The part of the text that touches `clip`, in whole blocks.
Span visibleSpan(const Article &article, const QRectF &clip);

} // namespace clew
