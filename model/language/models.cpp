#include "language/models.h"

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

Result<LanguageModels> openModels()
{
    auto vectors = WordVectors::open();
    if (!vectors)
        return vectors.error();
    auto file = openModel(u"syntax-en.model"_s);
    if (!file)
        return file.error();
    auto syntax = SyntaxModel::make(*std::move(file), *vectors);
    if (!syntax)
        return syntax.error();
    auto namesFile = openModel(u"names-en.model"_s);
    if (!namesFile)
        return namesFile.error();
    auto names = NameModel::of(*namesFile, *vectors);
    if (!names)
        return names.error();
    return LanguageModels{*std::move(vectors), *std::move(syntax), *std::move(names)};
}

constexpr std::array files{"wordvectors-en.model", "syntax-en.model", "names-en.model"};

} // namespace

std::vector<ModelCard> modelCards()
{
    std::vector<ModelCard> cards;
    for (const char *name : files) {
        if (const auto file = openModel(QString::fromLatin1(name)))
            cards.push_back({file->value(u"name"), file->value(u"version"), file->value(u"licence"),
                             file->value(u"attribution")});
    }
    return cards;
}

const Result<LanguageModels> &languageModels()
{
    static const Result<LanguageModels> models = openModels();
    return models;
}

} // namespace clew
