#include "reader/articlepage.h"

#include "common/theme.h"
#include "reader/articlelines.h"
#include "reader/articlepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qreal bodyPoints = 12.5;
constexpr qreal smallPoints = 9.5;
constexpr qreal notePoints = 8.25;
constexpr qreal leastZoom = 0.6;
constexpr qreal mostZoom = 3.0;
constexpr qreal leastWithNotes = 520; // a narrower window has room for the text alone
constexpr qreal leastNotes = 118; // left of the column, for speakers and claims
constexpr qreal mostNotes = 146;
constexpr qreal narrowEdge = 32; // left and right of the column in a narrow window
constexpr qreal head = 34; // above the title
constexpr qreal foot = 80; // below the last line, so that it is not read at the edge

// So many characters of ordinary prose; 68 is what a line of a well-set book holds.
qreal measureOf(const QFont &font, int characters)
{
    const QString sample = u"The machines that mattered were already standing in the halls of oth"_s;
    return QFontMetricsF(font).horizontalAdvance(sample) * characters / static_cast<qreal>(sample.size());
}

} // namespace

ArticlePage::ArticlePage(QWidget *parent)
    : QTextEdit(parent)
    , m_blank(new QTextDocument(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    setCursorWidth(0); // seen only once somebody moves it with the keyboard
    setAccessibleName(tr("Article"));
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticlePage::moved);
}

ArticlePage::~ArticlePage() = default;

QVariant ArticlePage::loadResource(int, const QUrl &)
{
    return {}; // nothing that a text names is ever fetched, from the disk or from the net
}

void ArticlePage::setDocumentShown(std::shared_ptr<const Document> document, const ArticleHead &words)
{
    const bool same = m_shown == document && m_head == words;
    if (same && (m_article || !document))
        return;
    const bool another = !m_shown || !document || m_shown->id != document->id;
    m_shown = std::move(document);
    m_head = words;
    if (another) {
        m_marks = {};
        m_trigger = {};
        m_pending = {};
    }
    rebuild();
    if (another)
        verticalScrollBar()->setValue(0);
}

ArticleStyle ArticlePage::style() const
{
    const Theme &theme = themeOf(this);
    return {readingFont(bodyPoints * m_look.zoom), interfaceFont(smallPoints * std::max(m_look.zoom, 0.9)),
            theme.ink, theme.muted, theme.hover};
}

QFont ArticlePage::noteFont() const
{
    return interfaceFont(notePoints * std::clamp(m_look.zoom, 0.9, 1.25));
}

Column ArticlePage::column() const
{
    return {m_left, m_right, static_cast<qreal>(QFontInfo(m_article->defaultFont()).pixelSize())};
}

void ArticlePage::rebuild()
{
    const bool atTop = verticalScrollBar()->value() == 0;
    const qsizetype top = topOffset();
    const Span selected = selectedSpan();
    Article *old = m_article;
    m_article = m_shown ? new Article(*m_shown, m_head, style(), this) : nullptr;
    const bool again = m_article && old && m_article->document() == old->document();
    if (m_article) {
        for (size_t i = 0; again && i < old->cuts().size(); ++i)
            m_article->setCutOpen(i, old->isCutOpen(i));
        m_article->setBold(m_trigger);
        setRooms();
        setMargins();
        setDocument(m_article);
    } else {
        setDocument(m_blank);
    }
    setCursorWidth(0); // a property of the document, not of this widget
    delete old;
    if (again && !selected.isEmpty())
        select(selected);
    if (!atTop && m_article)
        scrollToOffset(std::min(top, m_article->textSize()));
    viewport()->update();
    Q_EMIT moved();
}

void ArticlePage::setRooms()
{
    if (m_article)
        m_article->setRoomBefore(m_look.letters ? badgeRooms(m_marks, column().em)
                                                : std::map<qsizetype, qreal>());
}

