#include "clewcli.h"

#include "support/article.h"
#include "support/dossierfixture.h"
#include "support/largedossier.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList everyFormat{u"--format"_s, u"gexf"_s,  u"--format"_s, u"graphml"_s, u"--format"_s, u"ftm"_s,
                              u"--format"_s, u"neo4j"_s, u"--format"_s, u"jsonld"_s,  u"--format"_s, u"csv"_s,
                              u"--format"_s, u"dot"_s,   u"--format"_s, u"json"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

std::map<QString, QByteArray> filesIn(const QString &folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        files[QDir(folder).relativeFilePath(path)] = bytesOf(path);
    }
    return files;
}

Ran exported(const QString &dossier, const QStringList &more, const QString &out,
             const Surroundings &where = {})
{
    return clewCli(QStringList{u"export"_s, dossier} + more + QStringList{out}, where);
}

// Names that break readers which were written for names.
QString hostileDossier(const QTemporaryDir &folder)
{
    Article article(u"a.txt"_s,
                    {u"Title <b>&amp; \"quoted\""_s,
                     u"=cmd()|' /C calc'!A0"_s,
                     {u"O'Neil; Ann"_s},
                     u"2023-03-09"_s,
                     {},
                     u"javascript:alert(1)"_s,
                     u"en"_s});
    const QStringList names{u"<script>alert(1)</script>"_s,  u"=HYPERLINK(\"x\")"_s,
                            u"@SUM(1+1)*cmd|'x'!A0"_s,       u"\"quo\"ted' & 'co'"_s,
                            u"Line\nbreak; Ltd"_s,           u"\u202Eevil\u202C Ltd"_s,
                            u"NUL"_s + QChar(0) + u"firm"_s, u"half"_s + QChar(0xd83d) + u"pair"_s,
                            u"\U0001F69A Truck"_s,           u"]]> -->"_s,
                            QString(1'000'000, u'x')};
    for (const QString &name : names)
        article.names(EntityType::Organization, name);
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        article.says(names[i] + u" sold saws to "_s + names[i + 1] + u"."_s);
        article.claims(Predicate::SellsTo, names[i], names[i + 1], {.speaker = names[i]});
        article.claims(Predicate::PartnerOf, names[i], names[i + 1]);
    }
    const QString path = folder.filePath(u"hostile.clew"_s);
    auto store = DossierStore::create(path);
    return store && (*store)->saveImport({article.imported()}) ? path : QString();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.isValid()); }

    void otherProgramsReadTheSame_data()
    {
        QTest::addColumn<QString>("dossier");
        QTest::newRow("plain") << m_fixture.path();
        QTest::newRow("hostile") << hostileDossier(m_folder);
    }
    void otherProgramsReadTheSame()
    {
        QFETCH(QString, dossier);
        QVERIFY(!dossier.isEmpty());
        const QString out = m_folder.filePath(u"read"_s);
        const Ran ran = exported(dossier, everyFormat, out);
        QVERIFY2(ran.code == 0, ran.err);
        QCOMPARE(clewCli({u"verify"_s, out}).out, QByteArray());
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(CLEW_SOURCE_DIR "/tests/cli/readback.py"), out,
                      QStringLiteral(CLEW_SOURCE_DIR "/tests/data/export/gexf13.rng")});
        QVERIFY(python.waitForFinished(240'000));
        const QByteArray told = python.readAllStandardOutput() + python.readAllStandardError();
        if (python.exitCode() == 77 || python.error() == QProcess::FailedToStart)
            QSKIP(qPrintable(QString::fromUtf8(told)));
        QVERIFY2(python.exitCode() == 0, told);
    }

    void theSameBytesAnywhere()
    {
        const QString first = m_folder.filePath(u"first"_s);
        const QTemporaryDir elsewhere;
        const Surroundings other{
            elsewhere.path(),
            {{u"TZ"_s, u"Asia/Tokyo"_s}, {u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LANG"_s, u"de"_s}}};
        QCOMPARE(exported(m_fixture.path(), everyFormat, first).code, 0);
        QCOMPARE(exported(m_fixture.path(), everyFormat, u"second"_s, other).code, 0);
        const auto files = filesIn(first);
        QVERIFY(files.size() > 20);
        QVERIFY(files == filesIn(elsewhere.filePath(u"second"_s)));
        QCOMPARE(exported(m_fixture.path(), everyFormat, first + u".zip"_s).code, 0);
        QCOMPARE(exported(m_fixture.path(), everyFormat, u"second.zip"_s, other).code, 0);
        QCOMPARE(bytesOf(first + u".zip"_s), bytesOf(elsewhere.filePath(u"second.zip"_s)));
        QCOMPARE(clewCli({u"verify"_s, first + u".zip"_s}).code, 0);
    }

    // What one decision changes in the files is its own lines.
    void oneDecisionChangesItsLines()
    {
        const QString copy = m_folder.filePath(u"copy.clew"_s), before = m_folder.filePath(u"before"_s),
                      after = m_folder.filePath(u"after"_s);
        QVERIFY(QFile::copy(m_fixture.path(), copy));
        QCOMPARE(exported(copy, everyFormat, before).code, 0);
        const ClaimId claim = m_fixture.claim(u"harbour.txt"_s, Predicate::BuysFrom);
        {
            auto store = DossierStore::open(copy);
            QVERIFY(store);
            QVERIFY((*store)->apply(SetClaimStatus{claim, ClaimStatus::Confirmed}));
        }
        QCOMPARE(exported(copy, everyFormat, after).code, 0);
        const QByteArray id = QByteArray::number(claim.value);
        const auto old = filesIn(before), now = filesIn(after);
        for (const auto &[name, bytes] : now) {
            if (name == "manifest.json"_L1)
                continue;
            const QList<QByteArray> left = old.at(name).split('\n'), right = bytes.split('\n');
            QVERIFY2(left.size() == right.size(), qPrintable(name));
            int changed = 0;
            for (qsizetype i = 0; i < left.size(); ++i)
                changed += left[i] != right[i];
            QVERIFY2(changed <= 2, qPrintable(name + u": "_s + QString::number(changed)));
        }
        const Ran diff = clewCli({u"diff"_s, before, after, u"--json"_s});
        const QJsonObject json = QJsonDocument::fromJson(diff.out).object();
        QCOMPARE(json[u"counts"_s][u"claim"_s][u"changed"_s].toInt(), 1);
        const QJsonValue entry = json[u"entries"_s][0];
        QCOMPARE(entry[u"id"_s].toString(), u'c' + QString::fromLatin1(id));
        QCOMPARE(entry[u"who"_s].toString(), u"person"_s);
        QCOMPARE(entry[u"why"_s].toString(), u"confirmed"_s);
        QVERIFY(clewCli({u"diff"_s, before, after, u"--html"_s}).out.startsWith("<!DOCTYPE html>"));
        QVERIFY(clewCli({u"diff"_s, before, before}).out.startsWith("Nothing has changed."));
    }

    void verifyFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a word") << u"record/claims.ndjson"_s << QByteArray("machine") << QByteArray("person")
                                << QByteArray("record/claims.ndjson: the file is not the one");
        QTest::newRow("a quotation") << u"record/claims.ndjson"_s << QByteArray("the") << QByteArray("teh")
                                     << QByteArray("the text has other words");
        QTest::newRow("a predicate") << u"record/claims.ndjson"_s << QByteArray("sells_to")
                                     << QByteArray("gives_to") << QByteArray("predicate: gives_to");
        QTest::newRow("an entity") << u"record/entities.ndjson"_s << QByteArray("\"members\": [\"n")
                                   << QByteArray("\"members\": [\"n9") << QByteArray("not in the snapshot");
        QTest::newRow("an edge") << u"network.gexf"_s << QByteArray("target=\"n") << QByteArray("target=\"n9")
                                 << QByteArray("network.gexf (edge");
        QTest::newRow("the manifest")
            << u"manifest.json"_s << QByteArray("\"published\": \"2023")
            << QByteArray("\"published\": \"2013") << QByteArray("manifest.json: the file is not the one");
        QTest::newRow("cut") << u"network.graphml"_s << QByteArray("</graphml>") << QByteArray()
                             << QByteArray("structure of the file is damaged");
    }
    void verifyFindsWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"s"_s);
        QCOMPARE(exported(m_fixture.path(), everyFormat, out).code, 0);
        const QByteArray bytes = bytesOf(out + u'/' + file);
        QVERIFY(bytes.contains(from));
        QFile changed(out + u'/' + file);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(QByteArray(bytes).replace(from, to));
        changed.close();
        const Ran ran = clewCli({u"verify"_s, out});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains(said), ran.out);
    }

    void whatRightsForbidIsLeftOut()
    {
        const QString out = m_folder.filePath(u"silent"_s);
        QCOMPARE(exported(m_fixture.path(), everyFormat + QStringList{u"--no-quotations"_s}, out).code, 0);
        for (const auto &[name, bytes] : filesIn(out))
            QVERIFY2(!bytes.contains("exported without"), qPrintable(name));
        QCOMPARE(clewCli({u"verify"_s, out}).code, 0);
    }

    void informantsAreMaskedEverywhere()
    {
        const QString out = m_folder.filePath(u"masked"_s);
        QVERIFY(bytesOf(m_fixture.path()).contains("two former employees"));
        QCOMPARE(exported(m_fixture.path(), everyFormat + QStringList{u"--redact-informants"_s}, out).code,
                 0);
        for (const auto &[name, bytes] : filesIn(out))
            QVERIFY2(!bytes.toLower().contains("two former employees"), qPrintable(name));
        const Ran verified = clewCli({u"verify"_s, out});
        QVERIFY2(verified.code == 0, verified.out);
    }

    void aPartHoldsNoMore()
    {
        const QString out = m_folder.filePath(u"part"_s);
        const auto claims = [&](const QStringList &options) {
            const Ran ran = exported(m_fixture.path(), QStringList{u"--format"_s, u"csv"_s} + options, out);
            return ran.code == 0 ? bytesOf(out + u"/record/claims.ndjson"_s).count('\n') : -1;
        };
        const auto all = claims({});
        QVERIFY(all > 10);
        QCOMPARE(claims({u"--reviewed"_s}), 0);
        QCOMPARE(claims({u"--from"_s, u"2022-01"_s, u"--to"_s, u"2022-12"_s}),
                 2); // one bought then, one listed since 2021
        const auto routes
            = claims({u"--routes-from"_s, u"LX-900"_s, u"--routes-to"_s, u"Kestrel Institute"_s});
        QVERIFY(routes > 0 && routes < all);
        QCOMPARE(clewCli({u"verify"_s, out}).out, QByteArray()); // its origins are in it
        QCOMPARE(claims({u"--types"_s, u"Person"_s}), 0);
        const auto joined = claims({u"--types"_s, u"Organization,Product"_s});
        QVERIFY(joined > 0);
        QCOMPARE(claims({u"--types"_s, u"Organization"_s, u"--types"_s, u"Product"_s}), joined);
        QCOMPARE(claims({u"--from"_s, u"soon"_s}), -1);
    }

    void nothingOfOthersIsOverwritten()
    {
        const QTemporaryDir folder;
        QFile note(folder.filePath(u"note.txt"_s));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("mine");
        note.close();
        QCOMPARE(exported(m_fixture.path(), {u"--format"_s, u"csv"_s}, folder.path()).code, 2);
        QCOMPARE(bytesOf(folder.filePath(u"note.txt"_s)), QByteArray("mine"));
        QVERIFY(!QFile::exists(folder.filePath(u"manifest.json"_s)));
    }

    void aFullDiskLeavesNothingHalf()
    {
        const QString dossier = m_folder.filePath(u"larger.clew"_s);
        QVERIFY(writeLargeDossier(dossier, {60, 20, 200, 3}));
        const QTemporaryDir folder;
        for (const QString &out : {u"s"_s, u"s.zip"_s}) {
            QProcess shell; // no file may grow beyond 100 KiB
            shell.start(u"/bin/bash"_s,
                        {u"-c"_s, u"trap '' XFSZ; ulimit -f 100; exec \"$@\""_s, u"-"_s,
                         QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"), u"export"_s, dossier, u"--format"_s,
                         u"gexf"_s, u"--format"_s, u"json"_s, folder.filePath(out)});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(shell.exitCode(), 2);
            const QByteArray said = shell.readAllStandardError();
            QVERIFY2(said.contains("cannot be written (File too large)"), said);
        }
        QVERIFY2(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 qPrintable(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden).join(u' ')));
    }

    // A program that was killed just when it had made its lock left it without a word in it.
    void anEmptyLockKeepsNobodyAway()
    {
        const QTemporaryDir folder;
        QFile lock(folder.filePath(u".out.clew-lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const Ran ran = exported(m_fixture.path(), {u"--format"_s, u"csv"_s}, folder.filePath(u"out"_s));
        QVERIFY2(ran.code == 0, ran.err);
        QVERIFY(!lock.exists());
    }

    void killedAtAnyMoment()
    {
        const QTemporaryDir folder;
        const QString dossier = folder.filePath(u"large.clew"_s);
        QVERIFY(writeLargeDossier(dossier, {60, 20, 200, 3}));
        const QString out = folder.filePath(u"out"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(exported(dossier, everyFormat, out).code, 0);
        const auto whole = filesIn(out);
        const int longest = static_cast<int>(timer.elapsed());
        QVERIFY(QDir(out).removeRecursively());
        int complete = 0;
        for (int round = 0; round < 50; ++round) {
            QProcess process;
            process.start(QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"),
                          QStringList{u"export"_s, dossier} + everyFormat + QStringList{out});
            process.waitForStarted();
            process.waitForFinished(1 + round * 7919 % longest);
            process.kill(); // SIGKILL
            process.waitForFinished();
            if (!QFile::exists(out))
                continue;
            ++complete;
            QVERIFY(filesIn(out) == whole);
        }
        QVERIFY(complete < 50);
        QCOMPARE(exported(dossier, everyFormat, out).code, 0); // and it sweeps up what was left
        QVERIFY(filesIn(out) == whole);
        QStringList left
            = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        left.removeIf(
            [](const QString &name) { return name.startsWith("large.clew"_L1) || name == "out"_L1; });
        QCOMPARE(left, QStringList());
        QCOMPARE(clewCli({u"list"_s, dossier}).code, 0);
    }

private:
    DossierFixture m_fixture;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
