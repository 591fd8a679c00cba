#pragma once

#include "export/tables.h"

#include <QLatin1StringView>

#include <array>

namespace clew {

// What GraphML and GEXF tell about a node and about an edge, under the same names and in the same order. An
// edge is one claim: parallel claims are parallel edges.
enum class FactType { Text, Whole, Number, Truth };

struct FactName
{
    QLatin1StringView name;
    FactType type;
};

inline constexpr std::array nodeFacts{FactName{QLatin1StringView("type"), FactType::Text},
                                      FactName{QLatin1StringView("unnamed"), FactType::Truth},
                                      FactName{QLatin1StringView("aliases"), FactType::Text},
                                      FactName{QLatin1StringView("mentions"), FactType::Whole},
                                      FactName{QLatin1StringView("documents"), FactType::Whole}};

inline constexpr std::array edgeFacts{FactName{QLatin1StringView("predicate"), FactType::Text},
                                      FactName{QLatin1StringView("polarity"), FactType::Text},
                                      FactName{QLatin1StringView("goods"), FactType::Truth},
                                      FactName{QLatin1StringView("symmetric"), FactType::Truth},
                                      FactName{QLatin1StringView("claim"), FactType::Text},
                                      FactName{QLatin1StringView("item"), FactType::Text},
                                      FactName{QLatin1StringView("via"), FactType::Text},
                                      FactName{QLatin1StringView("speaker"), FactType::Text},
                                      FactName{QLatin1StringView("speaker kind"), FactType::Text},
                                      FactName{QLatin1StringView("date"), FactType::Text},
                                      FactName{QLatin1StringView("price"), FactType::Text},
                                      FactName{QLatin1StringView("quantity"), FactType::Text},
                                      FactName{QLatin1StringView("document"), FactType::Text},
                                      FactName{QLatin1StringView("published"), FactType::Text},
                                      FactName{QLatin1StringView("origins"), FactType::Whole},
                                      FactName{QLatin1StringView("begin"), FactType::Whole},
                                      FactName{QLatin1StringView("end"), FactType::Whole},
                                      FactName{QLatin1StringView("quote"), FactType::Text},
                                      FactName{QLatin1StringView("confidence"), FactType::Number},
                                      FactName{QLatin1StringView("status"), FactType::Text},
                                      FactName{QLatin1StringView("maker"), FactType::Text},
                                      FactName{QLatin1StringView("rule"), FactType::Text}};

// Values in the order of the names; an empty one is left out.
std::array<QString, nodeFacts.size()> factsOf(const Node &node, const ExportTables &tables);
std::array<QString, edgeFacts.size()> factsOf(const Claim &claim, const Edge &edge,
                                              const Quotes::Quote &quote, const ExportTables &tables);

QString codeOf(ClaimStatus status); // "confirmed"
QString decimal(double number); // two digits after the point
// Whether the days that it spans say more than the date: "2022-10" is no day.
bool isVague(const std::optional<DateRange> &date);

// Visits every edge of the network in the order of the claims.
Result<void>
forEachEdge(const ExportTables &tables, const Job &job, Losses &losses,
            const std::function<Result<void>(const Claim &, const Edge &, const Quotes::Quote &)> &visit);

} // namespace clew
