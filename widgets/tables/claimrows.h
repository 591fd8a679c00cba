#pragma once

#include "core/dossier.h"
#include "tables/rowmodel.h"

#include <memory>
#include <unordered_map>

namespace clew {

// All claims that the filter lets through, rejected ones among them: the twin of the network's edges.
class ClaimRows : public RowModel
{
    Q_OBJECT

public:
    enum Column {
        From,
        What,
        To,
        Via,
        Item,
        Date,
        Polarity,
        Speaker,
        Origins,
        Confidence,
        Status,
        Tags,
        Maker,
        Document,
        Quote,
        columnsInAll
    };

    using RowModel::RowModel;

    const Claim &claimAt(int row) const { return *m_claims.at(static_cast<size_t>(row)); }
    int columns() const override { return columnsInAll; }
    QString titleOf(int column) const override;
    QString textOf(int row, int column) const override;
    SortKey keyOf(int row, int column) const override;
    bool isNumber(int column) const override { return column == Origins || column == Confidence; }
    bool isSortable(int column) const override { return column != Quote; }
    bool isShownAtFirst(int column) const override;
    int widthOf(int column) const override;
    Focus focusOf(int row) const override { return claimAt(row).id; }
    QString citationOf(int row) const override;

protected:
    int take(const Workspace *workspace, const Filter &filter) override;
    int sourceRowOf(const Focus &focus) const override;

private:
    const Workspace *m_workspace = nullptr;
    std::shared_ptr<const DossierContent> m_content; // what the pointers point into
    std::vector<const Claim *> m_claims;
    std::unordered_map<ClaimId, int> m_rows;
    std::unordered_map<ClaimId, int> m_origins; // of the relation that a claim belongs to
};

} // namespace clew
