#include "drift/speakers.h"

#include "language/lexicon.h"
#include "origins/comparedtext.h"

#include <QRegularExpression>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// How many speak: 1, a number, or many.
constexpr int many = 1000;

struct Described
{
    int count = 0; // 0: not told
    QString head; // a class of like nouns: "staff" for employees, staffers and workers
    QSet<QString> words; // stems, without head and number
    bool impersonal = false;
};

const std::map<QString, QString> &classes()
{
    static const std::map<QString, QString> like = [] {
        std::map<QString, QString> all;
        const std::array<const char16_t *, 9> groups{u"staff staffer employee worker colleague insider",
                                                     u"executive manager director boss chief officer head",
                                                     u"official bureaucrat civil servant",
                                                     u"spokesman spokeswoman spokesperson representative",
                                                     u"expert analyst specialist researcher scholar",
                                                     u"lawyer attorney counsel solicitor",
                                                     u"person people individual source",
                                                     u"engineer technician",
                                                     u"prosecutor investigator"};
        for (const char16_t *group : groups) {
            const QStringList words = QStringView(group).toString().split(u' ');
            for (const QString &word : words)
                all.emplace(word, words.front());
        }
        return all;
    }();
    return like;
}

int numberOf(const QString &word)
{
    static const QStringList numbers{u"zero"_s, u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                     u"six"_s,  u"seven"_s, u"eight"_s, u"nine"_s,  u"ten"_s};
    if (word == u"a"_s || word == u"an"_s || word == u"another"_s || word == u"other"_s)
        return 1;
    if (word == u"several"_s || word == u"some"_s || word == u"many"_s || word == u"multiple"_s)
        return many;
    const int written = static_cast<int>(numbers.indexOf(word));
    return written > 0 ? written : word.toInt();
}

Described described(const Speaker &speaker)
{
    static const QRegularExpression impersonal(u"^it (is|was|has been) "_s,
                                               QRegularExpression::CaseInsensitiveOption);
    Described one;
    one.impersonal = impersonal.match(speaker.text).hasMatch()
        || (speaker.kind == SpeakerKind::Anonymous && speaker.text.startsWith(u"it "_s, Qt::CaseInsensitive));
    bool counted = false;
    const QStringList words
        = speaker.text.toCaseFolded().split(QRegularExpression(u"[^\\p{L}\\p{N}'-]+"_s), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const int number = numberOf(words[i]); number > 0 && !counted) {
            one.count = number;
            counted = true;
            continue;
        }
        const QString singular = lemmaOf(words[i], u"NOUN");
        const auto known = classes().find(singular);
        const bool noun = known != classes().end() || isInLexicon(WordList::PersonNoun, singular);
        if (noun && one.head.isEmpty()) {
            one.head = known == classes().end() ? singular : known->second;
            if (!counted)
                one.count
                    = singular != words[i] || words[i] == u"people"_s || words[i] == u"staff"_s ? many : 1;
        }
    }
    for (const ContentWord &word : contentWords(speaker.text, {0, speaker.text.size()}))
        if (!word.number)
            one.words.insert(word.stem);
    return one;
}

bool isNamed(const Speaker &speaker)
{
    return speaker.kind == SpeakerKind::Named && !speaker.text.isEmpty()
        && std::any_of(speaker.text.begin(), speaker.text.end(), [](QChar c) { return c.isUpper(); });
}

bool isPronoun(const QString &text)
{
    static const QStringList pronouns{
        u"he"_s,          u"she"_s,          u"they"_s,      u"it"_s,         u"the person"_s,
        u"who"_s,         u"another"_s,      u"the other"_s, u"the report"_s, u"the newspaper"_s,
        u"the article"_s, u"the document"_s, u"neither"_s};
    return pronouns.contains(text.toCaseFolded());
}

} // namespace

SpeakerChange speakerChange(const Speaker &was, const Speaker &is, const Clusters &clusters,
                            const ComparedSentence &origin, const QString &publisher)
{
    const SpeakerChange kept{true, {}}, unknown;
    const auto changed = [](DriftKind kind) {
        return SpeakerChange{false, kind};
    };
    if (was.text.isEmpty() || is.text.isEmpty() || was.kind == SpeakerKind::Publication
        || is.kind == SpeakerKind::Publication || isPronoun(is.text))
        return unknown;
    const Described before = described(was), after = described(is);
    if (after.impersonal)
        return before.impersonal ? kept : changed(DriftKind::SpeakerImpersonal);
    if (isPronoun(was.text) || before.impersonal)
        return unknown;
    const bool sameNamed = isNamed(was) && isNamed(is) && was.entity && is.entity
        && canonical(clusters, was.entity) == canonical(clusters, is.entity);
    const QString house = publisher.toCaseFolded();
    const bool isHouse = !house.isEmpty() && !after.words.isEmpty()
        && is.text.toCaseFolded().contains(house.section(u' ', -1));
    if (sameNamed || isHouse || was.text.compare(is.text, Qt::CaseInsensitive) == 0)
        return kept;
    if (before.head == after.head && !before.head.isEmpty()) {
        const bool counted = before.count && after.count && before.count != after.count
            && std::max(before.count, after.count) > 1;
        return counted ? changed(DriftKind::SpeakerCount) : kept;
    }
    // all that it is called stands in the origin's sentence
    const auto known = std::count_if(after.words.begin(), after.words.end(),
                                     [&](const QString &word) { return origin.stems.contains(word); });
    if (!after.words.isEmpty() && known * 10 >= after.words.size() * 6 && before.count <= 1
        && after.count <= 1)
        return kept;
    if (isNamed(was) && isNamed(is))
        return before.words.intersects(after.words) ? unknown : changed(DriftKind::SpeakerChanged);
    if (before.head.isEmpty() || after.head.isEmpty()) {
        const bool nobody = before.head.isEmpty() && after.head.isEmpty();
        return nobody || before.words.intersects(after.words) ? unknown : changed(DriftKind::SpeakerChanged);
    }
    const bool alike = before.count == after.count && before.count > 1;
    const bool vague = before.head == u"person"_s || after.head == u"person"_s;
    return changed(alike || vague ? DriftKind::SpeakerRelabelled : DriftKind::SpeakerChanged);
}

} // namespace clew
