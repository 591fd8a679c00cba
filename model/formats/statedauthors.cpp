#include "formats/statedauthors.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace clew {

std::vector<QString> authorsOfField(const QString &field)
{
    static const QStringList nobody{u"admin"_s,
                                    u"administrator"_s,
                                    u"anonymous"_s,
                                    u"author"_s,
                                    u"default"_s,
                                    u"guest"_s,
                                    u"libreoffice"_s,
                                    u"owner"_s,
                                    u"root"_s,
                                    u"unknown"_s,
                                    u"unknown author"_s,
                                    u"user"_s,
                                    u"microsoft office user"_s,
                                    u"windows user"_s,
                                    u"microsoft office-anwender"_s,
                                    u"python-docx"_s};
    std::vector<QString> authors;
    const QStringList names = field.split(u';', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString author = name.simplified();
        if (!author.isEmpty() && !nobody.contains(author.toLower()))
            authors.push_back(author);
    }
    return authors;
}

} // namespace clew
