#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace clew {

std::vector<Language> languages()
{
    return {{u"en"_qs, u"English"_qs},
            {u"zh_CN"_qs, u"简体中文"_qs},
            {u"de"_qs, u"Deutsch"_qs},
            {u"fr"_qs, u"Français"_qs}};
}

QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty())
        return system;
    const QLocale chosen(code);
    const bool sameTongue = system.language() == chosen.language() && system.script() == chosen.script();
    return sameTongue ? system : chosen;
}

Translations::Translations() = default;

Translations::~Translations() = default;

void Translations::install(const QString &code)
{
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    m_program = std::make_unique<QTranslator>();
    m_qt = std::make_unique<QTranslator>();
    // English too: the source texts have no singulars
    const bool known = m_program->load(locale, u"clew"_qs, u"_"_qs, u":/i18n"_qs)
        || m_program->load(u":/i18n/clew_en.qm"_qs);
    if (known)
        QCoreApplication::installTranslator(m_program.get());
    if (m_qt->load(locale, u"qtbase"_qs, u"_"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
}

} // namespace clew
