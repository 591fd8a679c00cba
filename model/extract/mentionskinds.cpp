#include "extract/mentionskinds.h"

#include "extract/mentionswords.h"
#include "language/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

// Nouns for many as one: "network", "industry".
bool isCollective(const QString &noun)
{
    return isOneOf(noun,
                   {u"network", u"industry", u"sector", u"fleet", u"team", u"panel", u"brigade", u"alliance",
                    u"cartel", u"committee", u"ring", u"crew"});
}

// A dealer may be a person or a firm: those in both lists count as firms.
NounKind kindOf(const QString &lemma)
{
    const QString last = lemma.section(u'-', -1);
    const bool whole = isInLexicon(WordList::FirmNoun, lemma) || isInLexicon(WordList::PersonNoun, lemma);
    const QString &noun = whole ? lemma : last;
    if (isInLexicon(WordList::FirmNoun, noun) || noun == "office"_L1)
        return NounKind::Firm;
    if (isInLexicon(WordList::GovernmentWord, noun))
        return NounKind::Government;
    if (isInLexicon(WordList::PersonNoun, noun))
        return NounKind::Person;
    if (isInLexicon(WordList::FacilityNoun, noun))
        return NounKind::Facility;
    if (isInLexicon(WordList::DocumentNoun, noun))
        return NounKind::Document;
    if (isInLexicon(WordList::GoodsNoun, noun))
        return NounKind::Goods;
    if (isInLexicon(WordList::ServiceNoun, noun))
        return NounKind::Service;
    return NounKind::None;
}

EntityType typeOf(const NounPhrase &phrase)
{
    switch (phrase.kind) {
    case NounKind::Person: return phrase.plural ? EntityType::Group : EntityType::Person;
    case NounKind::Firm:
    case NounKind::Facility:
        return phrase.plural || phrase.collective ? EntityType::Group : EntityType::Organization;
    case NounKind::Government:
        if (phrase.plural)
            return EntityType::Group;
        return isOneOf(phrase.lemma, {u"agency", u"bureau", u"authority"}) ? EntityType::Organization
                                                                           : EntityType::Government;
    case NounKind::Goods:
    case NounKind::Service: return EntityType::Product;
    case NounKind::Document: return EntityType::Document;
    case NounKind::None: break;
    }
    return EntityType::Group;
}

// Whether a phrase of the kind may speak of an entity of the type.
bool agrees(const NounPhrase &phrase, const DraftEntity &entity)
{
    switch (phrase.kind) {
    case NounKind::Person:
        return phrase.plural ? entity.type == EntityType::Group : entity.type == EntityType::Person;
    case NounKind::Firm:
        if (!phrase.plural && entity.type == EntityType::Person)
            return isInLexicon(WordList::PersonNoun, phrase.lemma); // "a dealer"
        [[fallthrough]];
    case NounKind::Facility:
    case NounKind::Government:
        if (phrase.plural || (phrase.collective && entity.type == EntityType::Group))
            return entity.type == EntityType::Group;
        return entity.type == EntityType::Organization || entity.type == EntityType::Government;
    case NounKind::Goods:
    case NounKind::Service: return entity.type == EntityType::Product;
    case NounKind::Document: return entity.type == EntityType::Document;
    case NounKind::None: break;
    }
    return false;
}

// "export control measures"
bool isRulingMeasure(const NounPhrase &phrase)
{
    return phrase.lemma == "measure"_L1 && std::ranges::any_of(phrase.modifiers, [](const QString &word) {
               return isOneOf(word.toLower(),
                              {u"control", u"restrictive", u"sanctions", u"sanction", u"embargo", u"export",
                               u"restriction", u"punitive"});
           });
}

// Words for one kind of thing, by which a text varies its speech.
QString classOf(const NounPhrase &phrase)
{
    if (isOneOf(phrase.lemma,
                {u"company", u"firm", u"group", u"enterprise", u"business", u"corporation", u"organisation",
                 u"organization", u"entity", u"developer", u"start-up", u"startup"}))
        return u"firm"_s;
    if (isOneOf(phrase.lemma, {u"chip", u"semiconductor", u"microchip", u"wafer"}))
        return u"chip"_s;
    if (isOneOf(phrase.lemma,
                {u"control", u"restriction", u"regulation", u"rule", u"ban", u"embargo", u"sanction", u"law",
                 u"prohibition", u"curb", u"limit"})
        || isRulingMeasure(phrase))
        return u"rule"_s;
    return phrase.lemma;
}

// The country among the modifiers: "China" of "Chinese AI firms".
QString countryAmong(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i + 1 < words.size())
            if (const auto country = countryOf(QString(words[i] + u' ' + words[i + 1])))
                return *country;
        if (const auto country = countryOf(words[i]))
            return *country;
    }
    return {};
}

bool isBareAuthority(const NounPhrase &phrase)
{
    return phrase.determination == Determination::Bare && phrase.modifiers.isEmpty() && phrase.plural
        && isOneOf(phrase.lemma,
                   {u"prosecutor", u"police", u"investigator", u"regulator", u"detective", u"customs"});
}

// Nouns that name a rule or list even without an adjective.
bool isStrongDocument(const QString &lemma)
{
    return isOneOf(lemma,
                   {u"sanction", u"embargo", u"indictment", u"rule", u"regulation", u"law", u"ban",
                    u"restriction", u"judgment", u"judgement", u"invoice", u"treaty", u"blacklist",
                    u"prohibition"});
}

bool isWeakDocument(const QString &lemma)
{
    return isOneOf(lemma,
                   {u"list",     u"record",     u"filing",   u"contract",     u"certificate", u"licence",
                    u"license",  u"register",   u"registry", u"document",     u"directive",   u"legislation",
                    u"control",  u"resolution", u"policy",   u"warrant",      u"audit",       u"decree",
                    u"manifest", u"waybill",    u"order",    u"charge-sheet", u"sheet"});
}

} // namespace clew
