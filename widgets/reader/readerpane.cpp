#include "reader/readerpane.h"

#include "common/emptystate.h"
#include "common/panelheader.h"
#include "reader/articlepage.h"
#include "reader/cards.h"
#include "reader/findbar.h"
#include "reader/marksof.h"
#include "reader/sourceline.h"
#include "words/errortext.h"
#include "workspace/workspace.h"

#include <QStackedLayout>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostMatches = 10000;

} // namespace

ReaderPane::ReaderPane(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new PanelHeader({}, this))
    , m_page(new ArticlePage(this))
    , m_findBar(new FindBar(this))
    , m_empty(new EmptyState(u"reader"_s, {}, {}, this))
    , m_reading(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    auto *column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_page, 1);
    column->addWidget(m_findBar);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_empty);
    m_header->hide();
    setFocusProxy(m_page);
    setCards();
    connect(m_page, &ArticlePage::mentionClicked, this,
            [this](EntityId entity, Span) { m_selection.setFocus(entity); });
    connect(m_page, &ArticlePage::claimClicked, this, &ReaderPane::chooseClaim);
    connect(m_page, &ArticlePage::noteClicked, this, &ReaderPane::noteClicked);
    connect(m_page, &ArticlePage::menuWanted, this, &ReaderPane::menuWanted);
    connect(m_page, &ArticlePage::entered, this, &ReaderPane::entered);
    connect(m_findBar, &FindBar::wordsChanged, this, &ReaderPane::search);
    connect(m_findBar, &FindBar::nextWanted, this, [this] { goToMatch(+1); });
    connect(m_findBar, &FindBar::previousWanted, this, [this] { goToMatch(-1); });
    connect(m_findBar, &FindBar::closed, this, [this] {
        search({});
        m_page->setFocus();
    });
}

void ReaderPane::setCards()
{
    m_page->mentionCard = [this](const MentionMark &mark) {
        return m_workspace ? entityCard(mark.entity, *m_workspace) : QString();
    };
    m_page->claimCard = [this](const std::vector<ClaimId> &claims) {
        return m_workspace ? clew::claimCard(claims, *m_workspace) : QString();
    };
    m_page->cutCard = [](const Cut &cut) {
        return clew::cutCard(cut);
    };
}

void ReaderPane::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_document = {};
    m_focused.clear();
    m_shared.clear();
}

void ReaderPane::setBeside(bool beside)
{
    m_header->setVisible(beside);
}

