#include "language/wordvectors.h"

#include "language/wordhash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t clusterCount = 1024;

bool isTypographic(QChar c)
{
    return c == u'\u2019' || c == u'\u2018' || c == u'\u201c' || c == u'\u201d';
}

QString withPlainMarks(QStringView word)
{
    QString plain = word.toString();
    plain.replace(u'\u2019', u'\'')
        .replace(u'\u2018', u'\'')
        .replace(u'\u201c', u'"')
        .replace(u'\u201d', u'"');
    return plain;
}

} // namespace

Result<WordVectors> WordVectors::open()
{
    const Result<ModelFile> file = openModel(u"wordvectors-en.model"_s);
    if (!file)
        return file.error();
    return of(*file);
}

Result<WordVectors> WordVectors::of(const ModelFile &file)
{
    WordVectors vectors;
    vectors.m_file = file;
    vectors.m_rows = file.section<qint8>("rows");
    vectors.m_clusters = file.section<quint16>("clusters");
    vectors.m_coarser = file.section<quint8>("coarser");
    vectors.m_index = {file.section<quint32>("buckets"), file.section<quint64>("entries")};
    const size_t count = vectors.m_clusters.size();
    const auto isRow = [count](quint64 entry) {
        return (entry & 0xffffff) < count;
    };
    const auto &entries = vectors.m_index.entries;
    const bool fits = vectors.m_rows.size() == count * dimension && entries.size() == count
        && vectors.m_coarser.size() == clusterCount * 2 && vectors.m_index.isSound()
        && std::all_of(entries.begin(), entries.end(), isRow)
        && std::all_of(vectors.m_clusters.begin(), vectors.m_clusters.end(),
                       [](quint16 cluster) { return cluster < clusterCount; });
    if (!fits)
        return Error{ErrorCode::BadResource, file.path(), {}, u"holds no word vectors"_s};
    return vectors;
}

int WordVectors::rowOf(QStringView lowerCaseWord) const
{
    if (std::any_of(lowerCaseWord.begin(), lowerCaseWord.end(), isTypographic))
        return rowOfHash(wordHash(withPlainMarks(lowerCaseWord)));
    return rowOfHash(wordHash(lowerCaseWord));
}

Result<void> addWordVectors(ModelWriter &writer, std::span<const QString> words, std::span<const qint8> rows,
                            std::span<const quint16> clusters1024, std::span<const quint8> coarser)
{
    if (rows.size() != words.size() * WordVectors::dimension || clusters1024.size() != words.size()
        || coarser.size() != clusterCount * 2 || words.size() > 0xffffff)
        return Error{ErrorCode::WrongUse, {}, {}, u"words, rows and clusters differ in number"_s};
    std::vector<std::pair<quint64, quint32>> hashes;
    for (size_t i = 0; i < words.size(); ++i)
        hashes.push_back({wordHash(words[i]), static_cast<quint32>(i)});
    const HashIndexArrays index = makeHashIndex(hashes);
    if (index.entries.empty())
        return Error{ErrorCode::WrongUse, {}, {}, u"two words have the same hash"_s};
    writer.add("rows", {reinterpret_cast<const uchar *>(rows.data()), rows.size()});
    writer.add("clusters", std::vector<quint16>(clusters1024.begin(), clusters1024.end()));
    writer.add("coarser", std::vector<quint8>(coarser.begin(), coarser.end()));
    writer.add("buckets", index.buckets);
    writer.add("entries", index.entries);
    return {};
}

} // namespace clew
