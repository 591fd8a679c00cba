#include "network/networkpicture.h"

#include "common/theme.h"
#include "network/legend.h"
#include "network/painting.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace clew {

namespace {

constexpr qreal border = 24;
constexpr qreal titleHeight = 40;
constexpr qreal pixelsPerPoint = 96.0 / 72;

QSizeF sheetSize(const PictureSheet &sheet)
{
    const QSizeF legend = legendCardSize(typesIn(sheet.scene));
    return {std::max<qreal>(sheet.size.width(), legend.width()) + 2 * border,
            titleHeight + sheet.size.height() + legend.height() + 3 * border};
}

void paintSheet(QPainter &painter, const PictureSheet &sheet)
{
    const Theme &theme = lightTheme();
    const QSizeF size = sheetSize(sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    QFont font = interfaceFont(14);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(QRectF(border, border, size.width() - 2 * border, titleHeight),
                     Qt::AlignLeft | Qt::AlignTop, sheet.title);

    painter.save();
    painter.translate(border, border + titleHeight);
    const QRectF area(QPointF(), sheet.size);
    painter.setClipRect(area);
    const Picture picture = compose(sheet.scene, sheet.places, sheet.camera, sheet.attention, area);
    Theme paper = theme;
    paper.background = Qt::white;
    const Drawing drawing{picture, sheet.scene, sheet.attention, paper};
    paintLines(painter, drawing);
    paintForeground(painter, drawing);
    painter.restore();
    paintLegendCard(painter, {border, titleHeight + sheet.size.height() + 2 * border}, typesIn(sheet.scene),
                    paper);
}

Error cannotWrite(const QIODevice &device)
{
    return Error{ErrorCode::CannotWrite, {}, {}, device.errorString()};
}

Result<void> writePng(QIODevice &device, const PictureSheet &sheet)
{
    constexpr int ratio = 2;
    QImage image((sheetSize(sheet) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintSheet(painter, sheet);
    painter.end();
    if (!image.save(&device, "PNG"))
        return cannotWrite(device);
    return {};
}

Result<void> writeSvg(QIODevice &device, const PictureSheet &sheet)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(sheetSize(sheet).toSize());
    generator.setViewBox(QRectF(QPointF(), sheetSize(sheet)));
    generator.setTitle(sheet.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotWrite(device);
    paintSheet(painter, sheet);
    return painter.end() ? Result<void>() : Result<void>(cannotWrite(device));
}

Result<void> writePdf(QIODevice &device, const PictureSheet &sheet)
{
    QPdfWriter writer(&device);
    writer.setCreator(QStringLiteral("Clew"));
    writer.setTitle(sheet.title);
    writer.setPageSize(QPageSize(sheetSize(sheet) / pixelsPerPoint, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(96); // a unit of the painter is a pixel of the screen
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotWrite(device);
    paintSheet(painter, sheet);
    return painter.end() ? Result<void>() : Result<void>(cannotWrite(device));
}

} // namespace

Result<void> writePicture(QIODevice &device, PictureFormat format, const PictureSheet &sheet)
{
    if (!device.isWritable())
        return cannotWrite(device);
    switch (format) {
    case PictureFormat::Svg: return writeSvg(device, sheet);
    case PictureFormat::Pdf: return writePdf(device, sheet);
    case PictureFormat::Png: break;
    }
    return writePng(device, sheet);
}

Result<void> savePicture(const QString &path, const PictureSheet &sheet)
{
    QSaveFile file(path);
    const PictureFormat format = path.endsWith(u".svg", Qt::CaseInsensitive) ? PictureFormat::Svg
        : path.endsWith(u".pdf", Qt::CaseInsensitive)                        ? PictureFormat::Pdf
                                                                             : PictureFormat::Png;
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite, path, {}, file.errorString()};
    const Result<void> written = writePicture(file, format, sheet);
    if (!written || !file.commit())
        return Error{ErrorCode::CannotWrite, path, {}, file.errorString()};
    return {};
}

} // namespace clew
