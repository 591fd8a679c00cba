#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace clew::test {

struct Ran
{
    int code = -1; // -1: did not start, crashed, or did not end
    QByteArray out;
    QByteArray err;
};

struct Surroundings
{
    QString folder;
    QList<std::pair<QString, QString>> variables;
};

inline Ran clewCli(const QStringList &arguments, const Surroundings &surroundings = {})
{
    constexpr int patience = 240'000; // ms
    QProcess process;
    if (!surroundings.folder.isEmpty())
        process.setWorkingDirectory(surroundings.folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : surroundings.variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace clew::test
