#include "reader/marksof.h"

#include "graph/graph.h"
#include "link/claimfacts.h"
#include "link/filtering.h"
#include "words/claimwords.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Reader)
};

std::vector<MentionMark> mentionMarks(DocumentId document, const Workspace &workspace, const Focus &focus)
{
    const auto *focused = std::get_if<EntityId>(&focus);
    const Clusters &clusters = workspace.graph()->clusters();
    std::vector<MentionMark> marks;
    for (const Mention *mention : workspace.mentionsOf(document)) {
        const EntityId entity = canonical(clusters, mention->entity);
        marks.push_back({mention->span, entity, mention->type, focused && *focused == entity});
    }
    std::ranges::sort(marks, [](const MentionMark &a, const MentionMark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return marks;
}

ClaimLine lineOf(const Claim &claim, bool focused)
{
    ClaimLine line;
    line.claim = claim.id;
    line.words = labelFor(claim.predicate);
    if (claim.speaker.kind != SpeakerKind::Publication)
        line.speaker = wordsFor(claim.speaker);
    line.polarity = claim.polarity;
    line.status = claim.status;
    line.maker = claim.maker;
    line.trigger = claim.trigger;
    line.focused = focused;
    return line;
}

std::vector<ClaimMark> claimMarks(DocumentId document, const Workspace &workspace,
                                  const std::vector<ClaimId> &focused, const Filter &filter)
{
    std::vector<const Claim *> claims;
    for (const Claim *claim : workspace.claimsOf(document)) {
        const bool inFocus = std::ranges::find(focused, claim->id) != focused.end();
        if (!claim->evidence.isEmpty() && (inFocus || passes(filter, *claim)))
            claims.push_back(claim);
    }
    std::ranges::stable_sort(claims, [](const Claim *a, const Claim *b) {
        const bool outA = a->status == ClaimStatus::Rejected;
        const bool outB = b->status == ClaimStatus::Rejected;
        return a->evidence != b->evidence ? a->evidence < b->evidence : outA < outB;
    });
    std::vector<ClaimMark> marks;
    for (const Claim *claim : claims) {
        if (marks.empty() || marks.back().evidence != claim->evidence)
            marks.push_back({claim->evidence, {}, {}, false, {}});
        ClaimMark &mark = marks.back();
        const bool inFocus = std::ranges::find(focused, claim->id) != focused.end();
        mark.claims.push_back(claim->id);
        mark.lines.push_back(lineOf(*claim, inFocus));
        if (inFocus && !mark.focused) {
            mark.focused = true;
            mark.note = marginNote(*claim, workspace);
        }
    }
    return marks;
}

} // namespace

std::vector<ClaimId> claimsInFocus(const Focus &focus, const TraceState &trace)
{
    if (const auto *claim = std::get_if<ClaimId>(&focus))
        return {*claim};
    std::vector<ClaimId> claims;
    const auto *rank = std::get_if<RouteRank>(&focus);
    if (rank && rank->value >= 0 && rank->value < static_cast<int>(trace.routes.size()))
        for (const Hop &hop : trace.routes.at(static_cast<size_t>(rank->value)).hops)
            claims.insert(claims.end(), hop.claims.begin(), hop.claims.end());
    return claims;
}

QString marginNote(const Claim &claim, const Workspace &workspace)
{
    constexpr qsizetype longestSpeaker = 60;
    QStringList lines{excerpt(wordsFor(claim.speaker), {}, longestSpeaker), labelFor(claim.polarity)};
    if (claim.maker == ClaimMaker::Person)
        lines.append(Words::tr("by a person"));
    if (const int origins = originsOf(claim, workspace); origins > 0)
        lines.append(origins == 1 ? Words::tr("1 origin") : Words::tr("%n origins", nullptr, origins));
    return lines.join(u'\n');
}

ArticleMarks marksOf(DocumentId document, const Workspace &workspace, const Focus &focus,
                     const std::vector<ClaimId> &claims, const Filter &filter)
{
    ArticleMarks marks;
    marks.mentions = mentionMarks(document, workspace, focus);
    marks.claims = claimMarks(document, workspace, claims, filter);
    for (const TimeExpression &time : workspace.content()->times)
        if (time.document == document)
            marks.dates.push_back(time.span);
    const auto *passage = std::get_if<Passage>(&focus);
    if (passage && passage->document == document && !passage->span.isEmpty())
        marks.passages.push_back(passage->span);
    return marks;
}

std::vector<Span> placesInFocus(const ArticleMarks &marks)
{
    std::vector<Span> places = marks.passages;
    for (const ClaimMark &mark : marks.claims)
        if (mark.focused)
            places.push_back(mark.evidence);
    for (const MentionMark &mark : marks.mentions)
        if (mark.focused)
            places.push_back(mark.span);
    std::ranges::sort(places);
    return places;
}

} // namespace clew
