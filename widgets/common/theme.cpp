#include "common/theme.h"

#include "common/clewstyle.h"
#include "common/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// In the order of EntityType. Okabe and Ito 2008, "Color universal design"; Document stands for their black
// and Group for a darkened orange, Money and Quantity are darkened until they show on paper.
constexpr std::array<QRgb, entityTypes.size()> lightTypes{0xffb8608f, 0xff0072b2, 0xff00845f,
                                                          0xff2f8fc9, 0xffc75400, 0xff6e6e6e,
                                                          0xff8a6d3b, 0xff8f8400, 0xffb67b00};
constexpr std::array<QRgb, entityTypes.size()> darkTypes{0xffe3a3c6, 0xff58a9e0, 0xff3cc49c,
                                                         0xff8ccdf0, 0xfff08a4b, 0xffa8a8a8,
                                                         0xffc7a76b, 0xfff0e442, 0xffe6b340};

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto channel = [share](int a, int b) {
        return qRound(a * share + b * (1 - share));
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.accent);
    palette.setColor(QPalette::Highlight, theme.accentWash);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Link, theme.ink);
    palette.setColor(QPalette::LinkVisited, theme.muted);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.rule);
    palette.setColor(QPalette::Dark, theme.rule);
    palette.setColor(QPalette::Shadow, theme.rule);
    const QColor faint = mixed(theme.muted, theme.background, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QFont firstInstalled(const QStringList &families, QFontDatabase::SystemFont otherwise, qreal pointSize)
{
    QFont font = QFontDatabase::systemFont(otherwise);
    for (const QString &family : families)
        if (QFontDatabase::hasFamily(family)) {
            font = QFont(family);
            break;
        }
    font.setPointSizeF(pointSize);
    return font;
}

} // namespace

QColor Theme::of(EntityType type) const
{
    const auto index = static_cast<size_t>(type);
    return QColor::fromRgb((dark ? darkTypes : lightTypes).at(index));
}

QColor Theme::washOf(EntityType type) const
{
    return mixed(of(type), background, dark ? 0.24 : 0.16);
}

const Theme &lightTheme()
{
    static const Theme theme{false,
                             QColor(0xfb, 0xfa, 0xf7),
                             QColor(0xff, 0xff, 0xff),
                             QColor(0x1f, 0x23, 0x28),
                             QColor(0x65, 0x6a, 0x70),
                             QColor(0xe4, 0xe0, 0xd8),
                             QColor(0xc8, 0x10, 0x2e),
                             QColor(0xfb, 0xe9, 0xeb),
                             QColor(0xf3, 0xef, 0xe6),
                             QColor(0xa8, 0x46, 0x00)};
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{true,
                             QColor(0x16, 0x18, 0x1c),
                             QColor(0x1c, 0x1f, 0x24),
                             QColor(0xe6, 0xe3, 0xdc),
                             QColor(0x9a, 0xa0, 0xa6),
                             QColor(0x2c, 0x2f, 0x36),
                             QColor(0xff, 0x5a, 0x5f),
                             QColor(0x3a, 0x1f, 0x24),
                             QColor(0x24, 0x27, 0x2d),
                             QColor(0xf0, 0x9a, 0x4b)};
    return theme;
}

const Theme &themeOf(const QWidget *widget)
{
    return isDark(widget ? widget->palette() : QApplication::palette()) ? darkTheme() : lightTheme();
}

void applyTheme(QApplication &application, ThemeMode mode)
{
    // What the desktop asked for, read before the first call replaces it.
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark);
    const Theme &theme = dark ? darkTheme() : lightTheme();

    if (!application.property("clewStyled").toBool()) {
        QApplication::setStyle(new ClewStyle);
        application.setProperty("clewStyled", true);
    }
    QApplication::setFont(interfaceFont(9.75));
    QApplication::setPalette(paletteOf(theme));
    QToolTip::setPalette(paletteOf(theme));
    QToolTip::setFont(interfaceFont(9));
    application.setStyleSheet(styleSheetOf(theme));
}

QFont readingFont(qreal pointSize)
{
    QFont font
        = firstInstalled({u"Noto Serif"_s, u"Source Serif 4"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s},
                         QFontDatabase::GeneralFont, pointSize);
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont interfaceFont(qreal pointSize)
{
    QFont font = firstInstalled({u"Inter"_s, u"Noto Sans"_s}, QFontDatabase::GeneralFont, pointSize);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace clew
