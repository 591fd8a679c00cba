#include "reader/readerview.h"

#include "common/emptystate.h"
#include "link/documentshown.h"
#include "reader/articlepage.h"
#include "reader/cards.h"
#include "reader/findbar.h"
#include "reader/marksof.h"
#include "reader/sourceline.h"
#include "words/errortext.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QStackedLayout>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostMatches = 10000;
constexpr qreal zoomStep = 1.1;

} // namespace

ReaderView::ReaderView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_page(new ArticlePage(this))
    , m_findBar(new FindBar(this))
    , m_empty(new EmptyState(u"reader"_s, {}, {}, this))
    , m_reading(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    auto *column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(m_findBar);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_page);

    m_page->mentionCard = [this](const MentionMark &mark) {
        return m_workspace ? entityCard(mark.entity, *m_workspace) : QString();
    };
    m_page->claimCard = [this](const ClaimMark &mark) {
        return m_workspace ? clew::claimCard(mark.claims, *m_workspace) : QString();
    };
    connect(m_page, &ArticlePage::mentionClicked, this,
            [this](EntityId entity, Span) { m_selection.setFocus(entity); });
    connect(m_page, &ArticlePage::claimClicked, this, &ReaderView::chooseClaim);
    connect(m_findBar, &FindBar::wordsChanged, this, &ReaderView::search);
    connect(m_findBar, &FindBar::nextWanted, this, [this] { goToMatch(+1); });
    connect(m_findBar, &FindBar::previousWanted, this, [this] { goToMatch(-1); });
    connect(m_findBar, &FindBar::closed, this, [this] {
        search({});
        m_page->setFocus();
    });
    connect(&m_selection, &Selection::focusChanged, this, [this] { refresh(Scroll::ToFocus); });
    connect(&m_selection, &Selection::traceChanged, this, [this] { refresh(Scroll::Keep); });
    addActions();
    refresh(Scroll::Keep);
}

void ReaderView::addActions()
{
    const auto add = [this](const QString &name, const QKeySequence &keys, auto &&perform) {
        auto *action = new QAction(name, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, perform);
        addAction(action);
    };
    add(tr("Next mention"), Qt::Key_J, [this] { goToMention(+1); });
    add(tr("Previous mention"), Qt::Key_K, [this] { goToMention(-1); });
    add(tr("Show what was cut"), Qt::Key_L, [this] { m_page->toggleLedger(); });
    add(tr("Find in this article"), QKeySequence::Find, [this] { find(); });
    add(tr("Larger text"), QKeySequence::ZoomIn, [this] { m_page->setZoom(m_page->zoom() * zoomStep); });
    add(tr("Smaller text"), QKeySequence::ZoomOut, [this] { m_page->setZoom(m_page->zoom() / zoomStep); });
    add(tr("Normal text size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_page->setZoom(1); });
}

void ReaderView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_document = {};
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this] { refresh(Scroll::Keep); });
    refresh(Scroll::ToFocus);
}

void ReaderView::refresh(Scroll scroll)
{
    const DocumentId wanted = m_workspace
        ? clew::documentShown(m_selection.focus(), m_selection.trace(), *m_workspace, m_document)
        : DocumentId();
    const bool another = showDocument(wanted);
    mark();
    if (m_document && (scroll == Scroll::ToFocus || another))
        scrollToFocus(another);
}

bool ReaderView::showDocument(DocumentId id)
{
    const bool another = id != m_document;
    if (!id) {
        m_document = {};
        if (m_workspace)
            showEmpty(tr("No article yet"),
                      tr("Drop files, folders, a link or selected text on this window."));
        else
            showEmpty(tr("No dossier is open"), tr("Open a dossier, or drop articles here to begin one."));
        return another;
    }
    const auto document = m_workspace->document(id);
    if (!document) {
        m_document = {};
        showEmpty(tr("This article cannot be shown"), ErrorText::of(document.error()));
        return another;
    }
    m_document = id;
    m_page->setDocumentShown(*document, sourceLine(id, *m_workspace));
    m_stack->setCurrentWidget(m_reading);
    if (another)
        search(m_findBar->isHidden() ? QString() : m_findBar->words());
    return another;
}

