#include "trace/itemclasses.h"

#include "language/lexicon.h"
#include "trace/goods.h"

#include <algorithm>
#include <map>

namespace clew {

namespace {

bool bearsDigit(QStringView name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
}

// "VT-9" of "Acme VT-9 chips": letters and digits, which nobody but its maker would choose.
std::set<QString> designationsIn(const QStringList &words)
{
    std::set<QString> designations;
    for (const QString &word : words) {
        if (bearsDigit(word) && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
            designations.insert(word.toLower());
    }
    return designations;
}

// "chips" -> "chip", as the class names of mentions are written; only for the last word of a name.
QString singular(const QString &word)
{
    const QString lower = word.toLower();
    if (lower.endsWith(QLatin1StringView("ies")) && lower.size() > 4)
        return lower.chopped(3) + u'y';
    return lower.size() > 3 && lower.endsWith(u's') && !lower.endsWith(QLatin1StringView("ss"))
        ? lower.chopped(1)
        : lower;
}

QStringList wordsOf(const QString &name)
{
    return name.simplified().split(u' ', Qt::SkipEmptyParts);
}

// The countries that the words of a name speak of: "Ruvian chips", "chips from Ruvia".
std::set<QString> countriesIn(const QStringList &words)
{
    std::set<QString> countries;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const auto country = countryOf(words[i]))
            countries.insert(*country);
        if (i + 1 < words.size())
            if (const auto country = countryOf(QString(words[i] + u' ' + words[i + 1])))
                countries.insert(*country);
    }
    return countries;
}

// Nothing tells what the goods are.
bool isVagueClass(const std::set<QString> &classes)
{
    return std::all_of(classes.begin(), classes.end(),
                       [](const QString &name) { return name == QLatin1StringView("anything"); });
}

template<typename T>
bool meet(const std::set<T> &a, const std::set<T> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const T &one) { return b.contains(one); });
}

// Who bears a name of one word, by that word: "Acme" in "Acme chips".
std::map<QString, int> partiesByWord(const Graph &graph)
{
    std::map<QString, int> parties;
    for (size_t node = 0; node < graph.nodes().size(); ++node) {
        const Node &one = graph.nodes()[node];
        if (one.type == EntityType::Organization && !one.unnamed)
            parties.emplace(wordsOf(one.name).value(0), static_cast<int>(node));
    }
    return parties;
}

} // namespace

ItemClasses::ItemClasses(const DossierContent &content, const Graph &graph)
    : m_nodes(graph.nodes().size())
{
    const GoodsTable &table = builtInGoods();
    const std::map<QString, int> parties = partiesByWord(graph);
    for (const Entity &entity : content.entities) {
        const std::optional<int> node = graph.find(entity.id);
        if (!node || graph.nodes()[static_cast<size_t>(*node)].type != EntityType::Product)
            continue;
        Goods &goods = m_nodes[static_cast<size_t>(*node)];
        const QStringList words = wordsOf(entity.name);
        if (!goods.isGoods)
            goods.generic = true;
        goods.isGoods = true;
        goods.bearsDesignation |= bearsDigit(entity.name);
        goods.generic = goods.generic && !bearsDigit(entity.name);
        goods.designations.merge(designationsIn(words));
        const QString last = words.isEmpty() || bearsDigit(words.last()) || words.last().at(0).isUpper()
            ? QString()
            : singular(words.last());
        const QString noun = entity.className.isEmpty() ? last : entity.className;
        if (!noun.isEmpty())
            goods.classes.insert(table.classOf(noun));
        goods.countries.merge(countriesIn(words));
        for (const QString &word : words) {
            if (const auto party = parties.find(word); party != parties.end())
                goods.makers.insert(party->second);
        }
    }
    std::map<int, std::set<QString>> seats;
    for (const Claim &claim : content.claims) {
        const auto party = graph.find(claim.from);
        const auto place = graph.find(claim.to);
        if (claim.predicate == Predicate::LocatedIn && claim.polarity == Polarity::Asserted && party && place)
            seats[*party].merge(countriesIn(wordsOf(graph.nodes()[static_cast<size_t>(*place)].name)));
    }
    for (const Claim &claim : content.claims) {
        const auto maker = graph.find(claim.from);
        const auto made = graph.find(claim.to ? claim.to : claim.item);
        if (claim.predicate == Predicate::Produces && claim.polarity == Polarity::Asserted && maker && made
            && m_nodes[static_cast<size_t>(*made)].isGoods)
            m_nodes[static_cast<size_t>(*made)].makers.insert(*maker);
    }
    readParts(content, graph);
    for (Goods &goods : m_nodes) {
        for (const int maker : goods.makers) {
            if (const auto seat = seats.find(maker); seat != seats.end())
                goods.countries.insert(seat->second.begin(), seat->second.end());
        }
        // a class without a noun, or one without a designation, says nothing
        if (goods.classes.empty() && goods.generic)
            goods.generic = false;
    }
}

