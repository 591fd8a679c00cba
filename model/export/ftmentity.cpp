#include "export/ftmentity.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// The dataset of what no single document tells: names of clusters.
QString dossierDataset()
{
    return u"clew"_s;
}

QString datasetOf(DocumentId document)
{
    return u"clew-"_s + idOf(document);
}

// ISO prefixes are what the format calls a date.
void addDates(FtmEntity &entity, const Claim &claim)
{
    if (!claim.date)
        return;
    const QString words = claim.dateText.isEmpty() ? edtfOf(claim.date) : claim.dateText;
    if (claim.date->from == claim.date->to)
        entity.add("date"_L1, "date"_L1, claim.date->from, words);
    entity.add("startDate"_L1, "date"_L1, claim.date->from, words);
    entity.add("endDate"_L1, "date"_L1, claim.date->to, words);
}

class FtmMaker
{
public:
    FtmMaker(const ExportTables &tables, Losses &losses)
        : m_tables(tables)
        , m_losses(losses)
    {
        for (const Claim &claim : tables.content().claims) {
            if (claim.predicate == Predicate::OwnsOrParentOf && isTold(claim))
                m_owned.insert(tables.headOf(claim.to));
        }
    }

    FtmEntity article(const DocumentSummary &document) const
    {
        const Metadata &metadata = document.metadata;
        FtmEntity entity = begun(idOf(document.id), "Article"_L1, document.id, u"import"_s);
        const QString title = metadata.title.isEmpty() ? document.file : metadata.title;
        entity.caption = title;
        entity.add("name"_L1, "name"_L1, title);
        entity.add("title"_L1, "string"_L1, metadata.title);
        entity.add("fileName"_L1, "string"_L1, document.file);
        entity.add("publisher"_L1, "string"_L1, metadata.publisher);
        for (const QString &author : metadata.authors)
            entity.add("author"_L1, "string"_L1, author);
        entity.add("publishedAt"_L1, "date"_L1, metadata.published, metadata.publishedFrom);
        const QUrl url(metadata.url, QUrl::StrictMode);
        if (url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
            entity.add("sourceUrl"_L1, "url"_L1, metadata.url);
        return entity;
    }

    // Nothing for sums and quantities.
    std::optional<FtmEntity> thing(const Node &node) const
    {
        const QLatin1StringView schema = schemaOf(node);
        if (schema.isEmpty()) {
            ++m_losses[Loss::ValueNotAnEntity];
            return std::nullopt;
        }
        FtmEntity entity = begun(idOf(node.entity), schema, {}, u"names"_s);
        entity.caption = node.name;
        entity.add("name"_L1, "name"_L1, node.name);
        if (schema == "Address"_L1)
            entity.add("full"_L1, "address"_L1, node.name);
        else
            for (const QString &alias : m_tables.aliasesOf(node))
                entity.add("alias"_L1, "name"_L1, alias);
        return entity;
    }

    std::optional<FtmEntity> claim(const Claim &claim, const Quotes::Quote &quote) const
    {
        if (m_tables.edgesOf(claim.id).empty()) {
            ++m_losses[Loss::ClaimNotDrawn];
            return std::nullopt;
        }
        if (claim.polarity == Polarity::Negated || claim.polarity == Polarity::Denied)
            return denial(claim, quote);
        FtmEntity entity = relation(claim);
        if (entity.schema.isEmpty()) {
            ++m_losses[Loss::ClaimNotDrawn];
            return std::nullopt;
        }
        entity.caption = codeOf(claim.predicate);
        addDates(entity, claim);
        entity.add("summary"_L1, "string"_L1, quote.exact);
        entity.add("recordId"_L1, "string"_L1, idOf(claim.id));
        entity.add("proof"_L1, "entity"_L1, idOf(claim.document));
        if (!claim.speaker.text.isEmpty())
            entity.add("publisher"_L1, "string"_L1, claim.speaker.text);
        if (const QString goods = m_tables.nameOf(claim.item); !goods.isEmpty())
            entity.add("description"_L1, "text"_L1, goods);
        return entity;
    }

private:
    static bool isTold(const Claim &claim)
    {
        return claim.from && claim.to && claim.polarity != Polarity::Negated
            && claim.polarity != Polarity::Denied && claim.status != ClaimStatus::Rejected;
    }

    static FtmEntity begun(const QString &id, QLatin1StringView schema, DocumentId document,
                           const QString &origin)
    {
        FtmEntity entity;
        entity.id = u"clew-"_s + id;
        entity.schema = schema;
        entity.dataset = document ? datasetOf(document) : dossierDataset();
        entity.origin = origin;
        return entity;
    }

    QLatin1StringView schemaOf(const Node &node) const
    {
        switch (node.type) {
        case EntityType::Person: return "Person"_L1;
        case EntityType::Organization:
            return m_owned.contains(node.entity) ? "Company"_L1 : "Organization"_L1;
        case EntityType::Government: return "PublicBody"_L1;
        case EntityType::Place: return "Address"_L1;
        case EntityType::Product: return "Asset"_L1;
        case EntityType::Document: return "Document"_L1;
        case EntityType::Group: return "LegalEntity"_L1;
        case EntityType::Money:
        case EntityType::Quantity: break;
        }
        return {};
    }

    QLatin1StringView schemaOf(EntityId id) const
    {
        const Node *node = m_tables.node(id);
        return node ? schemaOf(*node) : QLatin1StringView();
    }

    bool isLegalEntity(EntityId id) const
    {
        const QLatin1StringView schema = schemaOf(id);
        return schema == "Person"_L1 || schema == "Organization"_L1 || schema == "Company"_L1
            || schema == "PublicBody"_L1 || schema == "LegalEntity"_L1;
    }

    // The ends as the network draws them: a go-between or goods may stand in for an unnamed end.
    std::pair<EntityId, EntityId> ends(const Claim &claim) const
    {
        const std::vector<int> &edges = m_tables.edgesOf(claim.id);
        const auto plain = std::ranges::find_if(
            edges, [&](int index) { return !m_tables.graph().edges()[static_cast<size_t>(index)].goods; });
        const Edge &edge
            = m_tables.graph().edges()[static_cast<size_t>(plain == edges.end() ? edges.front() : *plain)];
        const auto at = [&](int node) {
            return m_tables.graph().nodes()[static_cast<size_t>(node)].entity;
        };
        return {at(edge.from), at(edge.to)};
    }

    FtmEntity between(const Claim &claim, QLatin1StringView schema, QLatin1StringView first, EntityId one,
                      QLatin1StringView second, EntityId other) const
    {
        FtmEntity entity = begun(idOf(claim.id), schema, claim.document, claim.rule);
        entity.add(first, "entity"_L1, u"clew-"_s + idOf(m_tables.headOf(one)));
        entity.add(second, "entity"_L1, u"clew-"_s + idOf(m_tables.headOf(other)));
        return entity;
    }

    FtmEntity relation(const Claim &claim) const
    {
        const auto [one, other] = ends(claim);
        const bool whole = claim.from && claim.to;
        if (schemaOf(one).isEmpty() || schemaOf(other).isEmpty())
            return {};
        FtmEntity entity;
        if (whole && claim.predicate == Predicate::OwnsOrParentOf && isLegalEntity(one)
            && (schemaOf(other) == "Company"_L1 || schemaOf(other) == "Asset"_L1))
            entity = between(claim, "Ownership"_L1, "owner"_L1, one, "asset"_L1, other);
        else if (whole && claim.predicate == Predicate::EmployedBy && schemaOf(one) == "Person"_L1
                 && (schemaOf(other) == "Organization"_L1 || schemaOf(other) == "Company"_L1
                     || schemaOf(other) == "PublicBody"_L1))
            entity = between(claim, "Employment"_L1, "employee"_L1, one, "employer"_L1, other);
        else if (whole && claim.predicate == Predicate::Sanctions) {
            entity = begun(idOf(claim.id), "Sanction"_L1, claim.document, claim.rule);
            entity.add("entity"_L1, "entity"_L1, u"clew-"_s + idOf(m_tables.headOf(claim.to)));
            entity.add("authority"_L1, "string"_L1, m_tables.nameOf(claim.from));
            entity.add("status"_L1, "string"_L1, codeOf(claim.polarity));
            return entity;
        } else
            entity = between(claim, "UnknownLink"_L1, "subject"_L1, one, "object"_L1, other);
        entity.add("role"_L1, "string"_L1, codeOf(claim.predicate));
        if (claim.polarity == Polarity::Possible)
            entity.add("status"_L1, "string"_L1, codeOf(claim.polarity));
        return entity;
    }

    FtmEntity denial(const Claim &claim, const Quotes::Quote &quote) const
    {
        ++m_losses[Loss::NoNegation];
        FtmEntity entity = begun(idOf(claim.id), "Note"_L1, claim.document, claim.rule);
        const auto [one, other] = ends(claim);
        entity.caption = codeOf(claim.polarity) + u": "_s + m_tables.nameOf(one) + u' '
            + codeOf(claim.predicate) + u' ' + m_tables.nameOf(other);
        entity.add("name"_L1, "name"_L1, entity.caption);
        entity.add("description"_L1, "text"_L1, quote.exact);
        for (const EntityId end : {one, other}) {
            if (!schemaOf(end).isEmpty())
                entity.add("entity"_L1, "entity"_L1, u"clew-"_s + idOf(end));
        }
        entity.add("proof"_L1, "entity"_L1, idOf(claim.document));
        return entity;
    }

    const ExportTables &m_tables;
    Losses &m_losses;
    std::set<EntityId> m_owned; // organisations that somebody is said to own
};

Result<void> handOn(FtmEntity entity, const std::function<Result<void>(const FtmEntity &)> &visit)
{
    for (FtmValue &value : entity.values) {
        if (value.property == "proof"_L1)
            value.value.prepend("clew-"_L1);
    }
    std::ranges::sort(entity.values, [](const FtmValue &left, const FtmValue &right) {
        return std::tie(left.property, left.value) < std::tie(right.property, right.value);
    });
    const auto twice = std::ranges::unique(entity.values, [](const FtmValue &left, const FtmValue &right) {
        return left.property == right.property && left.value == right.value;
    });
    entity.values.erase(twice.begin(), twice.end());
    return visit(entity);
}

} // namespace

void FtmEntity::add(QLatin1StringView property, QLatin1StringView type, const QString &value,
                    const QString &original)
{
    if (!value.isEmpty())
        values.push_back({property, type, value, original == value ? QString() : original});
}

Result<void> forEachFtmEntity(const ExportTables &tables, Losses &losses, const Job &job,
                              const std::function<Result<void>(const FtmEntity &)> &visit)
{
    const FtmMaker maker(tables, losses);
    for (const DocumentSummary &document : tables.content().documents) {
        if (auto done = handOn(maker.article(document), visit); !done)
            return done;
    }
    for (const Node &node : tables.graph().nodes()) {
        if (auto thing = maker.thing(node)) {
            if (auto done = handOn(*std::move(thing), visit); !done)
                return done;
        }
    }
    Quotes quotes(tables);
    return forEachClaim(tables, job, [&](const Claim &claim) -> Result<void> {
        const auto quote = quotes.of(claim);
        if (!quote)
            return quote.error();
        auto entity = maker.claim(claim, *quote);
        return entity ? handOn(*std::move(entity), visit) : Result<void>();
    });
}

} // namespace clew
