#include "arguments.h"

#include <QFileInfo>

namespace clew {

namespace {

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 400 || size.height() < 300 || size.width() > 16384 || size.height() > 16384)
        return Error{ErrorCode::WrongUse, {}, {}, u"--size wants WIDTHxHEIGHT, as 1600x1000: "_qs + text};
    return size;
}

Result<ThemeMode> themeFrom(const QString &text)
{
    if (text == QLatin1StringView("light"))
        return ThemeMode::Light;
    if (text == QLatin1StringView("dark"))
        return ThemeMode::Dark;
    return Error{ErrorCode::WrongUse, {}, {}, u"--theme wants light or dark: "_qs + text};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &arguments)
{
    Arguments result;
    bool optionsEnded = false;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const auto values = [&](int count) {
            return i + count < arguments.size();
        };
        const Error missing{ErrorCode::WrongUse, {}, {}, word + u" wants a value"_qs};
        if (optionsEnded || !word.startsWith(u"--"_qs)) {
            if (word.endsWith(u".clew"_qs, Qt::CaseInsensitive) && result.dossier.isEmpty())
                result.dossier = word;
            else
                result.files.push_back(word);
        } else if (word == u"--"_qs) {
            optionsEnded = true;
        } else if (word == u"--help"_qs) {
            result.help = true;
        } else if (word == u"--version"_qs) {
            result.version = true;
        } else if (word == u"--screenshot"_qs) {
            if (!values(1))
                return missing;
            result.screenshot = arguments[++i];
        } else if (word == u"--select"_qs) {
            if (!values(1))
                return missing;
            result.select = arguments[++i];
        } else if (word == u"--show"_qs) {
            if (!values(1))
                return missing;
            result.show.append(arguments[++i]);
        } else if (word == u"--trace"_qs) {
            if (!values(2))
                return Error{ErrorCode::WrongUse, {}, {}, u"--trace wants two names: FROM TO"_qs};
            result.traceFrom = arguments[++i];
            result.traceTo = arguments[++i];
        } else if (word == u"--size"_qs) {
            if (!values(1))
                return missing;
            const Result<QSize> size = sizeFrom(arguments[++i]);
            if (!size)
                return size.error();
            result.size = *size;
        } else if (word == u"--theme"_qs) {
            if (!values(1))
                return missing;
            const Result<ThemeMode> theme = themeFrom(arguments[++i]);
            if (!theme)
                return theme.error();
            result.theme = *theme;
        } else if (word == u"--language"_qs) {
            if (!values(1))
                return missing;
            result.language = arguments[++i];
        } else {
            return Error{ErrorCode::WrongUse, {}, {}, u"unknown option "_qs + word};
        }
    }
    return result;
}

} // namespace clew
