#include "settingsdialog.h"

#include "language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace clew {

namespace {

constexpr int smallestDesk = 100, largestDesk = 50'000; // documents

QLabel *remark(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, bool busy, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_motion(new QCheckBox(tr("&Reduce motion"), this))
    , m_reopen(new QCheckBox(tr("&Open the last dossier at the start"), this))
    , m_name(new QLineEdit(settings.name, this))
    , m_desk(new QSpinBox(this))
{
    setWindowTitle(tr("Settings"));
    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.theme)));
    m_language->addItem(tr("Like the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_language->setEnabled(!busy);
    m_motion->setChecked(settings.reduceMotion);
    m_reopen->setChecked(settings.reopen);
    m_name->setPlaceholderText(tr("the name of your account"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 22, 24, 18);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    if (busy)
        form->addRow(QString(), remark(tr("The language can be changed when the import is done."), this));
    form->addRow(QString(), m_motion);
    form->addRow(tr("&Your name:"), m_name);
    form->addRow(QString(),
                 remark(tr("It signs what you decide: merges, verdicts and notes. It is kept in the "
                           "dossier and goes nowhere else."),
                        this));
    form->addRow(QString(), m_reopen);
    form->addRow(QString(),
                 remark(tr("Every edit is written to the dossier at once and can be undone, also "
                           "after a restart. There is nothing to save."),
                        this));
    m_desk->setRange(smallestDesk, largestDesk);
    m_desk->setSingleStep(500);
    m_desk->setGroupSeparatorShown(true);
    m_desk->setValue(settings.desk);
    form->addRow(tr("&Documents on the desk:"), m_desk);
    form->addRow(
        QString(),
        remark(tr("As many documents of a large dossier are looked at together; every text is searched. "
                  "More of them need more memory and time. It holds for the next dossier that is opened."),
               this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    resize(460, sizeHint().height());
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_before;
    settings.theme = static_cast<ThemeMode>(m_theme->currentData().toInt());
    settings.language = m_language->currentData().toString();
    settings.name = m_name->text().trimmed();
    settings.reduceMotion = m_motion->isChecked();
    settings.reopen = m_reopen->isChecked();
    settings.desk = m_desk->value();
    return settings;
}

} // namespace clew
