#include "reader/articlepainter.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "reader/article.h"
#include "reader/articlelines.h"
#include "reader/claimpens.h"
#include "words/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace clew {

namespace {

constexpr qreal washAbove = 0.98; // of the em, from the baseline
constexpr qreal washBelow = 0.38;
constexpr qreal bandAbove = 1.06; // bands of consecutive lines meet
constexpr qreal bandBelow = 0.46;
constexpr qreal lineDrop = washBelow - 0.06; // of the line below a sentence
constexpr qreal badgeSize = 0.68; // of the em
constexpr qreal badgeGap = 2;

class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const Article &article, const Theme &theme, const Column &column,
                const QRectF &clip)
        : m_painter(painter)
        , m_article(article)
        , m_theme(theme)
        , m_column(column)
        , m_clip(clip)
        , m_visible(visibleSpan(article, clip))
    {
    }

    bool shows(Span span) const { return span.begin < m_visible.end && m_visible.begin < span.end; }

    // A passage or sentence in focus: a band over its lines and the red bar beside them.
    void band(Span span)
    {
        const std::vector<LineRect> lines = lineRects(m_article, span, m_clip);
        if (lines.empty())
            return;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const LineRect &line : lines) {
            const qreal left = line.startsLine ? m_column.left - Column::overhang : line.rect.left() - 4;
            const bool lastLine = &line == &lines.back();
            const qreal right = line.endsLine && (!lastLine || lines.front().startsLine)
                ? m_column.right + Column::overhang
                : line.rect.right() + 4;
            path.addRoundedRect(QRectF(QPointF(left, line.baseline - bandAbove * m_column.em),
                                       QPointF(right, line.baseline + bandBelow * m_column.em)),
                                4, 4);
        }
        m_painter.fillPath(path, m_theme.accentWash);
        bar(lines, m_theme.accent, 3);
    }

    // A sentence that the document beside tells too.
    void sharedBar(Span span)
    {
        const std::vector<LineRect> lines = lineRects(m_article, span, m_clip);
        if (!lines.empty())
            bar(lines, m_theme.muted, 1.5);
    }

    void mention(const MentionMark &mark, qreal room)
    {
        const QColor colour = mark.focused ? m_theme.accent : m_theme.of(mark.type);
        const std::vector<LineRect> lines = lineRects(m_article, mark.span, m_clip);
        for (const LineRect &line : lines) {
            const bool first = &line == &lines.front();
            const QRectF box(
                QPointF(line.rect.left() - 2 - (first ? room : 0), line.baseline - washAbove * m_column.em),
                QPointF(line.rect.right() + 2, line.baseline + washBelow * m_column.em));
            QPainterPath path;
            path.addRoundedRect(box, 3, 3);
            m_painter.fillPath(path, m_theme.washOf(mark.type));
            m_painter.save(); // the underline follows the round corners of the box
            m_painter.setClipPath(path, Qt::IntersectClip);
            m_painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), colour);
            m_painter.restore();
            if (mark.focused) {
                m_painter.setPen(QPen(m_theme.accent, 1.2));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawPath(path);
            }
        }
    }

    // `before`: from the middle of the badge to the first letter.
    void badge(const MentionMark &mark, qreal before)
    {
        const std::vector<LineRect> lines = lineRects(m_article, mark.span, m_clip);
        if (!lines.empty())
            paintBadge({lines.front().rect.left() - before, lines.front().baseline - 0.36 * m_column.em},
                       mark.type);
    }

    void underline(Span span, const QPen &pen, qreal drop)
    {
        if (pen.style() == Qt::NoPen)
            return;
        m_painter.setPen(pen);
        for (const LineRect &line : lineRects(m_article, span, m_clip)) {
            const qreal y = std::round(line.baseline + drop * m_column.em) + 0.5;
            m_painter.drawLine(QPointF(line.rect.left(), y), QPointF(line.rect.right(), y));
        }
    }

    void claimLines(const ClaimMark &mark)
    {
        if (!mark.focused)
            underline(mark.evidence, sentencePen(mark, m_theme), lineDrop);
        for (const ClaimLine &line : mark.lines) {
            if (line.trigger.isEmpty())
                continue;
            const bool person = line.maker == ClaimMaker::Person;
            const QPen pen = claimPen(line.polarity, line.status, m_theme, person ? 1 : 1.8);
            underline(line.trigger, pen, lineDrop);
            if (person) // a person's claim has a double line
                underline(line.trigger, pen, lineDrop - 3 / m_column.em);
        }
    }

    void found(Span span, bool current)
    {
        QColor wash = m_theme.warning;
        wash.setAlphaF(current ? 0.55F : m_theme.dark ? 0.36F : 0.22F);
        for (const LineRect &line : lineRects(m_article, span, m_clip)) {
            m_painter.fillRect(line.rect, wash);
            if (current) {
                m_painter.setPen(QPen(m_theme.warning, 1.4));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(line.rect.adjusted(-1, 0, 1, 0));
            }
        }
    }

    void folds()
    {
        for (size_t i = 0; i < m_article.cuts().size(); ++i) {
            const Cut &cut = m_article.cuts().at(i);
            if (m_article.isCutOpen(i) || cut.at < m_visible.begin - 2 || cut.at > m_visible.end)
                continue;
            const QRectF rect = foldRect(m_article, i);
            if (!rect.intersects(m_clip))
                continue;
            if (cut.ownLine)
                paintFold(rect);
            else
                paintCaret(rect);
        }
    }

    void chip(const std::optional<QTextBlock> &block)
    {
        if (!block)
            return;
        const QRectF bounds = m_article.documentLayout()->blockBoundingRect(*block);
        if (!bounds.intersects(m_clip) || block->layout()->lineCount() == 0)
            return;
        QRectF text;
        for (int i = 0; i < block->layout()->lineCount(); ++i)
            text |= block->layout()->lineAt(i).naturalTextRect().translated(block->layout()->position());
        m_painter.setPen(QPen(m_theme.rule.darker(m_theme.dark ? 70 : 108), 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(text.adjusted(-10, -4.5, 10, 4.5), 5, 5);
    }

private:
    void bar(const std::vector<LineRect> &lines, const QColor &colour, qreal width)
    {
        m_painter.fillRect(QRectF(QPointF(m_column.left - Column::overhang - 3,
                                          lines.front().baseline - bandAbove * m_column.em),
                                  QPointF(m_column.left - Column::overhang - 3 + width,
                                          lines.back().baseline + bandBelow * m_column.em)),
                           colour);
    }

    void paintBadge(QPointF centre, EntityType type)
    {
        const qreal radius = badgeSize * m_column.em / 2;
        m_painter.save();
        m_painter.translate(centre);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.of(type));
        m_painter.drawPath(shapeOf(type, radius));
        QFont face = interfaceFont(9);
        face.setPixelSize(std::max(1, qRound(radius * 1.32)));
        face.setWeight(QFont::Bold);
        m_painter.setFont(face);
        m_painter.setPen(letterColourOn(m_theme.of(type)));
        m_painter.drawText(QRectF(-radius, -radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                           letterFor(type));
        m_painter.restore();
    }

    void paintFold(const QRectF &rect)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.rule);
        m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        m_painter.setBrush(m_theme.muted);
        for (const int i : {-1, 0, 1})
            m_painter.drawEllipse(rect.center() + QPointF(5 * i, 0), 1.3, 1.3);
    }

    void paintCaret(const QRectF &rect)
    {
        QPainterPath path(QPointF(rect.center().x(), rect.top()));
        path.lineTo(rect.bottomRight());
        path.lineTo(rect.bottomLeft());
        path.closeSubpath();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.muted);
        m_painter.drawPath(path);
    }

    QPainter &m_painter;
    const Article &m_article;
    const Theme &m_theme;
    const Column m_column;
    const QRectF m_clip;
    const Span m_visible;
};

