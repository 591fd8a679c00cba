#include "trace/flow.h"

#include <QFile>
#include <QRegularExpression>

#include <variant>

namespace clew {

namespace {

using namespace Qt::StringLiterals;

std::optional<FlowRole> roleFrom(QStringView word)
{
    if (word == "from"_L1)
        return FlowRole::From;
    if (word == "to"_L1)
        return FlowRole::To;
    if (word == "goods"_L1)
        return FlowRole::Goods;
    return std::nullopt;
}

std::optional<FlowFamily> familyFrom(QStringView word)
{
    constexpr std::array names{"make"_L1, "hold"_L1, "trade"_L1, "access"_L1, "evade"_L1, "control"_L1};
    for (size_t i = 0; i < names.size(); ++i) {
        if (word == names[i])
            return static_cast<FlowFamily>(i);
    }
    return std::nullopt;
}

std::optional<BesideKind> besideFrom(QStringView word)
{
    if (word == "law"_L1)
        return BesideKind::Law;
    if (word == "finance"_L1)
        return BesideKind::Finance;
    if (word == "belonging"_L1)
        return BesideKind::Belonging;
    return std::nullopt;
}

struct Line
{
    Predicate predicate = Predicate::RelatedTo;
    std::variant<Flow, BesideKind> says;
};

std::optional<Line> parseBeside(const QString &text)
{
    static const QRegularExpression form(uR"(^(\w+):\s*beside,\s*(\w+)$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    const auto predicate = predicateFrom(match.capturedView(1));
    const auto kind = besideFrom(match.capturedView(2));
    if (!match.hasMatch() || !predicate || !kind)
        return std::nullopt;
    return Line{*predicate, *kind};
}

std::optional<Line> parse(const QString &text)
{
    if (const std::optional<Line> beside = parseBeside(text))
        return beside;
    static const QRegularExpression form(uR"(^(\w+):\s*(\w+)\s*->\s*(\w+),\s*(\w+),\s*([0-9.]+)$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto predicate = predicateFrom(match.capturedView(1));
    const auto giver = roleFrom(match.capturedView(2));
    const auto receiver = roleFrom(match.capturedView(3));
    const auto family = familyFrom(match.capturedView(4));
    bool isNumber = false;
    const double weight = match.capturedView(5).toDouble(&isNumber);
    if (!predicate || !giver || !receiver || giver == receiver || !family || !isNumber || weight <= 0
        || weight > 1)
        return std::nullopt;
    // goods are passed on in one direction only: made by somebody, or held by somebody
    if ((*family == FlowFamily::Make) != (*receiver == FlowRole::Goods)
        || (*family == FlowFamily::Hold) != (*giver == FlowRole::Goods))
        return std::nullopt;
    return Line{*predicate, Flow{*giver, *receiver, *family, weight}};
}

} // namespace

HopKind kindOf(FlowFamily family)
{
    switch (family) {
    case FlowFamily::Make: return HopKind::Makes;
    case FlowFamily::Hold: return HopKind::Holds;
    case FlowFamily::Trade: return HopKind::Possession;
    case FlowFamily::Access: return HopKind::Access;
    case FlowFamily::Evade: return HopKind::Evasion;
    case FlowFamily::Control: return HopKind::Belonging;
    }
    return HopKind::Possession;
}

Result<FlowTable> readFlow(QIODevice &device)
{
    FlowTable table;
    for (int number = 1; !device.atEnd(); ++number) {
        const QString text = QString::fromUtf8(device.readLine()).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const std::optional<Line> line = parse(text);
        if (!line || table.of(line->predicate) || table.beside(line->predicate))
            return Error{ErrorCode::BadResource, u"flow.txt"_s, u"line "_s + QString::number(number), text};
        if (const Flow *flow = std::get_if<Flow>(&line->says))
            table.set(line->predicate, *flow);
        else
            table.setBeside(line->predicate, std::get<BesideKind>(line->says));
    }
    return table;
}

const FlowTable &builtInFlow()
{
    static const FlowTable table = [] {
        QFile file(u":/flow/flow.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The table of flows is not in the program");
        const Result<FlowTable> read = readFlow(file);
        if (!read)
            qFatal("flow.txt, %s: %s", qPrintable(read.error().place), qPrintable(read.error().fact));
        return *read;
    }();
    return table;
}

} // namespace clew
