#pragma once

#include "core/claim.h"

#include <QLineEdit>

namespace clew {

// A line that names a predicate: a few letters of it do.
class PredicateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PredicateField(QWidget *parent = nullptr);

    void setPredicate(Predicate predicate);
    // By the words, else by their beginning, else by any of their letters in a row; nothing where they fit
    // nothing.
    std::optional<Predicate> predicate() const;

Q_SIGNALS:
    void predicateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace clew
