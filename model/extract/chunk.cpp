#include "extract/chunk.h"

#include "text/lower.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

const std::vector<std::pair<QString, WordClass>> &classNames()
{
    static const std::vector<std::pair<QString, WordClass>> names{
        {u"preposition"_s, WordClass::Preposition},
        {u"through"_s, WordClass::Through},
        {u"be"_s, WordClass::Be},
        {u"have"_s, WordClass::Auxiliary},
        {u"do"_s, WordClass::Auxiliary},
        {u"auxiliary"_s, WordClass::Auxiliary},
        {u"modal"_s, WordClass::Modal},
        {u"negator"_s, WordClass::Negator},
        {u"nobody"_s, WordClass::Nobody},
        {u"relative"_s, WordClass::Relative},
        {u"subordinator"_s, WordClass::Subordinator},
        {u"conjunction"_s, WordClass::Conjunction},
        {u"but"_s, WordClass::Conjunction},
        {u"determiner"_s, WordClass::Determiner},
        {u"adverb"_s, WordClass::Adverb},
        {u"possible"_s, WordClass::Possible},
        {u"appositive"_s, WordClass::Appositive},
        {u"pronoun"_s, WordClass::Pronoun},
        {u"speech"_s, WordClass::Speech},
        {u"denial"_s, WordClass::Denial},
        {u"stop"_s, WordClass::Stop},
        {u"bar"_s, WordClass::Bar},
        {u"intend"_s, WordClass::Intend},
        {u"question"_s, WordClass::Question},
    };
    return names;
}

quint32 mark(WordClass name)
{
    return static_cast<quint32>(name);
}

quint32 signClass(const QString &form)
{
    if (form == u","_s)
        return mark(WordClass::Comma);
    if (form == u"'s"_s || form == u"’s"_s || form == u"'"_s || form == u"’"_s)
        return mark(WordClass::Genitive);
    if (form.size() == 1 && u"\"“”„«»‘"_s.contains(form.front()))
        return mark(WordClass::Quote);
    if (form == u"''"_s || form == u"``"_s)
        return mark(WordClass::Quote);
    if (form == u"--"_s || (form.size() == 1 && u";:()[]–—•*"_s.contains(form.front())))
        return mark(WordClass::Break);
    return form.front().isDigit() ? mark(WordClass::Number) : 0;
}

bool knowsVerb(const QString &form, const Lexicon &lexicon)
{
    const auto found = lexicon.index.constFind(form);
    if (found == lexicon.index.cend())
        return false;
    return std::ranges::any_of(
        *found, [&](const auto &at) { return lexicon.frames[size_t(at.first)].kind == TriggerKind::Verb; });
}

quint32 classesOf(const QString &form, const Lexicon &lexicon)
{
    quint32 classes = signClass(form);
    const auto found = lexicon.words.classesOf.constFind(form);
    if (found != lexicon.words.classesOf.cend())
        for (const auto &[name, value] : classNames())
            if (found->contains(name))
                classes |= mark(value);
    if (form.size() > 4 && form.endsWith(u"ly"_s))
        classes |= mark(WordClass::Adverb);
    if (knowsVerb(form, lexicon))
        classes |= mark(WordClass::Verb);
    return classes;
}

// A token "Acme's" becomes two words; so does "Oslo-based".
void addWords(ChunkedSentence &passage, const Token &from, const Lexicon &lexicon)
{
    const Span token = from.span;
    const QStringView text = token.of(passage.text);
    std::vector<Span> parts{token};
    if (std::ranges::any_of(text, [](QChar c) { return c == u'-' || c == u'\'' || c == u'\u2019'; })) {
        for (const auto &tail : {u"'s"_s, u"’s"_s, u"-based"_s, u"-headquartered"_s, u"-registered"_s,
                                 u"-incorporated"_s, u"-domiciled"_s, u"-sanctioned"_s, u"-designated"_s,
                                 u"-listed"_s, u"-blacklisted"_s, u"-owned"_s})
            if (text.size() > tail.size() && text.endsWith(tail, Qt::CaseInsensitive))
                parts = {{token.begin, token.end - tail.size()}, {token.end - tail.size(), token.end}};
    }
    for (const Span part : parts) {
        Word word{part, lowerCased(part.of(passage.text)), 0, -1};
        word.classes = classesOf(word.form, lexicon);
        if (from.tag == u"VERB")
            word.classes |= mark(WordClass::TaggedVerb);
        if (from.tag == u"NOUN" || from.tag == u"PROPN")
            word.classes |= mark(WordClass::TaggedNoun);
        if (text.front().isUpper() && !passage.words.empty())
            word.classes |= mark(WordClass::Capital);
        passage.words.push_back(word);
    }
}

Anchor anchorOf(const ChunkedSentence &passage, const Mention &mention)
{
    Anchor anchor;
    anchor.span = mention.span;
    anchor.entity = mention.entity;
    anchor.type = mention.type;
    anchor.first = -1;
    const QString form = mention.span.of(passage.text).toString().toLower();
    const bool others = form == u"its" || form == u"their" || form == u"his" || form == u"her";
    anchor.possessive = others || form == u"our" || form == u"my";
    anchor.pronoun = others || form == u"it" || form == u"them" || form == u"they" || form == u"he"
        || form == u"she" || form == u"him" || form == u"us";
    for (int i = 0; i < passage.size(); ++i) {
        if (!passage.at(i).span.overlaps(mention.span))
            continue;
        anchor.first = anchor.first < 0 ? i : anchor.first;
        anchor.last = i;
    }
    return anchor;
}

// Mentions that merely overlap an earlier one are left out.
void addAnchors(ChunkedSentence &passage, const std::vector<Mention> &mentions)
{
    std::vector<std::pair<int, Anchor>> nested; // outermost, anchor
    for (const Mention &mention : mentions) {
        const Anchor anchor = anchorOf(passage, mention);
        const int last = int(passage.anchors.size()) - 1;
        if (anchor.first < 0)
            continue;
        if (last >= 0 && passage.anchors.back().last >= anchor.first) {
            if (passage.anchors.back().span.contains(mention.span))
                nested.emplace_back(last, anchor);
            continue;
        }
        for (int i = anchor.first; i <= anchor.last; ++i)
            passage.words[size_t(i)].anchor = last + 1;
        passage.anchors.push_back(anchor);
    }
    passage.outermost = int(passage.anchors.size());
    for (const auto &[outer, anchor] : nested) {
        passage.anchors[size_t(outer)].inner.push_back(int(passage.anchors.size()));
        passage.anchors.push_back(anchor);
    }
}

} // namespace

ChunkedSentence chunk(QStringView text, const Sentence &sentence, std::span<const Mention> mentions,
                      const Lexicon &lexicon)
{
    ChunkedSentence passage{text, sentence.span, {}, {}, 0, &sentence, {}};
    for (const Token &token : sentence.tokens) {
        passage.wordOfToken.push_back(passage.size());
        if (!token.span.isEmpty())
            addWords(passage, token, lexicon);
    }
    std::vector<Mention> inside;
    std::ranges::copy_if(mentions, std::back_inserter(inside),
                         [&](const Mention &each) { return sentence.span.contains(each.span); });
    std::ranges::stable_sort(inside, [](const Mention &a, const Mention &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    addAnchors(passage, inside);
    return passage;
}

} // namespace clew
