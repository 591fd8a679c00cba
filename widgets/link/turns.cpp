#include "link/turns.h"

#include "workspace/workspace.h"

#include <QTimer>

#include <algorithm>

namespace clew {

namespace {

constexpr size_t largeWorkspace = 5000; // entities

} // namespace

Turns &Turns::of(QObject &shown)
{
    auto *turns = shown.findChild<Turns *>(QString(), Qt::FindDirectChildrenOnly);
    return turns ? *turns : *new Turns(&shown);
}

void Turns::ask(QObject *view, std::function<void()> act)
{
    const auto known = std::ranges::find(m_asked, view, [](const Asked &one) { return one.view.data(); });
    if (known != m_asked.end())
        known->act = std::move(act);
    else
        m_asked.push_back({view, std::move(act)});
    if (!m_waits) {
        m_waits = true;
        QTimer::singleShot(0, this, &Turns::next);
    }
}

void Turns::next()
{
    m_waits = false;
    if (m_asked.empty())
        return;
    const Asked one = std::move(m_asked.front());
    m_asked.pop_front();
    if (!m_asked.empty()) {
        m_waits = true;
        QTimer::singleShot(0, this, &Turns::next);
    }
    if (one.view)
        one.act();
}

void Turns::finish()
{
    while (!m_asked.empty()) {
        const Asked one = std::move(m_asked.front());
        m_asked.pop_front();
        if (one.view)
            one.act();
    }
}

void inTurn(Workspace *workspace, QObject *view, std::function<void()> act)
{
    if (workspace && workspace->content()->entities.size() > largeWorkspace)
        Turns::of(*workspace).ask(view, std::move(act));
    else
        act();
}

} // namespace clew
