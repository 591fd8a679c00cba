#include "store/schemacheck.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Part
{
    QString kind; // "table", "index", "view", "trigger"
    QString sql;
};

using Parts = std::map<QString, Part>; // by name

Result<Parts> partsOf(const Database &database)
{
    constexpr std::size_t most = 1000;
    Parts parts;
    Statement rows(database, "SELECT name, type, coalesce(sql, '') FROM sqlite_master");
    while (rows.next() && parts.size() < most) {
        // figures of the query planner and what SQLite makes by itself
        if (!rows.text(0).startsWith("sqlite_"_L1))
            parts[rows.text(0)] = {rows.text(1), rows.text(2)};
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return parts;
}

// Plain tables and indices may have been written down otherwise by another version of SQLite ("ALTER TABLE");
// what runs code may not.
bool runsCode(const Part &part)
{
    return part.kind == "view"_L1 || part.kind == "trigger"_L1
        || part.sql.startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive);
}

// The columns of all tables, with what a column may do when it is read or written: "claim rule TEXT 1 0".
// Tables of the index of texts are the extension's own.
Result<std::set<QString>> columnsOf(const Database &database)
{
    std::set<QString> columns;
    Statement rows(database,
                   "SELECT list.name || iif(list.strict, ' strict', '') || iif(list.wr, ' bare ', ' '),"
                   " info.name, info.type, info.\"notnull\", info.pk, info.hidden"
                   " FROM pragma_table_list AS list JOIN pragma_table_xinfo(list.name) AS info"
                   " WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite\\_%' "
                   "ESCAPE '\\'");
    while (rows.next())
        columns.insert(rows.text(0) + rows.text(1) + u' ' + rows.text(2) + u' ' + rows.text(3) + u' '
                       + rows.text(4) + u' ' + rows.text(5));
    if (auto done = rows.result(); !done)
        return done.error();
    return columns;
}

} // namespace

Result<void> checkSchema(const Database &database, const std::vector<QByteArray> &scripts, qint64 version)
{
    const auto corrupt = [&](const QString &fact) {
        return Error{.code = ErrorCode::CorruptDossier, .file = database.path(), .fact = fact};
    };
    if (version < 0 || version > qint64(scripts.size()))
        return corrupt(u"version %1"_s.arg(version));
    const auto model = Database::open(u":memory:"_s, Database::Mode::Create);
    if (!model)
        return model.error();
    for (auto script = scripts.begin(); script != scripts.begin() + version; ++script) {
        if (auto done = model->execute(script->constData()); !done)
            return done.error();
    }
    const auto expected = partsOf(*model);
    const auto there = partsOf(database);
    if (!expected || !there)
        return (expected ? there : expected).error();
    for (const auto &[name, part] : *there) {
        const auto found = expected->find(name);
        if (found == expected->end() || found->second.kind != part.kind)
            return corrupt(u"%1 %2"_s.arg(part.kind, name.left(80)));
        const bool code = runsCode(part) || runsCode(found->second);
        if (code && found->second.sql != part.sql)
            return corrupt(u"%1 %2"_s.arg(part.kind, name.left(80)));
    }
    for (const auto &[name, part] : *expected) {
        if (!there->contains(name))
            return corrupt(u"no %1 %2"_s.arg(part.kind, name));
    }
    const auto expectedColumns = columnsOf(*model);
    const auto columns = columnsOf(database);
    if (!expectedColumns || !columns)
        return (expectedColumns ? columns : expectedColumns).error();
    for (const QString &column : *columns) {
        if (!expectedColumns->contains(column))
            return corrupt(u"column "_s + column.left(80));
    }
    return columns->size() == expectedColumns->size() ? Result<void>() : corrupt(u"columns are missing"_s);
}

} // namespace clew
