#pragma once

#include "core/result.h"
#include "link/selection.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTextBrowser;
class QUrl;

namespace clew {

class EmptyState;
class PanelHeader;
class Workspace;

// The card of what is in focus: an entity with its claims, or a claim with all its parts and the buttons to
// confirm or reject it.
class InspectorView : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    QTextBrowser &card() { return *m_card; }
    QPushButton &confirmButton() { return *m_confirm; }
    QPushButton &rejectButton() { return *m_reject; }

Q_SIGNALS:
    void failed(const clew::Error &error); // an edit that could not be saved

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void follow(const QUrl &address);
    void setStatus(ClaimStatus status);
    const Claim *claimInFocus() const;

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    PanelHeader *m_header;
    QTextBrowser *m_card;
    QWidget *m_buttons;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace clew
