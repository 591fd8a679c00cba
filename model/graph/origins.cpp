#include "graph/origins.h"

#include "graph/relationkey.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <tuple>

namespace clew {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array legalForms{
    u"ltd", u"limited", u"inc",  u"incorporated", u"llc",    u"plc", u"corp", u"corporation",
    u"co",  u"company", u"gmbh", u"ag",           u"verlag", u"sa",  u"bv",   u"kg"};

bool isLegalForm(const QString &word)
{
    return std::any_of(legalForms.begin(), legalForms.end(),
                       [&](const char16_t *form) { return word == form; });
}

QString bareName(const QString &publication)
{
    return publication.startsWith("The "_L1, Qt::CaseInsensitive) ? publication.mid(4) : publication;
}

// "quay.example" of a page that names no publisher.
QString siteOf(const QString &url)
{
    const QString host = QUrl(url).host();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

// Undated documents come last.
bool isEarlier(const DocumentSummary *a, const DocumentSummary *b)
{
    const auto key = [](const DocumentSummary *one) {
        return std::tuple(one->metadata.published.isEmpty(), one->metadata.published, one->id);
    };
    return key(a) < key(b);
}

} // namespace

QString foldPublication(QStringView name)
{
    QString spaced;
    for (const QChar c : name.toString().toCaseFolded()) {
        if (c != u'.' && c != u'\'' && c != u'\u2019')
            spaced += c.isLetterOrNumber() ? c : u' ';
    }
    QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.first() == "the"_L1)
        words.removeFirst();
    while (words.size() > 1 && isLegalForm(words.last()))
        words.removeLast();
    return words.join(u' ');
}

Origins::Origins(const DossierContent &content, const Clusters &clusters)
    : m_content(content)
    , m_clusters(clusters)
    , m_versions(content)
{
    std::vector<const DocumentSummary *> inOrder;
    for (const DocumentSummary &document : content.documents) {
        m_documents.emplace(document.id, &document);
        inOrder.push_back(&document);
    }
    std::sort(inOrder.begin(), inOrder.end(), isEarlier);
    for (const DocumentSummary *document : inOrder) {
        if (const QString key = foldPublication(document->metadata.publisher); !key.isEmpty())
            m_published[key].push_back(document->id);
    }
    for (const Claim &claim : content.claims) {
        m_claims.emplace(claim.id, &claim);
        m_claimsOf[claim.document].push_back(&claim);
    }
    for (const Entity &entity : content.entities) {
        if (!entity.unnamed)
            m_named.insert(entity.id);
    }
    for (const OwnSentence &sentence : content.ownSentences)
        m_own[sentence.document].push_back(sentence);
    addTies();
    addDerivations();
    joinVersions();
}

// Two versions may both be tied to a third only: the earliest of them stands for the article.
void Origins::joinVersions()
{
    for (const DocumentSummary &document : m_content.documents) {
        const std::span<const DocumentId> behind = m_versions.behind(document.id);
        std::vector<DocumentId> ends;
        const auto add = [&](DocumentId version) {
            const std::vector<Tie> &ties = tiesOf(version);
            if (std::none_of(ties.begin(), ties.end(),
                             [](const Tie &tie) { return tie.kind == RetellingKind::SameArticle; }))
                ends.push_back(version);
        };
        if (behind.empty())
            continue;
        add(document.id);
        std::for_each(behind.begin(), behind.end(), add);
        if (ends.size() < 2)
            continue;
        const DocumentId first
            = *std::min_element(ends.begin(), ends.end(), [this](DocumentId a, DocumentId b) {
                  return isEarlier(m_documents.at(a), m_documents.at(b));
              });
        for (const DocumentId end : ends) {
            if (end == first)
                continue;
            m_ties[end].push_back({first, bareName(m_documents.at(first)->metadata.publisher),
                                   RetellingKind::SameArticle, Span()});
        }
    }
}

