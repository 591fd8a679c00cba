#include "store/performed.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

Result<void> require(const Database &database, const char *sql, const QString &what, qint64 id, Care care)
{
    if (care == Care::Replay)
        return {};
    Statement row(database, sql);
    if (row.bind(id).next() || !row.result())
        return row.result();
    return wrongUse(database, u"no such "_s + what + u": "_s + QString::number(id));
}

struct TargetCheck
{
    const Database &database;
    Care care;

    Result<void> operator()(DocumentId id) const { return requireDocument(database, id, care); }
    Result<void> operator()(EntityId id) const { return requireEntity(database, id, care); }
    Result<void> operator()(ClaimId id) const { return requireClaim(database, id, care); }
    Result<void> operator()(const RouteKey &key) const
    {
        for (const ClaimId claim : key.claims) {
            if (auto found = requireClaim(database, claim, care); !found)
                return found;
        }
        return key.claims.empty() && care == Care::New ? wrongUse(database, u"a route without a claim"_s)
                                                       : Result<void>();
    }
};

} // namespace

Result<void> requireEntity(const Database &database, EntityId id, Care care)
{
    return require(database,
                   "SELECT 1 FROM entity WHERE id = ?1 UNION ALL SELECT 1 FROM hand_entity WHERE id = ?1",
                   u"entity"_s, id.value, care);
}

Result<void> requireClaim(const Database &database, ClaimId id, Care care)
{
    return require(database,
                   "SELECT 1 FROM claim WHERE id = ?1 UNION ALL SELECT 1 FROM hand_claim WHERE id = ?1",
                   u"claim"_s, id.value, care);
}

Result<void> requireDocument(const Database &database, DocumentId id, Care care)
{
    return require(database, "SELECT 1 FROM document WHERE id = ?1", u"document"_s, id.value, care);
}

Result<void> requireTarget(const Database &database, const Target &target, Care care)
{
    return std::visit(TargetCheck{database, care}, target);
}

Result<void> requireSpan(const Database &database, DocumentId document, Span span, Care care)
{
    if (care == Care::Replay)
        return {};
    Statement row(database, "SELECT characters FROM document WHERE id = ?1");
    const qint64 characters = row.bind(document).next() ? row.integer(0) : 0;
    if (auto done = row.result(); !done)
        return done;
    if (span.begin < 0 || span.isEmpty() || span.end > characters)
        return wrongUse(database, u"no such span: %1 to %2"_s.arg(span.begin).arg(span.end));
    return {};
}

Error wrongUse(const Database &database, const QString &fact)
{
    return {ErrorCode::WrongUse, database.path(), {}, fact};
}

} // namespace clew
