#include "support/largedossier.h"

#include "support/article.h"

#include <QDate>

#include <map>
#include <random>
#include <set>

namespace clew::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 20> beginnings{u"Aster",  u"Borel",  u"Cadmar", u"Dovran", u"Elbing",
                                                 u"Farrow", u"Gellen", u"Hartig", u"Isolde", u"Jurane",
                                                 u"Kolder", u"Lomark", u"Mirane", u"Norvik", u"Ostrel",
                                                 u"Pellan", u"Quorin", u"Rastel", u"Sundra", u"Tavish"};
constexpr std::array<QStringView, 8> trades{u"Trading", u"Shipping", u"Optics",   u"Machines",
                                            u"Metals",  u"Systems",  u"Holdings", u"Freight"};
constexpr std::array<QStringView, 5> verbs{u"sold", u"supplied", u"owns", u"rented", u"funded"};
constexpr std::array predicates{Predicate::SellsTo, Predicate::Supplies, Predicate::OwnsOrParentOf,
                                Predicate::RentsTo, Predicate::Funds};

QString firm(int number)
{
    const auto part = [](const auto &words, int at) {
        return words[static_cast<size_t>(at) % words.size()].toString();
    };
    return part(beginnings, number) + u' ' + part(trades, number / 20) + u' '
        + QString::number(number / 160 + 1);
}

// Without std:: distributions, whose numbers differ between libraries.
class Draws
{
public:
    explicit Draws(quint32 seed)
        : m_source(seed)
    {
    }
    int below(int end) { return static_cast<int>(m_source() % static_cast<quint32>(end)); }
    int often(int end) // small numbers often, as names are in the news
    {
        const double share = static_cast<double>(m_source()) / 4294967296.0;
        return static_cast<int>(share * share * share * end);
    }

private:
    std::mt19937 m_source;
};

Article articleAt(int number, const LargeDossier &size, Draws &draws)
{
    const QDate day = QDate(2015, 1, 1).addDays(number * 7 % 3600);
    Article article(QString::number(number) + u".txt"_s,
                    {u"Report number "_s + QString::number(number),
                     u"Paper "_s + QString::number(number % 40),
                     {},
                     day.toString(Qt::ISODate),
                     day.toString(Qt::ISODate),
                     {},
                     u"en"_s});
    struct Sentence
    {
        int from, to, kind;
    };
    std::vector<Sentence> sentences;
    std::set<int> named;
    for (int i = 0; i < size.claimsEach; ++i) {
        const int from = draws.often(size.firms);
        const int to = (from + 1 + draws.below(size.firms - 1)) % size.firms;
        sentences.push_back({from, to, draws.below(static_cast<int>(verbs.size()))});
        named.insert({from, to});
    }
    for (const int name : named)
        article.names(EntityType::Organization, firm(name));
    for (const Sentence &sentence : sentences) {
        const QString verb = verbs[static_cast<size_t>(sentence.kind)].toString();
        const QString date = QString::number(2010 + draws.below(14));
        article.says(firm(sentence.from) + u" "_s + verb + u" goods of "_s + firm(sentence.to) + u" in "_s
                     + date + u"."_s);
        article.time(date, {date, date});
        article.claims(predicates[static_cast<size_t>(sentence.kind)], firm(sentence.from), firm(sentence.to),
                       {.trigger = verb, .date = date});
        if (draws.below(4) == 0)
            article.paragraph();
    }
    return article;
}

void joinSameNames(std::vector<ImportedDocument> &documents)
{
    std::map<QString, EntityId> first;
    for (ImportedDocument &document : documents) {
        for (const Entity &entity : document.extraction.entities) {
            const auto [known, isNew] = first.emplace(entity.name, entity.id);
            if (!isNew)
                document.judgements.push_back({std::min(known->second, entity.id),
                                               std::max(known->second, entity.id), Verdict::Same, 1.0,
                                               u"same_name"_s, u"machine"_s, QString()});
        }
    }
}

} // namespace

Result<void> writeLargeDossier(const QString &path, const LargeDossier &size)
{
    Result<std::unique_ptr<DossierStore>> store = DossierStore::create(path);
    if (!store)
        return store.error();
    Draws draws(size.seed);
    std::vector<ImportedDocument> documents;
    for (int i = 0; i < size.documents; ++i)
        documents.push_back(articleAt(i, size, draws).imported());
    joinSameNames(documents);
    const Result<ImportId> saved = (*store)->saveImport(documents);
    return saved ? Result<void>() : saved.error();
}

} // namespace clew::test
