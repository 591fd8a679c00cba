#include "origins/derivations.h"

#include "origins/publications.h"

#include <QUrl>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

enum class Strength {
    None,
    Weak, // "told the Gazette", "seen by the Gazette": also what a paper writes of itself
    Strong, // "the Gazette reported", "according to the Gazette"
};

struct Cue
{
    Strength strength = Strength::None;
    size_t first = 0; // tokens
    size_t end = 0;
};

struct Credit
{
    QString publication;
    Span cue;
    Strength strength = Strength::None;
    std::vector<Span> strong; // all its strong cues, in order
    int times = 1; // how often it is spoken of so
};

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

class CueReader
{
public:
    CueReader(QStringView text, const Sentence &sentence, const PublicationName &name)
        : m_text(text)
        , m_tokens(sentence.tokens)
        , m_name(name)
    {
    }

    Cue read() const
    {
        for (Cue (CueReader::*rule)() const :
             {&CueReader::dateline, &CueReader::reports, &CueReader::creditBefore, &CueReader::reportOf,
              &CueReader::told}) {
            if (const Cue cue = (this->*rule)(); cue.strength != Strength::None)
                return cue;
        }
        return {};
    }

private:
    QString lower(size_t i) const
    {
        return i < m_tokens.size()
            ? m_tokens[i].span.of(m_text).toString().toLower().replace(u'\u2019', u'\'')
            : QString();
    }
    QString lemma(size_t i) const { return i < m_tokens.size() ? m_tokens[i].lemma : QString(); }
    QStringView tag(size_t i) const
    {
        return i < m_tokens.size() ? QStringView(m_tokens[i].tag) : QStringView();
    }
    // The token `back` before the name.
    QString before(size_t back) const
    {
        return m_name.first >= back ? lower(m_name.first - back) : QString();
    }
    QString lemmaBefore(size_t back) const
    {
        return m_name.first >= back ? lemma(m_name.first - back) : QString();
    }

    Cue strong(size_t first, size_t end) const { return {Strength::Strong, first, end}; }

    // "LONDON (Orland Wire) -"
    Cue dateline() const
    {
        const bool brackets = before(1) == "("_L1 && lower(m_name.end) == ")"_L1;
        const bool dash = isOneOf(lower(m_name.end + 1), {u"-", u"\u2013", u"\u2014", u"--"});
        return brackets && dash && m_name.first <= 12 ? strong(m_name.first, m_name.end) : Cue();
    }

    static bool isReportingVerb(const QString &lemma)
    {
        return isOneOf(lemma,
                       {u"report", u"write", u"reveal", u"publish", u"disclose", u"quote", u"detail", u"note",
                        u"explain", u"describe", u"point", u"recount", u"document", u"uncover"});
    }

    // "the Gazette reported", "the Gazette has since revealed", "the Gazette says"
    Cue reports() const
    {
        size_t verb = m_name.end;
        if (isOneOf(lower(verb), {u"\"", u"\u201d", u"''"}))
            ++verb;
        while (tag(verb) == u"AUX" || tag(verb) == u"ADV" || isOneOf(lower(verb), {u"also", u"first"})) {
            if (tag(verb) == u"AUX" && lemma(verb) != "have"_L1)
                return {};
            ++verb;
        }
        const QString reporting = lemma(verb);
        if (isReportingVerb(reporting))
            return isAboutItself(verb + 1) ? Cue() : strong(m_name.first, verb + 1);
        if (isOneOf(reporting, {u"say", u"add", u"find", u"claim", u"learn", u"estimate", u"state"}))
            return isAboutItself(verb + 1) ? Cue() : strong(m_name.first, verb + 1);
        return {};
    }

    // "said it was sold", "reported a loss", "said in a statement": the publication as a party
    bool isAboutItself(size_t i) const
    {
        if (lower(i) == "that"_L1)
            ++i;
        if (isOneOf(lower(i),
                    {u"it", u"its", u"a", u"revenue", u"revenues", u"profit", u"profits", u"losses",
                     u"earnings"}))
            return !(lower(i) == "a"_L1)
                || isOneOf(lemma(i + 1), {u"loss", u"profit", u"rise", u"fall", u"drop", u"gain"});
        return lower(i) == "in"_L1 && isOneOf(lower(i + 2), {u"statement", u"filing", u"letter"});
    }

