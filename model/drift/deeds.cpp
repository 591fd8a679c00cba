#include "drift/deeds.h"

#include "drift/utterances.h"
#include "language/lexicon.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Verbs that reporters use for one another.
QString classOf(const QString &lemma)
{
    static const std::map<QString, QString> classes = [] {
        std::map<QString, QString> all;
        for (const char16_t *group : {u"own possess hold", u"supply deliver provide", u"rent lease hire let",
                                      u"buy purchase acquire", u"build construct", u"employ have"}) {
            const QStringList words = QStringView(group).toString().split(u' ');
            for (const QString &word : words)
                all.emplace(word, words.front());
        }
        return all;
    }();
    const auto found = classes.find(lemma);
    return found == classes.end() ? lemma : found->second;
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView one) { return word == one; });
}

// Verbs of saying and knowing, and those that say too little to be held against each other.
bool tellsLittle(const QString &lemma)
{
    static const QSet<QString> little = [] {
        const QStringList words
            = u"say tell know comment respond answer reply deny admit confirm think believe see hear want be "
              u"seem do go come get take give put ask claim state insist find show mean need work know reach "
              "add note reveal allege accuse speak call name describe look let make include"_s.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return little.contains(lemma);
}

class Tree
{
public:
    explicit Tree(const Sentence &sentence)
        : m_tokens(sentence.tokens)
        , m_children(sentence.tokens.size())
    {
        for (size_t i = 0; i < m_tokens.size(); ++i)
            if (m_tokens[i].head >= 0)
                m_children[static_cast<size_t>(m_tokens[i].head)].push_back(i);
    }

    const Token &token(size_t at) const { return m_tokens[at]; }
    size_t size() const { return m_tokens.size(); }
    const std::vector<size_t> &children(size_t at) const { return m_children[at]; }

    template<typename Test>
    const Token *child(size_t at, Test test) const
    {
        for (const size_t one : m_children[at])
            if (test(m_tokens[one]))
                return &m_tokens[one];
        return nullptr;
    }
    const Token *child(size_t at, QLatin1StringView relation) const
    {
        return child(at, [&](const Token &one) { return one.relation == relation; });
    }
    bool isNegated(size_t at) const
    {
        const auto negates = [](const Token &one) {
            return isOneOf(one.lemma, {"not"_L1, "n't"_L1, "never"_L1, "no"_L1, "neither"_L1});
        };
        if (child(at, negates))
            return true;
        // "owned no such table", "sold nothing"
        for (const size_t one : m_children[at]) {
            const Token &object = m_tokens[one];
            if ((object.relation == "obj"_L1 || object.relation.startsWith("nsubj"_L1))
                && (isOneOf(object.lemma, {"nothing"_L1, "none"_L1, "nobody"_L1}) || child(one, negates)))
                return true;
        }
        return false;
    }
    // Above it stands a denial, an open question, or somebody who says nothing of it.
    enum class Frame { Plain, Denied, Open };
    Frame frameOf(size_t at) const
    {
        for (int up = m_tokens[at].head; up >= 0; up = m_tokens[static_cast<size_t>(up)].head) {
            const auto head = static_cast<size_t>(up);
            if (m_tokens[head].tag != "VERB"_L1)
                continue;
            if (m_tokens[head].lemma == "deny"_L1 || m_tokens[head].lemma == "reject"_L1)
                return Frame::Denied;
            if (isNegated(head))
                return Frame::Open;
        }
        return Frame::Plain;
    }

private:
    const std::vector<Token> &m_tokens;
    std::vector<std::vector<size_t>> m_children;
};

bool isModal(const Token &token)
{
    return isOneOf(
        token.lemma,
        {"can"_L1, "could"_L1, "would"_L1, "should"_L1, "will"_L1, "must"_L1, "if"_L1, "whether"_L1});
}

bool isHedge(const Token &token)
{
    return isOneOf(token.lemma, {"may"_L1, "might"_L1, "perhaps"_L1, "possibly"_L1, "reportedly"_L1});
}

EntityId subjectOf(const Tree &tree, size_t verb, const Doers &doers, const Voice &voice)
{
    for (size_t at = verb;;) {
        if (const Token *subject = tree.child(at, "nsubj"_L1))
            return doers.at(*subject, voice);
        // "it bought six and sold four"
        const bool goesOn = tree.token(at).relation == "conj"_L1 && tree.token(at).head >= 0;
        if (!goesOn)
            return {};
        at = static_cast<size_t>(tree.token(at).head);
    }
}

QString stemAt(const QString &text, Span span)
{
    const std::vector<ContentWord> words = contentWords(text, span);
    return words.empty() || words.front().number ? QString() : words.front().stem;
}

// "table" of "two of the tables"; empty: "it", "nothing"
QString objectOf(const Tree &tree, size_t verb, const QString &text)
{
    for (const size_t at : tree.children(verb)) {
        const Token &object = tree.token(at);
        if (object.relation != "obj"_L1)
            continue;
        if (isOneOf(object.lemma, {"none"_L1, "nothing"_L1, "anything"_L1, "something"_L1}))
            return {};
        const QString stem = stemAt(text, object.span);
        const Token *of = stem.isEmpty() ? tree.child(at, "nmod"_L1) : nullptr;
        return of ? stemAt(text, of->span) : stem;
    }
    return {};
}

// Of a number or of words for none; nothing: it counts nothing.
std::optional<int> countAt(const Tree &tree, size_t noun, const QString &text)
{
    const auto isNo = [](const Token &one) {
        return isOneOf(one.lemma, {"no"_L1, "without"_L1});
    };
    if (tree.child(noun, isNo))
        return 0;
    const Token *number = tree.child(noun, "nummod"_L1);
    if (!number)
        return std::nullopt;
    const std::vector<ContentWord> words = contentWords(text, number->span);
    bool isNumber = false;
    const int count = words.empty() ? 0 : words.front().stem.toInt(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

QString kindOf(const QString &lemma, const QString &stem)
{
    return isOneOf(lemma, {"employee"_L1, "staff"_L1, "worker"_L1, "personnel"_L1}) ? u"staff"_s : stem;
}

} // namespace

Doers::Doers(const QString &text, const Parts &parts, const Clusters &clusters)
    : m_text(text)
    , m_clusters(clusters)
{
    std::map<EntityId, const Entity *> entities;
    for (const Entity &entity : parts.mentions.entities)
        entities.emplace(entity.id, &entity);
    for (const Mention &mention : parts.mentions.mentions) {
        const auto entity = entities.find(mention.entity);
        const bool isParty = mention.type == EntityType::Organization || mention.type == EntityType::Person
            || mention.type == EntityType::Government;
        if (isParty && entity != entities.end() && !entity->second->unnamed)
            m_parties.emplace(mention.span,
                              Party{canonical(clusters, mention.entity), mention.type == EntityType::Person});
    }
    for (const Claim *claim : parts.claims)
        if (claim->predicate == Predicate::EmployedBy && claim->from && claim->to)
            m_employers.emplace(canonical(clusters, claim->from), canonical(clusters, claim->to));
}

EntityId Doers::firmOf(const Voice &voice) const
{
    const auto known = std::find_if(voice.speakers.begin(), voice.speakers.end(),
                                    [](const Speaker &speaker) { return bool(speaker.entity); });
    const EntityId who = known == voice.speakers.end() ? EntityId() : canonical(m_clusters, known->entity);
    if (const auto employer = m_employers.find(who); employer != m_employers.end())
        return employer->second;
    // "said the mill's registrar, Ada Brodin": the only firm of the sentence
    EntityId only;
    for (auto at = m_parties.lower_bound(Span{voice.sentence.begin, 0});
         at != m_parties.end() && at->first.begin < voice.sentence.end; ++at) {
        if (at->second.isPerson || at->second.entity == only)
            continue;
        if (only)
            return who;
        only = at->second.entity;
    }
    return who && only ? only : who;
}

EntityId Doers::at(const Token &token, const Voice &voice) const
{
    if (token.lemma == "we"_L1)
        return firmOf(voice);
    // mentions nest: the innermost of those that cover the word begins last
    constexpr int mostAround = 8;
    auto next = m_parties.upper_bound(Span{token.span.begin, std::numeric_limits<qsizetype>::max()});
    for (int i = 0; i < mostAround && next != m_parties.begin(); ++i) {
        --next;
        if (next->first.contains(token.span))
            return next->second.entity;
    }
    return {};
}

std::vector<Deed> deedsIn(const Sentence &sentence, const Doers &doers, const std::vector<Speaker> &speakers)
{
    const Tree tree(sentence);
    const Voice voice{sentence.span, speakers};
    std::vector<Deed> deeds;
    for (size_t at = 0; at < tree.size(); ++at) {
        const Token &verb = tree.token(at);
        if (verb.tag != "VERB"_L1 || tellsLittle(verb.lemma) || tree.child(at, isModal))
            continue;
        const Tree::Frame frame = tree.frameOf(at);
        const EntityId actor = frame == Tree::Frame::Open ? EntityId() : subjectOf(tree, at, doers, voice);
        if (!actor)
            continue;
        Deed deed{classOf(verb.lemma), actor, {}, tree.isNegated(at) || frame == Tree::Frame::Denied};
        deed.hedged = tree.child(at, isHedge) != nullptr;
        if (const QString stem = objectOf(tree, at, doers.text()); !stem.isEmpty())
            deed.object.insert(stem);
        deeds.push_back(std::move(deed));
    }
    return deeds;
}

std::vector<Holding> holdingsIn(const Sentence &sentence, const Doers &doers,
                                const std::vector<Speaker> &speakers)
{
    const Tree tree(sentence);
    const Voice voice{sentence.span, speakers};
    std::vector<Holding> holdings;
    for (size_t at = 0; at < tree.size(); ++at) {
        const Token &noun = tree.token(at);
        const auto count
            = noun.tag == "NOUN"_L1 && noun.head >= 0 ? countAt(tree, at, doers.text()) : std::nullopt;
        if (!count)
            continue;
        const Token *introduced = tree.child(at, "case"_L1);
        const auto head = static_cast<size_t>(noun.head);
        EntityId owner;
        if (noun.relation == "obj"_L1 && isOneOf(tree.token(head).lemma, {"have"_L1, "employ"_L1})) {
            owner = subjectOf(tree, head, doers, voice);
        } else if (introduced && isOneOf(introduced->lemma, {"with"_L1, "without"_L1})) {
            // "X, a company in Lunde without staff"
            constexpr int farthest = 4;
            int up = noun.head;
            for (int step = 0; step < farthest && up >= 0 && !owner; ++step) {
                const Token &above = tree.token(static_cast<size_t>(up));
                if (above.tag == "VERB"_L1)
                    break;
                owner = doers.at(above, voice);
                up = above.head;
            }
        }
        const QString stem = stemAt(doers.text(), noun.span);
        if (owner && !stem.isEmpty())
            holdings.push_back({owner, kindOf(noun.lemma, stem), *count, noun.span});
    }
    return holdings;
}

QString verbOver(const Sentence &sentence, Span words)
{
    for (const Token &token : sentence.tokens) {
        if (!words.contains(token.span))
            continue;
        constexpr int farthest = 8;
        int up = token.head;
        for (int step = 0; step < farthest && up >= 0; ++step) {
            const Token &above = sentence.tokens[static_cast<size_t>(up)];
            if (above.tag == "VERB"_L1)
                return classOf(above.lemma);
            up = above.head;
        }
    }
    return {};
}

std::optional<Speaker> plainSpeaker(const Sentence &sentence, const QString &text)
{
    const Tree tree(sentence);
    for (size_t at = 0; at < tree.size(); ++at) {
        const Token &noun = tree.token(at);
        if (noun.relation != "nsubj"_L1 || noun.head < 0 || !isInLexicon(WordList::PersonNoun, noun.lemma)
            || !isOneOf(tree.token(static_cast<size_t>(noun.head)).lemma,
                        {"say"_L1, "point"_L1, "reveal"_L1, "disclose"_L1, "note"_L1, "add"_L1, "explain"_L1,
                         "state"_L1, "claim"_L1, "tell"_L1, "express"_L1, "indicate"_L1, "believe"_L1}))
            continue;
        Span phrase = noun.span;
        for (const size_t child : tree.children(at))
            if (tree.token(child).span.begin < phrase.begin)
                phrase.begin = tree.token(child).span.begin;
        const bool counted = tree.child(at, "nummod"_L1) != nullptr;
        return Speaker{counted ? SpeakerKind::Count : SpeakerKind::Role, phrase.of(text).toString(), {}};
    }
    return std::nullopt;
}

} // namespace clew
