#pragma once

#include "core/result.h"
#include "network/picture.h"

class QIODevice;

namespace clew {

enum class PictureFormat { Svg, Png, Pdf };

// A network as it is seen, for print and for the web: on white paper, with a title and the legend.
struct PictureSheet
{
    const Scene &scene;
    const std::vector<QPointF> &places;
    const Attention &attention;
    Camera camera;
    QSize size; // pixels of the view
    QString title;
};

// PNG at twice the size. Error: CannotWrite.
Result<void> writePicture(QIODevice &device, PictureFormat format, const PictureSheet &sheet);

// By the ending of the path: .svg, .pdf, else PNG.
Result<void> savePicture(const QString &path, const PictureSheet &sheet);

} // namespace clew
