#include "origins/comparedtext.h"

#include "language/lexicon.h"
#include "language/sentences.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const QSet<QString> &functionWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &word :
             u"the a an of to in on at by for with from as is are was were be been being has have had that "
             u"this "
             "these those it its they their them he she his her him and or but not no nor which who whom "
             "whose "
             "what when where while than then there also such into over under out up more most some any all "
             "other another would could can may might will shall should do does did said say says told tell "
             "according if so because after before since until about between during through via per just "
             "only "
             "very still even own same we our us you your i my me mr ms mrs dr"_s.split(u' '))
            all.insert(word);
        return all;
    }();
    return words;
}

std::optional<int> smallNumber(const QString &word)
{
    static constexpr std::array names{
        u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",     u"six",
        u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",   u"thirteen",
        u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen", u"twenty"};
    for (size_t i = 0; i < names.size(); ++i)
        if (word == names[i])
            return static_cast<int>(i);
    return std::nullopt;
}

// A crude stem: enough to find "rented" in "rental", and the same for the same word.
QString stemOf(QString word)
{
    static constexpr std::array endings{u"ations", u"ation", u"ings", u"ing", u"edly", u"ment", u"als",
                                        u"al",     u"ied",   u"ies",  u"ers", u"ors",  u"ed",   u"er",
                                        u"or",     u"es",    u"ly",   u"s",   u"e",    u"y"};
    for (const char16_t *ending : endings) {
        const QStringView tail(ending);
        if (word.endsWith(tail) && word.size() - tail.size() >= 3) {
            word.chop(tail.size());
            break;
        }
    }
    // "shipped" and "ships"
    if (word.size() > 3 && word.back() == word[word.size() - 2] && word.back() != u's' && word.back() != u'l')
        word.chop(1);
    return word;
}

// Forms that share no stem with their verb.
QString regular(const QString &word)
{
    static const QHash<QString, QString> forms{
        {u"bought"_s, u"buy"_s},    {u"sold"_s, u"sell"_s},    {u"built"_s, u"build"_s},
        {u"paid"_s, u"pay"_s},      {u"lent"_s, u"lend"_s},    {u"sent"_s, u"send"_s},
        {u"held"_s, u"hold"_s},     {u"kept"_s, u"keep"_s},    {u"given"_s, u"give"_s},
        {u"gave"_s, u"give"_s},     {u"taken"_s, u"take"_s},   {u"took"_s, u"take"_s},
        {u"brought"_s, u"bring"_s}, {u"spent"_s, u"spend"_s},  {u"knew"_s, u"know"_s},
        {u"known"_s, u"know"_s},    {u"found"_s, u"find"_s},   {u"hidden"_s, u"hide"_s},
        {u"hid"_s, u"hide"_s},      {u"chosen"_s, u"choose"_s}};
    return forms.value(word, word);
}

bool isWordPart(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetterOrNumber())
        return true;
    const bool inside = at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber()
        && text[at + 1].isLetterOrNumber();
    if (!inside)
        return false;
    if (c == u'.' || c == u',')
        return text[at - 1].isDigit() && text[at + 1].isDigit();
    // "VT-9" is one word, "night-time" two
    return c == u'\'' || c == u'\u2019' || (c == u'-' && (text[at + 1].isDigit() || text[at - 1].isDigit()));
}

quint64 hashOf(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : word) // FNV-1a over the units
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash;
}

// Of every `size` words in a row.
std::vector<quint64> runsOf(const std::vector<quint64> &words, size_t size)
{
    std::vector<quint64> runs;
    for (size_t i = 0; i + size <= words.size(); ++i) {
        quint64 hash = 0;
        for (size_t k = i; k < i + size; ++k) { // the finalizer of SplitMix64, so that the order counts
            hash = (hash ^ words[k]) + 0x9E3779B97F4A7C15ULL;
            hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9ULL;
            hash ^= hash >> 27U;
        }
        runs.push_back(hash);
    }
    return runs;
}

// Hashes of the words in folded case.
std::vector<quint64> plainWords(QStringView text)
{
    std::vector<quint64> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        words.push_back(hashOf(text.mid(i, end - i).toString().toCaseFolded()));
        i = end;
    }
    return words;
}

