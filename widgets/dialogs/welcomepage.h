#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace clew {

class DropArea;

// What a first start shows: open the sample, begin a dossier, open one, drop articles, the recent ones.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths); // newest first; those that are gone are left out
    void setDropHover(bool hover); // something is being dragged over the window

Q_SIGNALS:
    void openSample();
    void newDossier();
    void openDossier();
    void openRecent(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *choices();
    void dress();

    QStringList m_recent;
    DropArea *m_dropArea = nullptr;
    QWidget *m_recentBox = nullptr;
    QVBoxLayout *m_recentList = nullptr;
};

} // namespace clew
