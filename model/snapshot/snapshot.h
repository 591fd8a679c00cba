#pragma once

#include "export/formats.h"
#include "export/part.h"
#include "export/tables.h"

#include <map>
#include <vector>

class QIODevice;

namespace clew {

inline constexpr QLatin1StringView snapshotFormat("clew-snapshot-1");

struct ModelFacts
{
    QString name;
    QString version;
    QString sha256;
};

// Writes what the model cannot: pictures and reports.
using Painter = std::function<Result<void>(QIODevice &, const ExportTables &, const Job &)>;

struct SnapshotRequest
{
    ExportSource source; // of the part, masked where informants are redacted
    ExportPart part; // for the manifest
    std::vector<ExportFormat> formats;
    std::map<ExportFormat, Painter> painters; // one for each painted format
    QString dossier; // its id
    QString version; // of the program
    std::vector<ModelFacts> models;
    Losses losses; // of the making of the part
};

struct SnapshotFile
{
    QString name; // "record/claims.ndjson"
    QString format; // "gexf", "record"
    qint64 bytes = 0;
    QString sha256;
    Losses losses;
};

struct SnapshotReport
{
    QString path;
    std::vector<SnapshotFile> files; // the manifest is not among them
};

// Writes a snapshot to a folder, or to an archive where the path ends in ".zip": every format, the record
// that verify and diff read, and manifest.json. The same request gives the same bytes. Streams: what it holds
// in memory does not grow with what it writes. All or nothing (snapshot/target.h). Progress in thousandths.
// Errors: CannotWrite, Cancelled, WrongUse (a painted format without a painter), and those of the
// source.
Result<SnapshotReport> writeSnapshot(const QString &path, const SnapshotRequest &request,
                                     const Job &job = {});

// One format that is a single file, into a device (endingOf in export/formats.h).
Result<void> writeFormat(QIODevice &device, ExportFormat format, const SnapshotRequest &request,
                         const Job &job = {});

} // namespace clew
