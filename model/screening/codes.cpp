#include "screening/listentry.h"

namespace clew {

using namespace Qt::StringLiterals;

QString codeOf(ListFormat format)
{
    switch (format) {
    case ListFormat::CslCsv: return u"csl_csv"_s;
    case ListFormat::CslJson: return u"csl_json"_s;
    case ListFormat::OfacNames: return u"ofac_names"_s;
    case ListFormat::OfacAliases: return u"ofac_aliases"_s;
    case ListFormat::OfacAddresses: return u"ofac_addresses"_s;
    case ListFormat::DeniedPersons: return u"denied_persons"_s;
    case ListFormat::OpenSanctions: return u"opensanctions"_s;
    }
    return {};
}

QString codeOf(ListedName::Kind kind)
{
    switch (kind) {
    case ListedName::Kind::Primary: return u"primary"_s;
    case ListedName::Kind::Alias: return u"alias"_s;
    case ListedName::Kind::Weak: return u"weak_alias"_s;
    case ListedName::Kind::Former: return u"former_name"_s;
    }
    return {};
}

QString codeOf(ListProblem::What what)
{
    switch (what) {
    case ListProblem::What::Columns: return u"columns"_s;
    case ListProblem::What::NoName: return u"no_name"_s;
    case ListProblem::What::NoNumber: return u"no_number"_s;
    case ListProblem::What::NotAName: return u"not_a_name"_s;
    case ListProblem::What::Date: return u"date"_s;
    case ListProblem::What::NoSuchEntry: return u"no_such_entry"_s;
    case ListProblem::What::Quote: return u"quote"_s;
    case ListProblem::What::Value: return u"value"_s;
    case ListProblem::What::Repeated: return u"repeated"_s;
    }
    return {};
}

} // namespace clew
