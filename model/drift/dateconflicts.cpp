#include "drift/dateconflicts.h"

#include "core/time.h"
#include "drift/recorddates.h"
#include "graph/relationkey.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// "2019/..", "2023-03", "../2022-03".
QString edtfOf(const DateRange &date)
{
    if (date.from == date.to)
        return date.from;
    if (date.to.isEmpty())
        return date.from + u"/.."_s;
    return (date.from.isEmpty() ? u".."_s : date.from) + u'/' + date.to;
}

class Finder
{
public:
    Finder(const DossierContent &content, const std::vector<Utterances> &documents, const Clusters &clusters,
           const std::set<EntityId> &named, const Origins &origins)
        : m_content(content)
        , m_documents(documents)
        , m_clusters(clusters)
        , m_named(named)
        , m_origins(origins)
    {
        for (const DocumentSummary &summary : content.documents)
            m_summaries.emplace(summary.id, &summary);
        for (const Entity &entity : content.entities)
            m_entities.emplace(entity.id, &entity);
    }

    std::vector<DateConflict> run()
    {
        publications();
        records();
        undated();
        events();
        return std::move(m_found);
    }

private:
    DatedBy dated(const DocumentSummary &document) const
    {
        const Metadata &data = document.metadata;
        return {document.id, {}, data.published, data.publishedFrom.simplified()};
    }

    bool isCopyOf(DocumentId document, DocumentId root) const
    {
        const auto &ties = m_origins.tiesOf(document);
        return std::any_of(ties.begin(), ties.end(), [&](const Origins::Tie &tie) {
            return tie.kind == RetellingKind::SameArticle && tie.origin == root;
        });
    }

    // Copies of one article: the article's own date is trusted, not that of a record of it.
    void publications()
    {
        for (const DocumentSummary &root : m_content.documents) {
            if (root.metadata.published.isEmpty())
                continue;
            DateConflict conflict{
                DateConflictKind::Publication, {dated(root)}, root.metadata.published, root.id};
            for (const DocumentSummary &copy : m_content.documents)
                if (isCopyOf(copy.id, root.id) && !copy.metadata.published.isEmpty()
                    && !copy.metadata.published.startsWith(root.metadata.published)
                    && !root.metadata.published.startsWith(copy.metadata.published))
                    conflict.values.push_back(dated(copy));
            if (conflict.values.size() > 1)
                m_found.push_back(std::move(conflict));
        }
    }

    void records()
    {
        for (const Utterances &document : m_documents) {
            const auto summary = m_summaries.find(document.document->id);
            const auto other = changeDateOf(*document.document);
            if (!other || summary == m_summaries.end() || summary->second->metadata.published.isEmpty())
                continue;
            m_found.push_back(
                {DateConflictKind::Record,
                 {dated(*summary->second), {document.document->id, {}, other->iso, other->line}},
                 summary->second->metadata.published,
                 summary->first});
        }
    }

    void undated()
    {
        for (const DocumentSummary &document : m_content.documents) {
            if (!document.metadata.published.isEmpty())
                continue;
            const auto root = m_summaries.find(m_origins.rootOf(document.id));
            DateConflict conflict{DateConflictKind::Undated, {dated(document)}, {}, {}};
            if (root != m_summaries.end() && root->first != document.id
                && !root->second->metadata.published.isEmpty()) {
                conflict.proposal = root->second->metadata.published;
                conflict.trusted = root->first;
            }
            if (!conflict.proposal.isEmpty())
                m_found.push_back(std::move(conflict));
        }
    }

    struct Event
    {
        const Utterances *document = nullptr;
        const Utterance *statement = nullptr;
        const Claim *claim = nullptr;
        Predicate kind = Predicate::RelatedTo;
        EntityId from, to, item;
        QSet<QString> goods; // stems of what it is about, where that has no name
    };

    // The same relation, as far as its ends are named. What a state does to somebody unnamed joins nothing:
    // it does so to many.
    bool mayBeOne(const Event &a, const Event &b) const
    {
        const auto fits = [](EntityId x, EntityId y) {
            return !x || !y || x == y;
        };
        const auto same = [this](EntityId x, EntityId y) {
            return x && x == y && isParticular(x) ? 1 : 0;
        };
        if (a.kind != b.kind)
            return false;
        // one measure of an authority, whatever goods the retellings of one report say that it names
        if (a.kind == Predicate::Restricts && a.from && a.from == b.from
            && m_origins.rootOf(a.document->document->id) == m_origins.rootOf(b.document->document->id))
            return isNested(*a.claim->date, *b.claim->date);
        const int shared = same(a.from, b.from) + same(a.to, b.to) + same(a.item, b.item);
        const bool someEndIsOpen = !a.from || !b.from || !a.to || !b.to;
        return fits(a.from, b.from) && fits(a.to, b.to) && shared > 0
            && (shared > 1 || (a.from && a.from == b.from && a.to && a.to == b.to)
                || (someEndIsOpen && areOneKind(a.goods, b.goods)));
    }

