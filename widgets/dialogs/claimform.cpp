#include "dialogs/claimform.h"

#include "common/icon.h"
#include "common/theme.h"
#include "dialogs/entitychoices.h"
#include "dialogs/entityfield.h"
#include "dialogs/formplace.h"
#include "dialogs/predicatefield.h"
#include "graph/graph.h"
#include "words/dates.h"
#include "words/errortext.h"
#include "words/labels.h"
#include "workspace/claimroles.h"
#include "workspace/readdate.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int formWidth = 430;
constexpr qsizetype longestEvidence = 240;

QLineEdit *lineOf(const QString &label, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(label);
    line->setAccessibleName(label);
    return line;
}

DraftSource sourceOf(DocumentId id, const Workspace &workspace)
{
    DraftSource source;
    if (const auto document = workspace.document(id))
        source.document = *document;
    for (const Mention *mention : workspace.mentionsOf(id)) {
        source.mentions.push_back(*mention);
        if (const Entity *entity = workspace.entity(mention->entity))
            source.entities.push_back(*entity);
    }
    for (const TimeExpression &time : workspace.content()->times)
        if (time.document == id)
            source.times.push_back(time);
    return source;
}

} // namespace

ClaimForm::ClaimForm(QWidget *parent)
    : QFrame(parent)
    , m_choices(new EntityChoices(this))
    , m_title(new QLabel(this))
    , m_from(new EntityField(tr("Who?"), m_choices, this))
    , m_predicate(new PredicateField(this))
    , m_to(new EntityField(tr("To whom, or what?"), m_choices, this))
    , m_item(new EntityField(tr("Goods"), m_choices, this))
    , m_via(new EntityField(tr("Through"), m_choices, this))
    , m_date(lineOf(tr("When"), this))
    , m_price(lineOf(tr("Price"), this))
    , m_quantity(lineOf(tr("Quantity"), this))
    , m_polarity(new QComboBox(this))
    , m_speaker(new EntityField(tr("Says who? Empty: the publication"), m_choices, this))
    , m_evidence(new QLabel(this))
    , m_inference(new QCheckBox(tr("My &inference: no sentence says so"), this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"claimForm"_s);
    setAccessibleName(tr("Claim"));
    build();
    connect(m_predicate, &PredicateField::predicateChanged, this, &ClaimForm::followPredicate);
    connect(m_inference, &QCheckBox::toggled, this, &ClaimForm::showEvidence);
    connect(m_save, &QPushButton::clicked, this, &ClaimForm::save);
    connect(m_date, &QLineEdit::textChanged, this, [this] {
        Claim read = m_base;
        readDateInto(read);
        m_date->setToolTip(read.date ? dateText(*read.date) : tr("Kept as it is written, without a date."));
    });
    dress();
    hide();
}

ClaimForm::~ClaimForm() = default;

