#include "export/tables.h"

#include "core/pages.h"
#include "text/codepoints.h"

#include <algorithm>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

template<typename Key, typename Value>
Value valueAt(const std::unordered_map<Key, Value> &table, Key key)
{
    const auto found = table.find(key);
    return found == table.end() ? Value{} : found->second;
}

template<typename Key, typename Value>
const std::vector<Value> &listAt(const std::unordered_map<Key, std::vector<Value>> &table, Key key)
{
    static const std::vector<Value> none;
    const auto found = table.find(key);
    return found == table.end() ? none : found->second;
}

QString labelOf(const DocumentSummary &document)
{
    return document.metadata.publisher.isEmpty() ? document.file : document.metadata.publisher;
}

constexpr qsizetype contextLength = 32; // UTF-16 units

} // namespace

ExportTables::ExportTables(const ExportSource &source)
    : m_source(source)
    , m_origins(*source.content, source.graph->clusters())
{
    for (const DocumentSummary &summary : content().documents)
        m_documents.emplace(summary.id, &summary);
    for (const DocumentSummary &summary : content().documents) {
        std::set<QString> names;
        for (const Origins::Tie &tie : m_origins.tiesOf(summary.id)) {
            const DocumentSummary *root = document(m_origins.rootOf(tie.origin ? tie.origin : summary.id));
            names.insert(tie.publication.isEmpty() && root ? labelOf(*root) : tie.publication);
        }
        names.erase(QString());
        if (names.empty())
            names.insert(labelOf(summary));
        m_originsOf[summary.id].assign(names.begin(), names.end());
    }
    std::unordered_map<EntityId, std::set<QString>> names;
    for (const Entity &one : content().entities) {
        m_entities.emplace(one.id, &one);
        names[headOf(one.id)].insert(one.name);
    }
    for (const Node &one : graph().nodes()) {
        std::set<QString> &forms = names[one.entity];
        forms.erase(one.name);
        if (!forms.empty())
            m_aliases[one.entity].assign(forms.begin(), forms.end());
    }
    const std::vector<Edge> &edges = graph().edges();
    for (size_t i = 0; i < edges.size(); ++i) {
        for (const ClaimId claim : edges[i].claims)
            m_edges[claim].push_back(static_cast<int>(i));
    }
}

const DocumentSummary *ExportTables::document(DocumentId id) const
{
    return valueAt(m_documents, id);
}

const Entity *ExportTables::entity(EntityId id) const
{
    return valueAt(m_entities, id);
}

const Node *ExportTables::node(EntityId id) const
{
    const std::optional<int> index = id ? graph().find(id) : std::nullopt;
    return index ? &graph().nodes()[static_cast<size_t>(*index)] : nullptr;
}

QString ExportTables::nameOf(EntityId id) const
{
    if (const Node *drawn = node(id))
        return drawn->name;
    const Entity *known = entity(id);
    return known ? known->name : QString();
}

const std::vector<QString> &ExportTables::aliasesOf(const Node &node) const
{
    return listAt(m_aliases, node.entity);
}

const std::vector<int> &ExportTables::edgesOf(ClaimId claim) const
{
    return listAt(m_edges, claim);
}

const std::vector<QString> &ExportTables::originsOf(DocumentId id) const
{
    return listAt(m_originsOf, id);
}

std::vector<QString> ExportTables::originsOf(ClaimId id) const
{
    std::vector<QString> names;
    for (const Origin &origin : m_origins.of(std::span(&id, 1))) {
        const DocumentSummary *report = document(origin.document);
        if (!origin.publication.isEmpty() || report)
            names.push_back(origin.publication.isEmpty() ? labelOf(*report) : origin.publication);
    }
    return names;
}

QString idOf(DocumentId id)
{
    return u'd' + QString::number(id.value, 16);
}

QString idOf(EntityId id)
{
    return u'n' + QString::number(id.value);
}

QString idOf(ClaimId id)
{
    return u'c' + QString::number(id.value);
}

QString edgeIdOf(ClaimId claim, const Edge &edge)
{
    const QString id = idOf(claim);
    return edge.goods ? QString(id + u'g') : id;
}

struct Quotes::Text
{
    std::shared_ptr<const Document> document;
    CodePoints points;
    bool hasPages = false;
};

Quotes::Quotes(const ExportTables &tables)
    : m_tables(tables)
{
}

Quotes::~Quotes() = default;

Result<Quotes::Quote> Quotes::of(const Claim &claim)
{
    if (claim.evidence.isEmpty() || !m_tables.source().document)
        return Quote{};
    if (!m_last || m_last->document->id != claim.document) {
        const auto loaded = m_tables.source().document(claim.document);
        if (!loaded)
            return loaded.error();
        m_last = std::make_unique<Text>(
            Text{*loaded, CodePoints((*loaded)->text), pageOf(**loaded, 0).has_value()});
    }
    const QStringView text = m_last->document->text;
    const Span span = claim.evidence;
    if (!span.liesIn(text))
        return Error{ErrorCode::CorruptDossier,
                     m_last->document->file,
                     {},
                     u"the evidence of claim %1 lies outside of its text"_s.arg(claim.id.value)};
    Quote quote;
    quote.points = m_last->points.fromUtf16(span);
    if (m_last->hasPages)
        quote.page = pageOf(*m_last->document, span.begin);
    if (m_tables.source().quotations) {
        quote.exact = span.of(text).toString();
        const qsizetype before = std::max<qsizetype>(0, span.begin - contextLength);
        quote.prefix = text.mid(before, span.begin - before).toString();
        quote.suffix = text.mid(span.end, contextLength).toString();
        if (!quote.prefix.isEmpty() && quote.prefix.front().isLowSurrogate())
            quote.prefix.remove(0, 1);
        if (!quote.suffix.isEmpty() && quote.suffix.back().isHighSurrogate())
            quote.suffix.chop(1);
    }
    return quote;
}

QString edtfOf(const std::optional<DateRange> &date)
{
    if (!date || date->isEmpty())
        return {};
    if (date->from == date->to)
        return date->from;
    const auto end = [](const QString &prefix) {
        return prefix.isEmpty() ? u".."_s : prefix;
    };
    return QString(end(date->from) + u'/' + end(date->to));
}

Result<void> forEachClaim(const ExportTables &tables, const Job &job,
                          const std::function<Result<void>(const Claim &)> &visit)
{
    const std::vector<Claim> &claims = tables.content().claims;
    const size_t step = claims.size() / 1000 + 1;
    for (size_t i = 0; i < claims.size(); ++i) {
        if (i % step == 0) {
            if (job.cancelled())
                return Error{ErrorCode::Cancelled};
            job.report(static_cast<int>(i), static_cast<int>(claims.size()));
        }
        if (auto done = visit(claims[i]); !done)
            return done;
    }
    return {};
}

} // namespace clew
