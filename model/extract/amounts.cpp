#include "extract/amounts.h"

#include "extract/amountsnumber.h"
#include "extract/timeswords.h"
#include "language/lexicon.h"
#include "language/resource.h"
#include "text/lower.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const QHash<QString, QString> &currencyCodes()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (const QString &line : resourceLines(u":/lexicon/currency-codes.tsv"_s)) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() == 2)
                all.insert(fields[0], fields[1]);
        }
        return all;
    }();
    return codes;
}

// Lower-case words with which an amount without digits may begin: hedges, numbers, and whatever a currency's
// name begins with, since "US$" may be two tokens.
const QSet<QString> &openingWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all{u"more"_s,   u"than"_s,    u"over"_s,          u"at"_s,    u"less"_s,   u"fewer"_s,
                          u"up"_s,     u"under"_s,   u"some"_s,          u"about"_s, u"around"_s, u"nearly"_s,
                          u"almost"_s, u"roughly"_s, u"approximately"_s, u"half"_s,  u"a"_s,      u"an"_s};
        all.unite(numberWords());
        for (auto code = currencyCodes().keyBegin(); code != currencyCodes().keyEnd(); ++code) {
            for (qsizetype length = 1; length <= code->size(); ++length)
                all.insert(code->left(length).toLower());
        }
        return all;
    }();
    return words;
}

bool mayOpenAmount(QStringView word)
{
    return word.front().isDigit() || openingWords().contains(LowerCased(word).form());
}

class AmountReader
{
public:
    AmountReader(QStringView text, const Sentence &sentence)
        : m_text(text)
        , m_sentence(sentence)
    {
    }

    std::vector<Amount> read()
    {
        std::vector<Amount> found;
        size_t i = 0;
        while (i < m_sentence.tokens.size()) {
            if (!mayOpenAmount(word(i))) {
                ++i;
                continue;
            }
            auto amount = money(i);
            if (!amount)
                amount = counted(i);
            if (amount)
                found.push_back(amount->first);
            i = amount ? amount->second : i + 1;
        }
        return found;
    }

private:
    using Found = std::optional<std::pair<Amount, size_t>>; // and the token after it

    QStringView word(size_t i) const
    {
        return i < m_sentence.tokens.size() ? m_sentence.tokens[i].span.of(m_text) : QStringView();
    }
    QString lower(size_t i) const { return lowerCased(word(i)); }
    bool is(size_t i, QLatin1StringView text) const
    {
        return word(i).compare(text, Qt::CaseInsensitive) == 0;
    }
    bool isTagged(size_t i, QLatin1StringView tag) const
    {
        return i < m_sentence.tokens.size() && m_sentence.tokens[i].tag == tag;
    }

    Amount blank(const TextNumber &number, AmountKind kind) const
    {
        return {.span = {},
                .kind = kind,
                .least = number.least,
                .most = number.most,
                .about = number.about,
                .unit = {},
                .per = {}};
    }

    Found finished(Amount amount, size_t begin, size_t end) const
    {
        amount.span = {m_sentence.tokens[begin].span.begin, m_sentence.tokens[end - 1].span.end};
        return std::pair(amount, end);
    }

    // The currency that begins at a token, of one to three: "US $", "U.S. dollars", "RMB".
    struct Currency
    {
        size_t end = 0;
        QString code;
    };
    std::optional<Currency> currency(size_t i) const
    {
        QString form;
        std::optional<Currency> best;
        for (size_t k = i; k < i + 3 && k < m_sentence.tokens.size(); ++k) {
            const bool joined = k > i && m_sentence.tokens[k].span.begin == m_sentence.tokens[k - 1].span.end;
            form += (k > i && !joined ? u" "_s : QString()) % word(k);
            if (const QString code = currencyCode(form); !code.isEmpty())
                best = Currency{k + 1, code};
        }
        return best;
    }

    // "$10", "more than RMB 45m", "1.3 million euros"
    Found money(size_t begin) const
    {
        size_t i = begin;
        while (i < begin + 2 && isHedging(i))
            ++i;
        if (const auto before = currency(i)) {
            const auto number = textNumberAt(m_text, m_sentence, before->end, ScaleLetters::Yes);
            if (number && number->digits && number->begin == before->end) {
                Amount amount = blank(*number, AmountKind::Money);
                hedge(begin, i, amount);
                amount.unit = before->code;
                return finished(amount, begin, rate(number->end, amount));
            }
        }
        const auto number = textNumberAt(m_text, m_sentence, begin, ScaleLetters::Yes);
        const auto after = number ? currency(number->end) : std::nullopt;
        if (!after)
            return std::nullopt;
        Amount amount = blank(*number, AmountKind::Money);
        amount.unit = after->code;
        size_t end = after->end;
        if (is(end, "'"_L1) || word(end) == u"\u2019")
            ++end;
        end = is(end, "worth"_L1) ? end + 1 : after->end;
        return finished(amount, begin, rate(end, amount));
    }

    // "over", "more than", "about" before a currency sign
    bool isHedging(size_t i) const
    {
        static constexpr std::array words{"over"_L1,   "more"_L1, "than"_L1,   "less"_L1,   "about"_L1,
                                          "nearly"_L1, "some"_L1, "almost"_L1, "around"_L1, "roughly"_L1};
        return std::ranges::any_of(words, [&](QLatin1StringView each) { return is(i, each); });
    }

