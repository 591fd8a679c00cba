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
    // "620 engines", "not a single engine"
    const bool some = (phrase.numbered && phrase.plural && phrase.modifiers.isEmpty())
        || (phrase.modifiers.size() == 1 && phrase.modifiers.first() == "single"_L1);
    if (phrase.kind != NounKind::Goods || isBack(phrase) || some)
        return true;
    return std::ranges::none_of(draft.name, [](QChar c) { return c.isDigit(); });
}

// "a buyer in Orland": who is called no more than what he is to others is not "the company"
bool isOnlyPartner(const DraftEntity &draft)
{
    return std::ranges::all_of(draft.heads, [](const QString &noun) {
        return isOneOf(noun, {u"buyer", u"customer", u"client", u"purchaser", u"recipient", u"user"});
    });
}

// "The company" is no court and no university, nor a nameless dockyard.
bool isNoFirm(const DraftEntity &draft)
{
    const bool firm = std::ranges::any_of(
        draft.heads, [](const QString &noun) { return isInLexicon(WordList::FirmNoun, noun); });
    if (draft.unnamed && (!firm || isOnlyPartner(draft)))
        return true;
    return std::ranges::any_of(draft.heads, [](const QString &noun) {
        return isInLexicon(WordList::GovernmentWord, noun)
            || isOneOf(noun,
                       {u"court", u"institute", u"university", u"academy", u"laboratory", u"lab", u"union",
                        u"panel", u"militia", u"army", u"committee", u"hospital", u"college", u"bank"});
    });
}

// "the company", "the AI firm": no more is said than that it is one.
bool isGeneric(const NounPhrase &phrase)
{
    const bool noun = isOneOf(phrase.lemma,
                              {u"company", u"firm", u"group", u"enterprise", u"business", u"organisation",
                               u"organization", u"person", u"individual", u"maker", u"entity"});
    if (!noun || phrase.plural || (!isBack(phrase) && !isOnesOwn(phrase)))
        return false;
    const QStringList core = coreOf(phrase);
    if (core.isEmpty())
        return true;
    const bool another = isOneOf(
        core.first(), {u"parent",    u"other",      u"target",  u"front",     u"shell",    u"new",
                       u"second",    u"first",      u"third",   u"same",      u"holding",  u"following",
                       u"sister",    u"affiliated", u"unnamed", u"foreign",   u"local",    u"successor",
                       u"terrorist", u"rental",     u"leasing", u"insurance", u"shipping", u"trading"});
    return core.size() == 1 && phrase.kind == NounKind::Firm && !another
        && isOneOf(phrase.lemma, {u"company", u"firm", u"group", u"maker"});
}

bool isWood(const QString &noun)
{
    return isOneOf(noun,
                   {u"wood", u"timber", u"lumber", u"teak", u"rosewood", u"sandalwood", u"ebony", u"plywood",
                    u"decking"});
}

// "the wood", "the fuel": what an uncounted good may be called the second time.
bool isKindOfMass(const NounPhrase &phrase)
{
    return phrase.kind == NounKind::Goods && !phrase.plural && isBack(phrase) && phrase.modifiers.isEmpty()
        && isOneOf(phrase.lemma,
                   {u"wood", u"timber", u"lumber", u"fuel", u"metal", u"ore", u"oil", u"gas", u"crude",
                    u"fertiliser", u"fertilizer", u"chemical", u"material", u"substance", u"powder", u"drug",
                    u"grain", u"mineral"});
}

// "the machines", "these devices": words that any goods may be called by the second time.
bool isAnyGoods(const NounPhrase &phrase)
{
    return phrase.kind == NounKind::Goods && isBack(phrase) && coreOf(phrase).isEmpty()
        && isAnyGoodsNoun(phrase.lemma);
}

// "The yacht builder" at the head of a sentence: a trade by which a firm may be called.
bool isNewWord(const NounPhrase &phrase)
{
    return phrase.determination == Determination::Definite && !phrase.plural && phrase.range.first == 0
        && phrase.kind == NounKind::Firm && coreOf(phrase).size() <= 1
        && isOneOf(phrase.lemma,
                   {u"builder",   u"maker",      u"manufacturer", u"producer",      u"trader",
                    u"dealer",    u"supplier",   u"distributor",  u"retailer",      u"broker",
                    u"forwarder", u"exporter",   u"importer",     u"operator",      u"developer",
                    u"airline",   u"shipyard",   u"carrier",      u"start-up",      u"startup",
                    u"chipmaker", u"carmaker",   u"refiner",      u"shipper",       u"wholesaler",
                    u"lessor",    u"contractor", u"conglomerate", u"multinational", u"merchant"});
}

