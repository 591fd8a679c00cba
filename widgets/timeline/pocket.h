#pragma once

#include "link/events.h"

#include <QAbstractListModel>
#include <QListView>

namespace clew {

// The claims that have no place on the scale: those that wait for a date first, then those that name no time.
class PocketModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DateTextRole = Qt::UserRole }; // "before the ban", with the reason

    using QAbstractListModel::QAbstractListModel;

    void setClaims(const Workspace *workspace, std::vector<UndatedClaim> claims);
    const std::vector<UndatedClaim> &claims() const { return m_claims; }
    int rowOf(ClaimId claim) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString wordsOf(const UndatedClaim &undated) const;
    QString timeOf(const UndatedClaim &undated) const;

    const Workspace *m_workspace = nullptr; // what the claims are looked up in; replaced with them
    std::vector<UndatedClaim> m_claims;
};

// The side pocket of the timeline. A click selects the claim; a double click, D or Enter asks for its date.
class Pocket : public QWidget
{
    Q_OBJECT

public:
    explicit Pocket(QWidget *parent = nullptr);

    PocketModel &model() { return *m_model; }
    QListView &list() { return *m_list; }
    void setClaims(const Workspace *workspace, std::vector<UndatedClaim> claims);
    void attend(const std::vector<ClaimId> &claims);
    QSize sizeHint() const override;

Q_SIGNALS:
    void claimChosen(clew::ClaimId claim);
    void dateWanted(clew::ClaimId claim);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<ClaimId> claimAt(const QModelIndex &index) const;

    PocketModel *m_model;
    QListView *m_list;
    bool m_quiet = false;
};

} // namespace clew
