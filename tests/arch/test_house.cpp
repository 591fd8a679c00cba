#include "rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew::arch;

namespace {

const QString sourceFolder = QStringLiteral(CLEW_SOURCE_DIR);
const QString binaryFolder = QStringLiteral(CLEW_BINARY_DIR);

// The house of the examples below.
const QString smallHouse = u"model/core: \n"
                           "model/text: core\n"
                           "model/import: core;text\n"
                           "model/store: core\n"
                           "widgets/words: core\n"
                           "widgets/reader: core;words\n"
                           "widgets/network: core;words\n"_s;

std::vector<Room> roomsOfThisHouse()
{
    QFile file(binaryFolder + u"/rooms.txt"_s);
    return file.open(QIODevice::ReadOnly) ? readRooms(QString::fromUtf8(file.readAll()))
                                          : std::vector<Room>();
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenRuleIsFound_data();
    void aBrokenRuleIsFound();
    void roomsInACircleAreFound();
    void aTreeOnDiskIsReadInOrder();
    void thisHouseKeepsItsRules();
    void theCommandLineLinksNoWindow();
};

void TestHouse::aBrokenRuleIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("broken"); // empty: nothing

    const auto row = [](const char *name, const QString &path, const QString &text, const QString &broken) {
        QTest::newRow(name) << path << text << broken;
    };
    row("a room sees itself and its list", u"model/import/a.cpp"_s,
        u"#include \"import/a.h\"\n#include \"text/fold.h\"\n#include <QString>\n#include \"a.moc\"\n"_s, {});
    row("a room below", u"model/text/a.cpp"_s, u"\n#include \"import/a.h\"\n"_s,
        u"model/text/a.cpp:2: may not see import: import/a.h"_s);
    row("the same in angle brackets", u"model/text/a.cpp"_s, u"#include <import/a.h>\n"_s,
        u"model/text/a.cpp:1: may not see import: import/a.h"_s);
    row("a view in a view", u"widgets/reader/a.h"_s, u"#pragma once\n#include \"network/canvas.h\"\n"_s,
        u"widgets/reader/a.h:2: may not see network: network/canvas.h"_s);
    row("a view in the model", u"model/core/a.cpp"_s, u"#include \"words/labels.h\"\n"_s,
        u"model/core/a.cpp:1: may not see words: words/labels.h"_s);
    row("a view in clew-cli", u"app/cli/a.cpp"_s,
        u"#include \"words/labels.h\"\n#include \"reader/page.h\"\n"_s,
        u"app/cli/a.cpp:2: may not see reader: reader/page.h"_s);
    row("the window sees all", u"app/mainwindow.cpp"_s,
        u"#include \"mainwindow.h\"\n#include \"reader/page.h\"\n#include \"store/a.h\"\n"_s, {});
    row("no such room", u"model/core/a.cpp"_s, u"#include \"attic/a.h\"\n"_s,
        u"model/core/a.cpp:1: names no room: attic/a.h"_s);
    row("out of the window", u"model/core/a.cpp"_s, u"#include \"../text/fold.h\"\n"_s,
        u"model/core/a.cpp:1: leaves its room by a relative path: ../text/fold.h"_s);
    row("a room that is not listed", u"model/attic/a.cpp"_s, u"\n"_s,
        u"model/attic/a.cpp:1: is in no room of rooms.txt"_s);
    row("a file in the corridor", u"model/a.cpp"_s, u"\n"_s, u"model/a.cpp:1: lies in no room"_s);
    row("SQLite in its room", u"model/store/a.cpp"_s, u"#include <sqlite3.h>\n"_s, {});
    row("SQLite elsewhere", u"model/import/a.cpp"_s, u"#include <sqlite3.h>\n"_s,
        u"model/import/a.cpp:1: belongs to store: sqlite3.h"_s);
    row("YAML elsewhere", u"app/a.cpp"_s, u"#include <yaml-cpp/yaml.h>\n"_s,
        u"app/a.cpp:1: belongs to import: yaml-cpp/yaml.h"_s);
    row("a window class in the model", u"model/core/a.cpp"_s, u"#include <QtGui/QColor>\n"_s,
        u"model/core/a.cpp:1: the model is QtCore only: QtGui/QColor"_s);
    row("QtCore by its module name", u"model/core/a.cpp"_s, u"#include <QtCore/QString>\n"_s, {});
    row("the network", u"app/a.cpp"_s, u"#include <QNetworkAccessManager>\n"_s,
        u"app/a.cpp:1: no network: QNetworkAccessManager"_s);
    row("a clock in the model", u"model/import/a.cpp"_s, u"auto t = QDateTime::currentDateTimeUtc();\n"_s,
        u"model/import/a.cpp:1: not in the model: currentDate"_s);
    row("the store stamps its journal", u"model/store/a.cpp"_s,
        u"auto t = QDateTime::currentDateTimeUtc();\n"_s, {});
    row("a clock in a comment", u"model/import/a.cpp"_s,
        u"// never currentDate()\n/* nor\n tr(it) */ auto u = u\"https://a.example\"_s;\n"_s, {});
    row("code after a string that looks like a comment", u"model/import/a.cpp"_s,
        u"f(\"//\", R\"(\" /* )\", 1'000, '\"'); QLocale::system();\n"_s,
        u"model/import/a.cpp:1: not in the model: QLocale::system"_s);
    row("words in the model", u"model/core/a.cpp"_s, u"return tr(\"Undo\");\n"_s,
        u"model/core/a.cpp:1: not in the model: tr("_s);
    row("an include in a comment", u"model/core/a.cpp"_s, u"// #include \"text/fold.h\"\n"_s, {});
    row("a header without its guard", u"model/core/a.h"_s, u"// A note first.\n#pragma once\n"_s,
        u"model/core/a.h:1: does not begin with #pragma once"_s);
    row("a drawer for everything", u"widgets/words/StringUtils.cpp"_s, u"\n"_s,
        u"widgets/words/StringUtils.cpp:1: utils is no name for an idea"_s);
}

