#include "verb.h"

#include "export/driftjson.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "output.h"
#include "words/driftwords.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

class Printer
{
public:
    explicit Printer(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    QString textOf(DocumentId id, Span span) const
    {
        if (span.isEmpty() || !id)
            return {};
        const auto document = m_workspace.document(id);
        return document && span.liesIn((*document)->text) ? span.of((*document)->text).toString().simplified()
                                                          : QString();
    }

    QString fileOf(DocumentId id) const
    {
        const DocumentSummary *document = m_workspace.summary(id);
        return document ? document->file : QString();
    }

    void printDrift(const DriftReport &report) const
    {
        if (report.drift.empty())
            print(Words::tr("No retelling here changed what its origin tells."));
        DocumentId last;
        for (const Drift &drift : report.drift) {
            if (drift.document != last)
                print(Words::tr("%1, against %2").arg(fileOf(drift.document), fileOf(drift.origin.document)));
            last = drift.document;
            print(u"  "_s + sentenceFor(drift));
            print(u"    < "_s + textOf(drift.origin.document, drift.origin.sentence));
            if (drift.retelling)
                print(u"    > "_s + textOf(drift.retelling->document, drift.retelling->sentence));
        }
    }

    void printContradictions(const DriftReport &report) const
    {
        if (!report.contradictions.empty())
            print(u"\n"_s + Words::tr("Contradictions:"));
        for (const Contradiction &one : report.contradictions) {
            print(u"  "_s + labelFor(one.kind));
            for (const Told &side : one.sides)
                print(u"    "_s + fileOf(side.document) + u" ["_s + valueFor(side.value) + u"]: "_s
                      + (side.sentence.isEmpty() ? side.words : textOf(side.document, side.sentence)));
        }
    }

    void printDates(const DriftReport &report) const
    {
        if (!report.dates.empty())
            print(u"\n"_s + Words::tr("Dates that need a judgement:"));
        for (const DateConflict &one : report.dates) {
            print(u"  "_s + labelFor(one.kind));
            for (const DatedBy &value : one.values)
                print(u"    "_s + fileOf(value.document) + u": "_s
                      + (value.value.isEmpty() ? Words::tr("no date") : value.value)
                      + (value.words.isEmpty() ? QString() : QString(u"  ("_s + value.words + u')')));
            if (!one.proposal.isEmpty())
                print(u"    "_s + Words::tr("proposed: %1, as in %2").arg(one.proposal, fileOf(one.trusted)));
        }
    }

private:
    const Workspace &m_workspace;
};

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const auto opened = Workspace::open(arguments.first());
    if (!opened)
        return fail(opened.error());
    const Workspace &workspace = **opened;
    const auto report = findDrift(*workspace.content(), workspace.graph()->clusters(), workspace.origins(),
                                  [&](DocumentId id) { return workspace.document(id); });
    if (!report)
        return fail(report.error());
    const Printer printer(workspace);
    if (options.isSet(u"json"_s)) {
        const QByteArray json = driftJson(*report, *workspace.content(),
                                          [&](DocumentId id, Span span) { return printer.textOf(id, span); });
        auto written = writeOutput(options.value(u"json"_s), json);
        return written ? Exit::Done : fail(written.error());
    }
    printer.printDrift(*report);
    printer.printContradictions(*report);
    printer.printDates(*report);
    return Exit::Done;
}

} // namespace

Verb driftVerb()
{
    return {
        u"drift"_s,
        u"DOSSIER [--json [OUT]]"_s,
        Words::tr(
            "Shows what retellings changed, what documents tell against each other, and dates in conflict."),
        Words::tr(
            "Speakers, numbers, hedges, denials and go-betweens, each with both sentences. Without OUT JSON "
            "goes to\nstandard output."),
        {{u"json"_s, Words::tr("write JSON to this file instead of text"), u"OUT"_s}},
        1,
        1,
        run};
}

} // namespace clew::cli
