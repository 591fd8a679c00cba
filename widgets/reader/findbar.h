#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace clew {

// The line below the page in which words of the text are looked for. Shows itself on open(), hides on Escape.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words); // empty words keep what was looked for before
    QString words() const;
    void setResult(int current, int total); // 1-based; total 0: not found

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close();
    void dress();

    QLineEdit *m_words;
    QLabel *m_result;
};

} // namespace clew
