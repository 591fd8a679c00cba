#include "import/head.h"

#include "import/byline.h"
#include "import/cues.h"
#include "import/furniture.h"
#include "import/headline.h"
#include "import/writtendate.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>
#include <span>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Line
{
    std::size_t block = 0;
    QString text;
    HeadLine read;
    bool masthead = false; // a site name or a section label, no headline
};

// "BERLIN, July 9, 2024 (Agency) - ": where and when an agency wrote. A hyphen within a word ("Re-Export")
// ends no dateline.
struct Dateline
{
    QString publisher;
    std::optional<WrittenDate> date;
    QString text;
    qsizetype length = 0; // UTF-16 units of the paragraph
};

std::optional<Dateline> readDateline(QStringView paragraph)
{
    static const QRegularExpression expression(
        u"^(?<place>\\p{Lu}[\\p{L} .'’/,-]{1,60}?)?(?<date>[\\p{L}\\d ,.]{0,30}?)?\\s?(?:\\((?<agency>\\p{Lu}[^()]{1,40})\\))?(?:\\s?[–—]{1,2}|\\s-{1,2}|--|(?<=\\))-|-(?=\\s))\\s?(?=[\\p{Lu}\"“])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = expression.match(paragraph.left(160).toString());
    if (!match.hasMatch() || match.capturedLength() < 4)
        return {};
    const QString text = match.captured();
    return Dateline{match.captured(u"agency"_s), findWrittenDate(text), text.simplified(),
                    match.capturedLength()};
}

// "BERLIN, July 9, 2024 (Agency) - The court ...": the text has begun, however short the paragraph is.
bool opensWithDateline(QStringView paragraph)
{
    const auto dateline = readDateline(paragraph);
    return dateline && isProse(paragraph.mid(dateline->length));
}

// The whole paragraph that begins with the block: hard-wrapped lines joined.
QString paragraphAt(const Draft &draft, std::size_t index)
{
    constexpr qsizetype enough = 600;
    QString text = textOf(draft.decoded, draft.blocks[index]).left(enough);
    for (std::size_t i = index + 1; i < draft.blocks.size() && text.size() < enough; ++i) {
        if (draft.blocks[i].cut || draft.blocks[i].join != Join::Space)
            break;
        text += u' ' % textOf(draft.decoded, draft.blocks[i]);
    }
    return text;
}

struct Head
{
    std::vector<Line> lines;
    QString firstParagraph;
};

// A line of names alone, below a headline: the authors, where a by-line has no "by".
void readNames(std::vector<Line> &lines)
{
    Line &line = lines.back();
    const std::vector<QString> people = authorsOfList(line.text);
    if (lines.size() < 2 || line.read.isMetadata)
        return;
    // "INES HOLM, Inland staff writer"
    const qsizetype comma = line.text.indexOf(u',');
    if (people.empty() && comma > 0 && looksLikePerson(line.text.left(comma))
        && namesRole(line.text.mid(comma + 1))) {
        line.read.authors = {line.text.left(comma).simplified()};
        line.read.isMetadata = true;
    }
    if (people.empty())
        return;
    if (people.size() > 1 || isSurelyPerson(line.text)) {
        line.read.authors = people;
        line.read.isMetadata = true;
    }
}

// "Aftonbladet Norr, 3 October 2023": a name and a date. Two capitals at least, as one word is a place.
std::optional<HeadLine> namedAndDated(const QString &line)
{
    static const QRegularExpression expression(
        u"^(?<name>\\p{Lu}[\\p{L}\\d'’.&-]*(?: (?:of|the|and|de|der|di|du|la|le|&|\\p{Lu}[\\p{L}\\d'’.&-]*))"
        u"{1,5}),? (?<date>[^,].*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression place(
        u"^(New|San|Santa|Los|Las|Saint|St\\.?|Fort|Port|El|Hong|Kuala|Abu|Buenos|Tel|Cape|Rio|Addis|Ho|Sao|"
        "São|The) \\S+$"_s);
    const QRegularExpressionMatch match = expression.match(line);
    const QString name = match.captured(u"name"_s);
    const auto date = match.hasMatch() ? findWrittenDate(match.captured(u"date"_s)) : std::nullopt;
    if (!date || date->span != Span{0, match.capturedLength(u"date"_s)} || place.match(name).hasMatch())
        return {};
    HeadLine read;
    read.publisher = name;
    read.published = date->iso;
    read.publishedFrom = line;
    read.isMetadata = true;
    return read;
}

// Next to a by-line such a line names the publication, whatever words it is called by.
void readPublications(std::vector<Line> &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool byline = (i > 0 && !lines[i - 1].read.authors.empty())
            || (i + 1 < lines.size() && !lines[i + 1].read.authors.empty());
        const HeadLine &known = lines[i].read;
        const bool dateAlone
            = known.publisher.isEmpty() && !known.published.isEmpty() && known.authors.empty();
        if (!byline || (known.isMetadata && !dateAlone))
            continue;
        if (const auto read = namedAndDated(lines[i].text))
            lines[i].read = *read;
    }
}

