#include "verb.h"

#include "export/routesjson.h"
#include "findentity.h"
#include "output.h"
#include "routetext.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

struct Traced
{
    EntityId from;
    EntityId to;
    std::vector<Route> routes;
};

// A name may stand for several entities; the first pair that a route joins is taken, else the first pair.
Traced traceAny(const Workspace &workspace, const std::vector<EntityId> &from,
                const std::vector<EntityId> &to)
{
    for (const EntityId begin : from) {
        for (const EntityId end : to) {
            if (auto routes = workspace.trace(begin, end); !routes.empty())
                return {begin, end, std::move(routes)};
        }
    }
    return {from.front(), to.front(), {}};
}

void explain(const Traced &traced, const Workspace &workspace)
{
    const QString from = workspace.nameOf(traced.from), to = workspace.nameOf(traced.to);
    if (traced.routes.empty())
        complain(Words::tr("No supported path from %1 to %2 in these documents.").arg(from, to));
    else
        complain(Words::tr("From %1 to %2: routes found: %3").arg(from, to).arg(traced.routes.size()));
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    if (!options.isSet(u"from"_s) || !options.isSet(u"to"_s))
        return fail({ErrorCode::WrongUse, {}, {}, Words::tr("--from and --to are needed")});
    const auto opened = Workspace::open(arguments.first());
    if (!opened)
        return fail(opened.error());
    const Workspace &workspace = **opened;
    const auto from = findEntities(workspace, options.value(u"from"_s));
    if (!from)
        return fail(from.error());
    const auto to = findEntities(workspace, options.value(u"to"_s));
    if (!to)
        return fail(to.error());
    const Traced traced = traceAny(workspace, *from, *to);
    explain(traced, workspace);
    if (options.isSet(u"json"_s)) {
        const QByteArray json = routesJson(traced.routes, *workspace.content(), *workspace.graph(),
                                           [&](const Claim &claim) { return workspace.evidenceOf(claim); });
        auto written = writeOutput(options.value(u"json"_s), json);
        return written ? Exit::Done : fail(written.error());
    }
    if (!traced.routes.empty())
        print(textOf(traced.routes, workspace));
    return Exit::Done;
}

} // namespace

Verb traceVerb()
{
    return {u"trace"_s,
            u"DOSSIER --from NAME --to NAME [--json OUT]"_s,
            Words::tr("Shows by which routes an item, or what a party has, reached another party."),
            Words::tr("Every hop is shown with the sentence that says so, who says it, and the document. "
                      "\"No supported\n"
                      "path\" is an answer as well."),
            {{u"from"_s, Words::tr("an item, or a party that has it"), u"NAME"_s},
             {u"to"_s, Words::tr("the party that it reached"), u"NAME"_s},
             {u"json"_s, Words::tr("write JSON to this file instead of text"), u"OUT"_s}},
            1,
            1,
            run};
}

} // namespace clew::cli
