#include "origins/own.h"

#include "language/lexicon.h"
#include "origins/publications.h"
#include "origins/textasorigin.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The sentence with what stands between quotation marks left out.
QString narration(const ComparedDocument &document, Span span)
{
    QString words = span.of(document.document.text).toString();
    for (const Span quoted : document.wording().quoted) {
        for (qsizetype at = std::max(quoted.begin, span.begin); at < std::min(quoted.end, span.end); ++at)
            words[at - span.begin] = u' ';
    }
    return words.replace(u'\u2019', u'\'');
}

// "the newspaper pointed out", "according to the wire", "the report"
bool speaksOfReport(const QString &words)
{
    static const QRegularExpression report(
        u"\\b[Tt]he "
        u"(report|article|paper|newspaper|piece|story|wire|magazine|outlet|broadcaster|investigation)"
        "('s)?\\b"_s);
    return report.match(words).hasMatch();
}

bool names(const QString &words, const QString &publication)
{
    const QString name = withoutArticle(publication);
    if (name.isEmpty())
        return false;
    if (words.contains(name, Qt::CaseInsensitive))
        return true;
    // "the Gazette" for "The Orland Gazette"
    const QString last = name.section(u' ', -1);
    return last != name && words.contains(QString(u"the "_s + last), Qt::CaseInsensitive);
}

bool isGeneric(const QString &token)
{
    static const std::set<QString> words{u"the"_s, u"of"_s, u"and"_s, u"for"_s, u"de"_s, u"new"_s};
    if (token.size() < 3 || words.contains(token))
        return true;
    QString capital = token;
    capital[0] = capital[0].toUpper();
    return isInLexicon(WordList::OrganizationWord, capital) || isInLexicon(WordList::LegalForm, capital)
        || isInLexicon(WordList::GovernmentWord, token) || isInLexicon(WordList::FirmNoun, token)
        || isInLexicon(WordList::GoodsNoun, token) || isInLexicon(WordList::FacilityNoun, token);
}

enum class Deal { None, Sale, Use };

Deal dealOf(Predicate predicate)
{
    switch (predicate) {
    case Predicate::SellsTo:
    case Predicate::BuysFrom:
    case Predicate::BuysThrough:
    case Predicate::Supplies:
    case Predicate::Stockpiles: return Deal::Sale;
    case Predicate::RentsTo:
    case Predicate::ProvidesAccessTo: return Deal::Use;
    default: return Deal::None;
    }
}

// Words by which a text may speak of such a deal, as beginnings.
const QStringList &wordsFor(Deal deal)
{
    static const QStringList sale
        = u"buy bought purchas acqui order obtain procur import get got sell sold suppl ship deliver export "
          "stockpil hoard stock accumulat reserv receiv sale trad deal customer send sent pay paid"_s.split(
              u' ');
    static const QStringList use
        = u"rent leas hir let lend lent loan access us charg book provid offer pay paid cloud customer share"_s
              .split(u' ');
    return deal == Deal::Sale ? sale : use;
}

class OwnFinder
{
public:
    OwnFinder(const ComparedDocument &document, const ComparedDocument &origin)
        : m_document(document)
        , m_origin(origin)
        , m_told(origin.asOrigin.get([&origin] { return toldBy(origin.document, origin.text()); }))
    {
        for (const Entity &entity : document.extraction.entities)
            m_entities.emplace(entity.id, &entity);
    }

    std::vector<Span> run() const
    {
        std::vector<Span> own;
        const ComparedSentence *before = nullptr; // the last own sentence
        for (const ComparedSentence &sentence : m_document.text().sentences) {
            if (!isOwn(sentence, before))
                continue;
            own.push_back(sentence.span);
            before = &sentence;
        }
        return own;
    }

private:
    static constexpr size_t fewestWords = 3;

    bool isCredited(const ComparedSentence &sentence) const
    {
        const QString words = narration(m_document, sentence.span);
        return speaksOfReport(words) || names(words, m_origin.document.metadata.publisher);
    }

    bool isOwn(const ComparedSentence &sentence, const ComparedSentence *before) const
    {
        return sentence.words.size() >= fewestWords && isNew(sentence, before) && !isCredited(sentence);
    }

    bool isNew(const ComparedSentence &sentence, const ComparedSentence *before) const
    {
        const SentenceLikeness likeness = likenessOf(sentence, m_origin.text());
        constexpr double nothing = 0.12, little = 0.35, half = 0.45;
        if (likeness.anywhere < nothing && sentence.words.size() > fewestWords)
            return true;
        if (likeness.best < half && namesSomethingNew(sentence))
            return true;
        constexpr double quarter = 0.25;
        if (likeness.best < quarter && tellsNewNumber(sentence))
            return true;
        if (before && before->paragraph == sentence.paragraph && likeness.best < little
            && knownNames(sentence) < 2)
            return true;
        return std::any_of(m_document.extraction.claims.begin(), m_document.extraction.claims.end(),
                           [&](const Claim &claim) {
                               return claim.evidence.overlaps(sentence.span) && isNewDeal(claim, sentence);
                           });
    }

    bool isKnown(const QString &name) const
    {
        const auto before = m_known.constFind(name);
        return before != m_known.constEnd() ? *before : *m_known.insert(name, looksKnown(name));
    }

