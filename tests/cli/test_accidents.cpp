#include "clewcli.h"

#include "store/database.h"
#include "store/dossierstore.h"
#include "support/dossierfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// What may befall a dossier beside a kill: a full disk, a drive without locks, a wrong clock, a medium that
// takes no writes. Each is told with the file and a remedy, and nothing is lost.
class TestAccidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void diskFullAtEverySize();
    void diskFullDuringAMigration();
    void driveWithoutLocks();
    void clockSetBack();
    void mediumThatTakesNoWrites();
    void logLeftBehindOnSuchAMedium();
    void fileThatIsALink();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
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
    void writeArticles();
    QByteArray exported(const QString &name) const
    {
        return clewCli({u"export"_s, path(name), u"--format"_s, u"json"_s, u"-"_s}).out;
    }
    Surroundings worse(const QString &name, const QString &value) const
    {
        return {{},
                {{u"LD_PRELOAD"_s, QStringLiteral(CLEW_BINARY_DIR "/tests/accidents.so")}, {name, value}}};
    }
    // A shell with a file system of its own at m_folder/medium, which holds `content`; gone when it ends.
    Ran onMedium(const QString &options, const QString &commands) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccidents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"medium"_s));
}

void TestAccidents::writeArticles()
{
    for (int i = 0; i < 12; ++i)
        write(u"in/%1.txt"_s.arg(i),
              QByteArray("Brenn Tools sold lathe number ") + QByteArray::number(i)
                  + " to Otavi Motors in May 2021, two people said.\n"
                  + QByteArray("It was blue. ").repeated(900));
}