// "The servers contain eight chips each": that goods hold others is all that a relation of goods tells.
void ItemClasses::readParts(const DossierContent &content, const Graph &graph)
{
    for (const Claim &claim : content.claims) {
        if (claim.predicate != Predicate::RelatedTo || claim.polarity != Polarity::Asserted
            || claim.status == ClaimStatus::Rejected)
            continue;
        const auto whole = graph.find(claim.from), part = graph.find(claim.to);
        if (whole && part && *whole != *part && m_nodes[static_cast<size_t>(*whole)].isGoods
            && m_nodes[static_cast<size_t>(*part)].isGoods)
            m_nodes[static_cast<size_t>(*whole)].parts.insert(*part);
    }
}

// A part may be named by its model ("VT-9" for "Acme VT-9"), and hold parts itself: a board in a server.
bool ItemClasses::holds(int whole, int part) const
{
    constexpr int deepest = 3;
    std::set<int> seen{whole};
    std::vector<int> level{whole};
    for (int depth = 0; depth < deepest && !level.empty(); ++depth) {
        std::vector<int> below;
        for (const int one : level) {
            for (const int inside : m_nodes[static_cast<size_t>(one)].parts) {
                const Goods &goods = m_nodes[static_cast<size_t>(inside)];
                if (inside == part || haveOneDesignation(goods, m_nodes[static_cast<size_t>(part)]))
                    return true;
                if (seen.insert(inside).second)
                    below.push_back(inside);
            }
        }
        level = std::move(below);
    }
    return false;
}

bool ItemClasses::shareClass(const Goods &narrow, const Goods &broad) const
{
    const GoodsTable &table = builtInGoods();
    for (const QString &one : narrow.classes) {
        if (std::any_of(broad.classes.begin(), broad.classes.end(),
                        [&](const QString &other) { return table.isWithin(one, other); }))
            return true;
    }
    return false;
}

// "VT-9" and "Acme VT-9": the same model, unless two makers are known.
bool ItemClasses::haveOneDesignation(const Goods &one, const Goods &other) const
{
    return !one.designations.empty() && one.designations == other.designations
        && (one.makers.empty() || other.makers.empty() || meet(one.makers, other.makers));
}

bool ItemClasses::areApart(int a, int b) const
{
    if (reading(a, b) != ItemReading::None || reading(b, a) != ItemReading::None)
        return false;
    const Goods &one = m_nodes[static_cast<size_t>(a)];
    const Goods &other = m_nodes[static_cast<size_t>(b)];
    return !one.isGoods || !other.isGoods || (isModel(a) && isModel(b))
        || (!one.classes.empty() && !other.classes.empty());
}

bool ItemClasses::isModel(int node) const
{
    const Goods &goods = m_nodes[static_cast<size_t>(node)];
    return goods.isGoods && !goods.generic && goods.bearsDesignation;
}

ItemReading ItemClasses::reading(int claimed, int asked) const
{
    if (claimed < 0 || asked < 0)
        return ItemReading::None;
    if (claimed == asked)
        return ItemReading::Same;
    const Goods &one = m_nodes[static_cast<size_t>(claimed)];
    const Goods &other = m_nodes[static_cast<size_t>(asked)];
    if (!one.isGoods || !other.isGoods)
        return ItemReading::None;
    if (holds(claimed, asked))
        return ItemReading::Whole;
    if (!one.generic && !other.generic)
        return haveOneDesignation(one, other) ? ItemReading::Same : ItemReading::None;
    if (!one.makers.empty() && !other.makers.empty() && !meet(one.makers, other.makers))
        return ItemReading::None;
    if (!one.countries.empty() && !other.countries.empty() && !meet(one.countries, other.countries))
        return ItemReading::None;
    if (one.generic && isVagueClass(one.classes))
        return isVagueClass(other.classes) ? ItemReading::Kindred : ItemReading::Vague;
    if (other.generic && isVagueClass(other.classes))
        return ItemReading::Vague;
    if (one.generic && other.generic)
        return shareClass(one, other) || shareClass(other, one) ? ItemReading::Kindred : ItemReading::None;
    if (one.generic)
        return shareClass(other, one) ? ItemReading::Class : ItemReading::None;
    return shareClass(one, other) ? ItemReading::Member : ItemReading::None;
}

} // namespace clew
