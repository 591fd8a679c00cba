#include "arguments.h"
#include "exportprogram.h"
#include "mainwindow.h"
#include "program.h"
#include "screenshot.h"
#include "session.h"
#include "settings.h"
#include "words/errortext.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashFunctions>
#include <QTimer>

#include <cstdio>
#include <string_view>

using namespace clew;

namespace {

constexpr auto usage = R"(Usage: clew [DOSSIER | FILES...]
       clew --screenshot OUT.png [--size 1600x1000] [--theme light|dark]
            [--language CODE] [--select NAME] [--trace FROM TO]
            [--show PANEL]... [DOSSIER]

Opens a dossier (*.clew), or imports articles into a new one.
--screenshot draws the window offscreen into a picture, and leaves; without a
dossier it draws the welcome page.
)";

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fputc('\n', stream);
}

int fail(const Error &error)
{
    print(stderr, ErrorText::of(error));
    return 2;
}

Result<void> prepare(MainWindow &window, const Arguments &arguments)
{
    if (!arguments.dossier.isEmpty()) {
        const bool create = arguments.screenshot.isEmpty() && !QFileInfo::exists(arguments.dossier);
        const Result<void> opened
            = create ? window.createDossier(arguments.dossier) : window.openDossier(arguments.dossier);
        if (!opened)
            return opened;
    }
    if (!arguments.traceFrom.isEmpty()) {
        const Result<void> traced = window.trace(arguments.traceFrom, arguments.traceTo);
        if (!traced)
            return traced;
    }
    for (const QString &panel : arguments.show) {
        if (!window.showPanel(panel))
            return Error{ErrorCode::WrongUse, {}, {}, u"there is no panel "_qs + panel};
    }
    return arguments.select.isEmpty() ? Result<void>() : window.select(arguments.select);
}

int takeScreenshot(const Arguments &arguments)
{
    Settings settings;
    settings.theme = arguments.theme.value_or(ThemeMode::Light);
    settings.language = arguments.language;
    settings.reduceMotion = true;
    Program program(settings);
    MainWindow &window = program.window();
    // the window must have its size before a focus is set, so that views scroll to it
    window.resize(arguments.size);
    window.show();
    QApplication::processEvents();
    const Result<void> prepared = prepare(window, arguments);
    if (!prepared)
        return fail(prepared.error());
    const Result<void> written = writeScreenshot(window, arguments.size, arguments.screenshot);
    return written ? 0 : fail(written.error());
}

int runProgram(const Arguments &arguments)
{
    Settings settings = loadSettings();
    if (arguments.theme)
        settings.theme = *arguments.theme;
    if (!arguments.language.isEmpty())
        settings.language = arguments.language;
    Session session = loadSession();
    const bool asked = !arguments.dossier.isEmpty() || !arguments.files.empty();
    if (asked || !settings.reopen)
        session.dossier.clear();
    Program program(settings);
    program.show(session);
    const Result<void> prepared = prepare(program.window(), arguments);
    if (!prepared)
        return fail(prepared.error());
    if (!arguments.files.empty())
        QTimer::singleShot(0, &program, [&] {
            program.window().import(Dropped{arguments.files, {}, false});
        });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // a PDF lists its fonts in the order of a hash
    QHashSeed::setDeterministicGlobalSeed();
    if (argc > 1 && std::string_view(argv[1]) == "export")
        return runExportProgram(argc, argv);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const Result<Arguments> arguments = parseArguments(words);
    if (!arguments) {
        print(stderr, QLatin1StringView(usage));
        return fail(arguments.error());
    }
    if (arguments->help || arguments->version) {
        print(stdout,
              arguments->help ? QString(QLatin1StringView(usage)) : QStringLiteral("clew " CLEW_VERSION));
        return 0;
    }
    if (!arguments->screenshot.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Clew"_qs);
    QApplication::setApplicationName(u"Clew"_qs);
    QApplication::setApplicationVersion(QStringLiteral(CLEW_VERSION));
    QApplication::setDesktopFileName(u"org.clew.Clew"_qs);
    return arguments->screenshot.isEmpty() ? runProgram(*arguments) : takeScreenshot(*arguments);
}
