#include "network/seennetwork.h"

#include "network/layoutworker.h"

namespace clew {

SeenNetwork arrangedNetwork(const std::shared_ptr<const DossierContent> &content, const Graph &graph,
                            QSize size, const Job &job)
{
    SeenNetwork network;
    network.size = size;
    LayoutTask task{content, graph.clusters(), chooseShown(graph, {}), {}, {}};
    for (const Pin &pin : content->pins)
        task.fixed[canonical(graph.clusters(), pin.entity)] = {pin.x, pin.y};
    const Places places = arrange(task, job);
    network.scene = makeScene(graph, *content, task.shown, {}, {});
    for (const SceneNode &node : network.scene.nodes) {
        const auto place = places.find(node.entity);
        network.places.push_back(place == places.end() ? QPointF()
                                                       : QPointF(place->second.x, place->second.y));
    }
    network.camera = fitted(extentsOf(network.scene, network.places), {}, QSizeF(size));
    return network;
}

Result<void> writePicture(QIODevice &device, PictureFormat format, const SeenNetwork &network)
{
    return writePicture(device, format,
                        PictureSheet{network.scene, network.places, network.attention, network.camera,
                                     network.size, network.title});
}

} // namespace clew
