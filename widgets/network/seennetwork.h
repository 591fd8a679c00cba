#pragma once

#include "network/networkpicture.h"

namespace clew {

// A network as it stands on the screen, or as it would: a value, so that it can be painted on a worker.
struct SeenNetwork
{
    Scene scene;
    std::vector<QPointF> places;
    Attention attention;
    Camera camera;
    QSize size;
    QString title;
};

// How a network would look that nobody has opened yet: the important part of it, arranged and fitted.
SeenNetwork arrangedNetwork(const std::shared_ptr<const DossierContent> &content, const Graph &graph,
                            QSize size, const Job &job = {});

Result<void> writePicture(QIODevice &device, PictureFormat format, const SeenNetwork &network);

} // namespace clew
