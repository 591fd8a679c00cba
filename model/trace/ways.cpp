#include "trace/ways.h"

#include "trace/bestpaths.h"

#include <algorithm>
#include <set>

namespace clew {

namespace {

// What a claim that names no item costs more: less than one that is only possible, more than a longer way.
constexpr double costOfAssumedItem = 3;
// The goods that it names may be the item, or may be anything; or they are of the class that was asked for.
constexpr double costOfVagueItem = 5;
constexpr double costOfKindredItem = 2;
constexpr double costOfItemFromContext = 2;
constexpr double costOfMember = 0.4;
// What a firm has is within its owner's reach; nobody says that it went there.
constexpr double costOfOwner = 1;
// The later hop is dated before the earlier.
constexpr double costOfDisorder = 4;
// Whoever has the use of a thing seldom sells it.
constexpr double costOfSellingWhatIsLent = 1.5;
// Nobody says where the first holder has the item from.
constexpr double costOfUnknownSupplier = 0.5;
constexpr double costOfGivingOn = 1;
// Of two ways as well supported, the one whose beginning has a name comes first.
constexpr double costOfPlaceholder = 0.1;
// A way that begins with nobody leaves out at least the hop to him: it comes after one that tells that hop.
constexpr double costOfNoName = 1.2;
// No step of the way names the item: that it is a way of the item at all is a guess.
constexpr double costOfGuessAlone = 2.5;

// What is known of the party at a vertex: he is to pass the item on, he has it, or all we know is that he
// passed it on to others.
enum Layer { Begins, Has, Gave, layerCount };

bool isOnlyEvasion(const Step &step)
{
    return std::all_of(step.claims.begin(), step.claims.end(),
                       [](const Claim *claim) { return claim->predicate == Predicate::EvadesThrough; });
}

bool isDated(const Step &step)
{
    return step.family != FlowFamily::Control && step.family != FlowFamily::Make;
}

// What a leg costs more after another.
double costOfOrder(const Leg &before, const Leg &after)
{
    return before.step->family == FlowFamily::Access && after.step->family == FlowFamily::Trade
        ? costOfSellingWhatIsLent
        : 0;
}

class Search
{
public:
    Search(const WaySearch &search, int item)
        : m_search(search)
        , m_nodes(static_cast<int>(search.graph->nodes().size()))
        , m_item(item)
    {
        m_question.source = m_nodes * layerCount * (mostAssumed + 1);
        m_question.most = search.most;
        m_question.allows = [this](std::span<const int> path, int move) {
            return allows(path, move);
        };
        addGoals(Has);
        for (const Step &step : search.steps->makes) {
            if (step.item == item)
                m_makers.insert(step.from);
        }
    }

    std::vector<Way> fromItem(const Job &job)
    {
        const Steps &steps = *m_search.steps;
        addGoals(Gave);
        for (const Step &step : steps.holds) {
            if (mayCarry(step))
                begin(vertex(Has, step.to, guesses(step)), costOfUnknownSupplier,
                      leg(step, LegKind::Held, 0));
        }
        for (const Step &step : steps.gives) {
            if (!mayCarry(step) || isTarget(step.from) || (isNamedParty(step.to) && isOnlyEvasion(step)))
                continue;
            const double extra = costOfUnknownSupplier + (isUnnamed(step.to) ? costOfPlaceholder : 0);
            if (names(step))
                begin(vertex(Begins, step.to), isMaker(step.to) ? 0 : extra, {});
            begin(vertex(Gave, step.to, guesses(step)), extra, leg(step, LegKind::GivesOn, costOfGivingOn));
        }
        for (const Step &step : steps.passes) {
            if (isTarget(step.from))
                continue; // nothing reaches a party by way of itself
            if (step.from == nobody && mayCarry(step))
                begin(vertex(Has, step.to, guesses(step)), costOfUnknownSupplier + costOfNoName,
                      passed(step));
            else if (mayCarry(step) && !names(step) && !lendsItsName(step))
                begin(vertex(Has, step.to, guesses(step)), costOfUnknownSupplier, passed(step));
            pass(Has, Has, step);
            if (!lendsItsName(step))
                pass(names(step) ? Begins : Gave, Has, step);
        }
        return ways(job);
    }

