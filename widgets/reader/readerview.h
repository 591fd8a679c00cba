#pragma once

#include "core/document.h"
#include "link/selection.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace clew {

class ArticlePage;
class EmptyState;
class FindBar;
class Workspace;

// The reader: the document that the focus puts on show, with its mentions and claims.
class ReaderView : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    DocumentId documentShown() const { return m_document; }
    Span selectedSpan() const; // what a person has selected, in Document::text
    ArticlePage &page() { return *m_page; }

    void goToMention(int step); // +1: the next after the cursor, -1: the one before
    void find();
    QList<QAction *> viewActions() const { return actions(); } // next mention, find, zoom: for a menu

private:
    enum class Scroll { ToFocus, Keep };

    void addActions();
    void refresh(Scroll scroll);
    bool showDocument(DocumentId id); // whether another document came on show
    void showEmpty(const QString &title, const QString &advice);
    void mark();
    void scrollToFocus(bool anotherDocument);
    void chooseClaim(const std::vector<ClaimId> &claims);
    void search(const QString &words);
    void goToMatch(int step);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    ArticlePage *m_page;
    FindBar *m_findBar;
    EmptyState *m_empty;
    QWidget *m_reading;
    QStackedLayout *m_stack;
    DocumentId m_document;
    std::vector<Span> m_found;
    int m_match = -1;
};

} // namespace clew
