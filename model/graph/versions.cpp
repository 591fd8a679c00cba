#include "graph/versions.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace clew {

namespace {

// Groups of documents that grow by joining two of them, unless two of their members are to be kept apart.
class Groups
{
public:
    explicit Groups(size_t count)
        : m_group(count)
        , m_members(count)
        , m_apart(count)
    {
        std::iota(m_group.begin(), m_group.end(), size_t(0));
        for (size_t i = 0; i < count; ++i)
            m_members[i] = {i};
    }

    void keepApart(size_t a, size_t b)
    {
        m_apart[a].push_back(b);
        m_apart[b].push_back(a);
    }

    void join(size_t a, size_t b)
    {
        size_t into = m_group[a], from = m_group[b];
        if (into == from)
            return;
        if (m_members[into].size() < m_members[from].size())
            std::swap(into, from);
        for (const size_t member : m_members[from])
            for (const size_t other : m_apart[member])
                if (m_group[other] == into)
                    return;
        for (const size_t member : m_members[from]) {
            m_group[member] = into;
            m_members[into].push_back(member);
        }
        m_members[from].clear();
    }

    const std::vector<std::vector<size_t>> &members() const { return m_members; }

private:
    std::vector<size_t> m_group;
    std::vector<std::vector<size_t>> m_members, m_apart;
};

int metadataOf(const DocumentSummary &document)
{
    const Metadata &data = document.metadata;
    return !data.title.isEmpty() + !data.publisher.isEmpty() + !data.published.isEmpty()
        + !data.authors.empty() + !data.url.isEmpty();
}

auto byDate(const DocumentSummary &document)
{
    return std::tuple(document.metadata.published.isEmpty(), document.metadata.published, document.id);
}

const DocumentSummary *bestOf(const std::vector<const DocumentSummary *> &versions)
{
    qsizetype longest = 0;
    for (const DocumentSummary *one : versions)
        longest = std::max(longest, one->headlineOnly ? 0 : one->characters);
    const auto rank = [&](const DocumentSummary *one) {
        const bool isShort = one->headlineOnly || one->characters * 10 < longest * 9;
        return std::tuple(isShort, isShort ? -one->characters : 0, -metadataOf(*one),
                          one->metadata.published.isEmpty(), one->metadata.published, -one->characters,
                          one->id);
    };
    return *std::ranges::min_element(versions, {}, rank);
}

} // namespace

Versions::Versions(const DossierContent &content)
    : m_articles(static_cast<int>(content.documents.size()))
{
    std::unordered_map<DocumentId, size_t> places;
    for (size_t i = 0; i < content.documents.size(); ++i)
        places.emplace(content.documents[i].id, i);
    Groups groups(content.documents.size());
    std::vector<const Retelling *> ties;
    for (const Retelling &one : content.retellings) {
        if (!places.contains(one.document) || !places.contains(one.origin) || one.document == one.origin)
            continue;
        if (one.verdict == Verdict::Different)
            groups.keepApart(places[one.document], places[one.origin]);
        else if (one.verdict == Verdict::Same && one.kind == RetellingKind::SameArticle)
            ties.push_back(&one);
    }
    // what a person said first, then the surest
    std::ranges::sort(ties, {}, [](const Retelling *one) {
        return std::tuple(one->when.isEmpty(), -one->score, one->document, one->origin);
    });
    for (const Retelling *one : ties)
        groups.join(places[one->document], places[one->origin]);
    for (const std::vector<size_t> &members : groups.members()) {
        if (members.size() < 2)
            continue;
        std::vector<const DocumentSummary *> versions;
        for (const size_t member : members)
            versions.push_back(&content.documents[member]);
        std::ranges::sort(versions, {}, [](const DocumentSummary *one) { return byDate(*one); });
        const DocumentId best = bestOf(versions)->id;
        for (const DocumentSummary *one : versions) {
            m_leading.emplace(one->id, best);
            if (one->id != best)
                m_behind[best].push_back(one->id);
        }
        m_articles -= static_cast<int>(members.size()) - 1;
    }
}

DocumentId Versions::leading(DocumentId document) const
{
    const auto found = m_leading.find(document);
    return found == m_leading.end() ? document : found->second;
}

std::span<const DocumentId> Versions::behind(DocumentId leading) const
{
    const auto found = m_behind.find(leading);
    return found == m_behind.end() ? std::span<const DocumentId>() : found->second;
}

} // namespace clew
