#include "origins/publications.h"

#include "language/lexicon.h"
#include "text/fold.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isMediaNoun(QStringView lemma)
{
    static constexpr QLatin1StringView nouns[]{
        "broadcaster"_L1, "newspaper"_L1,  "daily"_L1,   "magazine"_L1, "weekly"_L1,  "newsletter"_L1,
        "journal"_L1,     "tabloid"_L1,    "paper"_L1,   "newswire"_L1, "outlet"_L1,  "blog"_L1,
        "periodical"_L1,  "broadsheet"_L1, "podcast"_L1, "portal"_L1,   "station"_L1, "bulletin"_L1,
    };
    return std::ranges::any_of(nouns, [&](QLatin1StringView noun) { return lemma == noun; });
}

class Reader
{
public:
    Reader(QStringView text, const Sentence &sentence)
        : m_text(text)
        , m_tokens(sentence.tokens)
    {
    }

    std::vector<PublicationName> run()
    {
        size_t i = 0;
        while (i < m_tokens.size()) {
            if (!isCapital(i)) {
                ++i;
                continue;
            }
            size_t end = i + 1;
            while (isCapital(end) || (isJoint(end) && isCapital(end + 1)))
                ++end;
            readRun(i, end);
            i = end;
        }
        return std::move(m_found);
    }

private:
    QStringView word(size_t i) const
    {
        return i < m_tokens.size() ? m_tokens[i].span.of(m_text) : QStringView();
    }
    bool isCapital(size_t i) const
    {
        return i < m_tokens.size() && word(i)[0].isUpper() && word(i) != u"I"
            && m_tokens[i].tag != "PUNCT"_L1;
    }
    bool isJoint(size_t i) const
    {
        return word(i) == u"of" || word(i) == u"&" || word(i) == u"de" || word(i) == u"della"
            || word(i) == u"and";
    }

    QString textOf(size_t first, size_t end) const
    {
        return m_text.mid(m_tokens[first].span.begin, m_tokens[end - 1].span.end - m_tokens[first].span.begin)
            .toString()
            .simplified();
    }

    // "[As] Orlo News reported", "[Last] week": a capital that no name has.
    bool opensSentence() const
    {
        const QStringView tag = m_tokens.front().tag;
        return tag == u"SCONJ" || tag == u"ADP" || tag == u"CCONJ" || tag == u"ADV" || tag == u"PRON"
            || word(0) == u"As" || word(0) == u"When";
    }

    // The longest part of the run of capitals that names a publication.
    void readRun(size_t first, size_t end)
    {
        if (word(first) == u"A" || word(first) == u"An" || (first == 0 && end > 1 && opensSentence()))
            ++first;
        for (size_t size = end - first; size > 0; --size) {
            for (size_t begin = first; begin + size <= end; ++begin) {
                if (isPublication(begin, begin + size)) {
                    found(begin, begin + size);
                    return;
                }
            }
        }
    }

    bool isPublication(size_t first, size_t end) const
    {
        const QString name = textOf(first, end);
        const QString bare = withoutArticle(name);
        if (isInLexicon(WordList::Publication, name)
            || (bare != name && isInLexicon(WordList::Publication, bare)))
            return true;
        const bool article
            = bare != name || (first > 0 && word(first - 1).compare(u"the", Qt::CaseInsensitive) == 0);
        if (isInLexicon(WordList::PublicationWord, word(end - 1).toString())) {
            if (bare == name && end - first == 1)
                return first > 0 && article;
            return !bare.isEmpty() && !isBeginOfSentenceOnly(first, end);
        }
        return first > 0 && (isIntroduced(first, end) || reportsAtTheEnd(first, end));
    }

    // "..., The Orlo Desk has reported.", "..., the Orlo Desk reported on Thursday": nobody else reports so.
    bool reportsAtTheEnd(size_t first, size_t end) const
    {
        const size_t before = word(first - 1).compare(u"the", Qt::CaseInsensitive) == 0 ? first - 1 : first;
        if (before == 0 || word(before - 1) != u"," || isCapital(end))
            return false;
        const bool perfect = word(end) == u"has" || word(end) == u"have";
        const size_t verb = perfect ? end + 1 : end;
        if (word(verb) != u"reported")
            return false;
        const QStringView next = word(verb + 1);
        static constexpr QStringView ends[]{u".", u",", u"on", u"earlier", u"first", u"last", u"this"};
        return verb + 1 >= m_tokens.size()
            || std::ranges::any_of(ends, [&](QStringView each) { return next == each; });
    }

    // "Daily news": a capital at the beginning of a sentence is no name.
    bool isBeginOfSentenceOnly(size_t first, size_t end) const { return first == 0 && end == 1; }

    // "the broadcaster Orlo One", "the newspaper Orlo Heute"
    bool isIntroduced(size_t first, size_t end) const
    {
        const bool quoted = word(first - 1) == u"\"" || word(first - 1) == u"\u201c";
        if (quoted && first < 2)
            return false;
        if (quoted)
            --first; // the newspaper "Orlo Heute"
        const Token &before = m_tokens[first - 1];
        const bool agency
            = before.lemma == "agency"_L1 && first > 1 && m_tokens[first - 2].lemma == "news"_L1;
        const bool site = before.lemma == "site"_L1 && first > 1 && m_tokens[first - 2].lemma == "news"_L1;
        return (isMediaNoun(before.lemma) || agency || site) && (end == m_tokens.size() || !isCapital(end));
    }

    void found(size_t first, size_t end)
    {
        const QString name = withoutArticle(textOf(first, end));
        if (first > 0 && word(first - 1).compare(u"the", Qt::CaseInsensitive) == 0)
            --first;
        m_found.push_back({.first = first, .end = end, .name = name});
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    std::vector<PublicationName> m_found;
};

} // namespace

std::vector<PublicationName> publicationsIn(QStringView text, const Sentence &sentence)
{
    return Reader(text, sentence).run();
}

QString withoutArticle(const QString &name)
{
    return name.startsWith("The "_L1, Qt::CaseInsensitive) ? name.mid(4) : name;
}

bool isSamePublication(QStringView name, QStringView other)
{
    const QStringList a = foldOrganization(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList b = foldOrganization(other).split(u' ', Qt::SkipEmptyParts);
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QStringList &shorter = a.size() <= b.size() ? a : b;
    const QStringList &longer = a.size() <= b.size() ? b : a;
    return std::ranges::all_of(shorter, [&](const QString &token) { return longer.contains(token); });
}

} // namespace clew
