#include "jobs/importsummary.h"

#include "common/theme.h"
#include "words/errortext.h"
#include "words/importwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

ImportSummary::ImportSummary(QWidget *parent)
    : QDialog(parent)
    , m_headline(new QLabel(this))
    , m_note(new QLabel(this))
    , m_details(new QTextBrowser(this))
{
    setWindowTitle(tr("Import"));
    setModal(false);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont headline = readingFont(13);
    headline.setWeight(QFont::DemiBold);
    m_headline->setFont(headline);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    m_details->setAccessibleName(tr("What was imported"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString note = m_note->text();
        QGuiApplication::clipboard()->setText(note.isEmpty() ? m_text : QString(m_text + u'\n' + note));
    });
    m_save = buttons->addButton(tr("&Save report..."), QDialogButtonBox::ActionRole);
    m_retry = buttons->addButton(tr("&Try refused files again"), QDialogButtonBox::ActionRole);
    m_save->hide();
    m_retry->hide();
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save report"), u"import.csv"_s,
                                                          tr("Table (*.csv);;JSON (*.json);;Text (*.txt)"));
        if (path.isEmpty())
            return;
        if (const Result<void> saved = saveReport(path); !saved)
            setNote(ErrorText::of(saved.error()));
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_result && *m_result)
            Q_EMIT retryWanted(refusedPaths(**m_result));
        close();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(m_headline);
    layout->addWidget(m_note);
    layout->addWidget(m_details, 1);
    layout->addWidget(buttons);
    resize(560, 420);
}

void ImportSummary::setResult(const Result<ImportReport> &result)
{
    m_result = result;
    m_text = result ? plainText(*result) : ErrorText::of(result.error());
    m_headline->setText(result ? headlineOf(*result) : m_text);
    m_save->setVisible(result.has_value());
    m_retry->setVisible(result && !refusedPaths(*result).empty());
    render();
}

Result<void> ImportSummary::saveReport(const QString &path) const
{
    if (!m_result || !*m_result)
        return Error{ErrorCode::WrongUse, path};
    QSaveFile file(path);
    const QByteArray bytes = importReport(**m_result, reportFormatOf(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::CannotWrite, path, {}, file.errorString()};
    return {};
}

void ImportSummary::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ImportSummary::render()
{
    const QString details = html();
    m_details->setVisible(!details.isEmpty());
    m_details->document()->setDocumentMargin(0);
    m_details->setHtml(details);
}

QString ImportSummary::html() const
{
    if (!m_result || !*m_result)
        return {};
    const Theme &theme = themeOf(this);
    const auto coloured = [](const QString &text, const QColor &colour) {
        return QString(u"<span style='color:"_s + colour.name() + u"'>"_s + text.toHtmlEscaped()
                       + u"</span>"_s);
    };
    QString html;
    for (const ImportSection &section : sectionsOf(**m_result)) {
        html += u"<p style='margin:14px 0 4px 0'><b>"_s + coloured(section.title, theme.muted) + u"</b> "_s
            + coloured(locale().toString(static_cast<int>(section.lines.size())), theme.muted) + u"</p>"_s;
        constexpr size_t mostShown = 300; // a page of a hundred thousand lines takes minutes to lay out
        for (size_t at = 0; at < std::min(section.lines.size(), mostShown); ++at) {
            const ImportLine &line = section.lines[at];
            html += u"<p style='margin:0 0 4px 0'>"_s
                + coloured(line.title, line.warning ? theme.warning : theme.ink);
            if (!line.note.isEmpty())
                html += u" · "_s + coloured(line.note, theme.muted);
            html += u"</p>"_s;
        }
        if (section.lines.size() > mostShown)
            html += u"<p>"_s
                + coloured(tr("%n more are in the report.", nullptr,
                              static_cast<int>(section.lines.size() - mostShown)),
                           theme.muted)
                + u"</p>"_s;
    }
    return html;
}

void ImportSummary::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace clew
