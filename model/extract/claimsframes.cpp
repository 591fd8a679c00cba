#include "extract/claimsfound.h"

#include "extract/claimscontext.h"
#include "extract/claimsdenials.h"
#include "extract/claimsdocument.h"
#include "extract/claimsevents.h"
#include "extract/claimsgoods.h"
#include "extract/claimsnear.h"
#include "extract/claimsownfirm.h"
#include "extract/claimsreferents.h"
#include "extract/claimssentence.h"
#include "extract/coreferenceplurals.h"
#include "extract/speaker.h"
#include "language/lexicon.h"

#include <algorithm>
#include <set>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

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
    const SentenceReader reader(times, unnamed);
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
