#include "reader/article.h"

#include "reader/ledgerwords.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qreal lineHeight = 1.5; // of the font's size, not of its line, which serif faces set very wide
constexpr size_t mostLedgerLines = 200; // the rest is counted, so that the fold stays readable
constexpr QChar beginningOfFrame(0xfdd0); // QTextDocument's own marks
constexpr QChar endOfFrame(0xfdd1);

QTextBlockFormat paragraphFormat(const QFont &font, qreal above, qreal below, qreal height = lineHeight)
{
    QTextBlockFormat format;
    const qreal natural = QFontMetricsF(font).height();
    const qreal share = natural > 0 ? height * QFontInfo(font).pixelSize() / natural : 1.0;
    format.setLineHeight(std::max(share, 1.0) * 100, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

// The empty line between two paragraphs stays a character of the text, but not a whole line of the page.
QTextBlockFormat gapFormat(const QFont &body)
{
    QTextBlockFormat format;
    format.setLineHeight(QFontMetricsF(body).height() * 0.55, QTextBlockFormat::FixedHeight);
    return format;
}

QTextCharFormat charFormat(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

// Enters the empty first block of a document, or adds one.
void startBlock(QTextCursor &cursor, const QTextBlockFormat &block, const QTextCharFormat &characters)
{
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block, characters);
    cursor.setBlockCharFormat(characters);
}

} // namespace

QString displayText(QStringView text)
{
    QString shown = text.toString();
    for (QChar &character : shown) {
        const char16_t unit = character.unicode();
        if (unit == u'\r' || unit == QChar::ParagraphSeparator)
            character = QChar(0x200b); // zero width: "\r\n" would become one break
        else if (unit == 0 || unit == QChar::ObjectReplacementCharacter || character == beginningOfFrame
                 || character == endOfFrame)
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

Article::Article(const Document &document, const QString &sourceLine, const ArticleStyle &style,
                 QObject *parent)
    : QTextDocument(parent)
    , m_style(style)
    , m_textSize(document.text.size())
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(style.body);
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    addHead(cursor, document, sourceLine);
    addLedgerChip(cursor, document);
    addBody(cursor, document);
    cursor.endEditBlock();
}

void Article::addHead(QTextCursor &cursor, const Document &document, const QString &sourceLine)
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
    const QTextBlockFormat lineBlock = paragraphFormat(m_style.small, 2, 14);
    if (!sourceLine.isEmpty()) {
        startBlock(cursor, lineBlock, lineFormat);
        cursor.insertText(displayText(sourceLine).simplified(), lineFormat);
    }
    if (document.headlineOnly) {
        QTextCharFormat note = lineFormat;
        note.setFontItalic(true);
        startBlock(cursor, lineBlock, note);
        cursor.insertText(tr("This record holds only a headline. The article itself is not in the dossier."),
                          note);
    }
}

void Article::addLedgerChip(QTextCursor &cursor, const Document &document)
{
    for (const LedgerEntry &entry : document.ledger) {
        if (takesWords(entry))
            m_cuts.push_back(entry);
        else
            ++m_reshaped;
    }
    if (document.ledger.empty())
        return;
    QTextBlockFormat block = paragraphFormat(m_style.small, 6, 20);
    block.setLeftMargin(10); // room for the border that the page draws around it
    const QTextCharFormat format = charFormat(m_style.small, m_style.muted);
    startBlock(cursor, block, format);
    m_chipBlock = cursor.blockNumber();
    cursor.insertText(chipText(), format);
    m_foldBegin = m_foldEnd = cursor.position();
}

QString Article::chipText() const
{
    return (m_ledgerOpen ? u"▾ "_s : u"▸ "_s) + ledgerSummary(m_cuts, m_reshaped);
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

std::optional<qsizetype> Article::offsetAt(int position) const
{
    const qsizetype offset = position - m_bodyBegin;
    return offset >= 0 && offset <= m_textSize ? std::optional(offset) : std::nullopt;
}

std::optional<QTextBlock> Article::ledgerChip() const
{
    return m_chipBlock < 0 ? std::nullopt : std::optional(findBlockByNumber(m_chipBlock));
}

void Article::setLedgerOpen(bool open)
{
    if (open == m_ledgerOpen || m_chipBlock < 0)
        return;
    m_ledgerOpen = open;
    const int before = characterCount();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    cursor.setPosition(m_foldBegin - 1);
    if (open) {
        const QTextCharFormat words = charFormat(m_style.small, m_style.muted);
        QTextCharFormat reason = words;
        reason.setFontWeight(QFont::DemiBold);
        reason.setForeground(m_style.ink);
        QTextBlockFormat block = paragraphFormat(m_style.small, 0, 6);
        block.setLeftMargin(10);
        cursor.movePosition(QTextCursor::EndOfBlock);
        for (size_t i = 0; i < std::min(m_cuts.size(), mostLedgerLines); ++i) {
            cursor.insertBlock(block, reason);
            cursor.insertText(ledgerReason(m_cuts.at(i)) + u"  "_s, reason);
            cursor.insertText(displayText(ledgerLine(m_cuts.at(i))), words);
        }
        if (m_cuts.size() > mostLedgerLines) {
            cursor.insertBlock(block, words);
            cursor.insertText(tr("and %n more", nullptr, static_cast<int>(m_cuts.size() - mostLedgerLines)),
                              words);
        }
        block.setBottomMargin(20);
        cursor.setBlockFormat(block);
        m_foldEnd = cursor.position();
    } else {
        cursor.setPosition(m_foldBegin);
        cursor.setPosition(m_foldEnd, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_foldEnd = m_foldBegin;
    }
    const QTextBlock chip = findBlockByNumber(m_chipBlock);
    cursor.setPosition(chip.position());
    cursor.setPosition(chip.position() + 1, QTextCursor::KeepAnchor);
    cursor.insertText(open ? u"▾"_s : u"▸"_s, charFormat(m_style.small, m_style.muted));
    cursor.endEditBlock();
    m_bodyBegin += characterCount() - before;
}

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
        cursor.setPosition(positionOf(words.begin));
        cursor.setPosition(positionOf(words.end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    };
    weigh(m_bold, QFont::Normal);
    weigh(span, QFont::Bold);
    m_bold = span;
}

} // namespace clew
