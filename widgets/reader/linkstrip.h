#pragma once

#include "reader/sharedclaims.h"

#include <QPainterPath>
#include <QWidget>

namespace clew {

class ArticlePage;

// The gutter between two articles: a thread from each sentence on the left to the one on the right that tells
// the same. A pair of which one is out of sight leads to the edge. A click comes to the pair.
class LinkStrip : public QWidget
{
    Q_OBJECT

public:
    LinkStrip(ArticlePage &left, ArticlePage &right, QWidget *parent = nullptr);

    void setLinks(const std::vector<SharedClaim> &links, int current); // current: -1 for none
    const std::vector<SharedClaim> &links() const { return m_links; }
    QPainterPath threadOf(int link) const; // empty while neither end is in sight

Q_SIGNALS:
    void linkClicked(int link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int linkAt(QPointF point) const;

    ArticlePage &m_left;
    ArticlePage &m_right;
    std::vector<SharedClaim> m_links;
    int m_current = -1;
};

} // namespace clew
