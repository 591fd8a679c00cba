#include "export/record.h"
#include "snapshot/diff.h"
#include "snapshot/stored.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfRecord = qint64(1) << 30; // bytes

} // namespace

Result<DiffSide> sideOfSnapshot(const QString &path)
{
    const auto snapshot = StoredSnapshot::open(path);
    if (!snapshot)
        return snapshot.error();
    DiffSide side;
    side.name = QFileInfo(path).fileName();
    side.dossier = snapshot->manifest()["dossier"_L1].toString();
    for (const auto &[name, part] : {std::pair(u"record/entities.ndjson"_s, &DiffSide::entities),
                                     std::pair(u"record/claims.ndjson"_s, &DiffSide::claims),
                                     std::pair(u"record/judgements.ndjson"_s, &DiffSide::judgements)}) {
        auto bytes = snapshot->all(name, mostOfRecord);
        if (!bytes)
            return bytes.error();
        side.*part = *std::move(bytes);
    }
    for (const QJsonValue &document : snapshot->manifest()["documents"_L1].toArray())
        side.documents.emplace_back(document["id"_L1].toString(), document["file"_L1].toString());
    return side;
}

Result<DiffSide> sideOf(const SnapshotRequest &request, const QString &name)
{
    const ExportTables tables(request.source);
    DiffSide side;
    side.name = name;
    side.dossier = request.dossier;
    Losses losses;
    const auto fill = [](QByteArray &part, const auto &write) -> Result<void> {
        QBuffer buffer(&part);
        buffer.open(QIODevice::WriteOnly);
        return write(buffer);
    };
    if (auto done
        = fill(side.entities, [&](QIODevice &out) { return writeEntityRecord(out, tables, losses); });
        !done)
        return done.error();
    if (auto done = fill(side.claims, [&](QIODevice &out) { return writeClaimRecord(out, tables, losses); });
        !done)
        return done.error();
    if (auto done
        = fill(side.judgements, [&](QIODevice &out) { return writeJudgementRecord(out, tables, losses); });
        !done)
        return done.error();
    for (const DocumentSummary &document : tables.content().documents)
        side.documents.emplace_back(idOf(document.id), document.file);
    return side;
}

} // namespace clew
