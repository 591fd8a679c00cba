#include "reader/article.h"

#include "reader/ledgerwords.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype longestCut = 20'000; // characters of one entry that are shown; the rest is counted

// Enters the empty first block of a document, or adds one.
void startBlock(QTextCursor &cursor, const QTextBlockFormat &block, const QTextCharFormat &characters)
{
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block, characters);
    cursor.setBlockCharFormat(characters);
}

// The lines of a cut stay lines of one block.
QString shownCut(const QString &original)
{
    QString words = displayText(QStringView(original).left(longestCut)).trimmed();
    static const QRegularExpression emptyLines(u"\\s*\\n\\s*"_s);
    words.replace(emptyLines, QString(QChar(QChar::LineSeparator)));
    if (original.size() > longestCut)
        words += Article::tr(" … and %n more characters", nullptr,
                             static_cast<int>(original.size() - longestCut));
    return words;
}

} // namespace

Article::Article(const Document &document, const ArticleHead &head, const ArticleStyle &style,
                 QObject *parent)
    : QTextDocument(parent)
    , m_document(document.id)
    , m_style(style)
    , m_cuts(cutsOf(document))
    , m_lengths(m_cuts.size(), 0)
    , m_textSize(document.text.size())
{
    measureCuts();
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(style.body);
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    addHead(cursor, document, head);
    addLedgerChip(cursor, document);
    addBody(cursor, document);
    cursor.endEditBlock();
}

void Article::addHead(QTextCursor &cursor, const Document &document, const ArticleHead &head)
{
    QFont title = m_style.body;
    title.setPointSizeF(title.pointSizeF() * 1.62);
    title.setBold(true);
    const QTextBlockFormat block = paragraphFormat(title, 0, 6, 1.36);
    QString words = document.metadata.title.isEmpty() ? document.file : document.metadata.title;
    if (words.isEmpty())
        words = tr("Without a title");
    const QTextCharFormat titleFormat = charFormat(title, m_style.ink);
    startBlock(cursor, block, titleFormat);
    cursor.insertText(displayText(words).simplified(), titleFormat);

    const QTextCharFormat lineFormat = charFormat(m_style.small, m_style.muted);
    const QTextBlockFormat lineBlock = paragraphFormat(m_style.small, 2, head.note.isEmpty() ? 14 : 0);
    if (!head.source.isEmpty()) {
        startBlock(cursor, lineBlock, lineFormat);
        cursor.insertText(displayText(head.source).simplified(), lineFormat);
    }
    if (!head.note.isEmpty()) {
        startBlock(cursor, paragraphFormat(m_style.small, 2, 14), lineFormat);
        m_noteBlock = cursor.blockNumber();
        cursor.insertText(head.note, lineFormat);
    }
    if (document.headlineOnly) {
        QTextCharFormat note = lineFormat;
        note.setFontItalic(true);
        startBlock(cursor, paragraphFormat(m_style.small, 2, 14), note);
        cursor.insertText(tr("This record holds only a headline. The article itself is not in the dossier."),
                          note);
    }
}

void Article::addLedgerChip(QTextCursor &cursor, const Document &document)
{
    if (document.ledger.empty())
        return;
    std::vector<LedgerEntry> words;
    for (const Cut &cut : m_cuts)
        words.insert(words.end(), cut.entries.begin(), cut.entries.end());
    const int reshaped = static_cast<int>(document.ledger.size() - words.size());
    QTextBlockFormat block = paragraphFormat(m_style.small, 6, 20);
    block.setLeftMargin(10); // room for the border that the page draws around it
    const QTextCharFormat format = charFormat(m_style.small, m_style.muted);
    startBlock(cursor, block, format);
    m_chipBlock = cursor.blockNumber();
    cursor.insertText((m_cuts.empty() ? QString() : u"▸ "_s) + ledgerSummary(words, reshaped), format);
}

