#pragma once

#include "core/dossier.h"
#include "graph/graph.h"

#include <memory>
#include <unordered_map>

namespace clew {

// The content of a dossier with its graph, and tables for looking things up in it. The pointers are into
// `content`, which never changes.
struct WorkspaceIndex
{
    std::shared_ptr<const DossierContent> content;
    std::shared_ptr<const Graph> graph;
    std::unordered_map<DocumentId, const DocumentSummary *> documents;
    std::unordered_map<EntityId, const Entity *> entities;
    std::unordered_map<ClaimId, const Claim *> claims;
    std::unordered_map<EntityId, std::vector<const Claim *>> claimsOfEntity; // by canonical id
    std::unordered_map<DocumentId, std::vector<const Claim *>> claimsOfDocument;
    std::unordered_map<DocumentId, std::vector<const Mention *>> mentionsOfDocument;
    std::unordered_map<EntityId, std::vector<EntityId>> members; // of the clusters that have more than one
};

// `graph`: that of the content, if it is known already.
WorkspaceIndex indexOf(DossierContent content, std::shared_ptr<const Graph> graph = {});

} // namespace clew
