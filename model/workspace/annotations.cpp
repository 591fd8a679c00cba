#include "workspace/annotations.h"

#include <algorithm>

namespace clew {

Annotations annotationsOf(const DossierContent &content)
{
    Annotations annotations;
    const auto keep = [&](const Target &target) {
        if (std::holds_alternative<RouteKey>(target)
            && std::find(annotations.routes.begin(), annotations.routes.end(), target)
                == annotations.routes.end())
            annotations.routes.push_back(target);
    };
    for (const Note &note : content.notes) {
        annotations.notes.emplace(note.target, note.text);
        keep(note.target);
    }
    for (const TagList &list : content.tags) {
        annotations.tags.emplace(list.target, list.tags);
        keep(list.target);
    }
    annotations.read.insert(content.read.begin(), content.read.end());
    annotations.dismissed.insert(content.dismissed.begin(), content.dismissed.end());
    return annotations;
}

} // namespace clew
