#include "reportpdf.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// A report of many short parts, so that headings fall on every place of a page.
QString pageOf(int parts, int linesEach)
{
    QString html = u"<html><head><title>Long</title><style>p{color:var(--x)}</style></head><body>"_s;
    for (int part = 0; part < parts; ++part) {
        html += u"<h3>heading%1q</h3><ol>"_s.arg(part);
        for (int line = 0; line <= part % linesEach; ++line)
            html += u"<li>step%1x%2q of some words</li>"_s.arg(part).arg(line);
        html += u"</ol><p>end%1q</p>"_s.arg(part);
    }
    return html + u"</body></html>"_s;
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Page breaks before headings lose nothing of what follows.
    void nothingIsLost_data()
    {
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("lines");
        QTest::newRow("short") << 3 << 2;
        QTest::newRow("pages of short parts") << 140 << 4;
        QTest::newRow("long parts") << 40 << 23;
    }
    void nothingIsLost()
    {
        QFETCH(int, parts);
        QFETCH(int, lines);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeReportPdf(file, pageOf(parts, lines)));
        file.close();
        QProcess reader;
        reader.start(QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"),
                     {u"analyse"_s, file.fileName(), u"--json"_s, u"-"_s});
        QVERIFY(reader.waitForFinished(120'000));
        const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
        const QJsonObject document = read[u"documents"_s][0].toObject();
        QString text = document[u"title"_s].toString() + document[u"body"_s].toString();
        for (const QJsonValue &cut : document[u"ledger"_s].toArray())
            text += cut[u"original"_s].toString();
        for (int part = 0; part < parts; ++part) {
            QVERIFY2(text.contains(u"heading%1q"_s.arg(part)), qPrintable(QString::number(part)));
            QVERIFY2(text.contains(u"end%1q"_s.arg(part)), qPrintable(QString::number(part)));
            for (int line = 0; line <= part % lines; ++line)
                QVERIFY2(text.contains(u"step%1x%2q"_s.arg(part).arg(line)),
                         qPrintable(QString::number(part)));
        }
    }

    void theSameBytesTwice()
    {
        QByteArray first, second;
        for (QByteArray *bytes : {&first, &second}) {
            QBuffer buffer(bytes);
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            QVERIFY(writeReportPdf(buffer, pageOf(9, 3)));
            QTest::qWait(1100); // another second
        }
        QVERIFY(first == second);
        QVERIFY(first.startsWith("%PDF"));
    }

    void aCancelIsHeard()
    {
        std::stop_source stop;
        stop.request_stop();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = writeReportPdf(buffer, pageOf(9, 3), {stop.get_token(), {}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }
};

QTEST_MAIN(TestReportPdf)
#include "test_reportpdf.moc"
