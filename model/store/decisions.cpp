#include "store/decisions.h"

#include "store/annotations.h"
#include "store/codes.h"
#include "store/documentrows.h"
#include "store/handrows.h"
#include "store/listrows.h"
#include "store/retellingrows.h"
#include "store/sharedwords.h"

#include <cmath>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *selectJudgement = "SELECT left_entity, right_entity, verdict, score, reason, who, at"
                                        " FROM judgement WHERE left_entity = ?1 AND right_entity = ?2";

Result<void> writeJudgement(const Database &database, const Judgement &judgement)
{
    Statement write(database,
                    "INSERT INTO judgement (left_entity, right_entity, verdict, score, reason, who, at)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                    " ON CONFLICT (left_entity, right_entity) DO UPDATE SET verdict = ?3, score = ?4,"
                    " reason = ?5, who = ?6, at = ?7");
    write.bind(judgement.left, judgement.right, codeOf(judgement.verdict), judgement.score, judgement.reason,
               judgement.who, judgement.when);
    return write.run();
}

Result<Performed> setWithdrawn(const Database &database, ImportId import, bool withdrawn)
{
    Statement row(database, "SELECT withdrawn FROM import WHERE id = ?1");
    if (!row.bind(import).next())
        return row.result() ? wrongUse(database, u"no such import: "_s + QString::number(import.value))
                            : row.result().error();
    const bool before = row.integer(0) != 0;
    Statement update(database, "UPDATE import SET withdrawn = ?2 WHERE id = ?1");
    if (auto done = update.bind(import, withdrawn).run(); !done)
        return done.error();
    const auto changeTo = [import](bool away) {
        return away ? Change(WithdrawImport{import}) : Change(RestoreImport{import});
    };
    return Performed{changeTo(withdrawn), changeTo(before)};
}

// What the claim's own row says, before anybody reviewed it; nothing: the claim is gone.
Result<std::optional<ClaimStatus>> ownStatus(const Database &database, ClaimId claim)
{
    Statement row(
        database,
        "SELECT status FROM hand_claim WHERE id = ?1 UNION ALL SELECT status FROM claim WHERE id = ?1");
    std::optional<ClaimStatus> status;
    if (row.bind(claim).next()) {
        status = storedClaimStatus(row.text(0));
        if (!status)
            return strangeCode(database, row.text(0));
    }
    if (auto done = row.result(); !done)
        return done.error();
    return status;
}

Result<std::optional<ClaimStatus>> reviewOf(const Database &database, ClaimId claim)
{
    Statement row(database, "SELECT status FROM claim_review WHERE claim = ?1");
    std::optional<ClaimStatus> status;
    if (row.bind(claim).next()) {
        status = storedClaimStatus(row.text(0));
        if (!status)
            return strangeCode(database, row.text(0));
    }
    if (auto done = row.result(); !done)
        return done.error();
    return status;
}

Result<Performed> perform(const Database &database, const WithdrawImport &change, Care)
{
    return setWithdrawn(database, change.import, true);
}

Result<Performed> perform(const Database &database, const RestoreImport &change, Care)
{
    return setWithdrawn(database, change.import, false);
}

Result<Performed> perform(const Database &database, const SetClaimStatus &change, Care care)
{
    if (auto found = requireClaim(database, change.claim, care); !found)
        return found.error();
    const auto own = ownStatus(database, change.claim);
    const auto review = reviewOf(database, change.claim);
    if (!own || !review)
        return own ? review.error() : own.error();
    // a review that only repeats the row is none
    Statement write(database,
                    "INSERT INTO claim_review (claim, status) VALUES (?1, ?2)"
                    " ON CONFLICT (claim) DO UPDATE SET status = ?2");
    Statement drop(database, "DELETE FROM claim_review WHERE claim = ?1");
    const bool repeats = *own == change.status;
    if (auto done
        = repeats ? drop.bind(change.claim).run() : write.bind(change.claim, storedCode(change.status)).run();
        !done)
        return done.error();
    const ClaimStatus before = review->value_or(own->value_or(ClaimStatus::Proposed));
    return Performed{change, SetClaimStatus{change.claim, before}};
}

Result<Performed> perform(const Database &database, const SetJudgement &given, Care care)
{
    SetJudgement change = given;
    if (change.right < change.left)
        std::swap(change.left, change.right);
    if (change.judgement) {
        change.judgement->left = change.left;
        change.judgement->right = change.right;
    }
    if (change.left == change.right)
        return wrongUse(database, u"an entity is judged against itself"_s);
    for (const EntityId id : {change.left, change.right}) {
        if (auto found = requireEntity(database, id, care); !found)
            return found.error();
    }
    SetJudgement inverse{change.left, change.right, {}};
    Statement row(database, selectJudgement);
    if (row.bind(change.left, change.right).next()) {
        auto before = judgementAt(database, row);
        if (!before)
            return before.error();
        inverse.judgement = *std::move(before);
    }
    if (auto done = row.result(); !done)
        return done.error();
    Statement drop(database, "DELETE FROM judgement WHERE left_entity = ?1 AND right_entity = ?2");
    auto done = change.judgement ? writeJudgement(database, *change.judgement)
                                 : drop.bind(change.left, change.right).run();
    if (!done)
        return done.error();
    return Performed{change, inverse};
}

