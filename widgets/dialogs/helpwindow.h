#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace clew {

// The manual: its headings to the left, its text to the right, a line to search it. Needs no network.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    // `markdown`: headings of the second level become the list of contents.
    explicit HelpWindow(const QString &markdown, QWidget *parent = nullptr);

private:
    void fillContents();
    void goTo(int row);
    void find(const QString &words);

    QListWidget *m_contents;
    QLineEdit *m_line;
    QTextBrowser *m_text;
};

} // namespace clew
