#include "dialogs/entityform.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "dialogs/entitychoices.h"
#include "dialogs/entityfield.h"
#include "dialogs/formplace.h"
#include "dialogs/handedit.h"
#include "graph/graph.h"
#include "words/errortext.h"
#include "words/labels.h"
#include "workspace/mentiondraft.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int formWidth = 360;
constexpr qsizetype longestQuote = 120;

} // namespace

EntityForm::EntityForm(QWidget *parent)
    : QFrame(parent)
    , m_choices(new EntityChoices(this))
    , m_title(new QLabel(tr("New mention"), this))
    , m_quote(new QLabel(this))
    , m_name(new EntityField(tr("Name of the entity, or of one in the dossier"), m_choices, this))
    , m_type(new QComboBox(this))
    , m_everywhere(new QCheckBox(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"entityForm"_s);
    setAccessibleName(tr("Mention"));
    m_type->setAccessibleName(tr("Type"));
    for (const EntityType type : entityTypes)
        m_type->addItem(badgeOf(type, this), labelFor(type), static_cast<int>(type));
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setSpacing(6);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_quote, 1, 0, 1, 2);
    grid->addWidget(m_name, 2, 0, 1, 2);
    grid->addWidget(m_type, 3, 0);
    grid->addWidget(m_save, 3, 1);
    grid->addWidget(m_everywhere, 4, 0, 1, 2);
    grid->addWidget(m_message, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_message->hide();
    setTabOrder(m_name, m_type);
    setTabOrder(m_type, m_everywhere);
    setTabOrder(m_everywhere, m_save);
    connect(m_name, &QLineEdit::textChanged, this, &EntityForm::follow);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_name->entity())
            m_name->setNewType(static_cast<EntityType>(m_type->currentData().toInt()));
    });
    connect(m_save, &QPushButton::clicked, this, &EntityForm::save);
    dress();
    hide();
}

void EntityForm::setWorkspace(Workspace *workspace)
{
    close();
    m_workspace = workspace;
    m_choices->clear();
}

void EntityForm::begin(const Passage &passage)
{
    const auto document = m_workspace ? m_workspace->document(passage.document) : Error{};
    if (!document)
        return;
    const QString &text = (*document)->text;
    m_document = passage.document;
    m_words = wordsOf(text, passage.span);
    if (m_words.isEmpty())
        return;
    const QString named = m_words.of(text).toString().simplified();
    m_choices->fill(*m_workspace, {});
    m_others.clear();
    const std::vector<const Mention *> marked = m_workspace->mentionsOf(m_document);
    for (const Span span : sameWords(text, m_words))
        if (std::ranges::none_of(marked, [span](const Mention *mention) { return mention->span == span; }))
            m_others.push_back(span);
    m_everywhere->setVisible(!m_others.empty());
    m_everywhere->setChecked(!m_others.empty());
    m_everywhere->setText(tr("Also where it stands &elsewhere in this article: %n", nullptr,
                             static_cast<int>(m_others.size())));
    const EntityType type = guessedType(**document, m_words);
    m_name->setUsualTypes({type});
    m_name->setNewType(type);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(type)));
    m_name->setWords(named);
    m_quote->setText(tr("“%1”").arg(named.left(longestQuote)));
    complain({});
    follow();
    m_open = true;
    show();
    raise();
    m_name->setFocus();
    m_name->selectAll();
}

// A known entity has its type already.
void EntityForm::follow()
{
    const EntityId known = m_name->entity();
    const std::optional<EntityType> type = known ? m_choices->typeOf(known) : std::nullopt;
    m_title->setText(known ? tr("Mention of a known entity") : tr("New entity"));
    m_type->setEnabled(!known);
    const EntityType shown = type.value_or(m_name->newType());
    const QSignalBlocker quiet(m_type);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(shown)));
}

void EntityForm::showBeside(const QRect &words, const QWidget &host)
{
    place(*this, words, host, formWidth);
}

bool EntityForm::save()
{
    if (!m_open || !m_workspace)
        return false;
    if (m_name->words().isEmpty()) {
        complain(tr("Type a name."));
        return false;
    }
    std::vector<Span> places{m_words};
    if (m_everywhere->isChecked() && !m_everywhere->isHidden())
        places.insert(places.end(), m_others.begin(), m_others.end());
    const EntityId known = m_name->entity();
    const EntityType type = static_cast<EntityType>(m_type->currentData().toInt());
    const Naming naming{m_document, known, type, m_name->words(), places, m_person};
    const Result<void> done = m_workspace->apply(markingOf(naming, *m_workspace));
    if (!done) {
        complain(ErrorText::of(done.error()));
        return false;
    }
    const EntityId entity = known ? known : entityId(m_document, type, m_name->words());
    m_open = false;
    hide();
    Q_EMIT saved(canonical(m_workspace->graph()->clusters(), entity));
    Q_EMIT closed();
    return true;
}

void EntityForm::close()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    Q_EMIT closed();
}

void EntityForm::complain(const QString &words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
    adjustSize();
}

bool EntityForm::event(QEvent *event)
{
    // While the form has the keyboard, plain letters are words and Escape closes it, whatever they do
    // elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if ((modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void EntityForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: save(); return;
    default: event->accept(); // none of the window's keys
    }
}

void EntityForm::dress()
{
    dressForm(*this, *m_title, *m_message);
    m_quote->setFont(readingFont(10.5));
}

void EntityForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace clew
