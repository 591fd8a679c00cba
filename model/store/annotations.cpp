#include "store/annotations.h"

#include "store/documentrows.h"

#include <algorithm>
#include <functional>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// The one text that a query gives, if it gives a row.
template<typename Key>
Result<std::optional<QString>> textAt(const Database &database, const char *sql, const Key &key)
{
    Statement row(database, sql);
    std::optional<QString> text;
    if (row.bind(key).next())
        text = row.text(0);
    if (auto done = row.result(); !done)
        return done.error();
    return text;
}

// Writes the text under the key, or takes the row away.
template<typename Key>
Result<void> putText(const Database &database, const char *write, const char *drop, const Key &key,
                     const std::optional<QString> &text)
{
    return text ? Statement(database, write).bind(key, *text).run()
                : Statement(database, drop).bind(key).run();
}

std::optional<QString> filled(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty() ? text : std::nullopt;
}

std::vector<QString> tidied(const std::vector<QString> &tags)
{
    std::vector<QString> tidy;
    for (const QString &tag : tags) {
        if (QString word = tag.simplified(); !word.isEmpty())
            tidy.push_back(std::move(word));
    }
    std::sort(tidy.begin(), tidy.end());
    tidy.erase(std::unique(tidy.begin(), tidy.end()), tidy.end());
    return tidy;
}

Result<std::vector<QString>> tagsOf(const Database &database, const QString &target)
{
    std::vector<QString> tags;
    Statement rows(database, "SELECT tag FROM tag WHERE target = ?1");
    rows.bind(target);
    while (rows.next())
        tags.push_back(rows.text(0));
    if (auto done = rows.result(); !done)
        return done.error();
    std::sort(tags.begin(), tags.end()); // SQLite compares bytes of UTF-8, QString units of UTF-16
    return tags;
}

// Runs a query without parameters and hands every row on.
template<typename Function>
Result<void> forEach(const Database &database, const char *sql, Function &&take)
{
    Statement rows(database, sql);
    while (rows.next()) {
        if (Result<void> taken = take(rows); !taken)
            return taken;
    }
    return rows.result();
}

Result<Target> targetAt(const Database &database, const Statement &row)
{
    const auto target = targetFrom(row.text(0));
    if (!target)
        return strangeCode(database, row.text(0));
    return *target;
}

Result<void> loadTags(const Database &database, std::vector<TagList> &lists)
{
    auto loaded = forEach(database, "SELECT target, tag FROM tag ORDER BY target", [&](const Statement &row) {
        const auto target = targetAt(database, row);
        if (!target)
            return Result<void>(target.error());
        if (lists.empty() || lists.back().target != *target)
            lists.push_back({*target, {}});
        lists.back().tags.push_back(row.text(1));
        return Result<void>();
    });
    for (TagList &list : lists)
        std::sort(list.tags.begin(), list.tags.end());
    return loaded;
}

} // namespace

Result<Performed> perform(const Database &database, const SetClaimDate &change, Care care)
{
    if (auto found = requireClaim(database, change.claim, care); !found)
        return found.error();
    SetClaimDate wanted = change;
    if (!wanted.date)
        wanted.text.clear();
    SetClaimDate inverse{change.claim, {}, {}};
    Statement row(database, "SELECT date_from, date_to, date_text FROM claim_date WHERE claim = ?1");
    if (row.bind(change.claim).next()) {
        inverse.date = DateRange{row.text(0), row.text(1)};
        inverse.text = row.text(2);
    }
    if (auto done = row.result(); !done)
        return done.error();
    Statement write(database,
                    "INSERT INTO claim_date (claim, date_from, date_to, date_text) VALUES (?1, ?2, ?3, ?4)"
                    " ON CONFLICT (claim) DO UPDATE SET date_from = ?2, date_to = ?3, date_text = ?4");
    Statement drop(database, "DELETE FROM claim_date WHERE claim = ?1");
    auto done = wanted.date ? write.bind(wanted.claim, wanted.date->from, wanted.date->to, wanted.text).run()
                            : drop.bind(wanted.claim).run();
    if (!done)
        return done.error();
    return Performed{wanted, inverse};
}

