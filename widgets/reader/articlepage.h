#pragma once

#include "reader/article.h"
#include "reader/articlemarks.h"

#include <QTextEdit>

#include <functional>
#include <memory>

namespace clew {

// The page of an article: read-only, at a comfortable measure, with its marks painted behind the letters.
// Knows nothing of dossiers or selections; tells what was clicked. Never loads anything.
class ArticlePage : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticlePage(QWidget *parent = nullptr);
    ~ArticlePage() override;

    // Null: an empty page. Another document starts at its top.
    void setDocumentShown(std::shared_ptr<const Document> document, const QString &sourceLine);
    const Document *documentShown() const { return m_shown.get(); }
    const Article *article() const { return m_article; }
    void setMarks(ArticleMarks marks);
    const ArticleMarks &marks() const { return m_marks; }
    void setTrigger(Span trigger); // set in bold

    bool shows(Span span) const; // wholly within the window
    void reveal(Span span); // scrolls only as far as needed to show the span at a good height
    QRect rectOf(Span span) const; // of its first line, in the viewport
    std::optional<qsizetype> offsetAt(QPoint viewportPoint) const; // of the character under the point
    Span selectedSpan() const; // of Document::text; empty where nothing of the body is selected

    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    void toggleLedger();
    bool isLedgerOpen() const { return m_article && m_article->isLedgerOpen(); }

    // The words of the card for a mark under the mouse, as rich text; set by the view.
    std::function<QString(const MentionMark &)> mentionCard;
    std::function<QString(const ClaimMark &)> claimCard;

Q_SIGNALS:
    void mentionClicked(clew::EntityId entity, clew::Span span);
    void claimClicked(std::vector<clew::ClaimId> claims);

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
    bool viewportEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();
    void setMargins();
    ArticleStyle style() const;
    QPointF toArticle(QPoint viewportPoint) const;
    bool isOnLedgerChip(QPoint viewportPoint) const;
    void activate(qsizetype offset);
    qsizetype topOffset() const;
    void scrollToOffset(qsizetype offset);

    std::shared_ptr<const Document> m_shown;
    QString m_sourceLine;
    Article *m_article = nullptr; // a child of this page
    QTextDocument *m_blank = nullptr;
    ArticleMarks m_marks;
    Span m_trigger;
    Span m_pending; // to reveal once the page has its size
    qreal m_zoom = 1;
    QPoint m_pressed;
    qreal m_left = 0; // the column, in the coordinates of the article
    qreal m_right = 0;
};

} // namespace clew
