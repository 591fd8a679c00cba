#include "origins/ties.h"

#include "origins/publications.h"
#include "text/fold.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Weighed
{
    CueAt cue;
    double weight = 0;
};

QString keyOfTitle(const QString &title)
{
    return foldName(title);
}

qsizetype wordsIn(const QString &folded)
{
    return folded.isEmpty() ? 0 : folded.count(u' ') + 1;
}

// "example.org/world/shaken-in-the-dark": without what differs between copies of one address.
QString bareAddress(const QString &url)
{
    const QUrl parsed(url);
    QString host = parsed.host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = parsed.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host.isEmpty() || path.size() < 2 ? QString() : QString(host + path);
}

// Nobody credits what appears days later. A day or two may be a clock's, a time zone's or an update's.
bool appearedDaysAfter(const Metadata &origin, const Metadata &document)
{
    constexpr int slack = 2; // days
    const QDate first = QDate::fromString(document.published.left(10), Qt::ISODate),
                then = QDate::fromString(origin.published.left(10), Qt::ISODate);
    return first.isValid() && then.isValid() && first.daysTo(then) > slack;
}

// Of documents that do not say which is first, the earlier; a text before a mere headline, the longer one.
bool mayBeOrigin(const ComparedDocument &origin, const ComparedDocument &document)
{
    const auto key = [](const ComparedDocument &one) {
        const Document &of = one.document;
        return std::tuple(of.headlineOnly, of.metadata.published.isEmpty(), of.metadata.published,
                          -of.text.size(), of.id);
    };
    return key(origin) < key(document);
}

ClaimPlaces placesOf(const Extraction &extraction)
{
    std::map<EntityId, QString> names;
    for (const Entity &entity : extraction.entities)
        if (!entity.unnamed)
            names.emplace(entity.id, foldOrganization(entity.name));
    ClaimPlaces at;
    for (const Claim &claim : extraction.claims)
        if (claim.predicate != Predicate::LocatedIn && names.contains(claim.from) && names.contains(claim.to))
            at.emplace(std::tuple(claim.predicate, names[claim.from], names[claim.to]), claim.evidence.begin);
    return at;
}

class Tie
{
public:
    Tie(const ComparedDocument &document, const ComparedDocument &origin)
        : m_here(document)
        , m_there(origin)
        , m_first(mayBeOrigin(origin, document))
    {
        const Metadata &mine = document.document.metadata, &theirs = origin.document.metadata;
        m_sameHouse = !mine.publisher.isEmpty() && !theirs.publisher.isEmpty()
            && isSamePublication(mine.publisher, theirs.publisher);
        m_maybeSameHouse = m_sameHouse || mine.publisher.isEmpty() || theirs.publisher.isEmpty();
    }

    std::optional<Retelling> result()
    {
        address();
        credit();
        if (m_first) {
            headline();
            byline();
            duplicate();
            quotations();
        }
        link();
        if (m_cues.empty())
            return std::nullopt;
        order();
        return made();
    }

private:
    void add(TieCue cue, double weight, Span here, Span there, const QString &words)
    {
        m_cues.push_back({{cue, here, there, words}, weight});
    }

    void address()
    {
        const QString mine = bareAddress(m_here.document.metadata.url);
        if (m_first && !mine.isEmpty() && mine == bareAddress(m_there.document.metadata.url)) {
            add(TieCue::SameAddress, 0.95, {}, {}, mine);
            isCopy();
        }
    }

    void credit()
    {
        const QString &publisher = m_there.document.metadata.publisher;
        if (m_sameHouse || publisher.isEmpty() || m_there.document.headlineOnly
            || appearedDaysAfter(m_there.document.metadata, m_here.document.metadata))
            return;
        for (const Derivation &derivation : m_here.extraction.derivations) {
            if (!isSamePublication(derivation.publication, publisher))
                continue;
            const bool sameStory = sharesStory();
            add(TieCue::Credit, sameStory ? 0.9 : 0.2, derivation.cue, {}, derivation.cueText);
            m_proof = m_proof || sameStory;
            return;
        }
        if (const Span cue = namedAsReporting(publisher); !cue.isEmpty()) {
            const bool sameStory = sharesStory();
            add(TieCue::Credit, sameStory ? 0.9 : 0.2, cue, {},
                cue.of(m_here.document.text).toString().simplified());
            m_proof = m_proof || sameStory;
        }
    }