Ran TestAccidents::onMedium(const QString &options, const QString &commands) const
{
    const QString script = u"mount -t tmpfs -o %1 none medium || exit 77\nclew=%2\n%3"_s.arg(
        options, QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"), commands);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(u"unshare"_s, {u"--mount"_s, u"sh"_s, u"-c"_s, script});
    if (!process.waitForStarted() || !process.waitForFinished(240'000))
        return {77, {}, {}};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// Wherever it ends: what was saved is whole, and the same again ends as if the disk had been large enough.
void TestAccidents::diskFullAtEverySize()
{
    writeArticles();
    QCOMPARE(clewCli({u"import"_s, path(u"wanted.clew"_s), path(u"in"_s), u"--batch"_s, u"3"_s}).code, 0);
    int full = 0;
    for (const QString &size : {u"280k"_s, u"400k"_s, u"520k"_s, u"640k"_s}) {
        const Ran ran
            = onMedium(u"size="_s + size,
                       u"$clew import medium/a.clew in --batch 3 >&2; echo $?\n"
                       "mount -o remount,size=20m medium\n$clew import medium/a.clew in --batch 3 >/dev/null "
                       "2>&1; echo $?\n"
                       "cp medium/a.clew %1.clew; cat medium/a.clew-wal 2>/dev/null | wc -c"_s.arg(size));
        if (ran.code == 77 || ran.err.contains("permitted"))
            QSKIP("CLEW-SKIPPED: no file system can be mounted here");
        const QList<QByteArray> lines = ran.out.split('\n');
        QCOMPARE(lines.value(1), QByteArray("0"));
        QCOMPARE(lines.value(2), QByteArray("0"));
        if (lines.value(0) != "0") {
            ++full;
            QCOMPARE(lines.value(0), QByteArray("2"));
            QVERIFY2(ran.err.contains("medium/a.clew") && ran.err.contains("free space"),
                     ran.err.constData());
        }
        QVERIFY(exported(size + u".clew"_s) == exported(u"wanted.clew"_s));
    }
    QVERIFY(full > 0);
}

// The copy that is made before finds no room: the dossier stays as it was, and opens once there is room.
void TestAccidents::diskFullDuringAMigration()
{
    QFile file(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/store/schema-001.clew.z"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray old = qUncompress(file.readAll());
    write(u"old.clew"_s, old);
    const Ran ran = onMedium(u"size=%1k"_s.arg(old.size() / 1024 + 40),
                             u"cp old.clew medium/a.clew\n$clew list medium/a.clew; echo $?\nls medium\n"
                             "cmp old.clew medium/a.clew && echo same\nmount -o remount,size=20m medium\n"
                             "$clew list medium/a.clew >/dev/null; echo $?\nls medium"_s);
    if (ran.code == 77)
        QSKIP("CLEW-SKIPPED: no file system can be mounted here");
    QVERIFY2(ran.out.startsWith("2\na.clew\nsame\n0\na before update.clew\na.clew\n"), ran.out.constData());
    QVERIFY2(ran.err.contains("free space"), ran.err.constData());
}

void TestAccidents::driveWithoutLocks()
{
    const DossierFixture fixture;
    const Ran ran = clewCli({u"list"_s, fixture.path()}, worse(u"CLEW_NO_LOCKS"_s, u"1"_s));
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("copy the dossier to a folder of this computer"), ran.err.constData());
    QCOMPARE(clewCli({u"list"_s, fixture.path()}).code, 0);
}

// Order is counted, not timed: undo takes back the last step, whatever the clock said.
void TestAccidents::clockSetBack()
{
    write(u"in/a.txt"_s, "Brenn Tools sold two lathes to Otavi Motors in May 2021.\n");
    write(u"in/b.txt"_s, "Otavi Motors sold one lathe to the Merrow yard in June 2021.\n");
    const QString dossier = path(u"a.clew"_s);
    QCOMPARE(clewCli({u"import"_s, dossier, path(u"in/a.txt"_s)}).code, 0);
    const Surroundings back = worse(u"CLEW_CLOCK"_s, QString::number(-400 * 86400));
    QCOMPARE(clewCli({u"import"_s, dossier, path(u"in/b.txt"_s)}, back).code, 0);
    const Ran listed = clewCli({u"list"_s, dossier});
    QVERIFY(listed.out.indexOf("a.txt") > 0 && listed.out.indexOf("a.txt") < listed.out.indexOf("b.txt"));
    auto store = DossierStore::open(dossier);
    QVERIFY(store);
    const auto journal = (*store)->journal();
    QCOMPARE(journal->size(), size_t(2));
    QVERIFY2((*journal)[1].when < (*journal)[0].when, "the clock was not set back");
    QVERIFY((*store)->undo());
    QCOMPARE((*store)->summaries()->size(), size_t(1));
    QCOMPARE((*store)->summaries()->front().file, u"a.txt"_s);
    // and the same whatever the clock: a dossier's export knows no day of work
    QVERIFY((*store)->redo());
    QCOMPARE(clewCli({u"import"_s, path(u"b.clew"_s), path(u"in/a.txt"_s)}, back).code, 0);
    QCOMPARE(clewCli({u"import"_s, path(u"b.clew"_s), path(u"in/b.txt"_s)}).code, 0);
    QVERIFY(exported(u"a.clew"_s) == exported(u"b.clew"_s));
}

void TestAccidents::mediumThatTakesNoWrites()
{
    const DossierFixture fixture;
    QVERIFY(QFile::copy(fixture.path(), path(u"a.clew"_s)));
    write(u"in/a.txt"_s, "Brenn Tools sold two lathes to Otavi Motors in May 2021.\n");
    const Ran ran
        = onMedium(u"size=20m"_s,
                   u"cp a.clew medium/\nmount -o remount,ro medium\n$clew list medium/a.clew | wc -l\n"
                   "$clew trace medium/a.clew --from LX-900 --to 'Kestrel Institute' >/dev/null; echo $?\n"
                   "$clew export medium/a.clew --format json - | wc -c\n"
                   "$clew import medium/a.clew in; echo $?\n$clew import medium/new.clew in; echo $?"_s);
    if (ran.code == 77)
        QSKIP("CLEW-SKIPPED: no file system can be mounted here");
    const QList<QByteArray> lines = ran.out.split('\n');
    QCOMPARE(lines.value(0).trimmed(), QByteArray("4"));
    QCOMPARE(lines.value(1), QByteArray("0"));
    QVERIFY(lines.value(2).trimmed().toInt() > 1000);
    QCOMPARE(lines.value(3), QByteArray("2"));
    QCOMPARE(lines.value(4), QByteArray("2"));
    QVERIFY2(ran.err.contains("medium/a.clew: cannot be written")
                 && ran.err.contains("medium/new.clew: cannot be"),
             ran.err.constData());
}

// A dossier that was copied together with its log while it was open.
void TestAccidents::logLeftBehindOnSuchAMedium()
{
    const DossierFixture fixture;
    {
        auto store = DossierStore::open(fixture.path());
        QVERIFY(store);
        const ClaimId claim = fixture.claim(u"harbour.txt"_s, Predicate::Produces);
        QVERIFY((*store)->apply(SetClaimStatus{claim, ClaimStatus::Rejected}));
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(fixture.path() + end, path(u"a.clew"_s + end)));
    }
    const Ran ran
        = onMedium(u"size=20m"_s,
                   u"cp a.clew a.clew-wal medium/\nmount -o remount,ro medium\n"
                   "$clew export medium/a.clew --format csv out >&2; grep -rq rejected out && echo 1"_s);
    if (ran.code == 77)
        QSKIP("CLEW-SKIPPED: no file system can be mounted here");
    QVERIFY2(ran.out.trimmed() == "1", ran.err.constData());
}

void TestAccidents::fileThatIsALink()
{
    const DossierFixture fixture;
    QVERIFY(QFile::link(fixture.path(), path(u"link.clew"_s)));
    write(u"in/a.txt"_s, "Brenn Tools sold two lathes to Otavi Motors in May 2021.\n");
    QCOMPARE(clewCli({u"import"_s, path(u"link.clew"_s), path(u"in"_s)}).code, 0);
    QVERIFY(clewCli({u"list"_s, fixture.path()}).out.contains("a.txt"));
}

QTEST_GUILESS_MAIN(TestAccidents)
#include "test_accidents.moc"