qreal badgeUnit(qreal em)
{
    return std::round(badgeSize * em) + badgeGap;
}

// Mentions that begin at one place bear their badges side by side, the outermost first: how many stand from
// this one on.
size_t badgesFrom(const std::vector<MentionMark> &mentions, size_t index)
{
    size_t count = 1;
    for (size_t i = index + 1;
         i < mentions.size() && mentions.at(i).span.begin == mentions.at(index).span.begin; ++i)
        ++count;
    return count;
}

} // namespace

std::map<qsizetype, qreal> badgeRooms(const ArticleMarks &marks, qreal em)
{
    std::map<qsizetype, qreal> rooms;
    for (const MentionMark &mark : marks.mentions)
        rooms[mark.span.begin] += badgeUnit(em);
    return rooms;
}

void paintMarks(QPainter &painter, const Article &article, const ArticleMarks &marks, const Theme &theme,
                const Column &column, const MarkStyle &style, const QRectF &clip)
{
    painter.setRenderHint(QPainter::Antialiasing);
    // A sentence that begins above the edge still hangs its band and notes into the view.
    const QRectF around = clip.adjusted(0, -400, 0, 60);
    MarkPainter paint(painter, article, theme, column, around);
    for (const Span span : marks.shared)
        if (paint.shows(span))
            paint.sharedBar(span);
    for (const Span span : marks.passages)
        if (paint.shows(span))
            paint.band(span);
    for (const ClaimMark &mark : marks.claims)
        if (mark.focused && paint.shows(mark.evidence))
            paint.band(mark.evidence);
    for (const Span span : marks.found)
        if (paint.shows(span))
            paint.found(span, span == marks.current);
    for (size_t i = 0; i < marks.mentions.size(); ++i)
        if (paint.shows(marks.mentions.at(i).span))
            paint.mention(
                marks.mentions.at(i),
                style.letters ? badgeUnit(column.em) * static_cast<qreal>(badgesFrom(marks.mentions, i)) : 0);
    for (const ClaimMark &mark : marks.claims)
        if (paint.shows(mark.evidence))
            paint.claimLines(mark);
    QPen dots(theme.muted, 1.4);
    dots.setDashPattern({1, 1.6});
    for (const Span span : marks.dates)
        if (paint.shows(span))
            paint.underline(span, dots, 0.2);
    paint.folds();
    paint.chip(article.ledgerChip());
    paintMargin(painter, marginRows(article, marks, column, style.note, around), theme, style.note);
}

void paintBadges(QPainter &painter, const Article &article, const ArticleMarks &marks, const Theme &theme,
                 const Column &column, const QRectF &clip)
{
    painter.setRenderHint(QPainter::Antialiasing);
    MarkPainter paint(painter, article, theme, column, clip);
    const qreal unit = badgeUnit(column.em);
    for (size_t i = 0; i < marks.mentions.size(); ++i)
        if (paint.shows(marks.mentions.at(i).span))
            paint.badge(marks.mentions.at(i),
                        unit * static_cast<qreal>(badgesFrom(marks.mentions, i)) - (unit - badgeGap) / 2);
}

} // namespace clew