Result<Performed> perform(const Database &database, const SetEntityName &change, Care care)
{
    if (auto found = requireEntity(database, change.entity, care); !found)
        return found.error();
    SetEntityName wanted{change.entity, filled(change.name)};
    if (wanted.name)
        wanted.name = wanted.name->simplified();
    const auto before = textAt(database, "SELECT name FROM entity_name WHERE entity = ?1", change.entity);
    if (!before)
        return before.error();
    if (auto done = putText(database,
                            "INSERT INTO entity_name (entity, name) VALUES (?1, ?2)"
                            " ON CONFLICT (entity) DO UPDATE SET name = ?2",
                            "DELETE FROM entity_name WHERE entity = ?1", change.entity, wanted.name);
        !done)
        return done.error();
    return Performed{wanted, SetEntityName{change.entity, *before}};
}

Result<Performed> perform(const Database &database, const SetEntityType &change, Care care)
{
    if (auto found = requireEntity(database, change.entity, care); !found)
        return found.error();
    const auto before = textAt(database, "SELECT type FROM entity_type WHERE entity = ?1", change.entity);
    if (!before)
        return before.error();
    SetEntityType inverse{change.entity, {}};
    if (*before) {
        inverse.type = entityTypeFrom(**before);
        if (!inverse.type)
            return strangeCode(database, **before);
    }
    const std::optional<QString> code = change.type ? std::optional(codeOf(*change.type)) : std::nullopt;
    if (auto done = putText(database,
                            "INSERT INTO entity_type (entity, type) VALUES (?1, ?2)"
                            " ON CONFLICT (entity) DO UPDATE SET type = ?2",
                            "DELETE FROM entity_type WHERE entity = ?1", change.entity, code);
        !done)
        return done.error();
    return Performed{change, inverse};
}

Result<Performed> perform(const Database &database, const SetNote &change, Care care)
{
    if (auto found = requireTarget(database, change.target, care); !found)
        return found.error();
    const SetNote wanted{change.target, filled(change.text)};
    const QString target = codeOf(change.target);
    const auto before = textAt(database, "SELECT text FROM note WHERE target = ?1", target);
    if (!before)
        return before.error();
    if (auto done = putText(database,
                            "INSERT INTO note (target, text) VALUES (?1, ?2)"
                            " ON CONFLICT (target) DO UPDATE SET text = ?2",
                            "DELETE FROM note WHERE target = ?1", target, wanted.text);
        !done)
        return done.error();
    return Performed{wanted, SetNote{change.target, *before}};
}

Result<Performed> perform(const Database &database, const SetTags &change, Care care)
{
    if (auto found = requireTarget(database, change.target, care); !found)
        return found.error();
    const SetTags wanted{change.target, tidied(change.tags)};
    const QString target = codeOf(change.target);
    const auto before = tagsOf(database, target);
    if (!before)
        return before.error();
    if (auto done = Statement(database, "DELETE FROM tag WHERE target = ?1").bind(target).run(); !done)
        return done.error();
    Statement insert(database, "INSERT INTO tag (target, tag) VALUES (?1, ?2)");
    for (const QString &tag : wanted.tags) {
        if (auto done = insert.bind(target, tag).run(); !done)
            return done.error();
    }
    return Performed{wanted, SetTags{change.target, *before}};
}

Result<Performed> perform(const Database &database, const SetRead &change, Care care)
{
    if (auto found = requireDocument(database, change.document, care); !found)
        return found.error();
    Statement row(database, "SELECT 1 FROM read_document WHERE document = ?1");
    const bool before = row.bind(change.document).next();
    if (auto done = row.result(); !done)
        return done.error();
    Statement write(database,
                    change.read ? "INSERT OR IGNORE INTO read_document (document) VALUES (?1)"
                                : "DELETE FROM read_document WHERE document = ?1");
    if (auto done = write.bind(change.document).run(); !done)
        return done.error();
    return Performed{change, SetRead{change.document, before}};
}

