#pragma once

#include "core/entity.h"
#include "core/time.h"

#include <array>

namespace clew {

// The closed list. Direction of each: product.md's list, e.g. rents_to provider -> customer, buys_through
// buyer -> go-between, owns_or_parent_of owner -> owned, founded_by organisation -> founder, employed_by
// person -> organisation, restricts authority -> product, responds speaker -> who asked.
enum class Predicate {
    Produces,
    SellsTo,
    BuysFrom,
    BuysThrough,
    RentsTo,
    ProvidesAccessTo,
    OwnsOrParentOf,
    FoundedBy,
    EmployedBy,
    LocatedIn,
    Sanctions,
    Restricts,
    Stockpiles,
    Builds,
    Funds,
    Supplies,
    EvadesThrough,
    ControlsViaShell,
    Investigates,
    Responds,
    PartnerOf,
    RelatedTo,
};
inline constexpr int predicateCount = 22;

enum class Polarity { Asserted, Negated, Denied, Possible };
enum class SpeakerKind { Publication, Named, Role, Count, Anonymous };
enum class ClaimStatus { Proposed, Confirmed, Rejected };
enum class ClaimMaker { Machine, Person };

QString codeOf(Predicate predicate); // "rents_to"
QString codeOf(Polarity polarity); // "asserted"
QString codeOf(SpeakerKind kind); // "named"
QString codeOf(ClaimMaker maker); // "machine", "person"
std::optional<Predicate> predicateFrom(QStringView code);
std::optional<Polarity> polarityFrom(QStringView code);
std::optional<SpeakerKind> speakerKindFrom(QStringView code);
bool isSymmetric(Predicate predicate); // partner_of, related_to

// Who vouches for a claim, as the text writes it: the nearest party. Kind Publication with an empty text: the
// document itself says so.
struct Speaker
{
    SpeakerKind kind = SpeakerKind::Publication;
    QString text; // verbatim, "two staffers with direct knowledge of the matter"
    EntityId entity; // the entity behind it, where there is one

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

// One statement that a document makes. An end that the text leaves unnamed has id 0. `evidence` is the
// sentence that says so and lies in the text; only a claim that a person entered as "my inference" has none.
struct Claim
{
    ClaimId id; // claimId()
    DocumentId document;
    Predicate predicate = Predicate::RelatedTo;
    EntityId from;
    EntityId to;
    EntityId via;
    EntityId item;
    std::optional<DateRange> date;
    QString dateText; // verbatim
    QString price; // verbatim, "$10"
    QString quantity; // verbatim
    Polarity polarity = Polarity::Asserted;
    Speaker speaker;
    Span evidence;
    Span trigger; // the words that carry the predicate; within the evidence
    QString rule; // which frame found it
    double confidence = 0.5;
    ClaimStatus status = ClaimStatus::Proposed;
    ClaimMaker maker = ClaimMaker::Machine;
    ClaimMaker dater = ClaimMaker::Machine; // Person: somebody dated it by hand; show it as such

    friend bool operator==(const Claim &, const Claim &) = default;
};

// From everything that makes a claim the claim it is: document, predicate, roles, polarity and evidence.
ClaimId claimId(const Claim &claim);

} // namespace clew
