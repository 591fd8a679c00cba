#include "extract/claimsfound.h"

#include "extract/claimscontext.h"
#include "extract/claimsdenials.h"
#include "extract/claimsdetails.h"
#include "extract/claimsdocument.h"
#include "extract/claimsevents.h"
#include "extract/claimsgoods.h"
#include "extract/claimsnear.h"
#include "extract/claimsownfirm.h"
#include "extract/claimsreferents.h"
#include "extract/claimstree.h"
#include "extract/claimstriggers.h"
#include "extract/coreferenceplurals.h"
#include "extract/polarity.h"
#include "extract/polaritytree.h"
#include "extract/predicatesroles.h"
#include "extract/speaker.h"
#include "extract/speakerphrase.h"
#include "language/lexicon.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

// Who fills each role: several, where the text has a list.
using Roles = std::map<Role, std::vector<EntityId>>;

void addUnique(std::vector<EntityId> &ids, EntityId id)
{
    if (id && std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

bool isUsed(const Roles &roles, EntityId id)
{
    return std::ranges::any_of(
        roles, [&](const auto &each) { return std::ranges::find(each.second, id) != each.second.end(); });
}

// Empty where a required slot is not filled.
std::optional<Roles> rolesOf(const ChunkedSentence &passage, const ClaimFrame &frame,
                             const Arguments &arguments)
{
    Roles roles;
    for (const Slot &slot : frame.slots) {
        std::vector<EntityId> fillers;
        bool present = false;
        const bool handsOn
            = std::ranges::any_of(frame.slots, [](const Slot &s) { return s.role == Role::Item; });
        for (const Argument &each : arguments) {
            if (each.slot != slot.name)
                continue;
            present = present || each.anchor < 0;
            if (each.anchor < 0)
                continue;
            const Anchor &anchor = passage.anchors[size_t(each.anchor)];
            // "sells them to": goods, whatever the pronoun was taken for
            if (handsOn && anchor.pronoun && each.slot == u"object"
                && !anchor.isA(typeBit(EntityType::Product)))
                continue;
            const EntityId id = entityIn(passage, anchor, slot.types);
            if (id && !isUsed(roles, id))
                addUnique(fillers, id);
        }
        if (slot.required && fillers.empty() && !(present && slot.types == 0))
            return std::nullopt;
        auto &role = roles[slot.role];
        if (role.empty() || slot.role == Role::None)
            role.insert(role.end(), fillers.begin(), fillers.end());
    }
    return roles;
}

std::vector<EntityId> orNobody(const Roles &roles, Role role)
{
    const auto found = roles.find(role);
    return found == roles.end() || found->second.empty() ? std::vector<EntityId>{EntityId{}} : found->second;
}

// Goods handed on by way of somebody, where the frame gives that slot no other role.
EntityId viaOf(const ChunkedSentence &passage, const ClaimFrame &frame, const Arguments &arguments,
               const Roles &roles)
{
    if (const EntityId via = orNobody(roles, Role::Via).front())
        return via;
    for (const Argument &each : arguments) {
        if (each.slot != u"through" || each.anchor < 0)
            continue;
        const TypeSet firms = typeBit(EntityType::Organization) | typeBit(EntityType::Group);
        const EntityId id = entityIn(passage, passage.anchors[size_t(each.anchor)], firms);
        if (id && !isUsed(roles, id))
            return id;
    }
    Q_UNUSED(frame)
    return {};
}

Span triggerSpan(const ChunkedSentence &passage, const Occurrence &at)
{
    return {passage.at(at.begin).span.begin, passage.at(at.end - 1).span.end};
}

// A claim that the party itself says is not so.
bool isOwnDenial(const Claim &claim, QStringView text)
{
    // "the ministry said it had not opened an inquiry": an authority that denies nothing
    if (claim.predicate == Predicate::Investigates || claim.predicate == Predicate::Sanctions
        || claim.predicate == Predicate::Restricts || claim.predicate == Predicate::Responds)
        return false;
    return claim.polarity == Polarity::Negated && claim.speaker.entity && !tellsOfEnd(claim, text)
        && (claim.speaker.entity == claim.from || claim.speaker.entity == claim.to);
}

void addClaims(std::vector<Claim> &claims, Claim claim, const Roles &roles, QStringView text)
{
    const auto items = orNobody(roles, Role::Item);
    for (const EntityId from : orNobody(roles, Role::From)) {
        for (const EntityId to : orNobody(roles, Role::To)) {
            const bool bare = !to && !items.front() && claim.predicate != Predicate::Responds;
            if (bare || (!from && !to && !items.front()) || from == to)
                continue;
            claim.from = from;
            claim.to = to;
            claim.item = items.front();
            claims.push_back(claim);
            if (isOwnDenial(claim, text))
                claims.back().polarity = Polarity::Denied;
        }
    }
}

// "Former engineers of Orlo founded the company": not Orlo, whoever "the company" is. But "Orlo's founder"
// founded it.
bool isFoundedByItsOwnPeople(const Claim &claim, std::span<const Mention> mentions)
{
    if (claim.predicate != Predicate::FoundedBy)
        return false;
    return std::ranges::any_of(mentions, [&](const Mention &people) {
        const bool outside = people.entity == claim.to && !people.span.contains(claim.trigger);
        return outside && std::ranges::any_of(mentions, [&](const Mention &firm) {
                   return firm.entity == claim.from && people.span.contains(firm.span);
               });
    });
}

Polarity combined(Polarity own, const ClaimFrame &frame)
{
    return frame.polarity == Polarity::Asserted ? own : frame.polarity;
}

class Reader
{
public:
    Reader(const Lexicon &lexicon, const std::vector<TimeExpression> &times, std::set<EntityId> unnamed)
        : m_lexicon(lexicon)
        , m_times(times)
        , m_unnamed(std::move(unnamed))
    {
    }

    // Trees first; the words alone where the tree says nothing of a trigger.
    std::vector<FoundClaim> read(const ChunkedSentence &passage, const Sentence &sentence,
                                 std::span<const Mention> mentions,
                                 const std::vector<Attribution> &attributions, EntityId focus)
    {
        const Tree tree(passage.text, sentence);
        std::vector<FoundClaim> claims;
        std::vector<bool> told(size_t(passage.size()), false);
        for (const TreeClaim &found : claimsOnTree(passage, sentence, tree, mentions, m_unnamed, focus)) {
            told[size_t(found.at.begin)] = true;
            if (found.carrier >= 0)
                told[size_t(found.carrier)] = true;
            if (isFoundedByItsOwnPeople(found.claim, mentions))
                continue;
            Claim claim = found.claim;
            claim.evidence = passage.span;
            claim.speaker = speakerAt(attributions, claim.trigger, claim.predicate, found.inPassing);
            addAccuser(claim, passage, tree, tokenAt(passage, found.at.begin));
            addDetails(claim, passage, found.at, found.inPassing ? timesWithin(found.phrase) : m_times,
                       found.inPassing ? found.phrase : Span());
            claims.push_back({isOwnDenial(claim, passage.text) ? denied(claim) : claim, found.byEmployer});
        }
        std::vector<Claim> more;
        readWords(more, passage, attributions, told, tree);
        for (const Claim &each : more)
            claims.push_back({each, false});
        addIncluded(claims, passage);
        return claims;
    }

private:
    // "All firms hoard lasers, including [us]"
    void addIncluded(std::vector<FoundClaim> &claims, const ChunkedSentence &passage) const
    {
        EntityId included;
        for (const Anchor &each : passage.anchors)
            if (each.first > 0 && passage.at(each.first - 1).form == u"including"
                && passage.at(each.first).form == u"us" && !m_unnamed.contains(each.entity))
                included = each.entity;
        const size_t count = included ? claims.size() : 0;
        for (size_t i = 0; i < count; ++i) {
            FoundClaim each = claims[i];
            const bool deals = each.claim.predicate == Predicate::Stockpiles
                || each.claim.predicate == Predicate::BuysFrom;
            if (!deals || !m_unnamed.contains(each.claim.from))
                continue;
            each.claim.from = included;
            claims.push_back(std::move(each));
        }
    }

    void readWords(std::vector<Claim> &claims, const ChunkedSentence &passage,
                   const std::vector<Attribution> &attributions, const std::vector<bool> &told,
                   const Tree &tree)
    {
        int usedUpTo = -1;
        int usedAt = -1;
        for (const Occurrence &at : occurrencesIn(passage, m_lexicon)) {
            if (at.begin == usedAt || at.begin < usedUpTo)
                continue;
            if (std::any_of(told.begin() + at.begin, told.begin() + at.end, [](bool each) { return each; }))
                continue;
            const ClaimFrame &frame = m_lexicon.frames[size_t(at.frame)];
            if (frame.onlyPassive && !at.passive)
                continue;
            const Arguments arguments = argumentsOf(passage, at, frame);
            const auto roles = rolesOf(passage, frame, arguments);
            if (!roles)
                continue;
            Claim claim = blank(passage, at, frame);
            const bool inPassing = at.kind == TriggerKind::Noun || isReduced(passage, at);
            claim.speaker = speakerAt(attributions, passage.at(at.begin).span, frame.predicate, inPassing);
            claim.polarity = combined(polarityOf(passage, at), frame);
            if (tree.isParsed()) {
                claim.confidence *= againstTheTree;
                const auto onTree
                    = polarityOnTree(tree, tokenAt(passage, at.begin),
                                     at.kind == TriggerKind::Noun ? NounSense::Relation : NounSense::Event);
                if (!onTree || isOtherObject(frame, passage, *roles, tree, tokenAt(passage, at.begin))
                    || isBarredTrade(frame, passage, *roles, tree, tokenAt(passage, at.begin))
                    || isOtherVerb(frame, tree, tokenAt(passage, at.begin))
                    || isLetToOthers(frame, arguments, tree, tokenAt(passage, at.begin)))
                    continue;
                if (frame.polarity == Polarity::Asserted)
                    claim.polarity = stronger(claim.polarity, *onTree);
                addAccuser(claim, passage, tree, tokenAt(passage, at.begin));
            }
            if (frame.onlyNegated && claim.polarity != Polarity::Negated)
                continue;
            claim.via = viaOf(passage, frame, arguments, *roles);
            addDetails(claim, passage, at, m_times);
            const size_t before = claims.size();
            addClaims(claims, claim, *roles, passage.text);
            if (claims.size() == before)
                continue;
            usedAt = at.begin;
            if (at.kind == TriggerKind::Phrase)
                usedUpTo = at.end;
        }
    }

    // "Prosecutors charged Orlo with selling lasers": they say so.
    static void addAccuser(Claim &claim, const ChunkedSentence &passage, const Tree &tree, int token)
    {
        if (claim.speaker.kind != SpeakerKind::Publication || !claim.speaker.text.isEmpty())
            return;
        const int accuser = accuserOf(tree, token);
        if (accuser < 0)
            return;
        int first = accuser;
        int last = accuser;
        for (int i = 0; i < tree.size(); ++i)
            if (tree.dominates(accuser, i)) {
                first = std::min(first, i);
                last = std::max(last, i);
            }
        if (tree.dep(first) == Dep::Case)
            ++first; // "by prosecutors"
        const auto wordAt = [&](int each) {
            return passage.wordOfToken[size_t(each)];
        };
        const int end = last + 1 < tree.size() ? wordAt(last + 1) : passage.size();
        if (const auto phrase = speakerOf(passage, wordAt(first), end))
            claim.speaker = phrase->speaker;
    }

    // What is said in passing has a date of its own or none: "sold it to Acme, based in Oslo, last May".
    std::vector<TimeExpression> timesWithin(Span phrase) const
    {
        std::vector<TimeExpression> within;
        std::ranges::copy_if(m_times, std::back_inserter(within),
                             [&](const TimeExpression &each) { return phrase.contains(each.span); });
        return within;
    }

    static int tokenAt(const ChunkedSentence &passage, int word)
    {
        const auto after = std::ranges::upper_bound(passage.wordOfToken, word);
        return int(after - passage.wordOfToken.begin()) - 1;
    }

    // "customs found pumps" founds nothing
    static bool isOtherVerb(const ClaimFrame &frame, const Tree &tree, int token)
    {
        return frame.predicate == Predicate::FoundedBy && frame.kind == TriggerKind::Verb && tree.has(token)
            && tree.lemma(token) == u"find";
    }

    // "developed sources of chips": no chips, where the tree has another object
    static bool isOtherObject(const ClaimFrame &frame, const ChunkedSentence &passage, const Roles &roles,
                              const Tree &tree, int verb)
    {
        if (frame.predicate != Predicate::Produces || frame.kind != TriggerKind::Verb || !tree.has(verb))
            return false;
        const int object = tree.child(verb, Dep::Object);
        if (object < 0 || shippedLexicon().words.has(tree.lemma(object), "counting"_L1))
            return false;
        const EntityId goods = orNobody(roles, Role::To).front();
        return std::ranges::any_of(tree.children(object), [&](int each) {
            return tree.dep(each) == Dep::Nominal && markerOf(tree, each) == u"of"
                && passageHas(passage, goods, tree.token(each).span);
        });
    }

    static bool passageHas(const ChunkedSentence &passage, EntityId entity, Span token)
    {
        return std::ranges::any_of(passage.anchors, [&](const Anchor &each) {
            return each.entity == entity && each.span.overlaps(token);
        });
    }

    // "barred some firms from buying lasers": a rule, where it is not said which
    bool isBarredTrade(const ClaimFrame &frame, const ChunkedSentence &passage, const Roles &roles,
                       const Tree &tree, int verb) const
    {
        const bool trade = frame.predicate == Predicate::SellsTo || frame.predicate == Predicate::BuysFrom
            || frame.predicate == Predicate::Supplies || frame.predicate == Predicate::RentsTo;
        const int above = tree.has(verb) ? tree.head(verb) : -1;
        const bool barred = tree.has(above) && tree.lemma(above) != u"stop"
            && m_lexicon.words.has(tree.lemma(above), "bar"_L1);
        const Role dealer = frame.predicate == Predicate::RentsTo ? Role::To : Role::From;
        const EntityId who = orNobody(roles, dealer).front();
        // "Norland barred firms from buying": whoever bars does not buy
        const bool ruler
            = tree.has(above) && who && std::ranges::any_of(subjectsOf(tree, above), [&](const Found &each) {
                  return passageHas(passage, who, tree.token(each.token).span);
              });
        return trade && barred && (!who || ruler || m_unnamed.contains(who));
    }

    // Whoever lets goods to somebody, named or not, is no tenant.
    static bool isLetToOthers(const ClaimFrame &frame, const Arguments &arguments, const Tree &tree, int verb)
    {
        const bool taken = frame.predicate == Predicate::RentsTo && frame.kind == TriggerKind::Verb
            && std::ranges::any_of(frame.slots, [](const Slot &slot) {
                               return slot.role == Role::To && slot.name == u"subject";
                           });
        return taken && hasReceiver(tree, verb)
            && std::ranges::none_of(arguments, [](const Argument &each) { return each.slot == u"from"; });
    }

    static Claim denied(Claim claim)
    {
        claim.polarity = Polarity::Denied;
        return claim;
    }

    // What the words alone suggest where a parser found nothing of the kind.
    static constexpr double againstTheTree = 0.7;

    // "X, founded by Y, ..." is said in passing.
    static bool isReduced(const ChunkedSentence &passage, const Occurrence &at)
    {
        return at.groupBegin == at.begin
            && (at.form == VerbForm::PastOrParticiple || at.form == VerbForm::Participle)
            && at.begin + 1 < passage.size()
            && passage.at(at.end < passage.size() ? at.end : at.begin).form == u"by";
    }

    static Claim blank(const ChunkedSentence &passage, const Occurrence &at, const ClaimFrame &frame)
    {
        Claim claim;
        claim.predicate = frame.predicate;
        claim.evidence = passage.span;
        claim.trigger = triggerSpan(passage, at);
        claim.rule = frame.rule;
        claim.confidence = frame.confidence;
        return claim;
    }

    const Lexicon &m_lexicon;
    const std::vector<TimeExpression> &m_times;
    std::set<EntityId> m_unnamed;
};

// "drilling tools": goods without a name of their own
bool isGeneric(const Entity &entity)
{
    return entity.type == EntityType::Product
        && std::ranges::none_of(entity.name, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

// Who says most of the sentence.
Speaker speakerOf(const std::vector<Attribution> &attributions, Span sentence)
{
    Speaker speaker;
    qsizetype longest = 0;
    for (const Attribution &each : attributions)
        if (each.speaker.entity && each.covers.overlaps(sentence) && each.covers.length() > longest) {
            longest = each.covers.length();
            speaker = each.speaker;
        }
    return speaker;
}

// The body that a passage mostly speaks of: a subject before others, then the first; none: 0.
EntityId focusOf(const ChunkedSentence &passage, const Sentence &sentence, const std::set<EntityId> &unnamed)
{
    EntityId first;
    constexpr size_t longest = 400; // tokens; longer ones are tables
    if (sentence.tokens.size() > longest)
        return first;
    for (const Anchor &each : passage.anchors) {
        if (!each.isA(typeBit(EntityType::Organization)) || unnamed.contains(each.entity))
            continue;
        first = first ? first : each.entity;
        const bool subject = std::ranges::any_of(sentence.tokens, [&](const Token &token) {
            return each.span.contains(token.span) && token.relation.startsWith("nsubj"_L1);
        });
        if (subject)
            return each.entity;
    }
    return first;
}

// Where the sentences begin to which one may refer back without naming anybody.
qsizetype backTo(const Analysis &analysis, size_t sentence)
{
    constexpr size_t sentencesBack = 3;
    return analysis.sentences[sentence - std::min(sentence, sentencesBack)].span.begin;
}

std::vector<Mention> mentionsWithin(const std::vector<Mention> &mentions, Span sentence)
{
    const auto begins = [](const Mention &each) {
        return each.span.begin;
    };
    return {std::ranges::lower_bound(mentions, sentence.begin, {}, begins),
            std::ranges::lower_bound(mentions, sentence.end, {}, begins)};
}

bool isQuestion(const ChunkedSentence &passage)
{
    return passage.span.of(passage.text).trimmed().endsWith(u'?');
}

// "Jane Roe, a former deputy [director] of Acme", "who [worked] for Acme until May"
void markPast(std::vector<FoundClaim> &claims, QStringView text)
{
    constexpr qsizetype reach = 40; // UTF-16 units: a few words
    for (FoundClaim &each : claims) {
        if (each.claim.predicate != Predicate::EmployedBy)
            continue;
        const qsizetype begin = std::max(each.claim.evidence.begin, each.claim.trigger.begin - reach);
        const QStringView before = text.mid(begin, each.claim.trigger.begin - begin);
        const QStringView own = before.mid(before.lastIndexOf(u',') + 1);
        each.isPast = own.contains(u"former ", Qt::CaseInsensitive)
            || own.contains(u"ex-", Qt::CaseInsensitive) || own.contains(u"onetime ", Qt::CaseInsensitive);
    }
}

} // namespace

std::vector<Claim> claimsOfFrames(const Document &document, const Analysis &analysis,
                                  const Mentions &mentions, const std::vector<TimeExpression> &times)
{
    const Lexicon &lexicon = shippedLexicon();
    Attributions attributions = findAttributions(document, analysis, mentions);
    const std::vector<Reference> links = linksOf(document, analysis, mentions, attributions);
    nameSpeakers(attributions, links);
    const std::vector<Mention> named = withMembers(withReferents(mentions, links), mentions.entities,
                                                   pluralsOf(document, analysis, mentions));
    std::vector<ChunkedSentence> passages;
    for (const Sentence &sentence : analysis.sentences)
        passages.push_back(chunk(document.text, sentence, named, lexicon));
    std::set<EntityId> unnamed;
    for (const Entity &each : mentions.entities)
        if (each.unnamed || isInLexicon(WordList::Publication, each.name) || isGeneric(each))
            unnamed.insert(each.id);
    Reader reader(lexicon, times, unnamed);
    std::vector<FoundClaim> found;
    std::vector<FoundClaim> before; // of the sentence before
    std::vector<Claim> recent; // of some sentences before
    std::vector<Claim> employers;
    constexpr int remembered = 3; // sentences
    EntityId focus;
    int age = 0;
    for (size_t i = 0; i < passages.size(); ++i) {
        const EntityId spokenOf = age < remembered ? focus : EntityId{};
        if (const EntityId now = focusOf(passages[i], analysis.sentences[i], unnamed)) {
            focus = now;
            age = 0;
        } else {
            ++age;
        }
        if (isQuestion(passages[i]))
            continue;
        const Sentence &sentence = analysis.sentences[i];
        std::erase_if(recent, [&](const Claim &each) { return each.evidence.begin < backTo(analysis, i); });
        std::vector<Mention> own;
        if (maySpeakOfGoodsBefore(document.text, sentence)) {
            own = mentionsWithin(named, sentence.span);
            if (speakOfGoodsBefore(own, document.text, sentence, recent))
                passages[i] = chunk(document.text, sentence, own, lexicon);
            else
                own.clear();
        }
        auto framed
            = reader.read(passages[i], sentence, own.empty() ? named : own, attributions[i], spokenOf);
        markPast(framed, document.text);
        for (const FoundClaim &each : framed)
            if (each.claim.predicate == Predicate::EmployedBy && each.claim.polarity == Polarity::Asserted
                && !each.isPast)
                employers.push_back(each.claim);
        if (maySpeakOfOwnFirm(document.text, sentence, attributions[i])) {
            if (own.empty())
                own = mentionsWithin(named, sentence.span);
            if (speakOfOwnFirm(own, document.text, sentence, attributions[i], employers, mentions.entities)) {
                passages[i] = chunk(document.text, sentence, own, lexicon);
                framed = reader.read(passages[i], sentence, own, attributions[i], spokenOf);
                markPast(framed, document.text);
            }
        }
        const Tree tree(document.text, analysis.sentences[i]);
        const auto denied = claimsDenied(tree, framed, before, employers,
                                         speakerOf(attributions[i], passages[i].span), passages[i].span);
        framed.insert(framed.end(), denied.begin(), denied.end());
        for (Claim &each :
             claimsOfEvents(document.text, analysis.sentences[i], tree, named, unnamed, recent)) {
            each.evidence = passages[i].span;
            each.speaker = speakerAt(attributions[i], each.trigger, each.predicate, false);
            framed.push_back({std::move(each), false});
        }
        for (const FoundClaim &each : framed)
            recent.push_back(each.claim);
        found.insert(found.end(), framed.begin(), framed.end());
        before = std::move(framed);
        for (const Claim &each : claimsNear(passages[i], attributions[i]))
            found.push_back({each, false});
    }
    std::vector<Claim> claims = withEmployers(found, unnamed);
    nameRulers(claims, mentions.entities);
    nameProbers(claims, mentions.entities);
    nameBackers(claims, mentions.entities);
    keepMakers(claims, mentions.mentions);
    tellMakersOnce(claims, mentions.mentions, mentions.entities);
    nameOwnFirms(claims, mentions.entities);
    dropMeansOfEvaders(claims);
    nameResellers(claims, mentions.entities, document.text);
    namePartners(claims);
    readCustomers(claims, document.text);
    readDenials(claims, unnamed, document.text);
    addAnswers(claims, unnamed);
    keepAnswersOfParties(claims);
    dropSeatsInBodies(claims, mentions.entities);
    dropNamelessPosts(claims, unnamed);
    addressAnswers(claims, document, mentions.entities);
    return claims;
}

} // namespace clew
