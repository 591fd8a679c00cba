#pragma once

#include "core/entity.h"

#include <QStandardItemModel>

namespace clew {

class Workspace;

// The names of a dossier, to complete what somebody types: every name and alias with the entity that it
// stands for. Shared by the fields of one form.
class EntityChoices : public QStandardItemModel
{
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    // These first, in this order; the rest by how often they are mentioned.
    void fill(const Workspace &workspace, const std::vector<EntityId> &first);

    EntityId at(int row) const; // canonical
    // The entity of that name, however it is spelt; of several the first of one of these types. 0: none.
    EntityId find(const QString &name, const std::vector<EntityType> &preferred) const;
    QString nameOf(EntityId canonical) const;
    std::optional<EntityType> typeOf(EntityId canonical) const;
};

// The row of `canonical`'s cluster that belongs to a document, else `canonical` itself: what a claim about
// the words of that document names.
EntityId rowIn(DocumentId document, EntityId canonical, const Workspace &workspace);

} // namespace clew
