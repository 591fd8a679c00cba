#include "extract/mentionstext.h"

#include "extract/frames.h"
#include "extract/mentionswords.h"
#include "text/lower.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// A dateline is no longer than this: "KUALA LUMPUR, July 9, 2024 (Orlo Wire) -".
constexpr size_t datelineLength = 14;

// A line without a full stop in which most long words are capitalised: its capitals prove nothing.
bool looksLikeHeading(QStringView text, const Sentence &sentence)
{
    int longWords = 0;
    int capitalised = 0;
    for (const Token &token : sentence.tokens) {
        const QStringView word = token.span.of(text);
        if (word.size() < 4 || !word[0].isLetter())
            continue;
        ++longWords;
        if (word[0].isUpper())
            ++capitalised;
    }
    if (sentence.tokens.empty() || longWords == 0)
        return false;
    const QStringView all = sentence.span.of(text);
    if (std::ranges::none_of(all, [](QChar c) { return c.isLower(); }))
        return true;
    if (longWords < 3)
        return false;
    const QChar last = text[sentence.span.end - 1];
    const bool closed = QStringView(u".!?\"\u201d:;").contains(last);
    return !closed && capitalised * 10 >= longWords * 7;
}

} // namespace

MentionText::MentionText(const Document &document, const Analysis &analysis)
    : m_text(document.text)
    , m_publisher(document.metadata.publisher)
    , m_analysis(analysis)
{
    for (size_t s = 0; s < sentences().size(); ++s) {
        m_headings.push_back(looksLikeHeading(m_text, sentences()[s]));
        m_hasModel = m_hasModel || !sentences()[s].names.empty();
        for (size_t t = 0; t < size(s); ++t) {
            m_hasTrees = m_hasTrees || sentences()[s].tokens[t].head >= 0;
            const QStringView w = word(s, t);
            if (w[0].isLower() && !isCamel(w)) // "eBook" is no common word
                m_lowerCase.insert(lower(s, t));
            else if (!m_headings[s] && w[0].isUpper() && !opensClause(s, t))
                m_capitalised.insert(w.toString());
        }
    }
}

QStringView MentionText::word(size_t sentence, size_t token) const
{
    return token < size(sentence) ? sentences()[sentence].tokens[token].span.of(m_text) : QStringView();
}

QString MentionText::lower(size_t sentence, size_t token) const
{
    return lowerCased(word(sentence, token)).replace(u'\u2019', u'\'');
}

QStringView MentionText::tag(size_t sentence, size_t token) const
{
    return token < size(sentence) ? QStringView(sentences()[sentence].tokens[token].tag) : QStringView();
}

QString MentionText::lemma(size_t sentence, size_t token) const
{
    return token < size(sentence) ? sentences()[sentence].tokens[token].lemma : QString();
}

const Name *MentionText::nameAt(size_t sentence, size_t token) const
{
    const std::vector<Name> &names = sentences()[sentence].names;
    if (names.empty() || token >= size(sentence))
        return nullptr;
    const Span span = sentences()[sentence].tokens[token].span;
    const auto after
        = std::ranges::upper_bound(names, span.begin, {}, [](const Name &n) { return n.span.begin; });
    if (after == names.begin() || !std::prev(after)->span.contains(span))
        return nullptr;
    return &*std::prev(after);
}

// That by which the range hangs on the rest of the sentence.
QStringView MentionText::relationOf(const SentenceTokens &range) const
{
    const auto &tokens = sentences()[range.sentence].tokens;
    for (size_t i = range.first; i < range.end; ++i) {
        const int head = tokens[i].head;
        const bool inside = head >= 0 && size_t(head) >= range.first && size_t(head) < range.end;
        if (!inside && tokens[i].tag != "PUNCT"_L1)
            return tokens[i].relation;
    }
    return {};
}

bool MentionText::isSubject(const SentenceTokens &range) const
{
    return relationOf(range).startsWith(u"nsubj");
}

bool MentionText::isArgument(const SentenceTokens &range) const
{
    const QStringView relation = relationOf(range);
    return relation.startsWith(u"nsubj") || relation.startsWith(u"ob") || relation == u"iobj";
}

bool MentionText::isDealtIn(const SentenceTokens &range) const
{
    const WordClasses &words = shippedLexicon().words;
    const auto &tokens = sentences()[range.sentence].tokens;
    int head = int(range.end) - 1;
    while (tokens[size_t(head)].relation == "conj"_L1 && tokens[size_t(head)].head >= 0)
        head = tokens[size_t(head)].head;
    const int above = tokens[size_t(head)].head;
    if (above < 0)
        return false;
    const QString &relation = tokens[size_t(head)].relation;
    const QString &lemma = tokens[size_t(above)].lemma;
    if (relation.startsWith("nmod"_L1))
        return words.has(lemma, "dealing"_L1);
    if (tokens[size_t(above)].tag != "VERB"_L1 || !words.has(lemma, "deal-in"_L1))
        return false;
    return relation.startsWith("ob"_L1) || relation == "iobj"_L1 || relation == "nsubj:pass"_L1;
}

Span MentionText::span(const SentenceTokens &range) const
{
    const auto &tokens = sentences()[range.sentence].tokens;
    return {tokens[range.first].span.begin, tokens[range.end - 1].span.end};
}

QString MentionText::textOf(const SentenceTokens &range) const
{
    return span(range).of(m_text).toString().simplified();
}

bool MentionText::opensClause(size_t sentence, size_t token) const
{
    while (token > 0) {
        const QStringView before = word(sentence, token - 1);
        if (before == u":" || before == u"?" || before == u"!" || before == u"\u2022")
            return true;
        const bool dash = before == u"\u2014" || before == u"\u2013" || before == u"-" || before == u"--";
        if (dash && token <= datelineLength)
            return true;
        const bool mark = QStringView(u"\"\u201c\u2018'(*-\u2013\u2014[").contains(before[0]);
        if (!mark)
            return false;
        if (before[0] == u'"' || before[0] == u'\u201c' || before[0] == u'\u2018')
            return true;
        --token;
    }
    return true;
}

} // namespace clew
