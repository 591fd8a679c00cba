#include "extract/framesnames.h"

#include <QIODevice>

#include <algorithm>

namespace clew {
namespace {

constexpr TypeSet bits(std::initializer_list<EntityType> types)
{
    TypeSet set = 0;
    for (const EntityType type : types)
        set |= typeBit(type);
    return set;
}

} // namespace

using namespace Qt::StringLiterals;

Error damagedFrame(const QString &file, int line, const QString &fact)
{
    return {ErrorCode::BadResource, file, u"line "_s + QString::number(line), fact};
}

std::vector<FrameLine> frameLines(QIODevice &device)
{
    std::vector<FrameLine> lines;
    for (int number = 1; !device.atEnd(); ++number) {
        const QString text = QString::fromUtf8(device.readLine()).simplified();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            lines.push_back({number, text.split(u" : "_s)});
    }
    return lines;
}

// The names that frames use for what may stand in a role.
std::optional<TypeSet> typesNamed(const QString &name)
{
    using enum EntityType;
    static const std::vector<std::pair<QString, TypeSet>> table{
        {u"party"_s, bits({Person, Organization, Government, Group})},
        {u"firm"_s, bits({Organization, Group})},
        {u"person"_s, bits({Person, Group})},
        {u"human"_s, bits({Person})},
        {u"body"_s, bits({Organization, Government, Group})},
        {u"buyer"_s, bits({Person, Organization, Government, Group, Place})},
        {u"seller"_s, bits({Person, Organization, Group, Place})},
        {u"founder"_s, bits({Person, Group, Organization})},
        {u"goods"_s, bits({Product})},
        {u"owned"_s, bits({Organization, Group, Product})},
        {u"facility"_s, bits({Product, Organization, Group})},
        {u"sited"_s, bits({Person, Organization, Group})},
        {u"place"_s, bits({Place, Government})},
        {u"state"_s, bits({Government, Place})},
        {u"ruler"_s, bits({Government, Organization, Place})},
        {u"prober"_s, bits({Government, Organization, Place, Group})},
        {u"rule"_s, bits({Document})},
        {u"authority"_s, bits({Government, Organization, Document, Place})},
        {u"listed"_s, bits({Person, Organization, Group})},
        {u"suspect"_s, bits({Person, Organization, Group})},
        {u"covered"_s, bits({Product, Group, Organization})},
        {u"means"_s, bits({Group, Organization, Product, Document})},
        {u"payer"_s, bits({Government, Organization, Person})},
        {u"payee"_s, bits({Organization, Group, Product, Person})},
        {u"press"_s, bits({Organization})},
        {u"org"_s, bits({Organization})},
        {u"site"_s, bits({Place})},
        {u"builder"_s, bits({Person, Organization, Government, Group, Place})},
        {u"provider"_s, bits({Person, Organization, Government, Group, Product, Place})},
        {u"none"_s, 0},
    };
    const auto found = std::ranges::find(table, name, &std::pair<QString, TypeSet>::first);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Role> roleNamed(const QString &name)
{
    static const std::vector<std::pair<QString, Role>> table{{u"-"_s, Role::None},
                                                             {u"from"_s, Role::From},
                                                             {u"to"_s, Role::To},
                                                             {u"via"_s, Role::Via},
                                                             {u"item"_s, Role::Item}};
    const auto found = std::ranges::find(table, name, &std::pair<QString, Role>::first);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

} // namespace clew
