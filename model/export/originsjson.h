#pragma once

#include "core/dossier.h"

#include <QByteArray>

#include <functional>

namespace clew {

class Graph;
class Origins;

// Who retells whom, what retellings add of their own, and the origins of every claim and relation; the format
// is in README.md. `textOf` gives words of a document.
QByteArray originsJson(const DossierContent &content, const Graph &graph, const Origins &origins,
                       const std::function<QString(DocumentId, Span)> &textOf);

} // namespace clew
