#include "timeline/lanesview.h"

#include "common/theme.h"
#include "words/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

constexpr qreal axisHeight = 20;
constexpr qreal publicationsHeight = 24;
constexpr qreal pocketHeight = 22;
constexpr qreal dotRadius = 4.5;
constexpr qreal leftMargin = 14;

QFont wordsFont()
{
    return interfaceFont(9);
}

QFont quietFont()
{
    return interfaceFont(8.25);
}

} // namespace

LanesView::LanesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Events"));
    setMinimumHeight(static_cast<int>(axisHeight + publicationsHeight + 2 * laneHeight));
}

void LanesView::setModel(TimelineModel model)
{
    m_model = std::move(model);
    m_hovered.reset();
    m_cursor.reset();
    m_nextUnresolved = 0;
    layOut();
}

void LanesView::setScale(const TimeScale &scale)
{
    m_scale = scale;
    layOut();
}

void LanesView::setAttention(const LaneAttention &attention)
{
    if (attention == m_attention)
        return;
    m_attention = attention;
    for (const EventBar &bar : m_bars) {
        const auto &claims = m_model.events[static_cast<size_t>(bar.event)].claims;
        if (attention.claim && std::ranges::find(claims, *attention.claim) != claims.end())
            scrollTo(bar);
    }
    viewport()->update();
}

void LanesView::setFilter(const Filter &filter)
{
    m_filter = filter;
    viewport()->update();
}

std::optional<QRectF> LanesView::barOf(ClaimId claim) const
{
    for (const EventBar &bar : m_bars) {
        const auto &claims = m_model.events[static_cast<size_t>(bar.event)].claims;
        if (std::ranges::find(claims, claim) != claims.end())
            return bar.bar(top());
    }
    return std::nullopt;
}

std::optional<QRectF> LanesView::dotOf(DocumentId document) const
{
    for (const PublicationDot &dot : m_model.publications)
        if (std::ranges::find(dot.documents, document) != dot.documents.end())
            return dotAt(dot);
    return std::nullopt;
}

QRectF LanesView::pocket() const
{
    if (m_model.unresolved.empty())
        return {};
    const QFontMetricsF metrics(quietFont());
    const QString text
        = tr("%n undated: give a dateline", nullptr, static_cast<int>(m_model.unresolved.size()));
    const QSizeF size(metrics.horizontalAdvance(text) + 18, pocketHeight - 2);
    return {QPointF(leftMargin, pocketIsBelow() ? viewport()->height() - pocketHeight - 4 : axisHeight + 2),
            size};
}

// It waits beside the publications while these leave it room (they tend to be the latest), else below the
// lanes.
bool LanesView::pocketIsBelow() const
{
    constexpr qreal room = 380;
    return !m_model.publications.empty() && dotAt(m_model.publications.front()).left() < m_scale.left + room;
}

qreal LanesView::top() const
{
    return axisHeight + publicationsHeight - verticalScrollBar()->value() * laneHeight;
}

QRectF LanesView::lanesArea() const
{
    const qreal begin = axisHeight + publicationsHeight;
    const qreal end
        = viewport()->height() - (m_model.unresolved.empty() || !pocketIsBelow() ? 2 : pocketHeight + 6);
    const qreal whole = std::floor(std::max(0.0, end - begin) / laneHeight) * laneHeight; // no lane is cut
    return {0, begin, static_cast<qreal>(viewport()->width()), whole};
}

QRectF LanesView::dotAt(const PublicationDot &dot) const
{
    const qreal middle = (m_scale.xOf(dot.first) + m_scale.endOf(dot.last)) / 2;
    const qreal x = std::clamp(middle, m_scale.left + dotRadius, m_scale.right - dotRadius);
    const qreal y = axisHeight + publicationsHeight / 2;
    return {x - dotRadius, y - dotRadius, 2 * dotRadius, 2 * dotRadius};
}

const EventBar *LanesView::barAt(QPointF position) const
{
    if (!lanesArea().contains(position))
        return nullptr;
    const auto found = std::ranges::find_if(
        m_bars, [&](const EventBar &bar) { return bar.whole(top()).contains(position); });
    return found == m_bars.end() ? nullptr : &*found;
}

const PublicationDot *LanesView::dotNear(QPointF position) const
{
    for (const PublicationDot &dot : m_model.publications)
        if (dotAt(dot).adjusted(-3, -6, 3, 6).contains(position))
            return &dot;
    return nullptr;
}

bool LanesView::isMarked(const TimelineEvent &event) const
{
    if (m_attention.claim)
        return std::ranges::find(event.claims, *m_attention.claim) != event.claims.end();
    return m_attention.entity && event.parties.contains(*m_attention.entity);
}

void LanesView::layOut()
{
    m_bars = packLanes(m_model, m_scale, QFontMetricsF(wordsFont()));
    const auto room = static_cast<int>(lanesArea().height() / laneHeight);
    verticalScrollBar()->setRange(0, std::max(0, lanesOf(m_bars) - room)); // in lanes
    verticalScrollBar()->setPageStep(std::max(1, room));
    viewport()->update();
}