    bool isParticular(EntityId id) const
    {
        const auto entity = m_entities.find(id);
        return entity != m_entities.end() && entity->second->type != EntityType::Government
            && entity->second->type != EntityType::Place;
    }

    static bool areOneKind(const QSet<QString> &one, const QSet<QString> &other)
    {
        return one.isEmpty() || other.isEmpty() || one.intersects(other);
    }

    // One tells the date more closely than the other.
    static bool isNested(const DateRange &one, const DateRange &other)
    {
        const auto within = [](const DateRange &inner, const DateRange &outer) {
            const QDate from = firstDay(outer.from), to = lastDay(outer.to);
            const QDate begin = firstDay(inner.from), end = lastDay(inner.to);
            return (!from.isValid() || (begin.isValid() && from <= begin))
                && (!to.isValid() || (end.isValid() && end <= to));
        };
        return within(one, other) || within(other, one);
    }

    // Dates that cannot both be right, or one that a text without a date of its own only hints at.
    bool areInConflict(const Event &a, const Event &b) const
    {
        const DateRange &one = *a.claim->date, &other = *b.claim->date;
        if (one == other)
            return false;
        const auto isHint = [](const Event &event, const Event &than) {
            return event.document->document->metadata.published.isEmpty()
                && event.claim->date->from != event.claim->date->to && !event.claim->date->from.isEmpty()
                && !event.claim->date->to.isEmpty() && than.claim->date->from == than.claim->date->to;
        };
        // "since spring" and "since August" tell two beginnings
        const bool begin = one.to.isEmpty() && other.to.isEmpty();
        const bool nested
            = begin ? isNested({one.from, one.from}, {other.from, other.from}) : isNested(one, other);
        return !nested || isHint(a, b) || isHint(b, a);
    }

    QSet<QString> goodsOf(const Claim &claim) const
    {
        QSet<QString> goods;
        for (const EntityId id : {claim.item, claim.to}) {
            const auto entity = m_entities.find(id);
            if (entity == m_entities.end() || entity->second->type != EntityType::Product)
                continue;
            for (const QString &name : {entity->second->name, entity->second->className})
                for (const ContentWord &word : contentWords(name, {0, name.size()}))
                    goods.insert(word.stem);
        }
        return goods;
    }

    void events()
    {
        std::vector<Event> all;
        const auto named = [this](EntityId id) {
            return id && m_named.contains(id) ? canonical(m_clusters, id) : EntityId();
        };
        for (const Utterances &document : m_documents)
            for (const Utterance &statement : document.all)
                for (const Claim *claim : statement.claims) {
                    if (!claim->date || claim->date->isEmpty() || claim->polarity == Polarity::Negated
                        || claim->polarity == Polarity::Denied || claim->predicate == Predicate::Responds)
                        continue;
                    Event event{&document,
                                &statement,
                                claim,
                                relationKind(claim->predicate),
                                named(claim->from),
                                named(claim->to),
                                named(claim->item),
                                goodsOf(*claim)};
                    if (claim->predicate == Predicate::BuysFrom)
                        std::swap(event.from, event.to);
                    all.push_back(event);
                }
        std::vector<bool> done(all.size(), false);
        for (size_t i = 0; i < all.size(); ++i) {
            if (done[i])
                continue;
            DateConflict conflict{DateConflictKind::Event, {}, {}, {}};
            std::set<DocumentId> told;
            std::vector<const Event *> shown;
            for (size_t k = i; k < all.size(); ++k) {
                const Event &event = all[k];
                if ((k != i && !mayBeOne(all[i], event)) || !told.insert(event.document->document->id).second)
                    continue;
                done[k] = true;
                const QString value = edtfOf(*event.claim->date);
                shown.push_back(&event);
                conflict.values.push_back({event.document->document->id, event.statement->sentence.span,
                                           value, event.claim->dateText.simplified()});
            }
            const bool differ = std::ranges::any_of(shown, [&](const Event *a) {
                return std::ranges::any_of(shown,
                                           [&](const Event *b) { return a != b && areInConflict(*a, *b); });
            });
            if (differ)
                m_found.push_back(std::move(conflict));
        }
    }

    const DossierContent &m_content;
    const std::vector<Utterances> &m_documents;
    const Clusters &m_clusters;
    const std::set<EntityId> &m_named;
    const Origins &m_origins;
    std::map<EntityId, const Entity *> m_entities;
    std::map<DocumentId, const DocumentSummary *> m_summaries;
    std::vector<DateConflict> m_found;
};

} // namespace

std::vector<DateConflict> dateConflictsIn(const DossierContent &content,
                                          const std::vector<Utterances> &documents, const Clusters &clusters,
                                          const std::set<EntityId> &named, const Origins &origins)
{
    return Finder(content, documents, clusters, named, origins).run();
}

} // namespace clew
