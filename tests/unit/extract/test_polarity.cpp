#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

class TestPolarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &text, const QString &line) {
            QTest::newRow(name) << text << line;
        };
        const QString sold = u"sells_to Ferrano -> Oduya item QX-7 "_s;
        const QString rest = u" [QX-7|Product] pumps to [Oduya|Organization]."_s;
        row("did not", u"[Ferrano|Organization] did not sell"_s + rest, sold + u"negated"_s);
        row("never", u"[Ferrano|Organization] has never sold"_s + rest, sold + u"negated"_s);
        row("no longer", u"[Ferrano|Organization] no longer sells"_s + rest, sold + u"negated"_s);
        row("stopped", u"[Ferrano|Organization] stopped selling"_s + rest, sold + u"negated"_s);
        row("banned from", u"[Ferrano|Organization] was banned from directly selling"_s + rest,
            sold + u"negated"_s);
        row("denied doing", u"[Ferrano|Organization] denied selling"_s + rest, sold + u"denied"_s);
        row("denied that",
            u"[Ferrano|Organization] denied that [the firm|Organization=Ferrano] had sold"_s + rest,
            sold + u"denied"_s);
        row("said it had not", u"[Ferrano|Organization] said [it|Organization=Ferrano] had not sold"_s + rest,
            sold + u"denied"_s);
        row("may", u"[Ferrano|Organization] may have sold"_s + rest, sold + u"possible"_s);
        row("plans to", u"[Ferrano|Organization] plans to sell"_s + rest, sold + u"possible"_s);
        row("is said to", u"[Ferrano|Organization] is said to have sold"_s + rest, sold + u"possible"_s);
        row("allegedly", u"[Ferrano|Organization] allegedly sold"_s + rest, sold + u"possible"_s);
        row("cannot purchase",
            u"[Oduya|Organization] can't purchase [QX-7|Product] pumps from [Ferrano|Organization]."_s,
            u"buys_from Oduya -> Ferrano item QX-7 negated"_s);
        row("can rent", u"[Oduya|Organization] can rent [QX-7|Product] pumps from [Ferrano|Organization]."_s,
            u"rents_to Ferrano -> Oduya item QX-7 asserted"_s);
        row("no goods", u"[Ferrano|Organization] sold no [QX-7|Product] pumps to [Oduya|Organization]."_s,
            sold + u"negated"_s);
        row("asserted", u"[Ferrano|Organization] sold"_s + rest, sold + u"asserted"_s);
    }
    void line()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        const QStringList lines = linesOf(text);
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        // never the opposite beside it
        for (const QString &each : lines)
            QVERIFY2(each == line || !each.startsWith(line.section(u' ', 0, 0)),
                     qPrintable(lines.join(u'\n')));
    }

    void aDenialIsAnAnswer()
    {
        const QStringList lines = linesOf(
            u"[Ferrano|Organization] denied selling [QX-7|Product] pumps to [Oduya|Organization]."_s);
        QCOMPARE(lines,
                 QStringList(
                     {u"responds Ferrano -> ? asserted"_s, u"sells_to Ferrano -> Oduya item QX-7 denied"_s}));
    }

    void governorOfTheOtherClauseIsNoMatter()
    {
        const QStringList lines
            = linesOf(u"[Brimstad|Organization] never answered, but [Ferrano|Organization] sold "
                      "[QX-7|Product] pumps to [Oduya|Organization]."_s);
        QVERIFY2(lines.contains(u"sells_to Ferrano -> Oduya item QX-7 asserted"_s),
                 qPrintable(lines.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPolarity)
#include "test_polarity.moc"
