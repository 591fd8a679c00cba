#include "inspector/inspectorview.h"

#include "common/cardbrowser.h"
#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "common/theme.h"
#include "inspector/inspectorcard.h"
#include "inspector/noteseditor.h"
#include "words/labels.h"
#include "workspace/edits.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

InspectorView::InspectorView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new PanelHeader(tr("Inspector"), this))
    , m_card(new CardBrowser(this))
    , m_buttons(new QWidget(this))
    , m_confirm(new QPushButton(icon(u"confirm"_s, this), tr("Confirm"), this))
    , m_reject(new QPushButton(icon(u"reject"_s, this), tr("Reject"), this))
    , m_correct(new QPushButton(icon(u"claim"_s, this), tr("Correct"), this))
    , m_remove(new QPushButton(icon(u"clear"_s, this), tr("Remove"), this))
    , m_notes(new NotesEditor(this))
    , m_content(new QWidget(this))
    , m_empty(new EmptyState(u"inspector"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->document()->setDocumentMargin(0);
    m_card->setAccessibleName(tr("Card"));
    m_confirm->setCheckable(true);
    m_reject->setCheckable(true);
    m_confirm->setToolTip(tr("The sentence does say so"));
    m_reject->setToolTip(tr("The sentence does not say so: the claim leaves network and routes"));

    m_correct->setToolTip(tr("Change who, what and when; it is marked as entered by hand"));
    m_remove->setToolTip(tr("Take away this claim that was entered by hand"));

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(14, 6, 14, 4);
    row->addWidget(m_confirm);
    row->addWidget(m_reject);
    row->addWidget(m_correct);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(14, 2, 4, 0);
    margin->addWidget(m_card);
    inner->addLayout(margin, 1);
    inner->addWidget(m_buttons);
    inner->addWidget(m_notes);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);

    connect(m_card, &QTextBrowser::anchorClicked, this, &InspectorView::follow);
    connect(m_confirm, &QPushButton::clicked, this, [this] { setStatus(ClaimStatus::Confirmed); });
    connect(m_reject, &QPushButton::clicked, this, [this] { setStatus(ClaimStatus::Rejected); });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const Claim *claim = claimInFocus())
            Q_EMIT claimEditWanted(claim->id);
    });
    connect(m_remove, &QPushButton::clicked, this, &InspectorView::removeClaim);
    connect(m_notes, &NotesEditor::noteChanged, this, [this](const Target &target, const QString &text) {
        if (m_workspace)
            apply(noteChange(*m_workspace, target, text));
    });
    connect(m_notes, &NotesEditor::tagsChanged, this,
            [this](const Target &target, const std::vector<QString> &tags) {
                if (m_workspace)
                    apply(tagsChange(*m_workspace, target, tags));
            });
    connect(&m_selection, &Selection::focusChanged, this, [this] {
        refresh();
        m_card->verticalScrollBar()->setValue(0);
    });
    refresh();
}

QSize InspectorView::sizeHint() const
{
    return {300, 420};
}

void InspectorView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, &InspectorView::refresh);
    refresh();
}

const Claim *InspectorView::claimInFocus() const
{
    const auto *id = std::get_if<ClaimId>(&m_selection.focus());
    return id && m_workspace ? m_workspace->claim(*id) : nullptr;
}

const Route *InspectorView::routeInFocus() const
{
    const auto *rank = std::get_if<RouteRank>(&m_selection.focus());
    const std::vector<Route> &routes = m_selection.trace().routes;
    const bool known = rank && rank->value >= 0 && static_cast<size_t>(rank->value) < routes.size();
    return known && m_workspace ? &routes[static_cast<size_t>(rank->value)] : nullptr;
}

