#include "dialogs/exportdialog.h"

#include "common/cardbrowser.h"
#include "dialogs/exportformatwords.h"
#include "words/errortext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

const QString zipEnding()
{
    return u".zip"_s;
}

QCheckBox *box(const QString &words, const QString &tip)
{
    auto *check = new QCheckBox(words);
    check->setToolTip(tip);
    check->setAccessibleDescription(tip);
    return check;
}

} // namespace

ExportDialog::ExportDialog(const Selection &selection, const QString &folder, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_window(selection.filter())
    , m_trace(selection.trace())
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Export a snapshot"));
    m_pages->addWidget(makeChoices(selection, folder, name));
    m_pages->addWidget(makeResult());
    m_message->setWordWrap(true);
    m_message->setObjectName(u"exportMessage"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setFormats({ExportFormat::Gexf, ExportFormat::Csv, ExportFormat::Json, ExportFormat::Html});
    resize(760, 640);
}

QWidget *ExportDialog::makeFormats()
{
    auto *group = new QGroupBox(tr("Formats"));
    auto *grid = new QGridLayout(group);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(16);
    int row = 0;
    for (const ExportFormat format : exportFormats) {
        auto *check = new QCheckBox(nameOf(format));
        check->setObjectName(codeOf(format));
        check->setAccessibleDescription(purposeOf(format));
        connect(check, &QCheckBox::toggled, this, &ExportDialog::updateState);
        auto *purpose = new QLabel(purposeOf(format));
        purpose->setBuddy(check);
        grid->addWidget(check, row, 0);
        grid->addWidget(purpose, row, 1);
        m_formats[format] = check;
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return group;
}

QWidget *ExportDialog::makeParts(const Selection &selection)
{
    auto *group = new QGroupBox(tr("What goes in"));
    auto *column = new QVBoxLayout(group);
    column->setSpacing(4);
    m_reviewed = box(tr("Only claims that were &confirmed"), tr("Claims that a person confirmed or entered"));
    m_inWindow = box(tr("Only the &time window of the filter"), tr("As set on the timeline"));
    m_types = box(tr("Only the t&ypes that the filter shows"),
                  tr("Claims between persons, organizations, products ... that are not hidden"));
    m_routes
        = box(tr("Only the &routes of the present trace"), tr("Their claims, and what speaks against them"));
    m_quotations = box(tr("With &quotations"),
                       tr("Without them only offsets are written, where rights forbid quoting"));
    m_redact = box(tr("&Mask informants"),
                   tr("Unnamed speakers, and entities with the tag \"informant\", in every name and text"));
    m_reviewed->setChecked(selection.filter().reviewedOnly);
    m_inWindow->setEnabled(!m_window.from.isEmpty() || !m_window.to.isEmpty());
    m_types->setEnabled(!m_window.hiddenTypes.empty());
    m_routes->setEnabled(m_trace.from && m_trace.to);
    m_quotations->setChecked(true);
    for (QCheckBox *check : {m_reviewed, m_inWindow, m_types, m_routes, m_quotations, m_redact})
        column->addWidget(check);
    return group;
}

QWidget *ExportDialog::makeTarget(const QString &folder, const QString &name)
{
    auto *group = new QGroupBox(tr("Where to"));
    auto *grid = new QGridLayout(group);
    m_target = new QLineEdit(QDir::toNativeSeparators(QDir(folder).filePath(name + u"-snapshot"_s)));
    m_target->setAccessibleName(tr("Folder or archive to write"));
    auto *choose = new QPushButton(tr("C&hoose..."));
    m_archive = box(tr("As one ZIP &archive"), tr("Otherwise a folder"));
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    connect(m_target, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_archive->setChecked(path.endsWith(zipEnding(), Qt::CaseInsensitive));
        updateState();
    });
    connect(m_archive, &QCheckBox::toggled, this, [this](bool archive) {
        QString path = m_target->text();
        const bool ends = path.endsWith(zipEnding(), Qt::CaseInsensitive);
        if (archive != ends)
            m_target->setText(archive ? QString(path + zipEnding()) : path.chopped(zipEnding().size()));
    });
    grid->addWidget(m_target, 0, 0);
    grid->addWidget(choose, 0, 1);
    grid->addWidget(m_archive, 1, 0);
    return group;
}

QWidget *ExportDialog::makeChoices(const Selection &selection, const QString &folder, const QString &name)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFormats());
    column->addWidget(makeParts(selection));
    column->addWidget(makeTarget(folder, name));
    column->addStretch(1);
    return page;
}