    // "according to the Gazette", "citing the Gazette", "as reported by the Gazette"
    Cue creditBefore() const
    {
        if (before(1) == "to"_L1 && before(2) == "according"_L1)
            return strong(m_name.first - 2, m_name.end);
        if (isOneOf(before(1), {u"citing", u"via"}) || before(1) == "source:"_L1)
            return strong(m_name.first - 1, m_name.end);
        if (before(1) == ":"_L1 && before(2) == "source"_L1)
            return strong(m_name.first - 2, m_name.end);
        if (before(1) == "by"_L1
            && isOneOf(lemmaBefore(2),
                       {u"report", u"publish", u"reveal", u"uncover", u"quote", u"cite", u"break"}))
            return strong(m_name.first - 2, m_name.end);
        if (before(1) == "in"_L1 && isOneOf(lemmaBefore(2), {u"report", u"publish", u"appear", u"write"}))
            return strong(m_name.first - 2, m_name.end);
        return {};
    }

    static bool isReportNoun(const QString &lemma)
    {
        return isOneOf(lemma,
                       {u"report", u"reporting", u"article", u"story", u"investigation", u"piece", u"account",
                        u"expos\u00e9", u"coverage", u"analysis"});
    }

    // "a report in the Gazette", "reports from the Gazette", "an investigation by the Gazette", "the
    // Gazette's report", "a Gazette investigation"
    Cue reportOf() const
    {
        if (isOneOf(before(1), {u"by", u"in", u"from", u"of"}) && isReportNoun(lemmaBefore(2))
            && before(3) != "additional"_L1)
            return strong(m_name.first - 2, m_name.end);
        const size_t after = lower(m_name.end) == "'s"_L1 ? m_name.end + 1 : m_name.end;
        if (isReportNoun(lemma(after)) && tag(after) != u"VERB")
            return strong(m_name.first, after + 1);
        return {};
    }

