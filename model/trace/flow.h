#pragma once

#include "core/result.h"
#include "core/route.h"

#include <array>
#include <optional>

class QIODevice;

namespace clew {

enum class FlowRole { From, To, Goods };
enum class FlowFamily { Make, Hold, Trade, Access, Evade, Control };

// How claims with one predicate pass goods on.
struct Flow
{
    FlowRole giver = FlowRole::From;
    FlowRole receiver = FlowRole::To;
    FlowFamily family = FlowFamily::Trade;
    double weight = 1;

    friend bool operator==(const Flow &, const Flow &) = default;
};

// By predicate; a predicate without a flow carries nothing. None has both a flow and a place beside routes.
class FlowTable
{
public:
    const std::optional<Flow> &of(Predicate predicate) const
    {
        return m_flows[static_cast<size_t>(predicate)];
    }
    void set(Predicate predicate, const Flow &flow) { m_flows[static_cast<size_t>(predicate)] = flow; }

    // What claims with it are shown as beside a route; nothing: they are not.
    const std::optional<BesideKind> &beside(Predicate predicate) const
    {
        return m_beside[static_cast<size_t>(predicate)];
    }
    void setBeside(Predicate predicate, BesideKind kind) { m_beside[static_cast<size_t>(predicate)] = kind; }

private:
    std::array<std::optional<Flow>, predicateCount> m_flows;
    std::array<std::optional<BesideKind>, predicateCount> m_beside;
};

HopKind kindOf(FlowFamily family);

// Reads the format of resources/flow/flow.txt. Errors: BadResource with the line.
Result<FlowTable> readFlow(QIODevice &device);

// The table that is compiled into the program.
const FlowTable &builtInFlow();

} // namespace clew
