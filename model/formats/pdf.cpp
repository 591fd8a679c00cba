#include "formats/pdf.h"

#include "formats/ocr.h"
#include "formats/pdfguard.h"
#include "formats/printedpage.h"
#include "formats/statedauthors.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int mostPages = 5000;
constexpr std::size_t mostWords = 3'000'000;

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

bool isBold(const poppler::text_box &box)
{
    return box.has_font_info() && QString::fromStdString(box.get_font_name()).contains(u"Bold"_s);
}

void appendNumber(QByteArray &bytes, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(value >> shift & 0xff);
}

void appendChunk(QByteArray &png, const QByteArray &content)
{
    appendNumber(png, static_cast<quint32>(content.size() - 4)); // the name does not count
    png += content;
    const auto *begin = reinterpret_cast<const Bytef *>(content.constData());
    appendNumber(png, static_cast<quint32>(crc32(0, begin, static_cast<uInt>(content.size()))));
}

// Rows of grey dots, each behind a zero ("no filter"), as PNG (ISO 15948).
QByteArray greyPng(const QByteArray &rows, int width, int height)
{
    QByteArray head = "IHDR";
    appendNumber(head, static_cast<quint32>(width));
    appendNumber(head, static_cast<quint32>(height));
    head += QByteArray("\x08\0\0\0\0", 5);
    QByteArray png = "\x89PNG\r\n\x1a\n";
    appendChunk(png, head);
    appendChunk(png, "IDAT" + qCompress(rows, 1).mid(4)); // without Qt's length
    appendChunk(png, "IEND");
    return png;
}

bool isWhite(const poppler::image &image)
{
    constexpr unsigned char nearlyWhite = 240;
    for (int row = 0; row < image.height(); ++row) {
        const char *dots = image.const_data() + qsizetype(row) * image.bytes_per_row();
        const auto isDark = [](char dot) {
            return static_cast<unsigned char>(dot) < nearlyWhite;
        };
        if (std::any_of(dots, dots + image.width(), isDark))
            return false;
    }
    return true;
}

// A page in grey, at most 20 million dots; empty where nothing is on it.
QByteArray pictureOf(const poppler::page &page)
{
    const poppler::rectf area = page.page_rect(poppler::crop_box);
    constexpr double usual = 200; // dots an inch
    constexpr double mostDots = 20e6;
    const double inches = std::max(0.01, area.width() * area.height() / 72 / 72);
    const double dots = std::min(usual, std::sqrt(mostDots / inches));
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(&page, dots, dots);
    if (!image.is_valid() || isWhite(image))
        return {};
    QByteArray rows;
    rows.reserve(qsizetype(image.height()) * (image.width() + 1));
    for (int row = 0; row < image.height(); ++row) {
        rows += '\0';
        rows.append(image.const_data() + qsizetype(row) * image.bytes_per_row(), image.width());
    }
    return greyPng(rows, image.width(), image.height());
}

// Pictures of pages only: their words by recognition, pages parted by form feeds.
Result<RawArticle> readScan(const poppler::document &document, const QByteArray &bytes, const QString &name,
                            const Job &job)
{
    constexpr int mostScans = 300;
    if (document.pages() > mostScans)
        return Error{.code = ErrorCode::TooLarge, .fact = u"%1 pictures of pages"_s.arg(mostScans)};
    QStringList pages;
    for (int i = 0; i < document.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        const Result<QString> words = recognise(page ? pictureOf(*page) : QByteArray(), job);
        if (!words && words.error().code != ErrorCode::CannotRead)
            return words.error();
        pages.append(words ? *words : QString());
    }
    RawArticle piece{.name = name, .original = bytes, .form = RawArticle::Form::Text};
    piece.decoded = pages.join(u"\n\f"_s);
    piece.kind = SourceKind::Pdf;
    if (piece.decoded.trimmed().isEmpty())
        return Error{.code = ErrorCode::NoText, .fact = u"scanned"_s};
    return piece;
}

constexpr int mostScansBesideWords = 100;