void ReaderView::showEmpty(const QString &title, const QString &advice)
{
    m_page->setDocumentShown(nullptr, {});
    m_empty->setTexts(title, advice);
    m_stack->setCurrentWidget(m_empty);
}

void ReaderView::mark()
{
    ArticleMarks marks;
    Span trigger;
    if (m_document) {
        marks = marksOf(m_document, *m_workspace, m_selection.focus(), m_selection.trace());
        marks.found = m_found;
        if (const auto *id = std::get_if<ClaimId>(&m_selection.focus()))
            if (const Claim *claim = m_workspace->claim(*id); claim && claim->document == m_document)
                trigger = claim->trigger;
    }
    m_page->setMarks(std::move(marks));
    m_page->setTrigger(trigger);
}

void ReaderView::scrollToFocus(bool anotherDocument)
{
    const std::vector<Span> places = placesInFocus(m_page->marks());
    const bool entity = std::holds_alternative<EntityId>(m_selection.focus());
    if (entity && !anotherDocument
        && std::ranges::any_of(places, [this](Span place) { return m_page->shows(place); }))
        return; // a click on a mention must not make the page jump to another one
    if (!places.empty())
        m_page->reveal(places.front());
    else if (std::holds_alternative<Passage>(m_selection.focus()))
        m_page->moveCursor(QTextCursor::Start);
}

void ReaderView::chooseClaim(const std::vector<ClaimId> &claims)
{
    if (claims.empty())
        return;
    // Several claims on one sentence: a second click goes on to the next.
    size_t next = 0;
    if (const auto *focused = std::get_if<ClaimId>(&m_selection.focus())) {
        const auto found = std::ranges::find(claims, *focused);
        if (found != claims.end())
            next = (static_cast<size_t>(found - claims.begin()) + 1) % claims.size();
    }
    m_selection.setFocus(claims.at(next));
}

Span ReaderView::selectedSpan() const
{
    return m_page->selectedSpan();
}

void ReaderView::goToMention(int step)
{
    const std::vector<MentionMark> &mentions = m_page->marks().mentions;
    if (!m_page->article() || mentions.empty())
        return;
    const QTextCursor cursor = m_page->textCursor();
    const qsizetype at = cursor.selectionStart() - m_page->article()->positionOf(0);
    const auto isBefore = [at](const MentionMark &mark) {
        return mark.span.begin < at;
    };
    const auto isUpTo = [at](const MentionMark &mark) {
        return mark.span.begin <= at;
    };
    const bool onMention = cursor.hasSelection();
    auto found = mentions.end();
    if (step > 0)
        found = onMention ? std::ranges::partition_point(mentions, isUpTo)
                          : std::ranges::partition_point(mentions, isBefore);
    else if (const auto first = std::ranges::partition_point(mentions, isBefore); first != mentions.begin())
        found = std::prev(first);
    if (found == mentions.end())
        return;
    const MentionMark mark = *found; // the marks are made anew when the focus changes
    QTextCursor target(m_page->document());
    target.setPosition(m_page->article()->positionOf(mark.span.begin));
    target.setPosition(m_page->article()->positionOf(mark.span.end), QTextCursor::KeepAnchor);
    m_page->setTextCursor(target);
    m_page->reveal(mark.span);
    m_selection.setFocus(mark.entity);
}

void ReaderView::find()
{
    if (!m_document)
        return;
    const QString chosen = m_page->textCursor().selectedText();
    m_findBar->open(chosen.contains(QChar::ParagraphSeparator) ? QString() : chosen);
}

void ReaderView::search(const QString &words)
{
    m_found.clear();
    m_match = -1;
    if (!words.isEmpty() && m_page->documentShown()) {
        const QString &text = m_page->documentShown()->text;
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
             at >= 0 && m_found.size() < mostMatches;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
            m_found.push_back({at, at + words.size()});
    }
    mark();
    goToMatch(+1);
}

void ReaderView::goToMatch(int step)
{
    const int total = static_cast<int>(m_found.size());
    if (total > 0) {
        m_match = m_match < 0 ? (step > 0 ? 0 : total - 1) : (m_match + step + total) % total;
        m_page->reveal(m_found.at(static_cast<size_t>(m_match)));
    }
    m_findBar->setResult(m_match + 1, total);
}

} // namespace clew
