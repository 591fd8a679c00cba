#include "search/nameindex.h"

#include "graph/graph.h"
#include "text/fold.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace clew {

namespace {

enum Closeness { Equal, Begin, WordBegin, Part, Misspelt, Far };

// What is typed may be wrong in one letter of five, in two of nine.
int allowedFaults(qsizetype letters)
{
    return letters >= 9 ? 2 : letters >= 4 ? 1 : 0;
}

Closeness closeness(const QString &name, const QString &typed)
{
    const qsizetype at = name.indexOf(typed);
    if (at < 0)
        return Far;
    if (at == 0)
        return name.size() == typed.size() ? Equal : Begin;
    qsizetype place = at;
    while (place > 0) {
        if (name[place - 1] == u' ')
            return WordBegin;
        place = name.indexOf(typed, place + 1);
    }
    return Part;
}

// The whole name, or as many letters of one of its words as were typed.
bool isMisspelt(const QString &name, const QString &typed, int faults)
{
    if (editDistance(name, typed, faults) <= faults)
        return true;
    for (qsizetype begin = 0; begin < name.size(); begin = name.indexOf(u' ', begin) + 1) {
        const QStringView rest = QStringView(name).sliced(begin);
        if (editDistance(rest.first(std::min(rest.size(), typed.size())), typed, faults) <= faults)
            return true;
        if (name.indexOf(u' ', begin) < 0)
            break;
    }
    return false;
}

} // namespace

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[at] = std::min({change, last[at] + 1, now[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last.back(), most + 1);
}

NameIndex::NameIndex(const DossierContent &content, const Graph &graph)
{
    std::map<std::pair<int, QString>, bool> names;
    for (const Entity &entity : content.entities)
        if (const auto node = graph.find(entity.id))
            names[{*node, foldName(entity.name)}] = true;
    for (size_t i = 0; i < graph.nodes().size(); ++i)
        names[{static_cast<int>(i), foldName(graph.nodes()[i].name)}] = true;
    for (const auto &[name, known] : names)
        if (!name.second.isEmpty())
            m_names.push_back({name.second, name.first});
    std::ranges::stable_sort(m_names, [&graph](const Name &a, const Name &b) {
        return graph.nodes()[static_cast<size_t>(a.node)].mentions
            > graph.nodes()[static_cast<size_t>(b.node)].mentions;
    });
}

std::vector<int> NameIndex::find(const QString &typed, int limit) const
{
    const QString wanted = foldName(typed);
    if (wanted.isEmpty())
        return {};
    struct Found
    {
        Closeness closeness;
        int node;
    };
    std::vector<Found> found;
    const auto add = [&found](Closeness close, int node) {
        const auto known = std::ranges::find(found, node, &Found::node);
        if (known == found.end())
            found.push_back({close, node});
        else
            known->closeness = std::min(known->closeness, close);
    };
    constexpr size_t enough = 400; // a letter or two is in every name
    for (const Name &name : m_names) {
        const Closeness close = closeness(name.folded, wanted);
        if (close == Equal || (close != Far && found.size() < enough))
            add(close, name.node);
    }
    const int faults = allowedFaults(wanted.size());
    if (static_cast<int>(found.size()) < limit && faults > 0)
        for (const Name &name : m_names)
            if (static_cast<int>(found.size()) < limit && isMisspelt(name.folded, wanted, faults))
                add(Misspelt, name.node);
    std::ranges::stable_sort(found, {}, &Found::closeness);
    std::vector<int> nodes;
    for (const Found &one : found)
        if (static_cast<int>(nodes.size()) < limit)
            nodes.push_back(one.node);
    return nodes;
}

} // namespace clew
