// 10,000 names looked up among 100,000 names of lists: the index beside a plain scan over all of them, in one
// run; and identities among 100,000 entities. Processor time is printed, ratios asserted. The names are
// drawn from a vocabulary with Zipf's law, half of those looked up are on the list with a letter wrong.

#include "resolve/identities.h"
#include "screening/aliasindex.h"
#include "screening/screen.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <ctime>
#include <random>
#include <set>
#include <thread>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr int listed = 100'000;
constexpr int asked = 10'000;
constexpr int scanned = 20; // a scan of all 10,000 would take minutes

double seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

class Names
{
public:
    QString name()
    {
        static const std::vector<QString> common{u"Trading"_s, u"Technology"_s, u"Group"_s,
                                                 u"International"_s, u"Institute"_s};
        static const std::vector<QString> forms{u"Ltd"_s, u"LLC"_s, u"GmbH"_s, u"JSC"_s, QString()};
        QString name = word() + u' ' + word();
        if (m_random() % 2)
            name += u' ' + common[m_random() % common.size()];
        return QString(name + u' ' + forms[m_random() % forms.size()]).trimmed();
    }
    QString misspelt(QString name)
    {
        const auto at = static_cast<qsizetype>(m_random() % static_cast<unsigned>(name.size()));
        name[at] = QChar(static_cast<char16_t>(u'a' + m_random() % 26));
        return name;
    }

private:
    QString word()
    {
        // Zipf by inversion, as in bench_search
        const double share = std::uniform_real_distribution<>(0, 1)(m_random);
        return wordOf(static_cast<unsigned>(3 * std::pow(20'000.0, share)));
    }
    // A word for each rank, of letters that no other rank has in that order: real words are not as near to
    // one another as counted ones.
    static QString wordOf(unsigned rank)
    {
        std::mt19937 letters(rank + 1);
        const unsigned size = 4 + static_cast<unsigned>(letters() % 7);
        QString word;
        for (unsigned i = 0; i < size; ++i)
            word += QChar(static_cast<char16_t>(u'a' + letters() % 26));
        word[0] = word[0].toUpper();
        return word;
    }
    std::mt19937 m_random{7};
};

struct Screened
{
    double wall = 0, processor = 0; // all at once
    double alone = 0; // each in a call of its own, so by one thread
    int hits = 0;
};

// Through the door that the program uses.
Screened screened(const std::vector<QString> &list, const std::vector<QString> &wanted)
{
    auto lists = std::make_shared<Lists>();
    lists->files.emplace_back();
    for (const QString &name : list) {
        ListEntry entry;
        entry.number = QString::number(lists->entries.size());
        entry.names.push_back({name, {}});
        lists->entries.push_back(std::move(entry));
    }
    const Screener screener(lists);
    std::vector<ScreenedParty> parties;
    for (const QString &name : wanted)
        parties.push_back(
            {EntityId{static_cast<qint64>(parties.size()) + 1}, EntityType::Organization, {name}});
    QElapsedTimer timer;
    timer.start();
    const double begin = seconds();
    const std::vector<ListHit> together = screener.screen(parties);
    Screened result{static_cast<double>(timer.elapsed()) / 1000, seconds() - begin, 0, 0};
    timer.restart();
    std::vector<ListHit> apart;
    constexpr size_t part = 64; // a share of one thread
    for (size_t i = 0; i < parties.size(); i += part)
        std::ranges::move(
            screener.screen(
                {parties.begin() + static_cast<std::ptrdiff_t>(i),
                 parties.begin() + static_cast<std::ptrdiff_t>(std::min(i + part, parties.size()))}),
            std::back_inserter(apart));
    result.alone = static_cast<double>(timer.elapsed()) / 1000;
    std::set<EntityId> hit;
    for (const ListHit &one : together)
        hit.insert(one.entity);
    result.hits = static_cast<int>(hit.size());
    if (together != apart)
        result.hits = -1; // threads must not change the answer
    return result;
}

} // namespace

class BenchScreening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void index();
    void identities();
};

void BenchScreening::index()
{
    Names names;
    std::vector<QString> list, wanted;
    for (int i = 0; i < listed; ++i)
        list.push_back(names.name());
    for (int i = 0; i < asked; ++i)
        wanted.push_back(i % 2 ? names.name() : names.misspelt(list[static_cast<size_t>(i * 7 % listed)]));
    const double begin = seconds();
    const AliasIndex index(list);
    const double built = seconds();
    AliasIndex::Finder finder(index);
    int found = 0;
    for (const QString &name : wanted)
        found += finder.find(name, leastScore).empty() ? 0 : 1;
    const double done = seconds();
    std::vector<int> best;
    for (int i = 0; i < scanned; ++i) {
        const auto matches = finder.scan(wanted[static_cast<size_t>(i)], leastScore);
        best.push_back(matches.empty() ? -1 : matches.front().name);
    }
    const double scan = (seconds() - done) / scanned * asked;
    const auto [wall, processor, alone, hits] = screened(list, wanted);
    int same = 0;
    for (int i = 0; i < scanned; ++i) {
        const auto matches = finder.find(wanted[static_cast<size_t>(i)], leastScore);
        same += (matches.empty() ? -1 : matches.front().name) == best[static_cast<size_t>(i)] ? 1 : 0;
    }
    qInfo(
        "index of %d names built in %.2f s; %d names looked up in %.2f s, %d of them hit; a plain scan takes "
        "%.0f s: %.0f times as long; the best hit is the same in %d of %d",
        listed, built - begin, asked, done - built, found, scan, scan / (done - built), same, scanned);
    qInfo("the same as parties against entries, with reasons, on %u cores: %.2f s by the clock (%.2f s of "
          "processor), %.2f s by one thread; %d of them hit",
          std::thread::hardware_concurrency(), wall, processor, alone, hits);
    QVERIFY(hits > asked / 2 * 8 / 10);
    QVERIFY(found > asked / 2 * 8 / 10);
    QVERIFY(same >= scanned - 1);
    QVERIFY(scan > 50 * (done - built));
}

// Ten times the entities may take some twelve times as long, but not a hundred times.
void BenchScreening::identities()
{
    Names names;
    std::vector<double> times;
    for (const int count : {10'000, 100'000}) {
        std::vector<Entity> entities;
        for (int i = 0; i < count; ++i) {
            Entity entity{{i + 1}, {i / 20 + 1}, EntityType::Organization, names.name(), false};
            entities.push_back(entity);
        }
        const double begin = seconds();
        const auto judgements = judgeIdentities({}, entities, {});
        times.push_back(seconds() - begin);
        qInfo("%d entities: %zu judgements in %.2f s", count, judgements.size(), times.back());
    }
    QVERIFY(times[1] < 30 * times[0]);
}

QTEST_GUILESS_MAIN(BenchScreening)
#include "bench_screening.moc"
