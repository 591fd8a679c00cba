#include "formats/pdf.h"

#include <QStringList>

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int mostPages = 5000;

QString fromPoppler(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

// Ligatures are a matter of print: "ﬁrm" is "firm" (Unicode, Alphabetic Presentation Forms).
QString withoutLigatures(QString text)
{
    static constexpr std::pair<char16_t, const char *> ligatures[]{
        {u'\ufb00', "ff"},  {u'\ufb01', "fi"}, {u'\ufb02', "fl"}, {u'\ufb03', "ffi"},
        {u'\ufb04', "ffl"}, {u'\ufb05', "st"}, {u'\ufb06', "st"}};
    for (const auto &[ligature, letters] : ligatures)
        text.replace(QChar(ligature), QLatin1StringView(letters));
    return text;
}

// What it has to complain about a file goes into no log of ours.
void beQuiet()
{
    static const bool quiet = [] {
        poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
        return true;
    }();
    (void)quiet;
}

} // namespace

Result<RawArticle> readPdf(const QByteArray &bytes, const QString &name, const Job &job)
{
    beQuiet();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return Error{.code = ErrorCode::BadSyntax, .fact = u"PDF"_s};
    if (document->is_locked())
        return Error{.code = ErrorCode::Encrypted, .fact = u"PDF"_s};
    if (document->pages() > mostPages)
        return Error{.code = ErrorCode::TooLarge, .fact = u"%1 pages"_s.arg(mostPages)};
    QStringList pages;
    bool empty = true;
    for (int i = 0; i < document->pages(); ++i) {
        if (job.cancelled())
            return Error{.code = ErrorCode::Cancelled};
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        QString text
            = page ? fromPoppler(page->text({}, poppler::page::non_raw_non_physical_layout)) : QString();
        text.remove(u'\f');
        empty = empty && text.trimmed().isEmpty();
        pages.append(withoutLigatures(text));
    }
    if (empty)
        return Error{.code = ErrorCode::NoText, .fact = u"scanned"_s};
    RawArticle piece{.name = name, .original = bytes, .form = RawArticle::Form::Text};
    piece.decoded = pages.join(u'\f');
    piece.kind = SourceKind::Pdf;
    piece.hinted.title = fromPoppler(document->get_title()).simplified();
    if (const QString author = fromPoppler(document->get_author()).simplified(); !author.isEmpty())
        piece.hinted.authors = {author};
    return piece;
}

} // namespace clew
