#pragma once

#include <QDialog>

#include <vector>

namespace clew {

// Version, licence, and the libraries and language models that the program stands on, with theirs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        QString licence;
        QString use; // or whose work it was made of
    };

    explicit AboutDialog(const std::vector<Part> &models, QWidget *parent = nullptr);
};

} // namespace clew
