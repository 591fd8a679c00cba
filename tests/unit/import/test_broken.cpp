#include "import/readdocument.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// Gives its first bytes and then fails, like a disk that dies.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 good)
        : m_left(good)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_left == 0) {
            setErrorString(u"the disk is gone"_s);
            return -1;
        }
        const qint64 count = std::min(size, m_left);
        std::fill_n(data, count, 'x');
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

// 200 MB of one line, made while it is read; counts what was read.
class LongLine : public QIODevice
{
public:
    explicit LongLine(qint64 size)
        : m_size(size)
    {
        open(QIODevice::ReadOnly);
    }
    qint64 size() const override { return m_size; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min(size, m_size - given);
        std::fill_n(data, count, 'x');
        given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
};

Result<std::vector<Document>> readBytes(QByteArray bytes, const QString &name = u"file.txt"_s)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDocuments(buffer, name);
}

} // namespace

class TestBroken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void bytes_data();
    void bytes();
    void failingDevice();
    void tooLargeIsNotRead();
    void sequentialDeviceIsBounded();
    void longLineIsQuick();
    void manyLines();
    void cancelled();
    void everyPrefixIsReadOrRefused_data();
    void everyPrefixIsReadOrRefused();
};

void TestBroken::files_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("Empty.txt") << ErrorCode::Empty << QString();
    QTest::newRow("Blank.txt") << ErrorCode::Empty << QString();
    QTest::newRow("BinaryImage.txt") << ErrorCode::Binary << u"byte 8"_s;
    QTest::newRow("BinaryDatabase.txt") << ErrorCode::Binary << u"byte 15"_s;
    QTest::newRow("BrokenUtf8.txt") << ErrorCode::BadEncoding << u"byte 48"_s;
    QTest::newRow("BrokenFrontMatter.txt") << ErrorCode::Truncated << u"line 7"_s;
    QTest::newRow("BrokenYaml.txt") << ErrorCode::BadSyntax << u"line 3"_s;
    QTest::newRow("BombYaml.txt") << ErrorCode::TooDeep << QString();
    QTest::newRow("BrokenPage.html") << ErrorCode::Truncated << u"byte 2866"_s;
    QTest::newRow("BrokenPageOpen.html") << ErrorCode::Truncated << u"byte 1944"_s;
}

void TestBroken::files()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFile file(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/import/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readDocuments(file, name);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QTEST(read.error().place, "place");
    QCOMPARE(read.error().file, name);
}

void TestBroken::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj") << ErrorCode::BadSyntax;
    QTest::newRow("rtf") << QByteArray("{\\rtf1 }") << ErrorCode::NoText;
    QTest::newRow("byte order mark only") << QByteArray("\xEF\xBB\xBF\n") << ErrorCode::Empty;
    QTest::newRow("deep html") << QByteArray("<html><body>" + QByteArray("<div>").repeated(100'000))
                               << ErrorCode::TooDeep;
    QTest::newRow("html that multiplies") << QByteArray("<html><body>" + QByteArray("<b x=1>").repeated(5'000)
                                                        + QByteArray("<p>x").repeated(5'000))
                                          << ErrorCode::TooDeep;
    QTest::newRow("html without text")
        << QByteArray("<html><body><nav>Home</nav></body></html>") << ErrorCode::NoText;
    QTest::newRow("deep yaml") << QByteArray("---\na: " + QByteArray("[").repeated(100'000) + "\n---\ntext\n")
                               << ErrorCode::TooDeep;
    QTest::newRow("wide yaml") << QByteArray("---\na: [" + QByteArray("x,").repeated(150'000)
                                             + "]\n---\ntext\n")
                               << ErrorCode::TooDeep;
    QTest::newRow("comment that never closes") << QByteArray("<html><!-- text ") << ErrorCode::Truncated;
    QTest::newRow("script that never closes") << QByteArray("<html><script>let a") << ErrorCode::Truncated;
}

void TestBroken::bytes()
{
    QFETCH(QByteArray, bytes);
    const auto read = readBytes(bytes);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QCOMPARE(read.error().file, u"file.txt"_s);
}

void TestBroken::failingDevice()
{
    FailingDevice device(5'000'000);
    const auto read = readDocuments(device, u"dying.txt"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::CannotRead);
    QCOMPARE(read.error().file, u"dying.txt"_s);
    QCOMPARE(read.error().place, u"byte 5000000"_s);
    QCOMPARE(read.error().fact, u"the disk is gone"_s);
}

void TestBroken::tooLargeIsNotRead()
{
    LongLine device(200 * 1024 * 1024);
    const auto read = readDocuments(device, u"long.txt"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooLarge);
    QCOMPARE(device.given, 0);
}

void TestBroken::sequentialDeviceIsBounded()
{
    FailingDevice endless(qint64(1) << 40);
    const auto read = readDocuments(endless, u"endless.txt"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooLarge);
}

void TestBroken::longLineIsQuick()
{
    LongLine device(60 * 1024 * 1024);
    QElapsedTimer timer;
    timer.start();
    const auto read = readDocuments(device, u"long.txt"_s);
    QVERIFY(read);
    QCOMPARE(read->front().text.size(), 60 * 1024 * 1024);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestBroken::manyLines()
{
    const auto read = readBytes(QByteArray("x\n").repeated(2'000'000));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooLarge);
}

void TestBroken::cancelled()
{
    std::stop_source source;
    source.request_stop();
    QByteArray bytes("Some text.");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readDocuments(buffer, u"a.txt"_s, Job{.stop = source.get_token()});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

void TestBroken::everyPrefixIsReadOrRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"page.html", "weekly.md", "export.txt", "record.txt", "page.txt", "printed.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBroken::everyPrefixIsReadOrRefused()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/import/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype size = 0; size <= whole.size(); size += 7) {
        const auto read = readBytes(whole.first(size), name);
        QVERIFY(read ? !read->empty() : read.error().file == name);
    }
}

QTEST_GUILESS_MAIN(TestBroken)
#include "test_broken.moc"
