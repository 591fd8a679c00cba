#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace clew {

// The head of a panel: its title in small capitals at the left, a quiet note at the right, and after it small
// buttons. Serves as the title bar of a dock too (it lets mouse events pass).
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_text; }
    QString note() const;
    void setTitle(const QString &title);
    void setNote(const QString &note);
    void addButton(QAction *action); // shows icon and tool tip; the action stays with its owner

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_text;
    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_note;
};

} // namespace clew
