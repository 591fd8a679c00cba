#pragma once

#include "link/selection.h"

#include <QString>

#include <vector>

namespace clew {

class Workspace;

enum class RouteRowKind { Head, Hop, Gap, Counter };

// A line of the routes panel, in words. `headline` is rich text with everything from outside escaped; the
// rest is plain.
struct RouteRow
{
    RouteRowKind kind = RouteRowKind::Head;
    int route = 0; // rank
    ClaimId claim; // Hop: its best one; Counter
    QString headline;
    QString detail; // "asserted · 4 documents, 1 origin · two staffers · October 2022"
    QString quote; // cut out around the words that carry the claim
    QString sentence; // the whole sentence
    bool weakest = false;
    bool firstHop = false; // where the thread begins and ends
    bool lastHop = false;

    friend bool operator==(const RouteRow &, const RouteRow &) = default;
};

std::vector<RouteRow> routeRows(const TraceState &trace, const Workspace &workspace);

// The row without its markup, for a screen reader.
QString plainText(const RouteRow &row);

// All routes as plain text with numbered footnotes: sentence, title, publisher, date, address.
QString citedText(const TraceState &trace, const Workspace &workspace);

} // namespace clew
