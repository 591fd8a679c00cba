#include "verb.h"

#include "export/jsonwriter.h"
#include "graph/graph.h"
#include "output.h"
#include "words/identitywords.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

QString idText(EntityId id)
{
    return QString::number(id.value, 16);
}

QStringList wordsOf(const Entity &entity, const Workspace &workspace)
{
    QStringList words;
    const auto document = workspace.document(entity.document);
    for (const Mention *mention : workspace.mentionsOf(entity.document)) {
        if (!document || mention->entity != entity.id)
            continue;
        const QString text = mention->span.of((*document)->text).toString().simplified();
        if (!words.contains(text))
            words.append(text);
    }
    return words;
}

QString fileOf(const Entity &entity, const Workspace &workspace)
{
    const DocumentSummary *summary = workspace.summary(entity.document);
    return summary ? summary->file : QString();
}

// Pairs that wait for a person: proposed by the machine, not one by now, and not judged by anybody.
std::vector<Judgement> proposals(const Workspace &workspace)
{
    const Clusters &clusters = workspace.graph()->clusters();
    const auto headsOf = [&](const Judgement &judgement) {
        return std::minmax(canonical(clusters, judgement.left), canonical(clusters, judgement.right));
    };
    std::set<std::pair<EntityId, EntityId>> decided;
    for (const Judgement &judgement : workspace.content()->judgements) {
        if (judgement.who != u"machine"_s)
            decided.insert(headsOf(judgement));
    }
    std::vector<Judgement> open;
    for (const Judgement &judgement : workspace.content()->judgements) {
        const std::pair<EntityId, EntityId> heads = headsOf(judgement);
        if (judgement.verdict == Verdict::Unsure && judgement.who == u"machine"_s
            && heads.first != heads.second && !decided.contains(heads))
            open.push_back(judgement);
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const Judgement &a, const Judgement &b) { return a.score > b.score; });
    return open;
}

void writeCluster(JsonWriter &json, const Node &node, const Workspace &workspace)
{
    json.beginObject();
    json.key("entity"_L1).value(idText(node.entity));
    json.key("type"_L1).value(codeOf(node.type));
    json.key("name"_L1).value(node.name);
    json.key("members"_L1).beginArray();
    for (const EntityId member : workspace.membersOf(node.entity)) {
        const Entity *entity = workspace.entity(member);
        if (!entity)
            continue;
        json.beginObject();
        json.key("id"_L1).value(idText(member));
        json.key("file"_L1).value(fileOf(*entity, workspace));
        json.key("type"_L1).value(codeOf(entity->type));
        json.key("name"_L1).value(entity->name);
        json.key("mentions"_L1).beginArray();
        for (const QString &words : wordsOf(*entity, workspace))
            json.value(words);
        json.end();
        json.end();
    }
    json.end();
    json.end();
}

void writeJudgement(JsonWriter &json, const Judgement &judgement, const Workspace &workspace)
{
    json.beginObject();
    json.key("left"_L1).value(idText(judgement.left));
    json.key("right"_L1).value(idText(judgement.right));
    json.key("leftName"_L1).value(workspace.nameOf(judgement.left));
    json.key("rightName"_L1).value(workspace.nameOf(judgement.right));
    json.key("judgement"_L1).value(codeOf(judgement.verdict));
    json.key("score"_L1).value(judgement.score, 2);
    json.key("reason"_L1).value(judgement.reason);
    json.key("who"_L1).value(judgement.who);
    json.key("when"_L1).textOrNull(judgement.when);
    json.end();
}