bool ReaderPane::showDocument(DocumentId id)
{
    const bool another = id != m_document;
    if (!id || !m_workspace) {
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
    m_page->setDocumentShown(*document, headOf(id, *m_workspace));
    const Metadata &metadata = (*document)->metadata;
    m_header->setTitle(metadata.publisher.isEmpty() ? metadata.title : metadata.publisher);
    m_stack->setCurrentWidget(m_reading);
    if (another)
        search(m_findBar->isHidden() ? QString() : m_findBar->words());
    return another;
}

void ReaderPane::showEmpty(const QString &title, const QString &advice)
{
    m_page->setDocumentShown(nullptr, {});
    m_empty->setTexts(title, advice);
    m_stack->setCurrentWidget(m_empty);
}

void ReaderPane::mark(const std::vector<ClaimId> &focused, const std::vector<Span> &shared)
{
    m_focused = focused;
    m_shared = shared;
    ArticleMarks marks;
    Span trigger;
    if (m_document && m_workspace) {
        marks = marksOf(m_document, *m_workspace, m_selection.focus(), focused, m_selection.filter());
        marks.found = m_found;
        marks.shared = shared;
        if (m_match >= 0 && m_match < static_cast<int>(m_found.size()))
            marks.current = m_found.at(static_cast<size_t>(m_match));
        if (std::holds_alternative<ClaimId>(m_selection.focus()))
            for (const ClaimId id : focused)
                if (const Claim *claim = m_workspace->claim(id); claim && claim->document == m_document)
                    trigger = claim->trigger;
    }
    m_page->setMarks(std::move(marks));
    m_page->setTrigger(trigger);
}

void ReaderPane::scrollToFocus(bool anotherDocument)
{
    const std::vector<Span> places = placesInFocus(m_page->marks());
    const bool entity = std::holds_alternative<EntityId>(m_selection.focus());
    if (entity && !anotherDocument
        && std::ranges::any_of(places, [this](Span place) { return m_page->shows(place); }))
        return; // a click on a mention must not make the page jump to another one
    const auto *passage = std::get_if<Passage>(&m_selection.focus());
    if (!places.empty())
        m_page->reveal(places.front());
    else if (passage && passage->document == m_document)
        m_page->moveCursor(QTextCursor::Start);
}

void ReaderPane::chooseClaim(const std::vector<ClaimId> &claims)
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

qsizetype ReaderPane::cursorOffset() const
{
    return m_page->article()->offsetFrom(m_page->textCursor().selectionStart());
}

void ReaderPane::goToMention(int step)
{
    if (!m_page->article())
        return;
    const bool one = std::ranges::any_of(m_page->marks().mentions, &MentionMark::focused);
    std::vector<Span> places;
    for (const MentionMark &mark : m_page->marks().mentions)
        if (!one || mark.focused)
            places.push_back(mark.span);
    const Span selected = m_page->selectedSpan();
    const auto here = std::ranges::find(places, selected);
    auto found = places.end();
    if (here != places.end()) // mentions may begin at one place: from one that is selected to its neighbour
        found = step > 0 ? std::next(here) : here == places.begin() ? places.end() : std::prev(here);
    else if (step > 0)
        found = std::ranges::lower_bound(places, cursorOffset(), {}, &Span::begin);
    else if (const auto first = std::ranges::lower_bound(places, cursorOffset(), {}, &Span::begin);
             first != places.begin())
        found = std::prev(first);
    if (found == places.end())
        return;
    m_page->select(*found);
    m_page->reveal(*found);
}

void ReaderPane::goToClaim(int step)
{
    if (!m_page->article())
        return;
    std::vector<std::pair<Span, ClaimId>> claims;
    for (const ClaimMark &mark : m_page->marks().claims)
        for (const ClaimId id : mark.claims)
            claims.emplace_back(mark.evidence, id);
    const auto *focused = std::get_if<ClaimId>(&m_selection.focus());
    const auto here
        = focused ? std::ranges::find(claims, *focused, &std::pair<Span, ClaimId>::second) : claims.end();
    auto found = claims.end();
    if (here != claims.end()) {
        found = step > 0 ? std::next(here) : here == claims.begin() ? claims.end() : std::prev(here);
    } else {
        const auto behind = std::ranges::partition_point(
            claims, [at = cursorOffset()](const auto &claim) { return claim.first.begin < at; });
        found = step > 0 ? behind : behind == claims.begin() ? claims.end() : std::prev(behind);
    }
    if (found != claims.end())
        m_selection.setFocus(found->second);
}

void ReaderPane::find()
{
    if (!m_document)
        return;
    const QString chosen = m_page->textCursor().selectedText();
    m_findBar->open(chosen.contains(QChar::ParagraphSeparator) ? QString() : chosen);
}

void ReaderPane::findNext(int step)
{
    if (m_findBar->isHidden() || m_found.empty())
        find();
    else
        goToMatch(step);
}

void ReaderPane::search(const QString &words)
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
    goToMatch(+1);
}

void ReaderPane::goToMatch(int step)
{
    const int total = static_cast<int>(m_found.size());
    if (total > 0)
        m_match = m_match < 0 ? (step > 0 ? 0 : total - 1) : (m_match + step + total) % total;
    mark(m_focused, m_shared);
    if (total > 0)
        m_page->reveal(m_found.at(static_cast<size_t>(m_match)));
    m_findBar->setResult(m_match + 1, total);
}

} // namespace clew
