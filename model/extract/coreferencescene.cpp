#include "extract/coreferencescene.h"

#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"
#include "language/lexicon.h"
#include "text/lower.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QString withoutThe(const QString &name)
{
    return name.startsWith("the "_L1, Qt::CaseInsensitive) ? name.mid(4) : name;
}

bool isPublication(const QString &text, const QString &publisher)
{
    const QString words = withoutThe(text);
    const QStringList parts = words.split(u' ');
    const bool news = parts.size() > 1
        && (parts.contains(u"News"_s) || parts.contains(u"Newswire"_s)); // "Orlo News Service"
    return news || words.compare(withoutThe(publisher), Qt::CaseInsensitive) == 0
        || isInLexicon(WordList::Publication, words)
        || isInLexicon(WordList::PublicationWord, words.section(u' ', -1));
}

Gender genderOfWord(const QString &word)
{
    const QString lower = word.toLower();
    if (isOneOf(lower,
                {u"mr", u"mr.", u"sir", u"lord", u"king", u"prince", u"father", u"son", u"brother",
                 u"husband", u"uncle", u"grandfather", u"baron", u"emir", u"sheikh", u"man", u"boy",
                 u"nephew", u"chairman"})
        || (lower.endsWith("man"_L1) && isInLexicon(WordList::PersonNoun, lower)
            && !lower.endsWith("woman"_L1)))
        return Gender::Male;
    if (isOneOf(lower, {u"ms",          u"ms.",      u"mrs",    u"mrs.",     u"miss",   u"lady",      u"dame",
                        u"queen",       u"princess", u"mother", u"daughter", u"sister", u"wife",      u"aunt",
                        u"grandmother", u"baroness", u"woman",  u"girl",     u"niece",  u"chairwoman"})
        || lower.endsWith("woman"_L1))
        return Gender::Female;
    return Gender::Unknown;
}

// By title, noun or given name.
Gender genderOfText(const QString &text)
{
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (const Gender gender = genderOfWord(word); gender != Gender::Unknown)
            return gender;
    }
    const bool female = isInLexicon(WordList::FemaleName, words.first());
    const bool male = isInLexicon(WordList::MaleName, words.first());
    return female == male ? Gender::Unknown : female ? Gender::Female : Gender::Male;
}

bool isPlural(const Mention &mention, const QString &last)
{
    const QString noun = lemmaOf(last, u"NOUN");
    if (mention.type == EntityType::Group)
        return !isCollective(noun);
    if (mention.type == EntityType::Product || mention.type == EntityType::Document)
        return noun != last.toLower();
    return false;
}

} // namespace

ReferenceScene::ReferenceScene(const Document &document, const Analysis &analysis, const Mentions &mentions)
    : m_text(document.text)
    , m_sentences(analysis.sentences)
{
    auto next = mentions.mentions.begin();
    for (size_t s = 0; s < m_sentences.size(); ++s) {
        const auto &tokens = m_sentences[s].tokens;
        m_parsed.push_back(std::ranges::any_of(tokens, [](const Token &token) { return token.head >= 0; }));
        m_first.push_back(m_mentions.size());
        while (next != mentions.mentions.end() && next->span.begin < m_sentences[s].span.begin)
            ++next;
        for (; next != mentions.mentions.end() && next->span.begin < m_sentences[s].span.end; ++next) {
            if (isReadable(s) && m_sentences[s].span.contains(next->span))
                place(*next, s, document.metadata.publisher);
        }
    }
    m_first.push_back(m_mentions.size());
}

void ReferenceScene::place(const Mention &mention, size_t sentence, const QString &publisher)
{
    const auto &tokens = m_sentences[sentence].tokens;
    const QString text = mention.span.of(m_text).toString().simplified();
    SceneMention found{&mention,
                       sentence,
                       -1,
                       false,
                       isPlural(mention, text.section(u' ', -1)),
                       isPublication(text, publisher)};
    const auto first = std::ranges::lower_bound(tokens, mention.span.begin, {},
                                                [](const Token &token) { return token.span.begin; });
    for (auto token = first; token != tokens.end() && token->span.begin < mention.span.end; ++token) {
        const int index = int(token - tokens.begin());
        const int head = token->head;
        const bool outside = head < 0 || tokens[size_t(head)].span.begin < mention.span.begin
            || tokens[size_t(head)].span.begin >= mention.span.end;
        if (outside && token->tag != "PUNCT"_L1 && (found.head < 0 || !m_parsed[sentence]))
            found.head = index;
    }
    if (found.head >= 0)
        found.subject = tokens[size_t(found.head)].relation.startsWith("nsubj"_L1);
    m_mentions.push_back(found);
    if (mention.type == EntityType::Person)
        noteGender(mention);
}

void ReferenceScene::noteGender(const Mention &mention)
{
    Gender &known = m_genders[mention.entity.value];
    if (known == Gender::Unknown)
        known = genderOfText(mention.span.of(m_text).toString().simplified());
}

QString ReferenceScene::lower(size_t sentence, int token) const
{
    const auto &tokens = m_sentences[sentence].tokens;
    if (token < 0 || size_t(token) >= tokens.size())
        return {};
    return lowerCased(tokens[size_t(token)].span.of(m_text)).replace(u'\u2019', u'\'');
}

std::span<const SceneMention> ReferenceScene::mentionsOf(size_t sentence) const
{
    return std::span(m_mentions).subspan(m_first[sentence], m_first[sentence + 1] - m_first[sentence]);
}

const SceneMention *ReferenceScene::headedBy(size_t sentence, int token) const
{
    const SceneMention *found = nullptr;
    for (const SceneMention &each : mentionsOf(sentence)) {
        if (each.head == token && (!found || each.mention->span.contains(found->mention->span)))
            found = &each;
    }
    return found;
}

int ReferenceScene::childOf(size_t sentence, int token, QStringView relation) const
{
    const auto &tokens = m_sentences[sentence].tokens;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].head == token && tokens[i].relation.startsWith(relation))
            return int(i);
    }
    return -1;
}

const QString &ReferenceScene::relation(size_t sentence, int token) const
{
    static const QString none;
    return token < 0 ? none : m_sentences[sentence].tokens[size_t(token)].relation;
}

int ReferenceScene::headOf(size_t sentence, int token) const
{
    return token < 0 ? -1 : m_sentences[sentence].tokens[size_t(token)].head;
}

} // namespace clew
