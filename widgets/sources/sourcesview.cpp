#include "sources/sourcesview.h"

#include "common/cardbrowser.h"
#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "common/theme.h"
#include "sources/driftjob.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int rowRole = Qt::UserRole; // index into m_rows; headings have none

} // namespace

SourcesView::SourcesView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_job(new DriftJob(this))
    , m_header(new PanelHeader(tr("Sources"), this))
    , m_tree(new QTreeWidget(this))
    , m_card(new CardBrowser(this))
    , m_buttons(new QWidget(this))
    , m_content(new QWidget(this))
    , m_empty(
          new EmptyState(u"link"_s, tr("Nothing to compare yet"),
                         tr("Import two articles about one affair: who retells whom, and what changed on the "
                            "way, will stand here."),
                         this))
    , m_stack(new QStackedLayout)
{
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("Where")});
    m_tree->header()->hide();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_tree->header()->resizeSection(1, 130);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->setAccessibleName(tr("Sources and what changed on the way"));
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->document()->setDocumentMargin(0);
    m_card->setAccessibleName(tr("Both sentences"));
    makeActions();
    layOut();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tree, m_card})
        widget->installEventFilter(this);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { showCurrent(); });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this] { readBoth(); });
    connect(m_job, &DriftJob::finished, this, &SourcesView::take);
    connect(m_job, &DriftJob::progressed, this, [this](int done, int total) {
        if (m_job->isRunning())
            m_header->setNote(tr("comparing %1 of %2 ...").arg(done).arg(total));
    });
    refresh();
}

SourcesView::~SourcesView() = default;

void SourcesView::makeActions()
{
    // the keys are read in keyPressEvent: as shortcuts they would quarrel with those of the window
    const auto add = [this](const QString &iconName, const QString &text, const QString &key,
                            const std::function<void()> &perform) {
        auto *action = new QAction(icon(iconName, this), text, this);
        action->setToolTip(tr("%1 (%2)", "an action and its key").arg(text, key));
        connect(action, &QAction::triggered, this, perform);
        return action;
    };
    m_yes = add(u"confirm"_s, tr("It retells it"), tr("Y"), [this] { decide(Verdict::Same); });
    m_no = add(u"reject"_s, tr("It does not"), tr("X"), [this] { decide(Verdict::Different); });
    m_read = add(u"reader"_s, tr("Read both"), tr("Enter"), [this] { readBoth(); });
}

void SourcesView::layOut()
{
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 4, 0, 6);
    buttons->setSpacing(4);
    for (QAction *action : {m_yes, m_no, m_read}) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(action, &QAction::changed, button,
                [button, action] { button->setVisible(action->isVisible()); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *right = new QWidget(m_content);
    auto *card = new QVBoxLayout(right);
    card->setContentsMargins(12, 2, 8, 0);
    card->setSpacing(0);
    card->addWidget(m_card, 1);
    card->addWidget(m_buttons);
    auto *halves = new QSplitter(Qt::Horizontal, m_content);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(right);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 5);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(6, 0, 0, 0);
    inner->addWidget(halves);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_tree);
}

std::vector<QAction *> SourcesView::actions() const
{
    return {m_yes, m_no, m_read};
}

QTextBrowser &SourcesView::card()
{
    return *m_card;
}

void SourcesView::setWorkspace(Workspace *workspace)
{
    m_job->cancel();
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_report.reset();
    if (workspace)
        connect(workspace, &Workspace::changed, this, &SourcesView::refresh);
    refresh();
}

void SourcesView::setPerson(const QString &name)
{
    m_person = name;
}

// Hidden, it only forgets: thousands of ties take their time, and nobody sees them.
void SourcesView::refresh()
{
    m_stale = true;
    if (isVisible()) {
        compare();
        return;
    }
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_rows.clear();
    m_card->clear();
}

void SourcesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        compare();
}

void SourcesView::compare()
{
    m_stale = false;
    fill();
    if (m_workspace && m_workspace->content()->documents.size() > 1)
        m_job->start(*m_workspace);
}

void SourcesView::waitForComparison()
{
    if (m_stale)
        compare();
    m_job->wait();
    QCoreApplication::sendPostedEvents(m_job);
}

void SourcesView::take(const Result<DriftReport> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_report = *result;
    fill();
}

