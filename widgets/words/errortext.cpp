#include "words/errortext.h"

#include "core/errorfacts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

// The file, and the place in it where one is known: "a.txt (byte 120)".
QString whereOf(const Error &error)
{
    if (error.file.isEmpty())
        return error.place;
    if (error.place.isEmpty())
        return error.file;
    //: %1 is a file name, %2 a place in it such as "line 3, column 7"
    return Words::tr("%1 (%2)").arg(error.file, error.place);
}

// What is wrong, without the place and the detail.
QString whatIsWrong(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return Words::tr("stopped at your request; nothing was changed");
    case ErrorCode::NotFound: return Words::tr("there is no such file or folder");
    case ErrorCode::CannotOpen: return Words::tr("cannot be opened");
    case ErrorCode::CannotRead: return Words::tr("cannot be read to its end");
    case ErrorCode::CannotWrite: return Words::tr("cannot be written");
    case ErrorCode::Empty: return Words::tr("the file is empty");
    case ErrorCode::Binary: return Words::tr("this is not a text");
    case ErrorCode::Encrypted: return Words::tr("protected by a password");
    case ErrorCode::UnknownFormat: return Words::tr("this kind of file is not known");
    case ErrorCode::BadEncoding:
        return Words::tr("some bytes are no characters of the encoding of this file");
    case ErrorCode::TooLarge: return Words::tr("larger than Clew reads");
    case ErrorCode::TooDeep: return Words::tr("nested deeper than any article is");
    case ErrorCode::BadSyntax: return Words::tr("the structure of the file is damaged");
    case ErrorCode::Truncated: return Words::tr("the file ends in the middle");
    case ErrorCode::NoText: return Words::tr("holds no article and no headline");
    case ErrorCode::NotADossier: return Words::tr("this is not a dossier of Clew");
    case ErrorCode::NewerDossier: return Words::tr("this dossier was written by a later version of Clew");
    case ErrorCode::CorruptDossier: return Words::tr("the dossier is damaged");
    case ErrorCode::DossierBusy: return Words::tr("another program is using this dossier");
    case ErrorCode::DatabaseFailed: return Words::tr("the database refused");
    case ErrorCode::UnknownName: return Words::tr("nothing in this dossier has that name");
    case ErrorCode::BadQuery: return Words::tr("this search cannot be understood");
    case ErrorCode::UnknownList: return Words::tr("this is no sanctions or control list that Clew reads");
    case ErrorCode::BadResource: return Words::tr("a data file of Clew itself is damaged");
    case ErrorCode::NothingToUndo: return Words::tr("there is nothing to undo");
    case ErrorCode::NothingToRedo: return Words::tr("there is nothing to redo");
    case ErrorCode::WrongUse: return Words::tr("this was not asked in a way that Clew understands");
    }
    return {};
}

// What the person can do now.
QString remedyFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return Words::tr("start it again when you like");
    case ErrorCode::NotFound: return Words::tr("check the path and the spelling");
    case ErrorCode::CannotOpen: return Words::tr("check that you may read it and that it is a file");
    case ErrorCode::CannotRead: return Words::tr("copy it to this computer and try again");
    case ErrorCode::CannotWrite: return Words::tr("check the free space and that you may write there");
    case ErrorCode::Empty: return Words::tr("save the article again and check that it holds text");
    case ErrorCode::Binary: return Words::tr("save the article as PDF, DOCX, HTML or text");
    case ErrorCode::Encrypted: return Words::tr("save it without the password");
    case ErrorCode::UnknownFormat: return Words::tr("save the article as text, Markdown or HTML");
    case ErrorCode::BadEncoding: return Words::tr("save the file as UTF-8");
    case ErrorCode::TooLarge: return Words::tr("split it into single articles");
    case ErrorCode::TooDeep: return Words::tr("save the article as plain text");
    case ErrorCode::BadSyntax: return Words::tr("correct that place or save the article as plain text");
    case ErrorCode::Truncated: return Words::tr("download or copy it again");
    case ErrorCode::NoText: return Words::tr("open the page itself and drop its text");
    case ErrorCode::NotADossier: return Words::tr("choose a file that ends in .clew");
    case ErrorCode::NewerDossier: return Words::tr("install that version");
    case ErrorCode::CorruptDossier: return Words::tr("open a copy from your backup");
    case ErrorCode::DossierBusy: return Words::tr("close it there and try again");
    case ErrorCode::DatabaseFailed: return Words::tr("check the free space and that you may write there");
    case ErrorCode::UnknownName: return Words::tr("try one of the names of the entity list");
    case ErrorCode::BadQuery: return Words::tr("correct that place or put the words in quotation marks");
    case ErrorCode::UnknownList:
        return Words::tr(
            "choose the Consolidated Screening List (CSV or JSON), the delimited files of OFAC, the "
            "Denied Persons List or targets.simple.csv of OpenSanctions");
    case ErrorCode::BadResource: return Words::tr("install Clew again");
    case ErrorCode::NothingToUndo: return Words::tr("every change has been taken back");
    case ErrorCode::NothingToRedo: return Words::tr("no change has been taken back");
    case ErrorCode::WrongUse: return Words::tr("see the help");
    }
    return {};
}