    void hedge(size_t begin, size_t end, Amount &amount) const
    {
        for (size_t i = begin; i < end; ++i) {
            if (is(i, "over"_L1) || is(i, "more"_L1))
                amount.most.reset();
            else if (is(i, "less"_L1))
                amount.least.reset();
            else if (!is(i, "than"_L1))
                amount.about = true;
        }
    }

    // "an hour", "per ton", "a month each", "apiece", "for one hour": past it, and into `per`.
    size_t rate(size_t i, Amount &amount) const
    {
        if (is(i, "each"_L1) || is(i, "apiece"_L1)) {
            amount.per = u"piece"_s;
            return i + 1;
        }
        const bool per = is(i, "per"_L1) || is(i, "/"_L1);
        const bool article = is(i, "a"_L1) || is(i, "an"_L1);
        const QString unit = lower(i + 1);
        const bool known = timeUnitOf(unit) || unit == "hour"_L1 || unit == "minute"_L1 || unit == "piece"_L1
            || isInLexicon(WordList::Unit, unit);
        if ((per && isTagged(i + 1, "NOUN"_L1)) || ((per || article) && known)) {
            amount.per = unit;
            return is(i + 2, "each"_L1) || is(i + 2, "apiece"_L1) ? i + 3 : i + 2;
        }
        if (is(i, "for"_L1) && (is(i + 1, "one"_L1) || is(i + 1, "an"_L1) || is(i + 1, "a"_L1))
            && (timeUnitOf(lower(i + 2)) || is(i + 2, "hour"_L1))) {
            amount.per = lower(i + 2);
            return i + 3;
        }
        return i;
    }

    // "10,000 tons of coal", "seven LX-9 lasers", "five of the machines", "12 per cent"
    Found counted(size_t begin) const
    {
        const auto number = textNumberAt(m_text, m_sentence, begin, ScaleLetters::No);
        if (!number || number->end >= m_sentence.tokens.size())
            return std::nullopt;
        const size_t next = number->end;
        if (is(next, "%"_L1) || is(next, "percent"_L1) || (is(next, "per"_L1) && is(next + 1, "cent"_L1))) {
            Amount share = blank(*number, AmountKind::Share);
            share.unit = u"%"_s;
            return finished(share, begin, is(next, "per"_L1) ? next + 2 : next + 1);
        }
        const bool year = number->digits && yearNumber(word(begin)) && next == begin + 1;
        const QString unit = lower(next);
        if (isInLexicon(WordList::Unit, unit)) {
            Amount amount = blank(*number, AmountKind::Quantity);
            amount.unit = lemmaOf(unit, u"NOUN");
            const size_t goods = is(next + 1, "of"_L1) ? phraseEnd(next + 2) : 0;
            return finished(amount, begin, goods > next + 2 ? goods : next + 1);
        }
        const bool part = is(next, "of"_L1);
        const size_t end = phraseEnd(part ? next + 1 : next);
        if (end <= (part ? next + 1 : next) || year || !isGoods(end - 1))
            return std::nullopt;
        return finished(blank(*number, AmountKind::Quantity), begin, end);
    }

    // Past a short noun phrase without prepositions; `i` where there is none.
    size_t phraseEnd(size_t i) const
    {
        constexpr size_t longest = 6;
        size_t end = i;
        for (size_t k = i; k < i + longest && k < m_sentence.tokens.size(); ++k) {
            const bool noun = isTagged(k, "NOUN"_L1) || isTagged(k, "PROPN"_L1);
            const bool before = isTagged(k, "ADJ"_L1) || isTagged(k, "NUM"_L1) || isTagged(k, "DET"_L1)
                || is(k, "its"_L1) || is(k, "their"_L1) || is(k, "such"_L1);
            const bool genitive = end == k && end > i && (is(k, "'s"_L1) || word(k) == u"\u2019s");
            if (genitive && (isTagged(k + 1, "NOUN"_L1) || isTagged(k + 1, "PROPN"_L1)))
                continue; // "units of Orlo's K-5 pumps"
            if (noun)
                end = k + 1;
            else if (!before || end > i)
                break;
        }
        return end;
    }

    // Goods can be counted; days and people are no amounts of this kind.
    bool isGoods(size_t noun) const
    {
        const QString &lemma = m_sentence.tokens[noun].lemma;
        const bool plural = m_sentence.tokens[noun].tag == "PROPN"_L1 || word(noun).endsWith(u's');
        return plural && !timeUnitOf(lemma) && lemma != "hour"_L1 && lemma != "minute"_L1
            && lemma != "time"_L1 && !isInLexicon(WordList::PersonNoun, lemma)
            && !isInLexicon(WordList::FirmNoun, lemma) && lemma != "person"_L1 && lemma != "people"_L1
            && lemma != "case"_L1 && !monthOf(lemma) && currencyCode(lemma).isEmpty();
    }

    QStringView m_text;
    const Sentence &m_sentence;
};

} // namespace

std::vector<Amount> findAmounts(QStringView text, const Sentence &sentence)
{
    return AmountReader(text, sentence).read();
}

QString currencyCode(QStringView form)
{
    const QString exact = currencyCodes().value(form.toString());
    return exact.isEmpty() ? currencyCodes().value(form.toString().toLower()) : exact;
}

} // namespace clew