    // A publication by whatever name, once it is known to be one: "Orlo Heute had a fine story".
    Span namedAsReporting(const QString &publisher) const
    {
        const QString name = withoutArticle(publisher);
        const QString &text = m_here.document.text;
        constexpr qsizetype shortest = 4; // letters: "Sky" is no name to look for
        if (name.size() < shortest || !text.contains(name))
            return {};
        const QString bare = QRegularExpression::escape(name);
        const QRegularExpression credit(
            QString(u"\\b(?:according to|citing|as (?:first )?reported by|reported by|revealed by|via|"
                    "(?:report|story|article|investigation|piece|account) (?:in|by|from|of)) "
                    "(?:the )?[\"“]?"
                    + bare + u"\\b|\\b" + bare
                    + u"[\"”]?,? (?:(?:has|had|have) (?:since |also |first )?)?(?:(?:also|first) )?"
                      "(?:reported|reports|wrote|writes|revealed|reveals|says|found|finds|notes|noted|"
                      "disclosed|an? [\\w ]{0,24}(?:story|report|scoop|investigation|piece|article))\\b|\\b"
                    + bare + u"['’]s? (?:report|story|article|investigation|piece)\\b"),
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = credit.match(text);
        return match.hasMatch() ? Span{match.capturedStart(), match.capturedEnd()} : Span();
    }

    // Enough of the same names; a digest may speak of other things besides.
    bool sharesStory() const
    {
        constexpr double least = 0.3;
        qsizetype shared = 0;
        for (const QString &name : m_here.text().names)
            shared += m_there.text().names.contains(name) ? 1 : 0;
        return (shared >= 3 && sharedNames(m_here.text(), m_there.text()) >= least)
            || (shared >= 2 && m_here.text().names.size() <= 4);
    }

    void headline()
    {
        const QString mine = keyOfTitle(m_here.document.metadata.title);
        const QString theirs = keyOfTitle(m_there.document.metadata.title);
        if (wordsIn(mine) < 3 || wordsIn(theirs) < 3)
            return;
        // "Shaken in the dark" and "Shaken in the dark: how a laboratory ..."
        const bool begins
            = mine.startsWith(QString(theirs + u' ')) || theirs.startsWith(QString(mine + u' '));
        if (mine != theirs && !begins) {
            if (const double alike = sharedWords(mine, theirs); alike >= 0.6)
                add(TieCue::Headline, 0.35 * alike, {}, {}, m_there.document.metadata.title);
            return;
        }
        // two texts of one headline may be two editions of a column
        constexpr size_t wholeText = 40; // runs
        const double shared = shareOf(m_here).of(m_there);
        const bool texts = std::min(m_here.wording().runs.size(), m_there.wording().runs.size()) >= wholeText;
        if (shared >= 0.3 || (m_maybeSameHouse && !texts)) {
            add(TieCue::Headline, 0.85, {}, {}, m_there.document.metadata.title);
            isCopy();
        } else if (m_maybeSameHouse && isSameDay()) {
            add(TieCue::Headline, 0.5, {}, {}, m_there.document.metadata.title);
            m_kind = RetellingKind::SameArticle;
        } else {
            add(TieCue::Headline, 0.4, {}, {}, m_there.document.metadata.title);
        }
    }

    // No day speaks against it.
    bool isSameDay() const
    {
        const QString &mine = m_here.document.metadata.published,
                      &theirs = m_there.document.metadata.published;
        return mine.isEmpty() || theirs.isEmpty() || mine.startsWith(theirs) || theirs.startsWith(mine);
    }

    void isCopy()
    {
        m_kind = RetellingKind::SameArticle;
        m_copy = true;
    }

    static double sharedWords(const QString &one, const QString &other)
    {
        const QStringList a = one.split(u' '), b = other.split(u' ');
        const auto shared
            = std::count_if(a.begin(), a.end(), [&](const QString &word) { return b.contains(word); });
        return static_cast<double>(shared) / static_cast<double>(std::max(a.size(), b.size()));
    }

    void byline()
    {
        const auto &mine = m_here.document.metadata.authors, &theirs = m_there.document.metadata.authors;
        for (const QString &author : theirs) {
            const bool shared = std::any_of(mine.begin(), mine.end(), [&](const QString &other) {
                return foldName(author) == foldName(other);
            });
            if (shared && !m_sameHouse) {
                const double copied = shareOf(m_here).of(m_there);
                add(TieCue::Byline, copied >= 0.3 ? 0.8 : 0.4, {}, {}, author);
                m_proof = m_proof || copied >= 0.3;
                if (copied >= 0.5)
                    isCopy();
                return;
            }
            const qsizetype at = author.contains(u' ') ? m_here.document.text.indexOf(author) : -1;
            if (at >= 0 && !m_sameHouse) {
                add(TieCue::Byline, 0.4, {at, at + author.size()}, {}, author);
                return;
            }
        }
    }

    // What share of the runs of four words of the one stands in the other.
    struct Share
    {
        const ComparedDocument &one;
        double of(const ComparedDocument &other) const
        {
            constexpr size_t fewest = 20;
            const auto &runs = one.wording().runs, &others = other.wording().runs;
            if (std::min(runs.size(), others.size()) < fewest)
                return 0;
            size_t shared = 0;
            for (auto mine = runs.begin(), theirs = others.begin();
                 mine != runs.end() && theirs != others.end();) {
                shared += *mine == *theirs ? 1 : 0;
                const bool behind = *mine <= *theirs;
                theirs += *theirs <= *mine ? 1 : 0;
                mine += behind ? 1 : 0;
            }
            return static_cast<double>(shared) / static_cast<double>(runs.size());
        }
    };
    static Share shareOf(const ComparedDocument &one) { return {one}; }

    // Whoever has next to nothing else is a copy or an excerpt. Whoever has all of the other and more besides
    // is its update in the same house, and elsewhere an article that copies from it.
    void duplicate()
    {
        const double copied = shareOf(m_here).of(m_there), reached = shareOf(m_there).of(m_here);
        const double share = std::max(copied, reached);
        constexpr double few = 0.12, half = 0.5, most = 0.6, nearlyAll = 0.8;
        if (share < few)
            return;
        add(TieCue::Duplicate, std::min(0.95, 0.35 + share), {}, {},
            QString::number(static_cast<int>(std::lround(share * 100))) + u'%');
        m_proof = m_proof || copied >= half || reached >= most;
        const bool grew = m_sameHouse || (m_maybeSameHouse && copied >= half);
        const bool edited = copied >= most && (m_sameHouse || reached >= most);
        if (copied >= nearlyAll || edited || (reached >= nearlyAll && grew))
            isCopy();
    }

    // Words that somebody said to one of them.
    void quotations()
    {
        std::map<quint64, Span> there;
        for (const Quotation &quotation : m_there.wording().quotations)
            for (const quint64 run : quotation.runs)
                there.emplace(run, quotation.span);
        int found = 0;
        for (const Quotation &quotation : m_here.wording().quotations) {
            const auto shared = std::find_if(quotation.runs.begin(), quotation.runs.end(),
                                             [&](quint64 run) { return there.contains(run); });
            if (shared == quotation.runs.end())
                continue;
            constexpr int most = 3;
            if (++found <= most)
                add(TieCue::Quotation, 0.25, quotation.span, there.at(*shared),
                    quotation.span.of(m_here.document.text).toString());
        }
    }

    void link()
    {
        const QString address = bareAddress(m_there.document.metadata.url);
        if (address.isEmpty() || m_kind == RetellingKind::SameArticle || isSelf(address))
            return;
        const qsizetype at = m_here.document.text.indexOf(address, 0, Qt::CaseInsensitive);
        const auto &ledger = m_here.document.ledger;
        const bool cut = std::any_of(ledger.begin(), ledger.end(), [&](const LedgerEntry &entry) {
            return entry.original.contains(address, Qt::CaseInsensitive);
        });
        if (at < 0 && !cut)
            return;
        add(TieCue::Link, 0.85, at < 0 ? Span() : Span{at, at + address.size()}, {}, address);
        m_proof = m_proof || sharesStory();
    }

    // An article that bears its own address links to nobody, nor does it retell the record of itself.
    bool isSelf(const QString &address) const
    {
        const Document &mine = m_here.document, &theirs = m_there.document;
        const bool isRecord = theirs.headlineOnly && !mine.headlineOnly && m_maybeSameHouse
            && keyOfTitle(mine.metadata.title) == keyOfTitle(theirs.metadata.title);
        return isRecord || address == bareAddress(mine.metadata.url);
    }

    // The claims that both make, by names and kind: how many of them stand in the same order.
    void order()
    {
        const auto places = [](const ComparedDocument &of) -> const ClaimPlaces & {
            return of.claimPlaces.get([&of] { return placesOf(of.extraction); });
        };
        const ClaimPlaces &here = places(m_here), &there = places(m_there);
        std::vector<std::pair<qsizetype, qsizetype>> both;
        for (const auto &[key, at] : here)
            if (const auto found = there.find(key); found != there.end())
                both.emplace_back(at, found->second);
        std::sort(both.begin(), both.end());
        std::vector<qsizetype> rising; // patience: the last of the shortest tails
        for (const auto &[mine, theirs] : both) {
            const auto place = std::upper_bound(rising.begin(), rising.end(), theirs);
            if (place == rising.end())
                rising.push_back(theirs);
            else
                *place = theirs;
        }
        constexpr size_t fewest = 4;
        if (both.size() >= fewest && rising.size() * 4 >= both.size() * 3)
            add(TieCue::Order, 0.2, {}, {}, QString::number(rising.size()));
    }

    Retelling made()
    {
        std::stable_sort(m_cues.begin(), m_cues.end(),
                         [](const Weighed &a, const Weighed &b) { return a.weight > b.weight; });
        Retelling retelling;
        retelling.document = m_here.document.id;
        retelling.origin = m_there.document.id;
        retelling.publication = withoutArticle(m_there.document.metadata.publisher);
        const bool proven = m_proof || m_copy;
        // that it rests on the other is sure, that it is the other is not
        retelling.kind = m_proof && !m_copy ? RetellingKind::Retells : m_kind;
        double left = 1;
        for (Weighed &one : m_cues) {
            left *= 1 - one.weight;
            retelling.cues.push_back(std::move(one.cue));
        }
        retelling.score = std::round((1 - left) * 100) / 100;
        retelling.verdict = proven && retelling.score >= certainTie ? Verdict::Same : Verdict::Unsure;
        retelling.who = u"machine"_s;
        return retelling;
    }

    const ComparedDocument &m_here;
    const ComparedDocument &m_there;
    bool m_first; // nothing speaks against `there` having been first
    bool m_sameHouse = false;
    bool m_maybeSameHouse = false;
    bool m_proof = false; // more than likeness shows that it rests on the other
    bool m_copy = false; // likewise that it is the same article
    RetellingKind m_kind = RetellingKind::Retells;
    std::vector<Weighed> m_cues;
};

} // namespace

double sharedNames(const ComparedText &one, const ComparedText &other)
{
    const QSet<QString> &fewer = one.names.size() <= other.names.size() ? one.names : other.names;
    const QSet<QString> &more = one.names.size() <= other.names.size() ? other.names : one.names;
    if (fewer.isEmpty())
        return 0;
    const auto shared
        = std::count_if(fewer.begin(), fewer.end(), [&](const QString &name) { return more.contains(name); });
    return static_cast<double>(shared) / static_cast<double>(fewer.size());
}

std::optional<Retelling> tieBetween(const ComparedDocument &document, const ComparedDocument &origin)
{
    return Tie(document, origin).result();
}

} // namespace clew
