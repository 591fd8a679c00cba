#include "import/readhtml.h"

#include "import/furniture.h"
#include "import/head.h"
#include "import/htmlblocks.h"
#include "import/htmlguard.h"
#include "import/htmlmetadata.h"
#include "import/kind.h"
#include "import/plainblocks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The headline again, as a breadcrumb or the title of the page: no part of the text.
void cutRepeatedTitle(Draft &draft)
{
    const QString title = draft.metadata.title.simplified();
    for (Block &block : draft.blocks) {
        if (!block.cut && !title.isEmpty() && block.span.length() < 1000
            && textOf(draft.decoded, block).simplified().compare(title, Qt::CaseInsensitive) == 0)
            block.cut = LedgerReason::Metadata;
    }
}

} // namespace

QString declaredCharset(QByteArrayView bytes)
{
    static const QRegularExpression expression(
        u"(?:<meta[^>]{1,200}charset|<\\?xml[^>]{1,200}encoding)\\s*=\\s*[\"']?([\\w.:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype prefix = 2048; // HTML, "determining the character encoding": 1024 bytes
    return expression.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), prefix)))).captured(1);
}

Result<void> readHtml(Draft &draft)
{
    const Result<void> checked = checkHtml(draft.decoded.toUtf8());
    if (!checked)
        return checked.error();
    const HtmlPage page(draft.decoded);
    draft.metadata = readHtmlMetadata(page);
    draft.blocks = splitHtml(page, draft.decoded);
    if (draft.blocks.size() > mostBlocks)
        return Error{.code = ErrorCode::TooLarge, .fact = u"%1 paragraphs"_s.arg(mostBlocks)};
    cutKnownLines(draft);
    readHead(draft);
    cutRepeatedTitle(draft);
    takePublisherOfOffers(draft);
    draft.kind = SourceKind::Html;
    return {};
}

} // namespace clew
