#include "import/readhtml.h"

#include "import/furniture.h"
#include "import/head.h"
#include "import/headline.h"
#include "import/htmlblocks.h"
#include "import/htmlmetadata.h"
#include "import/htmltree.h"
#include "import/kind.h"
#include "import/linkedbody.h"
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

// By-lines and days that stand between the first paragraphs, below a deck that reads like a sentence; and
// what stands above the headline.
void cutStrayHead(Draft &draft)
{
    constexpr int paragraphsOfHead = 3;
    constexpr qsizetype longest = 120;
    int paragraphs = 0;
    for (Block &block : draft.blocks) {
        if (block.cut)
            continue;
        const QString text = textOf(draft.decoded, block);
        if (isProse(text) && ++paragraphs == paragraphsOfHead)
            return;
        if (text.size() > longest || block.bullet)
            continue;
        const HeadLine line = readHeadLine(text);
        if (!line.isMetadata)
            continue;
        block.cut = LedgerReason::Metadata;
        Metadata &metadata = draft.metadata;
        if (metadata.authors.empty())
            metadata.authors = line.authors;
        if (metadata.published.isEmpty() && !line.datesUpdate) {
            metadata.published = line.published;
            metadata.publishedFrom = line.publishedFrom;
        }
    }
}

// "Press releases" above the headline.
void cutAboveHeadline(Draft &draft)
{
    const auto headline = std::ranges::find_if(draft.blocks, [](const Block &block) {
        return block.heading == 1 && block.cut == LedgerReason::Metadata;
    });
    if (headline == draft.blocks.end())
        return;
    constexpr qsizetype longest = 60;
    for (auto block = draft.blocks.begin(); block != headline; ++block) {
        if (!block->cut && block->span.length() <= longest && !isProse(textOf(draft.decoded, *block)))
            block->cut = LedgerReason::Navigation;
    }
}

// "The Lamp - Headline" and "Headline_News_The Lamp", where the page itself has the headline in a line of its
// own.
void takeTitleOfPage(Draft &draft)
{
    static const QRegularExpression separator(u"\\s+[|–—»:-]\\s+|[_|]"_s);
    const QStringList parts = draft.metadata.title.split(separator, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return;
    for (const Block &block : draft.blocks) {
        constexpr qsizetype longest = 300;
        if (block.span.length() > longest)
            continue;
        const QString text = textOf(draft.decoded, block).simplified();
        const auto part
            = std::ranges::find_if(parts, [&](const QString &p) { return p.simplified() == text; });
        constexpr qsizetype shortest = 8;
        if (part == parts.end() || text.size() < shortest)
            continue;
        const QString other = part == parts.begin() ? parts.last() : parts.first();
        draft.metadata.title = text;
        if (draft.metadata.publisher.isEmpty())
            draft.metadata.publisher = other.simplified();
        return;
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
    const Result<HtmlTree> tree = HtmlTree::parse(draft.decoded);
    if (!tree)
        return tree.error();
    draft.metadata = readHtmlMetadata(*tree);
    draft.blocks = splitHtml(*tree);
    if (draft.blocks.size() > mostBlocks)
        return Error{.code = ErrorCode::TooLarge, .fact = u"%1 paragraphs"_s.arg(mostBlocks)};
    if (draft.metadata.publisher.isEmpty())
        takeTitleOfPage(draft);
    cutKnownLines(draft);
    readHead(draft);
    cutStrayHead(draft);
    cutAboveHeadline(draft);
    cutRepeatedTitle(draft);
    takePublisherOfOffers(draft);
    takeLinkedBody(*tree, draft);
    draft.kind = SourceKind::Html;
    return {};
}

} // namespace clew
