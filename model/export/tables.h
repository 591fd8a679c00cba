#pragma once

#include "core/dossier.h"
#include "core/job.h"
#include "core/result.h"
#include "core/signatures.h"
#include "export/listed.h"
#include "export/losses.h"
#include "graph/graph.h"
#include "graph/origins.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace clew {

using LoadDocument = std::function<Result<std::shared_ptr<const Document>>(DocumentId)>;

// What is exported: a dossier, or the part of one that options left (export/part.h). `document` gives texts;
// without it nothing is quoted.
struct ExportSource
{
    std::shared_ptr<const DossierContent> content;
    std::shared_ptr<const Graph> graph; // of the same content
    LoadDocument document;
    bool quotations = true;
    std::shared_ptr<const ListedFacts> listed = {}; // null: nothing was screened
    std::shared_ptr<const Signatures> signatures = {}; // null: nobody's are known
};

// Look-ups that all writers need, made once. Everything is a value or belongs to the source.
class ExportTables
{
public:
    explicit ExportTables(const ExportSource &source);

    const DossierContent &content() const { return *m_source.content; }
    const Graph &graph() const { return *m_source.graph; }
    const ExportSource &source() const { return m_source; }

    const DocumentSummary *document(DocumentId id) const; // null: not there
    const Entity *entity(EntityId id) const;
    const Node *node(EntityId id) const; // of its cluster
    QString nameOf(EntityId id) const; // of its cluster; empty for 0
    EntityId headOf(EntityId id) const { return canonical(graph().clusters(), id); }
    // Other forms of the names of a cluster, sorted, each once.
    const std::vector<QString> &aliasesOf(const Node &node) const;
    // Indices into graph().edges(); a claim about goods may draw two.
    const std::vector<int> &edgesOf(ClaimId claim) const;
    // Whom a document rests on as a whole, and whom a claim of it rests on: publications, by name; a document
    // of which none is known by its file. Never empty for what is there.
    const std::vector<QString> &originsOf(DocumentId id) const;
    DocumentId leadingVersion(DocumentId id) const { return m_origins.versions().leading(id); }
    std::vector<QString> originsOf(ClaimId id) const;

private:
    ExportSource m_source;
    Origins m_origins;
    std::unordered_map<DocumentId, std::vector<QString>> m_originsOf;
    std::unordered_map<DocumentId, const DocumentSummary *> m_documents;
    std::unordered_map<EntityId, const Entity *> m_entities;
    std::unordered_map<EntityId, std::vector<QString>> m_aliases; // by canonical id
    std::unordered_map<ClaimId, std::vector<int>> m_edges;
};

// Ids as all formats but clew-analysis write them: "d7f3a..." is a document (hexadecimal, as in the
// manifest), "n123" an entity, "c123" a claim.
QString idOf(DocumentId id);
QString idOf(EntityId id);
QString idOf(ClaimId id);
// What tells the edges of a claim apart: "c123", and "c123g" for the one that joins the goods to a party.
QString edgeIdOf(ClaimId claim, const Edge &edge);

// The words on which claims stand, with offsets in code points. Keeps the last document, so claims are best
// asked for in the order of the content.
class Quotes
{
public:
    struct Quote
    {
        Span points; // code points of the text; empty: an inference
        QString exact; // empty where quotations are left out
        QString prefix; // up to 32 characters before
        QString suffix;
        std::optional<int> page = {}; // where the document was printed on pages
    };

    explicit Quotes(const ExportTables &tables);
    ~Quotes();
    Result<Quote> of(const Claim &claim);

private:
    struct Text;
    const ExportTables &m_tables;
    std::unique_ptr<Text> m_last;
};

// The date of a claim in EDTF: "2022-10", "2022-10/2023-03", "2019/..", "../2021"; empty: none.
QString edtfOf(const std::optional<DateRange> &date);

// The claims one by one, with progress and cancel (at most every thousandth claim reports).
Result<void> forEachClaim(const ExportTables &tables, const Job &job,
                          const std::function<Result<void>(const Claim &)> &visit);

} // namespace clew
