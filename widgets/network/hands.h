#pragma once

#include "network/camera.h"
#include "network/picture.h"

#include <QPolygonF>

#include <memory>

class QPainter;

namespace clew {

struct Theme;

// What a hand works on: the canvas, as far as hands need it.
class PictureHost
{
public:
    virtual ~PictureHost() = default;
    virtual const Picture &shown() const = 0;
    virtual const Camera &camera() const = 0;
    virtual void moveCamera(const Camera &camera) = 0;
    virtual void moveNode(int node, QPointF scene) = 0;
    virtual void dropNodes(const std::vector<int> &nodes) = 0;
    virtual void catchNodes(const std::set<int> &nodes, Qt::KeyboardModifiers modifiers) = 0;
    virtual void repaint() = 0;
};

// One way of moving the mouse with its button down, from where it began to move until it is let go.
class Hand
{
public:
    virtual ~Hand() = default;
    virtual void move(QPointF position) = 0;
    virtual void release(Qt::KeyboardModifiers) { }
    virtual void giveUp() { } // Esc
    virtual std::vector<int> nodes() const { return {}; } // what it holds
    virtual void paint(QPainter &, const Theme &) const { }
};

std::unique_ptr<Hand> panningHand(PictureHost &desk, QPointF from);
// Moves the nodes together; `places`: where they are, scene units.
std::unique_ptr<Hand> draggingHand(PictureHost &desk, QPointF from,
                                   std::vector<std::pair<int, QPointF>> places);
enum class Lasso { Rectangle, Free };
std::unique_ptr<Hand> catchingHand(PictureHost &desk, QPointF from, Lasso lasso);

} // namespace clew
