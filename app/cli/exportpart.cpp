#include "exportrun.h"

#include "findentity.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &what)
{
    return {ErrorCode::WrongUse, {}, {}, what};
}

Result<void> readTypes(const QString &names, ExportPart &part)
{
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto type = entityTypeFrom(name.trimmed());
        if (!type)
            return wrong(Words::tr("there is no type %1").arg(name));
        part.types.insert(*type);
    }
    return {};
}

// Names are looked up in the whole dossier; the first pair that a route joins is meant.
Result<void> readRoutes(const QCommandLineParser &options, const QString &dossier, ExportPart &part)
{
    if (!options.isSet(u"routes-from"_s) || !options.isSet(u"routes-to"_s))
        return wrong(Words::tr("--routes-from and --routes-to belong together"));
    const auto workspace = Workspace::open(dossier);
    if (!workspace)
        return workspace.error();
    const auto from = findEntities(**workspace, options.value(u"routes-from"_s));
    if (!from)
        return from.error();
    const auto to = findEntities(**workspace, options.value(u"routes-to"_s));
    if (!to)
        return to.error();
    part.routesOnly = true;
    part.routesFrom = from->front();
    part.routesTo = to->front();
    for (const EntityId begin : *from) {
        for (const EntityId end : *to) {
            if ((*workspace)->trace(begin, end).empty())
                continue;
            part.routesFrom = begin;
            part.routesTo = end;
            return {};
        }
    }
    return {};
}

} // namespace

std::vector<QCommandLineOption> partOptions()
{
    return {{u"reviewed"_s, Words::tr("only claims that a person confirmed or entered")},
            {u"from"_s, Words::tr("only what happened on that date or later: 2022, 2022-10, 2022-10-07"),
             u"DATE"_s},
            {u"to"_s, Words::tr("only what happened on that date or earlier"), u"DATE"_s},
            {u"keep-undated"_s, Words::tr("with --from or --to: also claims that bear no date")},
            {u"types"_s, Words::tr("only claims between these: Person,Organization,Product..."), u"TYPES"_s},
            {u"routes-from"_s, Words::tr("only claims of the routes from this name ..."), u"NAME"_s},
            {u"routes-to"_s, Words::tr("... to this one, with what speaks against them"), u"NAME"_s},
            {u"no-quotations"_s, Words::tr("offsets without the words, where rights forbid quoting")},
            {u"redact-informants"_s,
             Words::tr("mask the words for unnamed speakers, and names of entities tagged \"informant\"")}};
}

Result<ExportPart> partFrom(const QCommandLineParser &options, const QString &dossier)
{
    ExportPart part;
    part.reviewedOnly = options.isSet(u"reviewed"_s);
    part.from = options.value(u"from"_s);
    part.to = options.value(u"to"_s);
    part.keepUndated = options.isSet(u"keep-undated"_s);
    part.quotations = !options.isSet(u"no-quotations"_s);
    part.redactInformants = options.isSet(u"redact-informants"_s);
    for (const QString &date : {part.from, part.to}) {
        if (!date.isEmpty() && !firstDay(date).isValid())
            return wrong(Words::tr("%1 is no date; write 2022, 2022-10 or 2022-10-07").arg(date));
    }
    if (auto done = readTypes(options.values(u"types"_s).join(u','), part); !done)
        return done.error();
    if (options.isSet(u"routes-from"_s) || options.isSet(u"routes-to"_s)) {
        if (auto done = readRoutes(options, dossier, part); !done)
            return done.error();
    }
    return part;
}

} // namespace clew::cli
