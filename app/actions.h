#pragma once

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace clew {

// Every action of the window: one menu entry and one shortcut each. The window connects them; nothing else
// does.
struct Actions
{
    // File
    QAction *newDossier, *openDossier, *openSample, *importFiles, *importFolder, *importClipboard, *saveCopy,
        *mergeDossier, *exportSnapshot, *exportReport, *checkSnapshot, *compareSnapshot, *savePicture,
        *closeDossier, *quit;
    QMenu *file, *recent;
    // Edit
    QAction *undo, *redo, *search, *settings;
    QMenu *edit;
    // View
    QAction *themeLight, *themeDark, *themeSystem, *clearFilter;
    QMenu *panels, *network, *reader, *timeline, *tables, *languages;
    // Go
    QAction *back, *forward, *deskHits, *deskEntity, *deskRoute;
    // Entity, Claim
    QMenu *entity, *claim;
    QAction *traceFrom, *traceTo, *confirmClaim, *rejectClaim;
    QAction *review, *note, *reread, *screening;
    // Help
    QAction *help, *shortcuts, *about;

    std::vector<QAction *> all() const; // for the search box and the list of shortcuts
};

// Makes the actions and fills the window's menu bar.
Actions makeActions(QMainWindow &window);

// Those that need an open dossier.
void enableForDossier(const Actions &actions, bool open);

} // namespace clew