Head headOf(const Draft &draft)
{
    constexpr std::size_t mostLines = 16;
    Head head;
    for (std::size_t i = nextKept(draft.blocks, 0); i < draft.blocks.size();
         i = nextKept(draft.blocks, i + 1)) {
        const QString paragraph = paragraphAt(draft, i);
        const HeadLine read = readHeadLine(paragraph);
        const bool lead = opensWithDateline(paragraph);
        const bool body = draft.blocks[i].heading == 0
            && (lead
                || (!read.isMetadata
                    && (isProse(paragraph) || draft.blocks[i].bullet
                        || readDateline(paragraph).has_value())));
        if (body || head.lines.size() == mostLines) {
            head.firstParagraph = paragraph;
            return head;
        }
        head.lines.push_back({i, textOf(draft.decoded, draft.blocks[i]), read, false});
        readNames(head.lines);
    }
    return head;
}

void take(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void takeMetadata(Draft &draft, const Head &head)
{
    Metadata &metadata = draft.metadata;
    const HeadLine *update = nullptr;
    for (const Line &line : head.lines) {
        if (!line.read.isMetadata)
            continue;
        if (metadata.authors.empty())
            metadata.authors = line.read.authors;
        take(metadata.publisher, line.read.publisher);
        take(metadata.title, line.read.title);
        if (line.read.datesUpdate) {
            update = &line.read;
        } else if (metadata.published.isEmpty() && !line.read.published.isEmpty()) {
            metadata.published = line.read.published;
            metadata.publishedFrom = line.read.publishedFrom;
        }
    }
    if (const auto dateline = readDateline(head.firstParagraph)) {
        take(metadata.publisher, dateline->publisher);
        if (dateline->date && metadata.published.isEmpty()) {
            metadata.published = dateline->date->iso;
            metadata.publishedFrom = dateline->text;
        }
    }
    if (update && metadata.published.isEmpty()) {
        metadata.published = update->published;
        metadata.publishedFrom = update->publishedFrom;
    }
}

bool isCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

// Whether a line and the next stand in one group, with no empty line between.
bool adjoins(const Draft &draft, const Line &line, const Line &next)
{
    return next.block == line.block + 1 && draft.blocks[next.block].blankLines == 0;
}

// Two to four words with capitals, one of them of the trade; a deck has others.
bool isNameOfPublication(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool capitals = std::ranges::all_of(words, [](const QString &word) {
        return word[0].isUpper() || word == "of"_L1 || word == "the"_L1 || word == "and"_L1;
    });
    return words.size() >= 2 && words.size() <= 4 && capitals && text.back().isLetter()
        && looksLikePublication(text);
}

// "SWI inlandinfo.ch": the address of a site, with its name before it or without.
bool namesSite(const QString &text)
{
    static const QRegularExpression site(
        u"^(?:[\\p{Lu}\\d][\\w&-]* ){0,3}(?:www\\.)?[\\w-]{2,40}\\.(?:com|org|net|info|news|press|media|io|eu|[a-z]{2})(?:\\.[a-z]{2})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return site.match(text).hasMatch();
}

// Whether a line below names the publication as well, right beside a date or a by-line: then a headline with
// a word of the trade ("Chips report draws fire") is above it.
bool namedBelow(const std::vector<Line> &lines, std::size_t index)
{
    for (std::size_t i = index + 1; i + 1 < lines.size(); ++i) {
        if (!lines[i].read.isMetadata && lines[i + 1].read.isMetadata && isNameOfPublication(lines[i].text))
            return true;
    }
    return false;
}

// The name of the site stands in the first lines, beside a menu or in one group with a date, and a headline
// follows; a section label is a word or two right above the headline.
void markMastheads(const Draft &draft, std::vector<Line> &lines)
{
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        Line &line = lines[i];
        if (line.read.isMetadata || draft.blocks[line.block].heading == 1)
            continue;
        const bool headlineFollows
            = std::any_of(lines.begin() + std::ptrdiff_t(i) + 1, lines.end(),
                          [](const Line &l) { return !l.read.isMetadata && l.text.size() > 20; });
        if (!headlineFollows || line.text.size() > 60)
            break;
        const auto words = line.text.count(u' ') + 1;
        const Block *below = line.block + 1 < draft.blocks.size() ? &draft.blocks[line.block + 1] : nullptr;
        const bool aboveMenu = below && below->cut
            && (*below->cut == LedgerReason::Navigation || *below->cut == LedgerReason::Offer);
        bool aboveDate = false;
        for (std::size_t j = i; j + 1 < lines.size() && adjoins(draft, lines[j], lines[j + 1]); ++j)
            aboveDate = aboveDate || !lines[j + 1].read.published.isEmpty();
        const bool above = adjoins(draft, line, lines[i + 1]) || draft.kind == SourceKind::WebPageText
            || (isCapitals(line.text) && !isCapitals(lines[i + 1].text));
        const bool label = words <= 2 && line.text.size() <= 25 && above;
        const bool named
            = looksLikePublication(line.text) && words <= 5 && line.block == 0 && !namedBelow(lines, i);
        const bool mastheadDate = aboveDate
            && std::any_of(lines.begin() + std::ptrdiff_t(i) + 1, lines.end(),
                           [](const Line &l) { return !l.read.authors.empty(); });
        const bool opens = std::all_of(lines.begin(), lines.begin() + std::ptrdiff_t(i),
                                       [](const Line &l) { return l.masthead || l.read.isMetadata; });
        const bool longerBelow
            = std::any_of(lines.begin() + std::ptrdiff_t(i) + 1, lines.end(), [&](const Line &l) {
                  return !l.read.isMetadata && l.text.size() > line.text.size();
              });
        const bool authority = opens && longerBelow && looksLikeAuthority(line.text);
        // what the line above has: a section of its paper, a district of its office
        const bool belowMasthead = i > 0 && lines[i - 1].masthead && longerBelow
            && (words <= 2
                || (words <= 5 && adjoins(draft, lines[i - 1], line) && !adjoins(draft, line, lines[i + 1])
                    && looksLikeAuthority(lines[i - 1].text)));
        line.masthead = (opens && namesSite(line.text)) || (aboveMenu && words <= 6) || label || named
            || authority || belowMasthead || (mastheadDate && words <= 5);
        if (!line.masthead)
            break;
    }
}

void takePublisher(Draft &draft, const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        if (!line.masthead || !draft.metadata.publisher.isEmpty())
            continue;
        // one word alone is as likely a section of the site ("World") as its name
        const bool named = namesSite(line.text)
            || (line.text.contains(u' ')
                && (looksLikePublication(line.text) || looksLikeAuthority(line.text)
                    || line.text.startsWith(u"The "_s)));
        // "Inlandia" in the first line, right above the date
        const std::size_t index = std::size_t(&line - lines.data());
        const bool dated = index == 0 && lines.size() > 2 && !lines[1].read.published.isEmpty()
            && adjoins(draft, line, lines[1]) && line.text[0].isUpper() && !line.text.contains(u' ')
            && !namesSection(line.text) && line.text.size() > 2;
        const bool spokenOf = draft.decoded.count(line.text) > 1 && line.text.contains(u' ');
        if (named || dated || spokenOf)
            draft.metadata.publisher = line.text;
    }
}

