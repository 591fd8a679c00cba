#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace clew {

// What a view shows when it has nothing to show: an icon, what is missing, and what to do next. No view is
// ever blank.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &advice,
               QWidget *parent = nullptr);

    QString title() const;
    void setTexts(const QString &title, const QString &advice);
    void addButton(QAction *action); // the next step, as a button; the action stays with its owner

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_iconName;
    QVBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_advice;
};

} // namespace clew
