#include "export/csvout.h"
#include "export/redact.h"

#include <QBuffer>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestCsvOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsQuotedAndGuarded_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("spreadsheet");
        const auto row = [](const char *name, const QString &field, const QByteArray &program,
                            const QByteArray &spreadsheet) {
            QTest::newRow(name) << field << program << spreadsheet;
        };
        row("plain", u"saw"_s, "saw", "saw");
        row("comma", u"a,b"_s, "\"a,b\"", "\"a,b\"");
        row("quotation mark", u"a\"b"_s, "\"a\"\"b\"", "\"a\"\"b\"");
        row("line end", u"a\nb"_s, "\"a\nb\"", "\"a\nb\"");
        row("formula", u"=1+1"_s, "=1+1", "'=1+1");
        row("formula after a blank", u" @x"_s, "\" @x\"", "' @x");
        row("formula after a mark of direction", u"\u200e=x"_s, "\u200e=x", "'\u200e=x");
        row("wide equals sign", u"\uff1dx"_s, "\uff1dx", "'\uff1dx");
        row("minus", u"-5"_s, "-5", "'-5");
        row("a hyphen within", u"a-5"_s, "a-5", "a-5");
        row("NUL", QString(QChar(0)) + u"x"_s, "\ufffdx", "\ufffdx");
        row("half a pair", QString(QChar(0xd800)), "\ufffd", "\ufffd");
    }
    void aFieldIsQuotedAndGuarded()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, spreadsheet);
        QCOMPARE(written(field, CsvReader::Program), program + '\n');
        QCOMPARE(written(field, CsvReader::Spreadsheet), "\xef\xbb\xbf" + spreadsheet + '\n');
    }

    void aMaskKeepsEveryOffset()
    {
        const QString text = u"two \U0001F69A staffers"_s;
        const QString mask = masked(text);
        QCOMPARE(mask.size(), text.size());
        QCOMPARE(mask.toUcs4().size(), text.toUcs4().size());
        QVERIFY(!mask.contains(u"two"_s));
    }

private:
    static QByteArray written(const QString &field, CsvReader reader)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Losses losses;
        CsvOut csv(buffer, losses, reader);
        csv.row({field});
        return csv.finish() ? buffer.data() : QByteArray("failed");
    }
};

QTEST_GUILESS_MAIN(TestCsvOut)
#include "test_csvout.moc"