QByteArray jsonOf(const Workspace &workspace)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Shape::Lines);
    json.key("format"_L1).value(u"clew-identities-1"_s);
    json.key("clusters"_L1).beginArray(JsonWriter::Shape::Lines);
    for (const Node &node : workspace.graph()->nodes()) {
        if (node.type != EntityType::Money && node.type != EntityType::Quantity)
            writeCluster(json, node, workspace);
    }
    json.end();
    json.key("proposals"_L1).beginArray(JsonWriter::Shape::Lines);
    for (const Judgement &judgement : proposals(workspace))
        writeJudgement(json, judgement, workspace);
    json.end();
    json.key("decisions"_L1).beginArray(JsonWriter::Shape::Lines);
    for (const Judgement &judgement : workspace.content()->judgements) {
        if (judgement.who != u"machine"_s)
            writeJudgement(json, judgement, workspace);
    }
    json.end();
    json.end();
    return json.take();
}

// The words that resolvers of FollowTheMoney use.
QString resolverWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same: return u"positive"_s;
    case Verdict::Different: return u"negative"_s;
    case Verdict::Unsure: return u"unsure"_s;
    }
    return {};
}

// One judgement a line: [id, id, judgement, score, user, time].
QByteArray logOf(const Workspace &workspace)
{
    QByteArray log;
    for (const Judgement &judgement : workspace.content()->judgements) {
        JsonWriter json;
        json.beginArray();
        json.value(idText(judgement.left));
        json.value(idText(judgement.right));
        json.value(resolverWord(judgement.verdict));
        json.value(judgement.score, 2);
        json.value(judgement.who);
        json.textOrNull(judgement.when);
        json.end();
        log += json.take();
    }
    return log;
}

void printText(const Workspace &workspace)
{
    const std::vector<Judgement> open = proposals(workspace);
    std::map<EntityId, std::set<QString>> names;
    for (const Entity &entity : workspace.content()->entities)
        names[workspace.headOf(entity.id)].insert(entity.name);
    print(Words::tr("Names that were taken for one:"));
    for (const auto &[head, forms] : names) {
        if (forms.size() > 1)
            print(u"  "_s + QStringList(forms.begin(), forms.end()).join(u" = "_s));
    }
    print(Words::tr("May be one, for a person to decide:"));
    for (const Judgement &judgement : open) {
        print(u"  "_s + QString::number(judgement.score, 'f', 2) + u"  "_s + workspace.nameOf(judgement.left)
              + u" = "_s + workspace.nameOf(judgement.right) + u" ?  "_s
              + identityReasonsLabel(judgement.reason));
    }
    print(Words::tr("Decided by persons:"));
    for (const Judgement &judgement : workspace.content()->judgements) {
        if (judgement.who == u"machine"_s)
            continue;
        const Entity *left = workspace.entity(judgement.left), *right = workspace.entity(judgement.right);
        if (left && right)
            print(u"  "_s + codeOf(judgement.verdict) + u"  "_s + left->name + u" / "_s + right->name
                  + u"  "_s + judgement.who + u"  "_s + judgement.when + u"  "_s + judgement.reason);
    }
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const auto workspace = Workspace::open(arguments.first());
    if (!workspace)
        return fail(workspace.error());
    if (options.isSet(u"log"_s)) {
        if (auto written = writeOutput(options.value(u"log"_s), logOf(**workspace)); !written)
            return fail(written.error());
    }
    if (options.isSet(u"json"_s)) {
        if (auto written = writeOutput(options.value(u"json"_s), jsonOf(**workspace)); !written)
            return fail(written.error());
    }
    if (!options.isSet(u"json"_s) && !options.isSet(u"log"_s))
        printText(**workspace);
    return Exit::Done;
}

} // namespace

Verb identitiesVerb()
{
    return {u"identities"_s,
            u"DOSSIER [--json OUT] [--log FILE]"_s,
            Words::tr("Shows which names are one, which may be, and who decided so."),
            Words::tr("The log holds one judgement a line, as resolvers of FollowTheMoney read it:\n"
                      "[id, id, positive|negative|unsure, score, user, time]."),
            {{u"json"_s, Words::tr("write JSON to this file instead of text"), u"OUT"_s},
             {u"log"_s, Words::tr("write all judgements to this file"), u"FILE"_s}},
            1,
            1,
            run};
}

} // namespace clew::cli
