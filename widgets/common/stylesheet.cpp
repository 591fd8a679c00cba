#include "common/stylesheet.h"

#include "common/theme.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr auto windowRules = R"(
QDockWidget { border: none; }
QDockWidget::title { background: @background; padding: 10px 14px 5px 14px; text-align: left; }
QMenuBar { background: @background; border-bottom: 1px solid @rule; padding: 3px 6px; color: @muted; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 5px; color: @muted; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; color: @ink; }
QMenu { background: @surface; border: 1px solid @rule; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 4px; color: @ink; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @rule; margin: 5px 8px; }
QMenu::icon { padding-left: 6px; }
QToolBar { background: @background; border: none; border-bottom: 1px solid @rule; spacing: 4px; padding: 4px 10px; }
QToolBar::separator { background: @rule; width: 1px; margin: 5px 4px; }
QStatusBar { background: @background; border-top: 1px solid @rule; color: @muted; }
QSizeGrip { image: none; width: 0; height: 0; }
QToolBar::handle { image: none; width: 0; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; }
QToolTip { background: @surface; color: @ink; border: 1px solid @rule; padding: 5px 8px; }
)";

constexpr auto controlRules = R"(
QLineEdit, QPlainTextEdit {
  background: @surface; color: @ink; border: 1px solid @rule; border-radius: 6px; padding: 4px 8px;
  selection-background-color: @selectionWash; selection-color: @ink; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @muted; }
QComboBox, QSpinBox {
  background: @surface; color: @ink; border: 1px solid @rule; border-radius: 6px; padding: 4px 8px;
  selection-background-color: @selectionWash; selection-color: @ink; }
QComboBox:focus, QComboBox:on, QSpinBox:focus { border-color: @muted; }
QComboBox:disabled, QSpinBox:disabled { color: @faint; }
QComboBox { padding: 4px 2px 4px 7px; }
QComboBox::drop-down { border: none; width: 16px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 13px; height: 13px; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 13px; height: 13px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 18px; }
QComboBox QLineEdit { border: none; border-radius: 0; padding: 0; background: transparent; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @rule; padding: 3px; outline: none; }
QPushButton { background: @surface; color: @ink; border: 1px solid @rule; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @rule; }
QPushButton:focus { border-color: @muted; }
QPushButton:default { border-color: @muted; font-weight: 600; }
QPushButton:disabled { color: @faint; }
QToolButton { background: transparent; border: none; border-radius: 5px; padding: 3px; color: @muted; }
QToolButton:hover, QToolButton:focus { background: @hover; color: @ink; }
QToolButton:pressed, QToolButton:checked { background: @rule; color: @ink; }
QToolButton::menu-indicator { image: none; }
QProgressBar { background: @rule; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @ink; }
QTabWidget::pane { border: none; border-top: 1px solid @rule; }
QGroupBox { border: none; border-top: 1px solid @rule; margin-top: 18px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @muted; }
)";

constexpr auto viewRules = R"(
QTreeView, QListView, QTableView, QTextBrowser, QTextEdit, QScrollArea, QGraphicsView { border: none; }
QTextBrowser, QTextEdit { selection-background-color: @selectionWash; selection-color: @ink; }
QTableView { gridline-color: @rule; }
QHeaderView { background: @background; }
QHeaderView::section { background: @background; color: @muted; border: none; border-bottom: 1px solid @rule;
  padding: 5px 8px; font-weight: 600; font-size: 11px; }
QTableCornerButton::section { background: @background; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: @rule; border-radius: 3px; border: none; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @background; border: none; }
)";

} // namespace

QString styleSheetOf(const Theme &theme)
{
    QString sheet = QString::fromLatin1(windowRules) + QString::fromLatin1(controlRules)
        + QString::fromLatin1(viewRules);
    const QColor faint = theme.dark ? QColor(0x6a, 0x6f, 0x75) : QColor(0xa0, 0xa3, 0xa6);
    const QColor selectionWash = theme.dark ? QColor(0x5a, 0x2b, 0x31) : QColor(0xf6, 0xcf, 0xd4);
    const std::pair<QLatin1StringView, QColor> tokens[] = {{"@background"_L1, theme.background},
                                                           {"@surface"_L1, theme.surface},
                                                           {"@selectionWash"_L1, selectionWash},
                                                           {"@accent"_L1, theme.accent},
                                                           {"@hover"_L1, theme.hover},
                                                           {"@muted"_L1, theme.muted},
                                                           {"@faint"_L1, faint},
                                                           {"@rule"_L1, theme.rule},
                                                           {"@ink"_L1, theme.ink}};
    for (const auto &[token, colour] : tokens)
        sheet.replace(token, colour.name());
    return sheet;
}

} // namespace clew
