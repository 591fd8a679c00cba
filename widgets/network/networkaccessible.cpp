#include "network/networkaccessible.h"

#include "network/labels.h"
#include "network/networkcanvas.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace clew {

namespace {

class NodeFace : public QAccessibleInterface
{
public:
    NodeFace(NetworkCanvas *canvas, EntityId entity)
        : m_canvas(canvas)
        , m_entity(entity)
    {
    }

    bool isValid() const override { return m_canvas && m_canvas->scene().find(m_entity); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        const int node = *m_canvas->scene().find(m_entity);
        if (what == QAccessible::Name)
            return nameFor(m_canvas->scene().node(node));
        return what == QAccessible::Description ? m_canvas->describe(node) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QPoint centre = m_canvas->mapToGlobal(m_canvas->positionOf(m_entity)->toPoint());
        return QRect(centre - QPoint(10, 10), QSize(21, 21));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const int node = *m_canvas->scene().find(m_entity);
        state.focusable = true;
        state.selectable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->cursor() == node;
        state.selected = m_canvas->attention().chosen.contains(node);
        return state;
    }

private:
    QPointer<NetworkCanvas> m_canvas;
    EntityId m_entity;
};

class CanvasFace : public QAccessibleWidget
{
public:
    explicit CanvasFace(NetworkCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }
    ~CanvasFace() override
    {
        for (const auto &[entity, id] : m_faces)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_canvas->scene().nodes.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const Scene &scene = m_canvas->scene();
        const EntityId entity = scene.node(scene.order[static_cast<size_t>(index)]).entity;
        const auto [at, isNew] = m_faces.try_emplace(entity, QAccessible::Id());
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(new NodeFace(m_canvas, entity));
        return QAccessible::accessibleInterface(at->second);
    }
    int indexOfChild(const QAccessibleInterface *face) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == face)
                return i;
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!m_canvas->cursor())
            return nullptr;
        const std::vector<int> &order = m_canvas->scene().order;
        const auto at = std::ranges::find(order, *m_canvas->cursor());
        return child(static_cast<int>(at - order.begin()));
    }

private:
    NetworkCanvas *m_canvas;
    mutable std::map<EntityId, QAccessible::Id> m_faces;
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<NetworkCanvas *>(object);
    return canvas ? new CanvasFace(canvas) : nullptr;
}

} // namespace

void describeNetworks()
{
    QAccessible::installFactory(makeFace); // keeps one copy of it
}

} // namespace clew
