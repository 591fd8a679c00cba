// Whatever the bytes: no crash, and of files that are texts or pages themselves the ledger gives the text.
// (What a format is turned into, the ledger counts in that.)
#include "import/ledger.h"
#include "import/readdocument.h"
#include "import/readhtml.h"
#include "text/charset.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    QByteArray bytes(data, qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto documents = clew::readDocuments(buffer, QStringLiteral("fuzz"));
    if (!documents)
        return 0;
    for (const clew::Document &document : *documents) {
        if (document.original != bytes || document.kind >= clew::SourceKind::Pdf)
            continue;
        const auto decoded = clew::decodeText(document.original, clew::declaredCharset(document.original));
        if (!decoded || clew::applyLedger(decoded->text, document.ledger) != document.text)
            std::abort();
    }
    return 0;
}
