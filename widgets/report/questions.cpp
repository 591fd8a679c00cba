#include "report/reporthtml.h"
#include "trace/trace.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

namespace {

constexpr size_t mostItems = 4, mostParties = 4;

std::vector<EntityId> often(const std::map<EntityId, int> &counts, size_t most)
{
    std::vector<std::pair<int, EntityId>> ranked;
    for (const auto &[id, count] : counts)
        ranked.emplace_back(-count, id);
    std::ranges::sort(ranked);
    if (ranked.size() > most)
        ranked.resize(most);
    std::vector<EntityId> ids;
    for (const auto &[count, id] : ranked)
        ids.push_back(id);
    return ids;
}

bool isTold(const Claim &claim)
{
    return claim.status != ClaimStatus::Rejected && claim.polarity == Polarity::Asserted;
}

// Whether a route arrives by a claim that the party's routes of a former question do not have: "chips" and
// "components" often only repeat what was told of a model by name.
bool addsTo(std::set<ClaimId> &told, const ReportQuestion &question)
{
    bool adds = false;
    for (const Route &route : question.routes) {
        if (route.hops.empty())
            continue;
        for (const ClaimId claim : route.hops.back().claims)
            adds = told.insert(claim).second || adds;
    }
    return adds;
}

} // namespace

std::vector<ReportQuestion> questionsOf(const ExportTables &tables, const ExportPart &part)
{
    const auto ask = [&](EntityId from, EntityId to) {
        return ReportQuestion{from, to, traceRoutes(tables.content(), tables.graph(), from, to)};
    };
    if (part.routesOnly)
        return {ask(tables.headOf(part.routesFrom), tables.headOf(part.routesTo))};
    std::map<EntityId, int> items, parties;
    for (const Claim &claim : tables.content().claims) {
        if (claim.item && isTold(claim))
            ++items[tables.headOf(claim.item)];
        const Node *party = tables.node(claim.to);
        if (claim.predicate == Predicate::Sanctions && party && !party->unnamed && isTold(claim))
            ++parties[tables.headOf(claim.to)];
    }
    std::vector<ReportQuestion> questions;
    std::map<EntityId, std::set<ClaimId>> told; // of a party, by former questions
    for (const EntityId item : often(items, mostItems)) {
        for (const EntityId party : often(parties, mostParties)) {
            ReportQuestion question = ask(item, party);
            if (addsTo(told[party], question))
                questions.push_back(std::move(question));
        }
    }
    return questions;
}

} // namespace clew
