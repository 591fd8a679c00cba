#include "import/plainblocks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isWhite(QChar c)
{
    return c.isSpace() || c == u'\u200B' || c == u'\uFEFF' || c == u'\u2060';
}

Span trimmed(QStringView text, Span span)
{
    while (span.begin < span.end && isWhite(text[span.begin]))
        ++span.begin;
    while (span.begin < span.end && isWhite(text[span.end - 1]))
        --span.end;
    return span;
}

bool isBulletMark(QChar c)
{
    return c == u'•' || c == u'‣' || c == u'◦' || c == u'▪' || c == u'●' || c == u'■' || c == u'·'
        || c == u'*' || c == u'-' || c == u'–';
}

// A bullet is cut like markup, with the white space after it.
void markBullet(QStringView decoded, Block &block)
{
    const QStringView text = block.span.of(decoded);
    if (text.size() < 3 || !isBulletMark(text[0]) || !text[1].isSpace())
        return;
    qsizetype length = 1;
    while (length < text.size() && text[length].isSpace())
        ++length;
    block.bullet = true;
    block.edits.push_back({{block.span.begin, block.span.begin + length}, LedgerReason::Markup, {}});
}

QStringView lastWord(QStringView line)
{
    return line.mid(line.lastIndexOf(u' ') + 1);
}

QStringView firstWord(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    return space < 0 ? line : line.first(space);
}

bool closes(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && QStringView(u"\"'”’»)]").contains(line[end - 1]))
        --end;
    return end > 0 && QStringView(u".!?:;…。！？").contains(line[end - 1]);
}

// "programme-" + "" stays parted only where the text writes the word with its hyphen elsewhere.
bool keepsHyphen(const QSet<QString> &words, QStringView first, QStringView second)
{
    const QString whole = first.chopped(1).toString() % second;
    const QString hyphened = first.toString() % second;
    return words.contains(hyphened) && !words.contains(whole);
}

QSet<QString> wordsOf(QStringView decoded)
{
    QSet<QString> words;
    for (const QStringView line : decoded.split(u'\n')) {
        for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(word.toString());
    }
    return words;
}

void joinHyphened(QStringView decoded, const QSet<QString> &words, Block &first, Block &second)
{
    const QStringView left = lastWord(first.span.of(decoded));
    const QStringView right = firstWord(second.span.of(decoded));
    second.join = Join::None;
    if (!keepsHyphen(words, left, right))
        addEdit(first, {{first.span.end - 1, first.span.end}, LedgerReason::LineJoin, {}});
}

bool isParted(QStringView line, QStringView next)
{
    return line.size() > 2 && line.endsWith(u'-') && line[line.size() - 2].isLower() && !next.isEmpty()
        && next[0].isLower();
}

} // namespace

std::vector<Block> splitLines(QStringView decoded)
{
    std::vector<Block> lines;
    int blanks = 0;
    for (qsizetype begin = 0; begin <= decoded.size() && lines.size() <= mostBlocks;) {
        qsizetype end = decoded.indexOf(u'\n', begin);
        end = end < 0 ? decoded.size() : end;
        const Span whole{begin, end};
        const Span span = trimmed(decoded, whole);
        if (decoded.mid(begin, end - begin).contains(u'\f'))
            blanks += 3;
        if (span.isEmpty()) {
            ++blanks;
        } else {
            lines.push_back({.span = span, .blankLines = blanks});
            markBullet(decoded, lines.back());
            blanks = 0;
        }
        begin = end + 1;
    }
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].bullet && lines[i - 1].bullet)
            lines[i].join = Join::Line;
    }
    return lines;
}

bool isHardWrapped(QStringView decoded, const std::vector<Block> &lines)
{
    constexpr qsizetype widest = 110;
    constexpr qsizetype narrowest = 40;
    constexpr std::size_t enoughLines = 6;
    std::size_t followed = 0;
    std::size_t full = 0;
    std::size_t tooLong = 0;
    std::size_t broken = 0; // in the middle of a sentence
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].cut)
            continue;
        const qsizetype length = lines[i].span.length();
        tooLong += length > widest;
        full += length >= narrowest;
        if (length < narrowest || i + 1 >= lines.size() || lines[i + 1].blankLines > 0)
            continue;
        ++followed;
        broken += !lines[i + 1].bullet && !closes(lines[i].span.of(decoded))
            && lines[i + 1].span.of(decoded)[0].isLower();
    }
    // a short letter
    if (broken > 0 && broken * 2 >= followed && tooLong == 0)
        return true;
    return full >= enoughLines && tooLong * 20 <= lines.size() && followed * 3 >= full * 2;
}

void joinWrappedLines(QStringView decoded, std::vector<Block> &lines)
{
    qsizetype width = 0;
    for (const Block &line : lines) {
        if (!line.cut)
            width = std::max(width, line.span.length());
    }
    const QSet<QString> words = wordsOf(decoded);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        Block &line = lines[i];
        Block &before = lines[i - 1];
        if (line.blankLines > 0 || line.bullet || line.cut || before.cut || line.heading != 0)
            continue;
        const QStringView last = before.span.of(decoded);
        const QStringView next = line.span.of(decoded);
        // The line broke because the next word did not fit; a seventh is left for narrow letters.
        const bool full = (last.size() + 1 + firstWord(next).size()) * 7 > width * 6;
        if (isParted(last, next))
            joinHyphened(decoded, words, before, line);
        else if (full || (!closes(last) && next[0].isLower()))
            line.join = Join::Space;
    }
}

namespace {

// A number alone between "stockpile processors in the" and "weeks before the ban" is that of a page.
void cutPageNumbersWithinSentences(Draft &draft)
{
    const QStringView decoded = draft.decoded;
    std::vector<Block> &blocks = draft.blocks;
    std::size_t last = nextKept(blocks, 0);
    for (std::size_t i = nextKept(blocks, last + 1); i < blocks.size(); i = nextKept(blocks, i + 1)) {
        const QStringView text = blocks[i].span.of(decoded).trimmed();
        const std::size_t next = nextKept(blocks, i + 1);
        const bool number
            = text.size() <= 4 && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
        if (number && next < blocks.size() && !closes(blocks[last].span.of(decoded))
            && blocks[next].span.of(decoded).front().isLower())
            blocks[i].cut = LedgerReason::PageFurniture;
        else
            last = i;
    }
}

} // namespace

void bridgeBreaks(Draft &draft)
{
    constexpr qsizetype shortest = 40; // a heading is shorter
    cutPageNumbersWithinSentences(draft);
    const QStringView decoded = draft.decoded;
    std::vector<Block> &blocks = draft.blocks;
    std::size_t last = nextKept(blocks, 0);
    for (std::size_t i = nextKept(blocks, last + 1); i < blocks.size();
         last = i, i = nextKept(blocks, i + 1)) {
        Block &block = blocks[i];
        const bool structural = block.heading != 0 || block.bullet || blocks[last].heading != 0;
        if (block.join != Join::Paragraph || structural || block.span.length() < 2)
            continue;
        const QStringView before = blocks[last].span.of(decoded);
        const QStringView text = block.span.of(decoded);
        const bool open = before.size() >= shortest && !closes(before);
        // "iPhone" and its like begin a sentence
        const bool goesOn = text[0].isLower() && !text[1].isUpper();
        const bool afterBreak = i != last + 1 || block.blankLines >= 2;
        if (open && (goesOn || (afterBreak && draft.hardWrapped)))
            block.join = Join::Space;
    }
}

} // namespace clew
