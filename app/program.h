#pragma once

#include "language.h"
#include "session.h"
#include "settings.h"

#include <QObject>

#include <memory>

namespace clew {

class MainWindow;

// One window and the language that it speaks. Another language takes the window down and builds it anew with
// the same dossier, panels and selection: no view needs to know how to say everything twice.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(Settings settings);
    ~Program() override;

    MainWindow &window() { return *m_window; }
    void show(const Session &session);
    // Between two events of the window, which does not outlive the call.
    void setLanguage(const QString &code);

private:
    void makeWindow();

    Settings m_settings;
    Translations m_words;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace clew
