#include "drift/changes.h"

#include "core/time.h"
#include "drift/amountdrift.h"
#include "drift/speakers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr double likely = 0.3; // sentences that tell of the same
constexpr double surely = 0.42;

// One party hands goods or money to another, or owns it.
bool linksParties(Predicate predicate)
{
    switch (relationKind(predicate)) {
    case Predicate::SellsTo:
    case Predicate::RentsTo:
    case Predicate::BuysThrough:
    case Predicate::Funds:
    case Predicate::OwnsOrParentOf: return true;
    default: return false;
    }
}

bool isSaid(const Claim &claim)
{
    return claim.polarity == Polarity::Asserted || claim.polarity == Polarity::Possible;
}

class Changes
{
public:
    Changes(const Utterances &origin, const Utterances &retelling, const Clusters &clusters,
            const std::map<EntityId, QString> &names, const std::vector<Span> &own)
        : m_origin(origin)
        , m_retelling(retelling)
        , m_clusters(clusters)
        , m_names(names)
        , m_own(own)
    {
        for (const Utterance &statement : retelling.all)
            m_aligned.push_back(alignedWith(statement, origin));
    }

    std::vector<Drift> run()
    {
        for (size_t here = 0; here < m_retelling.all.size(); ++here) {
            speakers(here);
            amounts(here);
            hedges(here);
            fusion(here);
            additions(here);
        }
        claimPairs();
        denials();
        channels();
        ways();
        std::stable_sort(m_drift.begin(), m_drift.end(), [](const Drift &a, const Drift &b) {
            return a.origin.sentence < b.origin.sentence;
        });
        return std::move(m_drift);
    }

private:
    EntityId party(EntityId id) const
    {
        return id && m_names.contains(id) ? canonical(m_clusters, id) : EntityId();
    }

    Told told(const Utterances &side, const Utterance &statement, const QString &value,
              ClaimId claim = {}) const
    {
        return {side.document->id, statement.sentence.span, claim, value.simplified()};
    }

    void add(DriftKind kind, Told origin, std::optional<Told> retelling)
    {
        const auto same = [&](const Drift &one) {
            const bool place = one.origin.sentence == origin.sentence
                && (!retelling || !one.retelling || one.retelling->sentence == retelling->sentence);
            return place && one.kind == kind;
        };
        if (std::none_of(m_drift.begin(), m_drift.end(), same))
            m_drift.push_back({kind, std::move(origin), m_retelling.document->id, std::move(retelling)});
    }

    // Runs of words within quotation marks that stand in both.
    bool shareQuotation(const Utterance &here, const Utterance &there) const
    {
        for (const Quotation &mine : m_retelling.text.quotations) {
            if (!mine.span.overlaps(here.sentence.span))
                continue;
            for (const Quotation &theirs : m_origin.text.quotations) {
                if (!theirs.span.overlaps(there.sentence.span))
                    continue;
                for (const quint64 run : mine.runs)
                    if (std::find(theirs.runs.begin(), theirs.runs.end(), run) != theirs.runs.end())
                        return true;
            }
        }
        return false;
    }

    // Reported speech goes on: of a sentence that names nobody the speaker of the one before it.
    const std::vector<Speaker> &speakersOf(size_t there) const
    {
        const Utterance &utterance = m_origin.all[there];
        const bool goesOn = utterance.speakers.empty() && there > 0
            && m_origin.all[there - 1].sentence.paragraph == utterance.sentence.paragraph;
        return goesOn ? m_origin.all[there - 1].speakers : utterance.speakers;
    }

    void speakers(size_t here)
    {
        const Utterance &statement = m_retelling.all[here];
        if (statement.speakers.empty())
            return;
        if (silent(statement))
            return;
        for (const Aligned &aligned : m_aligned[here]) {
            const Utterance &there = m_origin.all[aligned.there];
            const bool quoted = shareQuotation(statement, there);
            if (aligned.score < likely && !quoted)
                break;
            const std::vector<Speaker> &spoke = speakersOf(aligned.there);
            if (spoke.empty() || there.rejects != statement.rejects)
                continue;
            // whoever else is quoted in the same sentences does not matter if one of them is the same
            std::optional<DriftKind> kind;
            bool kept = false;
            const Speaker *was = nullptr, *is = nullptr;
            for (const Speaker &before : spoke)
                for (const Speaker &after : statement.speakers) {
                    const SpeakerChange change = speakerChange(before, after, m_clusters, there.sentence,
                                                               m_origin.document->metadata.publisher);
                    kept = kept || change.kept;
                    if (change.kind && !kind) {
                        kind = change.kind;
                        was = &before;
                        is = &after;
                    }
                }
            if (kind && !kept)
                add(*kind, told(m_origin, there, was->text), told(m_retelling, statement, is->text));
            return; // the likeliest sentence with a speaker tells
        }
    }

