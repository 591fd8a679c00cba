#include "import/furniture.h"

#include "import/byline.h"
#include "import/cues.h"
#include "import/writtendate.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isHeadline(const Block &block, const QString &text)
{
    constexpr qsizetype longest = 170;
    const bool question = text.endsWith(u'?') || text.endsWith(u'!');
    return text.size() <= longest && !block.bullet && (!endsSentence(text) || question);
}

// "Politics", "World news": a few words, no name of a publication, no date, no colon.
bool isMenuItem(const Draft &draft, const Block &block)
{
    constexpr qsizetype longest = 25;
    if (block.cut || block.bullet || block.heading != 0 || block.span.length() > longest)
        return false;
    const QString text = textOf(draft.decoded, block);
    const bool plain = std::ranges::all_of(
        text, [](QChar c) { return c.isLetter() || c == u' ' || c == u'&' || c == u'-' || c == u'\''; });
    return plain && text.count(u' ') < 3 && !looksLikePublication(text);
}

// The headlines under "Related stories", up to the next paragraph of the article.
void cutBox(Draft &draft, std::size_t begin, LedgerReason reason)
{
    constexpr std::size_t mostHeadlines = 12;
    const std::size_t end = std::min(draft.blocks.size(), begin + mostHeadlines);
    for (std::size_t i = begin; i < end; ++i) {
        Block &block = draft.blocks[i];
        const QString text = textOf(draft.decoded, block);
        if (!isHeadline(block, text))
            return;
        if (!block.cut)
            block.cut = reason;
    }
}

// The last paragraph of the article that has at least that length; -1 without one.
std::ptrdiff_t lastProse(const Draft &draft, qsizetype shortest)
{
    for (std::size_t i = draft.blocks.size(); i-- > 0;) {
        const Block &block = draft.blocks[i];
        if (block.cut || block.span.length() < shortest)
            continue;
        const QString text = textOf(draft.decoded, block);
        if (isProse(text) && !cueOf(text))
            return std::ptrdiff_t(i);
    }
    return -1;
}

void cutTail(Draft &draft, std::size_t begin, LedgerReason reason)
{
    for (std::size_t i = begin; i < draft.blocks.size(); ++i) {
        if (draft.blocks[i].cut)
            continue;
        const auto cue = cueOf(textOf(draft.decoded, draft.blocks[i]));
        draft.blocks[i].cut = cue ? cue->reason : reason;
    }
}

// White space single, digits alike: "REVIEW      14" and "REVIEW      15" are one running head.
QString headKey(QStringView line)
{
    static const QRegularExpression number(u"\\d+"_s);
    return line.toString().simplified().toLower().replace(number, u"#"_s);
}

QString firstCell(QStringView line)
{
    static const QRegularExpression columns(u"\\s{3,}"_s);
    return line.toString().section(columns, 0, 0).trimmed();
}

bool hasColumns(QStringView line)
{
    static const QRegularExpression columns(u"\\S\\s{3,}\\S"_s);
    return columns.match(line).hasMatch();
}

// The lines that stand alike, but for a number, at several places.
std::map<QString, int> repeatedHeads(const Draft &draft)
{
    constexpr qsizetype longest = 160;
    std::map<QString, int> counts;
    for (const Block &block : draft.blocks) {
        if (!block.cut && block.span.length() <= longest)
            ++counts[headKey(block.span.of(draft.decoded))];
    }
    std::erase_if(counts, [](const auto &entry) { return entry.second < 2; });
    return counts;
}

} // namespace

bool endsSentence(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && QStringView(u"\"'”’»)]").contains(line[end - 1]))
        --end;
    return end > 0 && QStringView(u".!?…。！？").contains(line[end - 1]);
}

namespace {

// A Chinese character says about as much as three letters.
qsizetype lengthOf(QStringView paragraph)
{
    const auto dense = std::ranges::count_if(paragraph, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana;
    });
    return paragraph.size() + 2 * dense;
}

} // namespace

bool isProse(QStringView paragraph)
{
    constexpr qsizetype shortest = 60;
    constexpr qsizetype long_ = 260; // no headline runs as far
    const qsizetype length = lengthOf(paragraph);
    if (paragraph.endsWith(u'.') && paragraph.count(u' ') >= 5)
        return true;
    // "The short version:" closes a lead; a full stop within makes two sentences, which no headline has.
    static const QRegularExpression stop(u"\\p{Ll}[.!?][\"”’]? \\p{Lu}"_s);
    const bool sentences = endsSentence(paragraph) || paragraph.endsWith(u':')
        || (length >= 2 * shortest && stop.match(paragraph.left(long_).toString()).hasMatch());
    return length >= long_ || (length >= shortest && sentences);
}

