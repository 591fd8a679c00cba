#include "inspector/inspectorview.h"

#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "common/theme.h"
#include "inspector/inspectorcard.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Shows what it is given and fetches nothing.
class CardBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

InspectorView::InspectorView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new PanelHeader(tr("Inspector"), this))
    , m_card(new CardBrowser(this))
    , m_buttons(new QWidget(this))
    , m_confirm(new QPushButton(icon(u"confirm"_s, this), tr("Confirm"), this))
    , m_reject(new QPushButton(icon(u"reject"_s, this), tr("Reject"), this))
    , m_content(new QWidget(this))
    , m_empty(new EmptyState(u"inspector"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_card->setOpenLinks(false);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->document()->setDocumentMargin(0);
    m_card->setAccessibleName(tr("Card"));
    m_confirm->setCheckable(true);
    m_reject->setCheckable(true);
    m_confirm->setToolTip(tr("The sentence does say so"));
    m_reject->setToolTip(tr("The sentence does not say so: the claim leaves network and routes"));

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(14, 6, 14, 10);
    row->addWidget(m_confirm);
    row->addWidget(m_reject);
    row->addStretch(1);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(14, 2, 4, 0);
    margin->addWidget(m_card);
    inner->addLayout(margin, 1);
    inner->addWidget(m_buttons);
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
    connect(&m_selection, &Selection::focusChanged, this, [this] {
        refresh();
        m_card->verticalScrollBar()->setValue(0);
    });
    refresh();
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

void InspectorView::refresh()
{
    const Claim *claim = claimInFocus();
    const auto *entity = std::get_if<EntityId>(&m_selection.focus());
    QString html;
    if (claim)
        html = claimCardHtml(*claim, *m_workspace, themeOf(this));
    else if (entity && m_workspace)
        html = entityCardHtml(*entity, *m_workspace, themeOf(this));
    m_header->setNote(claim ? tr("Claim") : html.isEmpty() ? QString() : tr("Entity"));
    m_buttons->setVisible(claim);
    if (claim) {
        m_confirm->setChecked(claim->status == ClaimStatus::Confirmed);
        m_reject->setChecked(claim->status == ClaimStatus::Rejected);
    }
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
    const Result<void> done = m_workspace->apply(SetClaimStatus{claim->id, wanted});
    if (!done) {
        refresh();
        Q_EMIT failed(done.error());
    }
}

void InspectorView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack)
        refresh();
}

} // namespace clew
