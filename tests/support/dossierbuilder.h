#pragma once

#include "core/dossier.h"

#include <optional>

namespace clew::test {

// Writes a DossierContent by hand, a line a fact, for tests of everything that reads one:
//   DossierBuilder b;
//   b.document(u"Harbour Post"_s);
//   const auto mill = b.entity(u"Norr Mill"_s);
//   b.claim(Predicate::SellsTo, mill, dealer, {.item = saw});
class DossierBuilder
{
public:
    struct More
    {
        EntityId item = {};
        EntityId via = {};
        Polarity polarity = Polarity::Asserted;
        ClaimStatus status = ClaimStatus::Proposed;
        SpeakerKind speaker = SpeakerKind::Publication;
    };

    // Later entities and claims belong to this document. `retells`: publications that it credits.
    DocumentId document(const QString &publisher, const std::vector<QString> &retells = {})
    {
        DocumentSummary summary;
        summary.id = {static_cast<qint64>(1000 + m_content.documents.size())};
        summary.file = QString::number(m_content.documents.size()) + QStringLiteral(".txt");
        summary.metadata.publisher = publisher;
        m_content.documents.push_back(summary);
        for (const QString &publication : retells)
            m_content.derivations.push_back({summary.id, publication, {0, 1}, publication});
        return summary.id;
    }

    EntityId entity(const QString &name, EntityType type = EntityType::Organization, int mentions = 1)
    {
        return add(name, type, mentions, false);
    }
    EntityId item(const QString &name) { return add(name, EntityType::Product, 1, false); }
    // "a trader": a placeholder with an entity of its own.
    EntityId unnamed(const QString &words) { return add(words, EntityType::Group, 1, true); }

    ClaimId claim(Predicate predicate, EntityId from, EntityId to)
    {
        return claim(predicate, from, to, More{});
    }
    ClaimId claim(Predicate predicate, EntityId from, EntityId to, const More &more)
    {
        Claim claim;
        claim.id = {static_cast<qint64>(5000 + m_content.claims.size())};
        claim.document = documentNow();
        claim.predicate = predicate;
        claim.from = from;
        claim.to = to;
        claim.item = more.item;
        claim.via = more.via;
        claim.polarity = more.polarity;
        claim.status = more.status;
        claim.speaker.kind = more.speaker;
        claim.evidence = {m_offset, m_offset + 10};
        claim.trigger = {m_offset + 2, m_offset + 4};
        m_offset += 20;
        m_content.claims.push_back(claim);
        return claim.id;
    }

    // The two are one: their canonical entity is the smaller id.
    void same(EntityId a, EntityId b)
    {
        m_clusters[std::max(a, b)] = std::min(a, b);
        m_clusters[std::min(a, b)] = std::min(a, b);
    }

    DossierContent &content() { return m_content; }
    const Clusters &clusters() const { return m_clusters; }

private:
    DocumentId documentNow()
    {
        return m_content.documents.empty() ? document({}) : m_content.documents.back().id;
    }
    EntityId add(const QString &name, EntityType type, int mentions, bool isUnnamed)
    {
        const DocumentId document = documentNow();
        const EntityId id{static_cast<qint64>(1 + m_content.entities.size())};
        m_content.entities.push_back({id, document, type, name, isUnnamed});
        m_clusters[id] = id;
        for (int i = 0; i < mentions; ++i) {
            const MentionId mention{static_cast<qint64>(9000 + m_content.mentions.size())};
            m_content.mentions.push_back({mention, document, id, {m_offset, m_offset + 5}, type, {}, 1.0});
            m_offset += 6;
        }
        return id;
    }

    DossierContent m_content;
    Clusters m_clusters;
    qsizetype m_offset = 0;
};

} // namespace clew::test
