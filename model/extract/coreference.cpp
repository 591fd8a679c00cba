#include "extract/coreference.h"

#include "language/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t sentencesBack = 3;

using Types = std::vector<EntityType>;

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView candidate) { return word == candidate; });
}

// What the expression can stand for, most likely first; empty: it refers to nothing.
Types typesFor(QStringView expression)
{
    const QString lower = expression.toString().simplified().toLower();
    if (isOneOf(lower,
                {"he"_L1, "she"_L1, "him"_L1, "his"_L1, "her"_L1, "hers"_L1, "himself"_L1, "herself"_L1}))
        return {EntityType::Person};
    if (isOneOf(lower, {"it"_L1, "its"_L1, "itself"_L1}))
        return {EntityType::Organization, EntityType::Government, EntityType::Product};
    if (isOneOf(lower, {"they"_L1, "them"_L1, "their"_L1, "theirs"_L1, "themselves"_L1, "both"_L1}))
        return {EntityType::Group, EntityType::Person, EntityType::Organization};
    const QString last = lower.section(u' ', -1);
    const QString noun = lemmaOf(last, u"NOUN");
    const bool plural = noun != last;
    if (isInLexicon(WordList::PersonNoun, noun))
        return plural ? Types{EntityType::Group} : Types{EntityType::Person};
    if (isInLexicon(WordList::GovernmentWord, noun))
        return {EntityType::Government, EntityType::Organization};
    if (isInLexicon(WordList::FirmNoun, noun))
        return plural ? Types{EntityType::Group} : Types{EntityType::Organization};
    if (isInLexicon(WordList::GoodsNoun, noun))
        return {EntityType::Product};
    if (isInLexicon(WordList::DocumentNoun, noun))
        return {EntityType::Document};
    return {};
}

// Who tells the story is not whom it is about: "the company told the Gazette that it rents".
bool isPublication(const Document &document, QStringView name)
{
    QString words = name.toString().simplified();
    if (words.startsWith("the "_L1, Qt::CaseInsensitive))
        words.remove(0, 4);
    return words.compare(document.metadata.publisher, Qt::CaseInsensitive) == 0
        || isInLexicon(WordList::Publication, words)
        || isInLexicon(WordList::PublicationWord, words.section(u' ', -1));
}

class Search
{
public:
    Search(const Document &document, const Analysis &analysis, const Mentions &mentions, Span expression)
        : m_document(document)
        , m_analysis(analysis)
        , m_mentions(mentions)
        , m_expression(expression)
    {
    }

    EntityId inThisSentence(const Types &types) const { return run(types, 1, 1); }
    EntityId inEarlierSentences(const Types &types) const { return run(types, 2, sentencesBack + 1); }

private:
    // From the `first` sentence back to the `last`; 1 is the one of the expression.
    EntityId run(const Types &types, size_t first, size_t last) const
    {
        const auto &sentences = m_analysis.sentences;
        const auto here = std::ranges::upper_bound(
            sentences, m_expression.begin, {}, [](const Sentence &sentence) { return sentence.span.begin; });
        const auto at = static_cast<size_t>(here - sentences.begin());
        for (size_t back = first; back <= std::min(at, last); ++back) {
            for (EntityType type : types) {
                if (const EntityId entity = firstIn(sentences[at - back].span, type))
                    return entity;
            }
        }
        return {};
    }

    // The first mention of the type in the sentence: the subject, mostly.
    EntityId firstIn(Span sentence, EntityType type) const
    {
        auto mention = std::ranges::lower_bound(m_mentions.mentions, sentence.begin, {},
                                                [](const Mention &m) { return m.span.begin; });
        for (; mention != m_mentions.mentions.end() && mention->span.begin < sentence.end; ++mention) {
            if (mention->type == type && mention->span.end <= m_expression.begin
                && !isPublication(m_document, mention->span.of(m_document.text)))
                return mention->entity;
        }
        return {};
    }

    const Document &m_document;
    const Analysis &m_analysis;
    const Mentions &m_mentions;
    Span m_expression;
};

} // namespace

EntityId antecedentOf(const Document &document, const Analysis &analysis, const Mentions &mentions,
                      Span expression)
{
    if (!expression.liesIn(document.text))
        return {};
    const auto same = std::ranges::lower_bound(mentions.mentions, expression, {}, &Mention::span);
    if (same != mentions.mentions.end() && same->span == expression)
        return same->entity;
    const Types types = typesFor(expression.of(document.text));
    if (types.empty())
        return {};
    const Search search(document, analysis, mentions, expression);
    if (const EntityId near = search.inThisSentence(types))
        return near;
    // a firm two sentences ago comes before the government that was mentioned since
    if (types.front() == EntityType::Organization) {
        if (const EntityId firm = search.inEarlierSentences({EntityType::Organization}))
            return firm;
    }
    return search.inEarlierSentences(types);
}

} // namespace clew
