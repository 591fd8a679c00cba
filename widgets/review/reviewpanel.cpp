#include "review/reviewpanel.h"

#include "common/cardbrowser.h"
#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "common/theme.h"
#include "review/linedelegate.h"
#include "review/reviewcard.h"
#include "review/reviewmodel.h"
#include "words/labels.h"
#include "workspace/identityedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

ReviewPanel::ReviewPanel(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new ReviewModel(this))
    , m_header(new PanelHeader(tr("Review"), this))
    , m_kinds(combo(tr("What to review"), this))
    , m_documents(combo(tr("Of which document"), this))
    , m_predicates(combo(tr("Which claims"), this))
    , m_confidences(combo(tr("How sure the machine is"), this))
    , m_card(new CardBrowser(this))
    , m_buttons(new QWidget(this))
    , m_list(new QListView(this))
    , m_content(new QWidget(this))
    , m_empty(new EmptyState(u"review"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->document()->setDocumentMargin(0);
    m_card->setAccessibleName(tr("What to decide"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Review queue"));
    makeActions();
    layOut();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_card})
        widget->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_list, &QListView::clicked, this, [this] {
        if (const auto item = current())
            select(*item);
    });
    for (QComboBox *box : {m_kinds, m_documents, m_predicates, m_confidences})
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewPanel::readFilters);
    connect(&m_selection, &Selection::focusChanged, this, &ReviewPanel::followSelection);
    connect(&m_selection, &Selection::traceChanged, this, [this] { refresh(); });
    refresh();
}

void ReviewPanel::makeActions()
{
    // the keys are read in keyPressEvent: as shortcuts they would quarrel with those of the window
    const auto add = [this](const QString &iconName, const QString &text, const QString &key,
                            void (ReviewPanel::*slot)()) {
        auto *action = new QAction(icon(iconName, this), text, this);
        action->setToolTip(tr("%1 (%2)", "an action and its key").arg(text, key));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_yes = add(u"confirm"_s, tr("Confirm"), tr("Y"), &ReviewPanel::yes);
    m_no = add(u"reject"_s, tr("Reject"), tr("X"), &ReviewPanel::no);
    m_edit = add(u"claim"_s, tr("Correct"), tr("E"), &ReviewPanel::edit);
    m_open = add(u"help"_s, tr("Cannot tell"), tr("U"), &ReviewPanel::leaveOpen);
    m_previous = add(u"back"_s, tr("Back"), tr("Shift+Space"), &ReviewPanel::previous);
    m_next = add(u"forward"_s, tr("Skip"), tr("Space"), &ReviewPanel::next);
}

void ReviewPanel::layOut()
{
    auto *filters = new QGridLayout;
    filters->setContentsMargins(14, 0, 14, 4);
    filters->setSpacing(6);
    filters->addWidget(m_kinds, 0, 0);
    filters->addWidget(m_predicates, 0, 1);
    filters->addWidget(m_confidences, 1, 0);
    filters->addWidget(m_documents, 1, 1);
    // two rows, so that the panel may be as narrow as the lists beside it
    auto *buttons = new QGridLayout(m_buttons);
    buttons->setContentsMargins(14, 4, 14, 6);
    buttons->setSpacing(4);
    int place = 0;
    for (QAction *action : {m_yes, m_no, m_edit, m_open}) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(action, &QAction::changed, button,
                [button, action] { button->setVisible(action->isVisible()); });
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    buttons->setColumnStretch(2, 1);
    place = 0;
    for (QAction *action : {m_previous, m_next}) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        buttons->addWidget(button, place++, 3);
    }
    auto *card = new QVBoxLayout;
    card->setContentsMargins(14, 4, 6, 0);
    card->addWidget(m_card);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(card, 3);
    inner->addWidget(m_buttons);
    inner->addWidget(m_list, 2);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(filters);
    column->addLayout(m_stack, 1);
    setMinimumHeight(120);
}

std::vector<QAction *> ReviewPanel::actions() const
{
    return {m_yes, m_no, m_edit, m_open, m_next, m_previous};
}

void ReviewPanel::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_decided.clear();
    m_filter = {};
    if (workspace)
        connect(workspace, &Workspace::changed, this, &ReviewPanel::refresh);
    refresh();
}

