#include "store/listrows.h"

#include "store/documentrows.h"
#include "store/dossierstore.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<ListVerdict>> verdictAt(const Database &database, EntityId entity, const QString &entry)
{
    Statement row(database,
                  "SELECT verdict, reason, who, at FROM list_verdict WHERE entity = ?1 AND entry = ?2");
    std::optional<ListVerdict> verdict;
    if (row.bind(entity, entry).next()) {
        const auto answer = listAnswerFrom(row.text(0));
        if (!answer)
            return strangeCode(database, row.text(0));
        verdict = ListVerdict{entity, entry, *answer, row.text(1), row.text(2), row.text(3)};
    }
    if (auto done = row.result(); !done)
        return done.error();
    return verdict;
}

} // namespace

Result<Performed> perform(const Database &database, const SetListLoaded &change, Care care)
{
    Statement row(database, "SELECT loaded FROM control_list WHERE sha256 = ?1");
    const bool known = row.bind(change.sha256).next();
    const bool before = known && row.integer(0) != 0;
    if (auto done = row.result(); !done)
        return done.error();
    if (!known && care == Care::New)
        return wrongUse(database, u"no such list: "_s + change.sha256);
    // the last one loaded stands last
    Statement write(database,
                    "UPDATE control_list SET loaded = ?2, position = CASE WHEN ?2 AND NOT loaded THEN"
                    " (SELECT coalesce(max(position), 0) + 1 FROM control_list) ELSE position END"
                    " WHERE sha256 = ?1");
    if (auto done = write.bind(change.sha256, change.loaded).run(); !done)
        return done.error();
    return Performed{change, SetListLoaded{change.sha256, before}};
}

Result<Performed> perform(const Database &database, const SetListVerdict &given, Care care)
{
    if (auto found = requireEntity(database, given.entity, care); !found)
        return found.error();
    if (given.entry.isEmpty())
        return wrongUse(database, u"a verdict on no entry"_s);
    SetListVerdict change = given;
    if (change.verdict) {
        change.verdict->entity = change.entity;
        change.verdict->entry = change.entry;
    }
    const auto before = verdictAt(database, change.entity, change.entry);
    if (!before)
        return before.error();
    Statement write(
        database,
        "INSERT INTO list_verdict (entity, entry, verdict, reason, who, at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
        " ON CONFLICT (entity, entry) DO UPDATE SET verdict = ?3, reason = ?4, who = ?5, at = ?6");
    Statement drop(database, "DELETE FROM list_verdict WHERE entity = ?1 AND entry = ?2");
    auto done = change.verdict ? write
                                     .bind(change.entity, change.entry, codeOf(change.verdict->answer),
                                           change.verdict->reason, change.verdict->who, change.verdict->when)
                                     .run()
                               : drop.bind(change.entity, change.entry).run();
    if (!done)
        return done.error();
    return Performed{change, SetListVerdict{change.entity, change.entry, *before}};
}

Result<void> loadListDecisions(const Database &database, Decisions &decisions)
{
    Statement lists(database, "SELECT sha256 FROM control_list WHERE loaded ORDER BY position, sha256");
    while (lists.next())
        decisions.lists.push_back(lists.text(0));
    if (auto done = lists.result(); !done)
        return done;
    Statement rows(database,
                   "SELECT entity, entry, verdict, reason, who, at FROM list_verdict ORDER BY entity, entry");
    while (rows.next()) {
        const auto answer = listAnswerFrom(rows.text(2));
        if (!answer)
            return strangeCode(database, rows.text(2));
        decisions.listVerdicts.push_back(
            {{rows.integer(0)}, rows.text(1), *answer, rows.text(3), rows.text(4), rows.text(5)});
    }
    return rows.result();
}

Result<void> keepControlList(const Database &database, const ControlList &list)
{
    Statement write(database,
                    "INSERT INTO control_list (sha256, name, date, position, loaded, bytes)"
                    " VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM control_list), 0, ?4)"
                    " ON CONFLICT (sha256) DO NOTHING");
    return write.bind(list.sha256, list.name, list.date, qCompress(list.bytes)).run();
}

Result<ControlList> loadControlList(const Database &database, const QString &sha256)
{
    Statement row(database, "SELECT name, date, bytes FROM control_list WHERE sha256 = ?1");
    ControlList list{sha256, {}, {}, {}};
    const bool found = row.bind(sha256).next();
    if (found) {
        list.name = row.text(0);
        list.date = row.text(1);
        list.bytes = qUncompress(row.blob(2));
    }
    if (auto done = row.result(); !done)
        return done.error();
    if (!found)
        return Error{ErrorCode::NotFound, database.path(), {}, sha256};
    return list;
}

} // namespace clew
