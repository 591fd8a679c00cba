#include "reportpdf.h"

#include "export/textout.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace clew {

namespace {

constexpr double marginMm = 20, footMm = 10;

// What QTextDocument knows of style sheets.
constexpr auto printStyle = R"(
h1{font-size:19pt;margin-bottom:2px}
h2{font-size:13pt;margin-top:20px;margin-bottom:4px}
h3{font-size:10.5pt;margin-top:10px;margin-bottom:2px}
p{margin-top:3px;margin-bottom:4px}
li{margin-top:2px;margin-bottom:3px}
th{text-align:left}
td,th{padding-right:10px;padding-bottom:3px}
a{color:#B00E28;text-decoration:none}
.facts,.quiet{color:#555555;font-size:8.5pt}
.quote{color:#333333;font-style:italic;font-size:9pt}
)";

QString withoutStyle(QString html)
{
    const qsizetype begin = html.indexOf(QLatin1String("<style>")),
                    end = html.indexOf(QLatin1String("</style>"));
    return begin < 0 || end < begin ? html : html.remove(begin, end - begin);
}

class Pages
{
public:
    Pages(QTextDocument &document, QPdfWriter &writer)
        : m_document(document)
        , m_writer(writer)
    {
        const QRect paper = writer.pageLayout().paintRectPixels(writer.resolution());
        m_foot = footMm / 25.4 * writer.resolution();
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setPageSize(QSizeF(paper.width(), paper.height() - m_foot));
        keepHeadings();
        layOutAnew();
    }

    Result<void> paint(const QString &title, const Job &job)
    {
        QPainter painter(&m_writer);
        const int pages = m_document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (job.cancelled())
                return Error{ErrorCode::Cancelled};
            if (page > 0)
                m_writer.newPage();
            paintPage(painter, page);
            paintFoot(painter, title, page + 1, pages);
        }
        return {};
    }

private:
    double height() const { return m_document.pageSize().height(); }

    int pageOf(double y) const { return static_cast<int>(y / height()); }

    // A heading goes along with what it stands over. One after the other, as each moves all that follows.
    void keepHeadings()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0 || !partsFromNext(block))
                continue;
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
            layOutAnew();
        }
    }

    // Past further headings, what introduces a table, and a table's own heads.
    QTextBlock firstBelow(const QTextBlock &heading) const
    {
        QTextBlock block = heading.next();
        while (block.isValid() && block.next().isValid()) {
            const QTextTable *table = QTextCursor(block).currentTable();
            const bool heads
                = table && table->cellAt(block.position()).row() < table->format().headerRowCount();
            const bool introduces = !table && QTextCursor(block.next()).currentTable();
            if (!heads && !introduces && block.blockFormat().headingLevel() == 0)
                break;
            block = block.next();
        }
        return block;
    }

    bool partsFromNext(const QTextBlock &block) const
    {
        const QTextBlock next = firstBelow(block);
        if (!next.isValid())
            return false;
        const QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
        const QRectF below = layout.blockBoundingRect(next);
        const QTextLayout *lines = next.layout();
        const double line = lines && lines->lineCount() > 0 ? lines->lineAt(0).height() : below.height();
        const double needed = 1.5 * line; // two lines at least
        return pageOf(layout.blockBoundingRect(block).top()) != pageOf(below.top() + needed);
    }

    // What Qt lays out piecemeal after a change it does not draw whole (6.4: its marks of places are the old
    // ones).
    void layOutAnew()
    {
        const QSizeF size = m_document.pageSize();
        m_document.setPageSize(QSizeF(size.width(), size.height() + 1));
        m_document.setPageSize(size);
    }

    void paintPage(QPainter &painter, int page)
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black); // whatever the theme of the program
        context.clip = QRectF(0, page * height(), m_document.pageSize().width(), height());
        painter.save();
        painter.translate(0, -page * height());
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void paintFoot(QPainter &painter, const QString &title, int page, int pages)
    {
        const QRectF foot(0, height(), m_document.pageSize().width(), m_foot);
        QFont font = m_document.defaultFont();
        font.setPointSizeF(8);
        painter.save();
        painter.setFont(font);
        painter.setPen(QColor(0x55, 0x55, 0x55));
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         QString::number(page) + QStringLiteral(" / ") + QString::number(pages));
        painter.restore();
    }

    QTextDocument &m_document;
    QPdfWriter &m_writer;
    double m_foot = 0;
};

} // namespace

Result<void> writeReportPdf(QIODevice &device, const QString &html, const Job &job)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Clew"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm / 2), QPageLayout::Millimeter);
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Noto Serif"), 10));
        document.setDefaultStyleSheet(QLatin1String(printStyle));
        document.setHtml(withoutStyle(html));
        const QString title = document.metaInformation(QTextDocument::DocumentTitle);
        writer.setTitle(title);
        if (auto done = Pages(document, writer).paint(title, job); !done)
            return done;
    }
    TextOut out(device);
    out << withoutDate(buffer.data());
    return out.finish();
}

QByteArray withoutDate(QByteArray pdf)
{
    constexpr QByteArrayView key("/CreationDate (");
    constexpr QByteArrayView date("D:19800101000000Z");
    const qsizetype found = pdf.indexOf(key);
    const qsizetype begin = found + key.size();
    const qsizetype end = found < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0)
        return pdf;
    const qsizetype longer = date.size() - (end - begin);
    pdf.replace(begin, end - begin, date);
    // the table of places at the end counts bytes
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    if (longer == 0 || table < 0)
        return pdf;
    static const QRegularExpression place(QStringLiteral("^(\\d{10})(?= \\d{5} n)|(?<=startxref\n)(\\d+)"),
                                          QRegularExpression::MultilineOption);
    QString tail = QString::fromLatin1(pdf.mid(table));
    QString moved;
    qsizetype at = 0;
    for (auto each = place.globalMatch(tail); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const qsizetype former = match.captured().toLongLong();
        const qsizetype now = former > found ? former + longer : former;
        moved += QStringView(tail).mid(at, match.capturedStart() - at);
        moved += match.captured(1).isEmpty() ? QString::number(now)
                                             : QString::number(now).rightJustified(10, QLatin1Char('0'));
        at = match.capturedEnd();
    }
    moved += QStringView(tail).mid(at);
    return pdf.left(table) + moved.toLatin1();
}

} // namespace clew
