#include "train/namesfile.h"

#include "train/bytefile.h"
#include "train/manifest.h"

#include "language/bytelayer.h"
#include "language/modelfile.h"
#include "language/namestable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

constexpr double tableFill = 0.65;

struct Strength
{
    float weight = 0; // the largest
    size_t feature = 0;
};

// Scores of a token may all be shifted alike: the label outside gets none.
float weightOf(const NameTrainer &trainer, size_t feature, size_t label)
{
    const float *row = &trainer.weights[feature * NameTrainer::featureStride];
    return row[label] - row[0];
}

std::vector<Strength> strongest(const NameTrainer &trainer, size_t count)
{
    std::vector<Strength> all;
    for (size_t feature = 0; feature < count; ++feature) {
        if (!trainer.kept.empty() && !trainer.kept[feature])
            continue;
        float most = 0;
        for (size_t y = 1; y < nameLabelCount; ++y)
            most = std::max(most, std::abs(weightOf(trainer, feature, y)));
        all.push_back({most, feature});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Strength &a, const Strength &b) { return a.weight > b.weight; });
    return all;
}

void addFeatures(ModelWriter &writer, const NameTrainer &trainer, const std::vector<quint64> &hashes)
{
    const std::vector<Strength> kept = strongest(trainer, hashes.size());
    const float unit = (kept.empty() ? 1.0f : std::max(kept.front().weight, 1e-3f)) / 127;
    std::vector<FeatureWeights> features;
    for (const Strength &strength : kept) {
        FeatureWeights &feature = features.emplace_back();
        feature.hash = hashes[strength.feature];
        for (size_t y = 1; y < nameLabelCount; ++y)
            feature.weights[y - 1]
                = static_cast<qint8>(std::lround(weightOf(trainer, strength.feature, y) / unit));
    }
    writer.add("features", makeFeatureTable(features, tableFill));
    writer.add("unit", std::vector<float>{unit});
}

// The sums of signs are cut off where they leave three times the largest of them.
float signUnit(const NameTrainer &trainer)
{
    return 3 * makeByteTable(trainer.signs.value.values).unit;
}

void addNetwork(ModelWriter &writer, const NameTrainer &trainer)
{
    writer.add("signs", trainer.signs.value.values);
    writer.add("signs.unit", std::vector<float>{signUnit(trainer)});
    std::vector<float> units(NameShape::inputs, ByteLayer::outputUnit);
    std::fill_n(units.begin(), WordVectors::dimension, WordVectors::unit);
    std::fill_n(units.begin() + WordVectors::dimension, NameShape::signSize, signUnit(trainer));
    const auto add = [&](const std::string &name, const LstmLayer::Direction &direction) {
        addByteLstm(writer, name, direction.weights(), units);
    };
    add("forward", trainer.layer.forward);
    add("backward", trainer.layer.backward);
    const std::vector<float> outputs(2 * NameShape::memory, ByteLayer::outputUnit);
    writer.add("output", makeByteLayer(trainer.output.value, trainer.outputBias.value, outputs));
}

// The model of syntax whose encodings it was trained on; no other one fits.
QString syntaxFingerprint()
{
    const auto file = openModel(u"syntax-en.model"_s);
    return file ? fileFingerprint(file->path()) : QString();
}

} // namespace

Result<void> writeNameModel(NameTrainer &trainer, const std::vector<quint64> &hashes,
                            const HashIndexArrays &lists, const QString &dataFolder, const QStringList &files,
                            const QString &path)
{
    const auto manifest = manifestOf({{u"name"_s, u"names-en"_s},
                                      {u"version"_s, u"2"_s},
                                      {u"format"_s, NameShape::format.toString()},
                                      {u"licence"_s, u"CC BY-SA 4.0"_s},
                                      {u"syntax"_s, syntaxFingerprint()},
                                      {u"attribution"_s,
                                       u"Universal NER (UNER_English-EWT), GUM, Re-DocRED, CrossNER, "
                                       u"Wikigold, WNUT17, Broad Twitter Corpus, "
                                       u"GeoNames; see ATTRIBUTION.md"_s}},
                                     dataFolder, files);
    if (!manifest)
        return manifest.error();
    ModelWriter writer;
    writer.setManifest(*manifest);
    writer.add("buckets", lists.buckets);
    writer.add("entries", lists.entries);
    addFeatures(writer, trainer, hashes);
    writer.add("chain", trainer.chain.value.values);
    addNetwork(writer, trainer);
    return writer.write(path);
}

} // namespace clew::train
