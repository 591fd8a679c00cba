#include "extract/mentionsnames.h"

#include "extract/mentionswords.h"
#include "extract/timescalendar.h"
#include "language/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class NameReader
{
public:
    NameReader(const MentionText &text, size_t sentence)
        : m_text(text)
        , m_sentence(sentence)
        , m_size(text.size(sentence))
    {
    }

    void run(std::vector<NameSpan> &names)
    {
        size_t i = 0;
        while (i < m_size) {
            if (leadingName(word(i)) > 0)
                emitPart(i, names);
            if (!isNameToken(i)) {
                ++i;
                continue;
            }
            const size_t end = chunkEnd(i);
            emitChunk(i, end, names);
            i = end;
        }
    }

private:
    QStringView word(size_t i) const { return m_text.word(m_sentence, i); }
    QStringView tag(size_t i) const { return m_text.tag(m_sentence, i); }

    bool isCalendarWord(size_t i) const
    {
        const QString lower = m_text.lower(m_sentence, i);
        return monthOf(lower).has_value() || weekdayOf(lower).has_value();
    }

    bool isNameToken(size_t i) const
    {
        if (i >= m_size)
            return false;
        const QStringView w = word(i);
        if (leadingName(w) > 0)
            return false;
        if (isCamel(w) || isModelDesignation(w))
            return true;
        if (!w[0].isUpper() || isCommonAcronym(w) || isCalendarWord(i) || w.startsWith(u"Covid")
            || isOneOf(w, {u"Today", u"Yesterday", u"Tomorrow", u"Tonight"}))
            return false;
        if (isInLexicon(WordList::Demonym, w) && !isInLexicon(WordList::Country, w))
            return opensBodyName(i);
        if (isPartOfDemonym(i))
            return false;
        if (isLoneAdjective(i))
            return false;
        if (m_text.isHeading(m_sentence))
            return m_text.isCapitalisedInside(w) || isPlaceWord(w);
        if (m_text.opensClause(m_sentence, i))
            return isNameAtOpening(i);
        if (isOneOf(tag(i), {u"DET", u"PRON", u"CCONJ", u"ADP", u"SCONJ"}) && w.size() < 6)
            return false;
        return true;
    }

    // "North Korean", "Sri Lankan"
    bool isPartOfDemonym(size_t i) const
    {
        const auto joined = [&](size_t k) {
            return k + 1 < m_size && isInLexicon(WordList::Demonym, QString(word(k) % u' ' % word(k + 1)));
        };
        return joined(i) || (i > 0 && joined(i - 1));
    }

    // "Western parts", "Baltic dealers"
    bool isLoneAdjective(size_t i) const
    {
        const bool alone
            = (i == 0 || !word(i - 1)[0].isUpper()) && i + 1 < m_size && word(i + 1)[0].isLower();
        return alone && tag(i) == u"ADJ" && tag(i + 1) == u"NOUN" && !isPlaceWord(word(i));
    }

    // "French Nuclear Agency": a demonym that opens the name of a body.
    bool opensBodyName(size_t i) const
    {
        size_t k = i + 1;
        while (k < m_size && word(k)[0].isUpper() && !isCommonAcronym(word(k)) && !isCalendarWord(k)) {
            if (isBodyWord(word(k)))
                return true;
            ++k;
        }
        return false;
    }

    bool isNameAtOpening(size_t i) const
    {
        const QStringView w = word(i);
        const QString lower = m_text.lower(m_sentence, i);
        if (isHonorific(w) && i + 1 < m_size && word(i + 1)[0].isUpper())
            return true;
        if (isPlaceWord(w))
            return true;
        if (m_text.isCapitalisedInside(w))
            return !isOneOf(tag(i), {u"DET", u"PRON", u"ADP", u"SCONJ", u"CCONJ"});
        const bool nextIsName = i + 1 < m_size && word(i + 1)[0].isUpper() && !isCommonAcronym(word(i + 1))
            && !isCalendarWord(i + 1);
        if (m_text.occursInLowerCase(lower) && !nextIsName)
            return false;
        if (tag(i) == u"PROPN")
            return true;
        if (isOneOf(tag(i),
                    {u"DET", u"PRON", u"ADP", u"SCONJ", u"CCONJ", u"ADV", u"AUX", u"PART", u"NUM", u"INTJ"}))
            return false;
        // "Quarrel Logistics shipped": an unknown word before another capital
        return nextIsName && !isInLexicon(WordList::Demonym, word(i + 1)) && !m_text.occursInLowerCase(lower)
            && !isPlaceWord(word(i + 1)) && !isHonorific(word(i + 1));
    }

    bool isCapital(size_t i) const { return i < m_size && isNameToken(i); }

    bool hasBodyWord(size_t first, size_t end) const
    {
        for (size_t k = first; k < end; ++k) {
            if (isBodyWord(word(k)))
                return true;
        }
        return false;
    }

    // A capitalised common noun, as in "Trade and Industry".
    bool isAbstract(size_t i) const
    {
        static const QRegularExpression ending(
            u"(?:ment|ity|tion|ics|ence|ance|ology|ture|sion|ing|ry|ade|ce|gy)$"_s);
        return i < m_size && word(i)[0].isUpper() && ending.match(word(i).toString()).hasMatch();
    }

    // A word for what a body deals in: "Oil and Petroleum", "Industry and Security".
    bool isField(size_t i) const
    {
        if (i >= m_size || !word(i)[0].isUpper())
            return false;
        const QString lemma = lemmaOf(word(i), u"NOUN");
        return isAbstract(i) || isInLexicon(WordList::GoodsNoun, lemma)
            || isInLexicon(WordList::OrganizationWord, word(i));
    }

    size_t chunkEnd(size_t first) const
    {
        size_t i = first + 1;
        while (i < m_size) {
            if (isCapital(i) && !isModelOfPlace(first, i) && leadingName(word(i)) == 0
                && !closesName(first, i - 1, i)) {
                ++i;
                continue;
            }
            const size_t next = afterConnector(first, i);
            if (next == i)
                break;
            i = next;
        }
        return i;
    }

    // "... left Orlo Ltd. Tern stayed": a legal form with a full stop closes the name.
    bool closesName(size_t first, size_t last, size_t next) const
    {
        return last > first && word(last).endsWith(u'.') && isInLexicon(WordList::LegalForm, word(last))
            && !isInLexicon(WordList::LegalForm, word(next));
    }

    // "U.S. A9 chips": the country does not belong to the model.
    bool isModelOfPlace(size_t first, size_t i) const
    {
        return isModelDesignation(word(i)) && i == first + 1 && isPlaceWord(word(first));
    }

    // Where the name goes on behind a connector at i: "Bank of Orlo", "Vane & Sons", "Orlo Co., Ltd."; else
    // i.
    size_t afterConnector(size_t first, size_t i) const
    {
        const QStringView w = word(i);
        if (w == u"&" && isCapital(i + 1))
            return i + 2;
        if (w == u"," && i + 1 < m_size && isInLexicon(WordList::LegalForm, word(i + 1)))
            return i + 2;
        const bool body = hasBodyWord(first, i);
        const bool opens = (w == u"of" && takesOf(word(i - 1))) || (w == u"for" && takesFor(word(i - 1)));
        if (opens) {
            const size_t next = m_text.lower(m_sentence, i + 1) == "the"_L1 ? i + 2 : i + 1;
            if (isCapital(next))
                return next + 1;
        }
        if (w == u"and" && isField(i + 1) && isField(i - 1)
            && (body || isBodyWord(word(i + 1)) || isBodyWord(word(i - 1))))
            return i + 2;
        if (isOneOf(w,
                    {u"van", u"von", u"de", u"der", u"den", u"bin", u"al", u"el", u"da", u"di", u"du", u"la",
                     u"le", u"del", u"dos", u"ibn", u"ter"})
            && isCapital(i + 1))
            return i + 2;
        if (isOneOf(w, {u"van", u"de", u"von"}) && isOneOf(word(i + 1), {u"der", u"den", u"la"})
            && isCapital(i + 2))
            return i + 3;
        if (isModelNumber(i))
            return i + 1;
        return i;
    }

    // The number of "Tern 500" or "Orlo 4090": not a year, a count of something, or a day.
    bool isModelNumber(size_t i) const
    {
        static const QRegularExpression number(u"^\\d{1,5}[A-Za-z]{0,3}$"_s);
        if (!number.match(word(i).toString()).hasMatch() || isPlaceWord(word(i - 1))
            || isBodyWord(word(i - 1)))
            return false;
        if (word(i).size() == 4 && (word(i).startsWith(u"19") || word(i).startsWith(u"20")))
            return false;
        const QString next = m_text.lower(m_sentence, i + 1);
        const bool measure = isInLexicon(WordList::Unit, next)
            && !isOneOf(next, {u"set", u"sets", u"unit", u"units", u"piece", u"pieces"});
        return !measure && !isInLexicon(WordList::Currency, next) && next != "per"_L1 && next != "%"_L1
            && next != "million"_L1 && next != "billion"_L1 && next != "percent"_L1
            && m_text.lower(m_sentence, i - 2) != "no."_L1;
    }

    void emitChunk(size_t first, size_t end, std::vector<NameSpan> &names) const
    {
        // "Acme Director Ann Vane": two names; a title that opens the chunk belongs to the person
        for (size_t k = first + 1; k + 1 < end; ++k) {
            const bool person = isInLexicon(WordList::GivenName, word(k + 1))
                || isOneOf(word(k), {u"Mr", u"Ms", u"Mrs", u"Dr"});
            if (isHonorific(word(k)) && person) {
                emitOne(first, k, names);
                emitChunk(k, end, names);
                return;
            }
        }
        if (const size_t person = personAtEnd(first, end); person > first) {
            emitOne(first, person, names);
            emitTitled(person, end, names);
            return;
        }
        if (isModelBeforeMaker(first, end)) {
            emitOne(first, first + 1, names);
            emitOne(first + 1, end, names);
            return;
        }
        emitOne(first, end, names);
    }

    // "Eight of its A9 Orlo chips": two names where the text knows Orlo without the model as well.
    bool isModelBeforeMaker(size_t first, size_t end) const
    {
        if (end != first + 2 || !isModelDesignation(word(first)) || isModelDesignation(word(first + 1)))
            return false;
        for (size_t s = 0; s < m_text.sentences().size(); ++s) {
            for (size_t i = 0; i < m_text.sentences()[s].tokens.size(); ++i) {
                if (m_text.word(s, i) == word(first + 1)
                    && (i == 0 || !isModelDesignation(m_text.word(s, i - 1))))
                    return true;
            }
        }
        return false;
    }

    // "Secretary of the Treasury Ann Vane", "Trade Division Ann B. Vane": where the person's name begins, or
    // first.
    size_t personAtEnd(size_t first, size_t end) const
    {
        static const QRegularExpression initial(u"^[A-Z]\\.$"_s);
        if (end - first >= 4 && initial.match(word(end - 2).toString()).hasMatch())
            return end - 3;
        for (size_t k = first + 1; k + 1 < end && k + 4 > end; ++k) {
            const bool office = isBodyWord(word(k - 1)) || isRoleWord(word(k - 1)) || isAbstract(k - 1);
            if (office && isInLexicon(WordList::GivenName, word(k)) && !isBodyWord(word(k + 1))
                && !isPlaceWord(word(k - 1)))
                return k;
        }
        return first;
    }

    // The name in "Orland-based"; a place, a firm or a country by itself.
    void emitPart(size_t i, std::vector<NameSpan> &names) const
    {
        const qsizetype length = leadingName(word(i));
        const QStringView head = word(i).left(length);
        size_t first = i;
        // "Hong Kong-based", "New York-listed"
        if (i > 0 && word(i - 1)[0].isUpper() && isPlaceWord(QString(word(i - 1) % u' ' % head)))
            first = i - 1;
        const Span span{m_text.span({m_sentence, first, i + 1}).begin,
                        m_text.span({m_sentence, i, i + 1}).begin + length};
        const QString name = span.of(m_text.text()).toString().simplified();
        const bool place = isPlaceWord(name) || isInLexicon(WordList::Demonym, name);
        if (!place && !m_text.isCapitalisedInside(name))
            return;
        while (!names.empty() && names.back().range.sentence == m_sentence && names.back().range.end > first)
            names.pop_back();
        names.push_back({.range = {m_sentence, first, i + 1},
                         .name = name,
                         .titled = false,
                         .numbered = false,
                         .part = span});
    }

    void emitTitled(size_t first, size_t end, std::vector<NameSpan> &names) const
    {
        const TokenRange range{m_sentence, first, end};
        names.push_back(
            {.range = range, .name = m_text.textOf(range), .titled = true, .numbered = false, .part = {}});
    }

    bool isRole(size_t first, size_t end) const
    {
        for (size_t k = first; k < end; ++k) {
            if (!isRoleWord(word(k)) && !isOneOf(word(k), {u"of", u"for", u"and", u"the"}))
                return false;
        }
        return true;
    }

    // The place that opens a report: "GENEVA -", "LONDON (Orlo Wire) -", "(London) The Gazette reported".
    bool isDateline(size_t first, size_t end) const
    {
        if (!isPlaceWord(capitalised(m_text.textOf({m_sentence, first, end}))))
            return false;
        if (first == 1 && word(0) == u"(" && word(end) == u")")
            return true;
        if (first != 0)
            return false;
        for (size_t k = end; k < std::min(m_size, end + 12); ++k) {
            const QStringView w = word(k);
            if (w == u"-" || w == u"--" || w == u"\u2013" || w == u"\u2014")
                return true;
            if (tag(k) == u"VERB" || tag(k) == u"AUX")
                return false;
        }
        return false;
    }

    static QString capitalised(const QString &name)
    {
        QString form = name;
        for (qsizetype k = 1; k < form.size(); ++k)
            form[k] = form[k - 1].isLetter() ? form[k].toLower() : form[k];
        return form;
    }

    // "Executive Order" and "E.O." name nothing without their number.
    bool isBareOrder(const TokenRange &range) const
    {
        const QString name = m_text.textOf(range);
        return name == "Executive Order"_L1 || name == "E.O."_L1 || name == "No."_L1;
    }

    void emitOne(size_t first, size_t end, std::vector<NameSpan> &names) const
    {
        size_t begin = first;
        while (begin < end && isHonorific(word(begin)))
            ++begin;
        const bool titled = begin > first;
        if (begin == end || isRole(begin, end) || isDateline(begin, end))
            return; // "the Minister"
        const bool shortTitle = titled && begin == first + 1
            && isOneOf(word(first), {u"Mr", u"Mr.", u"Ms", u"Ms.", u"Mrs", u"Mrs.", u"Dr", u"Dr."});
        if (end - begin == 1 && !titled && isInLexicon(WordList::LegalForm, word(begin)))
            return;
        const TokenRange bare{m_sentence, begin, end};
        if (isBareOrder(bare))
            return;
        bool number = isModelDesignation(word(end - 1));
        for (size_t k = begin + 1; k < end; ++k)
            number = number || word(k)[0].isDigit();
        names.push_back({.range = {m_sentence, shortTitle ? first : begin, end},
                         .name = m_text.textOf(bare),
                         .titled = titled,
                         .numbered = number,
                         .part = {}});
    }

    const MentionText &m_text;
    size_t m_sentence;
    size_t m_size;
};

} // namespace

std::vector<NameSpan> findNames(const MentionText &text)
{
    std::vector<NameSpan> names;
    for (size_t s = 0; s < text.sentences().size(); ++s)
        NameReader(text, s).run(names);
    return names;
}

} // namespace clew
