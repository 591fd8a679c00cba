#include "dialogs/screeningdialog.h"

#include "common/cardbrowser.h"
#include "common/emptystate.h"
#include "common/theme.h"
#include "dialogs/screeningdetails.h"
#include "words/dates.h"
#include "words/errortext.h"
#include "words/listwords.h"
#include "workspace/listings.h"
#include "workspace/loadlists.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

enum Column { Name, Kind, Day, Entries, Names, Unread, columns };

QTreeWidgetItem *rowFor(const ListFile &file)
{
    const QLocale locale;
    auto *row = new QTreeWidgetItem;
    row->setText(Name, file.name);
    row->setToolTip(Name, file.sha256);
    row->setText(Kind, listFormatLabel(codeOf(file.format)));
    row->setText(Day, file.date.isEmpty() ? ScreeningDialog::tr("bundled") : dateText(file.date));
    row->setText(Entries, locale.toString(file.entries));
    row->setText(Names, locale.toString(file.names));
    row->setText(Unread, locale.toString(static_cast<int>(file.problems.size())));
    for (const Column column : {Entries, Names, Unread})
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

// Reading a large list takes a second.
class Waiting
{
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

} // namespace

ScreeningDialog::ScreeningDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(&workspace)
    , m_files(new QTreeWidget(this))
    , m_details(new CardBrowser(this))
    , m_summary(new QLabel(this))
    , m_error(new QLabel(this))
    , m_load(new QPushButton(tr("&Load lists..."), this))
    , m_example(new QPushButton(tr("Load the &example"), this))
    , m_unload(new QPushButton(tr("&Unload"), this))
    , m_review(new QPushButton(tr("&Review the hits"), this))
    , m_content(new QWidget(this))
    , m_empty(new EmptyState(
          u"document"_s, tr("No list is loaded"),
          tr("Load a list that you downloaded: the Consolidated Screening List of trade.gov (CSV or JSON), "
             "the "
             "delimited files of OFAC, the Denied Persons List or targets.simple.csv of OpenSanctions. Clew "
             "itself never goes online. The example is OFAC's consolidated list, and it is old."),
          this))
{
    setWindowTitle(tr("Sanctions and control lists"));
    m_files->setHeaderLabels(
        {tr("File"), tr("Kind"), tr("File of"), tr("Entries"), tr("Names"), tr("Rows unread")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->header()->setStretchLastSection(false);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setAccessibleName(tr("Lists that are loaded"));
    m_details->setAccessibleName(tr("About the chosen list"));
    m_summary->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setVisible(false);
    m_error->setTextFormat(Qt::PlainText);
    m_example->setToolTip(tr("OFAC's consolidated list, as it came with Clew"));
    layOut();
    connect(m_load, &QPushButton::clicked, this, &ScreeningDialog::choose);
    connect(m_example, &QPushButton::clicked, this, &ScreeningDialog::loadExample);
    connect(m_unload, &QPushButton::clicked, this, &ScreeningDialog::unload);
    connect(m_review, &QPushButton::clicked, this, &ScreeningDialog::reviewWanted);
    connect(m_files, &QTreeWidget::itemSelectionChanged, this, &ScreeningDialog::showDetails);
    connect(m_workspace, &Workspace::changed, this, &ScreeningDialog::refresh);
    refresh();
}

void ScreeningDialog::layOut()
{
    auto *split = new QSplitter(Qt::Vertical, m_content);
    split->setChildrenCollapsible(false);
    split->addWidget(m_files);
    split->addWidget(m_details);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(split);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_load, QDialogButtonBox::ActionRole);
    buttons->addButton(m_example, QDialogButtonBox::ActionRole);
    buttons->addButton(m_unload, QDialogButtonBox::ActionRole);
    buttons->addButton(m_review, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addLayout(m_stack, 1);
    column->addWidget(m_error);
    column->addWidget(buttons);
    resize(860, 560);
}

void ScreeningDialog::choose()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Load lists"), {}, tr("Lists (*.csv *.json *.txt *.tsv)") + u";;"_s + tr("All files (*)"));
    if (!paths.isEmpty())
        load({paths.begin(), paths.end()});
}

void ScreeningDialog::load(const std::vector<QString> &paths)
{
    const Waiting waiting;
    if (m_workspace)
        tell(loadLists(*m_workspace, paths));
}

void ScreeningDialog::loadExample()
{
    const Waiting waiting;
    if (m_workspace)
        tell(loadExampleLists(*m_workspace));
}

void ScreeningDialog::unload()
{
    if (!m_workspace)
        return;
    const auto lists = m_workspace->listings()->lists;
    std::vector<QString> chosen;
    for (int row = 0; row < m_files->topLevelItemCount(); ++row) {
        if (m_files->topLevelItem(row)->isSelected())
            chosen.push_back(lists->files[static_cast<size_t>(row)].sha256);
    }
    tell(unloadLists(*m_workspace, chosen));
}

void ScreeningDialog::tell(const Result<void> &result)
{
    m_error->setVisible(!result);
    if (!result)
        m_error->setText(ErrorText::of(result.error()));
}

void ScreeningDialog::refresh()
{
    if (!m_workspace)
        return;
    const auto listings = m_workspace->listings();
    m_files->clear();
    for (const ListFile &file : listings->lists->files)
        m_files->addTopLevelItem(rowFor(file));
    for (int column = 0; column < columns; ++column)
        m_files->resizeColumnToContents(column);
    if (m_files->topLevelItemCount() > 0)
        m_files->setCurrentItem(m_files->topLevelItem(0));
    m_stack->setCurrentWidget(listings->isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
    m_summary->setVisible(!listings->isEmpty());
    m_summary->setText(summaryText());
    m_review->setEnabled(std::ranges::any_of(listings->all, &Listing::isOpen));
    showDetails();
}

QString ScreeningDialog::summaryText() const
{
    const auto listings = m_workspace->listings();
    const auto parties
        = static_cast<int>(partiesToScreen(*m_workspace->content(), *m_workspace->graph()).size());
    std::set<EntityId> hit;
    int open = 0;
    for (const Listing &listing : listings->all) {
        if (!listing.isDismissed())
            hit.insert(listing.hit.entity);
        open += listing.isOpen() ? 1 : 0;
    }
    const qint64 others = m_workspace->content()->otherDocuments;
    const QString which = others > 0
        ? tr("%n parties of the documents on the desk were looked up; those of the "
             "other documents were not.",
             nullptr, parties)
        : tr("%n parties of this dossier were looked up.", nullptr, parties);
    return which + u' ' + tr("Of %n of them a name is on a list.", nullptr, static_cast<int>(hit.size()))
        + u' ' + tr("%n hits wait for your verdict.", nullptr, open) + u' '
        + tr("Whoever is not found is not in the lists loaded, and no more can be said.");
}

void ScreeningDialog::showDetails()
{
    const auto chosen = m_files->selectedItems();
    m_unload->setEnabled(!chosen.isEmpty());
    if (!m_workspace || chosen.isEmpty()) {
        m_details->clear();
        return;
    }
    const int row = m_files->indexOfTopLevelItem(chosen.first());
    m_details->setHtml(screeningDetailsHtml(*m_workspace->listings()->lists, row, themeOf(this)));
}

void ScreeningDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack)
        showDetails();
}

} // namespace clew
