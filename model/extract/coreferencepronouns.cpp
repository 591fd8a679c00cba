#include "extract/coreferencepronouns.h"

#include "extract/mentionswords.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sentencesBack = 3;
constexpr double sureEnough = 0.5;

enum class Kind { None, Male, Female, Neuter, Plural };

Kind kindOf(QStringView word)
{
    if (isOneOf(word, {u"he", u"him", u"his", u"himself"}))
        return Kind::Male;
    if (isOneOf(word, {u"she", u"her", u"hers", u"herself"}))
        return Kind::Female;
    if (isOneOf(word, {u"it", u"its", u"itself"}))
        return Kind::Neuter;
    if (isOneOf(word, {u"they", u"them", u"their", u"theirs", u"themselves"}))
        return Kind::Plural;
    return Kind::None;
}

bool isTradeVerb(const QString &lemma)
{
    return isOneOf(lemma, {u"sell",      u"buy",     u"rent",     u"lease",   u"ship",      u"export",
                           u"import",    u"use",     u"purchase", u"supply",  u"deliver",   u"store",
                           u"stockpile", u"make",    u"build",    u"smuggle", u"seize",     u"resell",
                           u"hoard",     u"produce", u"install",  u"carry",   u"transport", u"send"});
}

// What authorities do, and firms hardly.
bool isRulingVerb(const QString &lemma)
{
    return isOneOf(lemma,
                   {u"blacklist", u"sanction", u"designate", u"ban", u"outlaw", u"fine", u"embargo",
                    u"indict", u"prosecute"});
}

bool isSpeechVerb(const QString &lemma)
{
    return isOneOf(lemma,
                   {u"say",    u"deny",  u"tell",  u"add",     u"confirm", u"announce", u"declare", u"argue",
                    u"insist", u"warn",  u"reply", u"respond", u"decline", u"refuse",   u"believe", u"think",
                    u"know",   u"agree", u"plan",  u"want",    u"claim",   u"write",    u"admit"});
}

// Looks for what one pronoun stands for.
class Search
{
public:
    Search(const ReferenceScene &scene, size_t sentence, int token, const QuotedSpeaker &speaker,
           const std::optional<PronounSubject> &before)
        : m_scene(scene)
        , m_before(before)
        , m_s(sentence)
        , m_token(token)
        , m_speaker(speaker)
        , m_kind(kindOf(scene.lower(sentence, token)))
        , m_at(scene.sentence(sentence).tokens[size_t(token)].span)
    {
        const QString word = scene.lower(sentence, token);
        const QString &relation = scene.relation(sentence, token);
        m_possessive = isOneOf(word, {u"its", u"his", u"their"})
            || (word == "her"_L1 && relation.startsWith("nmod:poss"_L1));
        m_reflexive = word.endsWith("self"_L1) || word.endsWith("selves"_L1);
        m_subject = relation.startsWith("nsubj"_L1);
        m_verb = governingVerb();
    }

    std::optional<Antecedent> run() const
    {
        if (m_kind == Kind::None || isExpletive())
            return std::nullopt;
        if (const auto found = besideIt())
            return found;
        if (const auto found = subjectAbove(); found && !(isOfFirm() && isGovernment(found->entity)))
            return found;
        for (const std::vector<EntityType> &types : typePasses()) {
            if (const auto found = within(m_s, 0, types))
                return found;
            if (goesOn(types))
                return Antecedent{m_before->entity, m_before->confidence};
            for (size_t back = 1; back <= std::min(m_s, sentencesBack); ++back) {
                if (const auto found = within(m_s - back, back, types))
                    return found;
            }
        }
        return std::nullopt;
    }

private:
    // "It has no workshop. [It] sold the lasers": whom the sentence before spoke of as its subject.
    bool goesOn(const std::vector<EntityType> &types) const
    {
        return m_before && m_before->sentence + 1 == m_s && m_subject && m_kind == Kind::Neuter
            && !types.empty() && types.front() == EntityType::Organization
            && std::ranges::none_of(m_scene.mentionsOf(m_before->sentence), [&](const SceneMention &each) {
                   return each.subject && each.mention->type == EntityType::Organization && agrees(each);
               });
    }

