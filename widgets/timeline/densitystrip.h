#pragma once

#include "timeline/timescale.h"

#include <QtCharts/QChartView>

class QAreaSeries;
class QValueAxis;

namespace clew {

// How many events and documents there are a month, and the brush that selects a time window. Ends of the
// window as dates; the strip knows no selection.
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
    std::optional<QRectF> band() const; // of the window, or of the brush under way
    void dress();

    TimeScale m_scale;
    DateRange m_window;
    std::optional<std::pair<qreal, qreal>> m_brush;
    QAreaSeries *m_events;
    QAreaSeries *m_documents;
    QValueAxis *m_days;
    QValueAxis *m_eventCount;
    QValueAxis *m_documentCount;
};

} // namespace clew
