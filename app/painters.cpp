#include "painters.h"

#include "export/textout.h"
#include "report/reporthtml.h"
#include "report/timelinesvg.h"
#include "reportpdf.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

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
        return html ? writeReportPdf(device, *html, job) : Result<void>(html.error());
    };
    return {{ExportFormat::Svg, network(PictureFormat::Svg)},
            {ExportFormat::Png, network(PictureFormat::Png)},
            {ExportFormat::Html, page},
            {ExportFormat::Pdf, print}};
}

} // namespace clew