void cutKnownLines(Draft &draft)
{
    constexpr qsizetype longestOffer = 200;
    const std::ptrdiff_t lastLong = lastProse(draft, longestOffer);
    const std::ptrdiff_t last = lastProse(draft, 0);
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
        Block &block = draft.blocks[i];
        if (block.cut)
            continue;
        const QString text = textOf(draft.decoded, block);
        const auto cue = cueOf(text);
        // A row with a date is a by-line, whatever else it looks like.
        if (!cue || (cue->reason == LedgerReason::Navigation && findWrittenDate(text)))
            continue;
        block.cut = cue->reason;
        if (cue->scope == Cue::Scope::Box)
            cutBox(draft, i + 1, cue->reason);
        else if (cue->scope == Cue::Scope::Tail && lastLong <= std::ptrdiff_t(i))
            cutTail(draft, i + 1, cue->reason);
        else if (cue->reason == LedgerReason::Offer && last <= std::ptrdiff_t(i))
            cutTail(draft, i + 1, cue->reason); // "Subscribe to ...", and what it promises
    }
}

void cutMenus(Draft &draft)
{
    std::vector<Block> &blocks = draft.blocks;
    const auto prose = [&](const Block &block) {
        return !block.cut && isProse(textOf(draft.decoded, block));
    };
    const auto first = std::ranges::find_if(blocks, prose) - blocks.begin();
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), prose).base() - blocks.begin();
    const bool page = std::ranges::any_of(
        blocks, [](const Block &block) { return block.cut == LedgerReason::Navigation; });
    if (!page || first == std::ssize(blocks))
        return;
    for (std::size_t begin = 0; begin < blocks.size();) {
        std::size_t end = begin;
        while (end < blocks.size() && isMenuItem(draft, blocks[end])
               && (end == begin || blocks[end].blankLines == 0))
            ++end;
        constexpr std::size_t shortestMenu = 3;
        const bool outside = std::ptrdiff_t(end) <= first || std::ptrdiff_t(begin) >= last;
        for (std::size_t i = begin; i < end && outside && end - begin >= shortestMenu; ++i)
            blocks[i].cut = LedgerReason::Navigation;
        begin = std::max(end, begin + 1);
    }
}

QString cutRunningHeads(Draft &draft)
{
    const std::map<QString, int> repeated = repeatedHeads(draft);
    QString firstHead;
    QString name;
    for (Block &block : draft.blocks) {
        const QStringView line = block.span.of(draft.decoded);
        const bool paged = hasColumns(line) && repeated.contains(headKey(line));
        if (block.cut || !paged)
            continue;
        block.cut = LedgerReason::PageFurniture;
        if (name.isEmpty())
            name = firstCell(line);
    }
    if (name.isEmpty())
        return {};
    // The first page's head often says more: volume, number, month.
    for (Block &block : draft.blocks) {
        const QStringView line = block.span.of(draft.decoded);
        if (!block.cut && hasColumns(line) && firstCell(line) == name) {
            block.cut = LedgerReason::PageFurniture;
            firstHead = line.toString();
            break;
        }
    }
    return firstHead.isEmpty() ? name : firstHead;
}

void cutEndNotes(Draft &draft)
{
    static const QRegularExpression title(u"^(notes|footnotes|endnotes|references|sources|anmerkungen)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression note(u"^(\\[?\\d{1,3}[\\].)]|\\d{1,3}\\s)"_s);
    std::vector<Block> &blocks = draft.blocks;
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), [&](const Block &block) {
        return block.span.length() < 12 && title.match(textOf(draft.decoded, block)).hasMatch();
    });
    if (last == blocks.rend())
        return;
    const auto first = last.base() - 1;
    const bool allNotes = std::all_of(first + 1, blocks.end(), [&](const Block &block) {
        return block.cut || block.join == Join::Space || block.join == Join::None
            || note.match(textOf(draft.decoded, block)).hasMatch();
    });
    if (!allNotes)
        return;
    for (auto block = first; block != blocks.end(); ++block)
        block->cut = block->cut.value_or(LedgerReason::PageFurniture);
}

} // namespace clew