QWidget *ExportDialog::makeResult()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_result = new CardBrowser(page);
    m_result->setAccessibleName(tr("How to open what was written"));
    m_result->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(tr("&Open the folder"));
    auto *copy = new QPushButton(tr("Copy the &path"));
    auto *verify = new QPushButton(tr("Chec&k it"));
    auto *again = new QPushButton(tr("&Back"));
    connect(open, &QPushButton::clicked, this, [this] {
        const QFileInfo info(m_written);
        QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? m_written : info.path()));
    });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_written); });
    connect(verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyWanted(m_written); });
    connect(again, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        m_message->clear();
        m_start->show();
        updateState();
    });
    for (QPushButton *button : {open, copy, verify, again})
        row->addWidget(button);
    row->addStretch(1);
    column->addWidget(m_result, 1);
    column->addLayout(row);
    return page;
}

void ExportDialog::setFormats(const std::vector<ExportFormat> &formats)
{
    for (const auto &[format, check] : m_formats)
        check->setChecked(std::ranges::find(formats, format) != formats.end());
    updateState();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    for (const ExportFormat format : exportFormats) {
        if (m_formats.at(format)->isChecked())
            choice.formats.push_back(format);
    }
    ExportPart &part = choice.part;
    part.reviewedOnly = m_reviewed->isChecked();
    if (m_inWindow->isChecked()) {
        part.from = m_window.from;
        part.to = m_window.to;
        part.keepUndated = m_window.keepUndated;
    }
    for (const EntityType type : entityTypes) {
        if (m_types->isChecked() && !m_window.hiddenTypes.contains(type))
            part.types.insert(type);
    }
    if (m_routes->isChecked()) {
        part.routesOnly = true;
        part.routesFrom = m_trace.from;
        part.routesTo = m_trace.to;
    }
    part.quotations = m_quotations->isChecked();
    part.redactInformants = m_redact->isChecked();
    choice.target = QDir::fromNativeSeparators(m_target->text().trimmed());
    return choice;
}

void ExportDialog::chooseTarget()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the snapshot goes"), m_target->text(),
                                                      m_archive->isChecked() ? tr("ZIP archives (*.zip)")
                                                                             : tr("Folders (*)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_target->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::updateState()
{
    const bool any = std::ranges::any_of(m_formats, [](const auto &one) { return one.second->isChecked(); });
    m_pages->widget(0)->setEnabled(!m_running);
    if (m_start)
        m_start->setEnabled(any && !m_running && !m_target->text().trimmed().isEmpty());
    if (m_close)
        m_close->setText(m_running ? tr("Cancel") : tr("Close"));
}

void ExportDialog::begin()
{
    m_running = true;
    m_message->setText(tr("Writing the snapshot ..."));
    m_progress->setRange(0, 0);
    m_progress->show();
    updateState();
    Q_EMIT wanted(choice());
}

void ExportDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void ExportDialog::showResult(const Result<SnapshotReport> &result)
{
    m_running = false;
    m_progress->hide();
    if (!result) {
        m_message->setText(ErrorText::of(result.error()));
        updateState();
        return;
    }
    m_written = result->path;
    QString page = u"<p><b>"_s + QDir::toNativeSeparators(m_written).toHtmlEscaped() + u"</b></p>"_s;
    for (const ExportFormat format : choice().formats)
        page += u"<p><b>"_s + nameOf(format) + u"</b><br>"_s + openingOf(format).toHtmlEscaped() + u"</p>"_s;
    page += u"<p>"_s
        + tr("manifest.json tells what the snapshot holds, with a hash of every file, and what each format "
             "cannot hold. Publish it along.")
              .toHtmlEscaped()
        + u"</p>"_s;
    m_result->setHtml(page);
    m_message->setText(tr("%n files were written.", nullptr, static_cast<int>(result->files.size()) + 1));
    m_pages->setCurrentIndex(1);
    m_start->hide();
    updateState();
    m_result->setFocus();
}

void ExportDialog::reject()
{
    if (m_running)
        Q_EMIT cancelled();
    else
        QDialog::reject();
}

} // namespace clew
