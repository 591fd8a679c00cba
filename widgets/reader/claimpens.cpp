#include "reader/claimpens.h"

#include "common/theme.h"
#include "reader/articlemarks.h"

#include <algorithm>

namespace clew {

namespace {

// Dash patterns count in widths of the pen: these are in pixels.
void setPattern(QPen &pen, Polarity polarity)
{
    const qreal unit = 1 / std::max(pen.widthF(), 0.5);
    switch (polarity) {
    case Polarity::Asserted: break;
    case Polarity::Possible: pen.setDashPattern({5 * unit, 3 * unit}); break;
    case Polarity::Negated:
    case Polarity::Denied: pen.setDashPattern({1.6 * unit, 2.4 * unit}); break;
    }
    pen.setCapStyle(Qt::FlatCap);
}

} // namespace

QPen sentencePen(const ClaimMark &mark, const Theme &theme)
{
    const auto isKept = [](const ClaimLine &line) {
        return line.status != ClaimStatus::Rejected;
    };
    const auto kept = std::ranges::find_if(mark.lines, isKept);
    if (kept == mark.lines.end())
        return QPen(Qt::NoPen);
    const bool agree = std::ranges::all_of(
        mark.lines, [&](const ClaimLine &line) { return !isKept(line) || line.polarity == kept->polarity; });
    QColor colour = theme.muted;
    colour.setAlphaF(theme.dark ? 0.45F : 0.38F); // every sentence may have one: hardly there
    QPen pen(colour, 1);
    setPattern(pen, agree ? kept->polarity : Polarity::Asserted);
    return pen;
}

QPen claimPen(Polarity polarity, ClaimStatus status, const Theme &theme, qreal width)
{
    const bool against = polarity == Polarity::Negated || polarity == Polarity::Denied;
    QColor colour = against ? theme.warning : theme.muted;
    if (status == ClaimStatus::Confirmed && !against)
        colour = theme.ink;
    if (status == ClaimStatus::Rejected)
        colour.setAlphaF(0.4F);
    QPen pen(colour, width);
    setPattern(pen, polarity);
    return pen;
}

} // namespace clew
