#include "sample.h"

#include "store/database.h"
#include "store/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace clew;
using namespace Qt::StringLiterals;

// Opening whatever a person may point at: a code that is true, the file's name, and no crash.
class TestOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createdFileIsStamped();
    void createNeverOverwrites();
    void createWhereNobodyCanWrite();
    void refusals_data();
    void refusals();
    void otherSqliteFileIsLeftAlone();
    void newerDossier();
    void olderDossierIsMigrated();
    void dossierOfTheFirstSchema();
    void migrationsRunInOrderAndOnce();
    void failedMigrationChangesNothing();
    void damagedFiles_data();
    void damagedFiles();
    void truncatedAnywhere();
    void lockedByAnother();
    void readOnlyFolder();
    void uncommittedWorkIsGone();
    void twoStoresOnOneFile();
    void copyIsEqual();
    void copyNeverOverwrites();
    void codeThatNobodyWrote();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"a.clew"_s) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // A dossier with a document of about 200 pages, closed.
    void makeDossier()
    {
        auto store = DossierStore::create(path());
        QVERIFY(store);
        Document document = sample::document();
        document.original = QByteArray(800'000, 'x');
        ImportedDocument imported = sample::imported(document);
        QVERIFY((*store)->saveImport({imported}));
        std::vector<ImportedDocument> more;
        for (int i = 0; i < 60; ++i)
            more.push_back(
                sample::imported(sample::document(u"Text number %1 of sixty, with lasers."_s.arg(i))));
        QVERIFY((*store)->saveImport(more));
    }
    ErrorCode codeOfOpening(const QString &name = u"a.clew"_s)
    {
        const auto store = DossierStore::open(path(name));
        if (store)
            return ErrorCode::WrongUse;
        if (store.error().file != path(name))
            return ErrorCode::UnknownName;
        return store.error().code;
    }
    void execute(const QString &name, const char *sql)
    {
        auto database = Database::open(path(name), Database::Mode::Create);
        QVERIFY(database);
        const auto done = database->execute(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().fact));
    }
};

void TestOpen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOpen::createdFileIsStamped()
{
    QString id;
    {
        auto store = DossierStore::create(path());
        QVERIFY(store);
        id = (*store)->dossierId();
        QCOMPARE(id.size(), 36);
        QCOMPARE((*store)->path(), path());
    }
    const QByteArray bytes = read(u"a.clew"_s);
    QCOMPARE(bytes.mid(68, 4), QByteArray("CLEW")); // sqlite.org/fileformat.html#application_id
    QCOMPARE(bytes.mid(60, 4).toHex(), QByteArray("00000007")); // user_version
    QVERIFY(!QFile::exists(path(u"a.clew-wal"_s)));
    auto again = DossierStore::open(path());
    QVERIFY(again);
    QCOMPARE((*again)->dossierId(), id);
    auto other = DossierStore::create(path(u"b.clew"_s));
    QVERIFY(other);
    QVERIFY((*other)->dossierId() != id);
}

void TestOpen::createNeverOverwrites()
{
    write(u"a.clew"_s, "precious");
    const auto store = DossierStore::create(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::CannotWrite);
    QCOMPARE(store.error().file, path());
    QCOMPARE(read(u"a.clew"_s), QByteArray("precious"));
}

void TestOpen::createWhereNobodyCanWrite()
{
    for (const QString &place : {path(u"no/such/folder/a.clew"_s), u"/proc/a.clew"_s}) {
        const auto store = DossierStore::create(place);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::CannotWrite);
        QCOMPARE(store.error().file, place);
    }
}

void TestOpen::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotADossier;
    QTest::newRow("text") << QByteArray("Dear Ada, the lasers have left.") << ErrorCode::NotADossier;
    QTest::newRow("zip") << QByteArray("PK\x03\x04") + QByteArray(5000, 'x') << ErrorCode::NotADossier;
    QTest::newRow("half a magic") << QByteArray("SQLite form") << ErrorCode::NotADossier;
    QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotADossier;
    QTest::newRow("magic and garbage")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\x7e') << ErrorCode::NotADossier;
}