    // Words in the mouth of a party that told the origin nothing.
    bool silent(const Utterance &statement)
    {
        static const QRegularExpression nothing(
            u"\\b(did not (respond|answer|reply)|declined to comment|refused to comment|would not comment|"
            "could not be reached|no comment)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const Speaker &speaker : statement.speakers) {
            const EntityId who = speaker.kind == SpeakerKind::Named ? party(speaker.entity) : EntityId();
            if (!who || nothing.match(m_retelling.words(statement.sentence.span)).hasMatch())
                continue;
            const Utterance *refused = nullptr;
            bool speaks = false;
            for (const Utterance &there : m_origin.all) {
                const bool refuses = there.parties.contains(who)
                    && nothing.match(m_origin.words(there.sentence.span)).hasMatch();
                refused = refuses ? &there : refused;
                for (const Speaker &other : there.speakers)
                    speaks = speaks
                        || (!refuses && other.kind == SpeakerKind::Named && party(other.entity) == who);
            }
            if (refused && !speaks) {
                add(DriftKind::SpeakerChanged, told(m_origin, *refused, {}),
                    told(m_retelling, statement, speaker.text));
                return true;
            }
        }
        return false;
    }

    // The content words near an amount.
    static QSet<QString> around(const Utterance &utterance, Span amount)
    {
        constexpr qsizetype near = 4; // words at either side
        QSet<QString> stems;
        const auto &words = utterance.sentence.words;
        const auto first = std::find_if(words.begin(), words.end(), [&](const ContentWord &word) {
            return word.span.end > amount.begin;
        });
        const qsizetype at = first - words.begin();
        for (qsizetype i = std::max<qsizetype>(0, at - near);
             i < std::min<qsizetype>(std::ssize(words), at + 2 + near); ++i) {
            const ContentWord &word = words[static_cast<size_t>(i)];
            if (!word.number && !amount.contains(word.span))
                stems.insert(word.stem);
        }
        return stems;
    }

    // The same measure in the sentence that it most likely retells, or near that.
    void amounts(size_t here)
    {
        const Utterance &statement = m_retelling.all[here];
        const QString &mine = m_retelling.document->text, &theirs = m_origin.document->text;
        for (const Amount &is : statement.amounts) {
            const QSet<QString> context = around(statement, is.span);
            const Amount *best = nullptr;
            const Utterance *where = nullptr;
            double closest = 0;
            for (const Aligned &aligned : m_aligned[here]) {
                if (aligned.score < std::max(likely - 0.05, m_aligned[here].front().score - 0.25))
                    break;
                const size_t from = aligned.there > 1 ? aligned.there - 2 : 0;
                for (size_t at = from; at < std::min(aligned.there + 3, m_origin.all.size()); ++at) {
                    const Utterance &there = m_origin.all[at];
                    if (there.sentence.paragraph != m_origin.all[aligned.there].sentence.paragraph)
                        continue;
                    for (const Amount &was : there.amounts) {
                        const double far = distance(was, is);
                        if (!measureTheSame(was, theirs, is, mine) || far > 1.1)
                            continue;
                        constexpr double forWord = 0.1, forOtherSentence = 0.15;
                        QSet<QString> shared = around(there, was.span);
                        shared.intersect(context);
                        const double score = aligned.score - (at == aligned.there ? 0 : forOtherSentence)
                            + forWord * static_cast<double>(shared.size()) - std::min(0.2, far / 5);
                        if (score > closest) {
                            closest = score;
                            best = &was;
                            where = &there;
                        }
                    }
                }
            }
            const auto kind = best ? amountDrift(*best, is) : std::nullopt;
            if (kind)
                add(*kind, told(m_origin, *where, m_origin.words(best->span)),
                    told(m_retelling, statement, m_retelling.words(is.span)));
        }
    }

    // How far apart two numbers are, whatever their size.
    static double distance(const Amount &was, const Amount &is)
    {
        const double before = was.least.value_or(was.most.value_or(0));
        const double after = is.least.value_or(is.most.value_or(0));
        return before > 0 && after > 0 ? std::abs(std::log(after / before)) : 100;
    }