void Origins::addTies()
{
    for (const Retelling &retelling : m_content.retellings) {
        const auto origin = m_documents.find(retelling.origin);
        if (retelling.verdict != Verdict::Same || !m_documents.contains(retelling.document)
            || retelling.origin == retelling.document || (retelling.origin && origin == m_documents.end()))
            continue;
        if (retelling.kind == RetellingKind::SameArticle && retelling.origin
            && !m_versions.areOne(retelling.document, retelling.origin))
            continue; // a person keeps them apart
        const QString &publisher
            = retelling.origin ? origin->second->metadata.publisher : retelling.publication;
        m_ties[retelling.document].push_back(
            {retelling.origin, bareName(publisher.isEmpty() ? retelling.publication : publisher),
             retelling.kind, Span()});
    }
}

// A credit gives the scope of a tie to a document at hand, or is a tie itself.
void Origins::addDerivations()
{
    using Pair = std::pair<DocumentId, QString>;
    std::set<Pair> overruled, compared;
    for (const Retelling &retelling : m_content.retellings) {
        const auto origin = m_documents.find(retelling.origin);
        for (const QString &name :
             {retelling.publication,
              origin == m_documents.end() ? QString() : origin->second->metadata.publisher}) {
            const Pair pair(retelling.document, foldPublication(name));
            (retelling.verdict == Verdict::Different ? overruled : compared).insert(pair);
        }
    }
    for (const Derivation &derivation : m_content.derivations) {
        const auto document = m_documents.find(derivation.document);
        const QString key = foldPublication(derivation.publication);
        if (document == m_documents.end() || key.isEmpty()
            || key == foldPublication(document->second->metadata.publisher)
            || overruled.contains({derivation.document, key}))
            continue;
        std::vector<Tie> &ties = m_ties[derivation.document];
        const auto atHand = std::find_if(ties.begin(), ties.end(), [&](const Tie &tie) {
            return foldPublication(tie.publication) == key;
        });
        if (atHand != ties.end()) {
            // a credit at the head is for all of it: the two texts tell what is not in the origin
            if (atHand->kind == RetellingKind::Retells && derivation.scope.begin > 0)
                atHand->scope = derivation.scope;
            continue;
        }
        Tie tie{{}, bareName(derivation.publication), RetellingKind::Retells, derivation.scope};
        // where nobody compared the two, the earliest of its documents is meant
        const auto published = m_published.find(key);
        if (published != m_published.end() && !compared.contains({derivation.document, key})
            && published->second.front() != derivation.document)
            tie.origin = published->second.front();
        ties.push_back(std::move(tie));
    }
}

const std::vector<Origins::Tie> &Origins::tiesOf(DocumentId document) const
{
    const auto found = m_ties.find(document);
    return found == m_ties.end() ? m_none : found->second;
}

// The ties that vouch for a passage: of an article's copy the article, else the narrowest credit around it,
// else what the document retells as a whole. No passage: the document as a whole.
std::vector<Origins::Tie> Origins::tiesAt(DocumentId document, Span passage) const
{
    std::vector<Tie> ties;
    for (const Tie &tie : tiesOf(document)) {
        if (tie.kind == RetellingKind::SameArticle)
            return {tie};
        const bool covers
            = tie.scope.isEmpty() || (passage.isEmpty() ? tie.scope.begin == 0 : tie.scope.overlaps(passage));
        if (covers)
            ties.push_back(tie);
    }
    const auto width = [](const Tie &tie) {
        return tie.scope.isEmpty() ? std::numeric_limits<qsizetype>::max() : tie.scope.length();
    };
    if (!passage.isEmpty() && !ties.empty()) {
        qsizetype narrowest = std::numeric_limits<qsizetype>::max();
        for (const Tie &tie : ties)
            narrowest = std::min(narrowest, width(tie));
        std::erase_if(ties, [&](const Tie &tie) { return width(tie) > narrowest; });
    }
    return ties;
}

