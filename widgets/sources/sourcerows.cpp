#include "sources/sourcerows.h"

#include "graph/origins.h"
#include "words/dates.h"
#include "words/driftwords.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Sources)
};

class Rows
{
public:
    explicit Rows(const Workspace &workspace)
        : m_workspace(workspace)
        , m_content(*workspace.content())
    {
        for (const Retelling &one : m_content.retellings)
            m_told[one.document].push_back(&one);
    }

    void addTies()
    {
        std::vector<SourceRow> rows;
        for (const Retelling &one : m_content.retellings)
            if (!m_workspace.origins().isMoot(one))
                rows.push_back(rowOf(one));
        for (const Derivation &one : m_content.derivations)
            if (!isAtHand(one))
                rows.push_back(rowOf(one));
        const auto rank = [](const SourceRow &row) {
            return row.verdict == Verdict::Unsure ? 0 : row.verdict == Verdict::Same ? 1 : 2;
        };
        std::ranges::stable_sort(rows, {}, rank);
        std::ranges::move(rows, std::back_inserter(m_rows));
    }

    void addReport(const DriftReport &report)
    {
        for (const Drift &drift : report.drift) {
            SourceRow row{SourceSection::Drift,
                          sentenceFor(drift),
                          shortName(drift.document),
                          {sideOf(drift.origin)},
                          {},
                          {},
                          Verdict::Unsure};
            if (drift.retelling)
                row.sides.push_back(sideOf(*drift.retelling));
            else
                row.sides.push_back(
                    {drift.document, {}, headOf(drift.document), Words::tr("Does not tell it."), {}});
            m_rows.push_back(std::move(row));
        }
        for (const Contradiction &one : report.contradictions) {
            SourceRow row{SourceSection::Contradictions, labelFor(one.kind), {}, {}, {}, {}, Verdict::Unsure};
            for (const Told &side : one.sides)
                row.sides.push_back(sideOf(side));
            row.place = placesOf(row.sides);
            m_rows.push_back(std::move(row));
        }
        for (const DateConflict &one : report.dates) {
            SourceRow row{SourceSection::Dates, labelFor(one.kind), {}, {}, {}, {}, Verdict::Unsure};
            for (const DatedBy &value : one.values)
                row.sides.push_back(
                    {value.document, value.sentence, headOf(value.document),
                     value.sentence.isEmpty() ? value.words : wordsOf(value.document, value.sentence),
                     value.value.isEmpty() ? Words::tr("no date") : value.value});
            row.place = placesOf(row.sides);
            if (!one.proposal.isEmpty())
                row.note = Words::tr("Proposed: %1, as in %2.")
                               .arg(dateText(one.proposal), shortName(one.trusted));
            m_rows.push_back(std::move(row));
        }
    }

    std::vector<SourceRow> take() { return std::move(m_rows); }

private:
    QString shortName(DocumentId id) const
    {
        const DocumentSummary *document = m_workspace.summary(id);
        if (!document)
            return {};
        return document->metadata.publisher.isEmpty() ? document->file : document->metadata.publisher;
    }

    QString headOf(DocumentId id) const
    {
        const DocumentSummary *document = m_workspace.summary(id);
        if (!document)
            return {};
        const QString date = dateText(document->metadata.published, DateStyle::Short);
        return Words::tr("%1 · %2", "publication and date")
            .arg(shortName(id), date.isEmpty() ? Words::tr("no date") : date);
    }

    QString wordsOf(DocumentId id, Span span) const
    {
        const auto document = id && !span.isEmpty() ? m_workspace.document(id)
                                                    : Result<std::shared_ptr<const Document>>(Error{});
        return document && span.liesIn((*document)->text) ? span.of((*document)->text).toString().simplified()
                                                          : QString();
    }

    SourceSide sideOf(const Told &told) const
    {
        return {told.document, told.sentence, headOf(told.document),
                told.sentence.isEmpty() ? told.words : wordsOf(told.document, told.sentence),
                valueFor(told.value)};
    }

    static QString placesOf(const std::vector<SourceSide> &sides)
    {
        QStringList names;
        for (const SourceSide &side : sides)
            names << side.head.section(u" · "_s, 0, 0);
        names.removeDuplicates();
        return names.join(u", "_s);
    }

