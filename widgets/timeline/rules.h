#pragma once

#include "timeline/lanesscene.h"

class QPainter;

namespace clew {

// From when on somebody was listed or something was restricted: a vertical rule through all lanes, named
// below them. What comes before it was not yet forbidden.
struct ListingRule
{
    QDate day; // the first that the words allow
    bool exact = true; // to the day or month
    std::vector<int> events; // in the model
    EntityId target; // canonical
    QString words; // "Acme sanctioned"

    friend bool operator==(const ListingRule &, const ListingRule &) = default;
};

// Asserted sanctions and restrictions with a beginning: the earliest of each target. By day.
std::vector<ListingRule> listingRules(const TimelineModel &model, const Workspace *workspace);

// x and width of each name that has room, those of the attended first; never on one another.
struct RuleLabel
{
    int rule = 0;
    qreal x = 0;
    qreal width = 0;
};
std::vector<RuleLabel> ruleLabels(const std::vector<ListingRule> &rules, const LanesScene &scene);

void paintRules(QPainter &painter, const std::vector<ListingRule> &rules, const LanesScene &scene);

} // namespace clew