    QString lemma(int token) const
    {
        return token < 0 ? QString() : m_scene.sentence(m_s).tokens[size_t(token)].lemma;
    }

    bool isVerb(int token) const
    {
        if (token < 0)
            return false;
        const QString &tag = m_scene.sentence(m_s).tokens[size_t(token)].tag;
        return tag == "VERB"_L1 || m_scene.childOf(m_s, token, u"nsubj") >= 0
            || m_scene.childOf(m_s, token, u"cop") >= 0;
    }

    int governingVerb() const
    {
        int token = m_scene.headOf(m_s, m_token);
        for (int step = 0; step < 8 && token >= 0 && !isVerb(token); ++step)
            token = m_scene.headOf(m_s, token);
        return token;
    }

    // "their maker", "its price", "the use of it", "most of them": of goods, mostly
    bool isOfGoods() const
    {
        const int head = m_scene.headOf(m_s, m_token);
        const QString noun = lemma(head);
        if (m_possessive)
            return isOneOf(noun,
                           {u"maker", u"manufacturer", u"price", u"buyer", u"user", u"operator", u"serial"});
        const bool of = m_scene.lower(m_s, m_token - 1) == "of"_L1;
        return of
            && isOneOf(noun,
                       {u"use", u"export", u"sale", u"supply", u"rental", u"import", u"maker", u"most",
                        u"price", u"thousand", u"dozen", u"half", u"third", u"purchase", u"delivery"});
    }

    // "its owner", "its subsidiary": of firms, not of states
    bool isOfFirm() const
    {
        return m_possessive && m_kind == Kind::Neuter
            && isOneOf(lemma(m_scene.headOf(m_s, m_token)),
                       {u"owner", u"subsidiary", u"parent", u"shareholder", u"founder", u"affiliate",
                        u"branch", u"director", u"chairman", u"chairwoman", u"executive", u"unit"});
    }

    bool isGovernment(EntityId entity) const
    {
        for (size_t back = 0; back <= std::min(m_s, sentencesBack); ++back) {
            for (const SceneMention &each : m_scene.mentionsOf(m_s - back)) {
                if (each.mention->entity == entity)
                    return each.mention->type == EntityType::Government;
            }
        }
        return false;
    }

    // "Acme listed Orlo and [its] subsidiary": Orlo's
    std::optional<Antecedent> besideIt() const
    {
        if (!isOfFirm())
            return std::nullopt;
        int token = m_scene.headOf(m_s, m_token);
        for (int step = 0; step < 4 && token >= 0; ++step) {
            const QString &relation = m_scene.relation(m_s, token);
            if (relation == "conj"_L1) {
                const SceneMention *found = m_scene.headedBy(m_s, m_scene.headOf(m_s, token));
                const bool firm = found && found->mention->type == EntityType::Organization
                    && found->mention->span.end <= m_at.begin;
                return firm ? std::optional(Antecedent{found->mention->entity, 0.85}) : std::nullopt;
            }
            if (!isOneOf(relation, {u"compound", u"flat", u"nmod:desc", u"appos"}))
                return std::nullopt;
            token = m_scene.headOf(m_s, token);
        }
        return std::nullopt;
    }

    // "It is likely that", "it emerged that", "it rained"
    bool isExpletive() const
    {
        if (m_scene.lower(m_s, m_token) != "it"_L1)
            return false;
        if (m_scene.relation(m_s, m_token) == "expl"_L1)
            return true;
        const QString next = m_scene.lower(m_s, m_token + 1);
        const bool asked = isOneOf(m_scene.lower(m_s, m_token - 1), {u"is", u"was", u"does", u"will"});
        if (asked && m_scene.sentence(m_s).span.of(m_scene.text()).endsWith(u'?'))
            return true; // "Is it legal?"
        if (isOneOf(next, {u"seems", u"seemed", u"emerged", u"transpired", u"rained", u"snowed"}))
            return true;
        if (!isOneOf(next, {u"is", u"was", u"'s", u"will", u"would", u"may", u"might", u"has", u"remains"}))
            return false;
        for (int i = m_token + 2; i < m_token + 7; ++i) {
            const QString word = m_scene.lower(m_s, i);
            if (word == "that"_L1 || word == "whether"_L1)
                return true;
            if (word == "to"_L1 && i == m_token + 3)
                return isOneOf(m_scene.lower(m_s, i - 1),
                               {u"possible", u"hard", u"difficult", u"easy", u"illegal", u"legal",
                                u"impossible", u"important", u"necessary", u"time", u"better", u"best",
                                u"unlawful"});
            if (isOneOf(word, {u",", u".", u"by", u"a", u"the"}))
                return false;
        }
        return false;
    }