void TestHouse::aBrokenRuleIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, broken);
    QCOMPARE(brokenRules({sourceFile(path, text)}, readRooms(smallHouse)).join(u'\n'), broken);
}

void TestHouse::roomsInACircleAreFound()
{
    const std::vector<Room> rooms = readRooms(u"model/core: text\nmodel/text: core\n"_s);
    QCOMPARE(brokenRules({}, rooms), QStringList{u"rooms.txt:1: core sees text, which is not above it"_s});
}

void TestHouse::aTreeOnDiskIsReadInOrder()
{
    QTemporaryDir root;
    write(root.filePath(u"model/text/b.cpp"_s), "#include \"store/a.h\"\n");
    write(root.filePath(u"model/core/a.h"_s), "#pragma once\n");
    write(root.filePath(u"model/core/notes.txt"_s), "#include \"store/a.h\"\n");
    write(root.filePath(u"tests/c.cpp"_s), "\n");

    const std::vector<SourceFile> files = readSources(root.path(), {u"widgets"_s, u"model"_s});
    QStringList paths;
    for (const SourceFile &file : files)
        paths << file.path;
    QCOMPARE(paths, (QStringList{u"model/core/a.h"_s, u"model/text/b.cpp"_s}));
    QCOMPARE(brokenRules(files, readRooms(smallHouse)),
             QStringList{u"model/text/b.cpp:1: may not see store: store/a.h"_s});
}

void TestHouse::thisHouseKeepsItsRules()
{
    const std::vector<Room> rooms = roomsOfThisHouse();
    const std::vector<SourceFile> files = readSources(sourceFolder, {u"app"_s, u"model"_s, u"widgets"_s});
    QVERIFY2(rooms.size() > 3, "rooms.txt is written by the configuration");
    QVERIFY(files.size() > rooms.size());

    const QStringList broken = brokenRules(files, rooms);
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
}

void TestHouse::theCommandLineLinksNoWindow()
{
    const QString program = binaryFolder + u"/bin/clew-cli"_s;
    if (!QFile::exists(program))
        QSKIP("clew-cli is not built");
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    QVERIFY(ldd.waitForFinished());
    const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY2(libraries.contains("libQt6Core"_L1), qPrintable(libraries));
    for (const QLatin1StringView window :
         {"libQt6Gui"_L1, "libQt6Widgets"_L1, "libQt6Network"_L1, "libGL"_L1})
        QVERIFY2(!libraries.contains(window), qPrintable(libraries));
}

QTEST_GUILESS_MAIN(TestHouse)
#include "test_house.moc"
