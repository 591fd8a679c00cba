// Dossiers whose tables are as they should be and whose rows are not: whatever stands in a column, the
// dossier is read or refused with its file, and what is read can be looked at, traced and exported.

#include "drift/drift.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "store/database.h"
#include "support/dossierfixture.h"
#include "workspace/exporting.h"
#include "workspace/listings.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

// Everything that a person could do with it, for its own sake.
void lookAtAll(Workspace &workspace, bool thorough, const QString &out)
{
    const auto content = workspace.content();
    for (const Claim &claim : content->claims) {
        (void)workspace.evidenceOf(claim);
        (void)workspace.historyOf(claim.id);
        (void)workspace.nameOf(claim.from);
    }
    for (const DocumentSummary &summary : content->documents) {
        (void)workspace.document(summary.id).has_value();
        (void)workspace.mentionsOf(summary.id);
        (void)workspace.origins().rootOf(summary.id);
    }
    EntityId last;
    for (const Entity &entity : content->entities) {
        (void)workspace.membersOf(entity.id);
        (void)workspace.noteOf(entity.id);
        if (last)
            (void)workspace.trace(last, entity.id);
        last = entity.id;
    }
    (void)workspace.search(u"lasers OR machines"_s).has_value();
    if (thorough) {
        const auto documentOf = [&](DocumentId id) {
            return workspace.document(id);
        };
        (void)findDrift(*content, workspace.graph()->clusters(), workspace.origins(), documentOf).has_value();
        (void)workspace.listings();
        QDir(out).removeRecursively();
        const ExportOrder order{.part = {},
                                .formats = {ExportFormat::Json, ExportFormat::JsonLd, ExportFormat::Gexf}};
        (void)exportDossier(workspace.store(), order, out).has_value();
    }
    (void)workspace.undo().has_value();
    (void)workspace.redo().has_value();
}

QStringList valuesFor(const QString &type)
{
    if (type == u"INTEGER"_s)
        return {
            u"-1"_s, u"0"_s, u"7"_s, u"2147483648"_s, u"9223372036854775807"_s, u"-9223372036854775808"_s};
    if (type == u"REAL"_s)
        return {u"-1"_s, u"9e999"_s, u"1e308"_s};
    if (type == u"TEXT"_s)
        return {u"''"_s, u"CAST(x'ff00eda080' AS TEXT)"_s, u"'{\"'"_s, u"hex(zeroblob(300000))"_s};
    return {u"x''"_s, u"randomblob(9000)"_s};
}

} // namespace

class TestHostileRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void tangles_data();
    void tangles();

private:
    void look(const QByteArray &sql, bool thorough);

    DossierFixture m_fixture;
    QTemporaryDir m_folder;
};

void TestHostileRows::look(const QByteArray &sql, bool thorough)
{
    const QString path = m_folder.filePath(u"hostile.clew"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_fixture.path(), path));
    {
        const auto database = Database::open(path, Database::Mode::Existing);
        QVERIFY(database);
        QVERIFY(database->execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
                                  "PRAGMA synchronous = OFF"));
        const auto done = database->execute(sql.constData());
        QVERIFY2(done, done ? "" : qPrintable(done.error().fact));
    }
    const auto workspace = Workspace::open(path);
    if (workspace)
        lookAtAll(**workspace, thorough, m_folder.filePath(u"out"_s));
    else
        QCOMPARE(workspace.error().file, path);
}

void TestHostileRows::columns_data()
{
    QVERIFY(m_fixture.isValid());
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("type");
    const auto database = Database::open(m_fixture.path(), Database::Mode::Existing);
    QVERIFY(database);
    Statement rows(*database,
                   "SELECT list.name, info.name, info.type FROM pragma_table_list AS list"
                   " JOIN pragma_table_xinfo(list.name) AS info"
                   " WHERE list.type = 'table' AND list.schema = 'main' AND list.name NOT LIKE 'sqlite%'"
                   " ORDER BY 1, 2");
    while (rows.next()) {
        const QString column = rows.text(0) + u' ' + rows.text(1);
        QTest::newRow(qPrintable(column)) << column << rows.text(2);
    }
}

void TestHostileRows::columns()
{
    QFETCH(QString, column);
    QFETCH(QString, type);
    const QString table = column.section(u' ', 0, 0), name = column.section(u' ', 1);
    for (const QString &value : valuesFor(type)) {
        const QString sql = u"UPDATE OR IGNORE "_s + table + u" SET "_s + name + u" = "_s + value;
        look(sql.toUtf8(), name.contains(u"_begin"_s) && value == u"-1"_s);
    }
}

void TestHostileRows::tangles_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a document retells itself") << QByteArray(
        "INSERT OR REPLACE INTO retelling SELECT id, id, '', 'retells', 'same', 1 FROM document");
    QTest::newRow("all retell all") << QByteArray(
        "INSERT OR REPLACE INTO retelling SELECT a.id, b.id, '', 'retells', 'same', 1"
        " FROM document AS a, document AS b WHERE a.id <> b.id");
    QTest::newRow("all are the same article")
        << QByteArray("INSERT OR REPLACE INTO retelling SELECT a.id, b.id, '', 'same_article', 'same', 1"
                      " FROM document AS a, document AS b");
    QTest::newRow("retells what is not there") << QByteArray(
        "INSERT OR REPLACE INTO retelling SELECT id, 5, '', 'retells', 'same', 1 FROM document");
    QTest::newRow("all entities are one")
        << QByteArray("INSERT OR REPLACE INTO judgement SELECT a.id, b.id, 'same', 1, '', 'x', ''"
                      " FROM entity AS a, entity AS b");
    QTest::newRow("claims lead back to where they began") << QByteArray(
        "UPDATE claim SET to_entity = from_entity, via_entity = from_entity, item_entity = from_entity");
    QTest::newRow("claims of entities that are not there")
        << QByteArray("UPDATE claim SET from_entity = 1, to_entity = 2, item_entity = 3, speaker_entity = 4");
    QTest::newRow("spans from behind") << QByteArray(
        "UPDATE claim SET evidence_begin = 90, evidence_end = 10, trigger_begin = 80, trigger_end = 20;"
        "UPDATE mention SET span_begin = 40, span_end = 30;"
        "UPDATE time_expression SET span_begin = 40, span_end = 30;"
        "UPDATE derivation SET cue_begin = 40, cue_end = 30");
    QTest::newRow("spans beyond the text")
        << QByteArray("UPDATE claim SET evidence_begin = 10000, evidence_end = 2000000000;"
                      "UPDATE mention SET span_begin = 10000, span_end = 2000000000;"
                      "UPDATE ledger SET range_begin = 10000, range_end = 2000000000");
    QTest::newRow("nothing but its tables")
        << QByteArray("DELETE FROM document; DELETE FROM entity; DELETE FROM import; DELETE FROM dossier");
    QTest::newRow("documents without their text")
        << QByteArray("UPDATE document SET text = '', characters = 0");
    QTest::newRow("pins at the end of the world")
        << QByteArray("INSERT OR REPLACE INTO pin SELECT id, 9e999, -1e308 FROM entity");
    QTest::newRow("a journal of nonsense")
        << QByteArray("UPDATE journal SET change = '[]', inverse = '{\"change\":\"together\"}'");
}

void TestHostileRows::tangles()
{
    QFETCH(QByteArray, sql);
    look(sql, true);
}

QTEST_GUILESS_MAIN(TestHostileRows)
#include "test_hostilerows.moc"
