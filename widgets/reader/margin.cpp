#include "reader/margin.h"

#include "common/theme.h"
#include "reader/article.h"
#include "reader/articlelines.h"
#include "reader/claimpens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Reader)
};

constexpr qreal narrowest = 72; // a margin that tells nothing any more is left empty
constexpr qreal edge = 8;
constexpr qreal sample = 13; // length of the line that tells polarity
constexpr qreal glyph = 9; // confirmed, rejected, by a person
constexpr qreal between = 4;

MarginRow rowOf(const ClaimLine &line)
{
    return {{}, line.words, line.claim, true, line.polarity, line.status, line.maker, line.focused};
}

bool isPlain(const ClaimLine &line)
{
    return line.polarity == Polarity::Asserted && line.status == ClaimStatus::Proposed
        && line.maker == ClaimMaker::Machine;
}

void addSpeakers(const ClaimMark &mark, std::vector<MarginRow> &rows)
{
    QStringList told;
    for (const ClaimLine &line : mark.lines) {
        if (line.speaker.isEmpty() || line.status == ClaimStatus::Rejected || told.contains(line.speaker))
            continue;
        told.append(line.speaker);
        MarginRow row;
        row.words = line.speaker;
        row.claim = line.claim;
        rows.push_back(row);
    }
}

std::vector<MarginRow> focusedRows(const ClaimMark &mark)
{
    std::vector<MarginRow> rows;
    const ClaimId focused = [&] {
        const auto found = std::ranges::find_if(mark.lines, &ClaimLine::focused);
        return found == mark.lines.end() ? ClaimId() : found->claim;
    }();
    const QStringList lines = mark.note.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &words : lines) {
        MarginRow row;
        row.words = words;
        row.claim = focused;
        row.focused = true;
        rows.push_back(row);
    }
    for (const ClaimLine &line : mark.lines)
        if (mark.lines.size() > 1 || !isPlain(line))
            rows.push_back(rowOf(line));
    return rows;
}

std::vector<MarginRow> rowsOf(const ClaimMark &mark, size_t most)
{
    if (mark.focused)
        return focusedRows(mark);
    std::vector<MarginRow> rows;
    addSpeakers(mark, rows);
    const bool tell = mark.lines.size() > 1
        || std::ranges::any_of(mark.lines, [](const ClaimLine &line) { return !isPlain(line); });
    if (tell)
        for (const ClaimLine &line : mark.lines)
            rows.push_back(rowOf(line));
    if (rows.size() > most) {
        if (mark.lines.size() == 1) { // who says so tells more than that there is a claim
            rows.resize(most);
            return rows;
        }
        const size_t kept = most > 1 ? most - 1 : 0;
        MarginRow rest;
        rest.claim = rows.at(kept).claim;
        const int left = static_cast<int>(rows.size() - kept);
        rest.words = kept > 0 ? Words::tr("and %n more", nullptr, left)
                              : Words::tr("%n claims", nullptr, static_cast<int>(mark.lines.size()));
        rows.resize(kept);
        rows.push_back(rest);
    }
    return rows;
}

// Ticks, crosses and the head of a person, as strokes: no font has to have them.
void paintGlyph(QPainter &painter, const QRectF &box, const MarginRow &row, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    if (row.status == ClaimStatus::Confirmed) {
        path.moveTo(box.left() + 1, box.center().y());
        path.lineTo(box.left() + box.width() * 0.4, box.bottom() - 1.5);
        path.lineTo(box.right() - 0.5, box.top() + 1.5);
    } else {
        path.moveTo(box.topLeft() + QPointF(1.5, 1.5));
        path.lineTo(box.bottomRight() - QPointF(1.5, 1.5));
        path.moveTo(box.topRight() + QPointF(-1.5, 1.5));
        path.lineTo(box.bottomLeft() + QPointF(1.5, -1.5));
    }
    painter.setPen(QPen(row.status == ClaimStatus::Confirmed ? theme.of(EntityType::Government) : theme.muted,
                        1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintPerson(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    const qreal head = box.width() * 0.24;
    painter.drawEllipse(QPointF(box.center().x(), box.top() + head + 0.5), head, head);
    QPainterPath shoulders;
    shoulders.moveTo(box.left() + 0.5, box.bottom());
    shoulders.arcTo(
        QRectF(box.left() + 0.5, box.top() + box.height() * 0.55, box.width() - 1, box.height() * 0.9), 180,
        -180);
    shoulders.closeSubpath();
    painter.drawPath(shoulders);
}

} // namespace

std::vector<MarginRow> marginRows(const Article &article, const ArticleMarks &marks, const Column &column,
                                  const QFont &font, const QRectF &clip)
{
    std::vector<MarginRow> rows;
    const qreal right = column.left - Column::overhang - 3 - edge;
    if (right - edge < narrowest)
        return rows;
    const qreal height = std::ceil(QFontMetricsF(font).height() * 1.08);
    const Span visible = visibleSpan(article, clip);
    qreal bottom = clip.top();
    for (const ClaimMark &mark : marks.claims) {
        if (mark.evidence.begin >= visible.end || mark.evidence.end <= visible.begin)
            continue;
        const std::vector<LineRect> lines = lineRects(article, mark.evidence, clip);
        if (lines.empty())
            continue;
        const qreal top = lines.front().baseline - QFontMetricsF(font).ascent();
        const qreal tall = lines.back().rect.bottom() - lines.front().rect.top();
        const auto most = static_cast<size_t>(std::max(1.0, std::floor(tall / height)));
        qreal y = std::max(top, bottom);
        for (MarginRow row : rowsOf(mark, most)) {
            row.rect = QRectF(edge, y, right - edge, height);
            y += height;
            rows.push_back(std::move(row));
        }
        bottom = std::max(bottom, y);
    }
    return rows;
}

void paintMargin(QPainter &painter, const std::vector<MarginRow> &rows, const Theme &theme, const QFont &font)
{
    for (const MarginRow &row : rows) {
        QFont face = font;
        face.setStrikeOut(row.isClaim && row.status == ClaimStatus::Rejected);
        face.setWeight(row.focused && row.isClaim ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(face);
        painter.setFont(face);
        qreal right = row.rect.right();
        const auto box = [&] {
            const QRectF place(right - glyph, row.rect.center().y() - glyph / 2, glyph, glyph);
            right -= glyph + between;
            return place;
        };
        if (row.isClaim && row.status != ClaimStatus::Proposed)
            paintGlyph(painter, box(), row, theme);
        if (row.isClaim && row.maker == ClaimMaker::Person)
            paintPerson(painter, box(), theme);
        const qreal left = row.rect.left() + (row.isClaim ? sample + between : 0);
        const QString words = metrics.elidedText(row.words, Qt::ElideRight, right - left);
        painter.setPen(row.focused ? theme.ink : theme.muted);
        const QRectF text(left, row.rect.top(), right - left, row.rect.height());
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, words);
        if (row.isClaim) {
            const qreal end = right - metrics.horizontalAdvance(words) - between;
            painter.setPen(claimPen(row.polarity, row.status, theme, 1.6));
            const qreal y = std::round(row.rect.center().y());
            painter.drawLine(QPointF(end - sample, y), QPointF(end, y));
        }
    }
}

} // namespace clew