// Whether it was called something else: "the trader" is not the shipyard.
bool isOther(const DraftEntity &draft)
{
    return std::ranges::any_of(draft.heads, [](const QString &noun) {
        return !isOneOf(noun,
                        {u"firm", u"company", u"group", u"enterprise", u"business", u"corporation", u"unit",
                         u"subsidiary", u"industry"});
    });
}

} // namespace

Recent::Recent(Drafts &drafts, const QString &publisher)
    : m_drafts(drafts)
    , m_publisher(publisher.startsWith("The "_L1) ? publisher.mid(4) : publisher)
{
}

// "The company" in a report is not the paper that it quotes, nor its own.
bool Recent::isPublication(const QString &name) const
{
    return isInLexicon(WordList::Publication, name)
        || isInLexicon(WordList::PublicationWord, name.section(u' ', -1))
        || (!m_publisher.isEmpty() && (name.startsWith("The "_L1) ? name.mid(4) : name) == m_publisher);
}

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

bool isOnesOwn(const NounPhrase &phrase)
{
    return phrase.byPerson && phrase.modifiers.isEmpty() && !phrase.plural
        && isOneOf(phrase.lemma, {u"company", u"firm", u"business", u"group"});
}

bool refersBack(const NounPhrase &phrase)
{
    if (isOnesOwn(phrase) || isBareAuthority(phrase))
        return true;
    if (isBack(phrase))
        return coreOf(phrase).size() <= 1;
    const bool bare = coreOf(phrase).isEmpty();
    if (phrase.kind == NounKind::Goods) // "not a single laser"
        return bare || (phrase.modifiers.size() == 1 && phrase.modifiers.first() == "single"_L1);
    if (phrase.kind == NounKind::Document)
        return (classOf(phrase) == "rule"_L1 && (phrase.plural || phrase.lemma != "control"_L1))
            || (bare && phrase.determination == Determination::Bare);
    // "company officials said" in the style of headlines, but never "companies on the list"
    return phrase.kind == NounKind::Firm && phrase.determination == Determination::Bare && !phrase.plural
        && phrase.modifiers.isEmpty();
}

void Recent::touch(size_t entity, size_t sentence, bool subject, bool quoted)
{
    DraftEntity &draft = m_drafts.entities[entity];
    draft.quoted = quoted && (draft.quoted || draft.lastSentence != sentence);
    draft.subject = subject || (draft.subject && draft.lastSentence == sentence);
    draft.lastSentence = sentence;
    std::erase(m_order, entity);
    m_order.push_back(entity);
    if (m_order.size() > remembered)
        m_order.erase(m_order.begin());
}

bool Recent::sameCountry(const NounPhrase &phrase, size_t entity) const
{
    if (phrase.kind != NounKind::Document && phrase.kind != NounKind::Firm)
        return true;
    const QString country = countryAmong(phrase.modifiers);
    const auto known = m_countries.constFind(entity);
    return country.isEmpty() || known == m_countries.constEnd() || *known == country;
}

// "the economy ministry" is not the transport ministry, "the US list" not a customer list.
bool Recent::sameKind(const NounPhrase &phrase, const DraftEntity &draft)
{
    const QStringList core = coreOf(phrase);
    const bool told
        = phrase.kind == NounKind::Government || phrase.kind == NounKind::Document || draft.unnamed;
    if (!told || core.isEmpty() || classOf(phrase) == "rule"_L1)
        return true;
    return std::ranges::any_of(core,
                               [&](const QString &word) { return draft.name.toLower().contains(word); });
}

std::optional<size_t> Recent::antecedent(const NounPhrase &phrase, std::optional<size_t> mate) const
{
    // whoever bears "Company" in its name is no more "the company" than others
    if (isGeneric(phrase) && phrase.kind == NounKind::Firm && coreOf(phrase).isEmpty())
        if (const auto last = nearest(phrase, mate))
            return last;
    const QString head = classOf(phrase);
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        if (*entity != mate && agrees(phrase, draft)
            && (draft.heads.contains(phrase.lemma) || draft.heads.contains(head))
            && sameCountry(phrase, *entity) && sameGoods(phrase, draft) && sameKind(phrase, draft))
            return *entity;
    }
    if (isKindOfMass(phrase))
        if (const auto mass = lastMass(phrase))
            return mass;
    if (isAnyGoods(phrase))
        return lastGoods(phrase);
    return isGeneric(phrase) ? nearest(phrase, mate) : isNewWord(phrase) ? onlyOne(phrase) : std::nullopt;
}