    std::vector<Way> fromParty(int party, const Job &job)
    {
        begin(vertex(m_item == nobody ? Has : Begins, party), 0, {});
        for (const Step &step : m_search.steps->passes) {
            pass(Has, Has, step);
            pass(Begins, names(step) ? Has : Begins, step);
        }
        return ways(job);
    }

private:
    int vertex(Layer layer, int node, int assumed = 0) const
    {
        return (assumed * layerCount + static_cast<int>(layer)) * m_nodes + node;
    }
    void addGoals(Layer layer)
    {
        for (const int target : m_search.targets) {
            for (int assumed = 0; assumed <= mostAssumed; ++assumed)
                m_question.goals.push_back(vertex(layer, target, assumed));
        }
    }
    bool isTarget(int node) const { return m_search.targets.contains(node); }
    int nodeAt(int vertex) const { return vertex == m_question.source ? nobody : vertex % m_nodes; }
    const std::optional<Leg> &legOf(int move) const { return m_legs[static_cast<size_t>(move)]; }
    bool isUnnamed(int node) const { return m_search.graph->nodes()[static_cast<size_t>(node)].unnamed; }
    bool isMaker(int node) const { return m_makers.contains(node); }

    ItemReading reading(const Step &step) const
    {
        if (step.item == m_item)
            return ItemReading::Same;
        if (step.item == nobody && step.context != nobody)
            return m_search.classes->reading(step.context, m_item) == ItemReading::None
                ? ItemReading::None
                : ItemReading::Context;
        return m_search.classes->reading(step.item, m_item);
    }
    bool names(const Step &step) const
    {
        const ItemReading how = reading(step);
        return how == ItemReading::Same || how == ItemReading::Member || how == ItemReading::Whole;
    }
    // Whether a step may be about the item though it names none; not, where the text speaks of other goods.
    bool mayMean(const Step &step) const
    {
        return step.item == nobody && (step.context == nobody || reading(step) != ItemReading::None);
    }
    // Whether a step alone tells of the item, by name or by its class.
    bool mayCarry(const Step &step) const { return names(step) || reading(step) != ItemReading::None; }
    int guesses(const Step &step) const { return leg(step, LegKind::Passed, 0).isSure() ? 0 : 1; }
    double costOfReading(const Step &step) const
    {
        if (step.family == FlowFamily::Control && step.item == nobody)
            return costOfOwner;
        switch (reading(step)) {
        case ItemReading::Same: return 0;
        case ItemReading::Member:
        case ItemReading::Whole: return costOfMember;
        case ItemReading::Kindred: return costOfKindredItem;
        case ItemReading::Context: return costOfItemFromContext;
        case ItemReading::Vague: return costOfVagueItem;
        case ItemReading::None:
        case ItemReading::Class: break;
        }
        return costOfAssumedItem;
    }

    // That a firm's name was used does not say that it had the goods.
    bool lendsItsName(const Step &step) const
    {
        return step.from != nobody && isNamedParty(step.from) && isOnlyEvasion(step);
    }
    bool isNamedParty(int node) const
    {
        const Node &party = m_search.graph->nodes()[static_cast<size_t>(node)];
        return !party.unnamed && (party.type == EntityType::Organization || party.type == EntityType::Person);
    }

    Leg leg(const Step &step, LegKind kind, double extra) const
    {
        return {&step, kind, reading(step), step.cost + extra + costOfReading(step)};
    }
    Leg passed(const Step &step) const { return leg(step, LegKind::Passed, 0); }

    void begin(int to, double extra, std::optional<Leg> leg)
    {
        add(m_question.source, to, extra, std::move(leg));
    }

    // The moves by a step; one that names another item makes none, one that names none is a guess.
    void pass(Layer before, Layer after, const Step &step)
    {
        if (step.from == nobody || step.to == nobody || (!mayCarry(step) && !mayMean(step)))
            return;
        for (int assumed = 0; assumed <= mostAssumed; ++assumed) {
            const int then = assumed + guesses(step);
            if (then <= mostAssumed)
                add(vertex(before, step.from, assumed), vertex(after, step.to, then), 0, passed(step));
        }
    }

