#include "extract/mentionsback.h"

#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"
#include "language/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Further back nobody looks: keeps long texts linear.
constexpr size_t remembered = 200;

// "Advanced chips" are not at once the model that was spoken of last: only "the chips" are.
bool sameGoods(const NounPhrase &phrase, const DraftEntity &draft)
{
    if (phrase.kind != NounKind::Goods || isBack(phrase))
        return true;
    return std::ranges::none_of(draft.name, [](QChar c) { return c.isDigit(); });
}

// "The company" in a report is not the paper that it quotes.
bool isPublication(const QString &name)
{
    return isInLexicon(WordList::Publication, name)
        || isInLexicon(WordList::PublicationWord, name.section(u' ', -1));
}

} // namespace

bool isBack(const NounPhrase &phrase)
{
    return phrase.determination == Determination::Definite
        || phrase.determination == Determination::Demonstrative;
}

QStringList coreOf(const NounPhrase &phrase)
{
    QStringList words;
    for (const QString &word : phrase.modifiers) {
        const bool praise
            = phrase.kind == NounKind::Goods && isInLexicon(WordList::GoodsAdjective, word.toLower());
        if (!countryOf(word) && !praise)
            words.append(word.toLower());
    }
    return words;
}

bool refersBack(const NounPhrase &phrase)
{
    if (isBack(phrase))
        return coreOf(phrase).size() <= 1;
    const bool bare = coreOf(phrase).isEmpty();
    if (phrase.kind == NounKind::Goods)
        return bare;
    if (phrase.kind == NounKind::Document)
        return (classOf(phrase) == "rule"_L1 && (phrase.plural || phrase.lemma != "control"_L1))
            || (bare && phrase.determination == Determination::Bare);
    return phrase.kind == NounKind::Firm && phrase.determination == Determination::Bare
        && phrase.modifiers.isEmpty();
}

void Recent::touch(size_t entity, size_t sentence)
{
    m_drafts.entities[entity].lastSentence = sentence;
    std::erase(m_order, entity);
    m_order.push_back(entity);
    if (m_order.size() > remembered)
        m_order.erase(m_order.begin());
}

bool Recent::sameCountry(const NounPhrase &phrase, size_t entity) const
{
    if (phrase.kind != NounKind::Document)
        return true;
    const QString country = countryAmong(phrase.modifiers);
    const auto known = m_countries.constFind(entity);
    return country.isEmpty() || known == m_countries.constEnd() || known->isEmpty() || *known == country;
}

std::optional<size_t> Recent::antecedent(const NounPhrase &phrase) const
{
    const QString head = classOf(phrase);
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        if (agrees(phrase, draft) && (draft.heads.contains(phrase.lemma) || draft.heads.contains(head))
            && sameCountry(phrase, *entity) && sameGoods(phrase, draft))
            return *entity;
    }
    const bool generic = isOneOf(phrase.lemma,
                                 {u"company", u"firm", u"group", u"enterprise", u"business", u"organisation",
                                  u"organization", u"person", u"individual", u"maker", u"entity"});
    if (!generic || phrase.plural || !isBack(phrase) || !coreOf(phrase).isEmpty())
        return std::nullopt;
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        const bool person = phrase.kind == NounKind::Person;
        if (person ? draft.type == EntityType::Person && draft.unnamed
                   : draft.type == EntityType::Organization && !isPublication(draft.name))
            return *entity;
    }
    return std::nullopt;
}

} // namespace clew