void ArticlePage::setMargins()
{
    if (!m_article)
        return;
    const qreal width = viewport()->width();
    const qreal measure = m_look.measure > 0 ? measureOf(m_article->defaultFont(), m_look.measure) : width;
    const qreal least
        = width >= leastWithNotes ? std::clamp(width * 0.21, leastNotes, mostNotes) : narrowEdge;
    const qreal left = std::round(std::max(least, (width - measure) / 2));
    const qreal right = std::max(narrowEdge, width - left - measure);
    m_left = left;
    m_right = width - right;
    QTextFrameFormat format = m_article->rootFrame()->frameFormat();
    if (format.leftMargin() == left && format.rightMargin() == right)
        return;
    format.setMargin(0);
    format.setLeftMargin(left);
    format.setRightMargin(right);
    format.setTopMargin(head);
    format.setBottomMargin(foot);
    m_article->rootFrame()->setFrameFormat(format);
}

void ArticlePage::setMarks(ArticleMarks marks)
{
    if (marks == m_marks)
        return;
    const bool others = marks.mentions.size() != m_marks.mentions.size()
        || !std::ranges::equal(marks.mentions, m_marks.mentions, {}, &MentionMark::span, &MentionMark::span);
    m_marks = std::move(marks);
    if (others)
        setRooms();
    viewport()->update();
    Q_EMIT moved();
}

void ArticlePage::setTrigger(Span trigger)
{
    m_trigger = trigger;
    if (m_article)
        m_article->setBold(trigger);
}

// --- places

QPointF ArticlePage::toArticle(QPoint viewportPoint) const
{
    return QPointF(viewportPoint) + QPointF(0, verticalScrollBar()->value());
}

