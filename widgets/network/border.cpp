#include "network/border.h"

#include "common/entityshape.h"

#include <array>
#include <cmath>
#include <numbers>

namespace clew {

namespace {

constexpr size_t directions = 96;
using Profile = std::array<qreal, directions>; // distance of the border for radius 1

QPointF directionAt(size_t index)
{
    const qreal angle = 2 * std::numbers::pi * static_cast<qreal>(index) / directions;
    return {std::cos(angle), std::sin(angle)};
}

Profile measured(EntityType type)
{
    const QPainterPath outline = shapeOf(type, 1);
    Profile profile{};
    for (size_t i = 0; i < directions; ++i) {
        qreal inside = 0;
        qreal outside = 1.6;
        for (int step = 0; step < 12; ++step) {
            const qreal middle = (inside + outside) / 2;
            (outline.contains(directionAt(i) * middle) ? inside : outside) = middle;
        }
        profile[i] = outside;
    }
    return profile;
}

const Profile &profileOf(EntityType type)
{
    static const auto profiles = [] {
        std::array<Profile, entityTypes.size()> all{};
        for (const EntityType each : entityTypes)
            all[static_cast<size_t>(each)] = measured(each);
        return all;
    }();
    return profiles[static_cast<size_t>(type)];
}

} // namespace

bool Border::contains(QPointF fromCentre) const
{
    const qreal turn = std::atan2(fromCentre.y(), fromCentre.x()) / (2 * std::numbers::pi);
    const auto index = static_cast<size_t>(std::lround((turn + 1) * directions)) % directions;
    return std::hypot(fromCentre.x(), fromCentre.y()) < profileOf(type)[index] * radius;
}

} // namespace clew
