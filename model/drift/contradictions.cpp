#include "drift/contradictions.h"

#include "drift/amountdrift.h"
#include "graph/relationkey.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isAgainst(Polarity polarity)
{
    return polarity == Polarity::Negated || polarity == Polarity::Denied;
}

struct Said
{
    const Utterances *document = nullptr;
    const Utterance *statement = nullptr;
    const Claim *claim = nullptr;
};

Told toldBy(const Said &said, const QString &value)
{
    return {said.document->document->id, said.statement->sentence.span,
            said.claim ? said.claim->id : ClaimId(), value.simplified()};
}

bool overlapInTime(const Claim &one, const Claim &other)
{
    if (!one.date || !other.date)
        return true;
    const QDate end = lastDay(one.date->to), from = firstDay(other.date->from);
    const QDate otherEnd = lastDay(other.date->to), begin = firstDay(one.date->from);
    return !(end.isValid() && from.isValid() && end < from)
        && !(otherEnd.isValid() && begin.isValid() && otherEnd < begin);
}

class Finder
{
public:
    Finder(const std::vector<Utterances> &documents, const Clusters &clusters,
           const std::set<EntityId> &named, const std::function<DocumentId(DocumentId)> &rootOf)
        : m_documents(documents)
        , m_clusters(clusters)
        , m_named(named)
        , m_rootOf(rootOf)
    {
    }

    std::vector<Contradiction> run()
    {
        polarity();
        numbers();
        return std::move(m_found);
    }

private:
    // Who says yes and who says no to one relation. What nobody but one sentence says is no contradiction.
    void polarity()
    {
        const auto isNamed = [this](EntityId id) {
            return m_named.contains(id);
        };
        std::map<RelationKey, std::vector<Said>> all;
        std::vector<RelationKey> order; // as the documents tell them
        for (const Utterances &document : m_documents)
            for (const Utterance &statement : document.all)
                for (const Claim *claim : statement.claims) {
                    auto key = relationKey(*claim, m_clusters, isNamed);
                    if (key && std::get<0>(*key) == Predicate::Investigates)
                        std::get<1>(*key) = {}; // whoever inquires
                    if (!key || claim->predicate == Predicate::LocatedIn
                        || claim->predicate == Predicate::Responds)
                        continue;
                    auto &said = all[*key];
                    if (said.empty())
                        order.push_back(*key);
                    const bool known = std::any_of(said.begin(), said.end(), [&](const Said &one) {
                        return one.statement == &statement && one.claim->polarity == claim->polarity;
                    });
                    if (!known)
                        said.push_back({&document, &statement, claim});
                }
        for (const RelationKey &key : order) {
            const std::vector<Said> &said = all[key];
            Contradiction one{ContradictionKind::Polarity, {}};
            for (const bool against : {false, true})
                for (const Said &side : said) {
                    const bool opposed = std::any_of(said.begin(), said.end(), [&](const Said &other) {
                        return isAgainst(other.claim->polarity) != isAgainst(side.claim->polarity)
                            && other.statement != side.statement && overlapInTime(*other.claim, *side.claim);
                    });
                    if (isAgainst(side.claim->polarity) == against && opposed)
                        one.sides.push_back(toldBy(side, codeOf(side.claim->polarity)));
                }
            if (one.sides.size() > 1)
                m_found.push_back(std::move(one));
        }
    }

    // Sentences of documents that do not retell each other, of the same parties and the same goods, with
    // numbers that cannot both be right.
    void numbers()
    {
        std::vector<Said> counted;
        for (const Utterances &document : m_documents) {
            if (m_rootOf(document.document->id) != document.document->id)
                continue; // a retelling's numbers are its origin's, or drift
            for (const Utterance &statement : document.all)
                if (!statement.amounts.empty() && statement.parties.size() >= 2)
                    counted.push_back({&document, &statement, nullptr});
        }
        for (size_t i = 0; i < counted.size(); ++i)
            for (size_t k = i + 1; k < counted.size(); ++k)
                if (counted[i].document != counted[k].document)
                    compare(counted[i], counted[k]);
    }

    void compare(const Said &one, const Said &other)
    {
        const auto shared = std::count_if(one.statement->parties.begin(), one.statement->parties.end(),
                                          [&](EntityId id) { return other.statement->parties.contains(id); });
        if (shared < 2 || !tellsTheSame(one, other))
            return;
        const QString &mine = one.document->document->text, &theirs = other.document->document->text;
        for (const Amount &a : one.statement->amounts)
            for (const Amount &b : other.statement->amounts) {
                if (!measureTheSame(a, mine, b, theirs) || agree(a, b) || agreesElsewhere(a, one, other))
                    continue;
                m_found.push_back({ContradictionKind::Number,
                                   {toldBy(one, one.document->words(a.span)),
                                    toldBy(other, other.document->words(b.span))}});
                return;
            }
    }

    static bool agreesElsewhere(const Amount &amount, const Said &one, const Said &other)
    {
        return std::any_of(
            other.statement->amounts.begin(), other.statement->amounts.end(), [&](const Amount &b) {
                return measureTheSame(amount, one.document->document->text, b, other.document->document->text)
                    && agree(amount, b);
            });
    }

    // A relation of the same kind, or sentences that are much alike.
    static bool tellsTheSame(const Said &one, const Said &other)
    {
        for (const Claim *a : one.statement->claims)
            for (const Claim *b : other.statement->claims)
                if (tradesGoods(a->predicate) && tradesGoods(b->predicate))
                    return true;
        constexpr double alike = 0.4;
        return likenessOf(one.statement->sentence, other.statement->sentence, other.document->text) >= alike;
    }

    static bool tradesGoods(Predicate predicate)
    {
        const Predicate kind = relationKind(predicate);
        return kind == Predicate::SellsTo || kind == Predicate::BuysThrough || kind == Predicate::RentsTo
            || kind == Predicate::Stockpiles || kind == Predicate::Funds;
    }

    const std::vector<Utterances> &m_documents;
    const Clusters &m_clusters;
    const std::set<EntityId> &m_named;
    const std::function<DocumentId(DocumentId)> &m_rootOf;
    std::vector<Contradiction> m_found;
};

} // namespace

std::vector<Contradiction> contradictionsIn(const std::vector<Utterances> &documents,
                                            const Clusters &clusters, const std::set<EntityId> &named,
                                            const std::function<DocumentId(DocumentId)> &rootOf)
{
    return Finder(documents, clusters, named, rootOf).run();
}

} // namespace clew
