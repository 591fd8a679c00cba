#include "jobs/jobstatus.h"

#include "common/icon.h"
#include "jobs/importjob.h"
#include "words/importwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int barWidth = 180;
constexpr int barHeight = 6;

} // namespace

JobStatus::JobStatus(ImportJob &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QAction(tr("&Pause the import"), this))
    , m_cancel(new QAction(icon(u"cancel"_s, this), tr("Cancel the import"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setIconText(tr("Cancel")); // of its button
    m_cancel->setToolTip(tr("Cancel the import (Esc)"));
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_B);
    m_pause->setIconText(tr("Pause"));
    m_pause->setToolTip(tr("Pause the import (Ctrl+Alt+B)"));
    auto *pause = new QToolButton(this);
    pause->setDefaultAction(m_pause);
    pause->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_cancel);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addAction(m_cancel);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(pause);
    layout->addWidget(button);

    connect(m_cancel, &QAction::triggered, this, [this] {
        m_job.cancel();
        m_label->setText(tr("Cancelling …"));
        m_cancel->setEnabled(false);
    });
    connect(m_pause, &QAction::toggled, &job, &ImportJob::setPaused);
    connect(&job, &ImportJob::pausedChanged, this, &JobStatus::setPaused);
    connect(&job, &ImportJob::advanced, this, &JobStatus::tell);
    connect(&job, &ImportJob::started, this, [this] { setRunning(true); });
    connect(&job, &ImportJob::progressed, this, &JobStatus::show);
    connect(&job, &ImportJob::finished, this, [this] { setRunning(m_job.isRunning()); });
    setRunning(job.isRunning());
}

QString JobStatus::text() const
{
    return m_label->text();
}

void JobStatus::show(int done, int total)
{
    if (!m_cancel->isEnabled())
        return; // being cancelled
    if (m_job.isPaused())
        return;
    m_bar->setRange(0, total); // 0 to 0 is a bar that only says "busy"
    m_bar->setValue(done);
    if (total <= 0)
        return;
    const QString place = tr("Importing %1 of %2")
                              .arg(locale().toString(std::min(done + 1, total)), locale().toString(total));
    m_label->setText(m_left.isEmpty() ? place : QString(place + u" · "_s + m_left));
}

void JobStatus::tell(const ImportProgress &progress)
{
    if (m_before < 0)
        m_before = progress.files > 1 ? progress.bytes : 0;
    m_left = timeLeft(progress, m_job.elapsed(), m_before);
}

void JobStatus::setPaused(bool paused)
{
    const QSignalBlocker quiet(m_pause);
    m_pause->setChecked(paused);
    m_pause->setIconText(paused ? tr("Go on") : tr("Pause"));
    if (paused)
        m_label->setText(tr("The import is paused"));
    else if (m_cancel->isEnabled())
        m_label->setText(tr("Importing …"));
}

void JobStatus::setRunning(bool running)
{
    m_pause->setEnabled(running);
    m_left.clear();
    m_before = -1;
    m_cancel->setEnabled(running);
    m_bar->setRange(0, 0);
    m_label->setText(running ? tr("Importing …") : QString());
    setVisible(running);
}

} // namespace clew
