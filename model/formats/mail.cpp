#include "formats/mail.h"

#include "formats/htmlwriter.h"

#include <QRegularExpression>

#undef signals // a word of Qt, and a name in GLib
#include <gmime/gmime.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int deepestPart = 20;
constexpr int mostParts = 2000; // of one mail

template<typename Object>
struct Unref
{
    void operator()(Object *object) const { g_object_unref(object); }
};
template<typename Object>
using Owned = std::unique_ptr<Object, Unref<Object>>;

void initialise()
{
    static const bool done = [] {
        g_mime_init();
        return true;
    }();
    (void)done;
}

Owned<GMimeStream> streamOf(const QByteArray &bytes)
{
    return Owned<GMimeStream>(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(array->data), static_cast<qsizetype>(array->len));
}

QString textOf(GMimePart *part)
{
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    const QString words = QString::fromUtf8(text ? text : "");
    g_free(text);
    return words;
}

std::vector<QString> sendersOf(GMimeMessage *message)
{
    std::vector<QString> senders;
    InternetAddressList *list = g_mime_message_get_from(message);
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        const char *name = internet_address_get_name(address);
        QString words = QString::fromUtf8(name ? name : "").simplified();
        if (words.isEmpty() && INTERNET_ADDRESS_IS_MAILBOX(address))
            words = QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        if (!words.isEmpty())
            senders.push_back(words);
    }
    return senders;
}

// The day as the sender's calendar had it.
QString dayOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return {};
    return u"%1-%2-%3"_s.arg(g_date_time_get_year(date), 4, 10, QChar(u'0'))
        .arg(g_date_time_get_month(date), 2, 10, QChar(u'0'))
        .arg(g_date_time_get_day_of_month(date), 2, 10, QChar(u'0'));
}

// Goes through the parts of one message.
class Walk
{
public:
    Walk(const QString &name, MailParts &result)
        : m_name(name)
        , m_result(result)
    {
    }

    void visit(GMimeObject *object, int depth)
    {
        if (!object || depth > deepestPart || ++m_parts > mostParts)
            return;
        if (GMIME_IS_MULTIPART(object)) {
            GMimeMultipart *multipart = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
                visit(g_mime_multipart_get_part(multipart, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            addMessage(GMIME_MESSAGE_PART(object));
        } else if (GMIME_IS_PART(object)) {
            addPart(GMIME_PART(object));
        }
    }

    const QString &html() const { return m_html; }
    const QString &plain() const { return m_plain; }

private:
    void addPart(GMimePart *part)
    {
        const char *fileName = g_mime_part_get_filename(part);
        const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const bool attached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        if (GMIME_IS_TEXT_PART(part) && !attached) {
            const bool html = g_mime_content_type_is_type(type, "text", "html") != FALSE;
            (html ? m_html : m_plain) += textOf(part) + u"\n\n"_s;
        } else if (!g_mime_content_type_is_type(type, "image", "*")) { // pictures are no articles
            const QString name = QString::fromUtf8(fileName ? fileName : "").section(u'/', -1);
            m_result.attachments.push_back(
                {m_name + u": "_s + (name.isEmpty() ? u"attachment"_s : name), contentOf(part)});
        }
    }

    // A mail within a mail is a file of its own.
    void addMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        char *written = g_mime_object_to_string(GMIME_OBJECT(message), nullptr);
        const char *subject = g_mime_message_get_subject(message);
        const QString name = QString::fromUtf8(subject ? subject : "").simplified().replace(u'/', u' ');
        m_result.attachments.push_back(
            {m_name + u": "_s + (name.isEmpty() ? u"message"_s : name) + u".eml"_s, QByteArray(written)});
        g_free(written);
    }

    const QString &m_name;
    MailParts &m_result;
    QString m_html;
    QString m_plain;
    int m_parts = 0;
};

void addMail(GMimeMessage *message, const QByteArray &original, const QString &name, MailParts &result)
{
    Walk walk(name, result);
    walk.visit(g_mime_message_get_mime_part(message), 0);
    const char *subject = g_mime_message_get_subject(message);
    RawArticle piece{.name = name, .original = original};
    piece.stated.title = QString::fromUtf8(subject ? subject : "").simplified();
    piece.stated.authors = sendersOf(message);
    piece.stated.published = dayOf(message);
    if (!piece.stated.published.isEmpty())
        piece.stated.publishedFrom
            = QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message), "Date")).simplified();
    const bool html = !walk.html().trimmed().isEmpty();
    piece.form = html ? RawArticle::Form::Html : RawArticle::Form::Text;
    piece.decoded = html ? walk.html() : walk.plain();
    piece.kind = SourceKind::Mail;
    if (piece.decoded.trimmed().isEmpty()) {
        if (result.attachments.empty())
            result.refused.push_back({.code = ErrorCode::NoText, .file = name});
        return;
    }
    result.messages.push_back(std::move(piece));
}

QString headerOf(GMimeObject *object, const char *name)
{
    const char *value = g_mime_object_get_header(object, name);
    return QString::fromUtf8(value ? value : "").simplified();
}

// Mailboxes put a mark before lines that begin like the first line of a mail (RFC 4155).
const QRegularExpression &quotedFrom()
{
    static const QRegularExpression expression(u"^>(>*From )"_s, QRegularExpression::MultilineOption);
    return expression;
}

} // namespace

MailParts readMail(const QByteArray &bytes, const QString &name, bool mailbox, const Job &job)
{
    initialise();
    MailParts result;
    const Owned<GMimeStream> stream = streamOf(bytes);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), mailbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    for (int number = 1; !g_mime_parser_eos(parser.get()); ++number) {
        if (job.cancelled()) {
            result.refused.push_back({.code = ErrorCode::Cancelled, .file = name});
            break;
        }
        const gint64 begin = g_mime_parser_tell(parser.get());
        const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message) {
            result.refused.push_back(
                {.code = ErrorCode::BadSyntax, .file = name, .place = u"message %1"_s.arg(number)});
            break;
        }
        const gint64 end = g_mime_parser_tell(parser.get());
        const QByteArray original = mailbox ? bytes.mid(begin, std::max<gint64>(0, end - begin)) : bytes;
        const std::size_t before = result.messages.size();
        addMail(message.get(), original, mailbox ? name + u": %1"_s.arg(number) : name, result);
        if (mailbox && result.messages.size() > before)
            result.messages.back().decoded.replace(quotedFrom(), u"\\1"_s);
        if (!mailbox)
            break;
    }
    return result;
}

MailParts readSavedPage(const QByteArray &bytes, const QString &name)
{
    initialise();
    MailParts result;
    const Owned<GMimeStream> stream = streamOf(bytes);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    MailParts unused; // style sheets and frames
    Walk walk(name, unused);
    if (message)
        walk.visit(g_mime_message_get_mime_part(message.get()), 0);
    if (walk.html().trimmed().isEmpty()) {
        result.refused.push_back({.code = message ? ErrorCode::NoText : ErrorCode::BadSyntax, .file = name});
        return result;
    }
    RawArticle piece{.name = name, .original = bytes, .form = RawArticle::Form::Html, .decoded = walk.html()};
    piece.hinted.url = headerOf(GMIME_OBJECT(message.get()), "Snapshot-Content-Location");
    if (const char *subject = g_mime_message_get_subject(message.get()))
        piece.hinted.title = QString::fromUtf8(subject).simplified();
    result.messages.push_back(std::move(piece));
    return result;
}

} // namespace clew
