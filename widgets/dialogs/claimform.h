#pragma once

#include "core/claim.h"
#include "core/result.h"
#include "dialogs/handedit.h"
#include "link/selection.h"
#include "workspace/claimdraft.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew {

class EntityChoices;
class EntityField;
class PredicateField;
class Workspace;

// The claim that a person enters or mends: who does what to whom, and what else is told. Small, so that it
// stands beside the text; never modal. Enter saves, Escape gives up. Use it as a popover (showBeside) or as a
// part of a panel.
class ClaimForm : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimForm(QWidget *parent = nullptr);
    ~ClaimForm() override;

    void setWorkspace(Workspace *workspace); // null: empties the form

    // What begin() and edit() need stands in the workspace. Each puts the keyboard into the predicate.
    void begin(const Passage &passage); // a new claim about these words: everything is guessed
    void begin(const Claim &draft); // a new claim of which some is known; without evidence "my inference"
    void edit(ClaimId claim); // saved: the corrected claim stands in for it, as one undo step

    bool isOpen() const { return m_open; }
    Claim claim() const; // as the form stands; ends that are new have the ids that they will get
    bool save(); // false: something is missing, and the form says what
    void close(); // gives up

    // Over `host`, where it hides none of `words` (in the coordinates of the host).
    void showBeside(const QRect &words, const QWidget &host);

Q_SIGNALS:
    void saved(clew::ClaimId claim);
    void closed(); // saved or given up

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill(const Claim &claim);
    void fillChoices(const std::vector<EntityId> &near);
    void followPredicate();
    void setUsualTypes();
    void showEvidence();
    void swapEnds();
    void complain(const QString &words);
    void open(const QString &title);
    EntityId idOf(const EntityField &field) const;
    Speaker speaker() const;
    void readDateInto(Claim &claim) const;
    std::vector<NewEntity> newEntities() const;
    std::vector<EntityField *> roles() const;
    void dress();

    QPointer<Workspace> m_workspace;
    EntityChoices *m_choices;
    QLabel *m_title;
    EntityField *m_from;
    PredicateField *m_predicate;
    EntityField *m_to;
    EntityField *m_item;
    EntityField *m_via;
    QLineEdit *m_date;
    QLineEdit *m_price;
    QLineEdit *m_quantity;
    QComboBox *m_polarity;
    EntityField *m_speaker;
    QLabel *m_evidence;
    QCheckBox *m_inference;
    QLabel *m_message;
    QPushButton *m_save;
    std::optional<ClaimDraft> m_draft; // the guesses, while a new claim is entered
    Claim m_base; // what the form began with
    std::optional<Claim> m_old; // which is corrected
    bool m_open = false;
    bool m_filling = false;
};

} // namespace clew