void TestOpen::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    write(u"a.clew"_s, bytes);
    QCOMPARE(codeOfOpening(), code);
    QCOMPARE(read(u"a.clew"_s), bytes);
    QCOMPARE(codeOfOpening(u"missing.clew"_s), ErrorCode::NotFound);
    QCOMPARE(codeOfOpening(u"."_s), ErrorCode::CannotOpen);
}

void TestOpen::otherSqliteFileIsLeftAlone()
{
    execute(u"a.clew"_s, "CREATE TABLE song (title TEXT); PRAGMA user_version = 1;");
    const QByteArray before = read(u"a.clew"_s);
    QCOMPARE(codeOfOpening(), ErrorCode::NotADossier);
    QCOMPARE(read(u"a.clew"_s), before);
    execute(u"b.clew"_s, "PRAGMA application_id = 7; CREATE TABLE song (title TEXT);");
    QCOMPARE(codeOfOpening(u"b.clew"_s), ErrorCode::NotADossier);
}

void TestOpen::newerDossier()
{
    makeDossier();
    execute(u"a.clew"_s, "PRAGMA user_version = 77");
    {
        const auto store = DossierStore::open(path()); // to be read as far as we understand it
        QVERIFY2(store, store ? "" : qPrintable(store.error().fact));
        QVERIFY((*store)->readOnly() == ErrorCode::NewerDossier);
        QCOMPARE((*store)->content()->documents.size(), size_t(61));
        QCOMPARE((*store)->search(u"lasers"_s)->size(), size_t(50));
        const auto saved = (*store)->saveImport({sample::imported(sample::document(u"Another text."_s))});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
        QVERIFY(!(*store)->undo());
    }
    const auto database = Database::open(path(), Database::Mode::Existing);
    QVERIFY(database);
    Statement version(*database, "PRAGMA user_version");
    QVERIFY(version.next());
    QCOMPARE(version.integer(0), 77);
}

void TestOpen::olderDossierIsMigrated()
{
    // version 0: stamped, and nothing in it yet
    execute(u"a.clew"_s,
            "PRAGMA application_id = 0x434C4557; CREATE TABLE leftover (x); DROP TABLE leftover");
    auto store = DossierStore::open(path());
    QVERIFY2(store, store ? "" : qPrintable(store.error().fact));
    QVERIFY((*store)->saveImport({sample::imported()}));
    QCOMPARE((*store)->content()->documents.size(), size_t(1));
}

