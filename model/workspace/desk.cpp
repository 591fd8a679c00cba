#include "workspace/desk.h"

#include "store/dossierstore.h"

#include <unordered_set>

namespace clew {

namespace {

// The first `limit` of both, each once.
std::vector<DocumentId> first(int limit, const std::vector<DocumentId> &one,
                              const std::vector<DocumentId> &other)
{
    std::vector<DocumentId> documents;
    std::unordered_set<DocumentId> known;
    for (const auto *list : {&one, &other}) {
        for (const DocumentId document : *list) {
            if ((limit == 0 || documents.size() < static_cast<size_t>(limit))
                && known.insert(document).second)
                documents.push_back(document);
        }
    }
    return documents;
}

} // namespace

Desk withMore(Desk desk, const std::vector<DocumentId> &more)
{
    desk.wanted = first(desk.limit, more, desk.wanted);
    return desk;
}

Result<DossierContent> machineContent(const DossierStore &store, const Desk &desk)
{
    if (desk.limit == 0)
        return store.machineContent();
    const auto all = store.documentCount();
    if (!all)
        return all.error();
    if (*all <= desk.limit)
        return store.machineContent();
    const auto atHand = store.documentsAtHand(desk.limit);
    if (!atHand)
        return atHand.error();
    return store.machineContent(first(desk.limit, desk.wanted, *atHand));
}

} // namespace clew
