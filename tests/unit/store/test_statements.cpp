#include "store/database.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Statements are kept for the next of the same words; nothing of the one before may show.
class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto opened = Database::open(u":memory:"_s, Database::Mode::Create);
        QVERIFY(opened);
        m_database = std::make_unique<Database>(*std::move(opened));
        QVERIFY(m_database->execute("CREATE TABLE number (value INTEGER);"
                                    "INSERT INTO number VALUES (1), (2), (3)"));
    }
    void oneWithinTheOther();
    void nothingStaysBound();
    void aFailedOneIsNotKept();

private:
    static constexpr const char *all = "SELECT value FROM number ORDER BY value";
    std::unique_ptr<Database> m_database;
};

void TestStatements::oneWithinTheOther()
{
    for (int round = 0; round < 3; ++round) {
        int pairs = 0;
        Statement outer(*m_database, all);
        while (outer.next()) {
            Statement inner(*m_database, all);
            for (int expected = 1; inner.next(); ++expected, ++pairs)
                QCOMPARE(inner.integer(0), expected);
            if (outer.integer(0) == 2)
                break; // left in the middle
        }
        QCOMPARE(pairs, 6);
    }
    QVERIFY(m_database->execute("DROP TABLE number")); // no statement is under way
}

void TestStatements::nothingStaysBound()
{
    constexpr const char *sql = "SELECT ?1";
    {
        Statement row(*m_database, sql);
        QVERIFY(row.bind(7).next());
        QCOMPARE(row.integer(0), 7);
    }
    Statement row(*m_database, sql);
    QVERIFY(row.next());
    QVERIFY(row.isNull(0));
}

void TestStatements::aFailedOneIsNotKept()
{
    QVERIFY(m_database->execute("CREATE TABLE once (value INTEGER PRIMARY KEY)"));
    constexpr const char *insert = "INSERT INTO once VALUES (?1)";
    QVERIFY(Statement(*m_database, insert).bind(1).run());
    QVERIFY(!Statement(*m_database, insert).bind(1).run());
    QVERIFY(Statement(*m_database, insert).bind(2).run());
}

QTEST_GUILESS_MAIN(TestStatements)
#include "test_statements.moc"
