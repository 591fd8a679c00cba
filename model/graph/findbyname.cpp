#include "graph/graph.h"

#include <algorithm>
#include <set>

namespace clew {

namespace {

// Case folded, hyphens and punctuation as spaces: a hurried hand types "orrin optics" for "Orrin-Optics".
QString fold(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded())
        folded += c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? c : u' ';
    return folded.simplified();
}

// Scripts that write words without spaces between them have a word border everywhere.
bool isInWord(QChar c)
{
    const QChar::Script script = c.script();
    return c != u' ' && script != QChar::Script_Han && script != QChar::Script_Hiragana
        && script != QChar::Script_Katakana && script != QChar::Script_Thai;
}

bool bordersWord(QStringView text, qsizetype position)
{
    return position <= 0 || position >= text.size() || !isInWord(text[position - 1])
        || !isInWord(text[position]);
}

bool holdsAsWords(QStringView text, QStringView words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (bordersWord(text, at) && bordersWord(text, at + words.size()))
            return true;
    }
    return false;
}

} // namespace

std::vector<int> findByName(const Graph &graph, const DossierContent &content, QStringView name, int limit)
{
    const QString wanted = fold(name);
    if (wanted.isEmpty() || limit <= 0)
        return {};
    std::set<int> equal;
    std::set<int> holding;
    std::set<int> held; // goods whose name the words hold, the longest: "A-9" of "Acme's A-9 lathe"
    qsizetype longest = 0;
    const auto look = [&](int node, const QString &alias) {
        const QString folded = fold(alias);
        if (folded == wanted)
            equal.insert(node);
        else if (holdsAsWords(folded, wanted))
            holding.insert(node);
        else if (graph.nodes()[static_cast<size_t>(node)].type == EntityType::Product && !folded.isEmpty()
                 && folded.size() >= longest && holdsAsWords(wanted, folded)) {
            if (folded.size() > longest)
                held.clear();
            longest = folded.size();
            held.insert(node);
        }
    };
    for (const Entity &entity : content.entities) {
        if (const std::optional<int> node = graph.find(entity.id))
            look(*node, entity.name);
    }
    for (const EntityName &given : content.names) {
        if (const std::optional<int> node = graph.find(given.entity))
            look(*node, given.name);
    }
    const std::set<int> &hits = !equal.empty() ? equal : !holding.empty() ? holding : held;
    std::vector<int> found(hits.begin(), hits.end());
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) {
        const Node &left = graph.nodes()[static_cast<size_t>(a)];
        const Node &right = graph.nodes()[static_cast<size_t>(b)];
        if (left.unnamed != right.unnamed)
            return right.unnamed;
        return left.mentions > right.mentions;
    });
    if (found.size() > static_cast<size_t>(limit))
        found.resize(static_cast<size_t>(limit));
    return found;
}

} // namespace clew