// The kind that the ending of a file names, of those that would not be read as text: "PDF".
QString promisedKind(const QString &file)
{
    static const QStringList kinds{u"PDF"_s, u"DOCX"_s, u"ODT"_s,  u"EPUB"_s, u"ZIP"_s,  u"GZ"_s,  u"7Z"_s,
                                   u"PNG"_s, u"JPG"_s,  u"JPEG"_s, u"TIF"_s,  u"TIFF"_s, u"WEBP"_s};
    const QString ending = file.section(u'.', -1).toUpper();
    return kinds.contains(ending) && !file.endsWith(u'/') ? ending : QString();
}

// What is wrong and what to do, where the fact tells more than the code.
struct Answer
{
    QString what;
    QString remedy;
};

std::optional<Answer> answerTo(const Error &error)
{
    if (error.code == ErrorCode::NotFound && error.fact == fact::moved)
        return Answer{Words::tr("the dossier was moved, deleted or replaced while it was open"),
                      Words::tr("save a copy of what is shown, or open it where it is now")};
    if (error.code == ErrorCode::DossierBusy && error.fact == fact::changedElsewhere)
        return Answer{Words::tr("the dossier was changed in another window meanwhile, and nothing was done"),
                      Words::tr("look at it as it is now, and do it again if you still want to")};
    if (error.code == ErrorCode::DossierBusy && error.fact == fact::noLocks)
        return Answer{Words::tr("its folder cannot keep two programs from writing at once"),
                      Words::tr("copy the dossier to a folder of this computer and open it there")};
    if (error.code == ErrorCode::CannotOpen && error.fact == fact::noFile)
        return Answer{Words::tr("this is a pipe or a device and no file"),
                      Words::tr("save what it gives into a file")};
    if (error.code == ErrorCode::Binary && error.fact != fact::oldWord && !promisedKind(error.file).isEmpty())
        return Answer{Words::tr("its name promises a file of the kind %1, and its content is none")
                          .arg(promisedKind(error.file)),
                      Words::tr("download or copy it again")};
    return {};
}

// The faults of a search have words of their own (store/query.h).
QString queryFault(const QString &fact)
{
    static const std::pair<QLatin1StringView, const char *> faults[] = {
        {QLatin1StringView("unclosed_quotation"),
         QT_TRANSLATE_NOOP("clew", "a quotation mark is not closed")},
        {QLatin1StringView("unclosed_parenthesis"), QT_TRANSLATE_NOOP("clew", "a parenthesis is not closed")},
        {QLatin1StringView("stray_parenthesis"),
         QT_TRANSLATE_NOOP("clew", "a parenthesis closes that was not opened")},
        {QLatin1StringView("operator_without_left"),
         QT_TRANSLATE_NOOP("clew", "nothing stands before AND, OR or NOT")},
        {QLatin1StringView("operator_without_right"),
         QT_TRANSLATE_NOOP("clew", "nothing stands after AND, OR or NOT")},
        {QLatin1StringView("unknown_field"),
         QT_TRANSLATE_NOOP("clew", "there are the fields title: and text: only")},
        {QLatin1StringView("field_without_words"),
         QT_TRANSLATE_NOOP("clew", "no word stands after the field")},
        {QLatin1StringView("near_needs_words"), QT_TRANSLATE_NOOP("clew", "NEAR( ) needs words")},
        {QLatin1StringView("near_needs_number"),
         QT_TRANSLATE_NOOP("clew", "after its comma NEAR( ) needs a number of words")},
        {QLatin1StringView("empty_parentheses"), QT_TRANSLATE_NOOP("clew", "the parentheses are empty")},
        {QLatin1StringView("nothing_but_without"),
         QT_TRANSLATE_NOOP("clew", "it only says what is not wanted")},
    };
    for (const auto &[code, words] : faults)
        if (fact == code)
            return QCoreApplication::translate("clew", words);
    return fact;
}

// A dossier that lies among the articles (formats/unpack.cpp).
bool isDossierAmongArticles(const Error &error)
{
    return error.code == ErrorCode::Binary && error.fact == QLatin1StringView("dossier");
}

} // namespace

QString ErrorText::of(const Error &error)
{
    if (isDossierAmongArticles(error))
        //: %1 is a file name; "merge" as in the command "Merge a colleague's dossier"
        return Words::tr("%1: this is a dossier of Clew and no article; open it by itself, or merge it "
                         "into this one.")
            .arg(whereOf(error));
    const auto answer = answerTo(error);
    QString what = answer ? answer->what : whatIsWrong(error.code);
    const QString remedy = answer ? answer->remedy : remedyFor(error.code);
    const QString detail = answer           ? QString()
        : error.code == ErrorCode::BadQuery ? queryFault(error.fact)
                                            : error.fact;
    if (!detail.isEmpty())
        //: %1 says what is wrong, %2 is a detail: a limit, a name, what another program said
        what = Words::tr("%1 (%2)").arg(what, detail);
    const QString where = whereOf(error);
    if (where.isEmpty())
        return Words::tr("Error: %1; %2.", "%1 what is wrong, %2 what to do").arg(what, remedy);
    return Words::tr("%1: %2; %3.", "%1 file, %2 what is wrong, %3 what to do").arg(where, what, remedy);
}

} // namespace clew