// "Orlo Wire" between the headline and its date or by-line.
void takePublisherBelow(Draft &draft, std::vector<Line> &lines, std::size_t title)
{
    const auto below = std::span(lines).subspan(title + 1);
    const bool dated
        = std::any_of(below.begin(), below.end(), [](const Line &line) { return line.read.isMetadata; });
    for (Line &line : below) {
        const bool named = draft.blocks[line.block].heading == 0
            && (isNameOfPublication(line.text) || looksLikeAuthority(line.text) || namesSite(line.text));
        if (!dated || line.read.isMetadata || !named || !draft.metadata.publisher.isEmpty())
            continue;
        draft.metadata.publisher = line.text;
        line.masthead = true;
    }
}

// A newsletter names itself in its first heading and the piece in the second, which may stand below a
// greeting. Null: it does not.
const Block *pieceOfNewsletter(const Draft &draft, const std::vector<Line> &lines, std::size_t index)
{
    const bool issue = std::ranges::any_of(lines, [](const Line &line) { return line.read.issue; });
    const std::size_t first = lines[index].block;
    if ((!issue && draft.kind != SourceKind::Newsletter) || draft.blocks[first].heading != 1)
        return nullptr;
    for (std::size_t i = nextKept(draft.blocks, first + 1); i < draft.blocks.size();
         i = nextKept(draft.blocks, i + 1)) {
        if (draft.blocks[i].heading > 0)
            return draft.blocks[i].heading > 1 ? &draft.blocks[i] : nullptr;
    }
    return nullptr;
}

