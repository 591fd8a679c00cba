#include "snapshot/verify.h"

#include "snapshot/stored.h"
#include "snapshot/verifyrecord.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Hashed
{
    qint64 bytes = 0;
    QString sha256;
};

Result<Hashed> hashOf(const StoredSnapshot &snapshot, const QString &name, const Job &job)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Hashed hashed;
    const auto done = snapshot.read(name, [&](QByteArrayView piece) {
        hash.addData(piece);
        hashed.bytes += piece.size();
        return !job.cancelled();
    });
    if (!done)
        return done.error();
    hashed.sha256 = QString::fromLatin1(hash.result().toHex());
    return hashed;
}

void checkFile(const StoredSnapshot &snapshot, const QJsonObject &file, Findings &findings, const Job &job)
{
    const QString name = file["name"_L1].toString();
    const auto hashed = hashOf(snapshot, name, job);
    if (!hashed) {
        const bool missing = hashed.error().code == ErrorCode::NotFound;
        findings.add(
            {missing ? FindingKind::FileMissing : FindingKind::FileChanged, name, {}, hashed.error().fact});
        return;
    }
    if (hashed->sha256 != file["sha256"_L1].toString())
        findings.add({FindingKind::FileChanged, name, {}, hashed->sha256});
    else if (hashed->bytes != file["bytes"_L1].toInteger(-1))
        findings.add({FindingKind::FileChanged, name, {}, QString::number(hashed->bytes)});
}

// Well-formed, every end of an edge a node, no id twice.
void checkXml(const StoredSnapshot &snapshot, const QString &name, Findings &findings, const Job &job)
{
    QXmlStreamReader xml;
    std::set<QString> nodes, edges;
    const auto drain = [&] {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attribute = [&](QLatin1StringView key) {
                return xml.attributes().value(key).toString();
            };
            const QString id = attribute("id"_L1);
            if (xml.name() == "node"_L1 && !nodes.insert(id).second)
                findings.add({FindingKind::BadSchema, name, u"node "_s + id, u"twice"_s});
            if (xml.name() != "edge"_L1)
                continue;
            if (!edges.insert(id).second)
                findings.add({FindingKind::BadSchema, name, u"edge "_s + id, u"twice"_s});
            for (const QLatin1StringView end : {"source"_L1, "target"_L1}) {
                if (!nodes.contains(attribute(end)))
                    findings.add({FindingKind::DanglingId, name, u"edge "_s + id, attribute(end)});
            }
        }
        return !xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    };
    const auto done = snapshot.read(name, [&](QByteArrayView piece) {
        xml.addData(piece.toByteArray());
        return drain() && !job.cancelled();
    });
    if (done && xml.hasError() && !job.cancelled())
        findings.add({FindingKind::BadSyntax, name, u"line "_s + QString::number(xml.lineNumber()),
                      xml.errorString()});
}

void checkJson(const StoredSnapshot &snapshot, const QString &name, Findings &findings)
{
    constexpr qint64 most = qint64(1) << 30;
    const auto bytes = snapshot.all(name, most);
    if (!bytes)
        return;
    QJsonParseError error;
    QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        findings.add(
            {FindingKind::BadSyntax, name, u"byte "_s + QString::number(error.offset), error.errorString()});
}

void checkForm(const StoredSnapshot &snapshot, const QString &name, Findings &findings, const Job &job)
{
    if (name.endsWith(".gexf"_L1) || name.endsWith(".graphml"_L1) || name.endsWith(".svg"_L1))
        checkXml(snapshot, name, findings, job);
    else if (name.endsWith(".jsonld"_L1))
        checkJson(snapshot, name, findings);
}

void checkSeal(const StoredSnapshot &snapshot, Findings &findings)
{
    constexpr qint64 most = qint64(1) << 30;
    const auto bytes = snapshot.all(u"manifest.json"_s, most);
    if (!bytes)
        return;
    const QByteArray begin(",\n \"seal\": \"");
    const qsizetype at = std::max<qsizetype>(0, bytes->lastIndexOf(begin));
    const QByteArray hash = QCryptographicHash::hash(bytes->left(at), QCryptographicHash::Sha256).toHex();
    const QByteArray seal = begin + hash + "\"\n}\n";
    if (QByteArrayView(*bytes).sliced(at) != seal)
        findings.add({FindingKind::FileChanged, u"manifest.json"_s, {}, {}});
}

} // namespace

Result<VerifyReport> verifySnapshot(const QString &path, const LoadDocument &texts, const Job &job)
{
    const auto snapshot = StoredSnapshot::open(path);
    if (!snapshot)
        return snapshot.error();
    VerifyReport report;
    Findings findings(report);
    checkSeal(*snapshot, findings);
    std::set<QString> listed;
    const QJsonArray files = snapshot->manifest()["files"_L1].toArray();
    const int steps = static_cast<int>(files.size()) + 1; // the last one is the record
    for (const QJsonValue &file : files) {
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        job.report(static_cast<int>(report.files++), steps);
        listed.insert(file["name"_L1].toString());
        checkFile(*snapshot, file.toObject(), findings, job);
        checkForm(*snapshot, file["name"_L1].toString(), findings, job);
    }
    for (const QString &name : snapshot->names()) {
        if (!listed.contains(name))
            findings.add({FindingKind::FileUnlisted, name, {}, {}});
    }
    job.report(steps - 1, steps);
    checkRecord(*snapshot, texts, findings, job);
    if (job.cancelled())
        return Error{ErrorCode::Cancelled};
    job.report(steps, steps);
    return report;
}

QLatin1StringView codeOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::FileMissing: return "file_missing"_L1;
    case FindingKind::FileChanged: return "file_changed"_L1;
    case FindingKind::FileUnlisted: return "file_unlisted"_L1;
    case FindingKind::BadSyntax: return "bad_syntax"_L1;
    case FindingKind::BadSchema: return "bad_schema"_L1;
    case FindingKind::DanglingId: return "dangling_id"_L1;
    case FindingKind::BadSpan: return "bad_span"_L1;
    case FindingKind::QuoteDiffers: return "quote_differs"_L1;
    }
    return {};
}

} // namespace clew
