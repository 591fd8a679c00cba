#include "words/errortext.h"

#include <QTest>

#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr int errorCodes = static_cast<int>(ErrorCode::WrongUse) + 1;

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeNamesFilePlaceAndFact()
    {
        for (int code = 0; code < errorCodes; ++code) {
            const Error error{static_cast<ErrorCode>(code), u"kettles.txt"_s, u"line 3, column 7"_s,
                              u"40 MB"_s};
            const QString text = ErrorText::of(error);
            QVERIFY2(text.startsWith(u"kettles.txt (line 3, column 7): "_s), qPrintable(text));
            QVERIFY2(text.contains(u"(40 MB); "_s), qPrintable(text));
            QVERIFY2(text.endsWith(u'.') && !text.endsWith(u"; ."_s), qPrintable(text));
            QVERIFY2(!text.contains(u'\n'), qPrintable(text));
        }
    }

    void everyCodeSaysSomethingOfItsOwn()
    {
        std::set<QString> texts;
        for (int code = 0; code < errorCodes; ++code)
            texts.insert(ErrorText::of({static_cast<ErrorCode>(code), u"a.txt"_s}));
        QCOMPARE(int(texts.size()), errorCodes);
    }

    void namesWithPercentSignsStayWhole()
    {
        const QString text = ErrorText::of({ErrorCode::BadSyntax, u"100%2.txt"_s, u"line 1"_s, u"at %1"_s});
        QVERIFY2(text.startsWith(u"100%2.txt (line 1): "_s), qPrintable(text));
        QVERIFY2(text.contains(u"(at %1)"_s), qPrintable(text));
    }

    void bytesThatAreNoPdfAreNotToBeSavedAsPdf()
    {
        const QString text = ErrorText::of({ErrorCode::Binary, u"ruling.pdf"_s});
        QCOMPARE(text,
                 u"ruling.pdf: its name promises a file of the kind PDF, and its content is none; "
                 "download or copy it again."_s);
        QVERIFY(ErrorText::of({ErrorCode::Binary, u"song.mp3"_s}).contains(u"save the article as PDF"_s));
        QVERIFY(ErrorText::of({ErrorCode::Binary, u"old.docx"_s, {}, u"Word 97-2003"_s})
                    .contains(u"save the article as PDF"_s));
    }

    void aPipeIsNamed()
    {
        QVERIFY(ErrorText::of({ErrorCode::CannotOpen, u"a"_s, {}, u"no_file"_s}).contains(u"pipe"_s));
    }

    void readsAsOneSentenceWithoutFileOrPlace()
    {
        QCOMPARE(ErrorText::of({ErrorCode::Empty, u"a.txt"_s}),
                 u"a.txt: the file is empty; save the article again and check that it holds text."_s);
        QCOMPARE(ErrorText::of({ErrorCode::NothingToUndo}),
                 u"Error: there is nothing to undo; every change has been taken back."_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_errortext.moc"
