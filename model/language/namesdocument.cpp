#include "language/namesdocument.h"

#include <algorithm>
#include <unordered_map>

namespace clew {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

void readWords(NameDocument &document, std::span<const SentenceWords> sentences, const Gazetteer &gazetteer,
               const WordVectors &vectors)
{
    std::unordered_map<quint64, int> known; // only asked, never walked through
    document.begins.push_back(0);
    for (const SentenceWords &sentence : sentences) {
        for (QStringView word : sentence) {
            const auto [place, isNew]
                = known.try_emplace(wordHash(word), static_cast<int>(document.words.size()));
            if (isNew)
                document.words.push_back(factsOf(word, gazetteer, vectors));
            document.tokens.push_back(place->second);
        }
        document.begins.push_back(static_cast<int>(document.tokens.size()));
    }
    document.cues.resize(document.words.size(), 0);
}

bool mayConnect(const WordFacts &word)
{
    return (word.role & ConnectorRole) != 0;
}

// Up to two connectors on either side, where another capital follows them.
CapitalPhrase widened(const NameDocument &document, CapitalPhrase phrase, int begin, int end)
{
    for (bool grown = true; grown && phrase.end - phrase.begin < 12;) {
        grown = false;
        for (int gap = 1; gap <= 2 && !grown; ++gap) {
            const int next = phrase.end + gap;
            const int last = phrase.begin - gap - 1;
            bool connects = next < end && document.word(next).capital;
            for (int i = phrase.end; i < next && connects; ++i)
                connects = mayConnect(document.word(i));
            if (connects) {
                phrase.end = next + 1;
                grown = true;
                continue;
            }
            connects = last >= begin && document.word(last).capital;
            for (int i = last + 1; i < phrase.begin && connects; ++i)
                connects = mayConnect(document.word(i));
            if (connects) {
                phrase.begin = last;
                grown = true;
            }
        }
        while (phrase.end < end && document.word(phrase.end).capital)
            ++phrase.end;
        while (phrase.begin > begin && document.word(phrase.begin - 1).capital)
            --phrase.begin;
    }
    return phrase;
}

void findPhrases(NameDocument &document, int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        if (!document.word(i).capital)
            continue;
        CapitalPhrase phrase{i, i};
        while (phrase.end < end && document.word(phrase.end).capital && phrase.end - i < 12)
            document.phrases[at(phrase.end++)] = static_cast<int>(document.strict.size());
        document.strict.push_back(phrase);
        document.loose.push_back(widened(document, phrase, begin, end));
        i = phrase.end - 1;
    }
}

void findListed(NameDocument &document, int begin, int end, const Gazetteer &gazetteer)
{
    for (int i = begin; i < end; ++i) {
        const WordFacts &first = document.word(i);
        if ((first.lists & PhraseBeginBit) == 0 || !first.capital)
            continue;
        quint64 hash = first.lower;
        int found = 0;
        quint32 bits = 0;
        for (int length = 2; length <= longestPhrase && i + length <= end; ++length) {
            hash = withNextWord(hash, document.word(i + length - 1).lower);
            const quint32 here = gazetteer.bitsOf(hash) & ~quint32(PhraseBeginBit);
            if (here != 0) {
                found = length;
                bits = here;
            }
        }
        for (int k = i; k < i + found; ++k) {
            document.listed[at(k)] = bits;
            document.listedPlace[at(k)] = k == i ? 1 : k + 1 == i + found ? 3 : 2;
        }
        i += std::max(found - 1, 0);
    }
}

// "X, a maker of valves": what the noun behind the article says.
quint8 calledAfter(const NameDocument &document, int i, int end)
{
    if (i + 2 >= end || (document.word(i).role & CommaRole) == 0)
        return 0;
    const bool article = (document.word(i + 1).role & IndefiniteRole) != 0;
    for (int k = i + 1; k < std::min(end, i + 8); ++k) {
        const WordFacts &word = document.word(k);
        if (k > i + 1 && (word.role & (CommaRole | StopRole | SpeechRole | LocativeRole)) != 0)
            return 0;
        if (k > i + 1 && !article && word.capital)
            return 0;
        if (word.capital)
            continue;
        if ((word.lists & PersonNounBit) != 0)
            return 1;
        if ((word.lists & (FirmNounBit | GovernmentWordBit)) != 0)
            return 2;
        if ((word.lists & FacilityNounBit) != 0)
            return 3;
        if (!article && k > i + 2)
            return 0;
    }
    return 0;
}