void Article::addBody(QTextCursor &cursor, const Document &document)
{
    const QString text = displayText(document.text);
    const QTextBlockFormat paragraph = paragraphFormat(m_style.body, 0, 0);
    const QTextBlockFormat gap = gapFormat(m_style.body);
    const QTextCharFormat format = charFormat(m_style.body, m_style.ink);
    qsizetype begin = 0;
    for (bool first = true; begin <= text.size(); first = false) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        startBlock(cursor, end > begin ? paragraph : gap, format);
        if (first)
            m_bodyBegin = cursor.position();
        cursor.insertText(text.mid(begin, end - begin), format);
        begin = end + 1;
    }
}

// --- positions

void Article::measureCuts()
{
    m_before.resize(m_lengths.size());
    std::partial_sum(m_lengths.begin(), m_lengths.end(), m_before.begin());
}

int Article::positionOf(qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_cuts, offset, {}, &Cut::at);
    const auto cuts = behind - m_cuts.begin();
    return m_bodyBegin + static_cast<int>(offset)
        + (cuts > 0 ? m_before.at(static_cast<size_t>(cuts - 1)) : 0);
}

Piece Article::placeOfCut(size_t cut) const
{
    const int end = positionOf(m_cuts.at(cut).at);
    return {end - m_lengths.at(cut), end};
}

qsizetype Article::offsetFrom(int position) const
{
    size_t low = 0; // the cuts whose place begins at or before the position
    size_t high = m_cuts.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (placeOfCut(middle).begin <= position)
            low = middle + 1;
        else
            high = middle;
    }
    const int before = low > 1 ? m_before.at(low - 2) : 0;
    qsizetype offset = position - m_bodyBegin - before;
    if (low > 0)
        offset = std::max(offset - m_lengths.at(low - 1), m_cuts.at(low - 1).at);
    return std::clamp(offset, qsizetype(0), m_textSize);
}

std::optional<qsizetype> Article::offsetAt(int position) const
{
    const qsizetype offset = offsetFrom(position);
    return positionOf(offset) == position ? std::optional(offset) : std::nullopt;
}

std::vector<Piece> Article::piecesOf(Span span) const
{
    if (span.isEmpty())
        return {};
    std::vector<Piece> pieces;
    qsizetype begin = span.begin;
    for (auto cut = std::ranges::upper_bound(m_cuts, span.begin, {}, &Cut::at);
         cut != m_cuts.end() && cut->at < span.end; ++cut) {
        if (m_lengths.at(static_cast<size_t>(cut - m_cuts.begin())) == 0)
            continue;
        pieces.push_back({positionOf(begin), positionOf(cut->at - 1) + 1});
        begin = cut->at;
    }
    pieces.push_back({positionOf(begin), positionOf(span.end - 1) + 1});
    return pieces;
}

std::optional<QTextBlock> Article::ledgerChip() const
{
    return m_chipBlock < 0 ? std::nullopt : std::optional(findBlockByNumber(m_chipBlock));
}

std::optional<QTextBlock> Article::noteBlock() const
{
    return m_noteBlock < 0 ? std::nullopt : std::optional(findBlockByNumber(m_noteBlock));
}

// --- what was cut

bool Article::areAllCutsOpen() const
{
    return !m_lengths.empty() && std::ranges::all_of(m_lengths, [](int length) { return length > 0; });
}

void Article::insertCut(const Cut &cut, QTextCursor &cursor) const
{
    QTextCharFormat words = charFormat(m_style.small, m_style.muted);
    words.setBackground(m_style.ground);
    QTextCharFormat reason = words;
    reason.setFontWeight(QFont::DemiBold);
    QTextCharFormat struck = words;
    struck.setFontStrikeOut(true);
    for (const LedgerEntry &entry : cut.entries) {
        if (&entry != &cut.entries.front())
            cursor.insertText(cut.ownLine ? QString(QChar::LineSeparator) : u" "_s, words);
        if (!entry.replacement.isEmpty()) { // what was repaired stands before what it became
            cursor.insertText(shownCut(entry.original), struck);
            cursor.insertText(u" "_s, words);
            continue;
        }
        cursor.insertText(u" "_s + ledgerReason(entry) + u"  "_s, reason);
        cursor.insertText(shownCut(entry.original) + u' ', words);
    }
}

