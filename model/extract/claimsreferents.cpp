#include "extract/claimsreferents.h"

#include "extract/coreference.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

QString formOf(const Document &document, const Token &token)
{
    return token.span.of(document.text).toString().toLower();
}

bool isPronoun(const QString &form)
{
    static const QStringList pronouns{u"it"_s,  u"its"_s, u"they"_s, u"their"_s, u"them"_s, u"he"_s,
                                      u"his"_s, u"him"_s, u"she"_s,  u"her"_s,   u"we"_s,   u"us"_s,
                                      u"our"_s, u"i"_s,   u"me"_s,   u"my"_s};
    return pronouns.contains(form);
}

// "It is reported that": stands for nobody.
bool isExpletive(const Document &document, const Sentence &sentence, size_t index)
{
    static const QStringList words{u"reported"_s,  u"said"_s,      u"alleged"_s,  u"believed"_s,
                                   u"unclear"_s,   u"not"_s,       u"possible"_s, u"likely"_s,
                                   u"essential"_s, u"important"_s, u"clear"_s};
    if (formOf(document, sentence.tokens[index]) != u"it" || index + 2 >= sentence.tokens.size())
        return false;
    const QString verb = formOf(document, sentence.tokens[index + 1]);
    return (verb == u"is" || verb == u"was") && words.contains(formOf(document, sentence.tokens[index + 2]))
        && (index + 3 >= sentence.tokens.size() || formOf(document, sentence.tokens[index + 3]) == u"that");
}

// The end of "the company", "the optical institute" that begins at `index`; 0: none.
size_t definiteEnd(const Document &document, const Sentence &sentence, size_t index)
{
    const QString form = formOf(document, sentence.tokens[index]);
    if (form != u"the" && form != u"this" && form != u"these")
        return 0;
    for (size_t end = index + 1; end < sentence.tokens.size() && end < index + 4; ++end) {
        const QString &tag = sentence.tokens[end].tag;
        const bool last = end + 1 == sentence.tokens.size() || sentence.tokens[end + 1].tag != u"NOUN";
        if (tag == u"NOUN" && last) {
            const bool of
                = end + 1 < sentence.tokens.size() && formOf(document, sentence.tokens[end + 1]) == u"of";
            return of ? 0 : end + 1;
        }
        if (tag != u"NOUN" && tag != u"ADJ")
            return 0;
    }
    return 0;
}

class Finder
{
public:
    Finder(const Document &document, const Analysis &analysis, const Mentions &mentions)
        : m_document(document)
        , m_analysis(analysis)
        , m_mentions(mentions)
        , m_all(mentions.mentions)
    {
    }

    std::vector<Mention> run()
    {
        for (const Sentence &sentence : m_analysis.sentences)
            for (size_t i = 0; i < sentence.tokens.size(); ++i)
                consider(sentence, i);
        std::ranges::stable_sort(m_all, [](const Mention &a, const Mention &b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
        });
        return std::move(m_all);
    }

private:
    bool isFree(Span span) const
    {
        return std::ranges::none_of(m_mentions.mentions,
                                    [&](const Mention &each) { return each.span.overlaps(span); });
    }

    // "[its own subsidiaries]"
    bool opensMention(Span span) const
    {
        const QString form = span.of(m_document.text).toString().toLower();
        return (form == u"its" || form == u"their")
            && std::ranges::any_of(m_mentions.mentions, [&](const Mention &each) {
                   return each.span.begin == span.begin && each.span.end > span.end;
               });
    }

    void consider(const Sentence &sentence, size_t index)
    {
        Span span = sentence.tokens[index].span;
        if (isPronoun(formOf(m_document, sentence.tokens[index]))) {
            if (isExpletive(m_document, sentence, index))
                return;
        } else if (const size_t end = definiteEnd(m_document, sentence, index); end > 0) {
            span.end = sentence.tokens[end - 1].span.end;
            const bool named = end < sentence.tokens.size() && !isFree(sentence.tokens[end].span);
            if (named) // "the company Acme"
                return;
        } else {
            return;
        }
        if (isFree(span) || opensMention(span))
            add(span);
    }

    void add(Span span)
    {
        const EntityId id = antecedentOf(m_document, m_analysis, m_mentions, span);
        const auto entity = std::ranges::find(m_mentions.entities, id, &Entity::id);
        if (!id || entity == m_mentions.entities.end())
            return;
        m_all.push_back({{}, m_document.id, id, span, entity->type, u"referent"_s, 0.6});
    }

    const Document &m_document;
    const Analysis &m_analysis;
    const Mentions &m_mentions;
    std::vector<Mention> m_all;
};

} // namespace

std::vector<Mention> withReferents(const Document &document, const Analysis &analysis,
                                   const Mentions &mentions)
{
    return Finder(document, analysis, mentions).run();
}

} // namespace clew
