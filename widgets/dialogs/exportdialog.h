#pragma once

#include "core/result.h"
#include "link/selection.h"
#include "snapshot/snapshot.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace clew {

// What a person wants to export, and where to.
struct ExportChoice
{
    std::vector<ExportFormat> formats;
    ExportPart part;
    QString target; // a folder, or a path that ends in ".zip"
};

// Asks which formats, which part and where; shows how far the export is, and afterwards how to open what was
// written. It writes nothing itself.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // `folder`: where the dossier lies. The filter and the trace of the selection are offered as parts.
    ExportDialog(const Selection &selection, const QString &folder, const QString &name,
                 QWidget *parent = nullptr);

    ExportChoice choice() const;
    void setFormats(const std::vector<ExportFormat> &formats);
    void showProgress(int done, int total);
    void showResult(const Result<SnapshotReport> &result);

Q_SIGNALS:
    void wanted(const clew::ExportChoice &choice);
    void cancelled(); // of an export under way
    void verifyWanted(const QString &path);

protected:
    void reject() override;

private:
    QWidget *makeFormats();
    QWidget *makeParts(const Selection &selection);
    QWidget *makeTarget(const QString &folder, const QString &name);
    QWidget *makeChoices(const Selection &selection, const QString &folder, const QString &name);
    QWidget *makeResult();
    void chooseTarget();
    void updateState();
    void begin();

    Filter m_window;
    TraceState m_trace;
    std::map<ExportFormat, QCheckBox *> m_formats;
    QCheckBox *m_reviewed;
    QCheckBox *m_inWindow;
    QCheckBox *m_types;
    QCheckBox *m_routes;
    QCheckBox *m_quotations;
    QCheckBox *m_redact;
    QCheckBox *m_archive;
    QLineEdit *m_target;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
    QStackedWidget *m_pages;
    QTextBrowser *m_result;
    QString m_written;
    bool m_running = false;
};

} // namespace clew
