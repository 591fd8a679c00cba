#pragma once

#include "drift/utterances.h"

namespace clew {

// A sentence of a document as one side of a contradiction; the claim that was made of it, if that matters.
struct Side
{
    const Utterances *document = nullptr;
    const Utterance *statement = nullptr;
    const Claim *claim = nullptr;
};

Told toldBy(const Side &side, const QString &value);
bool saysNo(Polarity polarity); // negated or denied
// Whether two claims may be of the same time; one without a date is of any.
bool overlapInTime(const Claim &one, const Claim &other);
// "stopped deliveries": it is not so any more, and so it was so once.
bool isEnd(const Side &side);

// What the kinds of contradiction are found in.
struct Compared
{
    const std::vector<Utterances> &documents;
    const Clusters &clusters;
    const std::set<EntityId> &named;
    const std::map<EntityId, QString> &goods;
    const std::function<DocumentId(DocumentId)> &rootOf;

    bool isIndependent(const Utterances &one, const Utterances &other) const
    {
        return rootOf(one.document->id) != rootOf(other.document->id);
    }
    EntityId party(EntityId id) const
    {
        return id && named.contains(id) ? canonical(clusters, id) : EntityId();
    }
    // Whether two items may be the same goods: one is not named, or is a broader word for the other.
    bool mayBeSameGoods(EntityId one, EntityId other) const;
};

// A file for each kind; each in the order of the documents.
std::vector<Contradiction> polarityContradictions(const Compared &all);
std::vector<Contradiction> deedContradictions(const Compared &all);
std::vector<Contradiction> numberContradictions(const Compared &all);
std::vector<Contradiction> holdingContradictions(const Compared &all);
std::vector<Contradiction> postContradictions(const Compared &all);
std::vector<Contradiction> channelContradictions(const Compared &all);
std::vector<Contradiction> wordingContradictions(const Compared &all);

} // namespace clew