void LanesView::choose(const TimelineEvent &event)
{
    // A second click goes on to what the next document says of it.
    const auto at
        = m_attention.claim ? std::ranges::find(event.claims, *m_attention.claim) : event.claims.end();
    const bool next = at != event.claims.end() && at + 1 != event.claims.end();
    Q_EMIT claimChosen(next ? *(at + 1) : event.claims.front());
}

void LanesView::scrollTo(const EventBar &bar)
{
    const int first = verticalScrollBar()->value();
    const auto room = static_cast<int>(lanesArea().height() / laneHeight);
    if (bar.lane < first)
        verticalScrollBar()->setValue(bar.lane);
    else if (bar.lane >= first + room)
        verticalScrollBar()->setValue(bar.lane - room + 1);
}

QString LanesView::describe(const TimelineEvent &event) const
{
    return QStringLiteral("<b>%1</b><br/>%2<br/>%3 · %4")
        .arg(event.words.toHtmlEscaped(), event.when.toHtmlEscaped(),
             labelFor(event.polarity).toHtmlEscaped(),
             event.claims.size() == 1 ? tr("1 claim")
                                      : tr("%n claims", nullptr, static_cast<int>(event.claims.size())));
}

bool LanesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered.reset();
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const EventBar *bar = barAt(help->pos())) {
        QToolTip::showText(help->globalPos(), describe(m_model.events[static_cast<size_t>(bar->event)]),
                           this);
    } else if (const PublicationDot *dot = dotNear(help->pos())) {
        const auto count = static_cast<int>(dot->documents.size());
        const QString documents = count == 1 ? tr("1 document") : tr("%n documents", nullptr, count);
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<b>%1</b><br/>%2 · %3")
                               .arg(dot->words.toHtmlEscaped(), dot->when.toHtmlEscaped(), documents),
                           this);
    } else if (pocket().contains(help->pos())) {
        QToolTip::showText(help->globalPos(),
                           tr("Dates such as “last year” in documents without a date of their "
                              "own. A click shows the next one."),
                           this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void LanesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeOf(this).background);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_scale.isValid())
        return;
    paintEvents(painter);
    paintAxis(painter);
    paintPublications(painter);
    paintPocket(painter);
}

void LanesView::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QFont font = quietFont();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.muted);
    qreal free = m_scale.left - 1;
    const qreal widest = metrics.horizontalAdvance(locale().toString(QDate(2000, 9, 30), u"MMM yyyy"));
    for (const Tick &tick : ticksOf(m_scale, locale(), widest)) {
        const qreal width = metrics.horizontalAdvance(tick.text);
        if (tick.x < free || tick.x + width > m_scale.right)
            continue;
        painter.drawText(QRectF(tick.x, 0, width + 4, axisHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.text);
        free = tick.x + width + 8;
    }
}

// Dots that would lie on one another share their words; the words stand to the right, else to the left, else
// not at all.
void LanesView::paintPublications(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QFontMetricsF metrics(quietFont());
    painter.setFont(quietFont());
    const auto &dots = m_model.publications;
    qreal free = m_scale.left; // right end of what is painted
    for (size_t i = 0; i < dots.size();) {
        size_t end = i + 1;
        while (end < dots.size() && dotAt(dots[end]).left() < dotAt(dots[end - 1]).right() + 2)
            ++end;
        const std::span group(dots.data() + i, end - i);
        paintDots(painter, group);
        const QString words = wordsOf(group);
        const qreal width = metrics.horizontalAdvance(words);
        const qreal left = dotAt(group.front()).left() - 6 - width;
        const qreal right = dotAt(group.back()).right() + 6;
        const qreal next = end < dots.size() ? dotAt(dots[end]).left() - 8 : m_scale.right;
        painter.setPen(theme.muted);
        if (right + width <= next) {
            painter.drawText(QRectF(right, axisHeight, width + 4, publicationsHeight), Qt::AlignVCenter,
                             words);
            free = right + width + 10;
        } else {
            if (left >= free)
                painter.drawText(QRectF(left, axisHeight, width + 4, publicationsHeight), Qt::AlignVCenter,
                                 words);
            free = right;
        }
        i = end;
    }
}

void LanesView::paintDots(QPainter &painter, std::span<const PublicationDot> dots) const
{
    const Theme &theme = themeOf(this);
    painter.setPen(QPen(theme.background, 1));
    for (const PublicationDot &dot : dots) {
        const bool chosen = m_attention.document
            && std::ranges::find(dot.documents, *m_attention.document) != dot.documents.end();
        painter.setBrush(chosen ? theme.accent : theme.ink);
        painter.drawEllipse(dotAt(dot));
    }
}

QString LanesView::wordsOf(std::span<const PublicationDot> dots) const
{
    size_t documents = 0;
    for (const PublicationDot &dot : dots)
        documents += dot.documents.size();
    const QString words = documents == 1 ? tr("published: %1").arg(dots.front().words)
                                         : tr("%n published", nullptr, static_cast<int>(documents));
    const QString when
        = dots.size() == 1 ? dots.front().when : tr("%1 – %2").arg(dots.front().when, dots.back().when);
    return words + QStringLiteral("  ") + when;
}

