#include "import/readdocument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

QTEST_GUILESS_MAIN(TestFindFiles)
#include "test_findfiles.moc"
