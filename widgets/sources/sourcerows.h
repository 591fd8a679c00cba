#pragma once

#include "core/change.h"
#include "drift/drift.h"

#include <QString>

#include <optional>
#include <vector>

namespace clew {

class Workspace;

enum class SourceSection { Retellings, Drift, Contradictions, Dates };

// One of the sentences that a row puts side by side.
struct SourceSide
{
    DocumentId document; // 0: a publication that is not at hand
    Span sentence; // empty: metadata
    QString head; // who publishes it, and when
    QString words; // empty: see cue
    QString value; // what differs
    Span cue = {}; // its line is told: read when it is shown (lineAround), as there may be thousands
};

// A line of the panel, with what its card shows.
struct SourceRow
{
    SourceSection section = SourceSection::Retellings;
    QString title; // what happened
    QString place; // in which documents
    std::vector<SourceSide> sides; // the origin first
    QString note; // what to make of it: the cues of a tie, the date that is proposed
    std::optional<SetRetelling> tie; // what a person may confirm or overrule; without a decision
    Verdict verdict = Verdict::Unsure; // of the tie
};

// All that is to be told of the sources of a dossier, section by section. Without a report (it takes a
// while) only who retells whom. Proposals come first, then what holds, then what was overruled.
std::vector<SourceRow> sourceRows(const Workspace &workspace, const DriftReport *report);

// The line of a document around a cue, as far as a card has room.
QString lineAround(const Workspace &workspace, DocumentId document, Span cue);

QString titleOf(SourceSection section);

} // namespace clew
