#include "verb.h"

#include "export/routesjson.h"
#include "findentity.h"
#include "output.h"
#include "routetext.h"
#include "trace/trace.h"
#include "workspace/listedparties.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    EntityId from;
    QString to; // in words
    Traced traced;
};

// A name may stand for several entities; the first pair that a route joins is taken, else the first pair.
Answer traceAny(const Workspace &workspace, const std::vector<EntityId> &from,
                const std::vector<EntityId> &to, const TraceOptions &options)
{
    std::optional<Answer> first;
    for (const EntityId begin : from) {
        for (const EntityId end : to) {
            Answer answer{begin, workspace.nameOf(end), workspace.trace(begin, {end}, options)};
            if (!answer.traced.routes.empty())
                return answer;
            if (!first)
                first = std::move(answer);
        }
    }
    return *std::move(first);
}

Answer traceToListed(const Workspace &workspace, const std::vector<EntityId> &from,
                     const TraceOptions &options)
{
    const std::set<EntityId> listed = listedParties(workspace);
    const QString words = Words::tr("any listed party");
    for (const EntityId begin : from) {
        Answer answer{begin, words, workspace.trace(begin, listed, options)};
        if (!answer.traced.routes.empty())
            return answer;
    }
    return {from.front(), words, workspace.trace(from.front(), listed, options)};
}

void explain(const Answer &answer, const Workspace &workspace)
{
    const QString from = workspace.nameOf(answer.from);
    if (answer.traced.routes.empty())
        complain(Words::tr("No supported path from %1 to %2 in these documents.").arg(from, answer.to));
    else
        complain(Words::tr("From %1 to %2: routes found: %3")
                     .arg(from, answer.to)
                     .arg(answer.traced.routes.size()));
}

Result<int> numberOf(const QCommandLineParser &options, const QString &name, int least, int usual)
{
    if (!options.isSet(name))
        return usual;
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber || number < least)
        return Error{
            ErrorCode::WrongUse, {}, {}, Words::tr("--%1 wants a number, at least %2").arg(name).arg(least)};
    return number;
}

Result<QString> dateOf(const QCommandLineParser &options, const QString &name)
{
    const QString date = options.value(name);
    if (!date.isEmpty() && !firstDay(date).isValid())
        return Error{ErrorCode::WrongUse,
                     {},
                     {},
                     Words::tr("--%1 wants a date: 2023, 2023-05 or 2023-05-17").arg(name)};
    return date;
}

Result<TraceOptions> traceOptions(const QCommandLineParser &options)
{
    TraceOptions result;
    const auto most = numberOf(options, u"most"_s, 1, result.most);
    const auto longest = numberOf(options, u"longest"_s, 1, result.longest);
    const auto origins = numberOf(options, u"origins"_s, 0, 0);
    const auto after = dateOf(options, u"after"_s);
    const auto before = dateOf(options, u"before"_s);
    for (const auto *number : {&most, &longest, &origins}) {
        if (!*number)
            return number->error();
    }
    for (const auto *date : {&after, &before}) {
        if (!*date)
            return date->error();
    }
    result.most = *most;
    result.longest = *longest;
    result.minimumOrigins = *origins;
    result.window = {*after, *before};
    result.reviewedOnly = options.isSet(u"reviewed"_s);
    return result;
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const bool toListed = options.isSet(u"to-listed"_s);
    if (!options.isSet(u"from"_s) || options.isSet(u"to"_s) == toListed)
        return fail(
            {ErrorCode::WrongUse, {}, {}, Words::tr("--from and one of --to and --to-listed are needed")});
    const auto wanted = traceOptions(options);
    if (!wanted)
        return fail(wanted.error());
    const auto opened = Workspace::open(arguments.first());
    if (!opened)
        return fail(opened.error());
    const Workspace &workspace = **opened;
    const auto from = findEntities(workspace, options.value(u"from"_s));
    if (!from)
        return fail(from.error());
    Answer answer;
    if (toListed) {
        answer = traceToListed(workspace, *from, *wanted);
    } else {
        const auto to = findEntities(workspace, options.value(u"to"_s));
        if (!to)
            return fail(to.error());
        answer = traceAny(workspace, *from, *to, *wanted);
    }
    explain(answer, workspace);
    if (options.isSet(u"json"_s)) {
        const QByteArray json = routesJson(answer.traced, *workspace.content(), *workspace.graph(),
                                           [&](const Claim &claim) { return workspace.evidenceOf(claim); });
        auto written = writeOutput(options.value(u"json"_s), json);
        return written ? Exit::Done : fail(written.error());
    }
    const QString text = textOf(answer.traced, workspace);
    if (!text.isEmpty())
        print(text);
    return Exit::Done;
}

} // namespace

Verb traceVerb()
{
    return {
        u"trace"_s,
        u"DOSSIER --from NAME (--to NAME | --to-listed) [--json OUT]"_s,
        Words::tr("Shows by which routes an item, or what a party has, reached another party."),
        Words::tr(
            "Every hop is shown with the sentences that say so, who says it, the document, and how many\n"
            "independent origins stand behind it; then what is missing, what speaks against it, and what\n"
            "stands beside: the law, the money, the owners. To have the use of a thing is told apart from\n"
            "having it. Denied and negated claims carry no route; what is only said to be possible is\n"
            "marked. \"No supported path\" is an answer as well, and shows how near the evidence comes.\n"
            "\n"
            "The JSON holds routes[] with reach, hops[] (from, relation, to, item, kind, polarity, origins,\n"
            "claims[]), weakest (the index of a hop), missing[], counter[] and beside[]; misses[] with "
            "kind,\n"
            "from, to, claims[], before[] and after[]; and entities[] with all names of whoever is named."),
        {{u"from"_s, Words::tr("an item, or a party that has it"), u"NAME"_s},
         {u"to"_s, Words::tr("the party that it reached"), u"NAME"_s},
         {u"to-listed"_s,
          Words::tr("any party that a loaded list names or that the documents say is listed")},
         {u"most"_s, Words::tr("how many routes (8)"), u"N"_s},
         {u"longest"_s, Words::tr("hops of a route (6)"), u"N"_s},
         {u"origins"_s, Words::tr("independent origins behind every hop, at least (0)"), u"N"_s},
         {u"after"_s, Words::tr("leave out what is dated before this"), u"DATE"_s},
         {u"before"_s, Words::tr("leave out what is dated after this"), u"DATE"_s},
         {u"reviewed"_s, Words::tr("only claims that a person confirmed")},
         {u"json"_s, Words::tr("write JSON to this file instead of text; - is standard output"), u"OUT"_s}},
        1,
        1,
        run};
}

} // namespace clew::cli
