#include "workspace/claimdraft.h"

#include "extract/framestrees.h"
#include "extract/polaritytree.h"
#include "extract/predicates.h"
#include "extract/speaker.h"
#include "language/analyse.h"
#include "language/sentences.h"
#include "workspace/claimroles.h"

#include <algorithm>
#include <map>
#include <optional>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wholeText = 6'000; // characters up to which all of a text is read
constexpr qsizetype around = 2'000; // else so many to each side, to the end of the paragraph

// The paragraphs around a span.
Span windowOf(const QString &text, Span span)
{
    if (text.size() <= wholeText)
        return {0, text.size()};
    const qsizetype first = std::max(qsizetype(0), span.begin - around);
    const qsizetype before = first == 0 ? -1 : text.indexOf(u"\n\n"_s, first);
    const qsizetype begin = before >= 0 && before < span.begin ? before + 2 : first;
    const qsizetype behind = text.indexOf(u"\n\n"_s, std::min(text.size(), span.end + around));
    return {begin, behind < 0 ? std::min(text.size(), span.end + 2 * around) : behind};
}

Span trimmed(const QString &text, Span span)
{
    while (span.begin < span.end && text.at(span.begin).isSpace())
        ++span.begin;
    while (span.begin < span.end && text.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

Span hull(const std::vector<Span> &sentences, Span selection)
{
    Span all = selection;
    for (const Span sentence : sentences)
        if (sentence.overlaps(selection)) {
            all.begin = std::min(all.begin, sentence.begin);
            all.end = std::max(all.end, sentence.end);
        }
    return all;
}

// Whether whoever does what the verb says is `from` in the frame; nothing where the frame has no subject.
std::optional<Role> subjectRole(const TreeFrame &frame)
{
    for (const PathRole &role : frame.roles)
        if (role.path.size() == 1 && role.path.front().slots.contains(u"subject"_s)
            && role.role != Role::None)
            return role.role;
    return std::nullopt;
}

// Of the frames of a word that carry a predicate, the one whose slots the sentence fills. What asks for
// certain words, or for something farther off, is not for a guess.
int rankOf(const TreeFrame &frame, const Predication &predication)
{
    int rank = frame.carriers.isEmpty() && frame.markers.isEmpty() && !frame.onlyPassive && !frame.onlyNegated
        ? 0
        : -3;
    for (const PathRole &role : frame.roles) {
        const bool simple = role.path.size() == 1 && role.path.front().lemmas.isEmpty();
        const bool filled = simple && std::ranges::any_of(role.path.front().slots, [&](const QString &slot) {
                                return !predication.in(slot).empty();
                            });
        rank += filled ? 2 : role.required ? -3 : 0;
    }
    return rank;
}

} // namespace

Span sentencesAround(const QString &text, Span selection)
{
    const Span chosen = trimmed(text, selection);
    const Span window = windowOf(text, chosen);
    std::vector<Span> sentences = splitSentences(window.of(text));
    for (Span &sentence : sentences)
        sentence = {sentence.begin + window.begin, sentence.end + window.begin};
    return hull(sentences, chosen);
}

struct ClaimDraft::Private
{
    DraftSource source;
    Span selection;
    Span window;
    Document part; // the window as a document of its own: offsets from its begin
    Analysis analysis;
    size_t sentence = 0; // the first that the selection touches
    bool hasSentence = false;
    Span evidence;
    int token = -1; // that carries the claim
    Predication predication;
    std::vector<Mention> near; // of the evidence, the outermost first; in order of span

    QStringView text() const { return source.document->text; }
    Span inText(Span span) const { return {span.begin + window.begin, span.end + window.begin}; }
    const Sentence &words() const { return analysis.sentences.at(sentence); }

    void read();
    void findTrigger();
    void findMentionsNear();
    Span trigger() const;
    std::vector<const TreeFrame *> frames() const;
    std::optional<bool> subjectIsFrom(Predicate predicate) const;
    const Entity *entity(EntityId id) const;
    std::optional<EntityId> nearest(const std::vector<Mention> &mentions, Predicate predicate, ClaimRole role,
                                    const std::vector<EntityId> &taken) const;
    void setEnds(Claim &claim) const;
    void setDetails(Claim &claim) const;
    Speaker speaker(Predicate predicate) const;
};

void ClaimDraft::Private::read()
{
    part = *source.document;
    part.text = window.of(source.document->text).toString();
    part.ledger.clear();
    part.original.clear();
    analysis = analyse(part.text, part.metadata.language);
    std::vector<Span> sentences;
    for (size_t i = 0; i < analysis.sentences.size(); ++i) {
        const Span span = inText(analysis.sentences.at(i).span);
        sentences.push_back(span);
        if (!hasSentence && span.overlaps(selection)) {
            sentence = i;
            hasSentence = true;
        }
    }
    evidence = hull(sentences, selection);
}

// The verb of the selection that frames know best; else the root of its sentence.
void ClaimDraft::Private::findTrigger()
{
    if (!hasSentence)
        return;
    const Tree tree(part.text, words());
    int best = -1;
    for (int i = 0; i < tree.size(); ++i) {
        const Predication found = headOf(tree, i);
        if (found.token < 0)
            continue;
        const bool selected = inText(tree.token(i).span).overlaps(selection);
        const bool known = shippedTreeLexicon().framesFor(found.kind, found.lemma) != nullptr;
        const bool verb = found.kind == PredicateKind::Verb;
        const int rank
            = (selected ? 8 : 0) + (known ? 4 : 0) + (verb ? 2 : 0) + (tree.dep(i) == Dep::Root ? 1 : 0);
        if (rank > best && (selected || tree.dep(i) == Dep::Root)) {
            best = rank;
            token = i;
        }
    }
    if (token >= 0) {
        predication = predicationAt(tree, token);
        if (predication.token < 0)
            predication = headOf(tree, token);
    }
}

void ClaimDraft::Private::findMentionsNear()
{
    for (const Mention &mention : source.mentions)
        if (evidence.contains(mention.span))
            near.push_back(mention);
    std::ranges::stable_sort(near, [](const Mention &a, const Mention &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
}

Span ClaimDraft::Private::trigger() const
{
    return token < 0 ? Span() : inText(words().tokens.at(static_cast<size_t>(token)).span);
}

std::vector<const TreeFrame *> ClaimDraft::Private::frames() const
{
    std::vector<const TreeFrame *> found;
    if (token < 0 || predication.token < 0)
        return found;
    const TreeLexicon &lexicon = shippedTreeLexicon();
    if (const std::vector<int> *indices = lexicon.framesFor(predication.kind, predication.lemma))
        for (const int index : *indices)
            found.push_back(&lexicon.frames.at(static_cast<size_t>(index)));
    std::ranges::stable_sort(found, [this](const TreeFrame *a, const TreeFrame *b) {
        return rankOf(*a, predication) > rankOf(*b, predication);
    });
    return found;
}

std::optional<bool> ClaimDraft::Private::subjectIsFrom(Predicate predicate) const
{
    for (const TreeFrame *frame : frames()) {
        const std::optional<Role> role = subjectRole(*frame);
        if (frame->predicate == predicate && role && (*role == Role::From || *role == Role::To))
            return *role == Role::From;
    }
    return std::nullopt;
}

const Entity *ClaimDraft::Private::entity(EntityId id) const
{
    const auto found = std::ranges::find(source.entities, id, &Entity::id);
    return found == source.entities.end() ? nullptr : &*found;
}

// Of mentions in order of their distance, the first that fits; selected ones first.
std::optional<EntityId> ClaimDraft::Private::nearest(const std::vector<Mention> &mentions,
                                                     Predicate predicate, ClaimRole role,
                                                     const std::vector<EntityId> &taken) const
{
    for (const bool selectedOnly : {true, false})
        for (const Mention &mention : mentions) {
            if (selectedOnly && !selection.overlaps(mention.span))
                continue;
            if (std::ranges::count(taken, mention.entity) == 0 && fits(predicate, role, mention.type))
                return mention.entity;
        }
    return std::nullopt;
}

void ClaimDraft::Private::setEnds(Claim &claim) const
{
    const Span at = token < 0 ? Span{selection.begin, selection.begin} : trigger();
    std::vector<Mention> before, behind;
    for (const Mention &mention : near) {
        if (mention.span.end <= at.begin)
            before.insert(before.begin(), mention);
        else if (mention.span.begin >= at.end)
            behind.push_back(mention);
    }
    std::vector<Mention> all = behind;
    all.insert(all.end(), before.begin(), before.end());
    // Whoever acts stands before the word, unless it is passive.
    const bool subjectFrom = subjectIsFrom(claim.predicate).value_or(true);
    const bool subjectFirst = !predication.passive;
    const bool fromFirst = subjectFrom == subjectFirst;
    using enum ClaimRole;
    const auto ends = [&](const std::vector<Mention> &fromSide, const std::vector<Mention> &toSide) {
        const EntityId from = nearest(fromSide, claim.predicate, From, {}).value_or(EntityId());
        return std::pair(from, nearest(toSide, claim.predicate, To, {from}).value_or(EntityId()));
    };
    // As the voice has it, or the other way round, or both on one side: whatever fills more ends, and with
    // names that the person selected.
    const auto worth = [this](const std::pair<EntityId, EntityId> &found) {
        const auto isSelected = [this](EntityId id) {
            return std::ranges::any_of(near, [&](const Mention &mention) {
                return mention.entity == id && selection.overlaps(mention.span);
            });
        };
        return (found.first ? 2 : 0) + (found.second ? 2 : 0) + (isSelected(found.first) ? 1 : 0)
            + (isSelected(found.second) ? 1 : 0);
    };
    std::pair<EntityId, EntityId> best = fromFirst ? ends(before, behind) : ends(behind, before);
    for (const auto &other : {fromFirst ? ends(behind, before) : ends(before, behind), ends(all, all)})
        if (worth(other) > worth(best))
            best = other;
    claim.from = best.first;
    claim.to = best.second;
    claim.item = nearest(all, claim.predicate, Item, {claim.from, claim.to}).value_or(EntityId());
}

void ClaimDraft::Private::setDetails(Claim &claim) const
{
    for (const TimeExpression &time : source.times)
        if (evidence.contains(time.span) && !time.value.isEmpty() && !claim.date) {
            claim.date = time.value;
            claim.dateText = time.span.of(text()).toString();
        }
    for (const Mention &mention : near) {
        if (mention.type == EntityType::Money && claim.price.isEmpty())
            claim.price = mention.span.of(text()).toString();
        if (mention.type == EntityType::Quantity && claim.quantity.isEmpty())
            claim.quantity = mention.span.of(text()).toString();
    }
    if (token < 0)
        return;
    const Tree tree(part.text, words());
    if (tree.isParsed())
        claim.polarity = polarityOnTree(tree, token).value_or(Polarity::Asserted);
}

Speaker ClaimDraft::Private::speaker(Predicate predicate) const
{
    if (!hasSentence)
        return {};
    Mentions mentions;
    mentions.entities = source.entities;
    for (Mention mention : source.mentions) {
        if (!window.contains(mention.span))
            continue;
        mention.span = {mention.span.begin - window.begin, mention.span.end - window.begin};
        mentions.mentions.push_back(mention);
    }
    const Attributions attributions = findAttributions(part, analysis, mentions);
    if (sentence >= attributions.size())
        return {};
    const Span at = token < 0 ? selection : trigger();
    return speakerAt(attributions.at(sentence), {at.begin - window.begin, at.end - window.begin}, predicate,
                     false);
}

ClaimDraft::ClaimDraft(const DraftSource &source, Span selection)
    : d(std::make_unique<Private>())
{
    d->source = source;
    d->selection = trimmed(source.document->text, selection);
    d->window = windowOf(source.document->text, d->selection);
    d->read();
    d->findTrigger();
    d->findMentionsNear();
}

ClaimDraft::~ClaimDraft() = default;
ClaimDraft::ClaimDraft(ClaimDraft &&) noexcept = default;
ClaimDraft &ClaimDraft::operator=(ClaimDraft &&) noexcept = default;

Span ClaimDraft::evidence() const
{
    return d->evidence;
}

Span ClaimDraft::trigger() const
{
    return d->trigger();
}

Predicate ClaimDraft::guess() const
{
    const std::vector<const TreeFrame *> frames = d->frames();
    return frames.empty() ? Predicate::RelatedTo : frames.front()->predicate;
}

Claim ClaimDraft::claimFor(Predicate predicate) const
{
    Claim claim;
    claim.document = d->source.document->id;
    claim.predicate = predicate;
    claim.evidence = d->evidence;
    claim.trigger = d->trigger();
    claim.rule = u"person"_s;
    claim.confidence = 1;
    claim.maker = ClaimMaker::Person;
    d->setEnds(claim);
    d->setDetails(claim);
    claim.speaker = d->speaker(predicate);
    return claim;
}

std::vector<EntityId> ClaimDraft::nearby() const
{
    const qsizetype middle = (d->selection.begin + d->selection.end) / 2;
    std::vector<std::pair<qsizetype, EntityId>> found;
    for (const Mention &mention : d->source.mentions)
        found.emplace_back(std::abs((mention.span.begin + mention.span.end) / 2 - middle), mention.entity);
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, EntityId>::first);
    std::vector<EntityId> entities;
    for (const auto &[distance, id] : found)
        if (std::ranges::find(entities, id) == entities.end())
            entities.push_back(id);
    return entities;
}

} // namespace clew
