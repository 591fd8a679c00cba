#include "dialogs/screeningdetails.h"

#include "common/theme.h"
#include "screening/listcodes.h"
#include "screening/listentry.h"
#include "words/listwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostProblems = 200; // on show

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::ScreeningDialog)
};

QString quiet(const QString &text, const Theme &theme)
{
    return u"<span style='color:"_s + theme.muted.name() + u"'>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString paragraph(const QString &html)
{
    return u"<p style='margin:0 0 6px 0'>"_s + html + u"</p>"_s;
}

} // namespace

QString screeningDetailsHtml(const Lists &lists, int file, const Theme &theme)
{
    const ListFile &shown = lists.files[static_cast<size_t>(file)];
    QString html = paragraph(quiet(Words::tr("SHA-256 %1").arg(shown.sha256), theme));
    std::map<QString, int> counts;
    for (const ListEntry &entry : lists.entries) {
        if (entry.source == file)
            ++counts[entry.list];
    }
    for (const auto &[code, count] : counts) {
        const ListFacts *facts = factsOf(code);
        const QString title = facts ? facts->title : code;
        html += paragraph(u"<b>"_s + title.toHtmlEscaped() + u"</b> "_s
                          + quiet((facts ? facts->authority + u" · "_s : QString())
                                      + Words::tr("%n entries", nullptr, count),
                                  theme)
                          + u"<br/>"_s
                          + (facts ? effectOf(*facts, QLocale().name())
                                   : Words::tr("Clew does not know this list: see what its authority says."))
                                .toHtmlEscaped());
    }
    if (counts.empty())
        html += paragraph(Words::tr("Holds names or addresses for entries of another file.").toHtmlEscaped());
    if (shown.problems.empty())
        return html + paragraph(quiet(Words::tr("Every row was read."), theme));
    html += paragraph(u"<b>"_s
                      + Words::tr("%n rows could not be read as they stand:", nullptr,
                                  static_cast<int>(shown.problems.size()))
                            .toHtmlEscaped()
                      + u"</b>"_s);
    for (size_t i = 0; i < std::min(shown.problems.size(), mostProblems); ++i) {
        const ListProblem &problem = shown.problems[i];
        html += paragraph(
            Words::tr("Line %1: %2", "a row of a list, what is wrong")
                .arg(QLocale().toString(problem.line), listProblemLabel(codeOf(problem.what), problem.fact))
                .toHtmlEscaped());
    }
    return html;
}

} // namespace clew
