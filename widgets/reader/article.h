#pragma once

#include "core/document.h"

#include <QColor>
#include <QFont>
#include <QTextDocument>

#include <optional>

class QTextCursor;

namespace clew {

// How an article is set.
struct ArticleStyle
{
    QFont body; // serif
    QFont small; // sans, for the source line and the ledger
    QColor ink;
    QColor muted;

    friend bool operator==(const ArticleStyle &, const ArticleStyle &) = default;
};

// The text of a document with the few characters replaced that QTextDocument would swallow or take for its
// own marks: one for one, so that every offset stays what it was.
QString displayText(QStringView text);

// One article set for reading in one QTextDocument: title, source line, the chip of the ledger, the body.
// Holds plain characters and formats only: nothing in a text can load or run anything.
class Article : public QTextDocument
{
    Q_OBJECT

public:
    Article(const Document &document, const QString &sourceLine, const ArticleStyle &style,
            QObject *parent = nullptr);

    // UTF-16 offset in Document::text <-> position in this QTextDocument. Exact for every offset of the text.
    int positionOf(qsizetype offset) const { return m_bodyBegin + static_cast<int>(offset); }
    std::optional<qsizetype> offsetAt(int position) const; // nullopt: outside the body
    qsizetype textSize() const { return m_textSize; }

    std::optional<QTextBlock> ledgerChip() const; // none where nothing was cut
    bool isLedgerOpen() const { return m_ledgerOpen; }
    void setLedgerOpen(bool open); // moves the body: positions change

    // The trigger of the claim in focus is set in bold; an empty span sets nothing.
    void setBold(Span span);

private:
    void addHead(QTextCursor &cursor, const Document &document, const QString &sourceLine);
    void addLedgerChip(QTextCursor &cursor, const Document &document);
    void addBody(QTextCursor &cursor, const Document &document);
    QString chipText() const;

    ArticleStyle m_style;
    std::vector<LedgerEntry> m_cuts; // what a reader may want to see: no bare markup or white space
    int m_reshaped = 0; // entries of the ledger that lost no word
    int m_chipBlock = -1;
    int m_foldBegin = 0; // positions between which the open ledger lies
    int m_foldEnd = 0;
    bool m_ledgerOpen = false;
    int m_bodyBegin = 0;
    qsizetype m_textSize = 0;
    Span m_bold;
};

} // namespace clew