    void hedges(size_t here)
    {
        const Utterance &statement = m_retelling.all[here];
        if (m_aligned[here].empty())
            return;
        const Aligned &best = m_aligned[here].front();
        const Utterance &there = m_origin.all[best.there];
        if (best.score < surely || statement.hedged == there.hedged || statement.denies || there.denies)
            return;
        // a hedge elsewhere in the sentence is none of this
        const bool both = std::any_of(there.claims.begin(), there.claims.end(), [](const Claim *claim) {
            return claim->polarity == Polarity::Possible;
        });
        if (there.hedged && both)
            add(DriftKind::HedgeDropped, told(m_origin, there, u"possible"_s),
                told(m_retelling, statement, u"asserted"_s));
    }

    // A claim of its own about a party of which the origin speaks.
    void additions(size_t here)
    {
        const Utterance &statement = m_retelling.all[here];
        const bool own = std::any_of(m_own.begin(), m_own.end(),
                                     [&](Span span) { return span.overlaps(statement.sentence.span); });
        if (!own || statement.claims.empty())
            return;
        for (const Aligned &aligned : m_aligned[here]) {
            const Utterance &there = m_origin.all[aligned.there];
            const bool shared = std::any_of(statement.parties.begin(), statement.parties.end(),
                                            [&](EntityId id) { return there.parties.contains(id); });
            if (shared)
                return add(DriftKind::Added, told(m_origin, there, {}), told(m_retelling, statement, {}));
        }
    }

    // Two parties that the retelling joins, and of which the origin never speaks together.
    void fusion(size_t here)
    {
        const Utterance &statement = m_retelling.all[here];
        for (const Claim *claim : statement.claims) {
            const EntityId from = party(claim->from), to = party(claim->to);
            if (!from || !to || from == to || !linksParties(claim->predicate) || !isSaid(*claim)
                || !m_origin.parties.contains(from) || !m_origin.parties.contains(to))
                continue;
            fuse(statement, from, to, claim->id);
        }
        // no claim was made of it, but it hands over the same sum
        if (!statement.claims.empty() || statement.parties.size() < 2 || m_aligned[here].empty()
            || m_aligned[here].front().score < surely)
            return;
        const Utterance &there = m_origin.all[m_aligned[here].front().there];
        const bool sameSum
            = std::any_of(statement.amounts.begin(), statement.amounts.end(), [&](const Amount &is) {
                  return is.kind == AmountKind::Money
                      && std::any_of(there.amounts.begin(), there.amounts.end(), [&](const Amount &was) {
                             return was.unit == is.unit && was.least && was.least == is.least;
                         });
              });
        for (const EntityId one : statement.parties)
            for (const EntityId other : statement.parties)
                if (sameSum && one < other && m_origin.parties.contains(one)
                    && m_origin.parties.contains(other)
                    && (there.parties.contains(one) != there.parties.contains(other)))
                    fuse(statement, one, other, {});
    }

    void fuse(const Utterance &statement, EntityId from, EntityId to, ClaimId claim)
    {
        const Utterance *best = nullptr;
        double likeliest = -1;
        for (const Utterance &there : m_origin.all) {
            if (there.parties.contains(from) && there.parties.contains(to))
                return; // it does speak of the two
            for (const Claim *known : there.claims) {
                const std::set<EntityId> ends{party(known->from), party(known->to), party(known->via)};
                if (ends.contains(from) && ends.contains(to))
                    return;
            }
            if (!there.parties.contains(from) && !there.parties.contains(to))
                continue;
            double score = likenessOf(statement.sentence, there.sentence, m_origin.text);
            if (opens(m_origin.words(there.sentence.span)))
                score += 0.5;
            const bool trades = std::any_of(there.claims.begin(), there.claims.end(), [](const Claim *known) {
                return linksParties(known->predicate);
            });
            score += trades ? 0.1 : 0;
            if (score > likeliest) {
                likeliest = score;
                best = &there;
            }
        }
        if (best)
            add(DriftKind::RouteFused, told(m_origin, *best, {}), told(m_retelling, statement, {}, claim));
    }

    // "neither knew where", "is not known"
    static bool opens(const QString &words)
    {
        static const QRegularExpression open(u"\\b(not known|unknown|unclear|not clear|nobody "
                                             u"knows|[Nn]either knew|did not know|does not know|"
                                             "could not say|not say where)\\b"_s);
        return open.match(words).hasMatch();
    }

