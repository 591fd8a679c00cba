#include "network/filterpanel.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "graph/graph.h"
#include "words/errortext.h"
#include "words/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int mostHits = 100000;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = interfaceFont(8.5);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, 10, 0, 2);
    return label;
}

QLineEdit *dateEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(FilterPanel::tr("2022 or 2022-10"));
    edit->setValidator(new QRegularExpressionValidator(
        QRegularExpression(u"\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"_s), edit));
    return edit;
}

} // namespace

FilterPanel::FilterPanel(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_typeColumn(new QVBoxLayout)
    , m_predicateColumn(new QVBoxLayout)
    , m_from(dateEdit(tr("From"), this))
    , m_to(dateEdit(tr("Until"), this))
    , m_words(new QLineEdit(this))
    , m_reviewed(new QCheckBox(tr("Confirmed claims only"), this))
    , m_origins(new QSpinBox(this))
    , m_trouble(new QLabel(this))
{
    setAccessibleName(tr("Filter"));
    m_words->setAccessibleName(tr("Only documents that hold these words"));
    m_words->setPlaceholderText(tr("words of the articles"));
    m_words->setClearButtonEnabled(true);
    m_origins->setRange(0, 99);
    m_origins->setSpecialValueText(tr("any"));
    m_origins->setAccessibleName(tr("Least number of origins"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *clear = new QPushButton(tr("Lift all filters"), this);

    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(3);
    for (QVBoxLayout *part : {m_typeColumn, m_predicateColumn})
        part->setSpacing(1);
    column->addWidget(heading(tr("Documents that hold"), inner));
    column->addWidget(m_words);
    column->addWidget(m_trouble);
    column->addWidget(heading(tr("Time"), inner));
    auto *form = new QFormLayout;
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_to);
    form->addRow(tr("Origins, at least"), m_origins);
    column->addLayout(form);
    column->addWidget(m_reviewed);
    column->addWidget(heading(tr("Entities"), inner));
    column->addLayout(m_typeColumn);
    column->addWidget(heading(tr("Relations"), inner));
    column->addLayout(m_predicateColumn);
    column->addSpacing(8);
    column->addWidget(clear);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setMinimumWidth(190);

    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::editingFinished, this, &FilterPanel::change);
    connect(m_words, &QLineEdit::editingFinished, this, &FilterPanel::search);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
    });
    connect(m_reviewed, &QCheckBox::toggled, this, &FilterPanel::change);
    connect(m_origins, &QSpinBox::valueChanged, this, &FilterPanel::change);
    connect(clear, &QPushButton::clicked, this, [this] { m_selection.setFilter({}); });
    connect(&m_selection, &Selection::filterChanged, this, [this] { show(m_selection.filter()); });
}

void FilterPanel::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    follow();
}

QCheckBox *FilterPanel::addBox(QVBoxLayout *column, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(true);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &FilterPanel::change);
    return box;
}

// Only what occurs: a list of everything that might be says nothing.
void FilterPanel::offer()
{
    std::set<EntityType> types;
    std::set<Predicate> predicates;
    const std::shared_ptr<const Graph> graph = m_workspace->graph();
    for (const Edge &edge : graph->edges()) {
        predicates.insert(edge.predicate);
        for (const int end : {edge.from, edge.to})
            types.insert(graph->nodes()[static_cast<size_t>(end)].type);
    }
    for (const EntityType type : types)
        if (QCheckBox *&box = m_types[type]; !box) {
            box = addBox(m_typeColumn, labelFor(type));
            box->setIcon(badgeOf(type, box));
        }
    for (const Predicate predicate : predicates)
        if (QCheckBox *&box = m_predicates[predicate]; !box)
            box = addBox(m_predicateColumn, labelFor(predicate));
    for (const auto &[type, box] : m_types)
        box->setVisible(types.contains(type));
    for (const auto &[predicate, box] : m_predicates)
        box->setVisible(predicates.contains(predicate));
}

void FilterPanel::follow()
{
    if (m_workspace)
        offer();
    show(m_selection.filter());
}

void FilterPanel::show(const Filter &filter)
{
    m_showing = true;
    for (const auto &[type, box] : m_types)
        box->setChecked(!filter.hiddenTypes.contains(type));
    for (const auto &[predicate, box] : m_predicates)
        box->setChecked(!filter.hiddenPredicates.contains(predicate));
    m_from->setText(filter.from);
    m_to->setText(filter.to);
    m_words->setText(filter.words);
    m_reviewed->setChecked(filter.reviewedOnly);
    m_origins->setValue(filter.minimumOrigins);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_showing = false;
}

void FilterPanel::change()
{
    if (m_showing)
        return;
    Filter filter = m_selection.filter();
    for (const auto &[type, box] : m_types)
        box->isChecked() ? void(filter.hiddenTypes.erase(type)) : void(filter.hiddenTypes.insert(type));
    for (const auto &[predicate, box] : m_predicates)
        box->isChecked() ? void(filter.hiddenPredicates.erase(predicate))
                         : void(filter.hiddenPredicates.insert(predicate));
    filter.from = m_from->text();
    filter.to = m_to->text();
    filter.reviewedOnly = m_reviewed->isChecked();
    filter.minimumOrigins = m_origins->value();
    m_selection.setFilter(filter);
}

void FilterPanel::search()
{
    if (m_showing || !m_workspace || m_words->text() == m_selection.filter().words)
        return;
    Filter filter = m_selection.filter();
    filter.words = m_words->text().trimmed();
    filter.found.clear();
    m_trouble->clear();
    if (!filter.words.isEmpty()) {
        const Result<std::vector<SearchHit>> hits = m_workspace->search(filter.words, mostHits);
        if (!hits)
            m_trouble->setText(ErrorText::of(hits.error()));
        else
            for (const SearchHit &hit : *hits)
                filter.found.insert(hit.document);
    }
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_selection.setFilter(filter);
}

} // namespace clew
