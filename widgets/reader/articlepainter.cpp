#include "reader/articlepainter.h"

#include "common/theme.h"
#include "reader/article.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <optional>

namespace clew {

namespace {

constexpr qreal washAbove = 0.98; // of the em, from the baseline
constexpr qreal washBelow = 0.38;
constexpr qreal bandAbove = 1.06; // bands of consecutive lines meet
constexpr qreal bandBelow = 0.46;
constexpr qreal overhang = 12; // of a band over the column
constexpr qreal narrowestNote = 84;

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
    QRectF band(Span span)
    {
        const std::vector<LineRect> lines = lineRects(m_article, span, m_clip);
        if (lines.empty())
            return {};
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const LineRect &line : lines) {
            const qreal left = line.startsLine ? m_column.left - overhang : line.rect.left() - 4;
            const bool lastLine = &line == &lines.back();
            const qreal right = line.endsLine && (!lastLine || lines.front().startsLine)
                ? m_column.right + overhang
                : line.rect.right() + 4;
            path.addRoundedRect(QRectF(QPointF(left, line.baseline - bandAbove * m_column.em),
                                       QPointF(right, line.baseline + bandBelow * m_column.em)),
                                4, 4);
        }
        m_painter.fillPath(path, m_theme.accentWash);
        const QRectF bar(
            QPointF(m_column.left - overhang - 3, lines.front().baseline - bandAbove * m_column.em),
            QPointF(m_column.left - overhang, lines.back().baseline + bandBelow * m_column.em));
        m_painter.fillRect(bar, m_theme.accent);
        return bar;
    }

    void note(const QRectF &bar, const QString &text, const QFont &font)
    {
        const QRectF room(8, std::max(bar.top() + 4, m_noteBottom), bar.left() - 8 - 8, 400);
        if (room.width() < narrowestNote || bar.isNull() || text.isEmpty())
            return;
        QTextOption option(Qt::AlignRight | Qt::AlignTop);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.muted);
        m_painter.drawText(room, text, option);
        m_noteBottom = m_painter.boundingRect(room, text, option).bottom() + 6;
    }

    void mention(const MentionMark &mark)
    {
        const QColor colour = mark.focused ? m_theme.accent : m_theme.of(mark.type);
        for (const LineRect &line : lineRects(m_article, mark.span, m_clip)) {
            const QRectF box(QPointF(line.rect.left() - 2, line.baseline - washAbove * m_column.em),
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

    void underline(Span span, const QPen &pen, qreal drop)
    {
        m_painter.setPen(pen);
        for (const LineRect &line : lineRects(m_article, span, m_clip)) {
            const qreal y = std::round(line.baseline + drop * m_column.em) + 0.5;
            m_painter.drawLine(QPointF(line.rect.left(), y), QPointF(line.rect.right(), y));
        }
    }

    void found(Span span)
    {
        QColor wash = m_theme.warning;
        wash.setAlphaF(m_theme.dark ? 0.40F : 0.25F);
        for (const LineRect &line : lineRects(m_article, span, m_clip))
            m_painter.fillRect(line.rect, wash);
    }

    void ledgerChip()
    {
        const std::optional<QTextBlock> chip = m_article.ledgerChip();
        if (!chip)
            return;
        const QRectF bounds = m_article.documentLayout()->blockBoundingRect(*chip);
        if (!bounds.intersects(m_clip) || chip->layout()->lineCount() == 0)
            return;
        QRectF text;
        for (int i = 0; i < chip->layout()->lineCount(); ++i)
            text |= chip->layout()->lineAt(i).naturalTextRect().translated(chip->layout()->position());
        m_painter.setPen(QPen(m_theme.rule.darker(m_theme.dark ? 70 : 108), 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(text.adjusted(-10, -4.5, 10, 4.5), 5, 5);
    }

private:
    QPainter &m_painter;
    const Article &m_article;
    const Theme &m_theme;
    const Column m_column;
    const QRectF m_clip;
    const Span m_visible;
    qreal m_noteBottom = 0;
};

QPen claimPen(const Theme &theme, Polarity polarity)
{
    QColor colour = theme.muted;
    colour.setAlphaF(theme.dark ? 0.45F : 0.38F); // every sentence may have one: hardly there
    QPen pen(colour, 1);
    switch (polarity) {
    case Polarity::Asserted: break;
    case Polarity::Possible: pen.setDashPattern({5, 3}); break;
    case Polarity::Negated:
    case Polarity::Denied: pen.setDashPattern({1.5, 2.5}); break;
    }
    return pen;
}

} // namespace

void paintMarks(QPainter &painter, const Article &article, const ArticleMarks &marks, const Theme &theme,
                const Column &column, const QFont &noteFont, const QRectF &clip)
{
    painter.setRenderHint(QPainter::Antialiasing);
    // A sentence that begins above the edge still hangs its band and note into the view.
    MarkPainter paint(painter, article, theme, column, clip.adjusted(0, -400, 0, 60));
    for (const Span span : marks.passages)
        if (paint.shows(span))
            paint.band(span);
    for (const ClaimMark &mark : marks.claims)
        if (mark.focused && paint.shows(mark.evidence))
            paint.note(paint.band(mark.evidence), mark.note, noteFont);
    for (const Span span : marks.found)
        if (paint.shows(span))
            paint.found(span);
    for (const ClaimMark &mark : marks.claims)
        if (!mark.focused && paint.shows(mark.evidence))
            paint.underline(mark.evidence, claimPen(theme, mark.polarity), washBelow - 0.06);
    for (const MentionMark &mark : marks.mentions)
        if (paint.shows(mark.span))
            paint.mention(mark);
    QPen dots(theme.muted, 1.4);
    dots.setDashPattern({1, 1.6});
    for (const Span span : marks.dates)
        if (paint.shows(span))
            paint.underline(span, dots, 0.2);
    paint.ledgerChip();
}

} // namespace clew
