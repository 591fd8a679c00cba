#pragma once

#include "core/claim.h"

#include <QString>

#include <vector>

namespace clew {

// What is marked in an article. Spans are those of Document::text.
struct MentionMark
{
    Span span;
    EntityId entity; // canonical
    EntityType type = EntityType::Organization;
    bool focused = false;

    friend bool operator==(const MentionMark &, const MentionMark &) = default;
};

// One of the claims that rest on a sentence.
struct ClaimLine
{
    ClaimId claim;
    QString words; // "rents to"
    QString speaker; // empty: the publication itself
    Polarity polarity = Polarity::Asserted;
    ClaimStatus status = ClaimStatus::Proposed;
    ClaimMaker maker = ClaimMaker::Machine;
    Span trigger;
    bool focused = false;

    friend bool operator==(const ClaimLine &, const ClaimLine &) = default;
};

// All claims that rest on one sentence. Rejected ones stand last.
struct ClaimMark
{
    Span evidence;
    std::vector<ClaimId> claims;
    std::vector<ClaimLine> lines; // one a claim, in the same order
    bool focused = false;
    QString note; // for the margin, while focused: speaker, polarity, origins; a line each

    friend bool operator==(const ClaimMark &, const ClaimMark &) = default;
};

struct ArticleMarks
{
    std::vector<MentionMark> mentions; // by begin, then the longer first: they may nest
    std::vector<ClaimMark> claims; // by evidence
    std::vector<Span> dates;
    std::vector<Span> passages; // in focus by themselves: a search hit, a cue
    std::vector<Span> shared; // told in the document beside it too
    std::vector<Span> found; // by the find bar
    Span current; // the one of `found` that is come to

    friend bool operator==(const ArticleMarks &, const ArticleMarks &) = default;
};

const MentionMark *mentionAt(const ArticleMarks &marks, qsizetype offset); // the innermost; null: none
const ClaimMark *claimAt(const ArticleMarks &marks, qsizetype offset); // the shortest; null: none

} // namespace clew
