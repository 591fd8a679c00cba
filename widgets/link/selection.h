#pragma once

#include "core/claim.h"
#include "core/document.h"
#include "core/route.h"

#include <QObject>

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace clew {

// A place in a document; an empty span: the document as a whole.
struct Passage
{
    DocumentId document;
    Span span;
    friend bool operator==(const Passage &, const Passage &) = default;
};

// A route of the present trace, by rank.
struct RouteRank
{
    int value = 0;
    friend bool operator==(const RouteRank &, const RouteRank &) = default;
};

// What the person attends to. Entities are canonical ids.
using Focus = std::variant<std::monostate, EntityId, ClaimId, Passage, RouteRank>;

// What all views leave out. Empty sets and open ends filter nothing.
struct Filter
{
    QString from; // ISO prefix: the time window
    QString to;
    std::set<EntityType> hiddenTypes;
    std::set<Predicate> hiddenPredicates;
    bool reviewedOnly = false;
    bool keepUndated = false; // under a time window; else what bears no date of its own is left out
    int minimumOrigins = 0; // relations that fewer publications stand behind are not drawn
    QString words = {}; // a full-text query, and the documents that it found: only their claims
    std::set<DocumentId> found = {};

    friend bool operator==(const Filter &, const Filter &) = default;
};

// Stands for whoever is listed as the end of a trace; no entity has this id.
inline constexpr EntityId anyListedParty{-1};

// The trace on show: ends and result.
struct TraceState
{
    EntityId from;
    EntityId to; // or anyListedParty
    std::vector<Route> routes;
    std::vector<NearMiss> misses = {};

    friend bool operator==(const TraceState &, const TraceState &) = default;
};

// Where the views meet, and only there. Setting an equal value sends no signal, so there is no echo.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    const Focus &focus() const { return m_focus; }
    const Filter &filter() const { return m_filter; }
    const TraceState &trace() const { return m_trace; }
    // Several entities at once (a lasso, Ctrl and a click): canonical ids. Empty: only the focus is meant.
    const std::set<EntityId> &picked() const { return m_picked; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }

    void setFocus(const Focus &focus); // remembered for back and forward
    void setFilter(const Filter &filter);
    void setTrace(const TraceState &trace);
    void setPicked(const std::set<EntityId> &entities);
    void back();
    void forward();
    void clear(); // another dossier was opened: forgets history, filter and trace

Q_SIGNALS:
    void focusChanged();
    void filterChanged();
    void traceChanged();
    void pickedChanged();
    void historyChanged();

private:
    Focus m_focus;
    Filter m_filter;
    TraceState m_trace;
    std::set<EntityId> m_picked;
    std::vector<Focus> m_history{Focus()};
    size_t m_at = 0;
};

} // namespace clew