// A dossier that version 0.1 wrote, with an article, a rejected claim, a pinned node and its journal.
void TestOpen::dossierOfTheFirstSchema()
{
    QFile file(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/store/schema-001.clew.z"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    write(u"a.clew"_s, qUncompress(file.readAll()));
    auto store = DossierStore::open(path());
    QVERIFY2(store, store ? "" : qPrintable(store.error().fact));
    const auto content = (*store)->content();
    QVERIFY(content);
    QCOMPARE(content->documents.size(), size_t(1));
    QCOMPARE(content->claims.size(), size_t(7));
    QCOMPARE(content->claims[0].status, ClaimStatus::Rejected);
    QCOMPARE(content->pins.size(), size_t(1));
    QVERIFY(content->notes.empty());
    QCOMPARE((*store)->search(u"lasers"_s)->size(), size_t(1));
    QVERIFY((*store)->apply(SetNote{content->claims[0].id, u"ask Ada"_s}));
    for (int step = 0; step < 3; ++step)
        QVERIFY((*store)->undo());
    QCOMPARE((*store)->content()->claims[0].status, ClaimStatus::Proposed);
    QVERIFY((*store)->content()->pins.empty());
    QVERIFY(DossierStore::open(path()));
    // as it was before, once
    QVERIFY(QFile::exists(path(u"a before update.clew"_s)));
    QVERIFY(!QFile::exists(path(u"a before update 2.clew"_s)));
    const auto copy = Database::open(path(u"a before update.clew"_s), Database::Mode::Existing);
    QVERIFY(copy);
    Statement version(*copy, "PRAGMA user_version");
    QVERIFY(version.next());
    QCOMPARE(version.integer(0), 1);
}

void TestOpen::migrationsRunInOrderAndOnce()
{
    auto database = Database::open(path(), Database::Mode::Create);
    QVERIFY(database);
    const QByteArray first = "CREATE TABLE a (x); INSERT INTO a VALUES (1);";
    const QByteArray second = "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1;";
    QVERIFY(migrate(*database, {first}, Database::Mode::Create));
    QVERIFY(migrate(*database, {first, second}, Database::Mode::Existing));
    QVERIFY(migrate(*database, {first, second}, Database::Mode::Existing));
    Statement row(*database, "SELECT x, y, count(*) FROM a");
    QVERIFY(row.next());
    QCOMPARE(row.integer(0), 1);
    QCOMPARE(row.integer(1), 2);
    QCOMPARE(row.integer(2), 1);
}

void TestOpen::failedMigrationChangesNothing()
{
    auto database = Database::open(path(), Database::Mode::Create);
    QVERIFY(database);
    QVERIFY(migrate(*database, {"CREATE TABLE a (x);"}, Database::Mode::Create));
    const std::vector<QByteArray> broken{"CREATE TABLE a (x);", "CREATE TABLE b (x);", "CREATE TABLE b (x);"};
    QVERIFY(!migrate(*database, broken, Database::Mode::Existing));
    Statement row(*database, "SELECT count(*) FROM sqlite_schema");
    QVERIFY(row.next());
    QCOMPARE(row.integer(0), 1);
    Statement version(*database, "PRAGMA user_version");
    QVERIFY(version.next());
    QCOMPARE(version.integer(0), 1);
}

void TestOpen::damagedFiles_data()
{
    QTest::addColumn<double>("from"); // share of the file
    QTest::addColumn<double>("to");
    QTest::addColumn<char>("with"); // 't': cut off
    QTest::newRow("cut to a quarter") << 0.25 << 1.0 << 't';
    QTest::newRow("cut to nine tenths") << 0.9 << 1.0 << 't';
    QTest::newRow("garbage in the middle") << 0.3 << 0.9 << '\x5a';
    QTest::newRow("zeros in the middle") << 0.3 << 0.9 << '\0';
    QTest::newRow("the table of contents overwritten") << 0.0001 << 0.02 << '\x5a';
}

void TestOpen::damagedFiles()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(char, with);
    makeDossier();
    QByteArray bytes = read(u"a.clew"_s);
    const auto begin = qsizetype(from * double(bytes.size()));
    const auto end = qsizetype(to * double(bytes.size()));
    if (with == 't')
        bytes.truncate(begin);
    else
        bytes.replace(begin, end - begin, QByteArray(end - begin, with));
    write(u"a.clew"_s, bytes);
    QCOMPARE(codeOfOpening(), ErrorCode::CorruptDossier);
}

void TestOpen::truncatedAnywhere()
{
    makeDossier();
    const QByteArray bytes = read(u"a.clew"_s);
    for (qsizetype size = 0; size < bytes.size(); size += bytes.size() / 37) {
        write(u"cut.clew"_s, bytes.left(size));
        const ErrorCode code = codeOfOpening(u"cut.clew"_s);
        QVERIFY2(code == ErrorCode::CorruptDossier || (size < 512 && code == ErrorCode::NotADossier),
                 qPrintable(QString::number(size) + u' ' + QString::number(int(code))));
    }
}

