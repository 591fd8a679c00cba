#pragma once

#include <QFile>
#include <QString>
#include <QTest>

namespace clew::test {

inline const QString flowData = QStringLiteral(CLEW_SOURCE_DIR "/tests/data/flow/");

// Compares with a text kept beside the articles, line by line, so that a failure shows the line. With
// CLEW_UPDATE_GOLDENS=1 the text is rewritten instead.
inline void compareWithGolden(const QString &text, const QString &name)
{
    QFile golden(flowData + name);
    if (qEnvironmentVariableIntValue("CLEW_UPDATE_GOLDENS") == 1) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(name));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n'), actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
        QCOMPARE(actual.value(i), expected.value(i));
    QCOMPARE(actual.size(), expected.size());
}

} // namespace clew::test
