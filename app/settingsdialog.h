#pragma once

#include "settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace clew {

// Shows settings and gives back changed ones; who opens it applies and saves them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    // `busy`: the window cannot be rebuilt now (an import runs), so that the language stays.
    SettingsDialog(const Settings &settings, bool busy, QWidget *parent = nullptr);

    Settings settings() const;

private:
    Settings m_before;
    QComboBox *m_theme;
    QComboBox *m_language;
    QCheckBox *m_motion;
    QCheckBox *m_reopen;
    QLineEdit *m_name;
    QSpinBox *m_desk;
};

} // namespace clew
