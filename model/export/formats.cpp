#include "export/formats.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

QLatin1StringView codeOf(ExportFormat format)
{
    constexpr std::array codes{"gexf"_L1, "graphml"_L1, "ftm"_L1, "neo4j"_L1, "jsonld"_L1, "csv"_L1,
                               "dot"_L1,  "svg"_L1,     "png"_L1, "json"_L1,  "html"_L1,   "pdf"_L1};
    static_assert(codes.size() == exportFormats.size());
    return codes[static_cast<size_t>(format)];
}

std::optional<ExportFormat> exportFormatFrom(QStringView code)
{
    const auto found
        = std::ranges::find_if(exportFormats, [&](ExportFormat format) { return code == codeOf(format); });
    return found == exportFormats.end() ? std::nullopt : std::optional(*found);
}

bool isPainted(ExportFormat format)
{
    return format == ExportFormat::Svg || format == ExportFormat::Png || format == ExportFormat::Html
        || format == ExportFormat::Pdf;
}

QLatin1StringView endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Gexf: return ".gexf"_L1;
    case ExportFormat::GraphMl: return ".graphml"_L1;
    case ExportFormat::JsonLd: return ".jsonld"_L1;
    case ExportFormat::Dot: return ".dot"_L1;
    case ExportFormat::Svg: return ".svg"_L1;
    case ExportFormat::Png: return ".png"_L1;
    case ExportFormat::Json: return ".json"_L1;
    case ExportFormat::Html: return ".html"_L1;
    case ExportFormat::Pdf: return ".pdf"_L1;
    case ExportFormat::Ftm:
    case ExportFormat::Neo4j:
    case ExportFormat::Csv: break;
    }
    return {};
}

} // namespace clew