void ReviewPanel::setFilter(const ReviewFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

// Filled anew at every change of the dossier; what was chosen stays.
void ReviewPanel::fillFilters()
{
    m_filling = true;
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    m_kinds->clear();
    m_kinds->addItem(tr("Everything"), static_cast<int>(ReviewKind::Everything));
    m_kinds->addItem(tr("Claims"), static_cast<int>(ReviewKind::Claims));
    m_kinds->addItem(tr("Sentences"), static_cast<int>(ReviewKind::Sentences));
    m_kinds->addItem(tr("Names"), static_cast<int>(ReviewKind::Names));
    m_kinds->addItem(tr("Hits on lists"), static_cast<int>(ReviewKind::ListHits));
    m_kinds->addItem(tr("Who retells whom"), static_cast<int>(ReviewKind::Origins));
    choose(m_kinds, static_cast<int>(m_filter.kind));
    m_predicates->clear();
    m_predicates->addItem(tr("Any predicate"), -1);
    for (int i = 0; i < predicateCount; ++i)
        m_predicates->addItem(labelFor(static_cast<Predicate>(i)), i);
    choose(m_predicates, m_filter.predicate ? static_cast<int>(*m_filter.predicate) : -1);
    m_confidences->clear();
    m_confidences->addItem(tr("Any confidence"), 0.0);
    for (const double least : {0.5, 0.7, 0.9})
        m_confidences->addItem(tr("From %1").arg(locale().toString(least, 'f', 1)), least);
    choose(m_confidences, m_filter.leastConfidence);
    m_documents->clear();
    m_documents->addItem(tr("All documents"), qint64(0));
    if (m_workspace) {
        for (const DocumentSummary &document : m_workspace->content()->documents)
            m_documents->addItem(document.metadata.title.isEmpty() ? document.file : document.metadata.title,
                                 document.id.value);
    }
    choose(m_documents, m_filter.document.value);
    m_filling = false;
}

void ReviewPanel::readFilters()
{
    if (m_filling)
        return;
    ReviewFilter filter;
    filter.kind = static_cast<ReviewKind>(m_kinds->currentData().toInt());
    filter.document = {m_documents->currentData().toLongLong()};
    if (const int predicate = m_predicates->currentData().toInt(); predicate >= 0)
        filter.predicate = static_cast<Predicate>(predicate);
    filter.leastConfidence = m_confidences->currentData().toDouble();
    setFilter(filter);
}

std::optional<ReviewItem> ReviewPanel::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return std::nullopt;
    return m_model->items()[static_cast<size_t>(row)];
}

int ReviewPanel::left() const
{
    return m_model->rowCount();
}

void ReviewPanel::refresh()
{
    if (!isVisible() && m_workspace) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const std::optional<ReviewItem> before = current();
    const int row = m_list->currentIndex().row();
    fillFilters();
    std::vector<ReviewItem> items;
    if (m_workspace)
        items = reviewQueue(*m_workspace, m_selection.trace().routes, m_filter);
    m_model->setItems(m_workspace, std::move(items));
    m_header->setNote(left() > 0 ? tr("%n left", nullptr, left()) : QString());
    // what an undo brought back is looked at again; otherwise the present item stays, or the one in its place
    int wanted = -1;
    while (!m_decided.empty() && wanted < 0) {
        wanted = m_model->indexOf(m_decided.back());
        if (wanted < 0)
            break;
        m_decided.pop_back();
    }
    if (wanted < 0 && before)
        wanted = m_model->indexOf(*before);
    if (wanted < 0)
        wanted = std::clamp(row, 0, std::max(0, left() - 1));
    setCurrent(wanted);
}

void ReviewPanel::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showCurrent();
}

