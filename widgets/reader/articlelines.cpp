#include "reader/articlelines.h"

#include "reader/article.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace clew {

namespace {

constexpr qreal foldWidth = 22;
constexpr qreal foldHeight = 9;
constexpr qreal narrowFold = 7; // between two letters
constexpr qreal underLine = 6; // a line is hit this far below its letters

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

void addPiece(const Article &article, const Piece &piece, const QRectF &clip, std::vector<LineRect> &lines)
{
    const QAbstractTextDocumentLayout &layout = *article.documentLayout();
    for (QTextBlock block = article.findBlock(piece.begin); block.isValid() && block.position() < piece.end;
         block = block.next()) {
        const QRectF bounds = layout.blockBoundingRect(block);
        if (bounds.top() > clip.bottom())
            break;
        if (bounds.bottom() >= clip.top())
            addLines(block, piece.begin - block.position(), piece.end - block.position(), clip, lines);
    }
}

} // namespace

std::vector<LineRect> lineRects(const Article &article, Span span, const QRectF &clip)
{
    std::vector<LineRect> lines;
    for (const Piece &piece : article.piecesOf(span))
        addPiece(article, piece, clip, lines);
    return lines;
}

QRectF firstLineOf(const Article &article, Span span)
{
    const QTextBlock block = article.findBlock(article.positionOf(span.begin));
    const QRectF bounds = article.documentLayout()->blockBoundingRect(block); // lays out as far as that
    const std::vector<LineRect> lines = lineRects(article, span, bounds);
    return lines.empty() ? bounds : lines.front().rect;
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
    return {article.offsetFrom(first.isValid() ? first.position() : 0), article.offsetFrom(lastEnd)};
}

std::optional<int> positionUnder(const Article &article, QPointF point)
{
    const int near = article.documentLayout()->hitTest(point, Qt::FuzzyHit);
    const QTextBlock block = article.findBlock(near);
    if (near < 0 || !block.isValid())
        return std::nullopt;
    const QTextLayout &layout = *block.layout();
    const QTextLine line = layout.lineForTextPosition(near - block.position());
    if (!line.isValid())
        return std::nullopt;
    const QRectF text = line.naturalTextRect().translated(layout.position());
    if (point.x() < text.left() || point.x() >= text.right() || point.y() < text.top()
        || point.y() > text.bottom() + underLine)
        return std::nullopt;
    const int at = line.xToCursor(point.x() - layout.position().x(), QTextLine::CursorOnCharacter);
    return block.position() + at;
}

std::optional<qsizetype> offsetUnder(const Article &article, QPointF point)
{
    const std::optional<int> position = positionUnder(article, point);
    return position ? article.offsetAt(*position) : std::nullopt;
}

QRectF foldRect(const Article &article, size_t index)
{
    const Cut &cut = article.cuts().at(index);
    const Piece place = article.placeOfCut(index);
    const QTextBlock block = article.findBlock(place.begin);
    const QRectF bounds = article.documentLayout()->blockBoundingRect(block);
    if (article.isCutOpen(index)) {
        std::vector<LineRect> lines;
        addPiece(article, place, bounds.adjusted(0, 0, 0, 1e6), lines);
        QRectF all;
        for (const LineRect &line : lines)
            all |= line.rect;
        return all;
    }
    if (!cut.ownLine) {
        const QTextLine line = block.layout()->lineForTextPosition(place.begin - block.position());
        if (!line.isValid())
            return {};
        const QPointF origin = block.layout()->position();
        const qreal x = origin.x() + line.cursorToX(place.begin - block.position());
        return {x - narrowFold / 2, origin.y() + line.y() + line.ascent() + 1, narrowFold, narrowFold};
    }
    const qreal left = block.layout()->position().x();
    if (cut.at == 0)
        return {left, bounds.top() - foldHeight - 4, foldWidth, foldHeight};
    if (cut.at == article.textSize())
        return {left, bounds.bottom() + 6, foldWidth, foldHeight};
    return {left, bounds.center().y() - foldHeight / 2, foldWidth, foldHeight};
}

} // namespace clew
