// For everybody: whatever can be reached by the Tab key says what it is, and whatever a menu does has keys of
// its own.

#include "mainwindow.h"
#include "settings.h"
#include "support/dossierfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

#include <map>
#include <set>

using namespace clew;

namespace {

QString nameOf(const QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name) : QString();
}

QString whereIs(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at; at = at->parentWidget())
        path.prepend(QLatin1StringView(at->metaObject()->className())
                     + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(u" > "_qs);
}

// Parts that a widget of Qt is made of; they are reached and named through it.
bool isPart(const QWidget &widget)
{
    // tabs that Qt has made and does not need
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs && tabs->count() == 0)
        return true;
    if (widget.window()->windowType() == Qt::Popup
        && qobject_cast<QComboBox *>(widget.window()->parentWidget()))
        return true;
    return widget.objectName().startsWith(u"qt_"_qs) || (widget.parentWidget() && widget.focusProxy());
}

void collect(const QMenu &menu, std::vector<QAction *> &leaves)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), leaves);
        else if (!action->isSeparator())
            leaves.push_back(action);
    }
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void whatTakesTheFocusHasAName();
    void everyMenuEntryHasKeys();
    void noKeysMeanTwoThings();
    void tabComesAround();

private:
    std::vector<QAction *> entries() const;

    test::DossierFixture m_fixture;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessible::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QAccessible::setActive(true);
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(m_window->openDossier(m_fixture.path()).has_value());
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        dock->show();
    QApplication::processEvents();
}

std::vector<QAction *> TestAccessible::entries() const
{
    std::vector<QAction *> leaves;
    for (const QAction *action : m_window->menuBar()->actions())
        if (action->menu() && action->menu() != m_window->actions().recent)
            collect(*action->menu(), leaves);
    return leaves;
}

void TestAccessible::whatTakesTheFocusHasAName()
{
    QStringList nameless;
    int named = 0;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || isPart(*widget))
            continue;
        if (nameOf(*widget).trimmed().isEmpty())
            nameless.append(whereIs(*widget));
        else
            ++named;
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(named > 10);
}

void TestAccessible::everyMenuEntryHasKeys()
{
    QStringList without;
    const std::vector<QAction *> leaves = entries();
    for (const QAction *action : leaves) {
        const QMenu *recent = m_window->actions().recent;
        if (action->shortcuts().isEmpty() && !recent->actions().contains(action))
            without.append(action->text());
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    QVERIFY(leaves.size() > 30);
}

void TestAccessible::noKeysMeanTwoThings()
{
    std::map<QString, QStringList> meanings;
    for (const QAction *action : entries()) {
        if (action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts())
            meanings[keys.toString(QKeySequence::PortableText)].append(action->text());
    }
    QStringList doubtful;
    for (const auto &[keys, texts] : meanings)
        if (texts.size() > 1)
            doubtful.append(keys + u": "_qs + texts.join(u", "_qs));
    QVERIFY2(doubtful.isEmpty(), qPrintable(doubtful.join(u'\n')));
}

// From the first widget by Tab alone through the window and back, never caught in one place.
void TestAccessible::tabComesAround()
{
    m_window->activateWindow();
    std::set<const QWidget *> seen;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_Tab);
        const QWidget *now = m_window->focusWidget();
        QVERIFY(now);
        if (!seen.insert(now).second)
            break;
    }
    std::set<QString> docks;
    for (const QWidget *widget : seen)
        for (const QWidget *at = widget; at; at = at->parentWidget())
            if (qobject_cast<const QDockWidget *>(at))
                docks.insert(at->objectName());
    QVERIFY2(docks.size() >= 4, qPrintable(QString::number(docks.size())));
}

QTEST_MAIN(TestAccessible)
#include "test_accessible.moc"
