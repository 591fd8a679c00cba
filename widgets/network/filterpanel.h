#pragma once

#include "link/selection.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace clew {

// The one filter of all views, by hand: types, relations, time, review, origins, hits of a search. Shows the
// filter that others set, too.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none
    void follow(); // the workspace has changed: what occurs in it is offered

private:
    void show(const Filter &filter);
    void change();
    void search();
    void offer();
    QCheckBox *addBox(QVBoxLayout *column, const QString &text);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    bool m_showing = false;
    QVBoxLayout *m_typeColumn, *m_predicateColumn;
    std::map<EntityType, QCheckBox *> m_types;
    std::map<Predicate, QCheckBox *> m_predicates;
    QLineEdit *m_from, *m_to, *m_words;
    QCheckBox *m_reviewed;
    QSpinBox *m_origins;
    QLabel *m_trouble;
};

} // namespace clew
