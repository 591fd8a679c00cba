#include "helptext.h"

#include "language.h"

#include <QFile>

namespace clew {

QString helpText(const QString &language)
{
    const QLocale locale = localeFor(language);
    for (const QString &name : {locale.name(), QLocale::languageToCode(locale.language()), u"en"_qs}) {
        QFile file(u":/help/"_qs + name + u".md"_qs);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace clew
