#pragma once

#include "snapshot/diff.h"
#include "snapshot/verify.h"
#include "snapshot/zipfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace clew::test {

inline void writeBytes(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        std::abort();
}

// What reads snapshots, fed with bytes of strangers. After a 'z' an archive; after anything else the files of
// a folder, parted by NUL.
inline void readSnapshotBytes(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    if (bytes.isEmpty())
        return;
    const QByteArrayView rest = QByteArrayView(bytes).sliced(1);
    QString path = folder.filePath(QStringLiteral("s.zip"));
    if (bytes[0] == 'z') {
        writeBytes(path, rest);
        const auto archive = ZipReader::open(path);
        for (size_t i = 0; archive && i < archive->entries().size(); ++i) {
            const ZipReader::Entry &entry = archive->entries()[i];
            qint64 given = 0;
            const auto done = archive->read(entry, [&given](QByteArrayView piece) {
                given += piece.size();
                return given < (1 << 22); // a bomb is told by its size before
            });
            if (given > entry.size || (done && given < (1 << 22) && given != entry.size))
                std::abort();
        }
    } else {
        path = folder.filePath(QStringLiteral("s"));
        QDir(path).removeRecursively();
        QDir().mkpath(path + QStringLiteral("/record"));
        static const char *const names[] = {"manifest.json",
                                            "record/claims.ndjson",
                                            "record/entities.ndjson",
                                            "record/judgements.ndjson",
                                            "record/retellings.ndjson",
                                            "record/listings.ndjson",
                                            "analysis.json",
                                            "network.gexf",
                                            "provenance.jsonld"};
        qsizetype at = 0;
        for (const char *name : names) {
            const qsizetype end = rest.indexOf('\0', at);
            const QByteArrayView part = rest.sliced(at, (end < 0 ? rest.size() : end) - at);
            writeBytes(path + u'/' + QLatin1StringView(name), part);
            at = end < 0 ? rest.size() : end + 1;
        }
    }
    const auto report = verifySnapshot(path);
    if (report && report->findings.size() > mostFindings)
        std::abort();
    if (const auto side = sideOfSnapshot(path); side && !diffOf(*side, *side).entries.empty())
        std::abort();
}

} // namespace clew::test