std::optional<size_t> Recent::ofCountry(const NounPhrase &phrase) const
{
    const QString country = countryAmong(phrase.modifiers);
    if (country.isEmpty() || phrase.kind != NounKind::Firm || phrase.plural || phrase.modifiers.size() > 1
        || phrase.determination != Determination::Possessive)
        return std::nullopt;
    std::optional<size_t> only;
    for (const size_t entity : m_order) {
        const DraftEntity &draft = m_drafts.entities[entity];
        const auto known = m_countries.constFind(entity);
        if (draft.type != EntityType::Organization || draft.unnamed || known == m_countries.constEnd()
            || *known != country)
            continue;
        if (only)
            return std::nullopt;
        only = entity;
    }
    return only;
}

std::optional<size_t> Recent::introduced(const NounPhrase &phrase) const
{
    constexpr size_t near = 3; // sentences
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        if (draft.lastSentence + near < phrase.range.sentence)
            continue;
        if (draft.heads.contains(phrase.lemma))
            return draft.unnamed && agrees(phrase, draft) ? std::optional(*entity) : std::nullopt;
    }
    return std::nullopt;
}

// "urea ... the fertiliser": the goods that were spoken of last, where those are not counted.
std::optional<size_t> Recent::lastMass(const NounPhrase &phrase) const
{
    const bool wood = isOneOf(phrase.lemma, {u"wood", u"timber", u"lumber"});
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        if (draft.type != EntityType::Product)
            continue;
        const bool mass = std::ranges::any_of(draft.heads, [&](const QString &noun) {
            return isInLexicon(WordList::MassGoods, noun) && isWood(noun) == wood;
        });
        return mass ? std::optional(*entity) : std::nullopt;
    }
    return std::nullopt;
}

// The goods that were spoken of last, in this sentence or the two before; none where two were.
std::optional<size_t> Recent::lastGoods(const NounPhrase &phrase) const
{
    constexpr size_t near = 2; // sentences
    std::optional<size_t> last;
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        if (draft.type != EntityType::Product)
            continue;
        if (last && draft.lastSentence == m_drafts.entities[*last].lastSentence)
            return std::nullopt;
        if (last || draft.lastSentence + near < phrase.range.sentence)
            break;
        last = *entity;
    }
    return last;
}

// "[The yacht builder], based in Orlo, denied it": the one firm of the sentence before, by what it does.
std::optional<size_t> Recent::onlyOne(const NounPhrase &phrase) const
{
    std::optional<size_t> found;
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        if (draft.lastSentence + 1 < phrase.range.sentence)
            break;
        if (draft.type != EntityType::Organization || isPublication(draft.name))
            continue;
        if (draft.lastSentence == phrase.range.sentence || found || draft.unnamed || isNoFirm(draft)
            || isOther(draft))
            return std::nullopt;
        found = *entity;
    }
    return found;
}

// The last that was spoken of, in its sentence the subject before others.
std::optional<size_t> Recent::nearest(const NounPhrase &phrase, std::optional<size_t> mate) const
{
    const QString country = phrase.kind == NounKind::Firm ? countryAmong(phrase.modifiers) : QString();
    const auto isOfCountry = [&](size_t entity) {
        const auto known = m_countries.constFind(entity);
        return known != m_countries.constEnd() && *known == country;
    };
    // "the Orlandish firm": the last that was called so, where one was
    if (!country.isEmpty())
        for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity)
            if (*entity != mate && isOfCountry(*entity)
                && m_drafts.entities[*entity].type == EntityType::Organization)
                return *entity;
    std::optional<size_t> best;
    for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
        const DraftEntity &draft = m_drafts.entities[*entity];
        const bool fits = phrase.kind == NounKind::Person
            ? draft.type == EntityType::Person && draft.unnamed
            : draft.type == EntityType::Organization && !isPublication(draft.name) && !isNoFirm(draft);
        // ""They buy from Orlo," [the company] said": others than those of whom it speaks
        const bool othersWords
            = draft.quoted && !phrase.quoted && draft.lastSentence == phrase.range.sentence;
        const auto known = m_countries.constFind(*entity);
        const bool foreign = !country.isEmpty() && known != m_countries.constEnd() && *known != country;
        if (!fits || othersWords || foreign || *entity == mate)
            continue;
        if (best && m_drafts.entities[*best].lastSentence != draft.lastSentence)
            break;
        if (!best || (draft.subject && !m_drafts.entities[*best].subject))
            best = *entity;
    }
    return best;
}

} // namespace clew
