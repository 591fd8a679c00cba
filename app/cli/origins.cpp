#include "verb.h"

#include "export/originsjson.h"
#include "graph/origins.h"
#include "output.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

QString named(const DocumentSummary &document)
{
    const Metadata &data = document.metadata;
    QStringList parts{data.publisher, data.published, data.title.simplified()};
    parts.removeAll(QString());
    return document.file + (parts.isEmpty() ? QString() : QString(u"  "_s + parts.join(u", "_s)));
}

// What ties are made of, by the document that has them.
struct Shown
{
    explicit Shown(const DossierContent &content)
    {
        for (const Retelling &one : content.retellings)
            retellings[one.document].push_back(&one);
        for (const Derivation &one : content.derivations)
            derivations[one.document].push_back(&one);
    }
    std::map<DocumentId, std::vector<const Retelling *>> retellings;
    std::map<DocumentId, std::vector<const Derivation *>> derivations;
};

// The cues of the tie between two documents, or of a credit.
QStringList cuesOf(const Shown &shown, DocumentId document, const Origins::Tie &tie)
{
    QStringList cues;
    if (const auto found = shown.retellings.find(document); found != shown.retellings.end() && tie.origin) {
        for (const Retelling *one : found->second) {
            if (one->origin != tie.origin)
                continue;
            for (const CueAt &cue : one->cues)
                cues << labelFor(cue.cue)
                        + (cue.words.isEmpty() ? QString() : QString(u": "_s + cue.words.simplified()));
        }
    }
    if (const auto found = shown.derivations.find(document); found != shown.derivations.end()) {
        for (const Derivation *one : found->second)
            if (cues.isEmpty() && foldPublication(one->publication) == foldPublication(tie.publication))
                cues << labelFor(TieCue::Credit) + u": "_s + one->cueText.simplified();
    }
    return cues;
}

void printTies(const Workspace &workspace, const Shown &shown, DocumentId document, const QString &indent)
{
    const Origins &origins = workspace.origins();
    for (const Origins::Tie &tie : origins.tiesOf(document)) {
        if (tie.origin && origins.versions().areOne(tie.origin, document))
            continue; // stands among its versions
        const DocumentSummary *origin = workspace.summary(tie.origin);
        const QString whom = origin ? origin->file : tie.publication;
        print(indent + Words::tr("retells %1").arg(whom)
              + (tie.scope.begin > 0 ? Words::tr(" in one passage") : QString()));
        for (const QString &cue : cuesOf(shown, document, tie))
            print(indent + u"  "_s + cue);
    }
}

void printVersions(const Workspace &workspace, DocumentId leading, const QString &indent)
{
    for (const DocumentId version : workspace.origins().versions().behind(leading))
        print(indent + u"= "_s + named(*workspace.summary(version)));
}

// The leading version of what a document rests on, or of itself.
DocumentId headOf(const Origins &origins, DocumentId document)
{
    return origins.versions().leading(origins.rootOf(origins.versions().leading(document)));
}

void printFamilies(const Workspace &workspace)
{
    const Origins &origins = workspace.origins();
    std::map<DocumentId, std::vector<DocumentId>> families; // by head, without versions
    const Shown shown(*workspace.content());
    const auto &documents = workspace.content()->documents;
    for (const DocumentSummary &document : documents)
        if (const DocumentId head = headOf(origins, document.id);
            head != document.id && origins.versions().leading(document.id) == document.id)
            families[head].push_back(document.id);
    for (const DocumentSummary &head : documents) {
        if (headOf(origins, head.id) != head.id)
            continue;
        print(named(head));
        printVersions(workspace, head.id, u"  "_s);
        printTies(workspace, shown, head.id, u"    "_s);
        for (const DocumentId member : families[head.id]) {
            print(u"  <- "_s + named(*workspace.summary(member)));
            printVersions(workspace, member, u"     "_s);
            printTies(workspace, shown, member, u"       "_s);
        }
    }
}

QString textOf(const Workspace &workspace, DocumentId id, Span span)
{
    const auto document
        = id && !span.isEmpty() ? workspace.document(id) : Result<std::shared_ptr<const Document>>(Error{});
    return document && span.liesIn((*document)->text) ? span.of((*document)->text).toString() : QString();
}

void printOwn(const Workspace &workspace)
{
    QStringList lines;
    for (const Claim &claim : workspace.content()->claims) {
        if (claim.status == ClaimStatus::Rejected || !workspace.origins().isOwn(claim))
            continue;
        const DocumentSummary *document = workspace.summary(claim.document);
        const QString line
            = (document ? document->file : QString()) + u": "_s + workspace.evidenceOf(claim).simplified();
        if (!lines.contains(line))
            lines << line;
    }
    if (lines.isEmpty())
        return;
    print({});
    print(Words::tr("What retellings claim of their own:"));
    for (const QString &line : lines)
        print(u"  "_s + line);
}

void printProposals(const Workspace &workspace)
{
    bool any = false;
    for (const Retelling &one : workspace.content()->retellings) {
        const DocumentSummary *document = workspace.summary(one.document),
                              *origin = workspace.summary(one.origin);
        if (one.verdict != Verdict::Unsure || !document || !origin || one.cues.empty()
            || workspace.origins().isMoot(one))
            continue;
        if (!any)
            print(u"\n"_s + Words::tr("Proposed, for a person to decide (counts for nothing until then):"));
        any = true;
        print(u"  "_s
              + (one.kind == RetellingKind::SameArticle ? Words::tr("%1 may be the same article as %2 (%3)")
                                                        : Words::tr("%1 may retell %2 (%3)"))
                    .arg(document->file, origin->file, QString::number(one.score, 'f', 2)));
        for (const CueAt &cue : one.cues)
            print(u"    "_s + labelFor(cue.cue) + u": "_s + cue.words.simplified());
    }
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const auto opened = Workspace::open(arguments.first());
    if (!opened)
        return fail(opened.error());
    const Workspace &workspace = **opened;
    if (options.isSet(u"json"_s)) {
        const QByteArray json
            = originsJson(*workspace.content(), *workspace.graph(), workspace.origins(),
                          [&](DocumentId id, Span span) { return textOf(workspace, id, span); });
        auto written = writeOutput(options.value(u"json"_s), json);
        return written ? Exit::Done : fail(written.error());
    }
    printFamilies(workspace);
    printOwn(workspace);
    printProposals(workspace);
    return Exit::Done;
}

} // namespace

Verb originsVerb()
{
    return {
        u"origins"_s,
        u"DOSSIER [--json [OUT]]"_s,
        Words::tr("Shows which documents retell which, the words that prove it, and what they add."),
        Words::tr("However many documents retell a report, it is one origin. JSON also tells the origins of "
                  "every claim\nand relation. Without OUT it goes to standard output."),
        {{u"json"_s, Words::tr("write JSON to this file instead of text"), u"OUT"_s}},
        1,
        1,
        run};
}

} // namespace clew::cli
