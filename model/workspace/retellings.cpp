#include "workspace/retellings.h"

#include "origins/publications.h"
#include "origins/retellings.h"
#include "text/fold.h"

#include <QUrl>

#include <algorithm>
#include <map>

namespace clew {

namespace {

// Which documents may have to do with each other, by what stands in their rows: no text is loaded for it.
class Neighbours
{
public:
    explicit Neighbours(const std::vector<Teller> &tellers)
    {
        std::map<QString, std::vector<size_t>> byName;
        for (size_t i = 0; i < tellers.size(); ++i) {
            for (const QString &key : keysOf(*tellers[i].metadata))
                m_byKey[key].push_back(i);
            for (const QString &name : namesOf(*tellers[i].extraction))
                byName[name].push_back(i);
            for (const Derivation &derivation : tellers[i].extraction->derivations)
                m_credited[i].push_back(derivation.publication);
            if (!tellers[i].metadata->publisher.isEmpty())
                m_publishers[tellers[i].metadata->publisher].push_back(i);
        }
        for (const auto &[name, places] : byName) {
            constexpr size_t ubiquitous = 200;
            if (places.size() < 2 || places.size() > ubiquitous)
                continue;
            for (const size_t a : places)
                for (const size_t b : places)
                    if (a != b)
                        ++m_shared[a][b];
        }
    }

    std::set<size_t> of(size_t teller, const std::vector<Teller> &tellers) const
    {
        constexpr int fewestNames = 2;
        std::set<size_t> near;
        for (const QString &key : keysOf(*tellers[teller].metadata))
            if (const auto found = m_byKey.find(key); found != m_byKey.end())
                near.insert(found->second.begin(), found->second.end());
        if (const auto found = m_shared.find(teller); found != m_shared.end())
            for (const auto &[other, names] : found->second)
                if (names >= fewestNames)
                    near.insert(other);
        if (const auto found = m_credited.find(teller); found != m_credited.end())
            for (const QString &credited : found->second)
                for (const auto &[publisher, places] : m_publishers)
                    if (isSamePublication(credited, publisher))
                        near.insert(places.begin(), places.end());
        near.erase(teller);
        return near;
    }

private:
    static std::vector<QString> keysOf(const Metadata &metadata)
    {
        std::vector<QString> keys;
        if (const QUrl url(metadata.url); !url.host().isEmpty())
            keys.push_back(QString(u"at " + url.host() + url.path()));
        if (const QString title = foldName(metadata.title).section(u' ', 0, 3); title.contains(u' '))
            keys.push_back(QString(u"head " + title));
        for (const QString &author : metadata.authors)
            keys.push_back(QString(u"by " + foldName(author)));
        return keys;
    }

    static std::set<QString> namesOf(const Extraction &extraction)
    {
        std::set<QString> names;
        for (const Entity &entity : extraction.entities) {
            const bool telling = entity.type == EntityType::Organization || entity.type == EntityType::Person
                || entity.type == EntityType::Product;
            if (telling && !entity.unnamed)
                names.insert(foldOrganization(entity.name));
        }
        return names;
    }

    std::map<QString, std::vector<size_t>> m_byKey, m_publishers;
    std::map<size_t, std::vector<QString>> m_credited;
    std::map<size_t, std::map<size_t, int>> m_shared;
};

class Comparison
{
public:
    Comparison(std::vector<Teller> &tellers, const LoadDocument &load)
        : m_tellers(tellers)
        , m_load(load)
    {
    }

    Result<const ComparedDocument *> at(size_t teller)
    {
        if (const auto found = m_compared.find(teller); found != m_compared.end())
            return found->second.get();
        Teller &one = m_tellers[teller];
        if (!one.document) {
            auto loaded = m_load(one.id);
            if (!loaded)
                return loaded.error();
            loaded->original.clear();
            one.document = std::make_shared<const Document>(*std::move(loaded));
        }
        auto compared = std::make_unique<ComparedDocument>(ComparedDocument{*one.document, *one.extraction});
        return m_compared.emplace(teller, std::move(compared)).first->second.get();
    }

private:
    std::vector<Teller> &m_tellers;
    const LoadDocument &m_load;
    std::map<size_t, std::unique_ptr<ComparedDocument>> m_compared;
};

} // namespace

Result<RetellingsRead> readRetellings(std::vector<Teller> tellers, const std::set<DocumentId> &fresh,
                                      const LoadDocument &load, const Job &job)
{
    std::sort(tellers.begin(), tellers.end(), [](const Teller &a, const Teller &b) { return a.id < b.id; });
    const Neighbours neighbours(tellers);
    std::set<size_t> concerned;
    for (size_t i = 0; i < tellers.size(); ++i) {
        if (!fresh.contains(tellers[i].id))
            continue;
        concerned.insert(i);
        concerned.merge(neighbours.of(i, tellers));
    }
    // whoever credits the publisher of a fresh document
    for (size_t i = 0; i < tellers.size(); ++i) {
        const std::set<size_t> near = neighbours.of(i, tellers);
        if (std::any_of(near.begin(), near.end(), [&](size_t n) { return fresh.contains(tellers[n].id); }))
            concerned.insert(i);
    }
    Comparison comparison(tellers, load);
    RetellingsRead read;
    for (const size_t i : concerned) {
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        const auto here = comparison.at(i);
        if (!here)
            return here.error();
        std::vector<const ComparedDocument *> others;
        for (const size_t n : neighbours.of(i, tellers)) {
            const auto there = comparison.at(n);
            if (!there)
                return there.error();
            others.push_back(*there);
        }
        Retold told = retold(**here, others);
        read.documents.push_back(tellers[i].id);
        std::move(told.retellings.begin(), told.retellings.end(), std::back_inserter(read.retellings));
        std::move(told.own.begin(), told.own.end(), std::back_inserter(read.own));
    }
    return read;
}

std::map<DocumentId, Extraction> extractionsOf(const DossierContent &content)
{
    std::map<DocumentId, Extraction> readings;
    for (const DocumentSummary &document : content.documents)
        readings[document.id];
    for (const Entity &entity : content.entities)
        readings[entity.document].entities.push_back(entity);
    for (const Mention &mention : content.mentions)
        readings[mention.document].mentions.push_back(mention);
    for (const Claim &claim : content.claims)
        readings[claim.document].claims.push_back(claim);
    for (const Derivation &derivation : content.derivations)
        readings[derivation.document].derivations.push_back(derivation);
    return readings;
}

} // namespace clew
