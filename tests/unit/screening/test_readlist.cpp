#include "screening/listcodes.h"
#include "screening/readlist.h"

#include <QBuffer>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Result<ListReading> read(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readList(device, u"list.csv"_s);
}

// "Norr Mill|alias:Norr Works", and so on, an entry a line.
QString linesOf(const std::vector<ListEntry> &entries)
{
    QStringList lines;
    for (const ListEntry &entry : entries) {
        QStringList names;
        for (const ListedName &name : entry.names)
            names << (name.kind == ListedName::Kind::Primary ? name.text
                                                             : QString(codeOf(name.kind) + u':' + name.text));
        lines << entry.list + u' ' + entry.number + u" ["_s + names.join(u'|') + u"] "_s + entry.since;
    }
    return lines.join(u'\n');
}

QString problemsOf(const ListFile &file)
{
    QStringList lines;
    for (const ListProblem &problem : file.problems)
        lines << QString::number(problem.line) + u' ' + codeOf(problem.what) + u' ' + problem.fact;
    return lines.join(u'\n');
}

const QByteArray csl
    = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,"
      "end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
      "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,"
      "dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

QByteArray cslRow(const QByteArray &name, const QByteArray &aliases = {},
                  const QByteArray &since = "2019-10-09")
{
    return "x1,Entity List (EL) - Bureau of Industry and Security,,,,\"" + name
        + "\",,\"1 Mill Road; 2 Mill Road\",84 FR 1," + since
        + ",,,For all items,Presumption of denial,,,,,,,,,\"" + aliases + "\",,,,,,\n";
}

} // namespace

// Every format that is read, and what is said of rows that cannot be.
class TestReadList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cslByHeader();
    void cslOfTwentyEightColumns();
    void cslNames_data();
    void cslNames();
    void cslJson();
    void ofac();
    void ofacDates_data();
    void ofacDates();
    void ofacWithoutItsNames();
    void deniedPersons();
    void openSanctions();
    void badRows();
    void errors_data();
    void errors();
    void cutAnywhere();
    void keysOutliveEditions();
    void whatListsMean();
};

void TestReadList::cslByHeader()
{
    const auto reading = read(csl + cslRow("Norr Mill", "Norr Works; and Mill of Norr"));
    QVERIFY(reading);
    QCOMPARE(linesOf(reading->entries), u"EL  [Norr Mill|alias:Norr Works|alias:Mill of Norr] 2019-10-09"_s);
    QCOMPARE(reading->entries[0].addresses, (std::vector<QString>{u"1 Mill Road"_s, u"2 Mill Road"_s}));
    QCOMPARE(reading->entries[0].notice, u"84 FR 1"_s);
    QCOMPARE(reading->entries[0].line, 2);
    QCOMPARE(reading->file.sha256.size(), 64);
    QVERIFY(reading->file.problems.empty());
}

void TestReadList::cslOfTwentyEightColumns()
{
    const auto reading = read(csl.mid(4) + cslRow("Norr Mill").mid(3));
    QVERIFY(reading);
    QCOMPARE(linesOf(reading->entries), u"EL  [Norr Mill] 2019-10-09"_s);
    QCOMPARE(reading->file.format, ListFormat::CslCsv);
}

void TestReadList::cslNames_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("names");
    QTest::newRow("bracket") << QByteArray("Norr Institute (NI-7)") << u"Norr Institute|weak_alias:NI-7"_s;
    QTest::newRow("also") << QByteArray("Norr Mill, a.k.a. Norr Works") << u"Norr Mill|alias:Norr Works"_s;
    QTest::newRow("formerly") << QByteArray("Norr Mill (f.k.a. Brell Mill)")
                              << u"Norr Mill|alias:Brell Mill"_s;
    QTest::newRow("successors") << QByteArray("Norr Mill; and any successor, sub-unit, or subsidiary thereof")
                                << u"Norr Mill"_s;
    QTest::newRow("affiliated") << QByteArray("Affiliated Entity: Norr Mill") << u"Norr Mill"_s;
    QTest::newRow("blanks") << QByteArray("  Norr   Mill ") << u"Norr Mill"_s;
}

void TestReadList::cslNames()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, names);
    const auto reading = read(csl + cslRow(cell));
    QVERIFY(reading);
    QCOMPARE(linesOf(reading->entries), QString(u"EL  ["_s + names + u"] 2019-10-09"_s));
}

void TestReadList::cslJson()
{
    const auto reading
        = read(R"({"results":[{"id":"a","source":"Unverified List (UVL) - Bureau of Industry and Security",
        "name":"Norr Mill","alt_names":["Norr Works"],"addresses":[{"address":"1 Mill Road","city":"Norr","country":"XX"}],
        "programs":["P1"],"start_date":"2020-02-03","end_date":null,"entity_number":77},{"name":""},7]})");
    QVERIFY(reading);
    QCOMPARE(linesOf(reading->entries), u"UVL 77 [Norr Mill|alias:Norr Works] 2020-02-03"_s);
    QCOMPARE(reading->entries[0].addresses, std::vector<QString>{u"1 Mill Road, Norr, XX"_s});
    QCOMPARE(problemsOf(reading->file), u"2 no_name \n3 value results"_s);
}