// What tags and notes are written about.
std::optional<Target> InspectorView::targetInFocus() const
{
    if (!m_workspace)
        return std::nullopt;
    const Focus &focus = m_selection.focus();
    if (const Claim *claim = claimInFocus())
        return claim->id;
    if (const auto *entity = std::get_if<EntityId>(&focus); entity && m_workspace->entity(*entity))
        return m_workspace->headOf(*entity);
    if (const auto *passage = std::get_if<Passage>(&focus);
        passage && m_workspace->summary(passage->document))
        return passage->document;
    if (const Route *route = routeInFocus())
        return m_workspace->targetOf(*route);
    return std::nullopt;
}

QString InspectorView::cardOf(const Claim *claim) const
{
    if (!m_workspace)
        return {};
    const Theme &theme = themeOf(this);
    const Focus &focus = m_selection.focus();
    if (claim)
        return claimCardHtml(*claim, *m_workspace, theme);
    if (const auto *entity = std::get_if<EntityId>(&focus))
        return entityCardHtml(*entity, *m_workspace, theme);
    if (const auto *passage = std::get_if<Passage>(&focus))
        return documentCardHtml(passage->document, *m_workspace, theme);
    const Route *route = routeInFocus();
    return route ? routeCardHtml(*route, *m_workspace, theme) : QString();
}

QString InspectorView::kindInFocus() const
{
    const Focus &focus = m_selection.focus();
    if (std::holds_alternative<ClaimId>(focus))
        return tr("Claim");
    if (std::holds_alternative<EntityId>(focus))
        return tr("Entity");
    return std::holds_alternative<Passage>(focus) ? tr("Document") : tr("Route");
}

void InspectorView::refresh()
{
    const Claim *claim = claimInFocus();
    const QString html = cardOf(claim);
    m_header->setNote(html.isEmpty() ? QString() : kindInFocus());
    m_buttons->setVisible(claim);
    if (claim) {
        m_confirm->setChecked(claim->status == ClaimStatus::Confirmed);
        m_reject->setChecked(claim->status == ClaimStatus::Rejected);
        m_remove->setVisible(claim->maker == ClaimMaker::Person);
        m_confirm->setVisible(claim->maker == ClaimMaker::Machine);
        m_reject->setVisible(claim->maker == ClaimMaker::Machine);
    }
    if (const auto target = targetInFocus())
        m_notes->show(*target, m_workspace->noteOf(*target), m_workspace->tagsOf(*target),
                      m_workspace->tagsInUse());
    else
        m_notes->clear();
    if (html.isEmpty()) {
        m_empty->setTexts(tr("Nothing is selected"),
                          m_workspace ? tr("Click a name in the text, a node, a hop or a row.")
                                      : tr("Open a dossier, or drop articles here to begin one."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const int scrolled = m_card->verticalScrollBar()->value();
    m_card->setHtml(html);
    m_card->verticalScrollBar()->setValue(scrolled);
    m_stack->setCurrentWidget(m_content);
}

void InspectorView::editNote()
{
    m_notes->note().setFocus(Qt::ShortcutFocusReason);
}

void InspectorView::apply(const Change &change)
{
    const Result<void> done = m_workspace->apply(change);
    if (!done) {
        refresh();
        Q_EMIT failed(done.error());
    }
}

void InspectorView::removeClaim()
{
    const Claim *claim = claimInFocus();
    if (claim && claim->maker == ClaimMaker::Person)
        apply(RemoveClaim{*claim});
}

void InspectorView::follow(const QUrl &address)
{
    const qint64 id = address.path().toLongLong();
    if (address.scheme() == u"entity"_s)
        m_selection.setFocus(EntityId{id});
    else if (address.scheme() == u"claim"_s)
        m_selection.setFocus(ClaimId{id});
}

// A second click on the same button takes the decision back.
void InspectorView::setStatus(ClaimStatus status)
{
    const Claim *claim = claimInFocus();
    if (!claim)
        return;
    const ClaimStatus wanted = claim->status == status ? ClaimStatus::Proposed : status;
    apply(SetClaimStatus{claim->id, wanted});
}

void InspectorView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack)
        refresh();
}

} // namespace clew
