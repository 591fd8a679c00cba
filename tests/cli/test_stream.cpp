#include "clewcli.h"

#include "support/generatedarticles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clew::test;
using namespace Qt::StringLiterals;

// Workers that answer articles line by line, and the import that takes their answers; reports of imports.
class TestStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersInOrder();
    void badLinesAreAnswered();
    void sameAsImportingDirectly();
    void answersOfAnotherVersionAreRefused();
    void answersAreNotTrusted();
    void ownFilesAreLeftOut();
    void reportNamesEveryFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    static QByteArray lineOf(int number)
    {
        const QString words = QString::fromUtf8(generatedArticle(number * 3 + 2).bytes);
        const QJsonObject json{{u"id"_s, u"a%1"_s.arg(number)},
                               {u"title"_s, words.section(u'\n', 0, 0)},
                               {u"text"_s, words.section(u"\n\n"_s, 4)},
                               {u"publisher"_s, u"The Harbour Post"_s},
                               {u"published"_s, u"2023-03-%1"_s.arg(number % 9 + 10)},
                               {u"url"_s, u"https://example.org/%1"_s.arg(number)}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    // A worker, with these lines on its standard input.
    Ran worker(const QByteArray &lines, const QStringList &more = {}) const
    {
        QProcess process;
        process.setStandardInputFile(write(u"input"_s, lines));
        process.start(QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"),
                      QStringList{u"analyse"_s, u"--stream"_s} + more);
        if (!process.waitForFinished(240'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QList<QJsonObject> objectsOf(const QByteArray &out)
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.trimmed().split('\n'))
            objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }
    QByteArray exported(const QString &dossier) const
    {
        return clewCli({u"export"_s, path(dossier), u"--format"_s, u"json"_s, u"-"_s}).out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStream::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStream::answersInOrder()
{
    const Ran ran = worker(lineOf(1) + lineOf(2) + lineOf(3));
    QCOMPARE(ran.code, 0);
    const QList<QJsonObject> answers = objectsOf(ran.out);
    QCOMPARE(answers.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(answers[i][u"id"_s].toString(), u"a%1"_s.arg(i + 1));
        QCOMPARE(answers[i][u"line"_s].toInt(), i + 1);
        const QJsonObject document = answers[i][u"documents"_s][0].toObject();
        QVERIFY(!document[u"entities"_s].toArray().isEmpty());
        const QString text = document[u"text"_s].toString();
        const QJsonArray claims = document[u"claims"_s].toArray();
        for (const QJsonValue claim : claims)
            QVERIFY(text.contains(claim[u"quote"_s].toString()));
    }
    QCOMPARE(worker(lineOf(2)).out.replace("\"line\":1", "\"line\":2"),
             ran.out.split('\n')[1] + '\n'); // stateless
}

void TestStream::badLinesAreAnswered()
{
    const Ran ran = worker("no json\n" + lineOf(1) + "[1]\n{\"id\": \"empty\"}\n" + lineOf(2));
    QCOMPARE(ran.code, 1);
    const QList<QJsonObject> answers = objectsOf(ran.out);
    QCOMPARE(answers.size(), 5);
    for (const int bad : {0, 2, 3}) {
        QCOMPARE(answers[bad][u"line"_s].toInt(), bad + 1);
        QVERIFY(!answers[bad][u"errors"_s][0][u"code"_s].toString().isEmpty());
        QVERIFY(!answers[bad].contains(u"documents"_s));
    }
    QCOMPARE(answers[3][u"id"_s].toString(), u"empty"_s);
    QVERIFY(answers[1].contains(u"documents"_s) && answers[4].contains(u"documents"_s));
}

void TestStream::sameAsImportingDirectly()
{
    QByteArray lines;
    for (int i = 0; i < 12; ++i)
        lines += lineOf(i);
    const QString articles = write(u"articles.ndjson"_s, lines);
    const Ran ran = worker(lines, {u"--name"_s, u"articles.ndjson"_s});
    const QString answers = write(u"answers.ndjson"_s, ran.out);
    QCOMPARE(clewCli({u"import"_s, path(u"direct.clew"_s), articles}).code, 0);
    const Ran taken = clewCli({u"import"_s, path(u"taken.clew"_s), u"--analyses"_s, answers});
    QVERIFY2(taken.code == 0 && taken.out.contains("12 added"),
             QByteArray(taken.out + taken.err).constData());
    const QByteArray wanted = exported(u"direct.clew"_s);
    QVERIFY(wanted.contains("Harbour Post"));
    QVERIFY(exported(u"taken.clew"_s) == wanted);
    const Ran again = clewCli({u"import"_s, path(u"direct.clew"_s), u"--analyses"_s, answers});
    QVERIFY2(again.out.contains("0 added, 12 known already"), again.out.constData());
}

void TestStream::answersOfAnotherVersionAreRefused()
{
    QByteArray answer = worker(lineOf(1)).out;
    answer.replace("\"version\":\"" CLEW_VERSION "\"", "\"version\":\"0.0.1\"");
    const QString file = write(u"old.ndjson"_s, answer + worker(lineOf(2)).out);
    const Ran ran = clewCli({u"import"_s, path(u"a.clew"_s), u"--analyses"_s, file});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("old.ndjson:1") && ran.err.contains("0.0.1"), ran.err.constData());
    QVERIFY(ran.out.contains("1 added, 0 known already, 1 refused"));
}

void TestStream::answersAreNotTrusted()
{
    const QByteArray answer = worker(lineOf(1)).out;
    QByteArray beyond = answer, foreign = answer;
    const auto at = beyond.indexOf("\"mentions\":[{");
    const auto span = beyond.indexOf("\"span\":", at);
    QVERIFY(at > 0 && span > at);
    const auto open = beyond.indexOf('[', span);
    const auto shut = beyond.indexOf(']', span);
    QVERIFY(open > 0 && shut > open);
    beyond.replace(open, shut - open + 1, "[5,999999]");
    foreign.replace("\"original\":\"", "\"original\":\"QUJD"); // other bytes under its id
    const QString file = write(u"bad.ndjson"_s, beyond + foreign);
    const Ran ran = clewCli({u"import"_s, path(u"a.clew"_s), u"--analyses"_s, file});
    QVERIFY2(ran.out.contains("0 added, 0 known already, 2 refused"),
             QByteArray(ran.out + ran.err).constData());
}

void TestStream::ownFilesAreLeftOut()
{
    write(u"a.txt"_s, generatedArticle(2).bytes);
    const Ran first = clewCli({u"import"_s, path(u"own.clew"_s), m_folder->path()});
    QVERIFY2(first.code == 0 && first.err.isEmpty(), first.err.constData());
    QVERIFY2(first.out.contains("1 added, 0 known already, 0 refused") && first.out.contains("own.clew"),
             first.out.constData());
}

void TestStream::reportNamesEveryFile()
{
    const QStringList files{write(u"a.txt"_s, generatedArticle(2).bytes),
                            write(u"copy, of a.txt"_s, generatedArticle(2).bytes), write(u"empty.txt"_s, {})};
    const QString csv = path(u"report.csv"_s), json = path(u"report.json"_s);
    QCOMPARE(clewCli(QStringList{u"import"_s, path(u"a.clew"_s), u"--report"_s, csv} + files).code, 1);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> rows = table.readAll().trimmed().split('\n');
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[1].contains(",added,") && rows[2].startsWith('"') && rows[2].contains(",same,"));
    QVERIFY(rows[3].contains(",refused,") && rows[3].contains(",empty,"));
    QCOMPARE(clewCli(QStringList{u"import"_s, path(u"a.clew"_s), u"--report"_s, json} + files).code, 1);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report[u"items"_s].toArray().size(), 3);
    QCOMPARE(report[u"same"_s].toInt(), 2);
    QVERIFY(!report[u"items"_s][2][u"message"_s].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestStream)
#include "test_stream.moc"
