#include "screening/aliasindex.h"
#include "screening/listedthen.h"
#include "screening/screen.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Lists> someLists()
{
    Lists lists;
    lists.files.resize(1);
    const auto add = [&lists](const QString &number, PartyKind kind, const std::vector<ListedName> &names) {
        ListEntry entry;
        entry.list = u"EL"_s;
        entry.number = number;
        entry.kind = kind;
        entry.names = names;
        entry.since = u"2019-10-09"_s;
        lists.entries.push_back(entry);
    };
    using Kind = ListedName::Kind;
    add(u"1"_s, PartyKind::Organization,
        {{u"NORRVISION DIGITAL TECHNOLOGY CO., LTD."_s, Kind::Primary}, {u"NORRVISION"_s, Kind::Alias}});
    add(u"2"_s, PartyKind::Organization, {{u"Sense Orrin"_s, Kind::Primary}});
    add(u"3"_s, PartyKind::Organization, {{u"BRELLTIME GROUP LIMITED"_s, Kind::Primary}});
    add(u"4"_s, PartyKind::Person, {{u"MARWAN, Mohammed Yusuf"_s, Kind::Primary}});
    add(u"5"_s, PartyKind::Organization, {{u"13th Norr Research Institute"_s, Kind::Primary}});
    add(u"6"_s, PartyKind::Vessel, {{u"DELMARE STAR"_s, Kind::Primary}});
    add(u"7"_s, PartyKind::Organization, {{u"China General Technology Group"_s, Kind::Primary}});
    add(u"8"_s, PartyKind::Organization, {{u"Chungkuo Kestrel"_s, Kind::Primary}});
    for (int i = 0; i < 200; ++i) // other names, so that words are as rare as in a real list
        add(QString::number(100 + i), PartyKind::Organization,
            {{u"Filler%1 Works of %2"_s.arg(i).arg(i % 7), Kind::Primary}});
    return std::make_shared<const Lists>(lists);
}

// "1 sure letter_case", or nothing.
QString bestHit(const Screener &screener, EntityType type, const std::vector<QString> &names)
{
    const auto hits = screener.screen({{{9}, type, names}});
    if (hits.empty())
        return {};
    const ListEntry &entry = screener.lists().entries[static_cast<size_t>(hits.front().entry)];
    return entry.number + (hits.front().sure ? u" sure "_s : u" likely "_s)
        + hits.front().aliases.front().reasons.join(u',');
}

} // namespace

// Which names are met on a list, with reasons, and what a day of listing says of an event.
class TestScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void findsWhatAScanFinds();
    void everyAliasIsTold();
    void oneEntryIsHitOnce();
    void order();
    void moments_data();
    void moments();

private:
    std::unique_ptr<Screener> m_screener;
};

void TestScreen::initTestCase()
{
    m_screener = std::make_unique<Screener>(someLists());
}

void TestScreen::names_data()
{
    QTest::addColumn<EntityType>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hit");
    const auto firm = EntityType::Organization, person = EntityType::Person;
    const auto row = [](const char *what, EntityType type, const QString &name, const QString &hit = {}) {
        QTest::newRow(what) << type << name << hit;
    };
    row("case", firm, u"Norrvision"_s, u"1 sure letter_case"_s);
    row("two words", firm, u"SenseOrrin"_s, u"2 sure joined_words"_s);
    row("legal form and common words", firm, u"BrellTime"_s, u"3 sure legal_form,generic_words"_s);
    row("a letter", firm, u"Norrvison"_s, u"1 likely spelling"_s);
    row("Cyrillic", firm, u"\u041d\u043e\u0440\u0440\u0432\u0438\u0437\u0438\u043e\u043d"_s,
        u"1 likely script,spelling"_s);
    row("Wade-Giles", firm, u"Zhongguo Kestrel"_s, u"8 likely transliteration"_s);
    row("names of people in their order", person, u"Mohammed Yusuf Marwan"_s, u"4 sure word_order"_s);
    row("another romanisation", person, u"Muhammad Yusuf Marwan"_s, u"4 likely word_order,transliteration"_s);
    row("a last name alone", person, u"Marwan"_s);
    row("a first name alone", person, u"Mohammed"_s);
    row("another number", firm, u"14th Norr Research Institute"_s);
    row("the number", firm, u"13th Norr Research Institute"_s, u"5 sure same_name"_s);
    row("common words alone", firm, u"General Technology Holding"_s);
    row("common words, all of them", firm, u"China General Technology Group"_s, u"7 sure same_name"_s);
    row("a ship is no firm", firm, u"Delmare Star"_s);
    row("a ship", EntityType::Product, u"Delmare Star"_s, u"6 sure letter_case"_s);
    row("a firm is no ship", EntityType::Product, u"Norrvision"_s);
    row("somebody else", firm, u"Calder Holdings"_s);
    row("a place", EntityType::Place, u"Norrvision"_s);
}

