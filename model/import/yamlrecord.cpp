#include "import/yamlrecord.h"

#include <cstdint>
#include <exception>
#include <sstream>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr std::size_t deepest = 64;
constexpr qint64 mostAliases = 16;
constexpr qint64 mostValues = 100'000;

struct TooDeepError : std::exception
{
};

QString keyOf(const std::string &key)
{
    return QString::fromStdString(key).toLower().remove(u'_').remove(u'-');
}

// Follows the events of the parser with a stack of open collections.
class RecordBuilder : public YAML::EventHandler
{
public:
    YamlRecord record;

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t anchor) override { value({}, anchor); }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        value(text, anchor);
    }
    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override
    {
        if (++m_aliases > mostAliases)
            throw TooDeepError();
        value(m_anchors[anchor], 0);
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        bool map = false;
        bool expectsKey = true;
        QString path = {}; // with the dot at the end
        QString key = {};
        int index = 0;
    };

    QString place()
    {
        if (m_levels.empty())
            return {};
        Level &level = m_levels.back();
        return level.path % (level.map ? level.key : QString::number(level.index));
    }

    void next()
    {
        if (m_levels.empty())
            return;
        Level &level = m_levels.back();
        level.expectsKey = true;
        ++level.index;
    }

    void count()
    {
        if (++m_values > mostValues)
            throw TooDeepError();
    }

    void value(const std::string &text, YAML::anchor_t anchor)
    {
        count();
        if (anchor != 0)
            m_anchors[anchor] = text;
        if (!m_levels.empty() && m_levels.back().map && m_levels.back().expectsKey) {
            m_levels.back().key = keyOf(text);
            m_levels.back().expectsKey = false;
            return;
        }
        record.emplace(place(), QString::fromStdString(text));
        next();
    }

    void open(bool map)
    {
        count();
        if (m_levels.size() >= deepest)
            throw TooDeepError();
        const QString path = m_levels.empty() ? QString() : place() % u'.';
        if (!m_levels.empty())
            record.emplace(place(), QString()); // the key is there, even if nothing is below it
        m_levels.push_back({.map = map, .path = path});
    }

    void close()
    {
        m_levels.pop_back();
        next();
    }

    std::vector<Level> m_levels;
    std::map<YAML::anchor_t, std::string> m_anchors;
    qint64 m_aliases = 0;
    qint64 m_values = 0;
};

Error syntaxError(const YAML::Exception &error, int firstLine)
{
    const QString place = error.mark.is_null()
        ? QString()
        : u"line %1, column %2"_s.arg(error.mark.line + firstLine).arg(error.mark.column + 1);
    return {.code = ErrorCode::BadSyntax, .place = place, .fact = QString::fromStdString(error.msg)};
}

} // namespace

Result<YamlRecord> readYamlRecord(QStringView yaml, int firstLine)
{
    try {
        std::istringstream stream(yaml.toUtf8().toStdString());
        YAML::Parser parser(stream);
        RecordBuilder builder;
        parser.HandleNextDocument(builder);
        return std::move(builder.record);
    } catch (const TooDeepError &) {
        return Error{.code = ErrorCode::TooDeep, .fact = u"YAML"_s};
    } catch (const YAML::DeepRecursion &error) {
        return Error{.code = ErrorCode::TooDeep, .fact = QString::fromStdString(error.msg)};
    } catch (const YAML::Exception &error) {
        return syntaxError(error, firstLine);
    } catch (const std::exception &error) {
        return Error{.code = ErrorCode::BadSyntax, .fact = QString::fromUtf8(error.what())};
    }
}

} // namespace clew