    // Claims of one relation in both: polarity and date.
    void claimPairs()
    {
        const auto isNamed = [this](EntityId id) {
            return m_names.contains(id);
        };
        std::map<RelationKey, std::vector<std::pair<const Utterance *, const Claim *>>> there;
        for (const Utterance &statement : m_origin.all)
            for (const Claim *claim : statement.claims)
                if (const auto key = relationKey(*claim, m_clusters, isNamed))
                    there[*key].emplace_back(&statement, claim);
        for (const Utterance &statement : m_retelling.all) {
            for (const Claim *claim : statement.claims) {
                const auto key = relationKey(*claim, m_clusters, isNamed);
                const auto found = key ? there.find(*key) : there.end();
                if (found != there.end())
                    compare(statement, *claim, found->second);
            }
        }
    }

    void compare(const Utterance &here, const Claim &claim,
                 const std::vector<std::pair<const Utterance *, const Claim *>> &others)
    {
        const auto with = [&](Polarity polarity) {
            return std::find_if(others.begin(), others.end(),
                                [&](const auto &one) { return one.second->polarity == polarity; });
        };
        const auto asserted = with(Polarity::Asserted), possible = with(Polarity::Possible),
                   denied = with(Polarity::Denied);
        if (claim.polarity == Polarity::Asserted && possible != others.end() && asserted == others.end())
            add(DriftKind::HedgeDropped,
                told(m_origin, *possible->first, u"possible"_s, possible->second->id),
                told(m_retelling, here, u"asserted"_s, claim.id));
        if (claim.polarity == Polarity::Possible && asserted != others.end() && possible == others.end())
            add(DriftKind::HedgeAdded, told(m_origin, *asserted->first, u"asserted"_s, asserted->second->id),
                told(m_retelling, here, u"possible"_s, claim.id));
        if (here.admits && denied != others.end())
            add(DriftKind::DenialReversed, told(m_origin, *denied->first, u"denied"_s, denied->second->id),
                told(m_retelling, here, u"asserted"_s, claim.id));
        for (const auto &[statement, other] : others) {
            if (claim.date && other->date && other->polarity == claim.polarity
                && isApart(*claim.date, *other->date)) {
                add(DriftKind::DateChanged, told(m_origin, *statement, other->dateText, other->id),
                    told(m_retelling, here, claim.dateText, claim.id));
                break;
            }
        }
    }

    static bool isApart(const DateRange &one, const DateRange &other)
    {
        const QDate begin = firstDay(one.from), end = lastDay(one.to);
        const QDate from = firstDay(other.from), to = lastDay(other.to);
        return (end.isValid() && from.isValid() && end < from)
            || (to.isValid() && begin.isValid() && to < begin);
    }

    // Who denies in this sentence.
    EntityId denierOf(const Utterances &side, const Utterance &statement) const
    {
        for (const Claim *claim : statement.claims)
            if (claim->polarity == Polarity::Denied && claim->speaker.entity)
                return canonical(m_clusters, claim->speaker.entity);
        for (const Speaker &speaker : statement.speakers)
            if (speaker.entity)
                return canonical(m_clusters, speaker.entity);
        Q_UNUSED(side)
        return statement.parties.size() == 1 ? *statement.parties.begin() : EntityId();
    }

    void denials()
    {
        for (const Utterance &there : m_origin.all) {
            if (!there.denies)
                continue;
            const EntityId who = denierOf(m_origin, there);
            if (!who || !m_retelling.parties.contains(who))
                continue;
            const Utterance *reversed = nullptr;
            bool kept = false;
            for (const Utterance &here : m_retelling.all) {
                if (!here.parties.contains(who) && denierOf(m_retelling, here) != who)
                    continue;
                if (here.denies && denierOf(m_retelling, here) == who)
                    kept = true;
                else if (here.admits && likenessOf(here.sentence, there.sentence, m_origin.text) >= likely)
                    reversed = &here;
            }
            if (reversed)
                add(DriftKind::DenialReversed, told(m_origin, there, u"denied"_s),
                    told(m_retelling, *reversed, u"asserted"_s));
            else if (!kept && !isReversed(there) && !isFollowed(there))
                add(DriftKind::DenialDropped, told(m_origin, there, u"denied"_s), std::nullopt);
        }
    }

    bool isReversed(const Utterance &there) const
    {
        return std::any_of(m_drift.begin(), m_drift.end(), [&](const Drift &one) {
            return one.kind == DriftKind::DenialReversed && one.origin.sentence == there.sentence.span;
        });
    }

