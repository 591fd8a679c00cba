#include "trace/retellings.h"

#include "graph/graph.h"
#include "graph/origins.h"
#include "trace/parties.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

using Pair = std::pair<int, int>; // giver, receiver; or a party and its goods

// What a document says of a pair.
struct Said
{
    bool asserted = false;
    bool possible = false;
    std::set<EntityId> deniedBy; // canonical; who says that it is not so
    std::set<QString> deniedIn; // and in what words he is named
};

class Comparison
{
public:
    Comparison(const DossierContent &content, const Graph &graph, const FlowTable &flows,
               const std::function<QString(DocumentId, Span)> &textOf)
        : m_graph(graph)
        , m_textOf(textOf)
    {
        for (const Claim &claim : content.claims) {
            if (claim.status == ClaimStatus::Rejected)
                continue;
            if (const std::optional<Pair> pair = pairOf(claim, flows)) {
                note(m_said[claim.document][*pair], claim);
                m_pairs.emplace(claim.id, *pair);
            }
        }
        for (const Mention &mention : content.mentions) {
            if (const auto node = graph.find(mention.entity)) {
                m_mentions[mention.document].emplace_back(mention.span, *node);
                m_nodes[mention.document].insert(*node);
            }
        }
        for (const Node &node : graph.nodes())
            m_names.push_back(node.name.toCaseFolded());
        for (const Claim &claim : content.claims)
            addSentence(claim.document, claim.evidence);
        for (const SentenceAt &open : content.openSentences)
            addSentence(open.document, open.span);
    }

    Retold compare(const Claim &claim, const std::vector<DocumentId> &reports) const
    {
        const auto found = m_pairs.find(claim.id);
        if (found == m_pairs.end())
            return Retold::Faithful;
        const auto [giver, receiver] = found->second;
        if (admitsWhatItDenied(claim, found->second, reports))
            return Retold::DenialReversed;
        Said said;
        bool speaksOfBoth = false;
        Joined joined = Joined::No;
        for (const DocumentId report : reports) {
            const std::set<int> givers = namesakes(report, giver);
            const std::set<int> receivers = namesakes(report, receiver);
            if (const auto document = m_said.find(report); document != m_said.end()) {
                for (const auto &[pair, one] : document->second) {
                    if (!givers.contains(pair.first) || !receivers.contains(pair.second))
                        continue;
                    said.asserted |= one.asserted;
                    said.possible |= one.possible;
                }
            }
            joined = std::max(joined, joinedIn(report, givers, receivers));
            speaksOfBoth |= !givers.empty() && !receivers.empty();
        }
        if (said.asserted)
            return Retold::Faithful;
        if (said.possible || (joined == Joined::Hedged && claim.polarity == Polarity::Asserted))
            return Retold::HedgeDropped;
        return speaksOfBoth && joined == Joined::No && isNamed(giver) && isNamed(receiver) ? Retold::Joined
                                                                                           : Retold::Faithful;
    }

private:
    std::optional<Pair> pairOf(const Claim &claim, const FlowTable &flows) const
    {
        const std::optional<Flow> &flow = flows.of(claim.predicate);
        const auto parties = flow ? partiesOf(claim, *flow, m_graph) : std::nullopt;
        if (!parties || flow->family == FlowFamily::Make)
            return std::nullopt;
        const int from = flow->family == FlowFamily::Hold ? parties->item : parties->giver;
        if (from == nobody || parties->receiver == nobody)
            return std::nullopt;
        return Pair(from, parties->receiver);
    }

    void note(Said &said, const Claim &claim) const
    {
        said.asserted |= claim.polarity == Polarity::Asserted;
        said.possible |= claim.polarity == Polarity::Possible;
        if (claim.polarity != Polarity::Denied)
            return;
        if (claim.speaker.entity)
            said.deniedBy.insert(canonical(m_graph.clusters(), claim.speaker.entity));
        if (!claim.speaker.text.isEmpty())
            said.deniedIn.insert(claim.speaker.text.toCaseFolded());
    }

    // "X admitted it", where the report says that X denied it.
    bool admitsWhatItDenied(const Claim &claim, const Pair &pair,
                            const std::vector<DocumentId> &reports) const
    {
        if (claim.speaker.text.isEmpty() || claim.polarity != Polarity::Asserted)
            return false;
        const EntityId speaker
            = claim.speaker.entity ? canonical(m_graph.clusters(), claim.speaker.entity) : EntityId();
        const QString words = claim.speaker.text.toCaseFolded();
        return std::any_of(reports.begin(), reports.end(), [&](DocumentId report) {
            const auto document = m_said.find(report);
            if (document == m_said.end())
                return false;
            const auto said = document->second.find(pair);
            return said != document->second.end()
                && ((speaker && said->second.deniedBy.contains(speaker))
                    || said->second.deniedIn.contains(words));
        });
    }