Result<Performed> perform(const Database &database, const SetPin &given, Care care)
{
    SetPin change = given;
    if (change.pin)
        change.pin->entity = change.entity;
    if (auto found = requireEntity(database, change.entity, care); !found)
        return found.error();
    SetPin inverse{change.entity, {}};
    Statement row(database, "SELECT x, y FROM pin WHERE entity = ?1");
    if (row.bind(change.entity).next())
        inverse.pin = Pin{change.entity, row.real(0), row.real(1)};
    if (auto done = row.result(); !done)
        return done.error();
    Statement drop(database, "DELETE FROM pin WHERE entity = ?1");
    Statement write(database,
                    "INSERT INTO pin (entity, x, y) VALUES (?1, ?2, ?3)"
                    " ON CONFLICT (entity) DO UPDATE SET x = ?2, y = ?3");
    auto done = change.pin ? write.bind(change.entity, change.pin->x, change.pin->y).run()
                           : drop.bind(change.entity).run();
    if (!done)
        return done.error();
    return Performed{change, inverse};
}

Result<Performed> perform(const Database &database, const Together &change, Care care)
{
    Together made{change.what, {}, change.who, change.when};
    Together inverse = made;
    for (const Change &part : change.changes) {
        auto performed = clew::perform(database, part, care);
        if (!performed)
            return performed.error();
        made.changes.push_back(std::move(performed->change));
        inverse.changes.insert(inverse.changes.begin(), std::move(performed->inverse));
    }
    if (made.changes.empty() && care == Care::New)
        return wrongUse(database, u"nothing to do together"_s);
    return Performed{std::move(made), std::move(inverse)};
}

} // namespace

Result<Judgement> judgementAt(const Database &database, const Statement &row)
{
    const auto verdict = verdictFrom(row.text(2));
    if (!verdict)
        return strangeCode(database, row.text(2));
    return Judgement{{row.integer(0)}, {row.integer(1)}, *verdict,   row.real(3),
                     row.text(4),      row.text(5),      row.text(6)};
}

Result<Performed> perform(const Database &database, const Change &change, Care care)
{
    return std::visit([&](const auto &one) { return perform(database, one, care); }, change);
}

Result<void> saveJudgements(const Database &database, const std::vector<Judgement> &judgements)
{
    Statement write(database,
                    "INSERT INTO judgement (left_entity, right_entity, verdict, score, reason, who, at)"
                    " VALUES (min(?1, ?2), max(?1, ?2), ?3, ?4, ?5, ?6, ?7)"
                    " ON CONFLICT (left_entity, right_entity) DO UPDATE SET verdict = ?3, score = ?4,"
                    " reason = ?5, at = ?7 WHERE who = ?6");
    for (const Judgement &judgement : judgements) {
        write.bind(judgement.left, judgement.right, codeOf(judgement.verdict), judgement.score,
                   judgement.reason, judgement.who, judgement.when);
        if (auto done = write.run(); !done)
            return done;
    }
    return write.result();
}

Result<std::optional<Judgement>> loadJudgement(const Database &database, EntityId left, EntityId right)
{
    Statement row(database, selectJudgement);
    std::optional<Judgement> judgement;
    if (row.bind(left, right).next()) {
        auto read = judgementAt(database, row);
        if (!read)
            return read.error();
        judgement = *std::move(read);
    }
    if (auto done = row.result(); !done)
        return done.error();
    return judgement;
}

Result<std::vector<Judgement>> loadJudgements(const Database &database)
{
    std::vector<Judgement> judgements;
    SharedWords words;
    Statement rows(database,
                   "SELECT left_entity, right_entity, verdict, score, reason, who, at FROM judgement"
                   " ORDER BY left_entity, right_entity");
    while (rows.next()) {
        auto judgement = judgementAt(database, rows);
        if (!judgement)
            return judgement.error();
        words.share(judgement->reason);
        words.share(judgement->who);
        judgements.push_back(*std::move(judgement));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return judgements;
}

Result<Decisions> loadDecisions(const Database &database)
{
    Decisions decisions;
    if (auto loaded = loadHandRows(database, decisions); !loaded)
        return loaded.error();
    if (auto loaded = loadAnnotations(database, decisions); !loaded)
        return loaded.error();
    if (auto loaded = loadListDecisions(database, decisions); !loaded)
        return loaded.error();
    auto retellings = loadRetellingDecisions(database);
    if (!retellings)
        return retellings.error();
    decisions.retellings = *std::move(retellings);
    Statement reviews(database, "SELECT claim, status FROM claim_review ORDER BY claim");
    while (reviews.next()) {
        const auto status = storedClaimStatus(reviews.text(1));
        if (!status)
            return strangeCode(database, reviews.text(1));
        decisions.reviews.push_back({{reviews.integer(0)}, *status});
    }
    if (auto done = reviews.result(); !done)
        return done.error();
    Statement pins(database, "SELECT entity, x, y FROM pin ORDER BY entity");
    while (pins.next()) {
        constexpr double farthest = 1e7; // nobody pins a node there, and no picture bears it
        const Pin pin{{pins.integer(0)}, pins.real(1), pins.real(2)};
        if (std::abs(pin.x) <= farthest && std::abs(pin.y) <= farthest)
            decisions.pins.push_back(pin);
    }
    if (auto done = pins.result(); !done)
        return done.error();
    return decisions;
}

} // namespace clew
