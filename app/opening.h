#pragma once

#include "core/result.h"
#include "workspace/desk.h"

#include <QtGlobal>

#include <memory>

class QString;

namespace clew {

class Workspace;

inline constexpr qint64 largeDossier = 8 * 1024 * 1024; // bytes

// Workspace::open. A large dossier is read on a thread of its own while the event loop turns, without the
// keyboard and the mouse: the window goes on painting. Errors as of Workspace::open.
Result<std::unique_ptr<Workspace>> openWorkspace(const QString &path, qint64 large = largeDossier,
                                                 const Desk &desk = {});

} // namespace clew
