#pragma once

#include "timeline/brush.h"

#include <QtCharts/QChartView>

class QAreaSeries;
class QValueAxis;

namespace clew {

// How many claims and documents there are a month, and the brush that selects a time window: drawn, moved and
// resized with the mouse; with the keyboard the arrows move it, Shift+arrows its end, Ctrl+arrows its begin.
// Ends of the window as dates; the strip knows no selection.
class DensityStrip : public QChartView
{
    Q_OBJECT

public:
    explicit DensityStrip(QWidget *parent = nullptr);

    void setModel(const TimelineModel &model, const TimeScale &scale);
    void setWindow(const QString &from, const QString &to); // ISO prefixes; empty: open, both empty: none
    QSize sizeHint() const override;

Q_SIGNALS:
    void windowChosen(const clew::DateRange &window); // empty: lifted
    void zoomWanted(qreal x, double factor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRectF plot() const;
    std::optional<Brush> brush() const; // of the window, or the one under way
    void step(Grip grip, int steps);
    void dress();

    TimeScale m_scale;
    DateRange m_window;
    std::optional<Brush> m_begun; // the brush when the mouse was pressed, while it is down
    Brush m_dragged;
    Grip m_grip = Grip::None;
    qreal m_pressed = 0;
    QAreaSeries *m_events;
    QAreaSeries *m_documents;
    QValueAxis *m_days;
    QValueAxis *m_eventCount;
    QValueAxis *m_documentCount;
};

} // namespace clew
