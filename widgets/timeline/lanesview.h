#pragma once

#include "timeline/lanesscene.h"
#include "timeline/rules.h"

#include <QAbstractScrollArea>

#include <functional>

namespace clew {

// Axis, publications and events below the strip: bars with their words, in lanes that scroll. Knows no
// selection; emits what a person chose.
class LanesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr);

    void setModel(TimelineModel model, std::vector<ListingRule> rules);
    void setGroups(std::vector<EventGroup> groups);
    void setScale(const TimeScale &scale);
    void setAttention(const LaneAttention &attention);
    void setFilter(const Filter &filter);
    // What the hover card says, as rich text.
    void setCards(std::function<QString(const TimelineEvent &)> event,
                  std::function<QString(const PublicationDot &)> publication);

    const TimelineModel &model() const { return m_model; }
    const LaneLayout &layoutOfLanes() const { return m_layout; }
    const std::vector<ListingRule> &rules() const { return m_rules; }
    std::optional<int> cursor() const { return m_cursor; } // event
    // Where a claim's bar or a document's dot lies in the viewport, for tests and forms.
    std::optional<QRectF> barOf(ClaimId claim) const;
    std::optional<QRectF> dotOf(DocumentId document) const;

Q_SIGNALS:
    void claimChosen(clew::ClaimId claim);
    void dateWanted(clew::ClaimId claim);
    void passageChosen(const clew::Passage &passage);
    void dayWanted(const QDate &day); // the keyboard went to an event that is not on show
    void zoomWanted(qreal x, double factor);
    void panWanted(double share); // of the days on show; > 0: later

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal top() const; // of the first lane, in the viewport
    QRectF lanesArea() const;
    LanesScene scene() const;
    const EventBar *barAt(QPointF position) const;
    const EventBar *barWith(int event) const;
    const TimelineEvent &eventOf(const EventBar &bar) const;
    void layOut();
    void choose(const TimelineEvent &event);
    void scrollTo(const EventBar &bar);
    void showMarked();
    void moveCursor(int event);

    TimelineModel m_model;
    std::vector<EventGroup> m_groups;
    std::vector<ListingRule> m_rules;
    TimeScale m_scale;
    LaneAttention m_attention;
    Filter m_filter;
    LaneLayout m_layout;
    std::function<QString(const TimelineEvent &)> m_eventCard;
    std::function<QString(const PublicationDot &)> m_publicationCard;
    std::optional<int> m_hovered; // event
    std::optional<int> m_cursor; // event
    std::optional<qreal> m_dragged; // x of the last move
};

} // namespace clew
