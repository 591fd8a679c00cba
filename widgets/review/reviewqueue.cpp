#include "review/reviewqueue.h"

#include "graph/graph.h"
#include "graph/origins.h"
#include "workspace/listings.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace clew {

namespace {

// Smaller is shown earlier.
enum class Value { OnRoute, Names, ListHits, Origins, Passes, OtherClaim, Sentence };

bool passesSomething(Predicate predicate)
{
    switch (predicate) {
    case Predicate::SellsTo:
    case Predicate::BuysFrom:
    case Predicate::BuysThrough:
    case Predicate::RentsTo:
    case Predicate::ProvidesAccessTo:
    case Predicate::OwnsOrParentOf:
    case Predicate::Sanctions:
    case Predicate::Restricts:
    case Predicate::Supplies:
    case Predicate::EvadesThrough:
    case Predicate::ControlsViaShell: return true;
    default: return false;
    }
}

struct Ranked
{
    Value value = Value::Sentence;
    double weight = 0; // larger is shown earlier
    size_t order = 0;
    ReviewItem item;
};

class Queue
{
public:
    Queue(const Workspace &workspace, const ReviewFilter &filter)
        : m_workspace(workspace)
        , m_content(*workspace.content())
        , m_filter(filter)
    {
    }

    void addClaims(const std::vector<Route> &routes)
    {
        std::unordered_set<ClaimId> onRoute;
        for (const Route &route : routes) {
            for (const Hop &hop : route.hops)
                onRoute.insert(hop.claims.begin(), hop.claims.end());
        }
        const std::set<Statement> leading = statementsOfLeading();
        for (const Claim &claim : m_content.claims) {
            if (claim.status != ClaimStatus::Proposed || claim.confidence < m_filter.leastConfidence
                || !isWanted(claim.document)
                || (!m_filter.document && !leads(claim.document) && leading.contains(statementOf(claim)))
                || (m_filter.predicate && claim.predicate != *m_filter.predicate))
                continue;
            const bool passes = passesSomething(claim.predicate) && claim.from && claim.to;
            const Value value = onRoute.contains(claim.id) ? Value::OnRoute
                : passes                                   ? Value::Passes
                                                           : Value::OtherClaim;
            add(value, claim.confidence, claim.id);
        }
    }

    void addSentences()
    {
        if (m_filter.predicate)
            return;
        // a claim that a person made of it
        std::unordered_map<DocumentId, std::vector<Span>> told;
        for (const Claim &claim : m_content.claims) {
            if (claim.maker == ClaimMaker::Person && !claim.evidence.isEmpty())
                told[claim.document].push_back(claim.evidence);
        }
        for (const SentenceAt &sentence : m_content.openSentences) {
            const auto spans = told.find(sentence.document);
            const bool isTold = spans != told.end()
                && std::any_of(spans->second.begin(), spans->second.end(),
                               [&](Span span) { return span.overlaps(sentence.span); });
            if (!isTold && isWanted(sentence.document)
                && !m_workspace.isDismissed(sentence.document, sentence.span))
                add(Value::Sentence, static_cast<double>(entitiesIn(sentence, m_workspace).size()), sentence);
        }
    }

    void addNames()
    {
        if (m_filter.predicate || m_filter.document)
            return;
        const Clusters &clusters = m_workspace.graph()->clusters();
        const std::set<std::pair<EntityId, EntityId>> decided = decidedPairs(clusters);
        std::set<std::pair<EntityId, EntityId>> seen;
        for (const Judgement &judgement : m_content.judgements) {
            if (judgement.verdict != Verdict::Unsure || judgement.who != QLatin1StringView("machine"))
                continue;
            const std::pair<EntityId, EntityId> heads
                = std::minmax(canonical(clusters, judgement.left), canonical(clusters, judgement.right));
            if (heads.first != heads.second && !decided.contains(heads) && seen.insert(heads).second)
                add(Value::Names, judgement.score, PairAt{judgement.left, judgement.right});
        }
    }

    void addListHits()
    {
        if (m_filter.predicate || m_filter.document)
            return;
        const auto listings = m_workspace.listings();
        for (const Listing &listing : listings->all) {
            if (listing.isOpen())
                add(Value::ListHits, listing.hit.score(),
                    ListHitAt{listing.hit.entity, keyOf(listings->entryOf(listing))});
        }
    }

