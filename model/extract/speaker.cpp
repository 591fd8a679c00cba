#include "extract/speaker.h"

#include "extract/mentionswords.h"
#include "extract/speakercues.h"
#include "extract/speakerphrase.h"
#include "text/lower.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// Words without which a sentence attributes nothing.
const QSet<QString> &cueWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> found{u"according"_s, u"citing"_s,   u"quoted"_s,  u"cited"_s,
                            u"quotes"_s,    u"cites"_s,    u"quoting"_s, u"rumoured"_s,
                            u"rumored"_s,   u"believed"_s, u"thought"_s, u"understood"_s};
        const auto &classes = shippedLexicon().words.classesOf;
        for (auto each = classes.cbegin(); each != classes.cend(); ++each) {
            if (each->contains(u"speech"_s) || each->contains(u"denial"_s))
                found.insert(each.key());
        }
        return found;
    }();
    return words;
}

bool mayAttribute(QStringView text, const Sentence &sentence)
{
    return std::ranges::any_of(sentence.tokens, [&](const Token &token) {
        return cueWords().contains(LowerCased(token.span.of(text)).form());
    });
}

// Where quotation marks stand open at `end`, if they stood so at `begin`.
bool isOpenAt(QStringView text, qsizetype begin, qsizetype end, bool open)
{
    for (const QChar c : text.mid(begin, end - begin)) {
        if (c == u'\u201c')
            open = true;
        else if (c == u'\u201d')
            open = false;
        else if (c == u'"')
            open = !open;
    }
    return open;
}

Span spanOf(const ChunkedSentence &passage, int first, int end)
{
    if (first >= end)
        return {};
    return {passage.at(first).span.begin, passage.at(end - 1).span.end};
}

Attribution attributionOf(const ChunkedSentence &passage, const SpeechCue &cue,
                          const std::vector<Span> &asides)
{
    return {cue.speaker,
            spanOf(passage, cue.first, cue.last),
            spanOf(passage, cue.begin, cue.end),
            cue.trailing,
            false,
            asides};
}

// Reads a document sentence by sentence and remembers who speaks in the running quotation.
class Quotations
{
public:
    Quotations(const Document &document, const Analysis &analysis, const Mentions &mentions)
        : m_text(document.text)
        , m_sentences(analysis.sentences)
        , m_mentions(mentions.mentions)
        , m_publisher(document.metadata.publisher)
        , m_all(analysis.sentences.size())
    {
    }

    Attributions run()
    {
        for (size_t i = 0; i < m_sentences.size(); ++i)
            read(i);
        carryOn();
        return std::move(m_all);
    }

private:
    std::span<const Mention> mentionsOf(size_t i) const
    {
        const auto begins = [](const Mention &mention) {
            return mention.span.begin;
        };
        const auto first = std::ranges::lower_bound(m_mentions, m_sentences[i].span.begin, {}, begins);
        const auto last = std::ranges::lower_bound(m_mentions, m_sentences[i].span.end, {}, begins);
        return {first, last};
    }

    void read(size_t i)
    {
        const Sentence &sentence = m_sentences[i];
        if (sentence.tokens.size() > size_t(longestAttributed) || !mayAttribute(m_text, sentence))
            return;
        const ChunkedSentence passage = chunk(m_text, sentence, mentionsOf(i), shippedLexicon());
        const std::vector<SpeechCue> cues = speechCues(passage, sentence.tokens);
        if (cues.empty())
            return;
        const std::vector<Span> asides = relativeClauses(passage, sentence.tokens);
        for (const SpeechCue &cue : cues) {
            m_all[i].push_back(attributionOf(passage, cue, asides));
            if (cue.firstPerson)
                m_own.insert({i, m_all[i].size() - 1});
        }
    }

    bool newParagraph(size_t i) const
    {
        return i > 0
            && m_text
                   .mid(m_sentences[i - 1].span.end, m_sentences[i].span.begin - m_sentences[i - 1].span.end)
                   .contains(u'\n');
    }

    // "Q:" and "A:" of an interview aside.
    bool beginsQuoted(size_t i) const
    {
        QStringView text = m_sentences[i].span.of(m_text);
        if (text.startsWith(u"A:"))
            text = text.mid(2).trimmed();
        return !text.isEmpty() && u"\"\u201c"_s.contains(text.front());
    }

