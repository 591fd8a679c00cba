#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace clew {

struct Language
{
    QString code; // "de", "zh_CN"
    QString name; // in itself: "Deutsch"
};

// Those that the program is translated into, English first.
std::vector<Language> languages();

// The locale of a language's code; an empty code is the system's locale. A language without its country takes
// that of the system where both fit ("de" in Austria gives de_AT), so that dates and numbers look familiar.
QLocale localeFor(const QString &code);

// Words, dates and numbers of the program and of Qt's own dialogs. Installing another language replaces the
// last.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    void install(const QString &code);

private:
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace clew