// Of an origin with several versions all those count that are texts: an abstract lacks everything.
bool Origins::isOwnSentence(DocumentId document, DocumentId origin, Span passage) const
{
    const auto found = m_own.find(document);
    if (found == m_own.end() || passage.isEmpty())
        return false;
    std::set<DocumentId> compared, lacking;
    for (const OwnSentence &own : found->second) {
        const bool here = own.span.overlaps(passage);
        if (!own.origin && here)
            return true; // its words say so
        if (!own.origin || !origin || !m_versions.areOne(own.origin, origin))
            continue;
        compared.insert(own.origin);
        if (here)
            lacking.insert(own.origin);
    }
    return !compared.empty() && compared == lacking;
}

// A site stands for its publication where no name is known: two of its pages are one origin.
std::pair<QString, Origins::Source> Origins::itself(const DocumentSummary &document)
{
    const Metadata &data = document.metadata;
    const QString publication = data.publisher.isEmpty() ? siteOf(data.url) : bareName(data.publisher);
    const QString key = foldPublication(publication);
    return {key.isEmpty() ? QString(u'#' + QString::number(document.id.value)) : key,
            Source{publication, data.published, document.id}};
}

std::vector<const Claim *> Origins::sameIn(DocumentId document, const Claim &claim) const
{
    const auto isNamed = [this](EntityId id) {
        return m_named.contains(id);
    };
    std::vector<const Claim *> same;
    const auto key = relationKey(claim, m_clusters, isNamed);
    const auto claims = m_claimsOf.find(document);
    if (!key || claims == m_claimsOf.end())
        return same;
    for (const Claim *other : claims->second) {
        if (relationKey(*other, m_clusters, isNamed) == key)
            same.push_back(other);
    }
    return same;
}

Origins::Sources Origins::sourcesOf(const Tie &tie, const Claim *claim, Path &path) const
{
    if (!tie.origin)
        return {{foldPublication(tie.publication), Source{tie.publication, {}, {}}}};
    Sources sources;
    if (claim) {
        for (const Claim *same : sameIn(tie.origin, *claim))
            sources.merge(sourcesOf(tie.origin, same->evidence, same, path));
    }
    return sources.empty() ? sourcesOf(tie.origin, {}, nullptr, path) : sources;
}

Origins::Sources Origins::sourcesOf(DocumentId document, Span passage, const Claim *claim, Path &path) const
{
    const DocumentSummary &summary = *m_documents.at(document);
    if (const auto before = std::find(path.begin(), path.end(), document); before != path.end()) {
        // whoever retell each other are one source: that of the earliest
        const DocumentSummary *first = &summary;
        for (auto at = before; at != path.end(); ++at)
            first = std::min(first, m_documents.at(*at), isEarlier);
        return {itself(*first)};
    }
    path.push_back(document);
    Sources sources;
    for (const Tie &tie : tiesAt(document, passage)) {
        if (tie.kind == RetellingKind::SameArticle || !isOwnSentence(document, tie.origin, passage))
            sources.merge(sourcesOf(tie, claim, path));
    }
    path.pop_back();
    if (sources.empty())
        sources.insert(itself(summary));
    return sources;
}

bool Origins::isOwn(const Claim &claim) const
{
    const auto document = m_documents.find(claim.document);
    const std::vector<Tie> &ties = tiesOf(claim.document);
    const bool isCopy = std::any_of(ties.begin(), ties.end(),
                                    [](const Tie &tie) { return tie.kind == RetellingKind::SameArticle; });
    if (document == m_documents.end() || ties.empty() || isCopy)
        return false;
    Path path;
    const Sources sources = sourcesOf(claim.document, claim.evidence, &claim, path);
    return sources.size() == 1 && sources.begin()->first == itself(*document->second).first;
}

bool Origins::restsOn(DocumentId document, DocumentId other) const
{
    const std::vector<Tie> &ties = tiesOf(document);
    return m_versions.areOne(document, other) || std::any_of(ties.begin(), ties.end(), [&](const Tie &tie) {
               return tie.origin && m_versions.areOne(tie.origin, other);
           });
}

