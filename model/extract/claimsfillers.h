#pragma once

#include "extract/frames.h"
#include "extract/predicatestree.h"

#include "core/entity.h"

#include <set>
#include <span>

namespace clew {

// The mentions of one sentence on its tree.
class MentionsOnTree
{
public:
    // `mentions` in order of span; those outside the sentence are left out.
    MentionsOnTree(const Tree &tree, const Sentence &sentence, std::span<const Mention> mentions,
                   const std::set<EntityId> &unnamed);

    // The entity that a token, head of a phrase, stands for, of these types; 0: none. Where the phrase has no
    // mention: what it counts ("dozens of lasers"), its apposition ("the dealer, Acme"), for goods and
    // governments the name before it ("QX-7 pumps", "Norwegian officials").
    EntityId entityAt(int token, TypeSet types) const;
    // Whom a phrase without a name goes on to name: "the brothers [Ann] and [Ivo]", "two firms, [Acme] and
    // [Beta]", "these were listed: [Acme], [Beta]". `other`: beside the phrase itself, "firms such as
    // [Acme]".
    struct Members
    {
        std::vector<EntityId> entities;
        bool other = false;
    };
    Members membersOf(int token, TypeSet types) const;
    // Of a list parted by semicolons whose first part the token heads, those that open the other parts:
    // "listed [Acme], a dealer; Orlo Lines, a shipper; and Tern".
    std::vector<EntityId> listAcross(int token, TypeSet types) const;
    // The members of "both companies" beside the first.
    std::vector<EntityId> otherMembersAt(int token, TypeSet types) const;
    // The entity of a mention whose head this is; 0: none.
    EntityId headedBy(int token, TypeSet types) const;
    // Whether the entity is of that type in this sentence.
    bool isOf(EntityId entity, EntityType type) const;
    // Whether a mention has its head here.
    bool isHead(int token) const;
    // Whether that entity is only inferred: "it", "the company".
    bool isReferent(int token) const;

private:
    struct Seat
    {
        const Mention *mention = nullptr;
        int first = 0;
        int last = 0; // inclusive
        int head = 0;
    };
    EntityId partOf(const Seat &whole, TypeSet types) const;
    EntityId namedBy(int token, TypeSet types) const;
    std::vector<EntityId> listAfterColon(int token, TypeSet types) const;
    EntityId around(int token, TypeSet types) const;
    EntityId find(int token, TypeSet types, int depth) const;

    const Tree &m_tree;
    const std::set<EntityId> &m_unnamed;
    std::vector<Seat> m_seats;
};

} // namespace clew
