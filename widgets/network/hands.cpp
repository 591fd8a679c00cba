#include "network/hands.h"

#include "common/theme.h"

#include <QPainter>

namespace clew {

namespace {

class PanningHand : public Hand
{
public:
    PanningHand(PictureHost &desk, QPointF from)
        : m_desk(desk)
        , m_from(from)
        , m_camera(desk.camera())
    {
    }
    void move(QPointF position) override
    {
        Camera camera = m_camera;
        camera.offset += (position - m_from).toPoint();
        m_desk.moveCamera(camera);
    }
    void giveUp() override { m_desk.moveCamera(m_camera); }

private:
    PictureHost &m_desk;
    QPointF m_from;
    Camera m_camera;
};

class DraggingHand : public Hand
{
public:
    DraggingHand(PictureHost &desk, QPointF from, std::vector<std::pair<int, QPointF>> places)
        : m_desk(desk)
        , m_from(from)
        , m_places(std::move(places))
    {
    }
    void move(QPointF position) override
    {
        const Camera &camera = m_desk.camera();
        const QPointF by = camera.toScene(position) - camera.toScene(m_from);
        for (const auto &[node, place] : m_places)
            m_desk.moveNode(node, place + by);
    }
    void release(Qt::KeyboardModifiers) override { m_desk.dropNodes(nodes()); }
    void giveUp() override
    {
        for (const auto &[node, place] : m_places)
            m_desk.moveNode(node, place);
    }
    std::vector<int> nodes() const override
    {
        std::vector<int> held;
        for (const auto &[node, place] : m_places)
            held.push_back(node);
        return held;
    }

private:
    PictureHost &m_desk;
    QPointF m_from;
    std::vector<std::pair<int, QPointF>> m_places;
};

class CatchingHand : public Hand
{
public:
    CatchingHand(PictureHost &desk, QPointF from, Lasso lasso)
        : m_desk(desk)
        , m_lasso(lasso)
        , m_way{from}
    {
    }
    void move(QPointF position) override
    {
        m_way.append(position);
        m_desk.repaint();
    }
    void release(Qt::KeyboardModifiers modifiers) override
    {
        std::set<int> caught;
        const QPainterPath area = outline();
        for (const NodeMark &mark : m_desk.shown().nodes)
            if (area.contains(mark.centre))
                caught.insert(mark.node);
        m_desk.catchNodes(caught, modifiers);
    }
    void paint(QPainter &painter, const Theme &theme) const override
    {
        QColor wash = theme.accent;
        wash.setAlphaF(0.08F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.2, Qt::DashLine));
        painter.setBrush(wash);
        painter.drawPath(outline());
    }

private:
    QPainterPath outline() const
    {
        QPainterPath path;
        if (m_lasso == Lasso::Rectangle) {
            path.addRect(QRectF(m_way.first(), m_way.last()).normalized());
        } else {
            path.addPolygon(m_way);
            path.closeSubpath();
        }
        return path;
    }

    PictureHost &m_desk;
    Lasso m_lasso;
    QPolygonF m_way;
};

} // namespace

std::unique_ptr<Hand> panningHand(PictureHost &desk, QPointF from)
{
    return std::make_unique<PanningHand>(desk, from);
}

std::unique_ptr<Hand> draggingHand(PictureHost &desk, QPointF from,
                                   std::vector<std::pair<int, QPointF>> places)
{
    return std::make_unique<DraggingHand>(desk, from, std::move(places));
}

std::unique_ptr<Hand> catchingHand(PictureHost &desk, QPointF from, Lasso lasso)
{
    return std::make_unique<CatchingHand>(desk, from, lasso);
}

} // namespace clew
