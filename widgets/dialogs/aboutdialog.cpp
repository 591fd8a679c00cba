#include "dialogs/aboutdialog.h"

#include "common/icon.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

std::vector<AboutDialog::Part> libraries()
{
    return {
        {u"Qt "_s + QString::fromLatin1(qVersion()), u"LGPL-3.0"_s, AboutDialog::tr("window, text, threads")},
        {u"Qt Charts"_s, u"GPL-3.0"_s, AboutDialog::tr("the density strip of the timeline")},
        {u"SQLite"_s, AboutDialog::tr("public domain"),
         AboutDialog::tr("the dossier file and its full-text search")},
        {u"ICU"_s, u"Unicode-3.0"_s, AboutDialog::tr("sentences, words, character sets")},
        {u"uchardet"_s, u"MPL-1.1"_s, AboutDialog::tr("guessing a character set")},
        {u"cmark"_s, u"BSD-2-Clause"_s, AboutDialog::tr("reading Markdown")},
        {u"yaml-cpp"_s, u"MIT"_s, AboutDialog::tr("reading front matter")},
        {u"Poppler"_s, u"GPL-2.0"_s, AboutDialog::tr("reading PDF")},
        {u"GMime"_s, u"LGPL-2.1"_s, AboutDialog::tr("reading mails")},
        {u"libarchive"_s, u"BSD-2-Clause"_s, AboutDialog::tr("reading archives")},
        {u"Inter, Noto Serif"_s, u"OFL-1.1"_s, AboutDialog::tr("typefaces, where they are installed")},
    };
}

QString tableOf(const std::vector<AboutDialog::Part> &parts, const Theme &theme)
{
    QString html = u"<table cellspacing='0' cellpadding='3'>"_s;
    for (const AboutDialog::Part &library : parts)
        html += u"<tr><td style='padding-right:14px'><b>"_s + library.name.toHtmlEscaped()
            + u"</b></td><td style='padding-right:14px'>"_s + library.licence.toHtmlEscaped()
            + u"</td><td><span style='color:"_s + theme.muted.name() + u"'>"_s + library.use.toHtmlEscaped()
            + u"</span></td></tr>"_s;
    return html + u"</table>"_s;
}

} // namespace

AboutDialog::AboutDialog(const std::vector<Part> &models, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Clew"));
    const Theme &theme = themeOf(this);
    auto *name = new QLabel(tr("Clew %1").arg(QLatin1StringView(CLEW_VERSION)), this);
    QFont large = readingFont(20);
    large.setBold(true);
    name->setFont(large);
    auto *text = new QLabel(
        tr("<i>clew</i>, noun: a ball of thread that leads the way through a labyrinth; the word "
           "from which “clue” comes."),
        this);
    text->setWordWrap(true);
    text->setFont(readingFont(11));
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later "
                                  "(GPL-3.0-or-later). It comes without any warranty."),
                               this);
    licence->setWordWrap(true);
    auto *heading = new QLabel(tr("It stands on:"), this);
    auto *list = new QTextBrowser(this);
    list->setFrameShape(QFrame::NoFrame);
    list->setOpenLinks(false);
    list->setAccessibleName(tr("Libraries and models with their licences"));
    QString html = tableOf(libraries(), theme);
    if (!models.empty())
        html += u"<p>"_s + tr("It reads with these models:").toHtmlEscaped() + u"</p>"_s
            + tableOf(models, theme);
    list->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 18);
    column->setSpacing(10);
    column->addWidget(name);
    column->addWidget(text);
    column->addSpacing(4);
    column->addWidget(licence);
    column->addSpacing(4);
    column->addWidget(heading);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(560, 500);
}

} // namespace clew