// A picture of a page among pages of words, an exhibit say: its words by recognition, as if printed.
PrintedPage recognised(const poppler::page &page, const Job &job)
{
    const poppler::rectf area = page.page_rect(poppler::crop_box);
    PrintedPage result{.width = area.width(), .height = area.height(), .words = {}};
    const QByteArray picture = pictureOf(page);
    const Result<QString> words = picture.isEmpty() ? Result<QString>(QString()) : recognise(picture, job);
    if (!words)
        return result;
    constexpr double size = 10, step = 12, margin = 40; // points
    double top = margin;
    for (const QString &line : words->split(u'\n')) {
        double left = margin;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            const double right = left + double(word.size()) * size * 0.5;
            result.words.push_back({left, top, right, top + size, size, false, true, word});
            left = right + size * 0.3;
        }
        top += step;
    }
    return result;
}

PrintedPage printed(const poppler::page &page)
{
    const poppler::rectf area = page.page_rect(poppler::crop_box);
    PrintedPage result{.width = area.width(), .height = area.height(), .words = {}};
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf at = box.bbox();
        QString text = withoutLigatures(fromPoppler(box.text())).remove(u'\f').simplified();
        if (text.isEmpty() || box.rotation() != 0 || !(at.height() > 0))
            continue; // stamps on the margin run upwards
        const double size
            = box.has_font_info() && box.get_font_size() > 0 ? box.get_font_size() : at.height();
        result.words.push_back({at.left(), at.top(), at.right(), at.bottom(), size, isBold(box),
                                box.has_space_after(), std::move(text)});
    }
    return result;
}

// "https://mole.example/cranes 1/2" at the foot of a page that a browser printed; long ones are cut off.
QString printedAddress(const std::vector<PrintedLine> &lines)
{
    static const QRegularExpression foot(u"^(https?://[^\\s\u2026]+) \\d+/\\d+$"_s);
    for (const PrintedLine &line : lines) {
        const QRegularExpressionMatch match = foot.match(line.text);
        if (line.furniture && match.hasMatch() && !match.captured(1).endsWith("..."_L1))
            return match.captured(1);
    }
    return {};
}

} // namespace

Result<RawArticle> readPdf(const QByteArray &bytes, const QString &name, const Job &job)
{
    beQuiet();
    if (const Result<void> checked = checkPdf(bytes); !checked)
        return checked.error();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return Error{.code = ErrorCode::BadSyntax, .fact = u"PDF"_s};
    if (document->is_locked())
        return Error{.code = ErrorCode::Encrypted, .fact = u"PDF"_s};
    if (document->pages() > mostPages)
        return Error{.code = ErrorCode::TooLarge, .fact = u"%1 pages"_s.arg(mostPages)};
    std::vector<PrintedPage> pages;
    std::size_t words = 0;
    for (int i = 0; i < document->pages(); ++i) {
        if (job.cancelled())
            return Error{.code = ErrorCode::Cancelled};
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        pages.push_back(page ? printed(*page) : PrintedPage());
        words += pages.back().words.size();
        if (words > mostWords)
            return Error{.code = ErrorCode::TooLarge, .place = u"page %1"_s.arg(i + 1)};
    }
    if (words == 0)
        return readScan(*document, bytes, name, job);
    int scans = mostScansBesideWords;
    for (int i = 0; i < document->pages() && scans > 0 && !job.cancelled(); ++i) {
        if (PrintedPage &page = pages[std::size_t(i)]; page.words.empty()) {
            const std::unique_ptr<poppler::page> source(document->create_page(i));
            page = source ? recognised(*source, job) : PrintedPage();
            --scans;
        }
    }
    RawArticle piece{.name = name, .original = bytes, .form = RawArticle::Form::Html};
    const std::vector<PrintedLine> lines = linesOf(pages);
    piece.decoded = htmlOfLines(lines);
    piece.hinted.url = printedAddress(lines);
    piece.kind = SourceKind::Pdf;
    piece.hinted.title = fromPoppler(document->get_title()).simplified();
    piece.hinted.authors = authorsOfField(fromPoppler(document->get_author()));
    return piece;
}

} // namespace clew
