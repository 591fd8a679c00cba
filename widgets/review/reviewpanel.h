#pragma once

#include "core/result.h"
#include "link/selection.h"
#include "review/reviewqueue.h"
#include "workspace/identityedits.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QListView;
class QStackedLayout;
class QTextBrowser;

namespace clew {

class EmptyState;
class PanelHeader;
class ReviewModel;
class Workspace;

// The review queue: what waits for a person, one thing at a time, decided with one key. Y confirms, X
// rejects, E or Enter corrects, Space goes on, Shift+Space goes back. Every decision is a step of undo; what
// is taken back comes into the queue again and is shown.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    void setPerson(const QString &name) { m_person = name; } // who signs judgements
    void setFilter(const ReviewFilter &filter);
    const ReviewFilter &filter() const { return m_filter; }

    std::optional<ReviewItem> current() const;
    // Whether the selection is on what the panel shows: then Y and X, wherever they are typed, mean the
    // queue.
    bool isInFocus() const;
    int left() const; // how many wait, by the filter
    std::vector<QAction *> actions() const; // yes, no, edit, open, next, previous
    QListView &list() { return *m_list; }
    QTextBrowser &card() { return *m_card; }

    // The present item, then the next one.
    void yes(); // confirm, merge; for a sentence: make a claim of it
    void no(); // reject, keep apart, dismiss
    void leaveOpen(); // of two names or two documents: nobody can tell
    void edit();
    void next();
    void previous();
    void begin(); // shown by its menu entry: selects the present item and takes the keyboard

Q_SIGNALS:
    void failed(const clew::Error &error);
    void claimEditWanted(clew::ClaimId claim); // the form that corrects a claim
    void claimWanted(clew::DocumentId document, clew::Span sentence); // the form for a new claim
    void mergeWanted(clew::EntityId left, clew::EntityId right); // the dialog that shows both

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void layOut();
    void fillFilters();
    void readFilters();
    void refresh();
    void showCurrent();
    void setCurrent(int row);
    void select(const ReviewItem &item);
    void decide(const Change &change);
    void followSelection();
    Signature signature() const;
    Change judging(const RetellingAt &tie, Verdict verdict) const;
    Passage passageOf(const RetellingAt &tie) const;
    Change answering(const ListHitAt &hit, ListAnswer answer) const;

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    QString m_person;
    ReviewFilter m_filter;
    ReviewModel *m_model;
    PanelHeader *m_header;
    QComboBox *m_kinds;
    QComboBox *m_documents;
    QComboBox *m_predicates;
    QComboBox *m_confidences;
    QTextBrowser *m_card;
    QWidget *m_buttons;
    QListView *m_list;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_yes = nullptr;
    QAction *m_no = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_open = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    std::vector<ReviewItem> m_decided; // last one last, to find what an undo brings back
    bool m_stale = true; // while hidden nothing is computed
    bool m_filling = false;
};

} // namespace clew
