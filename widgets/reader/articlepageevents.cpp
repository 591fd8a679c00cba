#include "reader/articlelines.h"
#include "reader/articlepage.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace clew {

namespace {

bool isCaretMove(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

void ArticlePage::activate(const PagePlace &place)
{
    if (place.entity)
        Q_EMIT mentionClicked(place.entity, place.mention);
    else if (!place.claims.empty())
        Q_EMIT claimClicked(place.claims);
    else if (place.note)
        Q_EMIT noteClicked();
    else if (place.chip)
        toggleLedger();
    else if (place.cut)
        toggleCut(*place.cut);
}

void ArticlePage::mousePressEvent(QMouseEvent *event)
{
    setCursorWidth(0);
    m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint(-1, -1);
    if (event->button() == Qt::RightButton)
        return; // the selection stays for the menu
    QTextEdit::mousePressEvent(event);
}

void ArticlePage::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool clicked = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()
        && !textCursor().hasSelection();
    if (clicked)
        activate(placeAt(event->pos()));
}

void ArticlePage::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const PagePlace place = placeAt(event->pos());
    const bool active = place.entity || !place.claims.empty() || place.chip || place.cut || place.note;
    const bool text = place.offset || (m_article && positionUnder(*m_article, toArticle(event->pos())));
    viewport()->setCursor(active ? Qt::PointingHandCursor : text ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ArticlePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_article) {
        const QTextCursor cursor = textCursor();
        const int at = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
        PagePlace place;
        if (const std::optional<qsizetype> offset = m_article->offsetAt(at)) {
            if (const MentionMark *mention = mentionAt(m_marks, *offset)) {
                place.entity = mention->entity;
                place.mention = mention->span;
            } else if (const ClaimMark *claim = claimAt(m_marks, *offset)) {
                place.claims = claim->claims;
            }
        } else {
            place.chip = m_article->ledgerChip() && m_article->ledgerChip()->contains(at);
            place.note = m_article->noteBlock() && m_article->noteBlock()->contains(at);
        }
        activate(place);
        return;
    }
    if (isCaretMove(event->key()))
        setCursorWidth(1);
    QTextEdit::keyPressEvent(event);
}

void ArticlePage::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ArticlePage::contextMenuEvent(QContextMenuEvent *event)
{
    PagePlace place;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint at = cursorRect().center();
        place = placeAt(at);
        Q_EMIT menuWanted(place, viewport()->mapToGlobal(at));
    } else {
        place = placeAt(viewport()->mapFromGlobal(event->globalPos()));
        Q_EMIT menuWanted(place, event->globalPos());
    }
    event->accept();
}

void ArticlePage::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void ArticlePage::showCard(const QPoint &at, const QPoint &globalPoint)
{
    const PagePlace place = placeAt(at);
    QString card;
    QRect where = QRect(at, QSize(1, 1)).adjusted(-12, -8, 12, 8);
    if (place.entity && mentionCard) {
        card = mentionCard({place.mention, place.entity, {}, false});
        where = rectOf(place.mention);
    } else if (!place.claims.empty() && claimCard) {
        card = claimCard(place.claims);
    } else if (place.cut && cutCard && !m_article->isCutOpen(*place.cut)) {
        card = cutCard(m_article->cuts().at(*place.cut));
    }
    if (card.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPoint, card, viewport(), where);
}

bool ArticlePage::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showCard(help->pos(), help->globalPos());
    return true;
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
    Q_EMIT moved();
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

} // namespace clew