    // One denial of a party, told in several sentences, is one.
    bool isFollowed(const Utterance &there) const
    {
        const EntityId who = denierOf(m_origin, there);
        return std::any_of(m_drift.begin(), m_drift.end(), [&](const Drift &one) {
            return one.kind == DriftKind::DenialDropped && !one.retelling
                && std::any_of(m_origin.all.begin(), m_origin.all.end(), [&](const Utterance &other) {
                       return other.sentence.span == one.origin.sentence && denierOf(m_origin, other) == who;
                   });
        });
    }

    // By whom it went, in words: "subsidiaries", "intermediaries".
    QString betweenOf(const Claim &claim, const Utterances &side, const Utterance &utterance) const
    {
        const EntityId id = claim.via ? claim.via : claim.to;
        if (const auto name = m_names.find(id); name != m_names.end())
            return name->second;
        for (const Entity *group : side.placeholders)
            if (group->id == id)
                return group->name;
        Q_UNUSED(utterance)
        return {};
    }

    static QString headOf(const QString &words)
    {
        const std::vector<ContentWord> stems = contentWords(words, {0, words.size()});
        return stems.empty() ? QString() : stems.front().stem;
    }

    // The same party bought through others than the origin says, in sentences that tell of the same.
    void ways()
    {
        for (size_t here = 0; here < m_retelling.all.size(); ++here) {
            const Utterance &statement = m_retelling.all[here];
            for (const Claim *claim : statement.claims) {
                const EntityId from = party(claim->from);
                if (!from || relationKind(claim->predicate) != Predicate::BuysThrough || !isSaid(*claim))
                    continue;
                const QString is = betweenOf(*claim, m_retelling, statement);
                for (const Aligned &aligned : m_aligned[here]) {
                    if (aligned.score < likely - 0.05 || is.isEmpty())
                        break;
                    const Utterance &there = m_origin.all[aligned.there];
                    const auto other
                        = std::find_if(there.claims.begin(), there.claims.end(), [&](const Claim *one) {
                              return relationKind(one->predicate) == Predicate::BuysThrough
                                  && party(one->from) == from;
                          });
                    if (other == there.claims.end())
                        continue;
                    const QString was = betweenOf(**other, m_origin, there);
                    static const QRegularExpression rarely(
                        u"\\b(in some cases|sometimes|occasionally|some of the time|at times|in a few cases|once)\\b"_s,
                        QRegularExpression::CaseInsensitiveOption);
                    const auto seldom = rarely.match(m_origin.words(there.sentence.span));
                    if (!was.isEmpty() && headOf(was) == headOf(is) && seldom.hasMatch()
                        && !rarely.match(m_retelling.words(statement.sentence.span)).hasMatch())
                        add(DriftKind::HedgeDropped, told(m_origin, there, seldom.captured(), (*other)->id),
                            told(m_retelling, statement, {}, claim->id));
                    if (!was.isEmpty() && headOf(was) != headOf(is)
                        && !statement.sentence.stems.contains(headOf(was)))
                        add(DriftKind::RouteChanged, told(m_origin, there, was, (*other)->id),
                            told(m_retelling, statement, is, claim->id));
                }
            }
        }
    }

    // A go-between or a front of a route that the retelling tells otherwise.
    void channels()
    {
        for (const Utterance &there : m_origin.all) {
            for (const Claim *claim : there.claims) {
                const Predicate kind = relationKind(claim->predicate);
                if (!isSaid(*claim) || kind != Predicate::BuysThrough)
                    continue;
                const EntityId principal = party(claim->from);
                const EntityId between = party(claim->via) ? party(claim->via) : party(claim->to);
                if (principal && between && m_retelling.parties.contains(principal)
                    && !m_retelling.parties.contains(between))
                    add(DriftKind::ChannelDropped, told(m_origin, there, {}, claim->id), std::nullopt);
            }
        }
    }

    const Utterances &m_origin;
    const Utterances &m_retelling;
    const Clusters &m_clusters;
    const std::map<EntityId, QString> &m_names;
    const std::vector<Span> &m_own; // what the retelling adds
    std::vector<std::vector<Aligned>> m_aligned; // of each sentence of the retelling
    std::vector<Drift> m_drift;
};

} // namespace

std::vector<Drift> changesBetween(const Utterances &origin, const Utterances &retelling,
                                  const Clusters &clusters, const std::map<EntityId, QString> &names,
                                  const std::vector<Span> &own)
{
    return Changes(origin, retelling, clusters, names, own).run();
}

} // namespace clew
