#include "import/readtext.h"

#include "import/database.h"
#include "import/frontmatter.h"
#include "import/furniture.h"
#include "import/head.h"
#include "import/kind.h"
#include "import/markdownblocks.h"
#include "import/plainblocks.h"
#include "import/writtendate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// "COASTAL REVIEW" -> "Coastal Review": a head in capitals is a matter of print.
QString titleCase(const QString &text)
{
    if (text != text.toUpper())
        return text;
    QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word != u"of" && word != u"and" && word != u"the" && word != u"for" && word != u"in")
            word[0] = word[0].toUpper();
    }
    return words.join(u' ');
}

// "REVIEW        Vol. 12, No. 3 - March 2023": publication and date of a printed page.
void takeRunningHead(Draft &draft, const QString &head)
{
    static const QRegularExpression columns(u"\\s{3,}"_s);
    const QString name = head.section(columns, 0, 0).trimmed();
    if (!name.isEmpty() && std::ranges::any_of(name, [](QChar c) { return c.isLetter(); }))
        draft.metadata.publisher = titleCase(name);
    if (const auto date = findWrittenDate(head)) {
        draft.metadata.published = date->iso;
        draft.metadata.publishedFrom = head.section(columns, -1).trimmed();
    }
}

void readPrintedPages(Draft &draft)
{
    const QString head = cutRunningHeads(draft);
    if (!head.isEmpty())
        takeRunningHead(draft, head);
    draft.hardWrapped = isHardWrapped(draft.decoded, draft.blocks);
    if (draft.hardWrapped)
        joinWrappedLines(draft.decoded, draft.blocks);
    cutEndNotes(draft);
}

std::vector<Block> splitBody(Draft &draft, qsizetype begin, const QString &fileName)
{
    const QStringView body = QStringView(draft.decoded).mid(begin);
    const bool named = fileName.endsWith(u".md"_s, Qt::CaseInsensitive)
        || fileName.endsWith(u".markdown"_s, Qt::CaseInsensitive);
    // Front matter is a custom of Markdown: there one sign is enough.
    if (named || looksLikeMarkdown(body, begin > 0 ? 1 : 2)) {
        draft.kind = SourceKind::Markdown;
        return splitMarkdown(draft.decoded, begin);
    }
    std::vector<Block> lines = splitLines(body);
    for (Block &line : lines) {
        line.span = {line.span.begin + begin, line.span.end + begin};
        for (Edit &edit : line.edits)
            edit.range = {edit.range.begin + begin, edit.range.end + begin};
        markEscapes(draft.decoded, line);
    }
    return lines;
}

bool hasBody(const Draft &draft)
{
    return nextKept(draft.blocks, 0) < draft.blocks.size();
}

} // namespace

Result<void> readText(Draft &draft, const QString &fileName)
{
    qsizetype begin = 0;
    const bool record = hasFrontMatter(draft.decoded);
    if (record) {
        const auto body = readFrontMatter(draft);
        if (!body)
            return body.error();
        begin = *body;
    }
    std::vector<Block> body = splitBody(draft, begin, fileName);
    if (body.size() > mostBlocks)
        return Error{.code = ErrorCode::TooLarge, .fact = u"%1 lines"_s.arg(mostBlocks)};
    draft.blocks.insert(draft.blocks.end(), body.begin(), body.end());
    if (!record && isDatabaseExport(draft)) {
        draft.kind = SourceKind::DatabaseExport;
        readDatabase(draft);
        readPrintedPages(draft);
        cutKnownLines(draft);
        draft.hardWrapped = true; // print-outs: their page breaks cut sentences
        bridgeBreaks(draft);
        return {};
    }
    readPrintedPages(draft);
    cutKnownLines(draft);
    cutMenus(draft);
    draft.kind = record ? SourceKind::FrontMatter : kindByFurniture(draft);
    if (hasBody(draft))
        readHead(draft);
    else if (record)
        keepHeadline(draft);
    takePublisherOfOffers(draft);
    bridgeBreaks(draft);
    return {};
}

} // namespace clew