void TestReadList::ofac()
{
    const QByteArray names
        = "101,\"NORR MILL CO., LTD.\",-0- ,\"CMIC-EO13959\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Issuer "
          "Name "
          "Norr Information; Effective Date (CMIC) 02 Aug 2021; Listing Date (CMIC) 03 Jun 2021; a.k.a. "
          "'NORRMILL'.\"\r\n102,\"BRELL, Ada\",\"individual\",\"OTHER\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- "
          ",-0- \r\n\x1a";
    auto first = read(names);
    QVERIFY(first);
    auto second = read("101,5,\"fka\",\"NORR SAWMILL\",-0- \r\n");
    auto third = read("101,9,\"1 Mill Road\",\"Norr\",\"Delmare\",-0- \r\n102,9,-0- ,-0- ,-0- ,-0- \r\n");
    QVERIFY(second && third);
    const Lists lists = joinLists({*third, *second, *first}); // in any order
    QCOMPARE(linesOf(lists.entries),
             u"CMIC 101 [NORR MILL CO., LTD.|weak_alias:NORRMILL|alias:Norr Information|former_name:NORR "
             u"SAWMILL] 2021-06-03\n"
             "NON-SDN 102 [BRELL, Ada] "_s);
    QCOMPARE(lists.entries[0].effective, u"2021-08-02"_s);
    QCOMPARE(lists.entries[0].addresses, std::vector<QString>{u"1 Mill Road, Norr, Delmare"_s});
    QVERIFY(lists.entries[0].kind == PartyKind::Organization);
    QVERIFY(lists.entries[1].kind == PartyKind::Person);
    for (const ListFile &file : lists.files)
        QCOMPARE(problemsOf(file), QString());
}

void TestReadList::ofacDates_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("remarks");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("problem");
    const QByteArray one = "CMIC-EO13959";
    QTest::newRow("plain") << one << QByteArray("Listing Date (CMIC) 10 Dec 2021.") << u"2021-12-10"_s
                           << QString();
    QTest::newRow("colon") << one << QByteArray("Listing Date (EO 1 Directive 3): 24 Feb 2022; more")
                           << u"2022-02-24"_s << QString();
    QTest::newRow("words") << one << QByteArray("on or after the 'Listing Date (EO 1)' associated with it.")
                           << QString() << QString();
    QTest::newRow("cut off") << one << QByteArray("Listing Date (EO 1 Direct") << QString() << QString();
    // listed under the other program years before
    QTest::newRow("two programs") << QByteArray("UKRAINE-EO13662] [RUSSIA-EO14024")
                                  << QByteArray("Listing Date (EO 1): 24 Feb 2022.") << QString()
                                  << QString();
    QTest::newRow("no day") << one << QByteArray("Listing Date (CMIC) 31 Feb 2022.") << QString()
                            << u"1 date 31 Feb 2022"_s;
}

void TestReadList::ofacDates()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, remarks);
    QFETCH(QString, since);
    QFETCH(QString, problem);
    const auto reading = read("101,\"NORR MILL\",-0- ,\"" + program
                              + "\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + remarks + "\"\n");
    QVERIFY(reading);
    QCOMPARE(reading->entries.at(0).since, since);
    QCOMPARE(problemsOf(reading->file), problem);
}

void TestReadList::ofacWithoutItsNames()
{
    auto aliases = read("101,5,\"aka\",\"NORR SAWMILL\",-0- \n");
    QVERIFY(aliases);
    const Lists lists = joinLists({*aliases});
    QVERIFY(lists.entries.empty());
    QCOMPARE(problemsOf(lists.files.at(0)), u"1 no_such_entry 101"_s);
}

void TestReadList::deniedPersons()
{
    const QByteArray header
        = "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_"
          "Date\"\t"
          "\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"\n";
    const QByteArray row = "\" ADA BRELL\"\t\"1 Mill "
                           "Road\"\t\"Norr\"\t\"\"\t\"XX\"\t\"\"\t\"03/04/2002\"\t\"06/29/2056\"\t\"Y\"\t"
                           "\"2006-07-11\"\t\"DENIAL\"\t\"67 F.R. 1\"\n";
    const auto reading = read(header + row + QByteArray(row).replace("1 Mill Road", "2 Mill Road"));
    QVERIFY(reading);
    QCOMPARE(linesOf(reading->entries), u"DPL  [ADA BRELL] 2002-03-04"_s);
    QCOMPARE(reading->entries[0].addresses.size(), size_t(2));
    QCOMPARE(reading->entries[0].until, u"2056-06-29"_s);
    QCOMPARE(reading->file.rows, 2);
}

