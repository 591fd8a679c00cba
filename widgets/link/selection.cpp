#include "link/selection.h"

namespace clew {

namespace {

constexpr size_t longestHistory = 200;

} // namespace

Selection::Selection(QObject *parent)
    : QObject(parent)
{
}

void Selection::setFocus(const Focus &focus)
{
    if (focus == m_focus)
        return;
    m_focus = focus;
    m_history.resize(m_at + 1); // what lay ahead is given up, as in a browser
    m_history.push_back(focus);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    m_at = m_history.size() - 1;
    Q_EMIT focusChanged();
    Q_EMIT historyChanged();
}

void Selection::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void Selection::setTrace(const TraceState &trace)
{
    if (trace == m_trace)
        return;
    m_trace = trace;
    Q_EMIT traceChanged();
}

void Selection::setPicked(const std::set<EntityId> &entities)
{
    if (entities == m_picked)
        return;
    m_picked = entities;
    Q_EMIT pickedChanged();
}

void Selection::back()
{
    if (!canGoBack())
        return;
    m_focus = m_history[--m_at];
    Q_EMIT focusChanged();
    Q_EMIT historyChanged();
}

void Selection::forward()
{
    if (!canGoForward())
        return;
    m_focus = m_history[++m_at];
    Q_EMIT focusChanged();
    Q_EMIT historyChanged();
}

void Selection::clear()
{
    const bool hadHistory = m_history.size() > 1;
    m_history.assign(1, Focus());
    m_at = 0;
    setTrace({});
    setFilter({});
    setPicked({});
    if (m_focus != Focus()) {
        m_focus = Focus();
        Q_EMIT focusChanged();
    }
    if (hadHistory)
        Q_EMIT historyChanged();
}

} // namespace clew