void ReviewPanel::showCurrent()
{
    const auto item = current();
    if (!item || !m_workspace) {
        const bool filtered = m_filter != ReviewFilter();
        m_empty->setTexts(!m_workspace   ? tr("Nothing to review")
                              : filtered ? tr("Nothing left by this filter")
                                         : tr("Everything is reviewed"),
                          !m_workspace ? tr("Open a dossier, or drop articles here to begin one.")
                              : filtered
                              ? tr("Choose “Everything” above to see what else waits.")
                              : tr("Import more articles, or select words in the reader and press C to add a "
                                   "claim that was missed."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_card->setHtml(reviewCardHtml(*item, *m_workspace, themeOf(this)));
        m_stack->setCurrentWidget(m_content);
    }
    const bool isPair = item && std::holds_alternative<PairAt>(*item);
    const bool isSentence = item && std::holds_alternative<SentenceAt>(*item);
    const bool isHit = item && std::holds_alternative<ListHitAt>(*item);
    const bool isTie = item && std::holds_alternative<RetellingAt>(*item);
    m_yes->setText(isPair           ? tr("Merge")
                       : isSentence ? tr("Add a claim")
                       : isHit      ? tr("It is this one")
                       : isTie      ? tr("One origin")
                                    : tr("Confirm"));
    m_no->setText(isPair           ? tr("Not the same")
                      : isSentence ? tr("Nothing in it")
                      : isHit      ? tr("Dismiss")
                      : isTie      ? tr("Independent")
                                   : tr("Reject"));
    m_edit->setText(isPair ? tr("Compare") : tr("Correct"));
    m_edit->setVisible(!isSentence && !isHit && !isTie);
    m_open->setVisible(isPair || isTie);
    for (QAction *action : actions())
        action->setEnabled(item.has_value());
}

void ReviewPanel::select(const ReviewItem &item)
{
    if (const auto *claim = std::get_if<ClaimId>(&item))
        m_selection.setFocus(*claim);
    else if (const auto *sentence = std::get_if<SentenceAt>(&item))
        m_selection.setFocus(Passage{sentence->document, sentence->span});
    else if (const auto *pair = std::get_if<PairAt>(&item); pair && m_workspace->graph())
        m_selection.setFocus(m_workspace->headOf(pair->left));
    else if (const auto *hit = std::get_if<ListHitAt>(&item))
        m_selection.setFocus(hit->entity);
    else if (const auto *tie = std::get_if<RetellingAt>(&item))
        m_selection.setFocus(passageOf(*tie));
}

// The words that show it; without any the beginning of the retelling.
Passage ReviewPanel::passageOf(const RetellingAt &tie) const
{
    Passage passage{tie.document, {}};
    if (const Retelling *one = m_workspace ? retellingAt(tie, *m_workspace->content()) : nullptr) {
        const auto cue = std::find_if(one->cues.begin(), one->cues.end(),
                                      [](const CueAt &at) { return !at.here.isEmpty(); });
        passage.span = cue == one->cues.end() ? Span() : cue->here;
    }
    return passage;
}

bool ReviewPanel::isInFocus() const
{
    const auto item = current();
    if (!item || !isVisible() || !m_workspace)
        return false;
    const Focus &focus = m_selection.focus();
    if (const auto *claim = std::get_if<ClaimId>(&*item))
        return focus == Focus(*claim);
    if (const auto *sentence = std::get_if<SentenceAt>(&*item))
        return focus == Focus(Passage{sentence->document, sentence->span});
    if (const auto *hit = std::get_if<ListHitAt>(&*item))
        return focus == Focus(hit->entity);
    if (const auto *tie = std::get_if<RetellingAt>(&*item))
        return focus == Focus(passageOf(*tie));
    return focus == Focus(m_workspace->headOf(std::get<PairAt>(*item).left));
}

// What was clicked elsewhere and waits in the queue is shown.
void ReviewPanel::followSelection()
{
    if (m_stale)
        return;
    int row = -1;
    if (const auto *claim = std::get_if<ClaimId>(&m_selection.focus()))
        row = m_model->indexOf(*claim);
    else if (const auto *passage = std::get_if<Passage>(&m_selection.focus()))
        row = m_model->indexOf(SentenceAt{passage->document, passage->span});
    if (row >= 0 && row != m_list->currentIndex().row())
        setCurrent(row);
}

void ReviewPanel::decide(const Change &change)
{
    const auto item = current();
    if (!item || !m_workspace)
        return;
    const Result<void> done = m_workspace->apply(change);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    // after the queue was filled anew: otherwise it would look for it there
    m_decided.push_back(*item);
    if (const auto following = current())
        select(*following);
}

void ReviewPanel::yes()
{
    const auto item = current();
    if (!item || !m_workspace)
        return;
    if (const auto *claim = std::get_if<ClaimId>(&*item))
        decide(SetClaimStatus{*claim, ClaimStatus::Confirmed});
    else if (const auto *pair = std::get_if<PairAt>(&*item))
        decide(merging(*m_workspace, pair->left, pair->right, signature()));
    else if (const auto *hit = std::get_if<ListHitAt>(&*item))
        decide(answering(*hit, ListAnswer::Accepted));
    else if (const auto *tie = std::get_if<RetellingAt>(&*item))
        decide(judging(*tie, Verdict::Same));
    else
        edit();
}

void ReviewPanel::no()
{
    const auto item = current();
    if (!item || !m_workspace)
        return;
    if (const auto *claim = std::get_if<ClaimId>(&*item))
        decide(SetClaimStatus{*claim, ClaimStatus::Rejected});
    else if (const auto *pair = std::get_if<PairAt>(&*item))
        decide(keepingApart(*m_workspace, pair->left, pair->right, signature()));
    else if (const auto *sentence = std::get_if<SentenceAt>(&*item))
        decide(SetSentenceDismissed{sentence->document, sentence->span, true});
    else if (const auto *hit = std::get_if<ListHitAt>(&*item))
        decide(answering(*hit, ListAnswer::Dismissed));
    else if (const auto *tie = std::get_if<RetellingAt>(&*item))
        decide(judging(*tie, Verdict::Different));
}

void ReviewPanel::leaveOpen()
{
    const auto item = current();
    const auto *pair = item ? std::get_if<PairAt>(&*item) : nullptr;
    if (pair && m_workspace)
        decide(leavingOpen(*m_workspace, pair->left, pair->right, signature()));
    else if (const auto *tie = item && m_workspace ? std::get_if<RetellingAt>(&*item) : nullptr)
        decide(judging(*tie, Verdict::Unsure));
}

void ReviewPanel::edit()
{
    const auto item = current();
    if (!item)
        return;
    select(*item);
    if (const auto *claim = std::get_if<ClaimId>(&*item))
        Q_EMIT claimEditWanted(*claim);
    else if (const auto *sentence = std::get_if<SentenceAt>(&*item))
        Q_EMIT claimWanted(sentence->document, sentence->span);
    else if (const auto *pair = std::get_if<PairAt>(&*item))
        Q_EMIT mergeWanted(pair->left, pair->right);
}

void ReviewPanel::next()
{
    if (left() == 0)
        return;
    setCurrent((m_list->currentIndex().row() + 1) % left());
    select(*current());
}

void ReviewPanel::previous()
{
    if (left() == 0)
        return;
    setCurrent((m_list->currentIndex().row() + left() - 1) % left());
    select(*current());
}

void ReviewPanel::begin()
{
    if (m_stale)
        refresh();
    if (const auto item = current())
        select(*item);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

Change ReviewPanel::answering(const ListHitAt &hit, ListAnswer answer) const
{
    const Signature person = signature();
    return SetListVerdict{hit.entity, hit.entry,
                          ListVerdict{hit.entity, hit.entry, answer, person.reason, person.who, person.when}};
}

Change ReviewPanel::judging(const RetellingAt &tie, Verdict verdict) const
{
    const Retelling *one = retellingAt(tie, *m_workspace->content());
    const Signature person = signature();
    return SetRetelling{tie.document, tie.origin, one ? one->publication : QString(),
                        RetellingDecision{verdict, one ? one->kind : RetellingKind::Retells,
                                          person.who.isEmpty() ? tr("a person") : person.who, person.when}};
}

Signature ReviewPanel::signature() const
{
    return {m_person, QDateTime::currentDateTimeUtc().toString(Qt::ISODate), {}};
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    // the list would take letters for a search, and the text for scrolling
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        key->ignore();
        keyPressEvent(key);
        if (key->isAccepted())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    event->setAccepted(plain);
    if (!plain)
        return;
    switch (event->key()) {
    case Qt::Key_Y: return yes();
    case Qt::Key_X: return no();
    case Qt::Key_U: return leaveOpen();
    case Qt::Key_E:
    case Qt::Key_Return:
    case Qt::Key_Enter: return edit();
    case Qt::Key_Space: return shift ? previous() : next();
    default: event->ignore();
    }
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack)
        showCurrent();
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace clew