void TestReadList::openSanctions()
{
    const auto reading = read(
        "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\","
        "\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\",\"first_seen\",\"last_seen\",\"last_"
        "change\"\n"
        "\"NK-1\",\"Company\",\"Norr Mill\",\"Norr Works;\"\"Mill; of "
        "Norr\"\"\",\"\",\"xx\",\"\",\"\",\"EL\",\"\",\"\",\"\","
        "\"us_sanctions\",\"2023-01-01\",\"\",\"\"\n");
    QVERIFY(reading);
    QCOMPARE(linesOf(reading->entries),
             u"OPENSANCTIONS NK-1 [Norr Mill|alias:Norr Works|alias:Mill; of Norr] "_s);
    QVERIFY(reading->entries[0].kind == PartyKind::Organization);
}

void TestReadList::badRows()
{
    const auto reading
        = read(csl + "too,few,columns\n" + cslRow("") + cslRow("Address 1")
               + cslRow("Norr Mill", {}, "10.9.2019") + cslRow("Brell Works") + "x,\"never closed\n");
    QVERIFY(reading);
    QCOMPARE(linesOf(reading->entries), u"EL  [Norr Mill] \nEL  [Brell Works] 2019-10-09"_s);
    QCOMPARE(problemsOf(reading->file),
             u"2 columns 3\n3 no_name \n4 not_a_name Address 1\n5 date 10.9.2019\n7 quote "_s);
    QCOMPARE(reading->file.rows, 6);
}

void TestReadList::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Empty);
    QTest::newRow("blank") << QByteArray(" \n\n") << int(ErrorCode::Empty);
    QTest::newRow("an article") << QByteArray("Norr Mill sold forty saws.\n\nIt said so.")
                                << int(ErrorCode::UnknownList);
    QTest::newRow("another table") << QByteArray("a,b,c\n1,2,3\n") << int(ErrorCode::UnknownList);
    QTest::newRow("broken JSON") << QByteArray("{\"results\":[") << int(ErrorCode::BadSyntax);
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << int(ErrorCode::UnknownList);
    QTest::newRow("bytes") << QByteArray("\x00\x01\x02\x00\x03", 5) << int(ErrorCode::Binary);
}

void TestReadList::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto reading = read(bytes);
    QVERIFY(!reading);
    QCOMPARE(int(reading.error().code), code);
    QCOMPARE(reading.error().file, u"list.csv"_s);
}

// A file that a download cut off gives entries, a problem or an error, and never a crash.
void TestReadList::cutAnywhere()
{
    const QByteArray whole = csl + cslRow("Norr Mill", "Norr Works; \"\"Mill\"\"") + cslRow("Brell Works");
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const auto reading = read(whole.first(size));
        if (reading)
            QVERIFY(reading->entries.size() + reading->file.problems.size() <= 2);
    }
}

void TestReadList::keysOutliveEditions()
{
    ListEntry entry;
    entry.list = u"EL"_s;
    entry.names = {{u"Norr Mill"_s, ListedName::Kind::Primary}};
    entry.since = u"2019-10-09"_s;
    const QString key = keyOf(entry);
    entry.line = 400;
    entry.names.push_back({u"Norr Works"_s, ListedName::Kind::Alias});
    entry.names[0].text = u"NORR MILL"_s;
    QCOMPARE(keyOf(entry), key);
    entry.since = u"2020-01-01"_s;
    QVERIFY(keyOf(entry) != key);
    entry.number = u"7"_s;
    QCOMPARE(keyOf(entry), u"EL:7"_s);
}

void TestReadList::whatListsMean()
{
    QVERIFY(knownLists().size() > 10);
    for (const ListFacts &facts : knownLists()) {
        QVERIFY2(facts.effect.endsWith(u'.') && facts.effect.size() > 40, qPrintable(facts.code));
        QVERIFY2(facts.effect.count(u". "_s) == 0, qPrintable(facts.code)); // one sentence
        QVERIFY(factsOf(facts.code) == &facts);
        for (const QString &language : {u"de_DE"_s, u"fr"_s, u"zh_CN"_s})
            QVERIFY2(effectOf(facts, language) != facts.effect,
                     qPrintable(QString(facts.code + u' ' + language)));
        QCOMPARE(effectOf(facts, u"xx"_s), facts.effect);
    }
    QVERIFY(!factsOf(u"NOSUCH"));
    QCOMPARE(codeOfSource(u"Entity List (EL) - Bureau of Industry and Security"_s), u"EL"_s);
    QCOMPARE(codeOfSource(u"A list of ours"_s), u"A list of ours"_s);
}

QTEST_GUILESS_MAIN(TestReadList)
#include "test_readlist.moc"