void LanesView::paintEvents(QPainter &painter) const
{
    const QRectF area = lanesArea();
    painter.save();
    painter.setClipRect(area);
    for (const EventBar &bar : m_bars)
        if (bar.whole(top()).intersects(area))
            paintBar(painter, bar);
    painter.restore();
}

void LanesView::paintBar(QPainter &painter, const EventBar &bar) const
{
    const Theme &theme = themeOf(this);
    const TimelineEvent &event = m_model.events[static_cast<size_t>(bar.event)];
    const bool marked = isMarked(event);
    const bool attends = m_attention.claim || m_attention.entity;
    const bool faded = !inWindow(event, m_filter) || (m_attention.entity && attends && !marked);
    const bool accent = marked && m_attention.claim.has_value();
    const QColor colour = accent ? theme.accent : theme.of(event.type);
    const bool against = event.polarity == Polarity::Negated || event.polarity == Polarity::Denied;
    const QRectF box = bar.bar(top());
    const bool carriesWords = bar.wordsX < bar.end && bar.wordsX >= bar.begin;

    painter.setOpacity(faded ? 0.3 : 1);
    QColor solid = colour;
    QColor faint = colour;
    solid.setAlphaF(carriesWords ? 0.3F : accent ? 1.0F : 0.85F);
    faint.setAlphaF(0.06F);
    QLinearGradient fill(box.topLeft(), box.topRight());
    fill.setColorAt(0, bar.fadesIn ? faint : solid);
    fill.setColorAt(bar.fadesIn && bar.fadesOut ? 0.5 : bar.fadesIn ? 1 : 0.15, solid);
    fill.setColorAt(1, bar.fadesOut ? faint : solid);
    const bool hollow = against || event.polarity == Polarity::Possible;
    if (hollow) { // said, but not asserted: an outline
        QPen pen(colour, 1.3);
        pen.setStyle(against ? Qt::DotLine : Qt::DashLine);
        painter.setPen(pen);
        QColor wash = colour;
        wash.setAlphaF(0.12F);
        painter.setBrush(wash);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
    }
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (m_hovered == bar.event || (hasFocus() && m_cursor == bar.event)) {
        painter.setPen(QPen(theme.ink, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 4.5, 4.5);
    }

    painter.setOpacity(faded ? 0.5 : 1);
    const QRectF whole = bar.whole(top());
    QFont font = wordsFont();
    painter.setFont(font);
    painter.setPen(accent ? theme.accent : theme.ink);
    painter.drawText(QRectF(bar.wordsX, whole.top(), bar.wordsWidth + 4, laneHeight), Qt::AlignVCenter,
                     bar.words);
    if (!bar.when.isEmpty()) {
        painter.setFont(quietFont());
        painter.setPen(theme.muted);
        painter.drawText(QRectF(bar.wordsX + bar.wordsWidth + 6, whole.top(), bar.whenWidth + 4, laneHeight),
                         Qt::AlignVCenter, bar.when);
    }
    painter.setOpacity(1);
}

void LanesView::paintPocket(QPainter &painter) const
{
    const QRectF box = pocket();
    if (box.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPen pen(theme.muted, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.background);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(quietFont());
    painter.setPen(theme.muted);
    painter.drawText(box, Qt::AlignCenter,
                     tr("%n undated: give a dateline", nullptr, static_cast<int>(m_model.unresolved.size())));
}

void LanesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void LanesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOut();
}

void LanesView::mouseMoveEvent(QMouseEvent *event)
{
    const EventBar *bar = barAt(event->position());
    const auto hovered = bar ? std::optional(bar->event) : std::nullopt;
    const bool onSomething = bar || dotNear(event->position()) || pocket().contains(event->position());
    viewport()->setCursor(onSomething ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->update();
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    if (pocket().contains(event->position())) {
        const TimeExpression &time = m_model.unresolved[m_nextUnresolved++ % m_model.unresolved.size()];
        Q_EMIT passageChosen({time.document, time.span});
    } else if (const PublicationDot *dot = dotNear(event->position())) {
        Q_EMIT passageChosen({dot->documents.front(), {}});
    } else if (const EventBar *bar = barAt(event->position())) {
        m_cursor = bar->event;
        choose(m_model.events[static_cast<size_t>(bar->event)]);
    }
}

// Left and right, up and down: to the event before and after.
void LanesView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_model.events.size());
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool backward = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (count > 0 && (forward || backward)) {
        m_cursor = m_cursor ? std::clamp(*m_cursor + (forward ? 1 : -1), 0, count - 1) : 0;
        scrollTo(m_bars[static_cast<size_t>(*m_cursor)]);
        const TimelineEvent &current = m_model.events[static_cast<size_t>(*m_cursor)];
        setAccessibleDescription(current.words + QStringLiteral(", ") + current.when);
        viewport()->update();
    } else if (m_cursor && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(m_model.events[static_cast<size_t>(*m_cursor)]);
    } else {
        event->ignore();
    }
}

} // namespace clew
