#include "extract/mentionsnames.h"

#include "extract/amounts.h"
#include "extract/mentionschunk.h"
#include "extract/mentionsmisread.h"
#include "extract/mentionswords.h"
#include "language/lexicon.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class NameReader
{
public:
    NameReader(const MentionText &text, const QSet<QString> &withoutModel, const QSet<QString> &surnames,
               size_t sentence)
        : m_text(text)
        , m_withoutModel(withoutModel)
        , m_surnames(surnames)
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
            if (isStateOfOwned(i))
                emitState(i, names);
            if (isLettered(m_text, {m_sentence, i, i + 2})) {
                emitLettered(i, names);
                i += 2;
                continue;
            }
            if (!opensName(m_text, m_sentence, i)) {
                ++i;
                continue;
            }
            const size_t end = nameChunkEnd(m_text, m_sentence, i);
            emitChunk(i, end, names);
            i = end;
        }
    }

private:
    QStringView word(size_t i) const { return m_text.word(m_sentence, i); }
    QStringView tag(size_t i) const { return m_text.tag(m_sentence, i); }

    // "Company A", at the end of a sentence without the full stop.
    void emitLettered(size_t i, std::vector<NameSpan> &names) const
    {
        const SentenceTokens range{m_sentence, i, i + 2};
        Span span = m_text.span(range);
        if (word(i + 1).endsWith(u'.'))
            --span.end;
        names.push_back({.range = range,
                         .name = span.of(m_text.text()).toString().simplified(),
                         .titled = false,
                         .numbered = false,
                         .part = span});
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
        if (const size_t second = secondName(first, end); second > first) {
            emitOne(first, second, names);
            emitChunk(second, end, names);
            return;
        }
        if (isModelBeforeMaker(first, end)) {
            emitOne(first, first + 1, names);
            emitOne(first + 1, end, names);
            return;
        }
        emitOne(first, end, names);
    }

    // "Orlo Freight Vane": where the model sees a second name begin, or first.
    size_t secondName(size_t first, size_t end) const
    {
        const auto sure = [](const Name *name) {
            return name && name->probability >= 0.8F;
        };
        for (size_t k = first + 1; k < end; ++k) {
            const Name *before = m_text.nameAt(m_sentence, k - 1);
            const Name *name = m_text.nameAt(m_sentence, k);
            if (before != name && sure(before) && sure(name) && before->kind != name->kind
                && name->kind != NameKind::Other)
                return k;
        }
        return first;
    }

    // "Eight of its A9 Orlo chips": two names where the text knows Orlo without the model as well.
    bool isModelBeforeMaker(size_t first, size_t end) const
    {
        if (end != first + 2 || !isModelDesignation(word(first)) || isModelDesignation(word(first + 1)))
            return false;
        return m_withoutModel.contains(word(first + 1).toString());
    }

    // "Secretary of the Treasury Ann Vane", "Trade Division Ann B. Vane": where the person's name begins, or
    // first.
    size_t personAtEnd(size_t first, size_t end) const
    {
        static const QRegularExpression initial(u"^[A-Z]\\.$"_s);
        if (end - first >= 4 && initial.match(word(end - 2).toString()).hasMatch())
            return end - 3;
        for (size_t k = first + 1; k + 1 < end && k + 4 > end; ++k) {
            const bool office
                = isBodyWord(word(k - 1)) || isRoleWord(word(k - 1)) || hasAbstractEnding(word(k - 1));
            const Name *name = m_text.nameAt(m_sentence, k);
            const bool person = name && name->kind == NameKind::Person && name->probability >= 0.5F
                && name->span.begin == m_text.span({m_sentence, k, k + 1}).begin;
            if (office && (person || isInLexicon(WordList::GivenName, word(k))) && !isBodyWord(word(k + 1))
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

    // "an [Orlandish] state-owned bank": whose state
    bool isStateOfOwned(size_t i) const
    {
        if (i + 1 >= m_size || !isInLexicon(WordList::Demonym, word(i).toString())
            || !countryOf(word(i).toString()))
            return false;
        return isOfRule(i)
            || isOneOf(m_text.lower(m_sentence, i + 1),
                       {u"state-owned", u"state-run", u"state-controlled", u"government-owned",
                        u"government-controlled", u"state-backed", u"state-funded", u"government-backed",
                        u"sanctions", u"blacklist", u"embargo"});
    }

    // "the [Orlandish] sanctions list", "an [Orlandish] export licence"
    bool isOfRule(size_t i) const
    {
        return i + 2 < m_size
            && isOneOf(m_text.lower(m_sentence, i + 1), {u"export", u"sanctions", u"trade", u"import"})
            && isOneOf(m_text.lower(m_sentence, i + 2),
                       {u"list", u"lists", u"licence", u"license", u"ban", u"control", u"controls", u"rules",
                        u"restrictions", u"law", u"laws", u"blacklist", u"permit", u"embargo"});
    }

    void emitState(size_t i, std::vector<NameSpan> &names) const
    {
        const SentenceTokens range{m_sentence, i, i + 1};
        names.push_back({.range = range,
                         .name = *countryOf(word(i).toString()),
                         .titled = false,
                         .numbered = false,
                         .part = m_text.span(range)});
    }

    void emitTitled(size_t first, size_t end, std::vector<NameSpan> &names) const
    {
        const SentenceTokens range{m_sentence, first, end};
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

    // "Under Secretary for Ports and Customs": what somebody is in charge of.
    bool isRemit(size_t first, size_t end) const
    {
        if (first == 0 || word(first - 1) != u"for")
            return false;
        for (size_t k = first; k < end; ++k) {
            if (isPlaceWord(word(k)) || isInLexicon(WordList::LegalForm, word(k)))
                return false;
        }
        for (size_t k = first - 1; k-- > 0;) {
            if (isOneOf(word(k),
                        {u"Secretary", u"Minister", u"Director", u"Commissioner", u"Representative", u"Envoy",
                         u"Coordinator", u"Rapporteur", u"Undersecretary", u"Ambassador"}))
                return true;
            if (!word(k)[0].isUpper() && !isOneOf(word(k), {u"of", u"the", u"and"}))
                return false;
        }
        return false;
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

    // "Title 18", "Specially Designated Orlo Trader", "Frequently Asked Question 7": parts of documents and
    // what somebody is listed as.
    bool isStatus(size_t first, size_t end) const
    {
        static const QSet<QString> parts{
            u"Title"_s,    u"Section"_s,   u"Chapter"_s, u"Annex"_s,    u"Article"_s, u"Part"_s, u"Table"_s,
            u"Figure"_s,   u"Note"_s,      u"Chart"_s,   u"Appendix"_s, u"Page"_s,    u"Case"_s, u"Count"_s,
            u"Schedule"_s, u"Paragraph"_s, u"Volume"_s,  u"Item"_s,     u"Question"_s};
        if (parts.contains(word(first).toString()) && (end == first + 1 || word(first + 1)[0].isDigit()))
            return true;
        if (word(first) == u"Specially" && word(end - 1) != u"List")
            return true;
        for (size_t k = first; k + 1 < end; ++k) {
            if (word(k) == u"Frequently" && word(k + 1) == u"Asked")
                return true;
        }
        return false;
    }

    // "Mei Sun" for "Mei (Amber) Sun"
    static QString withoutNickname(const QString &name)
    {
        static const QRegularExpression quoted(u" [\"\u201c\u2018][^\"\u201d\u2019]+[\"\u201d\u2019](?= )"_s);
        if (name.contains(u'"') || name.contains(u'\u201c'))
            return QString(name).remove(quoted);
        const qsizetype open = name.indexOf(" ("_L1);
        const qsizetype close = name.indexOf(") "_L1, open + 1);
        return open > 0 && close > open ? QString(name.left(open) % name.mid(close + 1)) : name;
    }

    // "Executive Order" and "E.O." name nothing without their number.
    bool isBareOrder(const SentenceTokens &range) const
    {
        const QString name = m_text.textOf(range);
        return name == "Executive Order"_L1 || name == "E.O."_L1 || name == "No."_L1;
    }

    // Past a legal form of dots and strokes that stands behind a name: "Orlo Marine d.o.o.", "Vesk A/S", of
    // which taggers make many things.
    size_t afterLegalForm(size_t first, size_t end) const
    {
        // "Orlo Makina San" + ". ve Tic. A.S.": taggers cut within the form as well
        constexpr size_t within = 2; // tokens
        for (size_t begin = end > first + within ? end - within : std::min(end, first + 1); begin < end;
             ++begin) {
            const size_t past = pastLegalForm(begin);
            if (past > end && m_text.textOf({m_sentence, begin, past}).contains(u' '))
                return past;
        }
        return pastLegalForm(end);
    }

    size_t pastLegalForm(size_t end) const
    {
        constexpr size_t longest = 9; // tokens: "San. ve Tic. Ltd. Sti."
        for (size_t last = std::min(m_size, end + longest); last > end; --last) {
            const QString form = m_text.textOf({m_sentence, end, last});
            if ((form.contains(u'.') || form.contains(u'/')) && isInLexicon(WordList::LegalForm, form))
                return last;
        }
        return end;
    }

    // "six Orlo S9s" are of the model Orlo S9; "the Orlo S9s" may be called so.
    QString singularModel(const QString &name, size_t begin) const
    {
        const bool plural = name.size() > 2 && name.endsWith(u's') && name[name.size() - 2].isDigit();
        const bool determined = begin > 0
            && (m_text.tag(m_sentence, begin - 1) == u"DET" || m_text.tag(m_sentence, begin - 1) == u"PRON");
        return plural && !determined ? name.chopped(1) : name;
    }

    // "Orlo" of "paid Orlo EUR 9 million"
    size_t withoutCurrency(size_t first, size_t end) const
    {
        const QStringView last = word(end - 1);
        const bool code = last.size() == 3 && last.toString() == last.toString().toUpper()
            && !currencyCode(last).isEmpty() && tag(end) == u"NUM";
        return code && end > first ? end - 1 : end;
    }

    // "[Restricted] Orlo K-5 pumps": the capital of the sentence.
    bool isDescriptionAtOpening(size_t i) const
    {
        const Token &token = m_text.sentences()[m_sentence].tokens[i];
        // "[Rival] Orlo Optics"
        const bool role = isOneOf(word(i),
                                  {u"Rival", u"Rivals", u"Competitor", u"Competitors", u"Supplier",
                                   u"Distributor", u"Reseller", u"Chipmaker", u"Carmaker", u"Drugmaker",
                                   u"Planemaker", u"Manufacturer", u"Startup", u"Start-up"});
        if (role && m_text.opensClause(m_sentence, i) && word(i + 1)[0].isUpper()
            && !m_text.isCapitalisedInside(word(i).toString()))
            return true;
        const Name *name = m_text.nameAt(m_sentence, i);
        const bool described
            = (token.fineTag == "VBN"_L1 || token.fineTag == "JJ"_L1) && word(i).endsWith(u"ed");
        return described && m_text.opensClause(m_sentence, i) && !(name && name->probability >= 0.5F)
            && !m_text.isCapitalisedInside(word(i).toString()) && word(i + 1)[0].isUpper();
    }

    void emitOne(size_t first, size_t bareEnd, std::vector<NameSpan> &names) const
    {
        const bool inside
            = !names.empty() && names.back().range.sentence == m_sentence && first < names.back().range.end;
        if (inside)
            return; // of the legal form of the name before
        const size_t end = withoutCurrency(first, afterLegalForm(first, bareEnd));
        size_t begin = first;
        while (begin < end
               && isOneOf(word(begin), {u"Defendant", u"Defendants", u"Plaintiff", u"Respondent"}))
            first = ++begin;
        if (end > begin + 1 && isDescriptionAtOpening(begin))
            first = ++begin;
        while (begin < end && isHonorific(word(begin)))
            ++begin;
        bool titled = begin > first;
        while (titled && begin < end && isOneOf(word(begin), {u"of", u"for", u"the"}))
            ++begin; // "Secretary of the Treasury"
        titled = titled && word(begin - 1)[0].isUpper();
        const bool surname = end == begin + 1 && m_surnames.contains(word(begin).toString().toLower());
        if (begin >= end || (isRole(begin, end) && !surname) || isDateline(begin, end) || isRemit(begin, end))
            return; // "the Minister"
        const bool shortTitle = titled && begin == first + 1
            && isOneOf(word(first), {u"Mr", u"Mr.", u"Ms", u"Ms.", u"Mrs", u"Mrs.", u"Dr", u"Dr."});
        if (end - begin == 1 && !titled && isInLexicon(WordList::LegalForm, word(begin)))
            return;
        const SentenceTokens bare{m_sentence, begin, end};
        if (isBareOrder(bare) || isStatus(begin, end))
            return;
        const QString written = withoutNickname(m_text.textOf(bare));
        const QString name = singularModel(withoutMisreadDigits(written), begin);
        bool number = isModelDesignation(word(end - 1)) && isModelDesignation(name.section(u' ', -1));
        for (size_t k = begin + 1; k < end; ++k)
            number = number || word(k)[0].isDigit();
        names.push_back({.range = {m_sentence, shortTitle ? first : begin, end},
                         .name = name,
                         .titled = titled,
                         .numbered = number,
                         .misread = withoutMisreadDigits(written) != written,
                         .part = {}});
    }

    const MentionText &m_text;
    const QSet<QString> &m_withoutModel;
    const QSet<QString> &m_surnames;
    size_t m_sentence;
    size_t m_size;
};

// Capitalised words that stand somewhere without a model designation before them.
QSet<QString> wordsWithoutModel(const MentionText &text)
{
    QSet<QString> words;
    for (size_t s = 0; s < text.sentences().size(); ++s) {
        for (size_t i = 0; i < text.size(s); ++i) {
            const QStringView word = text.word(s, i);
            if (word[0].isUpper() && (i == 0 || !isModelDesignation(text.word(s, i - 1))))
                words.insert(word.toString());
        }
    }
    return words;
}

// "Teller" of "Ann Teller", who may be called so by herself; in lower case.
QSet<QString> surnamesIn(const MentionText &text)
{
    QSet<QString> names;
    for (size_t s = 0; s < text.sentences().size(); ++s) {
        for (size_t i = 1; i < text.size(s); ++i) {
            const QStringView word = text.word(s, i);
            const QString given = text.lower(s, i - 1);
            if (word[0].isUpper() && word.size() > 2 && text.word(s, i - 1)[0].isUpper()
                && isInLexicon(WordList::GivenName, QString(given[0].toUpper() % given.mid(1))))
                names.insert(word.toString().toLower());
        }
    }
    return names;
}

} // namespace

bool isLettered(const MentionText &text, const SentenceTokens &range)
{
    if (range.end != range.first + 2 || range.end > text.size(range.sentence))
        return false;
    static const QRegularExpression letter(u"^(?:[A-Z]\\.?|\\d{1,2})$"_s);
    const QStringView noun = text.word(range.sentence, range.first);
    return isOneOf(noun, {u"Company",        u"Firm",       u"Corporation", u"Bank",        u"Entity",
                          u"Individual",     u"Person",     u"Executive",   u"Employee",    u"Supplier",
                          u"Customer",       u"Broker",     u"University",  u"Conspirator", u"Co-Conspirator",
                          u"Co-conspirator", u"Subsidiary", u"Distributor", u"Witness",     u"Vessel",
                          u"Ship",           u"Tanker",     u"Officer",     u"Director",    u"Buyer",
                          u"Manufacturer"})
        && letter.match(text.word(range.sentence, range.first + 1).toString()).hasMatch()
        && (text.word(range.sentence, range.first + 1) != u"I");
}

std::vector<NameSpan> findNames(const MentionText &text)
{
    const QSet<QString> withoutModel = wordsWithoutModel(text);
    const QSet<QString> surnames = surnamesIn(text);
    std::vector<NameSpan> names;
    for (size_t s = 0; s < text.sentences().size(); ++s)
        NameReader(text, withoutModel, surnames, s).run(names);
    return names;
}

} // namespace clew
