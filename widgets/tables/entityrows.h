#pragma once

#include "core/dossier.h"
#include "tables/rowmodel.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace clew {

class Graph;

// The entities of the dossier: the twin of the network's nodes. Under a time window, those that a claim in it
// speaks of.
class EntityRows : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Aliases, Mentions, Claims, Documents, Origins, Listed, Tags, columnsInAll };

    using RowModel::RowModel;

    int columns() const override { return columnsInAll; }
    QString titleOf(int column) const override;
    QString textOf(int row, int column) const override;
    SortKey keyOf(int row, int column) const override;
    bool isNumber(int column) const override { return column >= Mentions && column <= Origins; }
    int widthOf(int column) const override;
    QVariant decorationOf(int row, int column) const override;
    Focus focusOf(int row) const override;
    QString citationOf(int row) const override;

protected:
    int take(const Workspace *workspace, const Filter &filter) override;
    int sourceRowOf(const Focus &focus) const override;

private:
    struct Row
    {
        int node = 0; // in the graph
        int claims = 0;
        int origins = 0;
        std::vector<QString> aliases; // other names, sorted
    };
    QString listedText(EntityId entity) const;
    double numberOf(const Row &row, int column) const;
    void countOrigins();

    const Workspace *m_workspace = nullptr;
    std::shared_ptr<const DossierContent> m_content;
    std::shared_ptr<const Graph> m_graph;
    std::map<EntityId, QString> m_listed; // since when, whom a loaded list names
    std::vector<Row> m_rows;
    std::vector<int> m_rowOfNode; // -1: not on show
};

} // namespace clew
