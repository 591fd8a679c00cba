#include "language/resource.h"

#include <QFile>

// The linker drops the resources of a static library unless they are asked for; the macro needs the global
// namespace.
static void registerLanguageResources()
{
    Q_INIT_RESOURCE(clew_language_lexicon);
    Q_INIT_RESOURCE(clew_language_models);
}

namespace clew {

QStringList resourceLines(const QString &path)
{
    static const bool registered = (registerLanguageResources(), true);
    Q_UNUSED(registered);
    QFile file(path);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

} // namespace clew