    void addOrigins()
    {
        if (m_filter.predicate)
            return;
        for (const Retelling &one : m_content.retellings) {
            const RetellingAt at{one.document, one.origin};
            if (one.verdict != Verdict::Different && !m_workspace.origins().isMoot(one)
                && isWanted(one.document) && one.origin && one.who == QLatin1StringView("machine"))
                add(Value::Origins, one.verdict == Verdict::Unsure ? 2 - one.score : 1 - one.score, at);
        }
    }

    bool leads(DocumentId document) const
    {
        return m_workspace.origins().versions().leading(document) == document;
    }

    // What a claim says, whichever version of an article says it.
    using Statement = std::tuple<DocumentId, Predicate, Polarity, EntityId, EntityId>;
    Statement statementOf(const Claim &claim) const
    {
        return {m_workspace.origins().versions().leading(claim.document), claim.predicate, claim.polarity,
                m_workspace.headOf(claim.from), m_workspace.headOf(claim.to)};
    }

    // Asked once: of the version that leads.
    std::set<Statement> statementsOfLeading() const
    {
        std::set<Statement> statements;
        for (const Claim &claim : m_content.claims)
            if (leads(claim.document) && !m_workspace.origins().versions().behind(claim.document).empty())
                statements.insert(statementOf(claim));
        return statements;
    }

    std::vector<ReviewItem> inOrder() &&
    {
        std::sort(m_items.begin(), m_items.end(), [](const Ranked &a, const Ranked &b) {
            return std::tuple(a.value, -a.weight, a.order) < std::tuple(b.value, -b.weight, b.order);
        });
        std::vector<ReviewItem> items;
        items.reserve(m_items.size());
        for (Ranked &ranked : m_items)
            items.push_back(std::move(ranked.item));
        return items;
    }

private:
    bool isWanted(DocumentId document) const { return !m_filter.document || document == m_filter.document; }
    void add(Value value, double weight, ReviewItem item)
    {
        m_items.push_back({value, weight, m_items.size(), std::move(item)});
    }

    // Clusters that a person has compared.
    std::set<std::pair<EntityId, EntityId>> decidedPairs(const Clusters &clusters) const
    {
        std::set<std::pair<EntityId, EntityId>> pairs;
        for (const Judgement &judgement : m_content.judgements) {
            if (judgement.who != QLatin1StringView("machine"))
                pairs.insert(
                    std::minmax(canonical(clusters, judgement.left), canonical(clusters, judgement.right)));
        }
        return pairs;
    }

    const Workspace &m_workspace;
    const DossierContent &m_content;
    const ReviewFilter &m_filter;
    std::vector<Ranked> m_items;
};

} // namespace

std::vector<ReviewItem> reviewQueue(const Workspace &workspace, const std::vector<Route> &routes,
                                    const ReviewFilter &filter)
{
    Queue queue(workspace, filter);
    const auto wants = [&filter](ReviewKind kind) {
        return filter.kind == ReviewKind::Everything || filter.kind == kind;
    };
    if (wants(ReviewKind::Claims))
        queue.addClaims(routes);
    if (wants(ReviewKind::Names))
        queue.addNames();
    if (wants(ReviewKind::ListHits))
        queue.addListHits();
    if (wants(ReviewKind::Origins))
        queue.addOrigins();
    if (wants(ReviewKind::Sentences))
        queue.addSentences();
    return std::move(queue).inOrder();
}

const Retelling *retellingAt(const RetellingAt &at, const DossierContent &content)
{
    const auto found
        = std::find_if(content.retellings.begin(), content.retellings.end(), [&at](const Retelling &one) {
              return one.document == at.document && one.origin == at.origin && at.origin
                  && one.who == QLatin1StringView("machine");
          });
    return found == content.retellings.end() ? nullptr : &*found;
}

std::vector<EntityId> entitiesIn(const SentenceAt &sentence, const Workspace &workspace)
{
    const Clusters &clusters = workspace.graph()->clusters();
    std::vector<EntityId> entities;
    for (const Mention *mention : workspace.mentionsOf(sentence.document)) {
        if (!sentence.span.contains(mention->span))
            continue;
        const EntityId head = canonical(clusters, mention->entity);
        if (std::find(entities.begin(), entities.end(), head) == entities.end())
            entities.push_back(head);
    }
    return entities;
}

} // namespace clew