    // "Acme sent us the statement below": who speaks in quotations without a name.
    void noteStatement(size_t i)
    {
        const bool statement = std::ranges::any_of(m_sentences[i].tokens, [&](const Token &token) {
            return isOneOf(token.span.of(m_text).toString().toLower(),
                           {u"statement", u"letter", u"answers", u"replies", u"reply", u"interview",
                            u"testimony", u"speech", u"response"});
        });
        if (!statement)
            return;
        for (const Mention &mention : mentionsOf(i)) {
            const QString text = mention.span.of(m_text).toString();
            const bool party = mention.type == EntityType::Organization || mention.type == EntityType::Person
                || mention.type == EntityType::Government;
            if (!party || !text.front().isUpper() || text == m_publisher)
                continue;
            m_statement = Speaker{SpeakerKind::Named, text.simplified(), mention.entity};
            return;
        }
    }

    // Words of one's own within a quotation ("our engineers found") are those of who is quoted.
    void dropOwn(size_t i, bool open)
    {
        std::vector<Attribution> kept;
        for (size_t k = 0; k < m_all[i].size(); ++k) {
            const bool own = m_own.contains({i, k})
                && isOpenAt(m_text, m_sentences[i].span.begin, m_all[i][k].who.begin, open);
            if (!own)
                kept.push_back(m_all[i][k]);
        }
        m_all[i] = std::move(kept);
    }

    void carryOn()
    {
        bool open = false;
        std::optional<Speaker> speaker;
        for (size_t i = 0; i < m_sentences.size(); ++i) {
            if (newParagraph(i)) {
                const bool goesOn = open && beginsQuoted(i);
                open = false;
                if (!goesOn)
                    speaker.reset();
            }
            const bool quoted = open || beginsQuoted(i);
            dropOwn(i, open);
            if (!quoted)
                noteStatement(i);
            if (!m_all[i].empty()) {
                speaker = m_all[i].back().speaker;
            } else if (quoted) {
                if (!speaker)
                    speaker = speakerToCome(i);
                if (!speaker)
                    speaker = m_statement;
                if (speaker)
                    m_all[i].push_back({*speaker, {}, m_sentences[i].span, false, true});
            }
            open = isOpenAt(m_text, m_sentences[i].span.begin, m_sentences[i].span.end, open);
        }
    }

    // Of a later sentence of the paragraph, where the quotation opens it.
    std::optional<Speaker> speakerToCome(size_t i) const
    {
        constexpr size_t ahead = 6;
        for (size_t next = i + 1; next < std::min(m_sentences.size(), i + ahead) && !newParagraph(next);
             ++next) {
            if (!m_all[next].empty())
                return m_all[next].front().speaker;
        }
        return std::nullopt;
    }

    QStringView m_text;
    const std::vector<Sentence> &m_sentences;
    const std::vector<Mention> &m_mentions;
    QString m_publisher;
    Attributions m_all;
    std::set<std::pair<size_t, size_t>> m_own; // attributions to the first person
    std::optional<Speaker> m_statement;
};

// What stands in registers and lists, whoever speaks.
bool isPublicRecord(Predicate predicate)
{
    switch (predicate) {
    case Predicate::Sanctions:
    case Predicate::FoundedBy:
    case Predicate::LocatedIn:
    case Predicate::EmployedBy:
    case Predicate::OwnsOrParentOf: return true;
    default: return false;
    }
}

} // namespace

Attributions findAttributions(const Document &document, const Analysis &analysis, const Mentions &mentions)
{
    return Quotations(document, analysis, mentions).run();
}

Speaker speakerAt(const std::vector<Attribution> &attributions, Span at, Predicate predicate, bool inPassing)
{
    const Attribution *best = nullptr;
    for (const Attribution &each : attributions) {
        if (!each.covers.contains(at.begin) || (each.trailing && inPassing))
            continue;
        const bool aside
            = inPassing || std::ranges::any_of(each.asides, [&](Span span) { return span.contains(at); });
        if (aside && !each.quoted && isPublicRecord(predicate))
            continue;
        // the nearest: the last that begins before it, or the first that ends after it
        if (!best
            || (each.trailing ? best->trailing && each.covers.end < best->covers.end
                              : each.covers.begin >= best->covers.begin))
            best = &each;
    }
    return best ? best->speaker : Speaker{};
}

} // namespace clew