void ClaimForm::build()
{
    for (const Polarity polarity :
         {Polarity::Asserted, Polarity::Possible, Polarity::Negated, Polarity::Denied})
        m_polarity->addItem(labelFor(polarity), static_cast<int>(polarity));
    m_polarity->setAccessibleName(tr("Polarity"));
    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_speaker->setUsualTypes({}); // free words
    auto *swap = new QToolButton(this);
    swap->setText(u"⇅"_s);
    swap->setToolTip(tr("Swap the two ends (Alt+W)"));
    swap->setAccessibleName(tr("Swap the two ends"));
    swap->setFocusPolicy(Qt::NoFocus);
    connect(swap, &QToolButton::clicked, this, &ClaimForm::swapEnds);
    // not that of the button, which waits until it was seen to be pressed
    auto *keys = new QShortcut(Qt::ALT | Qt::Key_W, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ClaimForm::swapEnds);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setSpacing(6);
    int row = 0;
    grid->addWidget(m_title, row++, 0, 1, 6);
    grid->addWidget(m_from, row, 0, 1, 5);
    grid->addWidget(swap, row, 5, 3, 1);
    grid->addWidget(m_predicate, ++row, 0, 1, 5);
    grid->addWidget(m_to, ++row, 0, 1, 5);
    grid->addWidget(m_item, ++row, 0, 1, 3);
    grid->addWidget(m_via, row, 3, 1, 3);
    grid->addWidget(m_date, ++row, 0, 1, 2);
    grid->addWidget(m_price, row, 2, 1, 2);
    grid->addWidget(m_quantity, row, 4, 1, 2);
    grid->addWidget(m_polarity, ++row, 0, 1, 2);
    grid->addWidget(m_speaker, row, 2, 1, 4);
    grid->addWidget(m_evidence, ++row, 0, 1, 6);
    grid->addWidget(m_inference, ++row, 0, 1, 4);
    grid->addWidget(m_save, row, 4, 1, 2);
    grid->addWidget(m_message, ++row, 0, 1, 6);
    for (int column = 0; column < 5; ++column)
        grid->setColumnStretch(column, 1);
    m_message->hide();
    // from the verb on: its ends are mostly right
    const QList<QWidget *> order{m_predicate, m_from,     m_to,       m_item,    m_via,       m_date,
                                 m_price,     m_quantity, m_polarity, m_speaker, m_inference, m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

std::vector<EntityField *> ClaimForm::roles() const
{
    return {m_from, m_to, m_via, m_item};
}

void ClaimForm::setWorkspace(Workspace *workspace)
{
    close();
    m_workspace = workspace;
    m_choices->clear();
}

// --- filling in

void ClaimForm::fillChoices(const std::vector<EntityId> &near)
{
    m_choices->fill(*m_workspace, near);
}

void ClaimForm::begin(const Passage &passage)
{
    if (!m_workspace)
        return;
    const DraftSource source = sourceOf(passage.document, *m_workspace);
    if (!source.document)
        return;
    m_old.reset();
    m_draft.emplace(source, passage.span);
    fillChoices(m_draft->nearby());
    fill(m_draft->claimFor(m_draft->guess()));
    if (m_draft->guess() == Predicate::RelatedTo) { // no guess: the person knows
        m_filling = true;
        m_predicate->clear();
        m_filling = false;
    }
    open(tr("New claim"));
}

void ClaimForm::begin(const Claim &draft)
{
    if (!m_workspace)
        return;
    m_old.reset();
    m_draft.reset();
    fillChoices({draft.from, draft.to});
    fill(draft);
    open(tr("New claim"));
}

void ClaimForm::edit(ClaimId id)
{
    const Claim *claim = m_workspace ? m_workspace->claim(id) : nullptr;
    if (!claim)
        return;
    m_old = *claim;
    m_draft.reset();
    fillChoices({claim->from, claim->to, claim->via, claim->item, claim->speaker.entity});
    fill(*claim);
    open(claim->maker == ClaimMaker::Machine ? tr("Correct a claim") : tr("Edit a claim"));
}

void ClaimForm::fill(const Claim &claim)
{
    m_filling = true;
    m_base = claim;
    m_predicate->setPredicate(claim.predicate);
    const Clusters &clusters = m_workspace->graph()->clusters();
    const auto set = [&](EntityField *field, EntityId id) {
        field->setEntity(id ? canonical(clusters, id) : EntityId());
    };
    set(m_from, claim.from);
    set(m_to, claim.to);
    set(m_via, claim.via);
    set(m_item, claim.item);
    setUsualTypes();
    m_date->setText(!claim.dateText.isEmpty() ? claim.dateText
                        : claim.date          ? dateText(*claim.date)
                                              : QString());
    m_price->setText(claim.price);
    m_quantity->setText(claim.quantity);
    m_polarity->setCurrentIndex(m_polarity->findData(static_cast<int>(claim.polarity)));
    m_speaker->setWords(claim.speaker.text);
    m_inference->setChecked(claim.evidence.isEmpty());
    m_inference->setEnabled(!claim.evidence.isEmpty());
    showEvidence();
    complain({});
    m_filling = false;
}

void ClaimForm::setUsualTypes()
{
    const Predicate predicate = m_predicate->predicate().value_or(Predicate::RelatedTo);
    m_from->setUsualTypes(usualTypes(predicate, ClaimRole::From));
    m_to->setUsualTypes(usualTypes(predicate, ClaimRole::To));
    // whatever the predicate, a person may name goods and a go-between
    m_item->setUsualTypes({EntityType::Product});
    m_via->setUsualTypes({EntityType::Organization, EntityType::Group, EntityType::Person});
}

// Ends that nobody touched are guessed anew: "founded by" turns what "employed by" had found.
void ClaimForm::followPredicate()
{
    if (m_filling)
        return;
    setUsualTypes();
    const std::optional<Predicate> predicate = m_predicate->predicate();
    if (!m_draft || !predicate || !m_workspace)
        return;
    const Claim guessed = m_draft->claimFor(*predicate);
    const Clusters &clusters = m_workspace->graph()->clusters();
    const std::pair<EntityField *, EntityId> ends[]
        = {{m_from, guessed.from}, {m_to, guessed.to}, {m_item, guessed.item}};
    if (m_from->wasTouched() || m_to->wasTouched())
        return;
    for (const auto &[field, id] : ends)
        if (!field->wasTouched())
            field->setEntity(id ? canonical(clusters, id) : EntityId());
}

void ClaimForm::swapEnds()
{
    const EntityId from = m_from->entity(), to = m_to->entity();
    const QString fromWords = m_from->words(), toWords = m_to->words();
    const auto set = [](EntityField *field, EntityId id, const QString &words) {
        if (id)
            field->setEntity(id);
        else
            field->setWords(words);
        field->setTouched(true);
    };
    set(m_from, to, toWords);
    set(m_to, from, fromWords);
}

void ClaimForm::showEvidence()
{
    const bool inference = m_inference->isChecked();
    m_speaker->setEnabled(!inference);
    m_evidence->setVisible(!inference);
    if (inference || !m_workspace)
        return;
    QString words = m_workspace->evidenceOf(m_base).simplified();
    if (words.size() > longestEvidence)
        words = words.left(longestEvidence - 1) + u'…';
    m_evidence->setText(tr("“%1”").arg(words));
}

void ClaimForm::open(const QString &title)
{
    m_title->setText(title);
    m_open = true;
    show();
    raise();
    m_predicate->setFocus();
    m_predicate->selectAll();
}

void ClaimForm::showBeside(const QRect &words, const QWidget &host)
{
    place(*this, words, host, formWidth);
}

// --- reading out

EntityId ClaimForm::idOf(const EntityField &field) const
{
    if (const EntityId known = field.entity())
        return rowIn(m_base.document, known, *m_workspace);
    return field.isNew() ? entityId(m_base.document, field.newType(), field.words()) : EntityId();
}

std::vector<NewEntity> ClaimForm::newEntities() const
{
    std::vector<NewEntity> made;
    for (const EntityField *field : roles()) {
        if (!field->isNew())
            continue;
        NewEntity entity
            = newEntity(m_base.document, field->newType(), field->words(), m_base.evidence, *m_workspace);
        const bool twice = std::ranges::any_of(
            made, [&](const NewEntity &other) { return other.entity.id == entity.entity.id; });
        if (!twice && !m_workspace->entity(entity.entity.id))
            made.push_back(std::move(entity));
    }
    return made;
}

Speaker ClaimForm::speaker() const
{
    const QString words = m_speaker->words();
    if (words.isEmpty() || m_inference->isChecked())
        return {};
    if (words == m_base.speaker.text.simplified())
        return m_base.speaker;
    Speaker speaker;
    speaker.text = words;
    if (const EntityId known = m_speaker->entity()) {
        speaker.entity = rowIn(m_base.document, known, *m_workspace);
        const Entity *entity = m_workspace->entity(speaker.entity);
        speaker.kind = entity && entity->unnamed ? SpeakerKind::Anonymous : SpeakerKind::Named;
    } else {
        speaker.kind = SpeakerKind::Role;
    }
    return speaker;
}

void ClaimForm::readDateInto(Claim &claim) const
{
    const QString words = m_date->text().simplified();
    if (words == m_base.dateText.simplified() && !words.isEmpty())
        return; // as the text has it
    claim.dateText = words;
    const DocumentSummary *summary = m_workspace ? m_workspace->summary(m_base.document) : nullptr;
    claim.date
        = words.isEmpty() ? std::nullopt : readDate(words, summary ? summary->metadata.published : QString());
}

Claim ClaimForm::claim() const
{
    Claim claim = m_base;
    claim.predicate = m_predicate->predicate().value_or(Predicate::RelatedTo);
    claim.from = idOf(*m_from);
    claim.to = idOf(*m_to);
    claim.via = idOf(*m_via);
    claim.item = idOf(*m_item);
    readDateInto(claim);
    claim.price = m_price->text().simplified();
    claim.quantity = m_quantity->text().simplified();
    claim.polarity = static_cast<Polarity>(m_polarity->currentData().toInt());
    claim.speaker = speaker();
    if (m_inference->isChecked()) {
        claim.evidence = {};
        claim.trigger = {};
    }
    claim.rule = u"person"_s;
    claim.confidence = 1;
    claim.maker = ClaimMaker::Person;
    claim.status = ClaimStatus::Confirmed;
    claim.id = claimId(claim);
    return claim;
}

void ClaimForm::complain(const QString &words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
    adjustSize();
}

bool ClaimForm::save()
{
    if (!m_open || !m_workspace)
        return false;
    if (!m_predicate->predicate()) {
        complain(m_predicate->text().isEmpty()
                     ? tr("Type what is claimed: “sells to”, “owns” ...")
                     : tr("“%1” is none of the relations that Clew knows. Press the "
                          "down key for the list.")
                           .arg(m_predicate->text()));
        m_predicate->setFocus();
        return false;
    }
    const Claim made = claim();
    if (!made.from && !made.to) {
        complain(tr("Name at least one end of the claim."));
        m_from->setFocus();
        return false;
    }
    const bool same = m_old && made.id == m_old->id && made.date == m_old->date && made.price == m_old->price
        && made.quantity == m_old->quantity && made.speaker == m_old->speaker;
    const Change change = !m_old ? entering(made, newEntities())
        : same                   ? Change(SetClaimStatus{m_old->id, ClaimStatus::Confirmed})
                                 : correcting(*m_old, made, newEntities(), *m_workspace);
    const Result<void> done
        = same && m_old->status == ClaimStatus::Confirmed ? Result<void>() : m_workspace->apply(change);
    if (!done) {
        complain(m_workspace->claim(made.id) ? tr("This claim is in the dossier already.")
                                             : ErrorText::of(done.error()));
        return false;
    }
    m_open = false;
    hide();
    Q_EMIT saved(made.id);
    Q_EMIT closed();
    return true;
}

void ClaimForm::close()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    Q_EMIT closed();
}

// --- keys and looks

bool ClaimForm::event(QEvent *event)
{
    // While the form has the keyboard, plain letters are words and Escape closes it, whatever they do
    // elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (modifiers == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ClaimForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: save(); return;
    default: event->accept(); // none of the window's keys
    }
}

void ClaimForm::dress()
{
    dressForm(*this, *m_title, *m_message);
    QFont quote = readingFont(10);
    m_evidence->setFont(quote);
    QPalette palette = m_evidence->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).muted);
    m_evidence->setPalette(palette);
}

void ClaimForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace clew
