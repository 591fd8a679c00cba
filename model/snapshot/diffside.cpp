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

struct Part
{
    QString file;
    QByteArray DiffSide::*bytes;
    bool needed; // the others came with a later version of the program
    Result<void> (*write)(QIODevice &, const ExportTables &, Losses &);
};

const std::vector<Part> &parts()
{
    static const std::vector<Part> all{
        {u"record/entities.ndjson"_s, &DiffSide::entities, true, writeEntityRecord},
        {u"record/judgements.ndjson"_s, &DiffSide::judgements, true, writeJudgementRecord},
        {u"record/retellings.ndjson"_s, &DiffSide::retellings, false, writeRetellingRecord},
        {u"record/listings.ndjson"_s, &DiffSide::listings, false, writeListingRecord},
    };
    return all;
}

QString claimFile()
{
    return u"record/claims.ndjson"_s;
}

template<typename Write>
Result<void> fill(QByteArray &part, const Write &write)
{
    QBuffer buffer(&part);
    buffer.open(QIODevice::WriteOnly);
    return write(buffer);
}

} // namespace

Result<DiffSide> sideOfSnapshot(const QString &path, const Job &job)
{
    const auto snapshot = StoredSnapshot::open(path);
    if (!snapshot)
        return snapshot.error();
    DiffSide side;
    side.name = QFileInfo(path).fileName();
    if (side.name == "manifest.json"_L1) // the folder is the snapshot
        side.name = QFileInfo(QFileInfo(path).absolutePath()).fileName();
    side.dossier = snapshot->manifest()["dossier"_L1].toString();
    auto claims = snapshot->all(claimFile(), mostOfRecord);
    if (!claims)
        return claims.error();
    side.claims = *std::move(claims);
    for (const Part &part : parts()) {
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        auto bytes = snapshot->all(part.file, mostOfRecord);
        if (!bytes && (part.needed || bytes.error().code != ErrorCode::NotFound))
            return bytes.error();
        if (bytes)
            side.*part.bytes = *std::move(bytes);
        else
            side.hasSources = false;
    }
    side.options = snapshot->manifest()["options"_L1].toObject();
    for (const QJsonValue &document : snapshot->manifest()["documents"_L1].toArray())
        side.documents.emplace_back(document["id"_L1].toString(), document["file"_L1].toString());
    return side;
}

Result<DiffSide> sideOf(const SnapshotRequest &request, const QString &name, const Job &job)
{
    const ExportTables tables(request.source);
    DiffSide side;
    side.name = name;
    side.dossier = request.dossier;
    Losses losses;
    const auto claims
        = fill(side.claims, [&](QIODevice &out) { return writeClaimRecord(out, tables, losses, job); });
    if (!claims)
        return claims.error();
    for (const Part &part : parts()) {
        const auto done
            = fill(side.*part.bytes, [&](QIODevice &out) { return part.write(out, tables, losses); });
        if (!done)
            return done.error();
    }
    for (const DocumentSummary &document : tables.content().documents)
        side.documents.emplace_back(idOf(document.id), document.file);
    return side;
}

} // namespace clew
