#pragma once

#include "core/document.h"
#include "reader/articlestyle.h"
#include "reader/cuts.h"

#include <QTextDocument>

#include <map>
#include <optional>

class QTextCursor;

namespace clew {

// What stands above the text.
struct ArticleHead
{
    QString source; // publisher, date, authors, origin
    QString note; // a second line: read or unread

    friend bool operator==(const ArticleHead &, const ArticleHead &) = default;
};

// A run of positions of a QTextDocument.
struct Piece
{
    int begin = 0;
    int end = 0;
    friend bool operator==(const Piece &, const Piece &) = default;
};

// One article set for reading in one QTextDocument: title, source line, the chip of the ledger, the body.
// What clean-up cut can be shown in its place. Holds plain characters and formats only: nothing in a text can
// load or run anything.
class Article : public QTextDocument
{
    Q_OBJECT

public:
    Article(const Document &document, const ArticleHead &head, const ArticleStyle &style,
            QObject *parent = nullptr);

    // UTF-16 offset in Document::text <-> position in this QTextDocument. Exact for every offset of the text,
    // whatever was cut is on show.
    int positionOf(qsizetype offset) const;
    std::optional<qsizetype> offsetAt(int position) const; // nullopt: no part of the text
    qsizetype offsetFrom(int position) const; // the first of the text at or behind a position
    DocumentId document() const { return m_document; }
    qsizetype textSize() const { return m_textSize; }
    std::vector<Piece> piecesOf(Span span) const; // several where a cut within it is on show

    std::optional<QTextBlock> ledgerChip() const; // none where nothing was cut
    std::optional<QTextBlock> noteBlock() const; // ArticleHead::note

    const std::vector<Cut> &cuts() const { return m_cuts; }
    bool isCutOpen(size_t cut) const { return m_lengths.at(cut) > 0; }
    bool areAllCutsOpen() const;
    Piece placeOfCut(size_t cut) const; // empty while it is folded
    void setCutOpen(size_t cut, bool open); // positions behind it change
    void setAllCutsOpen(bool open);

    // The trigger of the claim in focus is set in bold; an empty span sets nothing.
    void setBold(Span span);
    // Room before the characters at these offsets, in pixels, for what the page paints there.
    void setRoomBefore(const std::map<qsizetype, qreal> &rooms);

private:
    void addHead(QTextCursor &cursor, const Document &document, const ArticleHead &head);
    void addLedgerChip(QTextCursor &cursor, const Document &document);
    void addBody(QTextCursor &cursor, const Document &document);
    void fold(size_t cut, QTextCursor &cursor);
    void unfold(size_t cut, QTextCursor &cursor);
    void insertCut(const Cut &cut, QTextCursor &cursor) const;
    void turnChip(QTextCursor &cursor);
    void measureCuts();

    DocumentId m_document;
    ArticleStyle m_style;
    std::vector<Cut> m_cuts; // what a reader may want to see: no bare markup or white space
    std::vector<int> m_lengths; // of the cuts on show, in positions; 0: folded
    std::vector<int> m_before; // sum of the lengths up to and with each cut
    int m_chipBlock = -1;
    int m_noteBlock = -1;
    int m_bodyBegin = 0;
    qsizetype m_textSize = 0;
    Span m_bold;
    std::map<qsizetype, qreal> m_rooms;
};

} // namespace clew