    // Kinds of antecedent, the likelier first; a later pass is tried where all sentences lack the earlier.
    std::vector<std::vector<EntityType>> typePasses() const
    {
        using enum EntityType;
        const bool goods = isOfGoods() || (!m_subject && !m_possessive && isTradeVerb(lemma(m_verb)));
        switch (m_kind) {
        case Kind::Male:
        case Kind::Female: return {{Person}};
        case Kind::Neuter:
            if (goods)
                return {{Product}, {Organization}};
            if (m_subject && isSpeechVerb(lemma(m_verb)))
                return {{Organization}, {Government}};
            if (m_subject && isRulingVerb(lemma(m_verb)))
                return {{Government, Organization}};
            return {{Organization}, {Government}, {Product, Document}};
        case Kind::Plural:
            if (goods)
                return {{Product}};
            if (m_subject && isSpeechVerb(lemma(m_verb)))
                return {{Group}};
            return {{Group}, {Product}};
        case Kind::None: break;
        }
        return {};
    }

    // Within a quotation the third person is somebody else than who speaks, "one of the clerks".
    bool isSpeaker(const SceneMention &candidate) const
    {
        const EntityId entity = candidate.mention->entity;
        if (m_speaker.entity && entity == m_speaker.entity)
            return true;
        return std::ranges::any_of(m_scene.mentionsOf(m_s), [&](const SceneMention &each) {
            const bool person
                = each.mention->type == EntityType::Person || each.mention->type == EntityType::Group;
            return person && each.mention->entity == entity && each.mention->span.overlaps(m_speaker.words);
        });
    }

    bool agrees(const SceneMention &candidate) const
    {
        const Mention &mention = *candidate.mention;
        if (isSpeaker(candidate) || candidate.publication || mention.span.contains(m_at))
            return false;
        const Gender gender = m_scene.genderOf(mention.entity);
        switch (m_kind) {
        case Kind::Male: return mention.type == EntityType::Person && gender != Gender::Female;
        case Kind::Female: return mention.type == EntityType::Person && gender != Gender::Male;
        case Kind::Neuter: return mention.type != EntityType::Person && !candidate.plural;
        case Kind::Plural: return candidate.plural;
        case Kind::None: break;
        }
        return false;
    }

    // The subject of the pronoun's clause, or of the clause that governs it: "Orlo said it ...", "Orlo sold
    // its
    // ...", "Orlo bought and [it] shipped".
    std::optional<Antecedent> subjectAbove() const
    {
        int verb = m_verb;
        bool own = !m_possessive && !m_reflexive; // its own clause is out of the question
        bool shared = false; // with a coordinated verb
        for (int step = 0; step < 5 && verb >= 0; ++step) {
            int subject = m_scene.childOf(m_s, verb, u"nsubj");
            // "a firm [that] says it sells"
            if (subject >= 0 && isOneOf(m_scene.lower(m_s, subject), {u"that", u"which", u"who"})
                && m_scene.relation(m_s, verb) == "acl:relcl"_L1)
                subject = m_scene.headOf(m_s, verb);
            // "it had not fined Acme and was not investigating [it]"
            if (shared && own && subject >= 0 && kindOf(m_scene.lower(m_s, subject)) != Kind::None)
                return std::nullopt;
            if (subject >= 0 && subject < m_token && !own) {
                const SceneMention *found = m_scene.headedBy(m_s, subject);
                if (found && agrees(*found) && isAnimateEnough(*found))
                    return Antecedent{found->mention->entity, step == 0 ? 0.9 : 0.85};
                if (found || kindOf(m_scene.lower(m_s, subject)) != Kind::None)
                    return std::nullopt; // another subject stands between; see the other passes
            }
            const QString &relation = m_scene.relation(m_s, verb);
            const bool up = isOneOf(relation, {u"ccomp", u"xcomp", u"conj", u"parataxis", u"acl"})
                || (m_kind != Kind::Neuter && relation.startsWith("advcl"_L1));
            if (!up)
                return std::nullopt;
            // "listed Acme and barred [it] from": whoever lists bars
            shared = relation == "conj"_L1 && subject < 0 && !m_subject;
            own = own && (relation == "xcomp"_L1 || shared);
            verb = m_scene.headOf(m_s, verb);
        }
        return std::nullopt;
    }

