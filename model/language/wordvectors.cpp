#include "language/wordvectors.h"

#include "language/wordhash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t bucketCount = 1 << 16;
constexpr int bucketShift = 48;
constexpr int rowBits = 24;
constexpr quint64 checkMask = (1ULL << 40) - 1;
constexpr size_t clusterCount = 1024;

quint64 entryOf(quint64 hash, quint64 row)
{
    return (hash & checkMask) << rowBits | row;
}

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
    vectors.m_buckets = file.section<quint32>("buckets");
    vectors.m_entries = file.section<quint64>("entries");
    const size_t count = vectors.m_clusters.size();
    const auto isRow = [count](quint64 entry) {
        return (entry & ((1ULL << rowBits) - 1)) < count;
    };
    const bool fits = vectors.m_rows.size() == count * dimension && vectors.m_entries.size() == count
        && vectors.m_coarser.size() == clusterCount * 2 && vectors.m_buckets.size() == bucketCount + 1
        && std::is_sorted(vectors.m_buckets.begin(), vectors.m_buckets.end())
        && vectors.m_buckets.back() == count
        && std::all_of(vectors.m_entries.begin(), vectors.m_entries.end(), isRow)
        && std::all_of(vectors.m_clusters.begin(), vectors.m_clusters.end(),
                       [](quint16 cluster) { return cluster < clusterCount; });
    if (!fits)
        return Error{ErrorCode::BadResource, file.path(), {}, u"holds no word vectors"_s};
    return vectors;
}

int WordVectors::rowOfHash(quint64 hash) const
{
    const size_t bucket = hash >> bucketShift;
    for (quint32 i = m_buckets[bucket]; i < m_buckets[bucket + 1]; ++i) {
        if (m_entries[i] >> rowBits == (hash & checkMask))
            return static_cast<int>(m_entries[i] & ((1U << rowBits) - 1));
    }
    return -1;
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
        || coarser.size() != clusterCount * 2 || words.size() >= 1U << rowBits)
        return Error{ErrorCode::WrongUse, {}, {}, u"words, rows and clusters differ in number"_s};
    std::vector<std::pair<quint64, quint64>> sorted; // bucket, entry
    for (size_t i = 0; i < words.size(); ++i) {
        const quint64 hash = wordHash(words[i]);
        sorted.push_back({hash >> bucketShift, entryOf(hash, i)});
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<quint32> buckets(bucketCount + 1, 0);
    std::vector<quint64> entries;
    for (const auto &[bucket, entry] : sorted) {
        if (!entries.empty() && buckets[bucket + 1] > 0 && entries.back() >> rowBits == entry >> rowBits)
            return Error{ErrorCode::WrongUse, {}, {}, u"two words have the same hash"_s};
        entries.push_back(entry);
        ++buckets[bucket + 1];
    }
    for (size_t i = 1; i < buckets.size(); ++i)
        buckets[i] += buckets[i - 1];
    writer.add("rows", {reinterpret_cast<const uchar *>(rows.data()), rows.size()});
    writer.add("clusters", std::vector<quint16>(clusters1024.begin(), clusters1024.end()));
    writer.add("coarser", std::vector<quint8>(coarser.begin(), coarser.end()));
    writer.add("buckets", buckets);
    writer.add("entries", entries);
    return {};
}

} // namespace clew
