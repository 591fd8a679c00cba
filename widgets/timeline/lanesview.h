#pragma once

#include "timeline/lanes.h"

#include <QAbstractScrollArea>

#include <span>

namespace clew {

// What the person attends to, for the lanes.
struct LaneAttention
{
    std::optional<ClaimId> claim;
    std::optional<EntityId> entity; // canonical
    std::optional<DocumentId> document;

    friend bool operator==(const LaneAttention &, const LaneAttention &) = default;
};

// Axis, publications and events below the strip: bars with their words, in lanes that scroll.
class LanesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr);

    void setModel(TimelineModel model);
    void setScale(const TimeScale &scale);
    void setAttention(const LaneAttention &attention);
    void setFilter(const Filter &filter);

    const TimelineModel &model() const { return m_model; }
    // Where a claim's bar, a document's dot or the pocket lies in the viewport, for tests.
    std::optional<QRectF> barOf(ClaimId claim) const;
    std::optional<QRectF> dotOf(DocumentId document) const;
    QRectF pocket() const; // empty without unresolved dates

Q_SIGNALS:
    void claimChosen(clew::ClaimId claim);
    void passageChosen(const clew::Passage &passage);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool pocketIsBelow() const;
    qreal top() const; // of the first lane, in the viewport
    QRectF lanesArea() const;
    QRectF dotAt(const PublicationDot &dot) const;
    const EventBar *barAt(QPointF position) const;
    const PublicationDot *dotNear(QPointF position) const;
    bool isMarked(const TimelineEvent &event) const;
    void layOut();
    void choose(const TimelineEvent &event);
    void scrollTo(const EventBar &bar);
    QString describe(const TimelineEvent &event) const;

    void paintAxis(QPainter &painter) const;
    void paintPublications(QPainter &painter) const;
    void paintDots(QPainter &painter, std::span<const PublicationDot> dots) const;
    QString wordsOf(std::span<const PublicationDot> dots) const;
    void paintEvents(QPainter &painter) const;
    void paintBar(QPainter &painter, const EventBar &bar) const;
    void paintPocket(QPainter &painter) const;

    TimelineModel m_model;
    TimeScale m_scale;
    LaneAttention m_attention;
    Filter m_filter;
    std::vector<EventBar> m_bars;
    std::optional<int> m_hovered; // index of a bar
    std::optional<int> m_cursor;
    size_t m_nextUnresolved = 0;
};

} // namespace clew