    // "The pump ... said it": only parties speak.
    bool isAnimateEnough(const SceneMention &candidate) const
    {
        const bool party = candidate.mention->type == EntityType::Organization
            || candidate.mention->type == EntityType::Government
            || candidate.mention->type == EntityType::Person || candidate.mention->type == EntityType::Group;
        return party || !m_subject || !isSpeechVerb(lemma(m_verb));
    }

    // Objects of the pronoun's own verb, and its subject, are others than the pronoun.
    bool isClauseMate(const SceneMention &candidate) const
    {
        if (candidate.sentence != m_s || m_possessive || m_reflexive || candidate.head < 0
            || !m_scene.isParsed(m_s))
            return false;
        const int above = m_scene.headOf(m_s, candidate.head);
        // "The tanker loaded oil and delivered [it]": who does both is not what it is done to
        const bool shared = m_scene.relation(m_s, m_verb) == "conj"_L1
            && m_scene.childOf(m_s, m_verb, u"nsubj") < 0 && above == m_scene.headOf(m_s, m_verb)
            && candidate.subject && !m_subject;
        return shared
            || (above == m_verb
                && (candidate.subject || m_scene.relation(m_s, candidate.head).startsWith("obj"_L1)));
    }

    // ""They buy from Orlo," said [its] director": not of whom the quotation speaks.
    bool isOfOthersWords(Span span) const
    {
        const qsizetype begin = m_scene.sentence(m_s).span.begin;
        const bool speaks = m_subject && isSpeechVerb(lemma(m_verb)); // "[it] said"
        return (m_possessive || speaks) && isQuoted(m_scene.text(), begin, span.begin)
            && !isQuoted(m_scene.text(), begin, m_at.begin);
    }

    // The best of a sentence: a subject before others, then the first. Several of one rank make it unsure.
    std::optional<Antecedent> within(size_t sentence, size_t back, const std::vector<EntityType> &types) const
    {
        const SceneMention *best = nullptr;
        int rivals = 0;
        for (const SceneMention &each : m_scene.mentionsOf(sentence)) {
            const Mention &mention = *each.mention;
            if (back == 0 && (mention.span.end > m_at.begin || isOfOthersWords(mention.span)))
                continue;
            if (std::ranges::find(types, mention.type) == types.end() || !agrees(each) || isClauseMate(each))
                continue;
            if (best && best->mention->entity != mention.entity)
                ++rivals;
            if (!best || (each.subject && !best->subject))
                best = &each;
        }
        if (!best)
            return std::nullopt;
        const bool leads = best->subject || !m_scene.isParsed(sentence);
        double confidence = 0.8 - 0.07 * double(back) - (leads ? 0 : 0.1);
        if (rivals > 0)
            confidence -= leads ? 0.08 : 0.2;
        return confidence >= sureEnough ? std::optional(Antecedent{best->mention->entity, confidence})
                                        : std::nullopt;
    }

    const ReferenceScene &m_scene;
    const std::optional<PronounSubject> &m_before;
    size_t m_s;
    int m_token;
    QuotedSpeaker m_speaker;
    Kind m_kind;
    Span m_at;
    bool m_possessive = false;
    bool m_reflexive = false;
    bool m_subject = false;
    int m_verb = -1;
};

} // namespace

std::optional<Antecedent> antecedentOfPronoun(const ReferenceScene &scene, size_t sentence, int token,
                                              const QuotedSpeaker &speaker,
                                              const std::optional<PronounSubject> &before)
{
    if (kindOf(scene.lower(sentence, token)) == Kind::None)
        return std::nullopt;
    return Search(scene, sentence, token, speaker, before).run();
}

} // namespace clew
