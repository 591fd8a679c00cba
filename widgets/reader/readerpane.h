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
class PanelHeader;
class Workspace;
struct PagePlace;

// One article with its marks, and the line that finds words in it. The reader has one, or two side by side.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    ArticlePage &page() const { return *m_page; }
    DocumentId document() const { return m_document; }
    bool showDocument(DocumentId id); // 0: nothing; returns whether another document came on show
    // Marks mentions and claims anew. In focus: what the selection names, and these claims. `shared`:
    // sentences that the document beside it tells too.
    void mark(const std::vector<ClaimId> &focused, const std::vector<Span> &shared);
    void scrollToFocus(bool anotherDocument);
    void setBeside(bool beside); // with a head of its own, to tell which is which
    PanelHeader &header() const { return *m_header; }

    // From the cursor on: +1 forwards, -1 backwards. Mentions are those of the entity in focus, else all.
    void goToMention(int step);
    void goToClaim(int step); // puts it in focus
    void find();
    void findNext(int step); // opens the line where nothing is looked for yet

Q_SIGNALS:
    void noteClicked();
    void menuWanted(const clew::PagePlace &place, QPoint globalPoint);
    void entered();

private:
    void showEmpty(const QString &title, const QString &advice);
    void chooseClaim(const std::vector<ClaimId> &claims);
    void search(const QString &words);
    void goToMatch(int step);
    qsizetype cursorOffset() const;
    void setCards();

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    PanelHeader *m_header;
    ArticlePage *m_page;
    FindBar *m_findBar;
    EmptyState *m_empty;
    QWidget *m_reading;
    QStackedLayout *m_stack;
    DocumentId m_document;
    std::vector<Span> m_found;
    std::vector<ClaimId> m_focused;
    std::vector<Span> m_shared;
    int m_match = -1;
};

} // namespace clew