    bool isAtHand(const Derivation &derivation) const
    {
        const auto found = m_told.find(derivation.document);
        return found != m_told.end() && std::ranges::any_of(found->second, [&](const Retelling *one) {
                   return foldPublication(one->publication) == foldPublication(derivation.publication)
                       && (one->verdict != Verdict::Unsure || one->score > 0.3);
               });
    }

    SourceRow rowOf(const Retelling &one) const
    {
        SourceRow row;
        const QString whom = one.origin ? shortName(one.origin) : one.publication;
        const bool version = one.kind == RetellingKind::SameArticle;
        if (one.verdict == Verdict::Different)
            row.title = version ? Words::tr("Not the same article as in %1").arg(whom)
                                : Words::tr("Does not retell %1").arg(whom);
        else if (one.verdict == Verdict::Unsure)
            row.title = version ? Words::tr("May be the same article as in %1").arg(whom)
                                : Words::tr("May retell %1").arg(whom);
        else
            row.title = version ? Words::tr("The same article as in %1").arg(whom)
                                : Words::tr("Retells %1").arg(whom);
        row.place = shortName(one.document);
        row.verdict = one.verdict;
        row.tie = SetRetelling{one.document, one.origin, one.publication, {}};
        QStringList cues;
        Span here, there;
        for (const CueAt &cue : one.cues) {
            cues << (cue.words.isEmpty() ? labelFor(cue.cue)
                                         : Words::tr("%1: “%2”", "what shows it, and its words")
                                               .arg(labelFor(cue.cue), cue.words.simplified()));
            here = here.isEmpty() ? cue.here : here;
            there = there.isEmpty() ? cue.there : there;
        }
        row.note = cues.join(u'\n');
        row.sides = {{one.origin,
                      there,
                      one.origin ? headOf(one.origin) : one.publication,
                      there.isEmpty() ? titleOf(one.origin) : QString(),
                      {},
                      there},
                     {one.document,
                      here,
                      headOf(one.document),
                      here.isEmpty() ? titleOf(one.document) : QString(),
                      {},
                      here}};
        return row;
    }

    SourceRow rowOf(const Derivation &one) const
    {
        SourceRow row;
        row.title = Words::tr("Retells %1, which is not at hand").arg(one.publication);
        row.place = shortName(one.document);
        row.verdict = Verdict::Same;
        row.tie = SetRetelling{one.document, {}, one.publication, {}};
        row.note = Words::tr("%1: “%2”", "what shows it, and its words")
                       .arg(labelFor(TieCue::Credit), one.cueText.simplified());
        row.sides = {{{}, {}, one.publication, Words::tr("Not in this dossier."), {}},
                     {one.document, one.cue, headOf(one.document), {}, {}, one.cue}};
        return row;
    }

    QString titleOf(DocumentId id) const
    {
        const DocumentSummary *document = m_workspace.summary(id);
        return document ? document->metadata.title.simplified() : QString();
    }

    const Workspace &m_workspace;
    const DossierContent &m_content;
    std::unordered_map<DocumentId, std::vector<const Retelling *>> m_told;
    std::vector<SourceRow> m_rows;
};

} // namespace

std::vector<SourceRow> sourceRows(const Workspace &workspace, const DriftReport *report)
{
    Rows rows(workspace);
    rows.addTies();
    if (report)
        rows.addReport(*report);
    return rows.take();
}

QString lineAround(const Workspace &workspace, DocumentId id, Span cue)
{
    const auto document
        = id && !cue.isEmpty() ? workspace.document(id) : Result<std::shared_ptr<const Document>>(Error{});
    if (!document || !cue.liesIn((*document)->text))
        return {};
    const QString &text = (*document)->text;
    constexpr qsizetype most = 220;
    const qsizetype begin
        = std::max(cue.begin > 0 ? text.lastIndexOf(u'\n', cue.begin - 1) + 1 : 0, cue.begin - most);
    qsizetype end = text.indexOf(u'\n', cue.end);
    end = std::min(end < 0 ? text.size() : end, cue.end + most);
    return text.mid(begin, end - begin).simplified();
}

QString titleOf(SourceSection section)
{
    switch (section) {
    case SourceSection::Retellings: return Words::tr("Who retells whom");
    case SourceSection::Drift: return Words::tr("Changed on the way");
    case SourceSection::Contradictions: return Words::tr("Contradictions");
    case SourceSection::Dates: return Words::tr("Dates in conflict");
    }
    return {};
}

} // namespace clew
