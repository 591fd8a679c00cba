#include "export/graphml.h"
#include "support/dossierbuilder.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// Takes so many bytes and then no more, as a full disk does.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"disk full"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

ExportTables tablesOf(test::DossierBuilder &b)
{
    return ExportTables(
        {std::make_shared<const DossierContent>(b.content()), buildGraph(b.content(), b.clusters()), {}});
}

QByteArray written(test::DossierBuilder &b)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Losses losses;
    return writeGraphMl(buffer, tablesOf(b), losses) ? buffer.data() : QByteArray();
}

void addSawMill(test::DossierBuilder &b, const QString &name)
{
    const auto mill = b.entity(name);
    const auto dealer = b.entity(u"Dealer"_s);
    b.claim(Predicate::SellsTo, mill, dealer, {.item = b.item(u"saw"_s)});
    b.claim(Predicate::PartnerOf, mill, dealer);
}

} // namespace

class TestGraphMl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNodesAndParallelEdges()
    {
        test::DossierBuilder b;
        addSawMill(b, u"Mill & <Sons>"_s);
        const QByteArray xml = written(b);
        QCOMPARE(written(b), xml);
        QXmlStreamReader reader(xml);
        std::map<QString, int> elements;
        QStringList labels;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            ++elements[reader.name().toString()];
            QCOMPARE(reader.namespaceUri(), u"http://graphml.graphdrawing.org/xmlns"_s);
            if (reader.name() == u"key"_s)
                QVERIFY2(!elements.contains(u"graph"_s), "keys stand before the graph");
            if (reader.name() == u"data"_s && reader.attributes().value(u"key"_s) == u"nlabel"_s)
                labels << reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(elements[u"node"_s], 3);
        QCOMPARE(elements[u"edge"_s], 3);
        QCOMPARE(labels, (QStringList{u"Mill & <Sons>"_s, u"Dealer"_s, u"saw"_s}));
    }

    void everyDataHasItsKeyAndEveryEndItsNode()
    {
        test::DossierBuilder b;
        addSawMill(b, u"Mill"_s);
        QXmlStreamReader reader(written(b));
        QStringList ids;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attribute = [&](const QString &name) {
                return reader.attributes().value(name).toString();
            };
            if (reader.name() == u"key"_s || reader.name() == u"node"_s)
                ids << attribute(u"id"_s);
            if (reader.name() == u"data"_s)
                QVERIFY(ids.contains(attribute(u"key"_s)));
            if (reader.name() == u"edge"_s)
                QVERIFY(ids.contains(attribute(u"source"_s)) && ids.contains(attribute(u"target"_s)));
        }
        QVERIFY(!reader.hasError());
    }

    void whatXmlCannotHoldIsReplaced()
    {
        test::DossierBuilder b;
        addSawMill(b, u"a\u0000b\u0001c\u001fd\ufffee"_s + QChar(0xd800) + u"f\U0001F69A"_s);
        QXmlStreamReader reader(written(b));
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(text.contains(u"a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\U0001F69A"_s), qPrintable(text));
    }

    void anEmptyGraphIsValid()
    {
        test::DossierBuilder b;
        QXmlStreamReader reader(written(b));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY(!reader.hasError());
    }

    void saysThatItCannotWrite_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("no room at all") << 0;
        QTest::newRow("within the keys") << 10;
        QTest::newRow("within the edges") << 95;
    }
    void saysThatItCannotWrite()
    {
        QFETCH(int, percent);
        test::DossierBuilder b;
        addSawMill(b, u"Mill"_s);
        FailingDevice device(written(b).size() * percent / 100);
        Losses losses;
        const auto result = writeGraphMl(device, tablesOf(b), losses);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CannotWrite);
        QCOMPARE(result.error().fact, u"disk full"_s);
    }

    void aClosedDeviceIsAnError()
    {
        QBuffer closed;
        test::DossierBuilder b;
        Losses losses;
        const auto result = writeGraphMl(closed, tablesOf(b), losses);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CannotWrite);
    }
};

QTEST_GUILESS_MAIN(TestGraphMl)
#include "test_graphml.moc"
