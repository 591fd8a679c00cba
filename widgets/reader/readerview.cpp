#include "reader/readerview.h"

#include "common/icon.h"
#include "common/panelheader.h"
#include "dialogs/claimform.h"
#include "dialogs/entityform.h"
#include "link/documentshown.h"
#include "reader/linkstrip.h"
#include "reader/marksof.h"
#include "reader/readerpane.h"
#include "reader/sharedclaims.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

ReaderView::ReaderView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_main = newPane();
    m_active = m_main;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_main);
    connect(&m_selection, &Selection::focusChanged, this, [this] { refresh(Scroll::ToFocus); });
    connect(&m_selection, &Selection::traceChanged, this, [this] { refresh(Scroll::Keep); });
    connect(&m_selection, &Selection::filterChanged, this, [this] { refresh(Scroll::Keep); });
    addActions();
    refresh(Scroll::Keep);
}

ReaderPane *ReaderView::newPane()
{
    auto *pane = new ReaderPane(m_selection, this);
    connect(pane, &ReaderPane::entered, this, [this, pane] {
        m_active = pane;
        updateActions();
    });
    connect(pane, &ReaderPane::noteClicked, this, [this, pane] {
        m_active = pane;
        toggleRead();
    });
    connect(pane, &ReaderPane::menuWanted, this, [this, pane](const PagePlace &place, QPoint at) {
        m_active = pane;
        showMenu(place, at);
    });
    connect(&pane->page(), &ArticlePage::lookChanged, this, [this, pane] { setLook(pane->page().look()); });
    connect(&pane->page(), &ArticlePage::moved, this, [this] { updateActions(); });
    return pane;
}

ArticlePage &ReaderView::page() const
{
    return m_main->page();
}

ReaderPane &ReaderView::activePane() const
{
    return *m_active;
}

DocumentId ReaderView::documentShown() const
{
    return m_main->document();
}

Span ReaderView::selectedSpan() const
{
    return m_active->page().selectedSpan();
}

void ReaderView::goToMention(int step)
{
    m_active->goToMention(step);
}

void ReaderView::find()
{
    m_active->find();
}

void ReaderView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    closeBeside();
    if (m_claimForm) {
        m_claimForm->setWorkspace(workspace);
        m_entityForm->setWorkspace(workspace);
    }
    m_workspace = workspace;
    m_main->setWorkspace(workspace);
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this] { refresh(Scroll::Keep); });
    refresh(Scroll::ToFocus);
}

void ReaderView::refresh(Scroll scroll)
{
    if (m_beside && (!m_workspace || !m_workspace->summary(m_beside->document())))
        closeBeside(); // its import was withdrawn
    DocumentId wanted = m_workspace
        ? clew::documentShown(m_selection.focus(), m_selection.trace(), *m_workspace, m_main->document())
        : DocumentId();
    // What is on show beside need not replace what it is compared with.
    if (m_beside && wanted == m_beside->document() && m_workspace->summary(m_main->document()))
        wanted = m_main->document();
    const bool another = m_main->showDocument(wanted);
    if (m_beside) {
        m_beside->showDocument(m_beside->document());
        m_strip->setLinks(sharedClaims(m_main->document(), m_beside->document(), *m_workspace), -1);
    }
    markPanes();
    if (m_main->document() && (scroll == Scroll::ToFocus || another)) {
        m_main->scrollToFocus(another);
        if (m_beside)
            m_beside->scrollToFocus(false);
    }
    updateActions();
}

void ReaderView::markPanes()
{
    const std::vector<ClaimId> focused = withTwins(claimsInFocus(m_selection.focus(), m_selection.trace()));
    std::vector<Span> left, right;
    for (const SharedClaim &link : shared()) {
        left.push_back(link.leftSentence);
        right.push_back(link.rightSentence);
    }
    m_main->mark(focused, left);
    if (!m_beside)
        return;
    m_beside->mark(focused, right);
    m_strip->setLinks(std::vector(shared()), currentLink());
}

// --- two side by side

