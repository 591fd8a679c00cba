#include "clewcli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew::test;
using namespace Qt::StringLiterals;

// A broken file of each kind beside a good one: one clear message, and the good one is in the dossier.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void brokenBesideGood_data();
    void brokenBesideGood();
    void allAtOnce();
    void importTwice();
    void folderIsItsFiles();
    void anotherDossierIsNoArticle();
    void analyseGoesOnAfterABrokenFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes, int times = 1) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < times; ++i)
            file.write(bytes);
        return file.fileName();
    }
    QString good() const
    {
        return write(
            u"good.txt"_s,
            "Trader resold laser cutters\n\nBrightwater Trading bought forty LX-900 machines from Vantor "
            "Photonics in March 2022. The trader sold them to the Kestrel Institute.\n");
    }
};

namespace {

struct Broken
{
    const char *name;
    QByteArray bytes;
    int times = 1;
};

const QByteArray frontMatter = "---\ntitle: A record\nrelated:\n  - one\n";

std::vector<Broken> brokenFiles()
{
    QByteArray bomb = "---\na: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'k'; ++name)
        bomb += QByteArray(1, name) + ": &" + name + " ["
            + QByteArray("*" + QByteArray(1, char(name - 1)) + ", ").repeated(8) + "*" + char(name - 1)
            + "]\n";
    bomb += "---\nText after the bomb that is long enough to be a text.\n";
    return {
        {"empty.txt", {}},
        {"blank.txt", " \n\t\n \n"},
        {"picture.txt", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0", 22).repeated(50)},
        {"bytes.txt", QByteArray("Latin text \xff\xfe\xfd\x81\x8d \0\1\2\3 and more", 40).repeated(20)},
        {"cut.html", "<!DOCTYPE html><html><head><title>Cut</ti"},
        {"record.md", frontMatter + "broken: [1, 2\n"},
        {"bomb.md", bomb},
        {"huge.txt", QByteArray("one line without an end ").repeated(43'691), 200}, // 200 MiB
    };
}

} // namespace

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImport::brokenBesideGood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("times");
    for (const Broken &broken : brokenFiles())
        QTest::newRow(broken.name) << QString::fromLatin1(broken.name) << broken.bytes << broken.times;
}

void TestImport::brokenBesideGood()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, times);
    const QString bad = write(name, bytes, times);
    const Ran ran = clewCli({u"import"_s, path(u"a.clew"_s), bad, good()});
    QVERIFY2(ran.code == 1, QByteArray(ran.err + ran.out).constData());
    QVERIFY2(ran.err.count('\n') == 1 && ran.err.startsWith(bad.toUtf8()), ran.err.constData());
    QVERIFY2(ran.out.contains("good.txt"), ran.out.constData());
    QVERIFY2(ran.out.contains("1 added, 0 known already, 1 refused"), ran.out.constData());
    const Ran listed = clewCli({u"list"_s, path(u"a.clew"_s)});
    QCOMPARE(listed.code, 0);
    QVERIFY(listed.out.contains("good.txt"));
    QVERIFY(!listed.out.contains(name.toUtf8()));
}

void TestImport::allAtOnce()
{
    QStringList arguments{u"import"_s, path(u"a.clew"_s), path(u"missing.txt"_s)};
    for (const Broken &broken : brokenFiles())
        if (broken.times == 1)
            arguments << write(QString::fromLatin1(broken.name), broken.bytes);
    const auto refused = arguments.size() - 2;
    arguments << good();
    const Ran ran = clewCli(arguments);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.count('\n') == refused, ran.err.constData());
    QVERIFY(ran.out.contains(
        QByteArray("1 added, 0 known already, " + QByteArray::number(refused) + " refused")));
}

void TestImport::importTwice()
{
    const QString article = good();
    QCOMPARE(clewCli({u"import"_s, path(u"a.clew"_s), article}).code, 0);
    const Ran again = clewCli({u"import"_s, path(u"a.clew"_s), article});
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains("0 added, 1 known already, 0 refused"));
}

void TestImport::folderIsItsFiles()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"drop/inner"_s));
    good();
    QVERIFY(QFile::rename(path(u"good.txt"_s), path(u"drop/inner/good.txt"_s)));
    const Ran ran = clewCli({u"import"_s, u"a.clew"_s, u"drop"_s}, {m_folder->path(), {}});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("1 added"), ran.out.constData());
}

void TestImport::anotherDossierIsNoArticle()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"drop"_s));
    const QString article = good();
    QCOMPARE(clewCli({u"import"_s, path(u"drop/other.clew"_s), article}).code, 0);
    QVERIFY(QFile::rename(article, path(u"drop/good.txt"_s)));
    const Ran ran = clewCli({u"import"_s, u"a.clew"_s, u"drop"_s}, {m_folder->path(), {}});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.out.contains("1 added, 0 known already, 1 refused"), ran.out.constData());
    QVERIFY2(ran.err.contains("other.clew: this is a dossier of Clew"), ran.err.constData());
    QVERIFY2(ran.err.contains("merge it"), ran.err.constData());
}

void TestImport::analyseGoesOnAfterABrokenFile()
{
    const Ran ran
        = clewCli({u"analyse"_s, write(u"empty.txt"_s, {}), good(), u"--json"_s, path(u"a.json"_s)});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("empty.txt"));
    QFile json(path(u"a.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains("\"good.txt\""));
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
