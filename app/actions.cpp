#include "actions.h"

#include "language.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>

namespace clew {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    return action;
}

void addFileMenu(Actions &actions, QMenu *menu)
{
    actions.file = menu;
    actions.newDossier = add(menu, Words::tr("&New dossier..."), QKeySequence::New);
    actions.openDossier = add(menu, Words::tr("&Open dossier..."), QKeySequence::Open);
    actions.recent = menu->addMenu(Words::tr("Open &recent"));
    actions.openSample
        = add(menu, Words::tr("Open the &sample dossier"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    menu->addSeparator();
    actions.importFiles = add(menu, Words::tr("&Import articles..."), QKeySequence(Qt::CTRL | Qt::Key_I));
    actions.importFolder
        = add(menu, Words::tr("Import a &folder..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    actions.importClipboard
        = add(menu, Words::tr("Import the clip&board"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    menu->addSeparator();
    actions.saveCopy
        = add(menu, Words::tr("Save a &copy..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    actions.mergeDossier = add(menu, Words::tr("Mer&ge a colleague's dossier..."),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    actions.exportSnapshot
        = add(menu, Words::tr("&Export a snapshot..."), QKeySequence(Qt::CTRL | Qt::Key_E));
    actions.exportReport
        = add(menu, Words::tr("Export a &dossier report..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    actions.checkSnapshot
        = add(menu, Words::tr("Chec&k a snapshot..."), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    actions.compareSnapshot
        = add(menu, Words::tr("Compare with a snapsho&t..."), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    actions.savePicture = add(menu, Words::tr("Save a &picture of the window..."),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    menu->addSeparator();
    actions.reread
        = add(menu, Words::tr("Read all articles ane&w..."), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));
    actions.screening
        = add(menu, Words::tr("Sanctions and control lis&ts..."), QKeySequence(Qt::CTRL | Qt::Key_L));
    menu->addSeparator();
    actions.closeDossier = add(menu, Words::tr("C&lose dossier"), QKeySequence(Qt::CTRL | Qt::Key_W));
    actions.quit = add(menu, Words::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

// In their own words, so that whoever is lost in one language finds the way out.
void addLanguages(QMenu *menu)
{
    int key = Qt::Key_0;
    std::vector<Language> choices{{QString(), Words::tr("Like the system")}};
    std::ranges::copy(languages(), std::back_inserter(choices));
    for (const Language &language : choices)
        add(menu, language.name, QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(key++)))
            ->setData(language.code);
}

void addViewMenu(Actions &actions, QMenu *menu)
{
    QMenu *theme = menu->addMenu(Words::tr("&Colours"));
    actions.themeLight = add(theme, Words::tr("&Light"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    actions.themeDark = add(theme, Words::tr("&Dark"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
    actions.themeSystem
        = add(theme, Words::tr("Like the &system"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    auto *group = new QActionGroup(theme);
    for (QAction *action : {actions.themeLight, actions.themeDark, actions.themeSystem}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    actions.languages = menu->addMenu(Words::tr("&Language"));
    addLanguages(actions.languages);
    actions.panels = menu->addMenu(Words::tr("&Panels"));
    menu->addSeparator();
    actions.network = menu->addMenu(Words::tr("&Network"));
    actions.reader = menu->addMenu(Words::tr("&Reader"));
    actions.timeline = menu->addMenu(Words::tr("&Timeline"));
    actions.tables = menu->addMenu(Words::tr("T&ables"));
    menu->addSeparator();
    actions.clearFilter
        = add(menu, Words::tr("Lift all &filters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
}

} // namespace

Actions makeActions(QMainWindow &window)
{
    Actions actions{};
    QMenuBar *bar = window.menuBar();
    addFileMenu(actions, bar->addMenu(Words::tr("&File")));

    QMenu *edit = actions.edit = bar->addMenu(Words::tr("&Edit"));
    actions.undo = add(edit, Words::tr("&Undo"), QKeySequence::Undo);
    actions.redo = add(edit, Words::tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addSeparator();
    actions.search = add(edit, Words::tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_K));

    edit->addSeparator();
    actions.settings = add(edit, Words::tr("Se&ttings..."), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    actions.settings->setMenuRole(QAction::PreferencesRole);

    addViewMenu(actions, bar->addMenu(Words::tr("&View")));

    QMenu *go = bar->addMenu(Words::tr("&Go"));
    actions.back = add(go, Words::tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    actions.forward = add(go, Words::tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));

    go->addSeparator();
    actions.deskHits = add(go, Words::tr("Put all hits of the search on the &desk"),
                           QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H));
    actions.deskEntity = add(go, Words::tr("Put all documents of this &entity on the desk"),
                             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    actions.deskRoute = add(go, Words::tr("Look for &routes in all documents"),
                            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));

    actions.entity = bar->addMenu(Words::tr("E&ntity"));
    actions.traceTo = add(actions.entity, Words::tr("&Trace routes to here"), QKeySequence(Qt::Key_T));
    actions.traceFrom
        = add(actions.entity, Words::tr("Trace routes &from here"), QKeySequence(Qt::SHIFT | Qt::Key_T));

    actions.claim = bar->addMenu(Words::tr("&Claim"));
    actions.confirmClaim = add(actions.claim, Words::tr("&Confirm"), QKeySequence(Qt::Key_Y));
    actions.rejectClaim = add(actions.claim, Words::tr("&Reject"), QKeySequence(Qt::Key_X));
    actions.claim->addSeparator();
    actions.review
        = add(actions.claim, Words::tr("Re&view queue"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    actions.note = add(edit, Words::tr("Write a &note"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));

    QMenu *help = bar->addMenu(Words::tr("&Help"));
    actions.help = add(help, Words::tr("&How Clew works"), QKeySequence(Qt::Key_F1));
    actions.shortcuts = add(help, Words::tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1));
    actions.about = add(help, Words::tr("&About Clew"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    enableForDossier(actions, false);
    return actions;
}

std::vector<QAction *> Actions::all() const
{
    return {newDossier,  openDossier,  openSample,     importFiles,  importFolder,  importClipboard,
            saveCopy,    mergeDossier, exportSnapshot, exportReport, checkSnapshot, compareSnapshot,
            savePicture, closeDossier, quit,           undo,         redo,          search,
            themeLight,  themeDark,    themeSystem,    clearFilter,  back,          forward,
            traceFrom,   traceTo,      confirmClaim,   rejectClaim,  settings,      help,
            shortcuts,   about,        review,         note,         reread,        screening,
            deskHits,    deskEntity,   deskRoute};
}

void enableForDossier(const Actions &actions, bool open)
{
    for (QAction *action : {actions.saveCopy,
                            actions.mergeDossier,
                            actions.exportSnapshot,
                            actions.exportReport,
                            actions.compareSnapshot,
                            actions.closeDossier,
                            actions.undo,
                            actions.redo,
                            actions.clearFilter,
                            actions.back,
                            actions.forward,
                            actions.traceFrom,
                            actions.traceTo,
                            actions.confirmClaim,
                            actions.rejectClaim,
                            actions.review,
                            actions.note,
                            actions.reread,
                            actions.screening,
                            actions.deskHits,
                            actions.deskEntity,
                            actions.deskRoute})
        action->setEnabled(open);
}

} // namespace clew
