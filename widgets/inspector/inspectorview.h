#pragma once

#include "core/change.h"
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
class NotesEditor;
class PanelHeader;
class Workspace;

// The card of what is in focus: an entity with its claims, a claim with all its parts, its history and the
// buttons to confirm, reject and correct it, a document, or a route; below it tags and a note, edited in
// place.
class InspectorView : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorView(Selection &selection, QWidget *parent = nullptr);

    QSize sizeHint() const override; // room for a card, its notes and its first claims
    void setWorkspace(Workspace *workspace); // null: none is open
    QTextBrowser &card() { return *m_card; }
    QPushButton &confirmButton() { return *m_confirm; }
    QPushButton &rejectButton() { return *m_reject; }
    QPushButton &correctButton() { return *m_correct; }
    QPushButton &removeButton() { return *m_remove; } // for claims of a person
    NotesEditor &notes() { return *m_notes; }
    void editNote(); // takes the keyboard into the note

Q_SIGNALS:
    void failed(const clew::Error &error); // an edit that could not be saved
    void claimEditWanted(clew::ClaimId claim); // the form that corrects a claim

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void follow(const QUrl &address);
    void setStatus(ClaimStatus status);
    const Claim *claimInFocus() const;
    const Route *routeInFocus() const;
    std::optional<Target> targetInFocus() const;
    QString cardOf(const Claim *claim) const;
    QString kindInFocus() const;
    void removeClaim();
    void apply(const Change &change);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    PanelHeader *m_header;
    QTextBrowser *m_card;
    QWidget *m_buttons;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_correct;
    QPushButton *m_remove;
    NotesEditor *m_notes;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace clew
