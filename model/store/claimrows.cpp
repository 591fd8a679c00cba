#include "store/claimrows.h"

#include "store/codes.h"
#include "store/documentrows.h"
#include "store/sharedwords.h"

namespace clew {

namespace {

#define CLEW_CLAIM_COLUMNS                                                                                   \
    " predicate, from_entity, to_entity, via_entity, item_entity, date_from, date_to, date_text, price,"     \
    " quantity, polarity, speaker_kind, speaker_text, speaker_entity, evidence_begin, evidence_end,"         \
    " trigger_begin, trigger_end, rule, confidence, status, maker"
#define CLEW_CLAIM_VALUES                                                                                    \
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,"    \
    " ?21, ?22, ?23, ?24, ?25)"

constexpr const char *insertClaim
    = "INSERT INTO claim (id, document, position," CLEW_CLAIM_COLUMNS ")" CLEW_CLAIM_VALUES;
constexpr const char *insertHandClaim
    = "INSERT INTO hand_claim (id, document, kept," CLEW_CLAIM_COLUMNS ")" CLEW_CLAIM_VALUES;

constexpr const char *selectClaims
    = "SELECT claim.id, claim.document," CLEW_CLAIM_COLUMNS
      " FROM claim JOIN visible_document AS visible ON visible.document = claim.document"
      " ORDER BY visible.import, visible.position, claim.position";
constexpr const char *selectClaimsOf
    = "SELECT id, document," CLEW_CLAIM_COLUMNS " FROM claim WHERE document = ?1 ORDER BY position";
constexpr const char *selectHandClaims
    = "SELECT id, document," CLEW_CLAIM_COLUMNS " FROM hand_claim ORDER BY id";
constexpr const char *selectHandClaim
    = "SELECT id, document," CLEW_CLAIM_COLUMNS " FROM hand_claim WHERE id = ?1";

// An unnamed end is NULL, so that the foreign key holds for the others.
std::optional<qint64> orNull(EntityId id)
{
    return id ? std::optional(id.value) : std::nullopt;
}

// NULL reads as 0: none.
EntityId endAt(const Statement &row, int column)
{
    return {row.integer(column)};
}

std::optional<DateRange> dateAt(const Statement &row, int column)
{
    if (row.isNull(column) && row.isNull(column + 1))
        return std::nullopt;
    return DateRange{row.text(column), row.text(column + 1)};
}

Result<Claim> claimAt(const Database &database, const Statement &row)
{
    const auto predicate = predicateFrom(row.text(2));
    const auto polarity = polarityFrom(row.text(12));
    const auto speakerKind = speakerKindFrom(row.text(13));
    const auto status = storedClaimStatus(row.text(22));
    const auto maker = storedClaimMaker(row.text(23));
    if (!predicate || !polarity || !speakerKind || !status || !maker)
        return strangeCode(database, row.text(2) + u'/' + row.text(12) + u'/' + row.text(13));
    Claim claim;
    claim.id = {row.integer(0)};
    claim.document = {row.integer(1)};
    claim.predicate = *predicate;
    claim.from = endAt(row, 3);
    claim.to = endAt(row, 4);
    claim.via = endAt(row, 5);
    claim.item = endAt(row, 6);
    claim.date = dateAt(row, 7);
    claim.dateText = row.text(9);
    claim.price = row.text(10);
    claim.quantity = row.text(11);
    claim.polarity = *polarity;
    claim.speaker = {*speakerKind, row.text(14), endAt(row, 15)};
    claim.evidence = {row.integer(16), row.integer(17)};
    claim.trigger = {row.integer(18), row.integer(19)};
    claim.rule = row.text(20);
    claim.confidence = row.real(21);
    claim.status = *status;
    claim.maker = *maker;
    return claim;
}

// `third`: the position of the machine's claim, whether a claim by hand is kept.
Result<void> write(Statement &insert, const Claim &claim, int third)
{
    const auto &date = claim.date;
    insert.bind(claim.id, claim.document, third, codeOf(claim.predicate), orNull(claim.from),
                orNull(claim.to), orNull(claim.via), orNull(claim.item),
                date ? std::optional(date->from) : std::nullopt,
                date ? std::optional(date->to) : std::nullopt, claim.dateText, claim.price, claim.quantity,
                codeOf(claim.polarity), codeOf(claim.speaker.kind), claim.speaker.text,
                orNull(claim.speaker.entity), qint64(claim.evidence.begin), qint64(claim.evidence.end),
                qint64(claim.trigger.begin), qint64(claim.trigger.end), claim.rule, claim.confidence,
                storedCode(claim.status), storedCode(claim.maker));
    return insert.run();
}

Result<std::vector<Claim>> claimsFrom(const Database &database, Statement &rows)
{
    std::vector<Claim> claims;
    SharedWords words;
    while (rows.next()) {
        auto claim = claimAt(database, rows);
        if (!claim)
            return claim.error();
        words.share(claim->rule);
        words.share(claim->dateText);
        claims.push_back(*std::move(claim));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return claims;
}

} // namespace

Result<void> saveClaims(const Database &database, const std::vector<Claim> &claims)
{
    Statement insert(database, insertClaim);
    int position = 0;
    for (const Claim &claim : claims) {
        if (auto done = write(insert, claim, position++); !done)
            return done;
    }
    return insert.result();
}

Result<std::vector<Claim>> loadClaims(const Database &database)
{
    Statement rows(database, selectClaims);
    return claimsFrom(database, rows);
}

Result<std::vector<Claim>> loadClaimsOf(const Database &database, DocumentId document)
{
    Statement rows(database, selectClaimsOf);
    rows.bind(document);
    return claimsFrom(database, rows);
}

Result<void> saveHandClaim(const Database &database, const Claim &claim, bool kept)
{
    Statement insert(database, insertHandClaim);
    return write(insert, claim, kept ? 1 : 0);
}

Result<std::optional<Claim>> loadHandClaim(const Database &database, ClaimId id)
{
    Statement rows(database, selectHandClaim);
    rows.bind(id);
    auto claims = claimsFrom(database, rows);
    if (!claims)
        return claims.error();
    return claims->empty() ? std::optional<Claim>() : std::optional(claims->front());
}

Result<std::vector<Claim>> loadHandClaims(const Database &database)
{
    Statement rows(database, selectHandClaims);
    return claimsFrom(database, rows);
}

} // namespace clew
