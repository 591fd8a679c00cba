#include "core/signatures.h"

namespace clew {

namespace {

class Reader
{
public:
    Reader(Signatures &found, Signed signature)
        : m_found(found)
        , m_signature(std::move(signature))
    {
    }

    void operator()(const SetClaimStatus &change) const { m_found.reviews[change.claim] = m_signature; }
    void operator()(const AddClaim &change) const { m_found.reviews[change.claim.id] = m_signature; }
    void operator()(const SetClaimDate &change) const { m_found.dates[change.claim] = m_signature; }
    void operator()(const SetEntityName &change) const { m_found.names[change.entity] = m_signature; }
    void operator()(const SetEntityType &change) const { m_found.types[change.entity] = m_signature; }
    void operator()(const AddEntity &change) const { m_found.entities[change.entity.id] = m_signature; }
    void operator()(const AddMention &change) const { m_found.mentions[change.mention.entity] = m_signature; }
    void operator()(const RemoveMention &change) const
    {
        m_found.mentions[change.mention.entity] = m_signature;
    }
    void operator()(const Together &change) const
    {
        const Reader within(m_found,
                            change.who.isEmpty() && change.when.isEmpty() ? m_signature
                                                                          : Signed{change.who, change.when});
        for (const Change &part : change.changes)
            std::visit(within, part);
    }
    template<typename Other>
    void operator()(const Other &) const
    {
    }

private:
    Signatures &m_found;
    Signed m_signature;
};

} // namespace

Signatures signaturesOf(std::span<const JournalEntry> journal)
{
    Signatures found;
    for (const JournalEntry &entry : journal) {
        if (!entry.undone)
            std::visit(Reader(found, {entry.who, entry.when}), entry.change);
    }
    return found;
}

} // namespace clew
