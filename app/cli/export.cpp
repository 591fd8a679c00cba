#include "verb.h"

#include "export/analysisjson.h"
#include "export/graphml.h"
#include "output.h"
#include "workspace/workspace.h"

#include <set>
#include <unordered_map>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
void deal(const std::vector<Value> &values, std::unordered_map<DocumentId, Extraction> &extractions,
          std::vector<Value> Extraction::*part)
{
    for (const Value &value : values)
        (extractions[value.document].*part).push_back(value);
}

// A claim or a mention by hand may speak of an entity of another document: it is listed in both.
void lendEntities(Extraction &extraction, const Workspace &workspace)
{
    std::set<EntityId> listed;
    for (const Entity &entity : extraction.entities)
        listed.insert(entity.id);
    const auto lend = [&](EntityId id) {
        const Entity *entity = workspace.entity(id);
        if (entity && listed.insert(id).second)
            extraction.entities.push_back(*entity);
    };
    for (const Mention &mention : extraction.mentions)
        lend(mention.entity);
    for (const Claim &claim : extraction.claims) {
        for (const EntityId end : {claim.from, claim.to, claim.via, claim.item})
            lend(end);
    }
}

// The documents as `analyse` would give them, with what people decided about their claims.
Result<std::vector<std::pair<Document, Extraction>>> analysed(const Workspace &workspace)
{
    const auto content = workspace.content();
    std::unordered_map<DocumentId, Extraction> extractions;
    deal(content->entities, extractions, &Extraction::entities);
    deal(content->mentions, extractions, &Extraction::mentions);
    deal(content->claims, extractions, &Extraction::claims);
    deal(content->times, extractions, &Extraction::times);
    deal(content->derivations, extractions, &Extraction::derivations);
    std::vector<std::pair<Document, Extraction>> documents;
    for (const DocumentSummary &summary : content->documents) {
        const auto document = workspace.document(summary.id);
        if (!document)
            return document.error();
        lendEntities(extractions[summary.id], workspace);
        documents.emplace_back(**document, std::move(extractions[summary.id]));
    }
    return documents;
}

Result<void> writeAs(const QString &format, const QString &path, const Workspace &workspace)
{
    if (format == "graphml"_L1)
        return writeOutput(path, [&](QIODevice &device) {
            return writeGraphMl(device, *workspace.content(), *workspace.graph());
        });
    const auto documents = analysed(workspace);
    if (!documents)
        return documents.error();
    return writeOutput(path, analysisJson(*documents));
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString format = options.value(u"format"_s);
    if (format != "json"_L1 && format != "graphml"_L1)
        return fail({ErrorCode::WrongUse, {}, {}, Words::tr("--format is json or graphml")});
    const auto workspace = Workspace::open(arguments.first());
    if (!workspace)
        return fail(workspace.error());
    auto written = writeAs(format, arguments.at(1), **workspace);
    return written ? Exit::Done : fail(written.error());
}

} // namespace

Verb exportVerb()
{
    return {u"export"_s,
            u"DOSSIER --format json|graphml OUT"_s,
            Words::tr("Writes a dossier in a format that other programs read."),
            Words::tr("json: the documents as `analyse` writes them. graphml: the network, for Gephi, yEd or "
                      "NetworkX."),
            {{u"format"_s, Words::tr("json or graphml"), u"FORMAT"_s}},
            2,
            2,
            run};
}

} // namespace clew::cli
