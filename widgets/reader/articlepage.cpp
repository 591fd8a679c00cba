#include "reader/articlepage.h"

#include "common/theme.h"
#include "reader/articlepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QToolTip>
#include <QWheelEvent>

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
constexpr qreal noteRoom = 122; // left of the column, for speaker and polarity
constexpr qreal narrowEdge = 30; // left and right of the column in a narrow window
constexpr qreal head = 34; // above the title
constexpr qreal foot = 80; // below the last line, so that it is not read at the edge

// 68 characters of ordinary prose: what a line of a well-set book holds.
qreal measureOf(const QFont &font)
{
    const QString sample = u"The machines that mattered were already standing in the halls of oth"_s;
    return QFontMetricsF(font).horizontalAdvance(sample);
}

bool isCaretMove(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End;
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
}

ArticlePage::~ArticlePage() = default;

QVariant ArticlePage::loadResource(int, const QUrl &)
{
    return {}; // nothing that a text names is ever fetched, from the disk or from the net
}

void ArticlePage::setDocumentShown(std::shared_ptr<const Document> document, const QString &sourceLine)
{
    const bool same = m_shown == document && m_sourceLine == sourceLine;
    if (same && (m_article || !document))
        return;
    const bool another = !m_shown || !document || m_shown->id != document->id;
    m_shown = std::move(document);
    m_sourceLine = sourceLine;
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
    return {readingFont(bodyPoints * m_zoom), interfaceFont(smallPoints * std::max(m_zoom, 0.9)), theme.ink,
            theme.muted};
}

void ArticlePage::rebuild()
{
    const bool atTop = verticalScrollBar()->value() == 0;
    const qsizetype top = topOffset();
    const bool ledgerOpen = isLedgerOpen();
    Article *old = m_article;
    m_article = m_shown ? new Article(*m_shown, m_sourceLine, style(), this) : nullptr;
    if (m_article) {
        m_article->setLedgerOpen(ledgerOpen);
        m_article->setBold(m_trigger);
        setMargins();
        setDocument(m_article);
    } else {
        setDocument(m_blank);
    }
    setCursorWidth(0); // a property of the document, not of this widget
    delete old;
    if (!atTop && m_article)
        scrollToOffset(std::min(top, m_article->textSize()));
    viewport()->update();
}

void ArticlePage::setMargins()
{
    if (!m_article)
        return;
    const qreal width = viewport()->width();
    const qreal measure = measureOf(m_article->defaultFont());
    const qreal least = width >= measure * 0.7 + noteRoom ? noteRoom : narrowEdge;
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
    m_marks = std::move(marks);
    viewport()->update();
}

void ArticlePage::setTrigger(Span trigger)
{
    m_trigger = trigger;
    if (m_article)
        m_article->setBold(trigger);
}

QRect ArticlePage::rectOf(Span span) const
{
    if (!m_article)
        return {};
    const QTextBlock block = m_article->findBlock(m_article->positionOf(span.begin));
    const QRectF bounds = m_article->documentLayout()->blockBoundingRect(block); // lays out as far as that
    const std::vector<LineRect> lines = lineRects(*m_article, span, bounds);
    if (lines.empty())
        return bounds.translated(0, -verticalScrollBar()->value()).toAlignedRect();
    return lines.front().rect.translated(0, -verticalScrollBar()->value()).toAlignedRect();
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
    if (shows(span))
        return;
    // The layout is lazy: the scroll bar ends where it got to, so it has to be finished before a long jump.
    (void)m_article->documentLayout()->documentSize();
    const QRect first = rectOf(span);
    const int wanted = verticalScrollBar()->value() + first.top() - viewport()->height() / 4;
    if (wanted > verticalScrollBar()->maximum())
        verticalScrollBar()->setMaximum(
            std::max(0, qRound(m_article->size().height()) - viewport()->height()));
    verticalScrollBar()->setValue(wanted);
}

QPointF ArticlePage::toArticle(QPoint viewportPoint) const
{
    return QPointF(viewportPoint) + QPointF(0, verticalScrollBar()->value());
}

std::optional<qsizetype> ArticlePage::offsetAt(QPoint viewportPoint) const
{
    if (!m_article)
        return std::nullopt;
    const QPointF point = toArticle(viewportPoint);
    const int near = m_article->documentLayout()->hitTest(point, Qt::FuzzyHit);
    const QTextBlock block = m_article->findBlock(near);
    if (near < 0 || !block.isValid() || block.position() < m_article->positionOf(0))
        return std::nullopt;
    const QTextLayout &layout = *block.layout();
    const QTextLine line = layout.lineForTextPosition(near - block.position());
    if (!line.isValid())
        return std::nullopt;
    const QRectF text = line.naturalTextRect().translated(layout.position());
    if (point.x() < text.left() || point.x() >= text.right() || point.y() < text.top()
        || point.y() > text.bottom() + 6)
        return std::nullopt;
    const int at = line.xToCursor(point.x() - layout.position().x(), QTextLine::CursorOnCharacter);
    return m_article->offsetAt(block.position() + at);
}

