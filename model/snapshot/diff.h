#pragma once

#include "core/job.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <QByteArray>
#include <QJsonObject>

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
    QString id; // "c123", "n5"; a judgement: "n5 n7", "d3 d9" (who retells whom), "n5 SDN:12" (a list)
    QString what; // "Acme rents_to Beta (lathe)", "Organization Acme", "Acme = Acme Ltd"
    QString code; // in `what`, for words in its place: a predicate, a type of entity, a verdict; may be empty
    QString document; // the file that tells a claim; empty for others
    QString quote; // the words of a claim
    QString who; // who made or decided it: "machine", "person", a name
    QString why; // the rule, the reason that was given, or one of the codes of changes (wordsForWhy in
                 // report/diffwords.cpp): "confirmed", "named_by_hand", "documents_changed", "read_anew" ...
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
    bool sameOptions = true; // both hold the same part of it, with quotations and masks alike
};

// The record of one version, read from a snapshot or made of a dossier. A record of an earlier version of the
// program may lack parts.
struct DiffSide
{
    QString name;
    QString dossier;
    QByteArray entities, claims, judgements, retellings, listings; // NDJSON
    bool hasSources = true; // retellings and listings; a snapshot of an earlier version has none
    std::vector<std::pair<QString, QString>> documents; // id and file
    QJsonObject options; // of the manifest; empty: the whole dossier
};
Result<DiffSide> sideOfSnapshot(const QString &path, const Job &job = {});
Result<DiffSide> sideOf(const SnapshotRequest &request, const QString &name, const Job &job = {});

// An entity whose members stay the same under another id has not changed; a merge or a split is a change of
// `members`.
SnapshotDiff diffOf(const DiffSide &before, const DiffSide &after);

// {"format":"clew-diff-1","before","after","sameDossier","counts","entries":[...]}, one entry a line.
QByteArray diffJson(const SnapshotDiff &diff);

QLatin1StringView codeOf(DiffSubject subject); // "claim"
QLatin1StringView codeOf(DiffKind kind); // "added"

} // namespace clew
