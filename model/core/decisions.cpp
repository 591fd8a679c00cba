#include "core/decisions.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace clew {

namespace {

using Ranks = std::unordered_map<DocumentId, size_t>;

Span placeOf(const Mention &mention)
{
    return mention.span;
}
Span placeOf(const Claim &claim)
{
    return claim.evidence;
}

// Puts each row of a person before the first one of the machine in its document that begins later.
// `rows` is in order of document; neither need be sorted by span within one.
template<typename Row>
std::vector<Row> merged(std::vector<Row> rows, std::vector<Row> added, const Ranks &ranks)
{
    if (added.empty())
        return rows;
    const auto before = [&](const Row &a, const Row &b) {
        return std::tuple(ranks.at(a.document), placeOf(a), a.id)
            < std::tuple(ranks.at(b.document), placeOf(b), b.id);
    };
    std::sort(added.begin(), added.end(), before);
    std::vector<Row> all;
    all.reserve(rows.size() + added.size());
    auto next = added.begin();
    for (Row &row : rows) {
        const size_t rank = ranks.at(row.document);
        while (next != added.end()
               && (ranks.at(next->document) < rank
                   || (ranks.at(next->document) == rank && placeOf(*next) < placeOf(row))))
            all.push_back(std::move(*next++));
        all.push_back(std::move(row));
    }
    std::move(next, added.end(), std::back_inserter(all));
    return all;
}

class Overlay
{
public:
    Overlay(DossierContent &&machine, const Decisions &decisions)
        : m_content(std::move(machine))
        , m_decisions(decisions)
    {
        for (const DocumentSummary &document : m_content.documents)
            m_ranks.emplace(document.id, m_ranks.size());
    }

    DossierContent result() &&
    {
        layEntities();
        for (const Entity &entity : m_content.elsewhere)
            m_entities.insert(entity.id);
        layMentions();
        layClaims();
        review();
        date();
        std::erase_if(m_content.judgements, [this](const Judgement &judgement) {
            return !m_entities.contains(judgement.left) || !m_entities.contains(judgement.right);
        });
        for (const Pin &pin : m_decisions.pins) {
            if (m_entities.contains(pin.entity))
                m_content.pins.push_back(pin);
        }
        m_content.names = m_decisions.names;
        m_content.types = m_decisions.types;
        m_content.notes = m_decisions.notes;
        m_content.tags = m_decisions.tags;
        m_content.read = m_decisions.read;
        m_content.searches = m_decisions.searches;
        m_content.dismissed = m_decisions.dismissed;
        m_content.lists = m_decisions.lists;
        m_content.listVerdicts = m_decisions.listVerdicts;
        layRetellings();
        return std::move(m_content);
    }

private:
    bool isVisible(DocumentId document) const { return m_ranks.contains(document); }
    bool isEnd(EntityId id) const { return !id || m_entities.contains(id); }

    void layEntities()
    {
        for (const Entity &entity : m_content.entities)
            m_entities.insert(entity.id);
        std::vector<Entity> added;
        for (const Entity &entity : m_decisions.entities) {
            // what a new reading finds by itself is the same entity
            if (isVisible(entity.document) && m_entities.insert(entity.id).second)
                added.push_back(entity);
        }
        // entities have no place of their own; keep them at the end of their document
        std::sort(added.begin(), added.end(), [this](const Entity &a, const Entity &b) {
            return std::tuple(m_ranks.at(a.document), a.id) < std::tuple(m_ranks.at(b.document), b.id);
        });
        std::vector<Entity> all;
        all.reserve(m_content.entities.size() + added.size());
        auto next = added.begin();
        for (Entity &entity : m_content.entities) {
            while (next != added.end() && m_ranks.at(next->document) < m_ranks.at(entity.document))
                all.push_back(std::move(*next++));
            all.push_back(std::move(entity));
        }
        std::move(next, added.end(), std::back_inserter(all));
        m_content.entities = std::move(all);
    }

    void layMentions()
    {
        std::unordered_set<MentionId> removed(m_decisions.removedMentions.begin(),
                                              m_decisions.removedMentions.end());
        std::map<std::pair<DocumentId, Span>, int> covered;
        std::vector<Mention> added;
        for (const Mention &mention : m_decisions.mentions) {
            if (!isVisible(mention.document) || !m_entities.contains(mention.entity))
                continue;
            covered[{mention.document, mention.span}] = 1;
            added.push_back(mention);
        }
        if (!removed.empty() || !covered.empty()) {
            std::erase_if(m_content.mentions, [&](const Mention &mention) {
                return removed.contains(mention.id) || covered.contains({mention.document, mention.span});
            });
        }
        m_content.mentions = merged(std::move(m_content.mentions), std::move(added), m_ranks);
    }

    void layClaims()
    {
        std::unordered_set<ClaimId> covered;
        std::vector<Claim> added;
        for (const Claim &claim : m_decisions.claims) {
            if (!isVisible(claim.document) || !isEnd(claim.from) || !isEnd(claim.to) || !isEnd(claim.via)
                || !isEnd(claim.item))
                continue;
            covered.insert(claim.id);
            added.push_back(claim);
        }
        if (!covered.empty())
            std::erase_if(m_content.claims, [&](const Claim &claim) { return covered.contains(claim.id); });
        m_content.claims = merged(std::move(m_content.claims), std::move(added), m_ranks);
    }

    void review()
    {
        if (m_decisions.reviews.empty())
            return;
        const std::unordered_map<ClaimId, ClaimStatus> reviews(m_decisions.reviews.begin(),
                                                               m_decisions.reviews.end());
        for (Claim &claim : m_content.claims) {
            if (const auto found = reviews.find(claim.id); found != reviews.end())
                claim.status = found->second;
        }
    }

    void date()
    {
        if (m_decisions.dates.empty())
            return;
        std::unordered_map<ClaimId, const ClaimDate *> dates;
        for (const ClaimDate &date : m_decisions.dates)
            dates.emplace(date.claim, &date);
        for (Claim &claim : m_content.claims) {
            const auto found = dates.find(claim.id);
            if (found == dates.end())
                continue;
            const ClaimDate &given = *found->second;
            claim.date = given.date.isEmpty() ? std::nullopt : std::optional(given.date);
            claim.dateText = given.text;
            claim.dater = ClaimMaker::Person;
        }
    }

    // What a person decided about a pair stands in place of what the machine says of it; the machine's cues
    // stay.
    void layRetellings()
    {
        for (const Retelling &decided : m_decisions.retellings) {
            if (!isVisible(decided.document) || (decided.origin && !isVisible(decided.origin)))
                continue;
            const auto same = std::find_if(
                m_content.retellings.begin(), m_content.retellings.end(), [&](const Retelling &one) {
                    return one.document == decided.document && one.origin == decided.origin && one.origin;
                });
            if (same == m_content.retellings.end()) {
                m_content.retellings.push_back(decided);
                continue;
            }
            std::vector<CueAt> cues = std::move(same->cues);
            const double score = same->score;
            *same = decided;
            same->score = score;
            cues.insert(cues.begin(), same->cues.begin(), same->cues.end());
            same->cues = std::move(cues);
        }
    }

    DossierContent m_content;
    const Decisions &m_decisions;
    Ranks m_ranks; // of the visible documents
    std::unordered_set<EntityId> m_entities; // the visible ones
};

} // namespace

DossierContent withDecisions(DossierContent machine, const Decisions &decisions)
{
    return Overlay(std::move(machine), decisions).result();
}

} // namespace clew
