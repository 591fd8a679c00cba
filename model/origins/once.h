#pragma once

#include <memory>
#include <mutex>

namespace clew {

// A value that is made when it is first asked for, by whichever thread that is; copies share it.
template<typename Value>
class Once
{
public:
    template<typename Make>
    const Value &get(const Make &make) const
    {
        std::call_once(m_state->flag, [&] { m_state->value = std::make_unique<const Value>(make()); });
        return *m_state->value;
    }

private:
    struct State
    {
        std::once_flag flag;
        std::unique_ptr<const Value> value;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace clew
