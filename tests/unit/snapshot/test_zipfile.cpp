#include "snapshot/zipfile.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

QByteArray archive(const QByteArray &first, const QByteArray &second)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    ZipWriter zip(buffer);
    for (const auto &[name, bytes] : {std::pair(u"a.txt"_s, first), std::pair(u"b/c.txt"_s, second)}) {
        if (!zip.begin(name) || !zip.write(bytes) || !zip.endEntry())
            return {};
    }
    return zip.finish() ? buffer.data() : QByteArray();
}

// A disk on which much lies already.
class FullDisk : public QBuffer
{
public:
    qint64 pos() const override { return (qint64(1) << 32) + QBuffer::pos(); }
    bool seek(qint64 place) override { return QBuffer::seek(place - (qint64(1) << 32)); }
};

} // namespace

class TestZipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("word");
        QTest::newRow("much of one kind") << QByteArray(3'000'000, 'x');
        QByteArray mixed;
        for (int i = 0; i < 300'000; ++i)
            mixed += static_cast<char>(i * i >> 3);
        QTest::newRow("much of every kind") << mixed;
    }
    void givesBackWhatWasWritten()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray packed = archive(bytes, "second");
        QCOMPARE(packed, archive(bytes, "second"));
        const auto reader = opened(packed);
        QVERIFY(reader);
        QCOMPARE(reader->entries().size(), size_t(2));
        QCOMPARE(reader->entries()[1].name, u"b/c.txt"_s);
        QByteArray back;
        QVERIFY(reader->read(reader->entries()[0], [&](QByteArrayView piece) {
            back.append(piece.data(), piece.size());
            return true;
        }));
        QVERIFY(back == bytes);
    }

    // Sizes of 32 bits: what goes beyond is refused and never written wrong.
    void tooMuchIsRefused()
    {
        FullDisk disk;
        disk.open(QIODevice::ReadWrite);
        const auto large = ZipWriter(disk).begin(u"a.txt"_s);
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::CannotWrite);
        QVERIFY2(large.error().fact.contains(u"folder"_s), qPrintable(large.error().fact));
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        ZipWriter many(buffer);
        for (int i = 0; i < 65'535; ++i)
            QVERIFY(many.begin(QString::number(i)) && many.endEntry());
        QVERIFY(!many.begin(u"one more"_s));
    }

    void damageIsFoundAtEveryByte()
    {
        const QByteArray packed = archive("the first", "the second one");
        for (qsizetype cut = 0; cut < packed.size(); ++cut)
            QVERIFY2(!isSound(packed.left(cut)), qPrintable(QString::number(cut)));
        int found = 0;
        for (qsizetype at = 0; at < packed.size(); ++at) {
            QByteArray damaged = packed;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            found += !isSound(damaged); // never a crash; dates and versions may pass
        }
        QVERIFY(found > packed.size() / 4);
    }

private:
    Result<ZipReader> opened(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{};
        file.close();
        return ZipReader::open(path);
    }

    bool isSound(const QByteArray &bytes)
    {
        const auto reader = opened(bytes);
        if (!reader || reader->entries().size() != 2)
            return false;
        QByteArray all;
        for (const ZipReader::Entry &entry : reader->entries()) {
            const auto done = reader->read(entry, [&](QByteArrayView piece) {
                all.append(piece.data(), piece.size());
                return true;
            });
            if (!done)
                return false;
        }
        return all == "the firstthe second one" && reader->entries()[0].name == "a.txt"_L1;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestZipFile)
#include "test_zipfile.moc"
