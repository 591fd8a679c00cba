// Dossiers from strangers: SQLite files that call themselves ours and are not.
#include "sample.h"

#include "store/database.h"
#include "store/dossierstore.h"
#include "store/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestHostileDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemas_data();
    void schemas();
    void bytes();

private:
    QTemporaryDir m_folder;
    QString make(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        {
            const auto made = DossierStore::create(path);
            if (!made)
                return {};
        }
        return path;
    }
};

void TestHostileDossier::schemas_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("fact");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON dossier BEGIN DELETE FROM journal; END"_s
                             << u"trigger t"_s;
    QTest::newRow("trigger on a view")
        << u"CREATE TRIGGER t INSTEAD OF INSERT ON visible_document BEGIN DELETE FROM dossier; END"_s
        << u"trigger t"_s;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM dossier"_s << u"view v"_s;
    QTest::newRow("view in place of a table")
        << u"DROP TABLE dossier; CREATE VIEW dossier AS SELECT 'id' AS name, 'x' AS value"_s
        << u"view dossier"_s;
    QTest::newRow("other view")
        << u"DROP VIEW visible_document; CREATE VIEW visible_document AS SELECT 1 AS document"_s
        << u"view visible_document"_s;
    QTest::newRow("virtual table") << u"CREATE VIRTUAL TABLE v USING fts5(a)"_s << u"table v"_s;
    QTest::newRow("table in place of the index of texts")
        << u"DROP TABLE document_text; CREATE TABLE document_text (body, title)"_s
        << u"table document_text"_s;
    QTest::newRow("table missing") << u"PRAGMA foreign_keys = OFF; DROP TABLE journal"_s
                                   << u"no table journal"_s;
    QTest::newRow("table too many") << u"CREATE TABLE payload (x)"_s << u"table payload"_s;
    QTest::newRow("index that computes") << u"CREATE INDEX i ON dossier (upper(value))"_s << u"index i"_s;
    QTest::newRow("column that computes")
        << u"ALTER TABLE pin ADD COLUMN payload TEXT AS (hex(zeroblob(900000000)))"_s << u"column pin"_s;
    QTest::newRow("column too many") << u"ALTER TABLE pin ADD COLUMN payload TEXT"_s << u"column pin"_s;
    QTest::newRow("column missing") << u"ALTER TABLE note DROP COLUMN text"_s << u"columns are missing"_s;
    QTest::newRow("column of no type")
        << u"DROP TABLE pin; CREATE TABLE pin (entity INTEGER PRIMARY KEY, x, y)"_s << u"column pin"_s;
    QTest::newRow("version of nobody") << u"PRAGMA user_version = 0"_s << QString();
    QTest::newRow("version below zero") << u"PRAGMA user_version = -3"_s << u"version -3"_s;
}

void TestHostileDossier::schemas()
{
    QFETCH(QString, sql);
    const QString path = make(QString::fromLatin1(QTest::currentDataTag()) + u".clew"_s);
    QVERIFY(!path.isEmpty());
    {
        const auto database = Database::open(path, Database::Mode::Existing);
        QVERIFY(database);
        const auto done = database->execute(sql.toUtf8().constData());
        QVERIFY2(done, done ? "" : qPrintable(done.error().fact));
    }
    const auto opened = DossierStore::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::CorruptDossier);
    QCOMPARE(opened.error().file, path);
    QFETCH(QString, fact);
    QVERIFY2(opened.error().fact.contains(fact), qPrintable(opened.error().fact));
}

// Bytes changed anywhere: it opens, or a reason says why not; never a crash.
void TestHostileDossier::bytes()
{
    const QString whole = make(u"whole.clew"_s);
    QFile source(whole);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray sound = source.readAll();
    quint32 state = 7;
    const auto random = [&] {
        return state = state * 1664525u + 1013904223u;
    };
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = sound;
        for (quint32 changes = 1 + random() % 40; changes > 0; --changes) {
            const qsizetype limit = i % 2 == 0 ? 4096 : bytes.size();
            bytes[qsizetype(random() >> 8) % limit] = char(random() >> 16);
        }
        const QString path = m_folder.filePath(u"bytes%1.clew"_s.arg(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto opened = DossierStore::open(path);
        if (!opened) {
            ++refused;
            QVERIFY(!opened.error().file.isEmpty());
        } else {
            (void)(*opened)->content();
        }
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestHostileDossier)
#include "test_hostile.moc"