Span ArticlePage::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    if (!m_article || !cursor.hasSelection())
        return {};
    const int body = m_article->positionOf(0);
    const int begin = std::max(cursor.selectionStart(), body);
    const int end = std::max(cursor.selectionEnd(), begin);
    return {begin - body, std::min<qsizetype>(end - body, m_article->textSize())};
}

void ArticlePage::setZoom(qreal zoom)
{
    const qreal bounded = std::clamp(zoom, leastZoom, mostZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    rebuild();
}

void ArticlePage::toggleLedger()
{
    if (!m_article)
        return;
    m_article->setLedgerOpen(!m_article->isLedgerOpen());
    viewport()->update();
}

bool ArticlePage::isOnLedgerChip(QPoint viewportPoint) const
{
    const std::optional<QTextBlock> chip = m_article ? m_article->ledgerChip() : std::nullopt;
    if (!chip)
        return false;
    const QRectF bounds = m_article->documentLayout()->blockBoundingRect(*chip);
    return bounds.adjusted(-10, -5, 10, 5).contains(toArticle(viewportPoint));
}

void ArticlePage::activate(qsizetype offset)
{
    if (const MentionMark *mention = mentionAt(m_marks, offset))
        Q_EMIT mentionClicked(mention->entity, mention->span);
    else if (const ClaimMark *claim = claimAt(m_marks, offset))
        Q_EMIT claimClicked(claim->claims);
}

void ArticlePage::mousePressEvent(QMouseEvent *event)
{
    setCursorWidth(0);
    m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint(-1, -1);
    QTextEdit::mousePressEvent(event);
}

void ArticlePage::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool clicked = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()
        && !textCursor().hasSelection();
    if (!clicked)
        return;
    if (isOnLedgerChip(event->pos()))
        toggleLedger();
    else if (const std::optional<qsizetype> offset = offsetAt(event->pos()))
        activate(*offset);
}

void ArticlePage::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const std::optional<qsizetype> offset = offsetAt(event->pos());
    const bool active = isOnLedgerChip(event->pos())
        || (offset && (mentionAt(m_marks, *offset) || claimAt(m_marks, *offset)));
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticlePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_article) {
        const QTextCursor cursor = textCursor();
        const int at = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
        if (const std::optional<qsizetype> offset = m_article->offsetAt(at))
            activate(*offset);
        else if (m_article->ledgerChip() && m_article->ledgerChip()->contains(at))
            toggleLedger();
        return;
    }
    if (isCaretMove(event->key()))
        setCursorWidth(1);
    QTextEdit::keyPressEvent(event);
}

void ArticlePage::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

bool ArticlePage::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString card;
    QRect where;
    if (const std::optional<qsizetype> offset = offsetAt(help->pos())) {
        if (const MentionMark *mention = mentionAt(m_marks, *offset); mention && mentionCard) {
            card = mentionCard(*mention);
            where = rectOf(mention->span);
        } else if (const ClaimMark *claim = claimAt(m_marks, *offset); claim && claimCard) {
            card = claimCard(*claim);
            where = QRect(help->pos(), QSize(1, 1)).adjusted(-12, -8, 12, 8);
        }
    }
    if (card.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), card, viewport(), where);
    return true;
}

qsizetype ArticlePage::topOffset() const
{
    if (!m_article)
        return 0;
    const int position
        = m_article->documentLayout()->hitTest(toArticle(QPoint(qRound(m_left) + 1, 1)), Qt::FuzzyHit);
    return std::max<qsizetype>(0, position - m_article->positionOf(0));
}

void ArticlePage::scrollToOffset(qsizetype offset)
{
    (void)m_article->documentLayout()->documentSize();
    const QRect line = rectOf({offset, offset + 1});
    verticalScrollBar()->setValue(verticalScrollBar()->value() + line.top());
}

void ArticlePage::resizeEvent(QResizeEvent *event)
{
    const bool atTop = verticalScrollBar()->value() == 0;
    const qsizetype top = event->oldSize().width() != event->size().width() ? topOffset() : -1;
    setMargins();
    QTextEdit::resizeEvent(event);
    if (!m_pending.isEmpty())
        reveal(m_pending);
    else if (m_article && !atTop && top >= 0)
        scrollToOffset(std::min(top, m_article->textSize()));
}

void ArticlePage::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    if (!m_pending.isEmpty())
        reveal(m_pending);
}

void ArticlePage::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_article)
        rebuild();
}

void ArticlePage::paintEvent(QPaintEvent *event)
{
    if (m_article) {
        QPainter painter(viewport());
        const int top = verticalScrollBar()->value();
        painter.translate(0, -top);
        const qreal em = QFontInfo(m_article->defaultFont()).pixelSize();
        paintMarks(painter, *m_article, m_marks, themeOf(this), {m_left, m_right, em},
                   interfaceFont(notePoints), QRectF(event->rect()).translated(0, top));
    }
    QTextEdit::paintEvent(event);
}

} // namespace clew
