#include "language/nameswords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace clew {

namespace {

using Letters = QVarLengthArray<QChar, 32>;

struct RoleWord
{
    QStringView word;
    quint32 role;
};

constexpr RoleWord roleWords[] = {
    {u"of", ConnectorRole},
    {u"and", ConnectorRole},
    {u"&", ConnectorRole},
    {u"for", ConnectorRole},
    {u"de", ConnectorRole},
    {u"la", ConnectorRole},
    {u"del", ConnectorRole},
    {u"al", ConnectorRole},
    {u"bin", ConnectorRole},
    {u"von", ConnectorRole},
    {u"van", ConnectorRole},
    {u"der", ConnectorRole},
    {u"-", ConnectorRole},
    {u"'s", ConnectorRole | PossessiveRole},
    {u"\u2019s", ConnectorRole | PossessiveRole},
    {u"'", PossessiveRole},
    {u"in", LocativeRole},
    {u"near", LocativeRole},
    {u"from", LocativeRole},
    {u"to", LocativeRole},
    {u"across", LocativeRole},
    {u"outside", LocativeRole},
    {u"throughout", LocativeRole},
    {u"said", SpeechRole},
    {u"says", SpeechRole},
    {u"told", SpeechRole},
    {u"added", SpeechRole},
    {u"announced", SpeechRole},
    {u"denied", SpeechRole},
    {u"the", ArticleRole | IndefiniteRole | ConnectorRole},
    {u"a", IndefiniteRole},
    {u"an", IndefiniteRole},
    {u"its", IndefiniteRole},
    {u"his", IndefiniteRole},
    {u"her", IndefiniteRole},
    {u",", CommaRole},
    {u"\"", QuoteRole},
    {u"``", QuoteRole},
    {u"''", QuoteRole},
    {u"\u201c", QuoteRole},
    {u"\u201d", QuoteRole},
    {u".", StopRole},
    {u":", StopRole},
    {u";", StopRole},
    {u"?", StopRole},
    {u"!", StopRole},
};

quint32 roleOf(QStringView lower)
{
    for (const RoleWord &entry : roleWords) {
        if (entry.word == lower)
            return entry.role;
    }
    return 0;
}

// One sign a kind of character, runs of the same kind once.
QChar kindOf(QChar c)
{
    if (c.isUpper())
        return u'X';
    if (c.isLetter())
        return u'x';
    if (c.isDigit())
        return u'd';
    return c.isSurrogate() ? QChar(u'?') : c;
}

Letters shapeOf(QStringView word)
{
    Letters shape;
    for (QChar c : word.first(std::min<qsizetype>(word.size(), 24))) {
        const QChar kind = kindOf(c);
        if (shape.isEmpty() || shape.last() != kind)
            shape.append(kind);
    }
    return shape;
}

WordCase caseOf(QStringView word)
{
    int upper = 0;
    int lower = 0;
    bool inner = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].isUpper()) {
            ++upper;
            inner |= i > 0;
        } else if (word[i].isLetter()) {
            ++lower;
        }
    }
    if (upper + lower == 0)
        return WordCase::None;
    if (upper == 0)
        return WordCase::Lower;
    if (lower == 0)
        return upper == 1 ? WordCase::Letter : WordCase::Upper;
    return inner ? WordCase::Inner : WordCase::Initial;
}

quint64 hashOf(const Letters &letters)
{
    return wordHash(QStringView(letters.constData(), letters.size()));
}

} // namespace

WordFacts factsOf(QStringView word, const Gazetteer &gazetteer, const WordVectors &vectors)
{
    Letters lower;
    for (QChar c : word)
        lower.append(c == u'\u2019' || c == u'\u2018' ? QChar(u'\'') : c.toLower());
    const QStringView lowerWord(lower.constData(), lower.size());
    WordFacts facts;
    facts.word = wordHash(word);
    facts.lower = wordHash(lowerWord);
    facts.shape = hashOf(shapeOf(word));
    for (qsizetype i = 0; i < 3; ++i) {
        const qsizetype length = std::min(i + 2, lowerWord.size());
        facts.prefixes[i] = wordHash(lowerWord.first(length));
        facts.suffixes[i] = wordHash(lowerWord.last(length));
    }
    facts.row = vectors.rowOf(lowerWord);
    if (facts.row >= 0) {
        facts.clusters[0] = static_cast<quint16>(vectors.cluster64(facts.row) + 1);
        facts.clusters[1] = static_cast<quint16>(vectors.cluster256(facts.row) + 1);
        facts.clusters[2] = static_cast<quint16>(vectors.cluster1024(facts.row) + 1);
    }
    facts.lists = gazetteer.bitsOf(facts.lower);
    facts.role = roleOf(lowerWord);
    facts.spelling = caseOf(word);
    facts.digits = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    facts.capital = facts.spelling >= WordCase::Initial;
    return facts;
}

const WordFacts &beyondSentence()
{
    static const WordFacts facts = [] {
        WordFacts beyond;
        beyond.word = beyond.lower = beyond.shape = mixed(1);
        std::fill_n(beyond.prefixes, 3, mixed(1));
        std::fill_n(beyond.suffixes, 3, mixed(1));
        beyond.role = StopRole;
        return beyond;
    }();
    return facts;
}

} // namespace clew
