#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace clew {

// What a snapshot can be written as. Svg, Png, Html and Pdf need a painter, which the model does not have.
enum class ExportFormat { Gexf, GraphMl, Ftm, Neo4j, JsonLd, Csv, Dot, Svg, Png, Json, Html, Pdf };

inline constexpr std::array exportFormats{ExportFormat::Gexf,  ExportFormat::GraphMl, ExportFormat::Ftm,
                                          ExportFormat::Neo4j, ExportFormat::JsonLd,  ExportFormat::Csv,
                                          ExportFormat::Dot,   ExportFormat::Svg,     ExportFormat::Png,
                                          ExportFormat::Json,  ExportFormat::Html,    ExportFormat::Pdf};

QLatin1StringView codeOf(ExportFormat format); // "gexf"
std::optional<ExportFormat> exportFormatFrom(QStringView code);
bool isPainted(ExportFormat format);
// The ending of a file that holds the format alone, ".gexf"; empty where it takes several files.
QLatin1StringView endingOf(ExportFormat format);

} // namespace clew