QRect ArticlePage::rectOf(Span span) const
{
    if (!m_article)
        return {};
    return firstLineOf(*m_article, span).translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

QRectF ArticlePage::columnRect() const
{
    return {m_left, 0, m_right - m_left, static_cast<qreal>(viewport()->height())};
}

bool ArticlePage::shows(Span span) const
{
    if (!m_article || viewport()->height() <= 0)
        return false;
    const QRect first = rectOf(span);
    const QRect last = rectOf({std::max(span.begin, span.end - 1), span.end});
    return first.top() >= 0 && last.bottom() <= viewport()->height();
}

void ArticlePage::reveal(Span span)
{
    if (!m_article)
        return;
    m_pending = isVisible() ? Span() : span;
    if (!shows(span))
        alignTo(span, viewport()->height() / 4);
}

void ArticlePage::alignTo(Span span, int y)
{
    if (!m_article)
        return;
    // The layout is lazy: the scroll bar ends where it got to, so it has to be finished before a long jump.
    (void)m_article->documentLayout()->documentSize();
    const int wanted = verticalScrollBar()->value() + rectOf(span).top() - y;
    if (wanted > verticalScrollBar()->maximum())
        verticalScrollBar()->setMaximum(
            std::max(0, qRound(m_article->size().height()) - viewport()->height()));
    verticalScrollBar()->setValue(wanted);
}

std::optional<qsizetype> ArticlePage::offsetAt(QPoint viewportPoint) const
{
    return m_article ? offsetUnder(*m_article, toArticle(viewportPoint)) : std::nullopt;
}

bool ArticlePage::isOn(const std::optional<QTextBlock> &block, QPoint viewportPoint) const
{
    if (!block)
        return false;
    const QRectF bounds = m_article->documentLayout()->blockBoundingRect(*block);
    return bounds.adjusted(-10, -5, 10, 5).contains(toArticle(viewportPoint));
}

std::vector<MarginRow> ArticlePage::rowsOnShow() const
{
    if (!m_article)
        return {};
    const QRectF view(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    return marginRows(*m_article, m_marks, column(), noteFont(), view.adjusted(0, -400, 0, 60));
}

const MarginRow *ArticlePage::rowAt(const std::vector<MarginRow> &rows, QPoint viewportPoint) const
{
    const QPointF point = toArticle(viewportPoint);
    const auto found
        = std::ranges::find_if(rows, [&](const MarginRow &row) { return row.rect.contains(point); });
    return found == rows.end() ? nullptr : &*found;
}

PagePlace ArticlePage::placeAt(QPoint viewportPoint) const
{
    PagePlace place;
    if (!m_article)
        return place;
    place.offset = offsetAt(viewportPoint);
    if (place.offset) {
        if (const MentionMark *mention = mentionAt(m_marks, *place.offset)) {
            place.entity = mention->entity;
            place.mention = mention->span;
        }
        if (const ClaimMark *claim = claimAt(m_marks, *place.offset))
            place.claims = claim->claims;
        return place;
    }
    if (viewportPoint.x() < m_left - Column::overhang) {
        const std::vector<MarginRow> rows = rowsOnShow();
        if (const MarginRow *row = rowAt(rows, viewportPoint))
            place.claims = {row->claim};
    }
    place.note = isOn(m_article->noteBlock(), viewportPoint);
    place.chip = !m_article->cuts().empty() && isOn(m_article->ledgerChip(), viewportPoint);
    const Span near
        = visibleSpan(*m_article, QRectF(toArticle(viewportPoint), QSizeF(1, 1)).adjusted(0, -80, 0, 80));
    for (size_t i = 0; i < m_article->cuts().size() && !place.cut; ++i) {
        const qsizetype at = m_article->cuts().at(i).at;
        if (at < near.begin - 2 || at > near.end + 2)
            continue; // far away, and perhaps not laid out yet
        if (foldRect(*m_article, i).adjusted(-4, -5, 4, 5).contains(toArticle(viewportPoint)))
            place.cut = i;
    }
    return place;
}

Span ArticlePage::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    if (!m_article || !cursor.hasSelection())
        return {};
    const qsizetype begin = m_article->offsetFrom(cursor.selectionStart());
    return {begin, std::max(begin, m_article->offsetFrom(cursor.selectionEnd()))};
}

void ArticlePage::select(Span span)
{
    if (!m_article || span.isEmpty())
        return;
    QTextCursor target(m_article);
    target.setPosition(m_article->positionOf(span.begin));
    target.setPosition(m_article->positionOf(span.end - 1) + 1, QTextCursor::KeepAnchor);
    setTextCursor(target);
}

// --- looks

void ArticlePage::setLook(const ReaderLook &look)
{
    ReaderLook bounded = look;
    bounded.zoom = std::clamp(look.zoom, leastZoom, mostZoom);
    if (bounded == m_look)
        return;
    const bool redraw = bounded.zoom != m_look.zoom || bounded.letters != m_look.letters;
    m_look = bounded;
    if (redraw)
        rebuild();
    else
        setMargins();
    viewport()->update();
    Q_EMIT lookChanged();
    Q_EMIT moved();
}

void ArticlePage::setZoom(qreal zoom)
{
    ReaderLook look = m_look;
    look.zoom = zoom;
    setLook(look);
}

void ArticlePage::setLedgerOpen(bool open)
{
    if (!m_article)
        return;
    const bool atTop = verticalScrollBar()->value() == 0;
    const qsizetype top = topOffset();
    m_article->setAllCutsOpen(open);
    if (!atTop)
        scrollToOffset(std::min(top, m_article->textSize()));
    viewport()->update();
    Q_EMIT moved();
}

void ArticlePage::toggleCut(size_t cut)
{
    if (!m_article || cut >= m_article->cuts().size())
        return;
    m_article->setCutOpen(cut, !m_article->isCutOpen(cut));
    viewport()->update();
    Q_EMIT moved();
}

qsizetype ArticlePage::topOffset() const
{
    if (!m_article)
        return 0;
    const int position
        = m_article->documentLayout()->hitTest(toArticle(QPoint(qRound(m_left) + 1, 1)), Qt::FuzzyHit);
    return m_article->offsetFrom(std::max(position, 0));
}

void ArticlePage::scrollToOffset(qsizetype offset)
{
    (void)m_article->documentLayout()->documentSize();
    const QRect line = rectOf({offset, offset + 1});
    verticalScrollBar()->setValue(verticalScrollBar()->value() + line.top());
}

void ArticlePage::paintEvent(QPaintEvent *event)
{
    if (m_article) {
        QPainter painter(viewport());
        const int top = verticalScrollBar()->value();
        painter.translate(0, -top);
        paintMarks(painter, *m_article, m_marks, themeOf(this), column(), {noteFont(), m_look.letters},
                   QRectF(event->rect()).translated(0, top));
    }
    QTextEdit::paintEvent(event);
    if (m_article && m_look.letters) {
        QPainter painter(viewport());
        const int top = verticalScrollBar()->value();
        painter.translate(0, -top);
        paintBadges(painter, *m_article, m_marks, themeOf(this), column(),
                    QRectF(event->rect()).translated(0, top));
    }
}

} // namespace clew
