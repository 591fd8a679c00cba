#include "reader/linkstrip.h"

#include "common/theme.h"
#include "reader/articlepage.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace clew {

namespace {

constexpr int stripWidth = 46;
constexpr qreal reach = 5; // of the mouse

// Where a sentence stands in its window: clamped to the edges where it is out of sight.
struct End
{
    qreal y = 0;
    bool inSight = false;
};

End endOf(const ArticlePage &page, Span sentence, const QWidget &strip)
{
    const QRect line = page.rectOf(sentence);
    const int height = page.viewport()->height();
    const qreal top
        = page.viewport()->mapTo(strip.window(), QPoint()).y() - strip.mapTo(strip.window(), QPoint()).y();
    const int middle = line.center().y();
    return {top + std::clamp(middle, 3, std::max(3, height - 3)), middle >= 0 && middle <= height};
}

} // namespace

LinkStrip::LinkStrip(ArticlePage &left, ArticlePage &right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
{
    setFixedWidth(stripWidth);
    setMouseTracking(true);
    setAccessibleName(tr("Sentences that tell the same claim"));
    for (const ArticlePage *page : {&left, &right})
        connect(page, &ArticlePage::moved, this, qOverload<>(&QWidget::update));
}

void LinkStrip::setLinks(const std::vector<SharedClaim> &links, int current)
{
    m_links = links;
    m_current = current;
    setAccessibleDescription(tr("%n sentences are told in both", nullptr, static_cast<int>(links.size())));
    update();
}

QPainterPath LinkStrip::threadOf(int link) const
{
    const SharedClaim &shared = m_links.at(static_cast<size_t>(link));
    const End from = endOf(m_left, shared.leftSentence, *this);
    const End to = endOf(m_right, shared.rightSentence, *this);
    if (!from.inSight && !to.inSight)
        return {};
    QPainterPath path(QPointF(0, from.y));
    path.cubicTo(QPointF(width() * 0.5, from.y), QPointF(width() * 0.5, to.y), QPointF(width(), to.y));
    return path;
}

void LinkStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.background);
    const auto paint = [&](int i) {
        const SharedClaim &link = m_links.at(static_cast<size_t>(i));
        const QPainterPath path = threadOf(i);
        if (path.isEmpty())
            return;
        const bool whole = endOf(m_left, link.leftSentence, *this).inSight
            && endOf(m_right, link.rightSentence, *this).inSight;
        QColor colour = i == m_current ? theme.accent : link.agree ? theme.muted : theme.warning;
        if (!whole)
            colour.setAlphaF(0.35F);
        QPen pen(colour, i == m_current ? 2.2 : 1.3);
        if (!link.agree)
            pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const QPointF end : {path.pointAtPercent(0), path.pointAtPercent(1)})
            painter.drawEllipse(end, 3, 3);
    };
    for (int i = 0; i < static_cast<int>(m_links.size()); ++i)
        if (i != m_current)
            paint(i);
    if (m_current >= 0 && m_current < static_cast<int>(m_links.size()))
        paint(m_current);
}

int LinkStrip::linkAt(QPointF point) const
{
    QPainterPath around;
    around.addEllipse(point, reach, reach);
    for (int i = 0; i < static_cast<int>(m_links.size()); ++i) {
        const QPainterPath path = threadOf(i);
        for (int step = 0; !path.isEmpty() && step <= 20; ++step)
            if (around.contains(path.pointAtPercent(step / 20.0)))
                return i;
    }
    return -1;
}

void LinkStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int link = linkAt(event->position()); link >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT linkClicked(link);
}

void LinkStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool LinkStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int link = linkAt(help->pos());
    if (link < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           m_links.at(static_cast<size_t>(link)).agree
                               ? tr("Both tell this.")
                               : tr("One tells this, the other denies or negates it."),
                           this);
    return true;
}

} // namespace clew
