#pragma once

#include "workspace/pipeline.h"

#include <vector>

class QMimeData;

namespace clew {

// What was dropped on the window, or lies on the clipboard: files and folders by path, and pieces of text
// with the address of their page where the browser tells it. A link without its page gives its title and
// address: Clew never goes online to fetch it.
struct Dropped
{
    std::vector<QString> paths;
    std::vector<DroppedText> texts;
    bool linksOnly = false; // the texts are mere links

    bool isEmpty() const { return paths.empty() && texts.empty(); }
};

Dropped droppedFrom(const QMimeData &data);
bool canDrop(const QMimeData &data);

} // namespace clew
