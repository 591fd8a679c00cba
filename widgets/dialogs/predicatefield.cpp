#include "dialogs/predicatefield.h"

#include "words/labels.h"

#include <QCompleter>
#include <QKeyEvent>

namespace clew {

PredicateField::PredicateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Does what?"));
    setAccessibleName(tr("What is claimed"));
    QStringList names;
    for (int i = 0; i < predicateCount; ++i)
        names.append(labelFor(static_cast<Predicate>(i)));
    auto *completions = new QCompleter(names, this);
    completions->setFilterMode(Qt::MatchContains);
    completions->setCaseSensitivity(Qt::CaseInsensitive);
    completions->setMaxVisibleItems(predicateCount);
    setCompleter(completions);
    connect(this, &QLineEdit::textChanged, this, &PredicateField::predicateChanged);
}

void PredicateField::setPredicate(Predicate predicate)
{
    setText(labelFor(predicate));
}

std::optional<Predicate> PredicateField::predicate() const
{
    const QString words = text().simplified();
    if (words.isEmpty())
        return std::nullopt;
    const auto find = [](auto &&fits) -> std::optional<Predicate> {
        for (int i = 0; i < predicateCount; ++i)
            if (fits(labelFor(static_cast<Predicate>(i))))
                return static_cast<Predicate>(i);
        return std::nullopt;
    };
    if (const auto whole
        = find([&](const QString &name) { return name.compare(words, Qt::CaseInsensitive) == 0; }))
        return whole;
    if (const auto begin
        = find([&](const QString &name) { return name.startsWith(words, Qt::CaseInsensitive); }))
        return begin;
    return find([&](const QString &name) { return name.contains(words, Qt::CaseInsensitive); });
}

void PredicateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        const bool whole = predicate() && labelFor(*predicate()) == text();
        completer()->setCompletionPrefix(whole ? QString() : text());
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace clew
