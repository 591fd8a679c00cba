#pragma once

#include "core/result.h"
#include "workspace/pipeline.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace clew {

// What an import brought: what was new, a duplicate, a retelling, refused and why. Not modal; can be copied.
class ImportSummary : public QDialog
{
    Q_OBJECT

public:
    explicit ImportSummary(QWidget *parent = nullptr);

    void setResult(const Result<ImportReport> &result);
    void setNote(const QString &note); // one more sentence, below the headline
    QString text() const { return m_text; }

Q_SIGNALS:
    void retryWanted(const std::vector<QString> &paths); // of the refused files

public:
    // Writes the report; the format follows the name (words/importwords.h). CannotWrite.
    Result<void> saveReport(const QString &path) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString html() const;
    void render();

    std::optional<Result<ImportReport>> m_result;
    QString m_text;
    QPushButton *m_save;
    QPushButton *m_retry;
    QLabel *m_headline;
    QLabel *m_note;
    QTextBrowser *m_details;
};

} // namespace clew