void ReaderView::openBeside(DocumentId document)
{
    if (!m_workspace || !m_workspace->summary(document))
        return;
    if (document == m_main->document()) { // the same twice tells nothing: the main one makes way
        const std::vector<DocumentId> related = relatedTo(document, *m_workspace);
        if (related.empty())
            return;
        m_selection.setFocus(Passage{related.front(), {}});
    }
    if (!m_beside) {
        m_beside = newPane();
        m_beside->setWorkspace(m_workspace);
        m_beside->setBeside(true);
        m_beside->page().setLook(m_main->page().look());
        auto *close = new QAction(icon(u"close"_s, this), tr("Close the second article"), m_beside);
        connect(close, &QAction::triggered, this, &ReaderView::closeBeside);
        m_beside->header().addButton(close);
        m_strip = new LinkStrip(m_main->page(), m_beside->page(), this);
        connect(m_strip, &LinkStrip::linkClicked, this, [this](int link) {
            const SharedClaim shared = m_strip->links().at(static_cast<size_t>(link));
            m_selection.setFocus(shared.left);
            const int y = height() / 4;
            m_beside->page().alignTo(shared.rightSentence, y);
            // at its first or last lines it could not go all the way: the other one meets it there
            const int there = m_beside->page().rectOf(shared.rightSentence).top();
            m_main->page().alignTo(shared.leftSentence, there);
            m_beside->page().alignTo(shared.rightSentence, m_main->page().rectOf(shared.leftSentence).top());
        });
        m_main->setBeside(true);
        m_splitter->addWidget(m_strip);
        m_splitter->addWidget(m_beside);
        m_beside->show();
        m_strip->show();
        const int half = (width() - m_strip->width()) / 2;
        m_splitter->setSizes({half, m_strip->width(), half});
    }
    m_beside->showDocument(document);
    refresh(Scroll::Keep);
}

void ReaderView::closeBeside()
{
    if (!m_beside)
        return;
    const bool hadFocus = m_active == m_beside;
    m_active = m_main;
    m_strip->hide();
    m_beside->hide();
    m_strip->deleteLater();
    m_beside->deleteLater();
    m_strip = nullptr;
    m_beside = nullptr;
    m_main->setBeside(false);
    if (hadFocus)
        m_main->setFocus();
    markPanes();
    updateActions();
}

void ReaderView::toggleBeside()
{
    if (m_beside) {
        closeBeside();
        return;
    }
    if (!m_workspace || !m_main->document())
        return;
    DocumentId other;
    if (const std::vector<DocumentId> related = relatedTo(m_main->document(), *m_workspace); !related.empty())
        other = related.front();
    for (const DocumentSummary &document : m_workspace->content()->documents)
        if (!other && document.id != m_main->document())
            other = document.id;
    if (other)
        openBeside(other);
    else
        Q_EMIT told(tr("There is no second article in this dossier to compare with."));
    updateActions();
}

DocumentId ReaderView::documentBeside() const
{
    return m_beside ? m_beside->document() : DocumentId();
}

ArticlePage *ReaderView::pageBeside() const
{
    return m_beside ? &m_beside->page() : nullptr;
}

const std::vector<SharedClaim> &ReaderView::shared() const
{
    static const std::vector<SharedClaim> none;
    return m_strip ? m_strip->links() : none;
}

std::vector<ClaimId> ReaderView::withTwins(std::vector<ClaimId> claims) const
{
    const std::vector<ClaimId> named = claims;
    for (const SharedClaim &link : shared())
        for (const ClaimId id : named) {
            if (link.left == id)
                claims.push_back(link.right);
            else if (link.right == id)
                claims.push_back(link.left);
        }
    return claims;
}

// The pair whose sentence is in focus.
int ReaderView::currentLink() const
{
    const auto *focused = std::get_if<ClaimId>(&m_selection.focus());
    const Claim *claim = focused && m_workspace ? m_workspace->claim(*focused) : nullptr;
    if (!claim)
        return -1;
    const bool left = claim->document == m_main->document();
    const std::vector<SharedClaim> &links = shared();
    int sentence = -1;
    for (int i = 0; i < static_cast<int>(links.size()); ++i) {
        const SharedClaim &link = links.at(static_cast<size_t>(i));
        if (link.left == claim->id || link.right == claim->id)
            return i;
        if (sentence < 0 && (left ? link.leftSentence : link.rightSentence) == claim->evidence)
            sentence = i;
    }
    return sentence;
}

void ReaderView::goToShared(int step)
{
    const int count = static_cast<int>(shared().size());
    if (count == 0)
        return;
    const int current = currentLink();
    const int next = current < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(current + step, 0, count - 1);
    Q_EMIT m_strip->linkClicked(next);
}

// --- looks

const ReaderLook &ReaderView::look() const
{
    return m_main->page().look();
}

void ReaderView::setLook(const ReaderLook &look)
{
    const bool other = look != m_main->page().look() || (m_beside && look != m_beside->page().look());
    m_main->page().setLook(look);
    if (m_beside)
        m_beside->page().setLook(look);
    updateActions();
    if (other)
        Q_EMIT lookChanged();
}

} // namespace clew
