#include "core/errorcode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Row
{
    ErrorCode code;
    QStringView word;
};

constexpr std::array rows{
    Row{ErrorCode::Cancelled, u"cancelled"},
    Row{ErrorCode::NotFound, u"not_found"},
    Row{ErrorCode::CannotOpen, u"cannot_open"},
    Row{ErrorCode::CannotRead, u"cannot_read"},
    Row{ErrorCode::CannotWrite, u"cannot_write"},
    Row{ErrorCode::Empty, u"empty"},
    Row{ErrorCode::Binary, u"binary"},
    Row{ErrorCode::Encrypted, u"encrypted"},
    Row{ErrorCode::UnknownFormat, u"unknown_format"},
    Row{ErrorCode::BadEncoding, u"bad_encoding"},
    Row{ErrorCode::TooLarge, u"too_large"},
    Row{ErrorCode::TooDeep, u"too_deep"},
    Row{ErrorCode::BadSyntax, u"bad_syntax"},
    Row{ErrorCode::Truncated, u"truncated"},
    Row{ErrorCode::NoText, u"no_text"},
    Row{ErrorCode::NotADossier, u"not_a_dossier"},
    Row{ErrorCode::NewerDossier, u"newer_dossier"},
    Row{ErrorCode::CorruptDossier, u"corrupt_dossier"},
    Row{ErrorCode::DossierBusy, u"dossier_busy"},
    Row{ErrorCode::DatabaseFailed, u"database_failed"},
    Row{ErrorCode::UnknownName, u"unknown_name"},
    Row{ErrorCode::BadQuery, u"bad_query"},
    Row{ErrorCode::UnknownList, u"unknown_list"},
    Row{ErrorCode::BadResource, u"bad_resource"},
    Row{ErrorCode::NothingToUndo, u"nothing_to_undo"},
    Row{ErrorCode::NothingToRedo, u"nothing_to_redo"},
    Row{ErrorCode::WrongUse, u"wrong_use"},
};

} // namespace

QString codeOf(ErrorCode code)
{
    const auto *row = std::ranges::find(rows, code, &Row::code);
    return row == rows.end() ? u"other"_s : row->word.toString();
}

std::optional<ErrorCode> errorCodeFrom(QStringView code)
{
    const auto *row = std::ranges::find(rows, code, &Row::word);
    return row == rows.end() ? std::nullopt : std::optional(row->code);
}

} // namespace clew
