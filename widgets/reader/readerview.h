#pragma once

#include "core/document.h"
#include "core/result.h"
#include "link/selection.h"
#include "reader/articlepage.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;
class QSplitter;

namespace clew {

class ClaimForm;
class EntityForm;
class LinkStrip;
class ReaderPane;
class Workspace;
struct SharedClaim;

// The reader: the document that the focus puts on show, with its mentions and claims, and a second one beside
// it where somebody compares.
class ReaderView : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    void setPerson(const QString &name); // who signs what is decided here
    DocumentId documentShown() const;
    ArticlePage &page() const; // of that document
    ReaderPane &activePane() const; // the one that was used last
    Span selectedSpan() const; // what a person has selected there, in Document::text

    void goToMention(int step); // +1: the next after the cursor, -1: the one before
    void find();

    // Two side by side.
    void openBeside(DocumentId document);
    void closeBeside();
    DocumentId documentBeside() const; // 0: there is none
    ArticlePage *pageBeside() const;
    const std::vector<SharedClaim> &shared() const;
    void goToShared(int step); // the next sentences that tell the same, in both

    // By hand: about what is selected, else the claim in focus or the word at the cursor.
    void enterClaim(); // about the selected words
    void enterClaim(const Passage &passage);
    void enterMention();
    void editClaim(ClaimId claim); // beside its sentence
    ClaimForm *claimForm() const { return m_claimForm; } // null: not used yet
    EntityForm *entityForm() const { return m_entityForm; }
    QList<QAction *> claimActions() const { return m_byHandClaims; } // for the window's menus
    QList<QAction *> mentionActions() const { return m_byHandMentions; }
    QAction *printAction() const { return m_printAction; }

    const ReaderLook &look() const;
    void setLook(const ReaderLook &look);

    // What a context menu offers beside the reader's own: they act on the focus.
    void setFocusActions(const QList<QAction *> &entity, const QList<QAction *> &claim);
    void fillMenu(QMenu &menu) const; // the other actions of the reader, in groups

Q_SIGNALS:
    void lookChanged();
    void failed(const clew::Error &error);
    void told(const QString &message); // for the status bar: "Copied."

private:
    enum class Scroll { ToFocus, Keep };

    void addActions();
    QAction *addAction(const QString &name, const QString &iconName, const QKeySequence &keys,
                       const std::function<void()> &perform);
    void addTextActions();
    void addLookActions();
    void addHandActions();
    Passage passageByHand() const;
    QRect rectOf(const ArticlePage &page, Span span) const;
    void makeForms();
    void print();
    void toggleRead();
    ReaderPane *newPane();
    void refresh(Scroll scroll);
    void markPanes();
    void updateActions();
    std::vector<ClaimId> withTwins(std::vector<ClaimId> claims) const;
    int currentLink() const;
    void showMenu(const PagePlace &place, QPoint globalPoint);
    void addBesideMenu(QMenu &menu);
    void toggleBeside();
    Span passageFor(const PagePlace &place) const;
    void copyCited(Span passage);
    void copyLink(Span passage);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    QSplitter *m_splitter;
    ReaderPane *m_main;
    ReaderPane *m_beside = nullptr;
    LinkStrip *m_strip = nullptr;
    ReaderPane *m_active;
    QList<QAction *> m_entityActions;
    QList<QAction *> m_claimActions;
    QList<QAction *> m_byHandClaims;
    QList<QAction *> m_byHandMentions;
    ClaimForm *m_claimForm = nullptr;
    EntityForm *m_entityForm = nullptr;
    QString m_person;
    QAction *m_editAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_readAction = nullptr;
    QAction *m_besideAction = nullptr;
    QAction *m_ledgerAction = nullptr;
    QAction *m_lettersAction = nullptr;
    QAction *m_citeAction = nullptr;
    QAction *m_linkAction = nullptr;
    std::vector<QAction *> m_measures;
    std::vector<QAction *> m_sharedSteps;
};

} // namespace clew
