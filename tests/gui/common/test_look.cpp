#include "common/emptystate.h"
#include "common/entityshape.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "common/theme.h"

#include <QApplication>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1
double luminance(const QColor &colour)
{
    const auto linear = [](float c) {
        return c <= 0.03928F ? double(c) / 12.92 : std::pow((double(c) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QImage painted(const QIcon &icon)
{
    return icon.pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_ARGB32);
}

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 100)
                return true;
    return false;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadable_data();
    void wordsAreReadable();
    void everyTypeHasItsOwnShape();
    void iconsFollowTheTheme();
    void unknownIconIsNull();
    void aSelectedRowBearsTheThread();
    void headerShowsTitleInCapitals();
};

void TestLook::wordsAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLook::wordsAreReadable()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? darkTheme() : lightTheme();
    for (const QColor &words : {theme.ink, theme.muted, theme.accent, theme.warning})
        QVERIFY2(contrast(words, theme.background) >= 4.5, qPrintable(words.name()));
    for (const QColor &behind : {theme.surface, theme.accentWash, theme.hover})
        QVERIFY2(contrast(theme.ink, behind) >= 4.5, qPrintable(behind.name()));
    for (const EntityType type : entityTypes) {
        QVERIFY2(contrast(theme.ink, theme.washOf(type)) >= 4.5, qPrintable(codeOf(type)));
        QVERIFY2(contrast(theme.of(type), theme.background) >= 3, qPrintable(codeOf(type))); // a symbol
        QVERIFY2(contrast(letterColourOn(theme.of(type)), theme.of(type)) >= 4.0, qPrintable(codeOf(type)));
    }
}

void TestLook::everyTypeHasItsOwnShape()
{
    std::set<std::vector<bool>> seen;
    for (const EntityType type : entityTypes) {
        const QPainterPath shape = shapeOf(type, 10);
        QVERIFY(QRectF(-10.5, -10.5, 21, 21).contains(shape.boundingRect()));
        std::vector<bool> cells;
        for (int y = -9; y <= 9; y += 2)
            for (int x = -9; x <= 9; x += 2)
                cells.push_back(shape.contains(QPointF(x, y)));
        QVERIFY2(seen.insert(cells).second, qPrintable(codeOf(type)));
        QVERIFY(hasInk(painted(badgeOf(type, nullptr))));
    }
}

void TestLook::iconsFollowTheTheme()
{
    const QIcon fit = icon(u"fit"_s);
    QVERIFY(!fit.isNull());
    applyTheme(*qApp, ThemeMode::Light);
    const QImage light = painted(fit);
    applyTheme(*qApp, ThemeMode::Dark);
    const QImage dark = painted(fit);
    QVERIFY(hasInk(light));
    QVERIFY(hasInk(dark));
    QVERIFY(light != dark);
}

void TestLook::unknownIconIsNull()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void TestLook::aSelectedRowBearsTheThread()
{
    applyTheme(*qApp, ThemeMode::Light);
    QListWidget list;
    list.addItems({u"one"_s, u"two"_s});
    list.resize(200, 100);
    list.setCurrentRow(1);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QRect row = list.visualItemRect(list.item(1));
    const QImage image = list.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(row.left() + 1, row.center().y()), lightTheme().accent);
    QCOMPARE(image.pixelColor(row.right() - 2, row.center().y()), lightTheme().accentWash);
}

void TestLook::headerShowsTitleInCapitals()
{
    PanelHeader header(u"Network"_s);
    header.setNote(u"61 of 340"_s);
    QCOMPARE(header.title(), u"Network"_s);
    QCOMPARE(header.note(), u"61 of 340"_s);
    QCOMPARE(header.accessibleName(), u"Network"_s);
    EmptyState empty(u"network"_s, u"Nothing"_s, u"Drop articles"_s);
    QCOMPARE(empty.title(), u"Nothing"_s);
    QCOMPARE(empty.accessibleDescription(), u"Drop articles"_s);
}

QTEST_MAIN(TestLook)
#include "test_look.moc"