    bool looksKnown(const QString &name) const
    {
        const QString folded = foldName(name);
        if (folded.isEmpty() || m_told.folded.contains(QString(u' ' + folded + u' ')))
            return true;
        if (const auto country = countryOf(name);
            country && m_origin.text().stems.contains(country->toCaseFolded()))
            return true;
        if (!name.contains(u' ') && m_told.initials.contains(folded))
            return true;
        if (isLookAlike(folded))
            return false;
        bool telling = false;
        for (const QString &token : folded.split(u' ')) {
            if (isGeneric(token))
                continue;
            telling = true;
            QString capital = token;
            capital[0] = capital[0].toUpper();
            const auto country = countryOf(capital);
            if (m_told.beginnings.contains(token.left(knownBy))
                || m_told.folded.contains(QString(u' ' + token))
                || (country && m_origin.text().stems.contains(country->toCaseFolded())))
                return true;
        }
        return !telling;
    }

    // "Orlo Shipping" where the origin speaks of "Orlo Trading": the same name before another word of firms.
    bool isLookAlike(const QString &folded) const
    {
        const QString first = folded.section(u' ', 0, -2), last = folded.section(u' ', -1);
        if (first.isEmpty() || !isFirmWord(last))
            return false;
        const QString before = QString(u' ' + first + u' ');
        for (qsizetype at = m_told.folded.indexOf(before); at >= 0;
             at = m_told.folded.indexOf(before, at + 1))
            if (isFirmWord(m_told.folded.mid(at + before.size()).section(u' ', 0, 0)))
                return true;
        return false;
    }

    static bool isFirmWord(QString word)
    {
        if (!word.isEmpty())
            word[0] = word[0].toUpper();
        return isInLexicon(WordList::OrganizationWord, word);
    }

    static bool isParty(EntityType type)
    {
        return type == EntityType::Person || type == EntityType::Organization
            || type == EntityType::Government || type == EntityType::Place || type == EntityType::Product;
    }

    bool namesSomethingNew(const ComparedSentence &sentence) const
    {
        for (const Mention &mention : m_document.extraction.mentions) {
            const auto entity = m_entities.find(mention.entity);
            if (!sentence.span.contains(mention.span) || !isParty(mention.type) || entity == m_entities.end()
                || entity->second->unnamed)
                continue;
            const QString words = mention.span.of(m_document.document.text).toString();
            const bool isName = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isUpper(); });
            if (isName && !isKnown(words) && !isKnown(entity->second->name))
                return true;
        }
        return false;
    }

    // A sum or count, no year.
    bool tellsNewNumber(const ComparedSentence &sentence) const
    {
        return std::any_of(sentence.words.begin(), sentence.words.end(), [this](const ContentWord &word) {
            const bool year
                = word.stem.size() == 4 && (word.stem.startsWith(u"19"_s) || word.stem.startsWith(u"20"_s));
            return word.number && word.stem.size() > 1 && !year && !m_origin.text().stems.contains(word.stem);
        });
    }

    int knownNames(const ComparedSentence &sentence) const
    {
        int known = 0;
        for (const ContentWord &word : sentence.words)
            known += word.name && m_origin.text().names.contains(word.stem) ? 1 : 0;
        return known;
    }

    // The origin speaks of the party, but nowhere near of buying and selling.
    bool isNewDeal(const Claim &claim, const ComparedSentence &) const
    {
        const Deal deal = dealOf(claim.predicate);
        const auto party = m_entities.find(claim.from);
        if (deal == Deal::None || claim.polarity == Polarity::Denied || party == m_entities.end()
            || party->second->unnamed || !isParty(party->second->type))
            return false;
        const QString folded = foldOrganization(party->second->name);
        bool mentioned = false;
        const QString name = u' ' + folded + u' ';
        for (size_t at = 0; at < m_told.sentences.size(); ++at) {
            if (!m_told.sentences[at].contains(name))
                continue;
            mentioned = true;
            for (const QString &word : m_told.paragraphs[at]) {
                for (const QString &beginning : wordsFor(deal))
                    if (word.startsWith(beginning) && word.size() <= beginning.size() + 5)
                        return false;
            }
        }
        return mentioned;
    }

    const ComparedDocument &m_document;
    const ComparedDocument &m_origin;
    const TextAsOrigin &m_told;
    mutable QHash<QString, bool> m_known; // names that were asked for
    std::map<EntityId, const Entity *> m_entities;
};

} // namespace

std::vector<Span> spokenForItself(const ComparedDocument &document)
{
    // pronouns in their own case: "US" is a country, "I" no list item
    static const QRegularExpression first(
        u"\\b([Ww]e|[Oo]ur|us|ours|I|I'd|my|[Ww]e're|[Ww]e've)\\b(?! ?[.)])"_s);
    static const QRegularExpression itself(
        u"\\b(?:told|to|by|from|with) this (?:newspaper|paper|magazine|publication|newsletter|website|site|outlet)\\b"_s);
    const QString house = withoutArticle(document.document.metadata.publisher);
    std::vector<Span> spans;
    for (const ComparedSentence &sentence : document.text().sentences) {
        const QString words = narration(document, sentence.span);
        bool speaks = first.match(words).hasMatch() || itself.match(words).hasMatch();
        if (!speaks && !house.isEmpty()) {
            for (const QLatin1StringView verb :
                 {"told "_L1, "seen by "_L1, "reviewed by "_L1, "obtained by "_L1, "shown to "_L1,
                  "spoke to "_L1, "interviewed by "_L1})
                speaks = speaks || words.contains(verb + house) || words.contains(verb + "the "_L1 + house);
        }
        if (speaks)
            spans.push_back(sentence.span);
    }
    return spans;
}

std::vector<Span> notInOrigin(const ComparedDocument &document, const ComparedDocument &origin)
{
    if (origin.document.headlineOnly || origin.text().sentences.size() < 3)
        return {};
    return OwnFinder(document, origin).run();
}

} // namespace clew
