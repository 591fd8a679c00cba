#include "dialogs/mergedialog.h"

#include "common/cardbrowser.h"
#include "words/citation.h"
#include "words/claimwords.h"
#include "words/errortext.h"
#include "words/labels.h"
#include "words/mergewords.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

enum Column { About, Ours, Theirs, Columns };

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

// Kinds of changes that a person would tell apart.
struct Counts
{
    int entered = 0, reviewed = 0, identities = 0, notes = 0, others = 0;

    void operator()(const AddEntity &) { ++entered; }
    void operator()(const AddMention &) { ++entered; }
    void operator()(const RemoveMention &) { ++entered; }
    void operator()(const AddClaim &) { ++entered; }
    void operator()(const SetClaimStatus &) { ++reviewed; }
    void operator()(const SetClaimDate &) { ++reviewed; }
    void operator()(const SetSentenceDismissed &) { ++reviewed; }
    void operator()(const SetJudgement &) { ++identities; }
    void operator()(const SetEntityName &) { ++identities; }
    void operator()(const SetEntityType &) { ++identities; }
    void operator()(const SetNote &) { ++notes; }
    void operator()(const SetTags &) { ++notes; }
    template<typename Other>
    void operator()(const Other &)
    {
        ++others;
    }
};

} // namespace

MergeDialog::MergeDialog(const Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_summary(new QLabel(this))
    , m_message(new QLabel(tr("Comparing the two dossiers ..."), this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Merge %1").arg(QFileInfo(path).fileName()));
    m_summary->setObjectName(u"mergeSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_message->setObjectName(u"mergeMessage"_s);
    m_message->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the merge"));
    m_progress->setRange(0, 0);
    m_conflicts = makeConflicts();
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_merge->setDefault(true);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &MergeDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_conflicts, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_summary->hide();
    m_conflicts->hide();
    m_merge->setEnabled(false);
    resize(860, 200);
}

QWidget *MergeDialog::makeConflicts()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *explained
        = new QLabel(tr("You decided differently about these. Yours stands unless you tick theirs; "
                        "a decision of theirs that does not stand is kept in the note, so nothing is "
                        "lost."),
                     page);
    explained->setWordWrap(true);
    m_table = new QTableWidget(0, Columns, page);
    m_table->setAccessibleName(tr("What you and your colleague decided differently"));
    m_table->setHorizontalHeaderLabels({tr("About"), tr("Yours"), tr("Theirs")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->installEventFilter(this);
    m_table->setTabKeyNavigation(false); // Tab goes on to the buttons
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_detail = new CardBrowser(page);
    m_detail->setAccessibleName(tr("What the decision is about"));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setMaximumHeight(110);
    auto *row = new QHBoxLayout;
    auto *mine = new QPushButton(tr("All &yours"), page);
    auto *theirs = new QPushButton(tr("All &theirs"), page);
    for (QPushButton *button : {mine, theirs}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(m_table, &QTableWidget::itemChanged, this, &MergeDialog::itemChanged);
    connect(m_table, &QTableWidget::currentCellChanged, this, &MergeDialog::showDetail);
    column->addWidget(explained);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addLayout(row);
    return page;
}

QString MergeDialog::subjectOf(const Target &target) const
{
    const auto nameOf = [this](EntityId id) {
        return m_workspace.nameOf(id);
    };
    if (const auto *id = std::get_if<ClaimId>(&target)) {
        const Claim *claim = m_workspace.claim(*id);
        return claim ? sentenceFor(*claim, nameOf) : tr("A claim that is not on show");
    }
    if (const auto *id = std::get_if<EntityId>(&target)) {
        const QString name = nameOf(*id);
        return name.isEmpty() ? tr("An entity that is not on show") : name;
    }
    if (const auto *id = std::get_if<DocumentId>(&target)) {
        const DocumentSummary *document = m_workspace.summary(*id);
        if (!document)
            return tr("A document that is not on show");
        return document->metadata.title.isEmpty() ? document->file : document->metadata.title;
    }
    return tr("A route");
}

QString MergeDialog::summary() const
{
    Counts counts;
    for (const Change &change : m_plan.changes)
        std::visit(counts, change);
    QStringList parts;
    const auto add = [&](const QString &words, size_t count) {
        if (count > 0)
            parts << words;
    };
    add(tr("%n new documents", nullptr, static_cast<int>(m_plan.documents.size())), m_plan.documents.size());
    add(tr("%n new control lists", nullptr, static_cast<int>(m_plan.lists.size())), m_plan.lists.size());
    add(tr("%n claims, names and mentions entered by hand", nullptr, counts.entered),
        static_cast<size_t>(counts.entered));
    add(tr("%n reviews and dates", nullptr, counts.reviewed), static_cast<size_t>(counts.reviewed));
    add(tr("%n decisions on who is who", nullptr, counts.identities), static_cast<size_t>(counts.identities));
    add(tr("%n notes and tags", nullptr, counts.notes), static_cast<size_t>(counts.notes));
    add(tr("%n other decisions", nullptr, counts.others), static_cast<size_t>(counts.others));
    if (parts.isEmpty() && m_plan.conflicts.empty())
        return u"<b>"_s + escaped(tr("All that this dossier holds is in yours already.")) + u"</b>"_s;
    QString html = u"<b>"_s + escaped(tr("Your colleague's dossier adds:")) + u"</b>"_s;
    if (parts.isEmpty())
        return html + u"<br>"_s + escaped(tr("nothing but the decisions below"));
    for (const QString &part : parts)
        html += u"<br>•&nbsp; "_s + escaped(part);
    return html;
}

void MergeDialog::fillConflicts()
{
    m_filling = true;
    const auto nameOf = [this](EntityId id) {
        return m_workspace.nameOf(id);
    };
    m_table->setRowCount(static_cast<int>(m_plan.conflicts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const MergeConflict &conflict = m_plan.conflicts[static_cast<size_t>(row)];
        const QStringList texts{subjectOf(conflict.target), decisionWords(conflict.ours, nameOf),
                                decisionWords(conflict.theirs, nameOf)};
        for (int column = 0; column < Columns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column != About) {
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(column == Ours ? Qt::Checked : Qt::Unchecked);
            }
            m_table->setItem(row, column, item);
        }
    }
    m_filling = false;
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Theirs);
}

// The two ticks of a row are one choice.
void MergeDialog::choose(int row, bool theirs)
{
    m_filling = true;
    m_table->item(row, Ours)->setCheckState(theirs ? Qt::Unchecked : Qt::Checked);
    m_table->item(row, Theirs)->setCheckState(theirs ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
}

void MergeDialog::chooseAll(bool theirs)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        choose(row, theirs);
}

void MergeDialog::itemChanged(QTableWidgetItem *item)
{
    if (m_filling || item->column() == About)
        return;
    const bool checked = item->checkState() == Qt::Checked;
    choose(item->row(), (item->column() == Theirs) == checked);
}

std::vector<bool> MergeDialog::choices() const
{
    std::vector<bool> theirs;
    for (int row = 0; row < m_table->rowCount(); ++row)
        theirs.push_back(m_table->item(row, Theirs)->checkState() == Qt::Checked);
    return theirs;
}

// The words on which a claim stands.
void MergeDialog::showDetail()
{
    const int row = m_table->currentRow();
    m_detail->clear();
    if (row < 0 || static_cast<size_t>(row) >= m_plan.conflicts.size())
        return;
    const Target &target = m_plan.conflicts[static_cast<size_t>(row)].target;
    QString html = u"<b>"_s + escaped(subjectOf(target)) + u"</b>"_s;
    const auto *id = std::get_if<ClaimId>(&target);
    if (const Claim *claim = id ? m_workspace.claim(*id) : nullptr) {
        const QString words = m_workspace.evidenceOf(*claim);
        const DocumentSummary *document = m_workspace.summary(claim->document);
        if (!words.isEmpty())
            html += u"<br>“"_s + escaped(words) + u"”"_s;
        if (document)
            html += u"<br>"_s + escaped(sourceOf(document->metadata, document->file));
    }
    if (const QString note = m_workspace.noteOf(target); !note.isEmpty())
        html += u"<br>"_s + escaped(tr("Your note: %1").arg(note));
    m_detail->setHtml(html);
}

void MergeDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void MergeDialog::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_conflicts->setEnabled(!running);
    m_merge->setEnabled(!running && !m_plan.isEmpty());
}

void MergeDialog::showPlan(const Result<MergePlan> &plan)
{
    if (plan)
        m_plan = *plan;
    setRunning(false);
    if (!plan && plan.error().code == ErrorCode::Cancelled) {
        QDialog::reject();
        return;
    }
    m_message->setText(plan ? QString() : ErrorText::of(plan.error()));
    m_message->setVisible(!plan);
    if (!plan) {
        m_merge->hide();
        m_close->setText(tr("Close"));
        return;
    }
    m_summary->setText(summary());
    m_summary->show();
    fillConflicts();
    const bool any = !m_plan.conflicts.empty();
    m_conflicts->setVisible(any);
    resize(860, any ? 600 : 240);
    // once the columns have their width
    QMetaObject::invokeMethod(m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    m_merge->setVisible(!m_plan.isEmpty());
    if (m_plan.isEmpty())
        m_close->setText(tr("Close"));
    (any ? static_cast<QWidget *>(m_table) : m_plan.isEmpty() ? m_close : m_merge)->setFocus();
}

void MergeDialog::begin()
{
    setRunning(true);
    m_progress->setRange(0, 0);
    m_message->setText(tr("Merging ..."));
    m_message->show();
    Q_EMIT wanted(choices());
}

void MergeDialog::showResult(const Result<MergeReport> &result)
{
    setRunning(false);
    m_message->show();
    if (!result) {
        const bool stopped = result.error().code == ErrorCode::Cancelled;
        m_message->setText(stopped ? tr("Stopped. Your dossier is as it was.")
                                   : ErrorText::of(result.error()));
        return;
    }
    QStringList words{tr("%n documents were added.", nullptr, result->documents),
                      tr("%n decisions were taken over.", nullptr, result->changes)};
    if (const int kept = static_cast<int>(m_plan.conflicts.size()) - result->taken; kept > 0)
        words << tr("%n decisions of theirs that do not stand are kept in notes.", nullptr, kept);
    if (!result->refused.empty())
        words << tr("%n decisions speak of what is not here and were left out.", nullptr,
                    static_cast<int>(result->refused.size()));
    words << tr("One Undo takes all of it back.");
    m_summary->setText(u"<b>"_s + escaped(tr("The dossiers are merged.")) + u"</b>"_s);
    m_message->setText(words.join(u'\n'));
    m_conflicts->hide();
    m_merge->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    resize(width(), 200);
}

// Y and T choose for the row at hand. The table would take them for the beginning of a search.
bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    const int row = m_table->currentRow();
    if (watched != m_table || event->type() != QEvent::KeyPress || m_running || row < 0)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Y && key != Qt::Key_T)
        return QDialog::eventFilter(watched, event);
    choose(row, key == Qt::Key_T);
    m_table->setCurrentCell(std::min(row + 1, m_table->rowCount() - 1), m_table->currentColumn());
    return true;
}

void MergeDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_message->setText(tr("Stopping ..."));
    Q_EMIT cancelled();
}

} // namespace clew