bool isOrganizational(const WordFacts &word)
{
    return (word.lists & (LegalFormBit | OrganizationWordBit)) != 0;
}

quint32 cuesOfPhrase(const NameDocument &document, const CapitalPhrase &phrase, int begin, int end,
                     quint8 called)
{
    quint32 cues = phrase.end - phrase.begin > 1 ? InPhraseCue : AloneCue;
    const WordFacts &before = phrase.begin > begin ? document.word(phrase.begin - 1) : beyondSentence();
    const WordFacts &after = phrase.end < end ? document.word(phrase.end) : beyondSentence();
    if (phrase.begin > begin && (before.role & (StopRole | QuoteRole)) == 0)
        cues |= CapitalWithinCue;
    if ((before.lists & TitleBit) != 0 || (document.word(phrase.begin).lists & TitleBit) != 0)
        cues |= AfterTitleCue;
    if ((before.lists & PersonNounBit) != 0)
        cues |= AfterPersonNounCue;
    if (isOrganizational(document.word(phrase.end - 1)))
        cues |= BeforeOrganizationWordCue;
    if ((document.word(phrase.begin).lists & GivenNameBit) != 0)
        cues |= AfterGivenNameCue;
    if ((after.role & SpeechRole) != 0 || (before.role & SpeechRole) != 0)
        cues |= SpeaksCue;
    if ((before.role & LocativeRole) != 0)
        cues |= AfterLocativeCue;
    if ((before.role & ArticleRole) != 0)
        cues |= AfterArticleCue;
    if ((after.role & PossessiveRole) != 0)
        cues |= OwnsCue;
    if (called == 1)
        cues |= CalledPersonCue;
    if (called == 2)
        cues |= CalledFirmCue;
    return cues;
}

void gatherCues(NameDocument &document)
{
    std::unordered_map<quint64, bool> lower; // only asked
    for (const WordFacts &word : document.words) {
        if (!word.capital)
            lower[word.word] = true;
    }
    size_t next = 0;
    for (int s = 0; s < document.sentences(); ++s) {
        const int end = document.begins[at(s) + 1];
        while (next < document.strict.size() && document.strict[next].begin < end) {
            const CapitalPhrase &phrase = document.strict[next];
            const quint8 called = calledAfter(document, phrase.end, end);
            document.called.push_back(called);
            const quint32 cues = cuesOfPhrase(document, phrase, document.begins[at(s)], end, called);
            for (int i = phrase.begin; i < phrase.end; ++i) {
                quint32 &of = document.cues[at(document.tokens[at(i)])];
                if ((of & (InPhraseCue | AloneCue)) != 0)
                    of |= OftenCue;
                of |= cues;
            }
            ++next;
        }
    }
    for (size_t i = 0; i < document.words.size(); ++i) {
        if (document.words[i].capital && lower.contains(document.words[i].lower))
            document.cues[i] |= LowerSeenCue;
    }
}

} // namespace

NameDocument readNameDocument(std::span<const SentenceWords> sentences, const Gazetteer &gazetteer,
                              const WordVectors &vectors)
{
    NameDocument document;
    readWords(document, sentences, gazetteer, vectors);
    document.phrases.resize(document.tokens.size(), -1);
    document.listed.resize(document.tokens.size(), 0);
    document.listedPlace.resize(document.tokens.size(), 0);
    for (int s = 0; s < document.sentences(); ++s) {
        findPhrases(document, document.begins[at(s)], document.begins[at(s) + 1]);
        findListed(document, document.begins[at(s)], document.begins[at(s) + 1], gazetteer);
    }
    gatherCues(document);
    return document;
}

} // namespace clew
