#pragma once

#include "reader/article.h"
#include "reader/articlemarks.h"
#include "reader/margin.h"

#include <QTextEdit>

#include <functional>
#include <memory>

namespace clew {

// How a person likes to read.
struct ReaderLook
{
    qreal zoom = 1; // of the text
    int measure = 68; // characters of a line; 0: as wide as the window
    bool letters = true; // shape and letter of the type before each mention

    friend bool operator==(const ReaderLook &, const ReaderLook &) = default;
};

// What lies under a point of the page.
struct PagePlace
{
    std::optional<qsizetype> offset; // of the text
    EntityId entity; // of the innermost mention
    Span mention;
    std::vector<ClaimId> claims; // of the sentence, or the one of the margin
    std::optional<size_t> cut;
    bool note = false; // the line that tells read from unread
    bool chip = false; // that of the ledger
};

// The page of an article: read-only, at a comfortable measure, with its marks painted behind the letters.
// Knows nothing of dossiers or selections; tells what was clicked. Never loads anything.
class ArticlePage : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticlePage(QWidget *parent = nullptr);
    ~ArticlePage() override;

    // Null: an empty page. Another document starts at its top.
    void setDocumentShown(std::shared_ptr<const Document> document, const ArticleHead &head);
    const Document *documentShown() const { return m_shown.get(); }
    const Article *article() const { return m_article; }
    void setMarks(ArticleMarks marks);
    const ArticleMarks &marks() const { return m_marks; }
    void setTrigger(Span trigger); // set in bold

    bool shows(Span span) const; // wholly within the window
    void reveal(Span span); // scrolls only as far as needed to show the span at a good height
    void alignTo(Span span, int y); // scrolls until the span begins at this height of the viewport
    QRect rectOf(Span span) const; // of its first line, in the viewport
    std::optional<qsizetype> offsetAt(QPoint viewportPoint) const; // of the character under the point
    PagePlace placeAt(QPoint viewportPoint) const;
    Span selectedSpan() const; // of Document::text; empty where nothing of the body is selected
    void select(Span span);
    QRectF columnRect() const; // of the text, in the viewport

    const ReaderLook &look() const { return m_look; }
    void setLook(const ReaderLook &look);
    qreal zoom() const { return m_look.zoom; }
    void setZoom(qreal zoom);

    bool isLedgerOpen() const { return m_article && m_article->areAllCutsOpen(); }
    void setLedgerOpen(bool open); // all cuts, in their places
    void toggleLedger() { setLedgerOpen(!isLedgerOpen()); }
    void toggleCut(size_t cut);

    // The words of the card for a mark under the mouse, as rich text; set by the view.
    std::function<QString(const MentionMark &)> mentionCard;
    std::function<QString(const std::vector<ClaimId> &)> claimCard;
    std::function<QString(const Cut &)> cutCard;

Q_SIGNALS:
    void mentionClicked(clew::EntityId entity, clew::Span span);
    void claimClicked(std::vector<clew::ClaimId> claims);
    void noteClicked();
    void menuWanted(const clew::PagePlace &place, QPoint globalPoint);
    void lookChanged();
    void moved(); // what is on show has another place or size
    void entered(); // got the keyboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();
    void setMargins();
    void setRooms();
    ArticleStyle style() const;
    Column column() const;
    QFont noteFont() const;
    QPointF toArticle(QPoint viewportPoint) const;
    bool isOn(const std::optional<QTextBlock> &block, QPoint viewportPoint) const;
    const MarginRow *rowAt(const std::vector<MarginRow> &rows, QPoint viewportPoint) const;
    std::vector<MarginRow> rowsOnShow() const;
    void activate(const PagePlace &place);
    void showCard(const QPoint &at, const QPoint &globalPoint);
    qsizetype topOffset() const;
    void scrollToOffset(qsizetype offset);

    std::shared_ptr<const Document> m_shown;
    ArticleHead m_head;
    Article *m_article = nullptr; // a child of this page
    QTextDocument *m_blank = nullptr;
    ArticleMarks m_marks;
    Span m_trigger;
    Span m_pending; // to reveal once the page has its size
    ReaderLook m_look;
    QPoint m_pressed;
    qreal m_left = 0; // the column, in the coordinates of the article
    qreal m_right = 0;
};

} // namespace clew
