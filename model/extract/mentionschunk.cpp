#include "extract/mentionschunk.h"

#include "extract/mentionswords.h"
#include "extract/timescalendar.h"
#include "language/lexicon.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Tokens that a name has at most: keeps texts without lower case linear.
constexpr size_t longest = 24;

bool isSmallWord(QStringView tag)
{
    return isOneOf(tag, {u"DET", u"PRON", u"CCONJ", u"ADP", u"SCONJ"});
}

// The endings of what stands before such a word: "Armed Forces", "Foreign Trade".
bool hasAdjectiveEnding(QStringView word)
{
    static const std::array endings{u"al"_s, u"ed"_s, u"ic"_s, u"ign"_s, u"ive"_s, u"ary"_s, u"an"_s};
    return word.size() > 4
        && std::ranges::any_of(endings, [&](const QString &ending) { return word.endsWith(ending); });
}

// Decides which words belong to names, and where a run of them ends.
class ChunkReader
{
public:
    ChunkReader(const MentionText &text, size_t sentence)
        : m_text(text)
        , m_sentence(sentence)
        , m_size(text.size(sentence))
    {
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
            || w.startsWith(u"Non-") || isOneOf(w, {u"Today", u"Yesterday", u"Tomorrow", u"Tonight"}))
            return false;
        if (isInLexicon(WordList::Demonym, w) && !isInLexicon(WordList::Country, w))
            return opensBodyName(i);
        if (isPartOfDemonym(i) || isLoneAdjective(i) || isPairOfCountries(w) || isSpeltOut(i))
            return false;
        if (m_text.isHeading(m_sentence))
            return isNameInHeading(i);
        if (m_text.opensClause(m_sentence, i))
            return isNameAtOpening(i);
        return !isSmallWord(tag(i)) || w.size() >= 6;
    }

    size_t chunkEnd(size_t first) const
    {
        size_t i = first + 1;
        while (i < std::min(m_size, first + longest)) {
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

private:
    QStringView word(size_t i) const { return m_text.word(m_sentence, i); }
    QStringView tag(size_t i) const { return m_text.tag(m_sentence, i); }
    bool isCapital(size_t i) const { return i < m_size && isNameToken(i); }

    bool isCalendarWord(size_t i) const
    {
        const QString lower = m_text.lower(m_sentence, i);
        if (weekdayOf(lower))
            return true;
        return monthOf(lower).has_value() && !opensPerson(i);
    }

    // "Jan Orlo", "April Vane": months that are given names, where the model sees a person.
    bool opensPerson(size_t i) const
    {
        const Name *name = m_text.nameAt(m_sentence, i);
        return name && name->kind == NameKind::Person && name->probability >= 0.5F && i + 1 < m_size
            && word(i + 1)[0].isUpper() && name->span.contains(m_text.span({m_sentence, i, i + 2}));
    }

    bool isModelSure(size_t i) const
    {
        const Name *name = m_text.nameAt(m_sentence, i);
        return name && name->probability >= 0.5F;
    }

    // "Iran-U.K. national", "China-Russia": no name of its own
    static bool isPairOfCountries(QStringView w)
    {
        const qsizetype hyphen = w.indexOf(u'-');
        return hyphen > 0 && isPlaceWord(w.left(hyphen)) && isPlaceWord(w.mid(hyphen + 1));
    }

    // "RTO (regional turn-off) sensor": capitals for common nouns
    bool isSpeltOut(size_t i) const
    {
        const QStringView w = word(i);
        return w.size() > 2 && w.toString() == w.toString().toUpper() && word(i + 1) == u"("
            && !word(i + 2).isEmpty() && word(i + 2)[0].isLower() && word(i + 2).size() > 2
            && !isOneOf(tag(i + 2), {u"DET", u"ADP", u"PRON", u"SCONJ"})
            && m_text.lower(m_sentence, i + 2)[0] == w[0].toLower();
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
        return alone && tag(i) == u"ADJ" && tag(i + 1) == u"NOUN" && !isPlaceWord(word(i)) && !isModelSure(i);
    }

    // "French Nuclear Agency": a demonym that opens the name of a body.
    bool opensBodyName(size_t i) const
    {
        size_t k = i + 1;
        while (k < std::min(m_size, i + longest) && word(k)[0].isUpper() && !isCommonAcronym(word(k))
               && !isCalendarWord(k)) {
            if (isBodyWord(word(k)))
                return true;
            ++k;
        }
        return false;
    }

    bool isNameInHeading(size_t i) const
    {
        const QStringView w = word(i);
        const bool known
            = m_text.isCapitalisedInside(w) && !m_text.occursInLowerCase(m_text.lower(m_sentence, i));
        return known || isPlaceWord(w) || isModelSure(i);
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
            return !isSmallWord(tag(i));
        const bool nextIsName = i + 1 < m_size && word(i + 1)[0].isUpper() && !isCommonAcronym(word(i + 1))
            && !isCalendarWord(i + 1);
        // "Trade magazine Orlo", "Customs officers": what kind they are
        if (!nextIsName && tag(i + 1) == u"NOUN"
            && isOneOf(lower,
                       {u"trade",    u"customs", u"shipping", u"industry",   u"business", u"export",
                        u"import",   u"court",   u"police",   u"company",    u"market",   u"intelligence",
                        u"security", u"defence", u"defense",  u"government", u"tax",      u"port",
                        u"border",   u"army",    u"navy"}))
            return false;
        if (isModelSure(i) && (nextIsName || !m_text.occursInLowerCase(lower)))
            return true;
        if ((m_text.occursInLowerCase(lower) || isCommonNoun(lower)) && !nextIsName)
            return false;
        if (tag(i) == u"PROPN")
            return true;
        if (isSmallWord(tag(i)) || isOneOf(tag(i), {u"ADV", u"AUX", u"PART", u"NUM", u"INTJ"}))
            return false;
        // "Quarrel Logistics shipped": an unknown word before another capital
        return nextIsName && !isInLexicon(WordList::Demonym, word(i + 1)) && !m_text.occursInLowerCase(lower)
            && !isPlaceWord(word(i + 1)) && !isHonorific(word(i + 1));
    }

    // "Experts", "Suppliers": nouns that open a sentence
    static bool isCommonNoun(const QString &lower)
    {
        const QString noun = lemmaOf(lower, u"NOUN");
        return std::ranges::any_of(std::array{WordList::PersonNoun, WordList::FirmNoun, WordList::GoodsNoun,
                                              WordList::DocumentNoun, WordList::FacilityNoun,
                                              WordList::ServiceNoun},
                                   [&](WordList list) { return isInLexicon(list, noun); });
    }

    bool hasBodyWord(size_t first, size_t end) const
    {
        for (size_t k = first; k < end; ++k) {
            if (isBodyWord(word(k)))
                return true;
        }
        return false;
    }

    bool isAbstract(size_t i) const
    {
        return i < m_size && word(i)[0].isUpper() && hasAbstractEnding(word(i));
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

    // "OOO Orlo", "PT Orlo": a form in capitals, and a word of a name right behind it.
    bool opensNameOfFirm(size_t form) const
    {
        const QStringView w = word(form);
        const bool capitals = w.size() >= 2 && std::ranges::all_of(w, [](QChar c) { return c.isUpper(); });
        return capitals && form + 1 < m_size && isCapital(form + 1)
            && !isInLexicon(WordList::LegalForm, word(form + 1));
    }

    // Where the name goes on behind a connector at i, or i.
    size_t afterConnector(size_t first, size_t i) const
    {
        const QStringView w = word(i);
        if (w == u"&" && isCapital(i + 1))
            return i + 2;
        // "Orlo Freight, Inc."; but "in Georgia, OOO Orlo", whose form stands before the name
        if (w == u"," && i + 1 < m_size
            && ((isInLexicon(WordList::LegalForm, word(i + 1)) && !opensNameOfFirm(i + 1))
                || isGeneration(word(i + 1))))
            return i + 2;
        for (const size_t next : {afterPreposition(i), afterAnd(first, i), afterParticle(i),
                                  afterGenitive(first, i), afterParenthesis(first, i)}) {
            if (next != i)
                return next;
        }
        return isModelNumber(i) ? i + 1 : i;
    }

    // "Bank of the Orlo", "Office for Trade"
    size_t afterPreposition(size_t i) const
    {
        const QStringView w = word(i);
        if (!(w == u"of" && takesOf(word(i - 1))) && !(w == u"for" && takesFor(word(i - 1))))
            return i;
        const size_t next = m_text.lower(m_sentence, i + 1) == "the"_L1 ? i + 2 : i + 1;
        return isCapital(next) ? next + 1 : i;
    }

    // "Industry and Security", "Ministry of Defence and Armed Forces", "List of Firms and Banned Persons"
    size_t afterAnd(size_t first, size_t i) const
    {
        if (word(i) != u"and" || i + 1 >= m_size || !word(i + 1)[0].isUpper())
            return i;
        if (isPlaceWord(QString(word(i - 1) % u" and " % word(i + 1))) || namesLaw(i))
            return i + 2;
        if (isHonorific(word(i + 1)) || isPlaceWord(word(i + 1)))
            return i;
        const bool governs = word(first + 1) == u"of" && takesOf(word(first));
        if (governs && isOneOf(word(first), {u"List", u"Register", u"Registry"}))
            return isCapital(i + 1) ? i + 2 : i;
        const bool body = governs || hasBodyWord(first, i) || isBodyWord(word(i + 1));
        return body && isField(i - 1) && isMatter(i + 1) ? i + 2 : i;
    }

    // "Trade and Customs Act": the law comes behind "and".
    bool namesLaw(size_t i) const
    {
        if (!hasAbstractEnding(word(i - 1)))
            return false;
        for (size_t k = i + 1; k < std::min(m_size, i + 5) && word(k)[0].isUpper(); ++k) {
            if (isOneOf(word(k), {u"Act", u"Law", u"Code", u"Regulations", u"Bill", u"Ordinance"}))
                return true;
        }
        return false;
    }

    // What a body deals in, with the word before it: "Armed Forces", "Border Protection", "Security".
    bool isMatter(size_t i) const
    {
        const bool opens = hasAdjectiveEnding(word(i))
            || isOneOf(word(i),
                       {u"Border", u"Human", u"Home", u"Trade", u"Land", u"Water", u"Food", u"Drug", u"Child",
                        u"Public", u"Labor", u"Labour", u"Rural", u"Urban", u"Sea", u"Arms"});
        return isField(i) || (opens && isField(i + 1));
    }

    // "Ann van der Vane", "Omar al Orlo"
    size_t afterParticle(size_t i) const
    {
        const QStringView w = word(i);
        if (isOneOf(w, {u"van", u"von", u"de", u"der", u"den", u"bin", u"al",  u"el",
                        u"da",  u"di",  u"du", u"la",  u"le",  u"del", u"dos", u"ibn",
                        u"ter", u"e",   u"y",  u"und", u"et",  u"für", u"do",  u"das"})
            && isCapital(i + 1))
            return i + 2;
        if (isOneOf(w, {u"van", u"de", u"von"}) && isOneOf(word(i + 1), {u"der", u"den", u"la"})
            && isCapital(i + 2))
            return i + 3;
        return i;
    }

    // "Attorney's Office", "People's Republic of Orland"
    size_t afterGenitive(size_t first, size_t i) const
    {
        if (m_text.lower(m_sentence, i) != "'s"_L1 && m_text.lower(m_sentence, i) != "'"_L1)
            return i;
        static const QSet<QString> owners{
            u"Attorney"_s, u"People"_s,   u"Peoples"_s,   u"Workers"_s,  u"Children"_s,  u"Women"_s,
            u"Farmers"_s,  u"Veterans"_s, u"Sheriff"_s,   u"Governor"_s, u"President"_s, u"Prosecutor"_s,
            u"General"_s,  u"Minister"_s, u"Secretary"_s, u"Coroner"_s,  u"King"_s,      u"Queen"_s,
            u"Teachers"_s, u"Doctors"_s,  u"Mayor"_s};
        const bool body = isBodyWord(word(i + 1)) || takesOf(word(i + 1));
        return owners.contains(word(i - 1).toString()) && body && i > first ? i + 2 : i;
    }

    // "Mei (Amber) Sun", "Ann "Nan" Vane", "Executive Order (E.O.) 12345"
    size_t afterParenthesis(size_t first, size_t i) const
    {
        static const QString marks = u"\"\u201c\u2018"_s;
        if (word(i).size() == 1 && marks.contains(word(i)) && i + 3 < m_size && word(i + 2).size() == 1
            && u"\"\u201d\u2019"_s.contains(word(i + 2)) && word(i + 1)[0].isUpper() && isCapital(i + 3)
            && !hasBodyWord(first, i) && !isBodyWord(word(i + 3)))
            return i + 4;
        if (word(i) != u"(" || word(i + 2) != u")" || i + 3 >= m_size)
            return i;
        const bool order = word(i + 1) == u"E.O." && word(i + 3)[0].isDigit();
        const bool nickname = word(i + 1)[0].isUpper() && word(i + 1).size() > 2
            && std::ranges::any_of(word(i + 1), [](QChar c) { return c.isLower(); }) && isCapital(i + 3)
            && !hasBodyWord(first, i) && !isInLexicon(WordList::LegalForm, word(i + 3));
        return order || nickname ? i + 4 : i;
    }

    static bool isGeneration(QStringView w)
    {
        return isOneOf(w, {u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III"});
    }

    // The number of "Tern 500" or "Orlo 4090": not a year, a count of something, or a day.
    bool isModelNumber(size_t i) const
    {
        static const QRegularExpression number(u"^\\d{1,5}[A-Za-z]{0,3}$"_s);
        if (i >= m_size || !word(i)[0].isDigit() || !number.match(word(i).toString()).hasMatch()
            || isPlaceWord(word(i - 1)) || isBodyWord(word(i - 1)))
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

    const MentionText &m_text;
    size_t m_sentence;
    size_t m_size;
};

} // namespace

bool opensName(const MentionText &text, size_t sentence, size_t token)
{
    return ChunkReader(text, sentence).isNameToken(token);
}

size_t nameChunkEnd(const MentionText &text, size_t sentence, size_t first)
{
    return ChunkReader(text, sentence).chunkEnd(first);
}

} // namespace clew
