#include "core/errorcode.h"
#include "import/filewalk.h"
#include "import/readdocument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestFindFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersInOrder();
    void missingPath();
    void linksInCircles();
    void whatIsNoFileIsTold();
    void namesOfOldSystems();
};

void TestFindFiles::foldersInOrder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"b/deep"_s));
    QVERIFY(QDir(folder.path()).mkpath(u".hidden"_s));
    for (const char *name : {"c.txt", "a.txt", "b/z.txt", "b/deep/y.txt", ".hidden/no.txt", "b/.no"})
        touch(folder.filePath(QString::fromLatin1(name)));
    const FoundFiles found = findFiles({folder.path()});
    QVERIFY(found.errors.empty());
    QStringList names;
    for (const QString &file : found.files)
        names.push_back(QDir(folder.path()).relativeFilePath(file));
    QCOMPARE(names, (QStringList{u"a.txt"_s, u"b/deep/y.txt"_s, u"b/z.txt"_s, u"c.txt"_s}));
}

void TestFindFiles::missingPath()
{
    const QTemporaryDir folder;
    touch(folder.filePath(u"a.txt"_s));
    const QString missing = folder.filePath(u"missing.txt"_s);
    const FoundFiles found = findFiles({missing, folder.filePath(u"a.txt"_s)});
    QCOMPARE(found.files.size(), std::size_t(1));
    QCOMPARE(found.errors.size(), std::size_t(1));
    QCOMPARE(found.errors.front().code, ErrorCode::NotFound);
    QCOMPARE(found.errors.front().file, missing);
}

void TestFindFiles::linksInCircles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"inner"_s));
    touch(folder.filePath(u"inner/a.txt"_s));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"inner/loop"_s)));
    const FoundFiles found = findFiles({folder.path()});
    QCOMPARE(found.files.size(), std::size_t(1));
    QVERIFY(found.errors.empty());
}

// Opening a pipe would wait for ever.
void TestFindFiles::whatIsNoFileIsTold()
{
    const QTemporaryDir folder;
    touch(folder.filePath(u"a.txt"_s));
    const QString pipe = folder.filePath(u"b.txt"_s), gone = folder.filePath(u"c.txt"_s),
                  device = folder.filePath(u"d.txt"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), gone));
    QVERIFY(QFile::link(u"/dev/zero"_s, device));
    const FoundFiles found = findFiles({folder.path()});
    QCOMPARE(found.files, std::vector<QString>{folder.filePath(u"a.txt"_s)});
    QStringList told;
    for (const Error &error : found.errors)
        told.push_back(error.file.section(u'/', -1) + u' ' + codeOf(error.code));
    QCOMPARE(told, (QStringList{u"b.txt cannot_open"_s, u"c.txt not_found"_s, u"d.txt cannot_open"_s}));
    QCOMPARE(findFiles({pipe}).files, std::vector<QString>{pipe}); // whoever names one means it
    FileWalk walk({pipe});
    QVERIFY(walk.next()->error);
}

void TestFindFiles::namesOfOldSystems()
{
    const QTemporaryDir folder;
    const std::string below = folder.path().toStdString()
        + "/stra\xdf"
          "e";
    QVERIFY(std::filesystem::create_directory(below));
    std::ofstream(below + "/caf\xe9.txt") << "words";
    FileWalk walk({folder.path()});
    const auto found = walk.next();
    QVERIFY(found && !found->error);
    QCOMPARE(found->path, folder.filePath(u"straße/café.txt"_s));
    QVERIFY(std::filesystem::exists(found->native));
    QVERIFY(!walk.next());
}

QTEST_GUILESS_MAIN(TestFindFiles)
#include "test_findfiles.moc"