void TestOpen::lockedByAnother()
{
    makeDossier();
    auto other = Database::open(path(), Database::Mode::Existing);
    QVERIFY(other);
    QVERIFY(other->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM pin; COMMIT;"));
    QCOMPARE(codeOfOpening(), ErrorCode::DossierBusy);
}

void TestOpen::readOnlyFolder()
{
    makeDossier();
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto store = DossierStore::open(path());
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (geteuid() == 0) // root may write anywhere
        QVERIFY(store);
    else
        QVERIFY(store && (*store)->readOnly() == ErrorCode::CannotWrite && (*store)->content());
}

void TestOpen::uncommittedWorkIsGone()
{
    makeDossier();
    // A program that dies in the middle of its work: the files as they lie on the disk at that moment.
    {
        auto dying = Database::open(path(), Database::Mode::Existing);
        QVERIFY(dying);
        QVERIFY(
            dying->execute("PRAGMA cache_size = 2; BEGIN IMMEDIATE; DELETE FROM mention; DELETE FROM claim;"
                           "INSERT INTO pin VALUES (1, 2, 3);"));
        for (const QString &end : {u""_s, u"-wal"_s}) {
            if (QFile::exists(path() + end))
                QVERIFY(QFile::copy(path() + end, path(u"after.clew"_s) + end));
        }
    }
    auto before = DossierStore::open(path());
    auto after = DossierStore::open(path(u"after.clew"_s));
    QVERIFY(before);
    QVERIFY(after);
    QVERIFY((*after)->content()->mentions == (*before)->content()->mentions);
    QVERIFY((*after)->content()->claims == (*before)->content()->claims);
    QCOMPARE((*after)->content()->documents.size(), size_t(61));
}

void TestOpen::twoStoresOnOneFile()
{
    auto first = DossierStore::create(path());
    auto second = DossierStore::open(path());
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY((*second)->saveImport({sample::imported()}));
    QCOMPARE((*first)->content()->documents.size(), size_t(1));
    const EntityId entity = sample::imported().extraction.entities[0].id;
    QVERIFY((*first)->apply(SetPin{entity, Pin{entity, 1, 2}}));
    QCOMPARE((*second)->content()->pins.size(), size_t(1));
    QVERIFY((*second)->undo());
    QVERIFY((*first)->content()->pins.empty());
}

void TestOpen::copyIsEqual()
{
    makeDossier();
    auto store = DossierStore::open(path());
    QVERIFY(store);
    QVERIFY((*store)->undo());
    const auto saved = (*store)->saveCopy(path(u"copy.clew"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().fact));
    auto copy = DossierStore::open(path(u"copy.clew"_s));
    QVERIFY(copy);
    QCOMPARE((*copy)->dossierId(), (*store)->dossierId());
    QVERIFY((*copy)->content()->claims == (*store)->content()->claims);
    QVERIFY(*(*copy)->journal() == *(*store)->journal());
    QCOMPARE((*copy)->search(u"lasers"_s)->size(), (*store)->search(u"lasers"_s)->size());
    QVERIFY((*copy)->redo());
    QCOMPARE((*copy)->content()->documents.size(), size_t(61));
    QCOMPARE((*store)->content()->documents.size(), size_t(1));
}

void TestOpen::copyNeverOverwrites()
{
    makeDossier();
    write(u"copy.clew"_s, "precious");
    auto store = DossierStore::open(path());
    QVERIFY(store);
    const auto saved = (*store)->saveCopy(path(u"copy.clew"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QCOMPARE(saved.error().file, path(u"copy.clew"_s));
    QCOMPARE(read(u"copy.clew"_s), QByteArray("precious"));
    QCOMPARE((*store)->saveCopy(path(u"no/folder/b.clew"_s)).error().code, ErrorCode::CannotWrite);
}

void TestOpen::codeThatNobodyWrote()
{
    makeDossier();
    execute(u"a.clew"_s, "UPDATE claim SET predicate = 'befriends' WHERE position = 0");
    auto store = DossierStore::open(path());
    QVERIFY(store);
    const auto content = (*store)->content();
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::CorruptDossier);
    QVERIFY(content.error().fact.contains(u"befriends"_s));
}

QTEST_GUILESS_MAIN(TestOpen)
#include "test_open.moc"
