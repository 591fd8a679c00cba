#include "reader/articlemarks.h"

#include "reader/article.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace clew {

namespace {

template<typename Mark, typename SpanOf>
const Mark *shortestAt(const std::vector<Mark> &marks, qsizetype offset, SpanOf spanOf)
{
    const Mark *best = nullptr;
    for (const Mark &mark : marks) {
        const Span span = spanOf(mark);
        if (span.begin > offset)
            break;
        if (span.contains(offset) && (!best || span.length() < spanOf(*best).length()))
            best = &mark;
    }
    return best;
}

// The first line that ends below `y`, in the coordinates of the layout: a block may have thousands of lines.
int firstLineBelow(const QTextLayout &layout, qreal y)
{
    int low = 0;
    int high = layout.lineCount();
    while (low < high) {
        const int middle = (low + high) / 2;
        const QTextLine line = layout.lineAt(middle);
        if (line.y() + line.height() < y)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void addLines(const QTextBlock &block, int begin, int end, const QRectF &clip, std::vector<LineRect> &lines)
{
    const QTextLayout &layout = *block.layout();
    const QPointF origin = layout.position();
    const int blockEnd = block.length() - 1;
    for (int i = firstLineBelow(layout, clip.top() - origin.y()); i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int lineBegin = line.textStart();
        const int lineEnd = lineBegin + line.textLength();
        if (lineBegin >= end || origin.y() + line.y() > clip.bottom())
            break;
        const int from = std::max(begin, lineBegin);
        const int to = std::min(end, lineEnd);
        if (from >= to)
            continue;
        const qreal edge = line.x() + line.naturalTextWidth(); // white space may hang over the edge
        const qreal x1 = std::min(line.cursorToX(from), edge);
        const qreal x2 = std::min(line.cursorToX(to), edge);
        LineRect piece;
        piece.rect = QRectF(origin.x() + std::min(x1, x2), origin.y() + line.y(), std::abs(x2 - x1),
                            line.ascent() + line.descent());
        piece.baseline = origin.y() + line.y() + line.ascent();
        piece.startsLine = from == lineBegin;
        piece.endsLine = to >= lineEnd || to == blockEnd;
        lines.push_back(piece);
    }
}

} // namespace

const MentionMark *mentionAt(const ArticleMarks &marks, qsizetype offset)
{
    return shortestAt(marks.mentions, offset, [](const MentionMark &mark) { return mark.span; });
}

const ClaimMark *claimAt(const ArticleMarks &marks, qsizetype offset)
{
    return shortestAt(marks.claims, offset, [](const ClaimMark &mark) { return mark.evidence; });
}

std::vector<LineRect> lineRects(const Article &article, Span span, const QRectF &clip)
{
    std::vector<LineRect> lines;
    const int begin = article.positionOf(span.begin);
    const int end = article.positionOf(span.end);
    const QAbstractTextDocumentLayout &layout = *article.documentLayout();
    for (QTextBlock block = article.findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const QRectF bounds = layout.blockBoundingRect(block);
        if (bounds.top() > clip.bottom())
            break;
        if (bounds.bottom() >= clip.top())
            addLines(block, begin - block.position(), end - block.position(), clip, lines);
    }
    return lines;
}

Span visibleSpan(const Article &article, const QRectF &clip)
{
    const QAbstractTextDocumentLayout &layout = *article.documentLayout();
    const auto blockAt = [&](qreal y) {
        const int position = layout.hitTest(QPointF(clip.left(), std::max(y, 0.0)), Qt::FuzzyHit);
        return article.findBlock(std::max(position, 0));
    };
    const QTextBlock first = blockAt(clip.top());
    const QTextBlock last = blockAt(clip.bottom());
    const int lastEnd = last.isValid() ? last.position() + last.length() : article.characterCount();
    const auto offset = [&article](int position) {
        return std::clamp(qsizetype(position - article.positionOf(0)), qsizetype(0), article.textSize());
    };
    return {offset(first.isValid() ? first.position() : 0), offset(lastEnd)};
}

} // namespace clew