bool Origins::isMoot(const Retelling &retelling) const
{
    return retelling.verdict == Verdict::Unsure && retelling.origin
        && (restsOn(retelling.document, retelling.origin) || restsOn(retelling.origin, retelling.document));
}

DocumentId Origins::rootOf(DocumentId document) const
{
    std::vector<DocumentId> path{document};
    for (;;) {
        DocumentId next;
        for (const Tie &tie : tiesAt(path.back(), {}))
            if (tie.origin && (!next || tie.kind == RetellingKind::SameArticle))
                next = tie.origin;
        if (!next)
            return path.back();
        if (const auto before = std::find(path.begin(), path.end(), next); before != path.end()) {
            const DocumentSummary *first = m_documents.at(next);
            for (auto at = before; at != path.end(); ++at)
                first = std::min(first, m_documents.at(*at), isEarlier);
            return first->id;
        }
        path.push_back(next);
    }
}

std::vector<Origin> Origins::grouped(std::vector<Asked> asked)
{
    // those that name one source first, so that a digest of several is counted with one of them
    std::stable_partition(asked.begin(), asked.end(),
                          [](const Asked &one) { return one.sources.size() == 1; });
    std::map<QString, Origin> origins;
    std::map<QString, std::vector<size_t>> places;
    for (const Asked &one : asked) {
        auto chosen = std::find_if(one.sources.begin(), one.sources.end(),
                                   [&](const auto &source) { return origins.contains(source.first); });
        if (chosen == one.sources.end())
            chosen = one.sources.begin();
        const auto &[key, source] = *chosen;
        Origin &origin = origins[key];
        if (origin.publication.isEmpty())
            origin.publication = source.publication;
        const bool earlier = !source.date.isEmpty() && (origin.date.isEmpty() || source.date < origin.date);
        if (earlier || (!origin.document && origin.date.isEmpty()))
            origin.document = source.document;
        if (earlier)
            origin.date = source.date;
        places[key].push_back(one.place);
        if (one.claim)
            origin.claims.push_back(one.claim);
    }
    std::vector<Origin> sorted;
    for (auto &[key, origin] : origins) {
        // back into the order of the question
        std::vector<std::pair<size_t, ClaimId>> order;
        for (size_t i = 0; i < origin.claims.size(); ++i)
            order.emplace_back(places[key][i], origin.claims[i]);
        std::sort(order.begin(), order.end());
        std::transform(order.begin(), order.end(), origin.claims.begin(),
                       [](const auto &one) { return one.second; });
        sorted.push_back(std::move(origin));
    }
    std::sort(sorted.begin(), sorted.end(), [](const Origin &a, const Origin &b) {
        return std::tuple(a.date.isEmpty(), a.date, a.publication, a.document)
            < std::tuple(b.date.isEmpty(), b.date, b.publication, b.document);
    });
    return sorted;
}

std::vector<Origin> Origins::of(std::span<const ClaimId> claims) const
{
    std::vector<Asked> asked;
    for (const ClaimId id : claims) {
        const auto claim = m_claims.find(id);
        if (claim == m_claims.end() || !m_documents.contains(claim->second->document))
            continue;
        Path path;
        asked.push_back({asked.size(), id,
                         sourcesOf(claim->second->document, claim->second->evidence, claim->second, path)});
    }
    return grouped(std::move(asked));
}

int Origins::count(std::span<const ClaimId> claims) const
{
    return static_cast<int>(of(claims).size());
}

int Origins::count(std::span<const DocumentId> documents) const
{
    std::vector<Asked> asked;
    for (const DocumentId document : documents) {
        if (!m_documents.contains(document))
            continue;
        Path path;
        asked.push_back({asked.size(), {}, sourcesOf(document, {}, nullptr, path)});
    }
    return static_cast<int>(grouped(std::move(asked)).size());
}

} // namespace clew
