#include "fuzz/snapshotbytes.h"

#include <QDirIterator>
#include <QTest>

using namespace clew;

// What fuzz_snapshot began with and what it found, each cut and changed in a few ways as well: nothing of it
// harms a reader.
class TestHostileBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QDirIterator files(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/snapshot"), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(files.fileName())) << file.readAll();
        }
    }
    void areReadOrRefused()
    {
        QFETCH(QByteArray, bytes);
        test::readSnapshotBytes(bytes);
        for (qsizetype cut = 1; cut < bytes.size(); cut += 1 + bytes.size() / 40)
            test::readSnapshotBytes(bytes.left(cut));
        for (qsizetype place = 1; place < bytes.size(); place += 1 + bytes.size() / 40) {
            QByteArray changed = bytes;
            changed[place] = static_cast<char>(changed[place] ^ 0x5a);
            test::readSnapshotBytes(changed);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileBytes)
#include "test_hostilebytes.moc"