    void add(int from, int to, double extra, std::optional<Leg> leg)
    {
        if (nodeAt(to) == m_item)
            return;
        m_moves.push_back({from, to, extra + (leg ? leg->cost : 0)});
        m_legs.push_back(std::move(leg));
    }

    bool allows(std::span<const int> path, int move) const
    {
        const std::optional<Leg> &next = legOf(move);
        const int arrives = nodeAt(m_moves[static_cast<size_t>(move)].to);
        int legs = next ? 1 : 0;
        for (const int index : path) {
            if (nodeAt(m_moves[static_cast<size_t>(index)].to) == arrives)
                return false;
            legs += legOf(index) ? 1 : 0;
        }
        if (legs > m_search.longest)
            return false;
        if (path.empty() || !next)
            return true;
        const std::optional<Leg> &last = legOf(path.back());
        return (!last || mayHandOn(*last, *next)) && hasFreshClaim(path, *next);
    }

    // Things are sold "to China" and come "from China", but that joins no two claims. A government hands on
    // what is named on both sides.
    bool mayHandOn(const Leg &in, const Leg &out) const
    {
        switch (m_search.graph->nodes()[static_cast<size_t>(out.step->from)].type) {
        case EntityType::Place: return false;
        case EntityType::Government: return in.isSure() && out.isSure() && m_item != nobody;
        default: return true;
        }
    }

    // One statement is one hop.
    bool hasFreshClaim(std::span<const int> path, const Leg &next) const
    {
        return std::any_of(next.step->claims.begin(), next.step->claims.end(), [&](const Claim *claim) {
            return std::none_of(path.begin(), path.end(), [&](int index) {
                const std::optional<Leg> &leg = legOf(index);
                return leg
                    && std::find(leg->step->claims.begin(), leg->step->claims.end(), claim)
                    != leg->step->claims.end();
            });
        });
    }

    static bool namesItem(const Leg &leg) { return leg.isSure() && leg.step->family != FlowFamily::Control; }

    std::vector<Way> ways(const Job &job)
    {
        std::vector<Way> found;
        const MoveNet net(m_question.source + 1, m_moves);
        for (const std::vector<int> &path : bestPaths(net, m_question, job)) {
            Way way;
            way.item = m_item;
            for (const int move : path) {
                way.cost += net.moves()[static_cast<size_t>(move)].cost;
                if (const std::optional<Leg> &leg = legOf(move)) {
                    if (!way.legs.empty())
                        way.cost += costOfOrder(way.legs.back(), *leg);
                    way.legs.push_back(*leg);
                }
            }
            way.cost += costOfDisorder * static_cast<double>(way.disorders().size());
            if (m_item != nobody && std::ranges::none_of(way.legs, namesItem))
                way.cost += costOfGuessAlone;
            if (!way.legs.empty())
                found.push_back(std::move(way));
        }
        return found;
    }

    const WaySearch &m_search;
    int m_nodes;
    int m_item;
    std::set<int> m_makers;
    PathQuestion m_question;
    std::vector<Move> m_moves;
    std::vector<std::optional<Leg>> m_legs; // by move; none: the move only chooses where to begin
};

} // namespace

std::vector<Disorder> Way::disorders() const
{
    std::vector<Disorder> disorders;
    for (size_t later = 1; later < legs.size(); ++later) {
        const Step &step = *legs[later].step;
        if (!isDated(step) || !step.latest.isValid())
            continue;
        for (size_t earlier = later; earlier-- > 0;) {
            const Step &before = *legs[earlier].step;
            // that somebody gives to others is no event that must come first
            if (legs[earlier].kind != LegKind::Passed || !isDated(before) || !before.earliest.isValid())
                continue;
            if (step.latest < before.earliest)
                disorders.push_back({earlier, later});
            break;
        }
    }
    return disorders;
}

std::vector<Way> waysOfItem(const WaySearch &search, int item, const Job &job)
{
    return Search(search, item).fromItem(job);
}

std::vector<Way> waysOfParty(const WaySearch &search, int party, int item, const Job &job)
{
    return Search(search, item).fromParty(party, job);
}

} // namespace clew
