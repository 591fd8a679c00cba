#include "graph/turn.h"

#include <cmath>

namespace clew {

namespace {

Point meanOf(const std::vector<Point> &points)
{
    Point mean;
    for (const Point &point : points)
        mean = {mean.x + point.x, mean.y + point.y};
    const auto number = static_cast<double>(points.size());
    return {mean.x / number, mean.y / number};
}

double length(double x, double y)
{
    return std::sqrt(x * x + y * y);
}

} // namespace

void turnLevel(std::vector<Point> &at, std::span<const std::pair<int, int>> links)
{
    const Point mean = meanOf(at);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Point &point : at) {
        point = {point.x - mean.x, point.y - mean.y};
        xx += point.x * point.x;
        xy += point.x * point.y;
        yy += point.y * point.y;
    }
    // half the angle whose cosine is (xx - yy) / spread and whose sine is 2 xy / spread
    const double spread = length(xx - yy, 2 * xy);
    double cosine = 1;
    double sine = 0;
    if (spread > 0) {
        cosine = std::sqrt(std::max(0.0, (1 + (xx - yy) / spread) / 2));
        sine = std::copysign(std::sqrt(std::max(0.0, (1 - (xx - yy) / spread) / 2)), xy);
    }
    for (Point &point : at)
        point = {point.x * cosine + point.y * sine, point.y * cosine - point.x * sine};
    double rightward = 0;
    for (const auto &[from, to] : links)
        rightward += at[static_cast<size_t>(to)].x - at[static_cast<size_t>(from)].x;
    if (rightward < 0) {
        for (Point &point : at)
            point = {-point.x, -point.y};
    }
}

void turnTowards(std::vector<Point> &at, std::span<const std::optional<Point>> known)
{
    std::vector<Point> from;
    std::vector<Point> to;
    for (size_t i = 0; i < at.size(); ++i) {
        if (known[i]) {
            from.push_back(at[i]);
            to.push_back(*known[i]);
        }
    }
    const Point fromMean = meanOf(from);
    const Point toMean = meanOf(to);
    // as complex numbers: the turn is the direction of the sum of to * conjugate(from), mirrored of to * from
    Point straight;
    Point mirrored;
    for (size_t i = 0; i < from.size(); ++i) {
        const Point a{from[i].x - fromMean.x, from[i].y - fromMean.y};
        const Point b{to[i].x - toMean.x, to[i].y - toMean.y};
        straight = {straight.x + a.x * b.x + a.y * b.y, straight.y + a.x * b.y - a.y * b.x};
        mirrored = {mirrored.x + a.x * b.x - a.y * b.y, mirrored.y + a.x * b.y + a.y * b.x};
    }
    const bool mirror = length(mirrored.x, mirrored.y) > length(straight.x, straight.y) * (1 + 1e-9);
    Point turn = mirror ? mirrored : straight;
    const double size = length(turn.x, turn.y);
    turn = size > 0 ? Point{turn.x / size, turn.y / size} : Point{1, 0};
    for (Point &point : at) {
        const double x = point.x - fromMean.x;
        const double y = (point.y - fromMean.y) * (mirror ? -1 : 1);
        point = {toMean.x + x * turn.x - y * turn.y, toMean.y + x * turn.y + y * turn.x};
    }
}

} // namespace clew