// After "2 min read", in the same group: the alternative text of the picture, not a headline.
bool describesPicture(const Draft &draft, const std::vector<Line> &lines, std::size_t index)
{
    const Block &block = draft.blocks[lines[index].block];
    const Block *above = lines[index].block > 0 ? &draft.blocks[lines[index].block - 1] : nullptr;
    return above && above->cut == LedgerReason::PageFurniture && block.blankLines == 0 && block.heading == 0
        && index + 1 == lines.size();
}

QString withoutMarks(QString title)
{
    return title.simplified();
}

// The headline with the lines that go on with it: capitals, or a line that was too long for the page.
void takeTitle(Draft &draft, std::vector<Line> &lines, std::size_t index)
{
    draft.blocks[lines[index].block].cut = LedgerReason::Metadata;
    QString title = lines[index].text;
    std::size_t next = index + 1;
    while (next < lines.size() && adjoins(draft, lines[next - 1], lines[next]) && !lines[next].read.isMetadata
           && ((isCapitals(title) && isCapitals(lines[next].text))
               || draft.blocks[lines[next].block].join == Join::Space)) {
        title += u' ' % lines[next].text;
        draft.blocks[lines[next++].block].cut = LedgerReason::Metadata;
    }
    take(draft.metadata.title, withoutMarks(title));
}

std::optional<std::size_t> headlineIndex(const Draft &draft, const std::vector<Line> &lines)
{
    const auto isFirstHeading = [&](const Line &line) {
        return draft.blocks[line.block].heading == 1;
    };
    const auto heading = std::ranges::find_if(lines, isFirstHeading);
    if (heading != lines.end())
        return std::size_t(heading - lines.begin());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].read.isMetadata && !lines[i].masthead)
            return i;
    }
    return {};
}

void cutHead(Draft &draft, const std::vector<Line> &lines, bool titled)
{
    for (const Line &line : lines) {
        Block &block = draft.blocks[line.block];
        const bool deck = titled && block.heading == 0;
        if (!block.cut && (line.read.isMetadata || line.masthead || deck))
            block.cut = LedgerReason::Metadata;
    }
}

} // namespace

void readHead(Draft &draft)
{
    Head head = headOf(draft);
    readPublications(head.lines);
    if (head.firstParagraph.isEmpty() && head.lines.size() < 2)
        return; // one line is the text, not its head
    markMastheads(draft, head.lines);
    takeMetadata(draft, head);
    takePublisher(draft, head.lines);
    const bool labelled
        = std::ranges::any_of(head.lines, [](const Line &line) { return !line.read.title.isEmpty(); });
    const auto index = labelled || draft.isMail ? std::nullopt : headlineIndex(draft, head.lines);
    if (!index) {
        cutHead(draft, head.lines, labelled);
        return;
    }
    const Block &headline = draft.blocks[head.lines[*index].block];
    if (const Block *piece = pieceOfNewsletter(draft, head.lines, *index)) {
        take(draft.metadata.publisher, head.lines[*index].text);
        draft.blocks[head.lines[*index].block].cut = LedgerReason::Metadata;
        take(draft.metadata.title,
             textOf(draft.decoded, *piece)); // it stays in the text, as the heading of its part
    } else if (headline.heading == 0 && describesPicture(draft, head.lines, *index)) {
        draft.blocks[head.lines[*index].block].cut = LedgerReason::Caption;
    } else if (headline.heading <= 1 && head.firstParagraph.isEmpty() && head.lines.size() > 3
               && headline.heading == 0) {
        return; // a list, not an article with a headline
    } else {
        takeTitle(draft, head.lines, *index);
        takePublisherBelow(draft, head.lines, *index);
    }
    cutHead(draft, head.lines, !draft.metadata.title.isEmpty());
}

} // namespace clew