    // "told the Gazette", "seen by the Gazette", "a request for comment from the Gazette"
    Cue told() const
    {
        const bool seen = before(1) == "by"_L1
            && isOneOf(lemmaBefore(2),
                       {u"see", u"obtain", u"review", u"ask", u"contact", u"interview", u"approach"});
        const bool spoke
            = lemmaBefore(1) == "tell"_L1 || (before(1) == "to"_L1 && lemmaBefore(2) == "speak"_L1);
        const bool comment = isOneOf(before(1), {u"from", u"by"}) && lemmaBefore(2) == "comment"_L1;
        if (!seen && !spoke && !comment)
            return {};
        return {Strength::Weak, m_name.first - (spoke && before(1) != "to"_L1 ? 1U : 2U), m_name.end};
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const PublicationName &m_name;
};

// One credit a publication: the strongest cue, of equals the first; a short name joins the longer.
void addCredit(std::vector<Credit> &credits, Credit credit)
{
    const auto known = std::ranges::find_if(credits, [&](const Credit &other) {
        return isSamePublication(other.publication, credit.publication);
    });
    if (credit.strength == Strength::Strong)
        credit.strong = {credit.cue};
    if (known == credits.end()) {
        credits.push_back(std::move(credit));
        return;
    }
    ++known->times;
    known->strong.insert(known->strong.end(), credit.strong.begin(), credit.strong.end());
    if (credit.publication.size() > known->publication.size())
        known->publication = credit.publication;
    if (credit.strength > known->strength) {
        known->strength = credit.strength;
        known->cue = credit.cue;
    }
}

std::vector<Credit> creditsIn(const Document &document, const Analysis &analysis)
{
    std::vector<Credit> credits;
    for (const Sentence &sentence : analysis.sentences) {
        for (const PublicationName &name : publicationsIn(document.text, sentence)) {
            const Cue cue = CueReader(document.text, sentence, name).read();
            if (cue.strength == Strength::None)
                continue;
            addCredit(credits,
                      {.publication = name.name,
                       .cue = {sentence.tokens[cue.first].span.begin, sentence.tokens[cue.end - 1].span.end},
                       .strength = cue.strength,
                       .strong = {}});
        }
    }
    return credits;
}

// "Also on the radar": where a digest turns to other matters.
qsizetype beginOfOtherMatters(const QString &text, qsizetype after)
{
    constexpr qsizetype longestHeading = 48;
    for (qsizetype at = text.indexOf(u'\n', after); at >= 0; at = text.indexOf(u'\n', at + 1)) {
        const qsizetype end = text.indexOf(u'\n', at + 1);
        const QString line = text.mid(at + 1, (end < 0 ? text.size() : end) - at - 1).trimmed().toLower();
        const QString first = line.section(u' ', 0, 0);
        if (!line.isEmpty() && line.size() <= longestHeading && !line.endsWith(u'.') && line[0].isLetter()
            && isOneOf(first,
                       {u"also", u"elsewhere", u"briefly", u"other", u"more", u"housekeeping", u"meanwhile",
                        u"next", u"plus"}))
            return at + 1;
    }
    return text.size();
}

// What rests on a credit: the whole text where it stands at the head or runs through it, else the paragraphs
// from its first to its last cue. Empty: all of it.
Span scopeOf(const Credit &credit, const Document &document, const Analysis &analysis)
{
    constexpr size_t headSentences = 4;
    const QString &text = document.text;
    const auto &sentences = analysis.sentences;
    if (credit.strong.empty() || sentences.empty())
        return {};
    const qsizetype first = credit.strong.front().begin, last = credit.strong.back().end;
    const qsizetype head = sentences[std::min(headSentences, sentences.size()) - 1].span.end;
    if (first < head || (last - first) * 2 > text.size()) {
        const qsizetype end = beginOfOtherMatters(text, first);
        return end < text.size() ? Span{0, end} : Span();
    }
    const qsizetype end = text.indexOf(u'\n', last);
    return {first > 0 ? text.lastIndexOf(u'\n', first - 1) + 1 : 0, end < 0 ? text.size() : end};
}

// The publication that a record without a body links to.
std::optional<Derivation> linkedPublication(const Document &document)
{
    const Metadata &metadata = document.metadata;
    if (!metadata.publisher.isEmpty())
        return Derivation{.document = document.id,
                          .publication = withoutArticle(metadata.publisher),
                          .cue = {},
                          .cueText = metadata.publisher};
    QString host = QUrl(metadata.url).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    if (host.isEmpty())
        return std::nullopt;
    return Derivation{.document = document.id, .publication = host, .cue = {}, .cueText = metadata.url};
}

// Who is told things and sees papers again and again, in an article that names no publisher and credits
// nobody: it is that publication's, or rests on it.
const Credit *unsignedHouse(const std::vector<Credit> &credits)
{
    constexpr int fewest = 2;
    const bool alone = credits.size() == 1 && credits.front().strength == Strength::Weak
        && credits.front().times >= fewest;
    return alone ? &credits.front() : nullptr;
}

} // namespace

std::vector<Derivation> findDerivations(const Document &document, const Analysis &analysis)
{
    std::vector<Derivation> derivations;
    if (document.headlineOnly) {
        if (auto linked = linkedPublication(document))
            derivations.push_back(std::move(*linked));
        return derivations;
    }
    const QString &publisher = document.metadata.publisher;
    const std::vector<Credit> credits = creditsIn(document, analysis);
    const Credit *house = publisher.isEmpty() ? unsignedHouse(credits) : nullptr;
    for (const Credit &credit : credits) {
        const bool own = !publisher.isEmpty() && isSamePublication(credit.publication, publisher);
        if (own || (credit.strength != Strength::Strong && &credit != house))
            continue;
        derivations.push_back({.document = document.id,
                               .publication = credit.publication,
                               .cue = credit.cue,
                               .cueText = credit.cue.of(document.text).toString(),
                               .scope = scopeOf(credit, document, analysis)});
    }
    return derivations;
}

} // namespace clew