    // The nodes of a document that are this one, or bear its name in a shorter or longer form: identities may
    // not be settled yet, and a retelling speaks of those of whom its report does.
    std::set<int> namesakes(DocumentId document, int node) const
    {
        std::set<int> found;
        if (const auto nodes = m_nodes.find(document); nodes != m_nodes.end()) {
            for (const int other : nodes->second) {
                if (other == node || haveOneName(other, node))
                    found.insert(other);
            }
        }
        return found;
    }

    bool haveOneName(int a, int b) const
    {
        const Node &one = m_graph.nodes()[static_cast<size_t>(a)];
        const Node &other = m_graph.nodes()[static_cast<size_t>(b)];
        if (one.unnamed || other.unnamed || one.type != other.type)
            return false;
        const QString *shorter = &m_names[static_cast<size_t>(a)];
        const QString *longer = &m_names[static_cast<size_t>(b)];
        if (shorter->size() > longer->size())
            std::swap(shorter, longer);
        return longer->startsWith(*shorter)
            && (longer->size() == shorter->size() || longer->at(shorter->size()) == u' ');
    }

    void addSentence(DocumentId document, Span span)
    {
        if (!span.isEmpty())
            m_sentences[document].push_back(span);
    }

    bool isNamed(int node) const { return !m_graph.nodes()[static_cast<size_t>(node)].unnamed; }

    // Both stand in one sentence: then it may join them in words that were not understood. Hedged: all such
    // sentences say "may".
    enum class Joined { No, Hedged, Plainly };
    Joined joinedIn(DocumentId document, const std::set<int> &a, const std::set<int> &b) const
    {
        static const QRegularExpression hedge(
            u"\\b(?:may|might|perhaps|possibly|could have|reportedly|allegedly)\\b"_s);
        const auto sentences = m_sentences.find(document);
        const auto mentions = m_mentions.find(document);
        Joined joined = Joined::No;
        if (sentences == m_sentences.end() || mentions == m_mentions.end())
            return joined;
        for (const Span sentence : sentences->second) {
            const auto has = [&](const std::set<int> &nodes) {
                return std::any_of(mentions->second.begin(), mentions->second.end(), [&](const auto &one) {
                    return nodes.contains(one.second) && one.first.begin >= sentence.begin
                        && one.first.end <= sentence.end;
                });
            };
            if (!has(a) || !has(b))
                continue;
            const bool hedged = m_textOf && hedge.match(m_textOf(document, sentence)).hasMatch();
            joined = std::max(joined, hedged ? Joined::Hedged : Joined::Plainly);
        }
        return joined;
    }

    const Graph &m_graph;
    const std::function<QString(DocumentId, Span)> &m_textOf;
    std::map<DocumentId, std::map<Pair, Said>> m_said;
    std::unordered_map<ClaimId, Pair> m_pairs;
    std::map<DocumentId, std::vector<std::pair<Span, int>>> m_mentions;
    std::map<DocumentId, std::set<int>> m_nodes;
    std::vector<QString> m_names; // by node, case folded
    std::map<DocumentId, std::vector<Span>> m_sentences;
};

} // namespace

Retellings::Retellings(const DossierContent &content, const Graph &graph, const FlowTable &flows,
                       const Origins &origins, const std::function<QString(DocumentId, Span)> &textOf)
{
    for (const DocumentSummary &document : content.documents) {
        for (const Origins::Tie &tie : origins.tiesOf(document.id)) {
            if (tie.kind == RetellingKind::Retells && tie.origin)
                m_reports[document.id].push_back(tie.origin);
        }
    }
    if (m_reports.empty())
        return;
    const Comparison comparison(content, graph, flows, textOf);
    for (const Claim &claim : content.claims) {
        const auto retold = m_reports.find(claim.document);
        if (retold == m_reports.end() || claim.maker == ClaimMaker::Person)
            continue;
        const Retold how = comparison.compare(claim, retold->second);
        if (how != Retold::Faithful)
            m_claims.emplace(claim.id, how);
    }
}

Retold Retellings::of(ClaimId claim) const
{
    const auto found = m_claims.find(claim);
    return found == m_claims.end() ? Retold::Faithful : found->second;
}

} // namespace clew