void Article::unfold(size_t index, QTextCursor &cursor)
{
    const Cut &cut = m_cuts.at(index);
    const int before = characterCount();
    const QTextBlockFormat block = paragraphFormat(m_style.small, 2, cut.at == 0 ? 14 : 2);
    if (!cut.ownLine) {
        cursor.setPosition(positionOf(cut.at));
        insertCut(cut, cursor);
    } else if (cut.at == 0) {
        cursor.setPosition(positionOf(0));
        const QTextBlockFormat paragraph = cursor.blockFormat();
        const QTextCharFormat format = charFormat(m_style.body, m_style.ink);
        cursor.setBlockFormat(block);
        insertCut(cut, cursor);
        cursor.insertBlock(paragraph, format);
    } else if (cut.at == m_textSize) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock(paragraphFormat(m_style.small, 14, 2), charFormat(m_style.small, m_style.muted));
        insertCut(cut, cursor);
    } else {
        cursor.setPosition(positionOf(cut.at));
        cursor.setBlockFormat(paragraphFormat(m_style.small, 8, 8));
        insertCut(cut, cursor);
    }
    m_lengths.at(index) = characterCount() - before;
}

void Article::fold(size_t index, QTextCursor &cursor)
{
    const Cut &cut = m_cuts.at(index);
    const Piece place = placeOfCut(index);
    const bool within = cut.ownLine && cut.at > 0 && cut.at < m_textSize;
    QTextBlockFormat behind;
    if (cut.ownLine && cut.at == 0)
        behind = findBlock(place.end).blockFormat();
    cursor.setPosition(place.begin);
    cursor.setPosition(place.end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (within)
        cursor.setBlockFormat(gapFormat(m_style.body));
    else if (cut.ownLine && cut.at == 0)
        cursor.setBlockFormat(behind);
    m_lengths.at(index) = 0;
}

void Article::turnChip(QTextCursor &cursor)
{
    if (m_chipBlock < 0 || m_cuts.empty())
        return;
    const QTextBlock chip = findBlockByNumber(m_chipBlock);
    cursor.setPosition(chip.position());
    cursor.setPosition(chip.position() + 1, QTextCursor::KeepAnchor);
    cursor.insertText(areAllCutsOpen() ? u"▾"_s : u"▸"_s, charFormat(m_style.small, m_style.muted));
}

void Article::setCutOpen(size_t cut, bool open)
{
    if (open == isCutOpen(cut))
        return;
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    if (open)
        unfold(cut, cursor);
    else
        fold(cut, cursor);
    measureCuts();
    turnChip(cursor);
    cursor.endEditBlock();
}

void Article::setAllCutsOpen(bool open)
{
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    for (size_t i = m_cuts.size(); i-- > 0;) { // from the end: what lies before stays where it is
        if (open == isCutOpen(i))
            continue;
        if (open)
            unfold(i, cursor);
        else
            fold(i, cursor);
        measureCuts();
    }
    turnChip(cursor);
    cursor.endEditBlock();
}

// --- how the text is set

void Article::setBold(Span span)
{
    if (span == m_bold)
        return;
    const auto weigh = [this](Span words, QFont::Weight weight) {
        if (words.isEmpty() || words.end > m_textSize)
            return;
        QTextCharFormat format;
        format.setFontWeight(weight);
        QTextCursor cursor(this);
        for (const Piece &piece : piecesOf(words)) {
            cursor.setPosition(piece.begin);
            cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    };
    weigh(m_bold, QFont::Normal);
    weigh(span, QFont::Bold);
    m_bold = span;
}

void Article::setRoomBefore(const std::map<qsizetype, qreal> &rooms)
{
    if (rooms == m_rooms)
        return;
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    const auto space = [&](qsizetype offset, qreal room) {
        if (offset <= 0 || offset > m_textSize)
            return;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(room);
        const int position = positionOf(offset - 1);
        if (characterAt(position) == QChar::ParagraphSeparator)
            return; // the page has a margin there
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    };
    for (const auto &[offset, room] : m_rooms)
        if (!rooms.contains(offset))
            space(offset, 0);
    for (const auto &[offset, room] : rooms) {
        const auto known = m_rooms.find(offset);
        if (known == m_rooms.end() || known->second != room)
            space(offset, room);
    }
    cursor.endEditBlock();
    m_rooms = rooms;
}

} // namespace clew