// Between quotation marks; one that is never closed runs to the end of its paragraph.
std::vector<Span> quotedRanges(QStringView text)
{
    std::vector<Span> ranges;
    qsizetype open = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u'\n');
        const bool ends = i == text.size() || (c == u'\n' && i + 1 < text.size() && text[i + 1] == u'\n');
        if (open >= 0 && (c == u'"' || c == u'\u201d' || ends)) {
            ranges.push_back({open, i});
            open = -1;
        } else if (open < 0 && (c == u'"' || c == u'\u201c') && i < text.size()) {
            open = i + 1;
        }
    }
    return ranges;
}

double weightOf(const ContentWord &word, const ComparedText &text, size_t with)
{
    const double all = static_cast<double>(text.sentences.size()) + 1;
    return std::log(all / (0.5 + static_cast<double>(with)) + 1) * (word.name || word.number ? 1.3 : 1.0);
}

// False: they were all there.
bool addTo(std::vector<quint64> &bits, std::span<const quint64> more)
{
    bool added = false;
    for (size_t i = 0; i < bits.size(); ++i) {
        added = added || (more[i] & ~bits[i]) != 0;
        bits[i] |= more[i];
    }
    return added;
}

// Tells the words of a sentence that come again. Most sentences are short: a look back at each word is
// cheaper there than a set of them.
class Seen
{
public:
    explicit Seen(const ComparedSentence &sentence)
        : m_words(sentence.words)
    {
    }
    // Ask for each word, in order.
    bool isNew(const ContentWord &word)
    {
        constexpr size_t few = 32;
        if (m_words.size() > few) {
            const qsizetype before = m_many.size();
            m_many.insert(word.stem);
            return m_many.size() > before;
        }
        const auto before = std::span(m_words).first(static_cast<size_t>(&word - m_words.data()));
        return std::ranges::find(before, word.stem, &ContentWord::stem) == before.end();
    }

private:
    const std::vector<ContentWord> &m_words;
    QSet<QString> m_many;
};

double weightOf(const ContentWord &word, const ComparedText &text)
{
    const auto places = text.places.constFind(word.stem);
    return weightOf(word, text, places == text.places.constEnd() ? 0 : places->size());
}

} // namespace

std::vector<ContentWord> contentWords(QStringView text, Span range)
{
    std::vector<ContentWord> words;
    bool opens = true;
    for (qsizetype i = range.begin; i < range.end;) {
        if (!text[i].isLetterOrNumber()) {
            opens = opens || text[i] == u'"' || text[i] == u'\u201c' || text[i] == u':';
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < range.end && isWordPart(text, end))
            ++end;
        QString word = text.mid(i, end - i).toString();
        word.replace(u'\u2019', u'\'');
        if (word.endsWith("'s"_L1))
            word.chop(2);
        const bool inner = std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
        const QString lower = word.toCaseFolded();
        ContentWord content{{}, {i, end}, false, inner || (word[0].isUpper() && !opens)};
        if (const auto small = smallNumber(lower)) {
            content.stem = QString::number(*small);
            content.number = true;
        } else if (lower[0].isDigit()) {
            content.stem = lower;
            content.stem.remove(u',');
            content.number = true;
        } else if (const auto country = word[0].isUpper() ? countryOf(word) : std::nullopt) {
            content.stem = country->toCaseFolded();
        } else {
            content.stem = functionWords().contains(lower) ? QString() : stemOf(regular(lower));
        }
        if (content.stem.size() > 1 || content.number)
            words.push_back(std::move(content));
        opens = false;
        i = end;
    }
    return words;
}

Wording wordingOf(const QString &text)
{
    Wording wording;
    wording.runs = runsOf(plainWords(text), 4);
    std::ranges::sort(wording.runs);
    const auto repeated = std::ranges::unique(wording.runs);
    wording.runs.erase(repeated.begin(), repeated.end());
    wording.quoted = quotedRanges(text);
    for (const Span range : wording.quoted) {
        Quotation quotation{range, runsOf(plainWords(range.of(text)), 5)};
        if (!quotation.runs.empty())
            wording.quotations.push_back(std::move(quotation));
    }
    return wording;
}

ComparedText comparedText(const QString &text)
{
    return comparedText(text, wordingOf(text));
}

