#pragma once

#include "core/claim.h"
#include "core/result.h"

#include <array>
#include <optional>

class QIODevice;

namespace clew {

enum class FlowRole { From, To, Goods };
enum class FlowFamily { Make, Hold, Trade, Access, Control };

// How claims with one predicate pass goods on.
struct Flow
{
    FlowRole giver = FlowRole::From;
    FlowRole receiver = FlowRole::To;
    FlowFamily family = FlowFamily::Trade;
    double weight = 1;

    friend bool operator==(const Flow &, const Flow &) = default;
};

// By predicate; a predicate without a flow carries nothing.
class FlowTable
{
public:
    const std::optional<Flow> &of(Predicate predicate) const
    {
        return m_flows[static_cast<size_t>(predicate)];
    }
    void set(Predicate predicate, const Flow &flow) { m_flows[static_cast<size_t>(predicate)] = flow; }

private:
    std::array<std::optional<Flow>, predicateCount> m_flows;
};

// Reads the format of resources/flow/flow.txt. Errors: BadResource with the line.
Result<FlowTable> readFlow(QIODevice &device);

// The table that is compiled into the program.
const FlowTable &builtInFlow();

} // namespace clew
