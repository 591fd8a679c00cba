#pragma once

#include <QDialog>

namespace clew {

// Version, licence, and the libraries that the program stands on, with theirs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace clew