Result<Performed> perform(const Database &database, const SaveSearch &change, Care)
{
    SaveSearch wanted{change.name.simplified(), filled(change.query)};
    if (wanted.name.isEmpty())
        return wrongUse(database, u"a search without a name"_s);
    const auto before = textAt(database, "SELECT query FROM saved_search WHERE name = ?1", wanted.name);
    if (!before)
        return before.error();
    if (auto done = putText(database,
                            "INSERT INTO saved_search (name, query) VALUES (?1, ?2)"
                            " ON CONFLICT (name) DO UPDATE SET query = ?2",
                            "DELETE FROM saved_search WHERE name = ?1", wanted.name, wanted.query);
        !done)
        return done.error();
    return Performed{wanted, SaveSearch{wanted.name, *before}};
}

Result<Performed> perform(const Database &database, const SetSentenceDismissed &change, Care care)
{
    if (auto found = requireDocument(database, change.document, care); !found)
        return found.error();
    if (auto found = requireSpan(database, change.document, change.span, care); !found)
        return found.error();
    const auto begin = qint64(change.span.begin), end = qint64(change.span.end);
    Statement row(
        database,
        "SELECT 1 FROM dismissed_sentence WHERE document = ?1 AND span_begin = ?2 AND span_end = ?3");
    const bool before = row.bind(change.document, begin, end).next();
    if (auto done = row.result(); !done)
        return done.error();
    Statement write(database,
                    change.dismissed
                        ? "INSERT OR IGNORE INTO dismissed_sentence (document, span_begin, span_end)"
                          " VALUES (?1, ?2, ?3)"
                        : "DELETE FROM dismissed_sentence"
                          " WHERE document = ?1 AND span_begin = ?2 AND span_end = ?3");
    if (auto done = write.bind(change.document, begin, end).run(); !done)
        return done.error();
    return Performed{change, SetSentenceDismissed{change.document, change.span, before}};
}

Result<void> loadAnnotations(const Database &database, Decisions &decisions)
{
    const auto dates = [&](const Statement &row) {
        decisions.dates.push_back({{row.integer(0)}, {row.text(1), row.text(2)}, row.text(3)});
        return Result<void>();
    };
    const auto names = [&](const Statement &row) {
        decisions.names.push_back({{row.integer(0)}, row.text(1)});
        return Result<void>();
    };
    const auto types = [&](const Statement &row) {
        const auto type = entityTypeFrom(row.text(1));
        if (!type)
            return Result<void>(strangeCode(database, row.text(1)));
        decisions.types.push_back({{row.integer(0)}, *type});
        return Result<void>();
    };
    const auto notes = [&](const Statement &row) {
        const auto target = targetAt(database, row);
        if (!target)
            return Result<void>(target.error());
        decisions.notes.push_back({*target, row.text(1)});
        return Result<void>();
    };
    const auto read = [&](const Statement &row) {
        decisions.read.push_back({row.integer(0)});
        return Result<void>();
    };
    const auto searches = [&](const Statement &row) {
        decisions.searches.push_back({row.text(0), row.text(1)});
        return Result<void>();
    };
    const auto dismissed = [&](const Statement &row) {
        decisions.dismissed.push_back({{row.integer(0)}, {row.integer(1), row.integer(2)}});
        return Result<void>();
    };
    for (const auto &load : std::initializer_list<std::function<Result<void>()>>{
             [&] {
                 return forEach(database,
                                "SELECT claim, date_from, date_to, date_text FROM claim_date ORDER BY claim",
                                dates);
             },
             [&] { return forEach(database, "SELECT entity, name FROM entity_name ORDER BY entity", names); },
             [&] { return forEach(database, "SELECT entity, type FROM entity_type ORDER BY entity", types); },
             [&] { return forEach(database, "SELECT target, text FROM note ORDER BY target", notes); },
             [&] { return loadTags(database, decisions.tags); },
             [&] { return forEach(database, "SELECT document FROM read_document ORDER BY document", read); },
             [&] {
                 return forEach(database, "SELECT name, query FROM saved_search ORDER BY name", searches);
             },
             [&] {
                 return forEach(database,
                                "SELECT document, span_begin, span_end FROM dismissed_sentence"
                                " ORDER BY document, span_begin, span_end",
                                dismissed);
             }}) {
        if (auto loaded = load(); !loaded)
            return loaded;
    }
    return {};
}

} // namespace clew
