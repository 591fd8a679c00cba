#pragma once

#include <QAbstractButton>

namespace clew {

// A large button: an icon, what it does, and a line that says more.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &iconName, const QString &title, const QString &line,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void setPrimary(bool primary);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_line;
    bool m_primary = false;
};

} // namespace clew
