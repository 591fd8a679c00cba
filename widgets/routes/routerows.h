#pragma once

#include "link/selection.h"

#include <QString>

#include <set>
#include <vector>

namespace clew {

class Workspace;

enum class RouteRowKind {
    Head, // a route, or what nearly is one
    Hop,
    More, // opens and closes the further evidence of the hop above
    Evidence, // one more claim of the hop
    Gap,
    Counter,
    Beside,
    Break, // what parts a near miss from a route
};

// A line of the routes panel, in words. `headline` is rich text with everything from outside escaped; the
// rest is plain.
struct RouteRow
{
    RouteRowKind kind = RouteRowKind::Head;
    int route = 0; // rank; of a near miss below zero
    int hop = -1; // of the route: Hop, More, Evidence
    ClaimId claim = {}; // Hop: its best one; Evidence; Counter; Beside; Break
    QString headline = {};
    QString detail = {}; // "asserted · 4 documents, 1 origin · two staffers · October 2022"
    QString quote = {}; // cut out around the words that carry the claim
    QString sentence = {}; // the whole sentence
    bool weakest = false;
    bool firstHop = false; // where the thread begins and ends
    bool lastHop = false;
    bool possible = false; // the thread is dashed
    bool open = false; // More: the evidence is on show

    friend bool operator==(const RouteRow &, const RouteRow &) = default;
};

// Which hops show all their evidence: route, hop.
using OpenHops = std::set<std::pair<int, int>>;
enum class Ladders { AsOpened, All };

std::vector<RouteRow> routeRows(const TraceState &trace, const Workspace &workspace,
                                const OpenHops &open = {}, Ladders ladders = Ladders::AsOpened);

// The row without its markup, for a screen reader.
QString plainText(const RouteRow &row);

// All routes with all their evidence as plain text with numbered footnotes: sentence, title, publisher, date,
// address.
QString citedText(const TraceState &trace, const Workspace &workspace);

// The name of an end of a trace, "any listed party" included; empty: none.
QString nameOfEnd(EntityId end, const Workspace &workspace);

} // namespace clew