void TestScreen::names()
{
    QFETCH(EntityType, type);
    QFETCH(QString, name);
    QFETCH(QString, hit);
    QCOMPARE(bestHit(*m_screener, type, {name}), hit);
}

// The index leaves nothing out that a comparison with every name finds.
void TestScreen::findsWhatAScanFinds()
{
    std::vector<QString> listed;
    for (const ListEntry &entry : m_screener->lists().entries) {
        for (const ListedName &name : entry.names)
            listed.push_back(name.text);
    }
    const AliasIndex index(listed);
    AliasIndex::Finder finder(index);
    for (QString name : listed) {
        for (const QString &asked :
             {name, name.toLower(), QString(name).remove(2, 1), QString(name).replace(u' ', u'-')}) {
            QStringList found, scanned;
            for (const auto &match : finder.find(asked, leastScore))
                found << QString::number(match.name) + u' ' + QString::number(match.likeness.score);
            for (const auto &match : finder.scan(asked, leastScore))
                scanned << QString::number(match.name) + u' ' + QString::number(match.likeness.score);
            QCOMPARE(found.join(u'\n'), scanned.join(u'\n'));
        }
    }
}

void TestScreen::everyAliasIsTold()
{
    const auto hits
        = m_screener->screen({{{9}, EntityType::Organization, {u"Norrvision"_s, u"Norrvision Digital"_s}}});
    QCOMPARE(hits.size(), size_t(1));
    QVERIFY(hits[0].aliases.size() == 2);
    QCOMPARE(hits[0].aliases[0].alias, 1);
    QCOMPARE(hits[0].aliases[0].own, u"Norrvision"_s);
    QVERIFY(hits[0].aliases[0].score > hits[0].aliases[1].score);
}

void TestScreen::oneEntryIsHitOnce()
{
    Lists twice = *someLists();
    const std::vector<ListEntry> entries = twice.entries;
    twice.entries.insert(twice.entries.end(), entries.begin(), entries.end());
    const Screener screener(std::make_shared<const Lists>(twice));
    QCOMPARE(screener.screen({{{9}, EntityType::Organization, {u"Norrvision"_s}}}).size(), size_t(1));
}

void TestScreen::order()
{
    const std::vector<ScreenedParty> parties{{{1}, EntityType::Organization, {u"BrellTime"_s}},
                                             {{2}, EntityType::Organization, {u"Norrvision"_s}}};
    const auto hits = m_screener->screen(parties);
    QCOMPARE(hits.size(), size_t(2));
    QVERIFY(hits[0].entity == EntityId{1} && hits[1].entity == EntityId{2});
    QVERIFY(m_screener->screen(parties) == hits);
}

void TestScreen::moments_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("then");
    const QString day = u"2019-10-09"_s, none;
    QTest::newRow("before") << day << none << u"2019-10-08"_s << u"2019-10-08"_s << u"not_yet_listed"_s;
    QTest::newRow("the year before") << day << none << u"2018"_s << u"2018"_s << u"not_yet_listed"_s;
    QTest::newRow("the day") << day << none << day << day << u"listed"_s;
    QTest::newRow("after") << day << none << u"2020"_s << u"2020"_s << u"listed"_s;
    QTest::newRow("since a later year") << day << none << u"2021"_s << none << u"listed"_s;
    QTest::newRow("the month") << day << none << u"2019-10"_s << u"2019-10"_s << u"unclear"_s;
    QTest::newRow("the year") << day << none << u"2019"_s << u"2019"_s << u"unclear"_s;
    QTest::newRow("since before") << day << none << u"2018"_s << none << u"unclear"_s;
    QTest::newRow("until before") << day << none << none << u"2018"_s << u"not_yet_listed"_s;
    QTest::newRow("ended") << day << u"2021-01-07"_s << u"2022"_s << u"2022"_s << u"no_longer_listed"_s;
    QTest::newRow("in between") << day << u"2021-01-07"_s << u"2020"_s << u"2020"_s << u"listed"_s;
    QTest::newRow("over the end") << day << u"2021-01-07"_s << u"2021"_s << u"2021"_s << u"unclear"_s;
    QTest::newRow("undated") << day << none << none << none << u"undated"_s;
    QTest::newRow("undated list") << none << none << u"2020"_s << u"2020"_s << u"list_undated"_s;
}

void TestScreen::moments()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, then);
    ListEntry entry;
    entry.since = since;
    entry.until = until;
    QCOMPARE(codeOf(listedThen(entry, DateRange{from, to})), then);
    QCOMPARE(codeOf(listedThen(entry, std::nullopt)), u"undated"_s);
}

QTEST_GUILESS_MAIN(TestScreen)
#include "test_screen.moc"
