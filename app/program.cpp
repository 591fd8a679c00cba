#include "program.h"

#include "mainwindow.h"

#include <QApplication>

namespace clew {

Program::Program(Settings settings)
    : m_settings(std::move(settings))
{
    m_words.install(m_settings.language);
    applyTheme(*qApp, m_settings.theme);
    makeWindow();
}

Program::~Program() = default;

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings);
    // queued: the menu that asked for it belongs to the window that goes
    connect(m_window.get(), &MainWindow::languageChosen, this, &Program::setLanguage, Qt::QueuedConnection);
}

void Program::show(const Session &session)
{
    m_window->restore(session);
    m_window->show();
}

void Program::setLanguage(const QString &code)
{
    m_settings.language = code;
    saveSettings(m_settings);
    const Session session = m_window->session();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_words.install(code);
    makeWindow();
    show(session);
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace clew
