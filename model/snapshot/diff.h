#pragma once

#include "core/job.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <QByteArray>

#include <vector>

namespace clew {

enum class DiffSubject { Entity, Claim, Judgement };
enum class DiffKind { Added, Changed, Withdrawn };

struct FieldChange
{
    QString field; // "status", "name", "members"
    QString before; // empty: there was none
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

// One difference between two versions of a dossier, as facts.
struct DiffEntry
{
    DiffSubject subject = DiffSubject::Claim;
    DiffKind kind = DiffKind::Added;
    QString id; // "c123", "n5", "n5 n7" for a judgement
    QString what; // "Acme rents_to Beta (lathe)", "Organization Acme", "Acme = Acme Ltd"
    QString document; // the file that tells a claim; empty for others
    QString quote; // the words of a claim
    QString who; // who made or decided it: "machine", "person", a name
    QString why; // the rule, or the reason that was given
    QString when; // empty where nothing tells
    std::vector<FieldChange> fields; // of what changed

    friend bool operator==(const DiffEntry &, const DiffEntry &) = default;
};

struct SnapshotDiff
{
    std::vector<DiffEntry> entries; // entities, claims, judgements; in each added, changed, withdrawn
    QString before; // how the two were named
    QString after;
    bool sameDossier = true; // both are versions of one dossier
};

// The record of one version, read from a snapshot or made of a dossier.
struct DiffSide
{
    QString name;
    QString dossier;
    QByteArray entities, claims, judgements; // NDJSON
    std::vector<std::pair<QString, QString>> documents; // id and file
};
Result<DiffSide> sideOfSnapshot(const QString &path);
Result<DiffSide> sideOf(const SnapshotRequest &request, const QString &name);

// An entity whose members stay the same under another id has not changed; a merge or a split is a change of
// `members`.
SnapshotDiff diffOf(const DiffSide &before, const DiffSide &after);

// {"format":"clew-diff-1","before","after","sameDossier","counts","entries":[...]}, one entry a line.
QByteArray diffJson(const SnapshotDiff &diff);

QLatin1StringView codeOf(DiffSubject subject); // "claim"
QLatin1StringView codeOf(DiffKind kind); // "added"

} // namespace clew
