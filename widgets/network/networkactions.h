#pragma once

#include "network/networkview.h"

#include <QAction>

namespace clew {

// Every act of the network view; its menu and the context menus are made of these.
struct NetworkView::Deeds
{
    QAction *fit, *actual, *zoomIn, *zoomOut, *pin, *release, *hide, *unhide, *expand, *collapse, *fold,
        *foldUnnamed, *unfold, *near, *nearer, *back, *whole, *selectAll, *invert, *undoView, *redoView,
        *filter, *claims, *overview, *legend, *picture;
    std::vector<std::vector<QAction *>> groups; // as the menu separates them
    std::vector<QAction *> ofEntity, ofClaim; // of the window
};

} // namespace clew
