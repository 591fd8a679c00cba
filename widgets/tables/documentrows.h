#pragma once

#include "core/dossier.h"
#include "tables/rowmodel.h"

#include <memory>
#include <unordered_map>

namespace clew {

// The documents of the dossier; as loaded, retellings stand below their origin. Under a time window, those
// that make a claim in it.
class DocumentRows : public RowModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Publisher,
        Published,
        Family,
        Claims,
        Mentions,
        Read,
        Tags,
        Kind,
        Language,
        File,
        columnsInAll
    };

    using RowModel::RowModel;

    int columns() const override { return columnsInAll; }
    QString titleOf(int column) const override;
    QString textOf(int row, int column) const override;
    SortKey keyOf(int row, int column) const override;
    bool isNumber(int column) const override { return column == Claims || column == Mentions; }
    bool isShownAtFirst(int column) const override;
    int widthOf(int column) const override;
    Focus focusOf(int row) const override;
    QString citationOf(int row) const override;

protected:
    int take(const Workspace *workspace, const Filter &filter) override;
    int sourceRowOf(const Focus &focus) const override;

private:
    struct Row
    {
        const DocumentSummary *document = nullptr;
        const DocumentSummary *origin = nullptr; // null: it is its own
        QString retells; // publications that are not in the dossier
        int family = 0; // number of the origin, in order
        int claims = 0;
        int mentions = 0;
        bool read = false;
    };

    const Workspace *m_workspace = nullptr;
    std::shared_ptr<const DossierContent> m_content; // what the pointers point into
    std::vector<Row> m_rows;
    std::unordered_map<DocumentId, int> m_rowOf;
};

} // namespace clew
