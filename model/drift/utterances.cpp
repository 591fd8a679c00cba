#include "drift/utterances.h"

#include "extract/speaker.h"
#include "language/analyse.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool matches(const QString &words, const QRegularExpression &pattern)
{
    return pattern.match(words).hasMatch();
}

void readSilence(Utterance &statement, const QString &words)
{
    static const QRegularExpression noAnswer(
        u"\\b(?:(?:did|has|have|had)(?: not|n't)|never) (?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)|"
        "\\b(?:gave|sent|offered|made|with) no (?:answer|reply|response|comment)\\b|"
        "\\b(?:remained|stayed|kept|was|were) silent\\b|\\bleft [\\w ,']{0,40}unanswered\\b|"
        "\\bwithout (?:an )?(?:answer|reply)\\b|"
        "\\b(?:could|can)(?: not|n't) be reached\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression refused(
        u"\\b(?:declin|refus)(?:ed|es|ing) (?:to (?:comment|answer|say|speak|discuss)|comment)|"
        "\\bw(?:ould not|ouldn't) comment\\b|\\b(?:had|has|have) no comment\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression policy(
        u"\\b(?:does|do)(?: not|n't) (?:comment|discuss|disclose)\\b|\\bnever comments\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const std::pair<const QRegularExpression *, Silence> kinds[]
        = {{&noAnswer, Silence::NoAnswer}, {&refused, Silence::Refused}, {&policy, Silence::Policy}};
    for (const auto &[pattern, kind] : kinds) {
        const auto match = pattern->match(words);
        if (!match.hasMatch())
            continue;
        statement.silence = kind;
        statement.silenceWords = match.captured();
        return;
    }
}

void readManner(Utterance &statement, const QString &words)
{
    static const QRegularExpression hedge(
        u"\\b(may|might|could have|possibl[ey]|perhaps|reportedly|allegedly|appears? to|seems? to|not "
        u"excluded|"
        "not ruled out|is thought to|are thought to|believed to|planned? to|considering|weighing)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denial(
        u"\\b(den(y|ies|ied|ying)|reject(s|ed)|disput(es|ed)|contradict(s|ed))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression saysNot(
        u"\\b(said|says|claimed|stated|insisted|insists|maintains?)\\b(?: [\\w']+){0,5}? "
        "(never|nothing|nobody|not)\\b(?! (?:(?:had|has|have|been) "
        ")*(?:respond|comment|answer|reply|know|knew|"
        "say|said|ask|told|accused|disclose|excluded|allowed|clear))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression admission(
        u"\\b(admit(s|ted)|confirm(s|ed)|acknowledg(es|ed)|conced(es|ed))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "we cannot control every sale" denies nothing
    static const QRegularExpression cannot(u"\\b(can't|cannot|can not|couldn't|could not|unable)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString plain = words;
    plain.replace(u'\u2019', u'\'');
    statement.hedged = matches(plain, hedge);
    static const QRegularExpression seldom(
        u"\\b(?:in some cases|sometimes|occasionally|some of the time|at times|in a few cases|once)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    statement.seldom = seldom.match(plain).captured();
    readSilence(statement, plain);
    statement.admits = matches(plain, admission);
    statement.rejects = matches(plain, denial);
    statement.denies = statement.rejects || matches(plain, saysNot)
        || (!matches(plain, cannot)
            && std::any_of(statement.claims.begin(), statement.claims.end(),
                           [](const Claim *claim) { return claim->polarity == Polarity::Denied; }));
}

} // namespace

Utterances utterancesOf(std::shared_ptr<const Document> document, const Parts &parts,
                        const Clusters &clusters)
{
    Utterances statements;
    const QString &text = document->text;
    const Analysis analysis = analyse(text, document->metadata.language);
    const Attributions attributions = findAttributions(*document, analysis, parts.mentions);
    statements.text = comparedText(text);
    const Doers doers(text, parts, clusters);
    std::map<EntityId, const Entity *> entities;
    for (const Entity &entity : parts.mentions.entities) {
        entities.emplace(entity.id, &entity);
        if (entity.unnamed)
            statements.placeholders.push_back(&entity);
    }
    for (size_t i = 0; i < analysis.sentences.size(); ++i) {
        const Sentence &sentence = analysis.sentences[i];
        Utterance statement;
        statement.sentence.span = sentence.span;
        statement.sentence.words = contentWords(text, sentence.span);
        for (const ContentWord &word : statement.sentence.words)
            statement.sentence.stems.insert(word.stem);
        const qsizetype before
            = sentence.span.begin > 0 ? text.lastIndexOf(u'\n', sentence.span.begin - 1) : -1;
        const qsizetype after = text.indexOf(u'\n', sentence.span.end);
        statement.sentence.paragraph = {before + 1, after < 0 ? text.size() : after};
        if (i < attributions.size()) {
            for (const Attribution &attribution : attributions[i])
                if (!attribution.speaker.text.isEmpty())
                    statement.speakers.push_back(attribution.speaker);
        }
        statement.amounts = findAmounts(text, sentence);
        for (const Amount &amount : statement.amounts)
            statement.amountVerbs.push_back(verbOver(sentence, amount.span));
        if (statement.speakers.empty())
            if (auto speaker = plainSpeaker(sentence, text))
                statement.speakers.push_back(*std::move(speaker));
        for (const Claim *claim : parts.claims)
            if (claim->evidence.overlaps(sentence.span))
                statement.claims.push_back(claim);
        for (const Claim *claim : statement.claims)
            if (!claim->speaker.text.isEmpty() && claim->speaker.kind != SpeakerKind::Publication
                && std::none_of(statement.speakers.begin(), statement.speakers.end(),
                                [&](const Speaker &one) { return one.text == claim->speaker.text; }))
                statement.speakers.push_back(claim->speaker);
        for (const Mention &mention : parts.mentions.mentions) {
            const auto entity = entities.find(mention.entity);
            if (sentence.span.contains(mention.span) && entity != entities.end() && !entity->second->unnamed
                && (mention.type == EntityType::Organization || mention.type == EntityType::Person
                    || mention.type == EntityType::Product || mention.type == EntityType::Government))
                statement.parties.insert(canonical(clusters, mention.entity));
            if (sentence.span.contains(mention.span) && entity != entities.end()
                && !entity->second->unnamed) {
                if (mention.type == EntityType::Person)
                    statements.people.insert(canonical(clusters, mention.entity));
                if (mention.type == EntityType::Government)
                    statements.states.insert(canonical(clusters, mention.entity));
            }
        }
        statement.deeds = deedsIn(sentence, doers, statement.speakers);
        statement.holdings = holdingsIn(sentence, doers, statement.speakers);
        statement.quotes
            = std::any_of(statements.text.quotations.begin(), statements.text.quotations.end(),
                          [&](const Quotation &quotation) { return quotation.span.overlaps(sentence.span); });
        readManner(statement, sentence.span.of(text).toString());
        statements.parties.insert(statement.parties.begin(), statement.parties.end());
        statements.all.push_back(std::move(statement));
    }
    statements.document = std::move(document);
    return statements;
}

std::vector<Aligned> alignedWith(const Utterance &here, const Utterances &there)
{
    constexpr double least = 0.22;
    constexpr double forParty = 0.06, forAllParties = 0.2;
    std::vector<Aligned> aligned;
    for (size_t i = 0; i < there.all.size(); ++i) {
        const Utterance &other = there.all[i];
        // a short sentence may tell a part of a long one
        constexpr double ofPart = 0.75;
        double score = std::max(likenessOf(here.sentence, other.sentence, there.text),
                                ofPart * shareIn(here.sentence, other.sentence, there.text));
        const auto shared = std::count_if(here.parties.begin(), here.parties.end(),
                                          [&](EntityId party) { return other.parties.contains(party); });
        score += std::min(forAllParties, forParty * static_cast<double>(shared));
        if (score >= least)
            aligned.push_back({i, std::min(1.0, score)});
    }
    std::stable_sort(aligned.begin(), aligned.end(),
                     [](const Aligned &a, const Aligned &b) { return a.score > b.score; });
    return aligned;
}

} // namespace clew