void SourcesView::fill()
{
    const QTreeWidgetItem *before = m_tree->currentItem();
    const QString kept = before ? before->text(0) + before->text(1) : QString();
    m_tree->clear();
    m_rows
        = m_workspace ? sourceRows(*m_workspace, m_report ? &*m_report : nullptr) : std::vector<SourceRow>();
    QTreeWidgetItem *heading = nullptr;
    QTreeWidgetItem *chosen = nullptr;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const SourceRow &row = m_rows[i];
        if (i == 0 || m_rows[i - 1].section != row.section) {
            const auto count = std::ranges::count(m_rows, row.section, &SourceRow::section);
            heading = new QTreeWidgetItem(m_tree,
                                          {tr("%1 (%2)", "a heading and how many")
                                               .arg(titleOf(row.section), locale().toString(count))});
            QFont font = m_tree->font();
            font.setBold(true);
            heading->setFont(0, font);
            heading->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(heading, {row.title, row.place});
        item->setData(0, rowRole, static_cast<int>(i));
        item->setToolTip(0, row.title);
        item->setToolTip(1, row.place);
        item->setForeground(1, themeOf(this).muted);
        if (row.tie && row.verdict != Verdict::Same)
            item->setIcon(0, icon(row.verdict == Verdict::Unsure ? u"help"_s : u"reject"_s, this));
        if (QString(row.title + row.place) == kept)
            chosen = item;
    }
    m_tree->expandAll();
    if (!chosen && m_tree->topLevelItemCount() > 0)
        chosen = m_tree->topLevelItem(0)->child(0);
    if (chosen)
        m_tree->setCurrentItem(chosen);
    m_header->setNote(m_rows.empty() ? QString() : locale().toString(m_rows.size()));
    m_stack->setCurrentWidget(m_rows.empty() ? static_cast<QWidget *>(m_empty) : m_content);
    showCurrent();
}

const SourceRow *SourcesView::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant row = item ? item->data(0, rowRole) : QVariant();
    return row.isValid() ? &m_rows.at(static_cast<size_t>(row.toInt())) : nullptr;
}

void SourcesView::showCurrent()
{
    const SourceRow *row = current();
    m_card->setHtml(row ? cardOf(*row) : QString());
    m_yes->setVisible(row && row->tie && row->verdict != Verdict::Same);
    m_no->setVisible(row && row->tie && row->verdict != Verdict::Different);
    m_read->setVisible(
        row && std::ranges::any_of(row->sides, [](const SourceSide &side) { return bool(side.document); }));
}

QString SourcesView::cardOf(const SourceRow &row) const
{
    const Theme &theme = themeOf(this);
    const auto quiet = [&theme](const QString &text) {
        return QString(u"<span style='color:"_s + theme.muted.name() + u"'>"_s + text.toHtmlEscaped()
                       + u"</span>"_s);
    };
    QString html = u"<p style='margin:0 0 6px 0'><b>"_s + row.title.toHtmlEscaped() + u"</b></p>"_s;
    html += u"<table width='100%' cellspacing='0' cellpadding='4'><tr>"_s;
    const bool pair = row.sides.size() == 2;
    for (const SourceSide &side : row.sides) {
        const QString words
            = side.cue.isEmpty() ? side.words : lineAround(*m_workspace, side.document, side.cue);
        html += pair ? u"<td width='50%' valign='top'>"_s : u"<td valign='top'>"_s;
        html += u"<p style='margin:0 0 2px 0'>"_s + quiet(side.head) + u"</p>"_s;
        if (!side.value.isEmpty())
            html += u"<p style='margin:0 0 2px 0'><b>"_s + side.value.toHtmlEscaped() + u"</b></p>"_s;
        html += u"<p style='margin:0'>"_s + words.toHtmlEscaped() + u"</p></td>"_s;
        if (!pair)
            html += u"</tr><tr>"_s;
    }
    html += u"</tr></table>"_s;
    for (const QString &line : row.note.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p style='margin:4px 0 0 0'>"_s + quiet(line) + u"</p>"_s;
    return html;
}

void SourcesView::decide(Verdict verdict)
{
    const SourceRow *row = current();
    if (!row || !row->tie || !m_workspace || row->verdict == verdict)
        return;
    SetRetelling change = *row->tie;
    change.decision
        = RetellingDecision{verdict, RetellingKind::Retells, m_person.isEmpty() ? tr("a person") : m_person,
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    for (const Retelling &one : m_workspace->content()->retellings)
        if (one.document == change.document && one.origin == change.origin)
            change.decision->kind = one.kind;
    if (const auto done = m_workspace->apply(change); !done)
        Q_EMIT failed(done.error());
}

// The origin in focus, the retelling beside it.
void SourcesView::readBoth()
{
    const SourceRow *row = current();
    if (!row)
        return;
    std::vector<SourceSide> sides;
    for (const SourceSide &side : row->sides) {
        const bool known = std::ranges::any_of(
            sides, [&](const SourceSide &other) { return other.document == side.document; });
        if (side.document && !known)
            sides.push_back(side);
    }
    if (sides.empty())
        return;
    const SourceSide first = sides.front();
    const DocumentId second = sides.size() > 1 ? sides[1].document : DocumentId();
    m_selection.setFocus(Passage{first.document, first.sentence});
    if (second)
        Q_EMIT besideWanted(second);
}

bool SourcesView::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Y: decide(Verdict::Same); return true;
    case Qt::Key_X: decide(Verdict::Different); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: readBoth(); return true;
    default: return false;
    }
}

void SourcesView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool SourcesView::eventFilter(QObject *watched, QEvent *event)
{
    // the window's own Y and X are about claims
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool ours = press->modifiers() == Qt::NoModifier
            && (press->key() == Qt::Key_Y || press->key() == Qt::Key_X || press->key() == Qt::Key_Return
                || press->key() == Qt::Key_Enter);
        if (ours && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (ours)
            return handleKey(press->key());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clew
