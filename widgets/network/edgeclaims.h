#pragma once

#include "link/selection.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace clew {

// One claim of a relation, in words.
struct EdgeClaimRow
{
    ClaimId id;
    QString polarity, speaker, date, origin, sentence;
};
std::vector<EdgeClaimRow> edgeClaimRows(const std::vector<ClaimId> &claims, const Workspace &workspace);

class EdgeClaimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Polarity, Speaker, Date, Origin, Sentence, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<EdgeClaimRow> rows);
    const std::vector<EdgeClaimRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<EdgeClaimRow> m_rows;
};

// The claims behind an edge of the network side by side. A row is the selected claim; Enter opens its
// passage.
class EdgeClaims : public QWidget
{
    Q_OBJECT

public:
    explicit EdgeClaims(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void showClaims(const QString &title, const std::vector<ClaimId> &claims);
    bool shows(ClaimId claim) const;
    void follow(); // the focus has changed: its row is the current one

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openPassage(int row);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    EdgeClaimModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QToolButton *m_close;
};

} // namespace clew
