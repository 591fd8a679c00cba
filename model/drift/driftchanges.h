#pragma once

#include "drift/utterances.h"
#include "graph/relationkey.h"

namespace clew {

struct Amount;
struct DateRange;
struct Speaker;

// How like two sentences must be to tell of the same, and to do so surely.
inline constexpr double likelySame = 0.3;
inline constexpr double surelySame = 0.42;

// Asserted or possible: neither negated nor denied.
bool isSaid(const Claim &claim);

// The work behind changesBetween(): one retelling held against its origin, a file for each kind of change.
class DriftChanges
{
public:
    DriftChanges(const Utterances &origin, const Utterances &retelling, const Clusters &clusters,
                 const std::map<EntityId, QString> &names, const std::vector<Span> &own);

    std::vector<Drift> run();

private:
    EntityId party(EntityId id) const;
    Told told(const Utterances &side, const Utterance &statement, const QString &value,
              ClaimId claim = {}) const;
    void add(DriftKind kind, Told origin, std::optional<Told> retelling);

    // --- changesspeakers.cpp: who speaks, and how surely
    // Runs of words within quotation marks that stand in both.
    bool shareQuotation(const Utterance &here, const Utterance &there) const;
    // Reported speech goes on: of a sentence that names no speaker the one before it.
    const Utterance &spokenIn(size_t there) const;
    void speakers(size_t here);
    // Words in the mouth of a party that told the origin nothing.
    void silent(const Utterance &statement);
    const Utterance *mostShared(const Utterance &statement, EntityId party) const;
    void hedges(size_t here);
    void habits(size_t here);
    // "did not reply" that became "declined to comment".
    void answers(size_t here);

    // --- changesamounts.cpp: numbers and sums
    // The content words near an amount.
    static QSet<QString> around(const Utterance &utterance, Span amount);
    // The same measure in the sentence that it most likely retells, or near that.
    void amounts(size_t here);
    // How far apart two numbers are, whatever their size.
    static double distance(const Amount &was, const Amount &is);

    // --- changesclaims.cpp: claims: additions, dates, denials
    // A claim of its own about a party of which the origin speaks.
    void additions(size_t here);
    // "neither knew where", "is not known"
    static bool opens(const QString &words);
    // Claims of one relation in both: polarity and date.
    void claimPairs();
    void compare(const Utterance &here, const Claim &claim,
                 const std::vector<std::pair<const Utterance *, const Claim *>> &others);
    // What informants without a name said, told in the retelling's own voice.
    void ownVoice(const Utterance &here, const Claim &claim,
                  const std::vector<std::pair<const Utterance *, const Claim *>> &others);
    void ownVoice(size_t here); // of a sentence that is surely the same
    static bool isApart(const DateRange &one, const DateRange &other);
    // Who denies in this sentence.
    QString wordsOfDenier(const Utterances &side, const Utterance &statement, EntityId who) const;
    EntityId denierOf(const Utterances &side, const Utterance &statement) const;
    // A spokesman without a name speaks for his house.
    EntityId houseOf(const Utterances &side, EntityId speaker) const;
    // What one sentence denies of a party and the other has it admit.
    static bool isSameDeal(const Utterance &denied, const Utterance &admitted, EntityId who,
                           const Clusters &clusters);
    void denials();
    bool isReversed(const Utterance &there) const;
    // One denial of a party, told in several sentences, is one.
    bool isFollowed(const Utterance &there) const;

    // --- changesroutes.cpp: by which way goods went
    // Two parties that the retelling joins, and of which the origin never speaks together.
    void fusion(size_t here);
    void fuse(const Utterance &statement, EntityId from, EntityId to, ClaimId claim);
    // By whom it went, in words: "subsidiaries", "intermediaries".
    QString betweenOf(const Claim &claim, const Utterances &side) const;
    QString nameOf(EntityId id, const Utterances &side) const;
    static QString headOf(const QString &words);
    // The same party bought through others than the origin says, in sentences that tell of the same.
    void ways();
    // A model that became goods of its class.
    void goods(size_t here);
    // A go-between or a front of a route that the retelling tells otherwise.
    void channels();

    const Utterances &m_origin;
    const Utterances &m_retelling;
    const Clusters &m_clusters;
    const std::map<EntityId, QString> &m_names;
    const std::vector<Span> &m_own; // what the retelling adds
    std::vector<std::vector<Aligned>> m_aligned; // of each sentence of the retelling
    std::vector<Drift> m_drift;
};

} // namespace clew
