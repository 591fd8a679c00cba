#include "painters.h"

#include "export/textout.h"
#include "report/reporthtml.h"
#include "report/timelinesvg.h"

#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>

namespace clew {

namespace {

constexpr QSize pictureSize(1200, 800); // pixels

SeenNetwork networkOf(const ExportTables &tables, const std::optional<SeenNetwork> &seen, const Job &job)
{
    return seen ? *seen : arrangedNetwork(tables.source().content, tables.graph(), pictureSize, job);
}

Result<QByteArray> picture(const SeenNetwork &network, PictureFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = writePicture(buffer, format, network);
    return done ? Result<QByteArray>(buffer.data()) : done.error();
}

// Twice the size, for print.
QByteArray asPng(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    if (svg.isEmpty() || !renderer.isValid())
        return {};
    QImage image(renderer.defaultSize() * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

Result<QString> report(const ExportTables &tables, const ExportPart &part,
                       const std::optional<SeenNetwork> &seen, ReportMedium medium, const Job &job)
{
    const bool print = medium == ReportMedium::Print;
    const auto network
        = picture(networkOf(tables, seen, job), print ? PictureFormat::Png : PictureFormat::Svg);
    if (!network)
        return network.error();
    const QByteArray timeline = timelineSvg(tables);
    const ReportPictures pictures{*network, print ? asPng(timeline) : timeline,
                                  QLatin1StringView(print ? "image/png" : "image/svg+xml")};
    return reportHtml(tables, questionsOf(tables, part), pictures, QStringLiteral(CLEW_VERSION), medium);
}

Result<void> writePdf(QIODevice &device, const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Clew"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF()); // the document has its own, of 2 cm
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Noto Serif"), 10));
        document.setHtml(html);
        document.print(&writer);
    }
    TextOut out(device);
    out << withoutDate(buffer.data());
    return out.finish();
}

} // namespace

std::map<ExportFormat, Painter> snapshotPainters(const ExportPart &part,
                                                 const std::optional<SeenNetwork> &seen)
{
    const auto network = [seen](PictureFormat format) -> Painter {
        return [seen, format](QIODevice &device, const ExportTables &tables, const Job &job) {
            return writePicture(device, format, networkOf(tables, seen, job));
        };
    };
    const auto page
        = [part, seen](QIODevice &device, const ExportTables &tables, const Job &job) -> Result<void> {
        const auto html = report(tables, part, seen, ReportMedium::Screen, job);
        if (!html)
            return html.error();
        TextOut out(device);
        out << *html;
        return out.finish();
    };
    const auto print
        = [part, seen](QIODevice &device, const ExportTables &tables, const Job &job) -> Result<void> {
        const auto html = report(tables, part, seen, ReportMedium::Print, job);
        return html ? writePdf(device, *html) : Result<void>(html.error());
    };
    return {{ExportFormat::Svg, network(PictureFormat::Svg)},
            {ExportFormat::Png, network(PictureFormat::Png)},
            {ExportFormat::Html, page},
            {ExportFormat::Pdf, print}};
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