ComparedText comparedText(const QString &text, Wording wording)
{
    ComparedText compared{std::move(wording), {}, {}, {}, {}};
    for (const Span span : splitSentences(text)) {
        ComparedSentence sentence{span, {}, contentWords(text, span), {}};
        const qsizetype before = span.begin > 0 ? text.lastIndexOf(u'\n', span.begin - 1) : -1;
        const qsizetype after = text.indexOf(u'\n', span.end);
        sentence.paragraph = {before + 1, after < 0 ? text.size() : after}; // an item of a list is one
        for (const ContentWord &word : sentence.words) {
            sentence.stems.insert(word.stem);
            if (word.name)
                compared.names.insert(word.stem);
        }
        const auto place = static_cast<quint32>(compared.sentences.size());
        for (const QString &stem : std::as_const(sentence.stems))
            compared.places[stem].push_back(place);
        compared.stems.unite(sentence.stems);
        compared.sentences.push_back(std::move(sentence));
    }
    return compared;
}

SentenceLikeness likenessOf(const ComparedSentence &sentence, const ComparedText &text)
{
    SentenceLikeness likeness;
    double total = 0, anywhere = 0;
    std::vector<double> weights;
    std::vector<const std::vector<quint32> *> places; // of these words
    Seen seen(sentence);
    for (const ContentWord &word : sentence.words) {
        if (!seen.isNew(word))
            continue;
        const auto found = text.places.constFind(word.stem);
        const bool stands = found != text.places.constEnd();
        const double weight = weightOf(word, text, stands ? found->size() : 0);
        weights.push_back(weight);
        places.push_back(stands ? &*found : nullptr);
        total += weight;
        anywhere += stands ? weight : 0;
    }
    if (total <= 0)
        return likeness;
    likeness.anywhere = anywhere / total;
    // which of the words stand in which sentence: a bit each
    const size_t stride = (weights.size() + 63) / 64;
    std::vector<quint64> stands(text.sentences.size() * stride);
    for (size_t word = 0; word < weights.size(); ++word) {
        if (!places[word])
            continue;
        for (const quint32 at : *places[word])
            stands[at * stride + word / 64] |= quint64(1) << (word % 64);
    }
    std::vector<quint64> here(stride);
    for (size_t from = 0; from < text.sentences.size(); ++from) {
        constexpr size_t longest = 3;
        constexpr double costOfMore = 0.03;
        std::ranges::fill(here, 0);
        for (size_t to = from + 1; to <= std::min(from + longest, text.sentences.size()); ++to) {
            // a sentence that adds no word makes a passage worse
            if (!addTo(here, std::span(stands).subspan((to - 1) * stride, stride))) {
                if (to == from + 1)
                    break;
                continue;
            }
            double shared = 0;
            for (size_t word = 0; word < weights.size(); ++word)
                shared += here[word / 64] >> (word % 64) & 1 ? weights[word] : 0;
            const double share = shared / total - costOfMore * static_cast<double>(to - from - 1);
            if (share > likeness.best)
                likeness = {share, likeness.anywhere, from, to};
        }
    }
    return likeness;
}

double likenessOf(const ComparedSentence &one, const ComparedSentence &other, const ComparedText &others)
{
    double shared = 0, mine = 0, theirs = 0;
    Seen seen(one);
    for (const ContentWord &word : one.words) {
        if (!seen.isNew(word))
            continue;
        const double weight = weightOf(word, others);
        mine += weight;
        shared += other.stems.contains(word.stem) ? weight : 0;
    }
    Seen seenThere(other);
    for (const ContentWord &word : other.words) {
        if (!seenThere.isNew(word))
            continue;
        theirs += weightOf(word, others);
    }
    return mine > 0 && theirs > 0 ? shared / std::sqrt(mine * theirs) : 0;
}

double shareIn(const ComparedSentence &one, const ComparedSentence &other, const ComparedText &others)
{
    double shared = 0, all = 0;
    QSet<QString> seen;
    for (const ContentWord &word : one.words) {
        if (seen.contains(word.stem))
            continue;
        seen.insert(word.stem);
        const double weight = weightOf(word, others);
        all += weight;
        shared += other.stems.contains(word.stem) ? weight : 0;
    }
    constexpr qsizetype fewest = 4; // words; fewer stand anywhere
    return all > 0 && seen.size() >= fewest ? shared / all : 0;
}

} // namespace clew
