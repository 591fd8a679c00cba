// Whatever the bytes, under any name: pieces and refusals, each refusal with its file, and none is lost.
#include "formats/unpack.h"

#include <QStringList>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    static const QStringList endings{QStringLiteral("txt"),  QStringLiteral("json"), QStringLiteral("ndjson"),
                                     QStringLiteral("docx"), QStringLiteral("odt"),  QStringLiteral("epub"),
                                     QStringLiteral("eml"),  QStringLiteral("xml")};
    if (size == 0)
        return 0;
    const QString name
        = QStringLiteral("fuzz.") + endings.at(static_cast<unsigned char>(data[0]) % endings.size());
    const clew::Unpacked unpacked = clew::unpack(QByteArray(data + 1, qsizetype(size) - 1), name);
    if (unpacked.pieces.empty() && unpacked.refused.empty())
        std::abort();
    for (const clew::Error &error : unpacked.refused) {
        if (error.file.isEmpty())
            std::abort();
    }
    return 0;
}
