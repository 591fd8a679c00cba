#include "snapshot/manifest.h"

#include "export/holds.h"
#include "export/jsonwriter.h"
#include "export/textout.h"
#include "snapshot/tap.h"

namespace clew {

using namespace Qt::StringLiterals;
using Shape = JsonWriter::Shape;

namespace {

class ManifestWriter
{
public:
    ManifestWriter(QIODevice &device, const SnapshotRequest &request, const ExportTables &tables)
        : m_tap([&device](QByteArrayView bytes) {
            return device.write(bytes.data(), bytes.size()) == bytes.size();
        })
        , m_out(m_tap)
        , m_request(request)
        , m_tables(tables)
    {
    }

    Result<void> write(const std::vector<SnapshotFile> &files, const Job &job)
    {
        m_json.beginObject(Shape::Lines);
        m_json.key("format"_L1).value(QString(snapshotFormat));
        writeProgram();
        m_json.key("dossier"_L1).value(m_request.dossier);
        writeOptions();
        writeCounts();
        if (auto done = writeDocuments(job); !done)
            return done;
        writeFiles(files);
        writeLosses(files);
        return seal();
    }

private:
    // Nothing else holds the hash of the manifest: its last line bears that of all before it.
    Result<void> seal()
    {
        m_out << m_json.drain();
        if (auto done = m_out.finish(); !done)
            return done;
        m_json.key("seal"_L1).value(QString::fromLatin1(m_tap.sha256()));
        m_json.end();
        m_out << m_json.take();
        return m_out.finish();
    }

    void writeProgram()
    {
        m_json.key("program"_L1).beginObject();
        m_json.key("name"_L1).value(u"Clew");
        m_json.key("version"_L1).value(m_request.version);
        m_json.end();
        m_json.key("models"_L1).beginArray(Shape::Lines);
        for (const ModelFacts &model : m_request.models) {
            m_json.beginObject();
            m_json.key("name"_L1).value(model.name);
            m_json.key("version"_L1).value(model.version);
            m_json.key("sha256"_L1).textOrNull(model.sha256);
            m_json.end();
        }
        m_json.end();
    }

    void writeOptions()
    {
        const ExportPart &part = m_request.part;
        m_json.key("options"_L1).beginObject(Shape::Lines);
        m_json.key("formats"_L1).beginArray();
        for (const ExportFormat format : m_request.formats)
            m_json.value(QString(codeOf(format)));
        m_json.end();
        m_json.key("reviewedOnly"_L1).value(part.reviewedOnly);
        m_json.key("from"_L1).textOrNull(part.from);
        m_json.key("to"_L1).textOrNull(part.to);
        m_json.key("keepUndated"_L1).value(part.keepUndated);
        m_json.key("types"_L1).beginArray();
        for (const EntityType type : part.types)
            m_json.value(codeOf(type));
        m_json.end();
        m_json.key("routes"_L1);
        if (part.routesOnly) {
            m_json.beginObject();
            m_json.key("from"_L1).value(m_tables.nameOf(part.routesFrom));
            m_json.key("to"_L1).value(m_tables.nameOf(part.routesTo));
            m_json.end();
        } else {
            m_json.null();
        }
        m_json.key("quotations"_L1).value(part.quotations);
        m_json.key("redactInformants"_L1).value(part.redactInformants);
        m_json.end();
    }

    void writeCounts()
    {
        const DossierContent &content = m_tables.content();
        const auto count = [&](QLatin1StringView key, size_t number) {
            m_json.key(key).value(static_cast<qint64>(number));
        };
        m_json.key("counts"_L1).beginObject(Shape::Lines);
        count("documents"_L1, content.documents.size());
        count("entities"_L1, m_tables.graph().nodes().size());
        count("mentions"_L1, content.mentions.size());
        count("claims"_L1, content.claims.size());
        count("relations"_L1, m_tables.graph().edges().size());
        count("judgements"_L1, content.judgements.size());
        m_json.end();
    }

    Result<void> writeDocuments(const Job &job)
    {
        m_json.key("documents"_L1).beginArray(Shape::Lines);
        for (const DocumentSummary &summary : m_tables.content().documents) {
            if (job.cancelled())
                return Error{ErrorCode::Cancelled};
            QByteArray sha256;
            if (m_tables.source().document) {
                const auto document = m_tables.source().document(summary.id);
                if (!document)
                    return document.error();
                sha256 = (*document)->sha256;
            }
            writeDocument(summary, sha256);
            m_out << m_json.drain();
            if (m_out.hasFailed())
                return m_out.finish();
        }
        m_json.end();
        return {};
    }

    void writeDocument(const DocumentSummary &summary, const QByteArray &sha256)
    {
        const Metadata &metadata = summary.metadata;
        m_json.beginObject();
        m_json.key("id"_L1).value(idOf(summary.id));
        m_json.key("file"_L1).value(summary.file);
        m_json.key("sha256"_L1).textOrNull(QString::fromLatin1(sha256));
        m_json.key("title"_L1).textOrNull(metadata.title);
        m_json.key("publisher"_L1).textOrNull(metadata.publisher);
        m_json.key("published"_L1).textOrNull(metadata.published);
        m_json.key("url"_L1).textOrNull(metadata.url);
        const DocumentId leading = m_tables.leadingVersion(summary.id);
        m_json.key("versionOf"_L1).textOrNull(leading == summary.id ? QString() : idOf(leading));
        m_json.key("origins"_L1).beginArray();
        for (const QString &origin : m_tables.originsOf(summary.id))
            m_json.value(origin);
        m_json.end();
        m_json.end();
    }

    void writeFiles(const std::vector<SnapshotFile> &files)
    {
        m_json.key("files"_L1).beginArray(Shape::Lines);
        for (const SnapshotFile &file : files) {
            m_json.beginObject();
            m_json.key("name"_L1).value(file.name);
            m_json.key("format"_L1).value(file.format);
            m_json.key("bytes"_L1).value(file.bytes);
            m_json.key("sha256"_L1).value(file.sha256);
            m_json.end();
        }
        m_json.end();
    }

    void writeLoss(const QString &format, const QString &file, Loss loss, qint64 count)
    {
        m_json.beginObject();
        m_json.key("format"_L1).textOrNull(format);
        m_json.key("file"_L1).textOrNull(file);
        m_json.key("what"_L1).value(QString(codeOf(loss)));
        m_json.key("count"_L1).value(count);
        m_json.key("explanation"_L1).value(QString(explanationOf(loss)));
        m_json.end();
    }

    // Of the snapshot as a whole, of each format, of each file.
    void writeLosses(const std::vector<SnapshotFile> &files)
    {
        m_json.key("cannotHold"_L1).beginArray(Shape::Lines);
        for (const auto &[loss, count] : m_request.losses)
            writeLoss({}, {}, loss, count);
        for (const ExportFormat format : m_request.formats) {
            for (const auto &[loss, count] : lossesOf(format, m_tables))
                writeLoss(codeOf(format), {}, loss, count);
        }
        for (const SnapshotFile &file : files) {
            for (const auto &[loss, count] : file.losses)
                writeLoss(file.format, file.name, loss, count);
        }
        m_json.end();
    }

    Tap m_tap;
    TextOut m_out;
    const SnapshotRequest &m_request;
    const ExportTables &m_tables;
    JsonWriter m_json;
};

} // namespace

Result<void> writeManifest(QIODevice &device, const SnapshotRequest &request, const ExportTables &tables,
                           const std::vector<SnapshotFile> &files, const Job &job)
{
    return ManifestWriter(device, request, tables).write(files, job);
}

} // namespace clew
