#include "language/syntaxnetwork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

int rowOfWord(std::span<const quint64> words, quint64 hash)
{
    const auto found = std::ranges::lower_bound(words, hash);
    return found != words.end() && *found == hash ? static_cast<int>(found - words.begin()) + 1 : 0;
}

SyntaxInput syntaxInputOf(QStringView word, std::span<const quint64> words, const WordVectors &vectors)
{
    const QString form = tableForm(word);
    const WordFeatures features = featuresOf(word, form);
    const auto bucket = [](quint32 hash, int rows) {
        return static_cast<int>(hash % static_cast<quint32>(rows));
    };
    return {vectors.rowOf(form),
            rowOfWord(words, features.word),
            bucket(features.prefix, SyntaxShape::prefixRows),
            bucket(features.shortSuffix, SyntaxShape::shortSuffixRows),
            bucket(features.suffix, SyntaxShape::suffixRows),
            bucket(features.shape, SyntaxShape::shapeRows)};
}

SyntaxInput SyntaxNetwork::inputOf(QStringView word) const
{
    return syntaxInputOf(word, words, vectors);
}

void SyntaxNetwork::fill(const SyntaxInput &input, quint8 *row) const
{
    const auto give = [&](const qint8 *numbers, int count) {
        for (int i = 0; i < count; ++i)
            *row++ = static_cast<quint8>(numbers[i] + ByteLayer::zero);
    };
    if (input.vector >= 0)
        give(vectors.row(input.vector).data(), WordVectors::dimension);
    else
        row = std::fill_n(row, WordVectors::dimension, quint8(ByteLayer::zero));
    const auto take = [&](const ByteRows &table, int index) {
        give(table.row(index), table.columns);
    };
    take(wordTable, input.word);
    take(prefixTable, input.prefix);
    take(shortSuffixTable, input.shortSuffix);
    take(suffixTable, input.suffix);
    take(shapeTable, input.shape);
}

namespace {

std::vector<QByteArray> namesIn(const ModelFile &file, std::string_view section)
{
    const auto bytes = file.section<char>(section);
    const QList<QByteArray> names
        = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).split('\n');
    return {names.begin(), names.end()};
}

// Takes the parts of the network out of the file.
class Reader
{
public:
    explicit Reader(const ModelFile &file)
        : m_file(file)
    {
    }

    MatrixView matrix(std::string_view name, int rows, int columns)
    {
        const auto numbers = m_file.section<float>(name);
        check(name, numbers.size() == static_cast<size_t>(rows) * static_cast<size_t>(columns));
        return {numbers.data(), rows, columns};
    }
    ByteRows table(std::string_view name, int rows, int columns)
    {
        const auto numbers = m_file.section<qint8>(name);
        check(name, numbers.size() == static_cast<size_t>(rows) * static_cast<size_t>(columns));
        return {numbers, columns};
    }
    ByteLayer layer(std::string_view name, int inputs, int columns)
    {
        ByteLayer layer(m_file.section<uchar>(name), inputs, columns);
        check(name, !layer.isEmpty());
        return layer;
    }
    ByteLstm lstm(const std::string &name, int inputs)
    {
        constexpr int size = SyntaxShape::memory;
        return {layer(name + ".input", inputs, 4 * size), layer(name + ".recurrent", size, 4 * size)};
    }
    const QString &missing() const { return m_missing; }

private:
    void check(std::string_view name, bool fits)
    {
        if (!fits && m_missing.isEmpty())
            m_missing = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

    const ModelFile &m_file;
    QString m_missing;
};

} // namespace

Result<SyntaxNetwork> SyntaxNetwork::open(ModelFile file, WordVectors vectors)
{
    if (const auto known = checkFormat(file, SyntaxShape::format); !known)
        return known.error();
    SyntaxNetwork n;
    n.labels = {namesIn(file, "universal-tags"), namesIn(file, "fine-tags"), namesIn(file, "relations")};
    n.words = file.section<quint64>("words");
    const auto tagCount = static_cast<int>(n.labels.universalTags.size() + n.labels.fineTags.size());
    const auto relationCount = static_cast<int>(n.labels.relations.size());
    constexpr int width = 2 * SyntaxShape::memory;
    constexpr int partsSize = 2 * (SyntaxShape::arcs + SyntaxShape::labels);

    Reader reader(file);
    n.wordTable = reader.table("table.word", static_cast<int>(n.words.size()) + 1, SyntaxShape::wordSize);
    n.prefixTable = reader.table("table.prefix", SyntaxShape::prefixRows, SyntaxShape::prefixSize);
    n.shortSuffixTable
        = reader.table("table.short-suffix", SyntaxShape::shortSuffixRows, SyntaxShape::shortSuffixSize);
    n.suffixTable = reader.table("table.suffix", SyntaxShape::suffixRows, SyntaxShape::suffixSize);
    n.shapeTable = reader.table("table.shape", SyntaxShape::shapeRows, SyntaxShape::shapeSize);
    n.firstForward = reader.lstm("first.fwd", SyntaxShape::inputs);
    n.firstBackward = reader.lstm("first.bwd", SyntaxShape::inputs);
    n.secondForward = reader.lstm("second.fwd", width);
    n.secondBackward = reader.lstm("second.bwd", width);
    n.tags = reader.layer("tags", width, tagCount);
    n.parts = reader.layer("parts", width, partsSize);
    n.arcs = reader.matrix("arcs", SyntaxShape::arcs, SyntaxShape::arcs);
    n.headBias = reader.matrix("head.bias", 1, SyntaxShape::arcs);
    n.root = reader.matrix("root", 1, SyntaxShape::arcs + SyntaxShape::labels);
    n.relations = reader.matrix("relation", SyntaxShape::labels, relationCount);
    n.relationsBias = reader.matrix("relation.bias", 1, relationCount);
    if (!reader.missing().isEmpty())
        return Error{ErrorCode::BadResource, file.path(), reader.missing(), u"missing, or of another size"_s};
    n.file = std::move(file);
    n.vectors = std::move(vectors);
    return n;
}

} // namespace clew
