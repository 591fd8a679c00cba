#include "language/tagger.h"

#include "language/resource.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr std::array tagNames{"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                              "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr size_t tagCount = tagNames.size();
constexpr size_t nounTag = 7;

struct Weight
{
    quint8 tag = 0;
    qint16 value = 0;
};

// Feature -> weights, all in one vector so that 50,000 features are one allocation each at most.
struct Model
{
    QHash<QString, std::pair<int, int>> features; // begin and end in weights
    std::vector<Weight> weights;

    Model()
    {
        for (const QString &line : resourceLines(u":/models/tagger-en.txt"_s)) {
            const qsizetype tab = line.indexOf(u'\t');
            if (tab < 0)
                continue; // the list of tags: they are tagNames, lettered from a
            const int begin = static_cast<int>(weights.size());
            for (QStringView part : QStringView(line).mid(tab + 1).split(u' ')) {
                const int tag = part[0].unicode() - u'a';
                if (tag >= 0 && tag < static_cast<int>(tagCount))
                    weights.push_back({static_cast<quint8>(tag), part.mid(1).toShort()});
            }
            features.insert(line.left(tab), {begin, static_cast<int>(weights.size())});
        }
    }
};

const Model &model()
{
    static const Model theModel;
    return theModel;
}

QLatin1StringView shapeOf(QStringView word)
{
    const auto has = [&](auto predicate) {
        return std::any_of(word.begin(), word.end(), predicate);
    };
    if (has([](QChar c) { return c.isDigit(); })) {
        if (!has([](QChar c) { return !c.isDigit() && c != u'.' && c != u','; }))
            return "d"_L1;
        return has([](QChar c) { return c.isUpper(); }) ? "Ad"_L1 : "ad"_L1;
    }
    if (!has([](QChar c) { return c.isLetter(); }))
        return "p"_L1;
    if (!has([](QChar c) { return c.isLower(); }))
        return word.size() > 1 ? "AA"_L1 : "A"_L1;
    if (word[0].isUpper())
        return "Aa"_L1;
    return has([](QChar c) { return c.isUpper(); }) ? "aA"_L1 : "aa"_L1;
}

// The words with two marks of padding at each end, as the features see them.
struct Context
{
    std::vector<QString> words;
    std::vector<QLatin1StringView> shapes; // one mark of padding less at each end than words

    explicit Context(std::span<const QStringView> sentence)
        : words{u"<s2>"_s, u"<s1>"_s}
        , shapes{"-"_L1, "-"_L1}
    {
        for (QStringView word : sentence) {
            const QLatin1StringView shape = shapeOf(word);
            words.push_back(shape == "d"_L1 ? u"0"_s : word.toString().replace(u'\u2019', u'\'').toLower());
            shapes.push_back(shape);
        }
        words.insert(words.end(), {u"</s1>"_s, u"</s2>"_s});
        shapes.insert(shapes.end(), {"-"_L1, "-"_L1});
    }
};

class Scorer
{
public:
    explicit Scorer(const Model &theModel)
        : m_model(theModel)
    {
    }

    void add(const QString &feature)
    {
        const auto found = m_model.features.constFind(feature);
        if (found == m_model.features.constEnd())
            return;
        for (int i = found->first; i < found->second; ++i) {
            const Weight &weight = m_model.weights[static_cast<size_t>(i)];
            m_scores[weight.tag] += weight.value;
            m_any = true;
        }
    }

    size_t best() const
    {
        if (!m_any)
            return nounTag;
        // of equals the last, as in training
        size_t best = 0;
        for (size_t i = 1; i < tagCount; ++i) {
            if (m_scores[i] >= m_scores[best])
                best = i;
        }
        return best;
    }

private:
    const Model &m_model;
    std::array<int, tagCount> m_scores{};
    bool m_any = false;
};

size_t tagAt(const Model &theModel, const Context &context, size_t i, QLatin1StringView previous,
             QLatin1StringView beforePrevious)
{
    const QString &word = context.words[i + 2];
    const QString &next = context.words[i + 3];
    const QLatin1StringView shape = context.shapes[i + 2];
    Scorer scorer(theModel);
    scorer.add(u"w "_s % word);
    scorer.add(u"s3 "_s % word.right(3));
    scorer.add(u"s2 "_s % word.right(2));
    scorer.add(u"s4 "_s % word.right(4));
    scorer.add(u"p2 "_s % word.left(2));
    scorer.add(u"h "_s % shape % u' ' % context.shapes[i + 1] % u' ' % context.shapes[i + 3]
               % (i == 0 ? u" 0"_s : QString()));
    scorer.add(u"t "_s % previous);
    scorer.add(u"tt "_s % previous % u' ' % beforePrevious);
    scorer.add(u"tw "_s % previous % u' ' % word);
    scorer.add(u"m "_s % context.words[i + 1]);
    scorer.add(u"n "_s % next);
    scorer.add(u"ns "_s % next.right(3));
    scorer.add(u"n2 "_s % context.words[i + 4]);
    scorer.add(u"m2 "_s % context.words[i]);
    scorer.add(u"th "_s % previous % u' ' % shape);
    scorer.add(u"tn "_s % previous % u' ' % next.right(2));
    return scorer.best();
}

} // namespace

std::vector<QLatin1StringView> tagWords(std::span<const QStringView> words)
{
    const Model &theModel = model();
    const Context context(words);
    std::vector<QLatin1StringView> tags;
    tags.reserve(words.size());
    QLatin1StringView previous = "-"_L1;
    QLatin1StringView beforePrevious = "-"_L1;
    for (size_t i = 0; i < words.size(); ++i) {
        const QLatin1StringView tag(tagNames[tagAt(theModel, context, i, previous, beforePrevious)]);
        tags.push_back(tag);
        beforePrevious = previous;
        previous = tag;
    }
    return tags;
}

} // namespace clew
