#include "store/decisions.h"

#include "store/codes.h"
#include "store/documentrows.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *selectJudgement = "SELECT left_entity, right_entity, verdict, score, reason, who, at"
                                        " FROM judgement WHERE left_entity = ?1 AND right_entity = ?2";
constexpr const char *visibleEntities
    = " (SELECT entity.id FROM entity"
      " JOIN visible_document AS visible ON visible.document = entity.document) ";

Error noSuch(const Database &database, const QString &what, qint64 id)
{
    return {ErrorCode::WrongUse, database.path(), {}, u"no such "_s + what + u": "_s + QString::number(id)};
}

Result<void> requireEntity(const Database &database, EntityId id)
{
    Statement row(database, "SELECT 1 FROM entity WHERE id = ?1");
    if (row.bind(id).next() || !row.result())
        return row.result();
    return noSuch(database, u"entity"_s, id.value);
}

Result<Judgement> judgementAt(const Database &database, const Statement &row)
{
    const auto verdict = verdictFrom(row.text(2));
    if (!verdict)
        return strangeCode(database, row.text(2));
    return Judgement{{row.integer(0)}, {row.integer(1)}, *verdict,   row.real(3),
                     row.text(4),      row.text(5),      row.text(6)};
}

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

Result<Change> setWithdrawn(const Database &database, ImportId import, bool withdrawn)
{
    Statement row(database, "SELECT withdrawn FROM import WHERE id = ?1");
    if (!row.bind(import).next())
        return row.result() ? noSuch(database, u"import"_s, import.value) : row.result().error();
    const bool before = row.integer(0) != 0;
    Statement update(database, "UPDATE import SET withdrawn = ?2 WHERE id = ?1");
    if (auto done = update.bind(import, withdrawn).run(); !done)
        return done.error();
    return before ? Change(WithdrawImport{import}) : Change(RestoreImport{import});
}

struct Performer
{
    const Database &database;

    Result<Change> operator()(const WithdrawImport &change) const
    {
        return setWithdrawn(database, change.import, true);
    }

    Result<Change> operator()(const RestoreImport &change) const
    {
        return setWithdrawn(database, change.import, false);
    }

    Result<Change> operator()(const SetClaimStatus &change) const
    {
        Statement row(database,
                      "SELECT coalesce(claim_review.status, claim.status) FROM claim"
                      " LEFT JOIN claim_review ON claim_review.claim = claim.id WHERE claim.id = ?1");
        if (!row.bind(change.claim).next())
            return row.result() ? noSuch(database, u"claim"_s, change.claim.value) : row.result().error();
        const auto before = storedClaimStatus(row.text(0));
        if (!before)
            return strangeCode(database, row.text(0));
        Statement write(database,
                        "INSERT INTO claim_review (claim, status) VALUES (?1, ?2)"
                        " ON CONFLICT (claim) DO UPDATE SET status = ?2");
        if (auto done = write.bind(change.claim, storedCode(change.status)).run(); !done)
            return done.error();
        return Change(SetClaimStatus{change.claim, *before});
    }

    Result<Change> operator()(const SetJudgement &change) const
    {
        for (const EntityId id : {change.left, change.right}) {
            if (auto found = requireEntity(database, id); !found)
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
        return Change(inverse);
    }

    Result<Change> operator()(const SetPin &change) const
    {
        if (auto found = requireEntity(database, change.entity); !found)
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
        return Change(inverse);
    }
};

} // namespace

Result<Change> perform(const Database &database, const Change &change)
{
    return std::visit(Performer{database}, change);
}

Change normalised(Change change)
{
    if (auto *pair = std::get_if<SetJudgement>(&change)) {
        if (pair->right < pair->left)
            std::swap(pair->left, pair->right);
        if (pair->judgement) {
            pair->judgement->left = pair->left;
            pair->judgement->right = pair->right;
        }
    } else if (auto *pin = std::get_if<SetPin>(&change); pin && pin->pin) {
        pin->pin->entity = pin->entity;
    }
    return change;
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

Result<std::vector<Judgement>> loadJudgements(const Database &database)
{
    std::vector<Judgement> judgements;
    const QByteArray sql = QByteArray("SELECT left_entity, right_entity, verdict, score, reason, who, at"
                                      " FROM judgement WHERE left_entity IN")
        + visibleEntities + "AND right_entity IN" + visibleEntities + "ORDER BY left_entity, right_entity";
    Statement rows(database, sql.constData());
    while (rows.next()) {
        auto judgement = judgementAt(database, rows);
        if (!judgement)
            return judgement.error();
        judgements.push_back(*std::move(judgement));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return judgements;
}

Result<std::vector<Pin>> loadPins(const Database &database)
{
    std::vector<Pin> pins;
    const QByteArray sql
        = QByteArray("SELECT entity, x, y FROM pin WHERE entity IN") + visibleEntities + "ORDER BY entity";
    Statement rows(database, sql.constData());
    while (rows.next())
        pins.push_back({{rows.integer(0)}, rows.real(1), rows.real(2)});
    if (auto done = rows.result(); !done)
        return done.error();
    return pins;
}

} // namespace clew
