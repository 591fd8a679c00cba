#include "train/namesdata.h"

#include "train/nameslists.h"
#include "train/random.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

// "British" is no name with UNER, a place with Re-DocRED, something else with Wikigold: here it is none.
bool isBareDemonym(const GoldSentence &sentence, const GoldName &name, const QSet<QString> &demonyms)
{
    return name.end - name.begin == 1 && (name.kind == NameKind::Place || name.kind == NameKind::Other)
        && demonyms.contains(sentence.words[name.begin]);
}

} // namespace

std::vector<GoldDocument> harmonised(std::vector<GoldDocument> documents)
{
    const QStringList list = nameList(u"demonyms");
    const QSet<QString> demonyms(list.begin(), list.end());
    for (GoldDocument &document : documents) {
        for (GoldSentence &sentence : document.sentences) {
            std::erase_if(sentence.names,
                          [&](const GoldName &name) { return isBareDemonym(sentence, name, demonyms); });
        }
    }
    return documents;
}

Result<std::vector<NameSource>> readNameSources(const QString &dataFolder)
{
    // the development parts too: what they were there to choose is chosen
    std::vector<NameSource> sources{
        {{u"ner/uner_ewt.train.tsv"_s, u"ner/uner_ewt.dev.tsv"_s}, 0, false},
        {{u"ner/gum.train.tsv"_s, u"ner/gum.dev.tsv"_s}, 1},
        {{u"ner/redocred.train.tsv"_s}, 2},
        {{u"ner/crossner.train.tsv"_s}, 3},
        {{u"ner/wikigold.train.tsv"_s}, 4},
        {{u"ner/wnut17.train.tsv"_s, u"ner/wnut17.dev.tsv"_s}, 5},
        {{u"ner/btc.train.tsv"_s, u"ner/btc.dev.tsv"_s}, 6, false},
    };
    for (NameSource &source : sources) {
        for (const QString &file : source.files) {
            const auto documents = readColumns(dataFolder % u'/' % file);
            if (!documents)
                return documents.error();
            for (const GoldDocument &document : harmonised(*documents))
                source.documents.push_back(document);
        }
    }
    return sources;
}

namespace {

enum class LetterCase { Lower, Upper, Headline };

QString inCase(const QString &word, LetterCase letterCase)
{
    switch (letterCase) {
    case LetterCase::Lower: return word.toLower();
    case LetterCase::Upper: return word.toUpper();
    case LetterCase::Headline: break;
    }
    return word.size() < 4 ? word : QString(word.left(1).toUpper() % word.mid(1));
}

} // namespace

NameSource inOtherCases(const NameSource &source)
{
    constexpr float lowerShare = 0.15f;
    constexpr float upperShare = 0.06f; // and as much for headlines
    NameSource changed = source;
    changed.documents.clear();
    changed.weight *= 0.5f;
    Random random(17);
    for (const GoldDocument &document : source.documents) {
        const float drawn = random.unit();
        if (drawn >= lowerShare + 2 * upperShare)
            continue;
        const LetterCase letterCase = drawn < lowerShare ? LetterCase::Lower
            : drawn < lowerShare + upperShare            ? LetterCase::Upper
                                                         : LetterCase::Headline;
        changed.documents.push_back(document);
        for (GoldSentence &sentence : changed.documents.back().sentences) {
            for (QString &word : sentence.words)
                word = inCase(word, letterCase);
        }
    }
    return changed;
}

std::vector<std::vector<SentenceWords>> wordsOf(const std::vector<GoldDocument> &documents)
{
    std::vector<std::vector<SentenceWords>> result;
    for (const GoldDocument &document : documents) {
        std::vector<SentenceWords> &sentences = result.emplace_back();
        for (const GoldSentence &sentence : document.sentences)
            sentences.emplace_back(sentence.words.begin(), sentence.words.end());
    }
    return result;
}

void addSourceFeatures(const NameDocument &document, int sentence, int source, NameFeatures &features)
{
    NameFeatures all;
    all.begins.push_back(0);
    const int begin = document.begins[at(sentence)];
    const int end = document.begins[at(sentence) + 1];
    for (int token = begin; token < end; ++token) {
        const int i = token - begin;
        all.hashes.insert(all.hashes.end(), features.hashes.begin() + features.begins[at(i)],
                          features.hashes.begin() + features.begins[at(i) + 1]);
        int number = 1000 * (source + 1);
        const auto add = [&](quint64 value, quint64 other = 0) {
            all.hashes.push_back(mixed(mixed(static_cast<quint64>(++number)) ^ mixed(value) * 3 ^ other));
        };
        const WordFacts &word = document.word(token);
        const WordFacts &before = token > begin ? document.word(token - 1) : beyondSentence();
        const WordFacts &after = token + 1 < end ? document.word(token + 1) : beyondSentence();
        add(0);
        add(word.shape);
        add(word.lower);
        add(before.lower, word.shape);
        add(after.lower, word.shape);
        add(word.clusters[1], word.shape);
        add(word.clusters[2]);
        add(before.clusters[1], word.shape);
        add(after.clusters[1], word.shape);
        add(word.lists & nameBits, word.shape);
        if (const int phrase = document.phrases[at(token)]; phrase >= 0) {
            const CapitalPhrase &loose = document.loose[at(phrase)];
            add(document.word(loose.end - 1).lower, loose.end - 1 == token);
            add(document.word(loose.end - 1).clusters[1], loose.end - 1 == token);
            add(static_cast<quint64>(loose.end - loose.begin), static_cast<quint64>(token - loose.begin));
        }
        all.begins.push_back(static_cast<int>(all.hashes.size()));
    }
    features = std::move(all);
}

std::vector<LabelMask> allowedLabels(const GoldSentence &sentence, bool marksOther)
{
    LabelMask outside = 1;
    for (const NamePlace place : {NamePlace::Begin, NamePlace::Inside, NamePlace::Last, NamePlace::Unit}) {
        if (!marksOther)
            outside |= 1U << nameLabel(NameKind::Other, place);
    }
    std::vector<LabelMask> masks(at(static_cast<int>(sentence.words.size())), outside);
    for (const GoldName &name : sentence.names) {
        for (int i = name.begin; i < name.end; ++i) {
            const NamePlace place = name.end - name.begin == 1 ? NamePlace::Unit
                : i == name.begin                              ? NamePlace::Begin
                : i + 1 == name.end                            ? NamePlace::Last
                                                               : NamePlace::Inside;
            masks[at(i)] = 1U << nameLabel(name.kind, place);
        }
    }
    return masks;
}

} // namespace clew::train
