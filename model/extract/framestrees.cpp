#include "extract/framestrees.h"

#include "extract/framesnames.h"

#include <QDir>
#include <QFile>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

std::optional<PathStep> readStep(const QString &text)
{
    PathStep step;
    QString slots = text;
    if (const qsizetype open = text.indexOf(u'('); open >= 0) {
        if (!text.endsWith(u')') || text.size() - open < 3)
            return std::nullopt;
        step.lemmas = text.mid(open + 1).chopped(1).split(u'|');
        slots = text.left(open);
    }
    step.slots = slots.split(u'|');
    if (step.slots.contains(QString()) || step.lemmas.contains(QString()))
        return std::nullopt;
    return step;
}

// "on(list|register)/poss=from:state!"
std::optional<PathRole> readRole(const QString &text)
{
    PathRole role;
    const qsizetype equals = text.indexOf(u'=');
    const qsizetype colon = text.indexOf(u':', equals);
    if (equals < 1 || colon < equals)
        return std::nullopt;
    role.required = text.endsWith(u'!');
    for (const QString &step : text.left(equals).split(u'/')) {
        const auto read = readStep(step);
        if (!read)
            return std::nullopt;
        role.path.push_back(*read);
    }
    const auto name = roleNamed(text.mid(equals + 1, colon - equals - 1));
    const QString types = text.mid(colon + 1).chopped(role.required ? 1 : 0);
    const auto set = types == u"any" ? std::optional<TypeSet>(0) : typesNamed(types);
    if (!name || !set || (*set == 0 && *name != Role::None))
        return std::nullopt;
    role.role = *name;
    role.types = *set;
    return role;
}

bool readFeature(TreeFrame &frame, const QString &text)
{
    bool ok = true;
    if (text.startsWith(u"polarity="_s)) {
        const auto polarity = polarityFrom(text.mid(9));
        frame.polarity = polarity;
        return polarity.has_value();
    }
    if (text.startsWith(u"confidence="_s)) {
        frame.confidence = text.mid(11).toDouble(&ok);
        return ok && frame.confidence > 0 && frame.confidence <= 1;
    }
    if (text.startsWith(u"carrier="_s)) {
        frame.carriers = text.mid(8).split(u'|');
        return !frame.carriers.contains(QString());
    }
    if (text.startsWith(u"marker="_s)) {
        frame.markers = text.mid(7).split(u'|');
        return !frame.markers.contains(QString());
    }
    if (text == u"named=from") {
        frame.namedFrom = true;
    } else if (text == u"named=to") {
        frame.namedTo = true;
    } else if (text == u"from=employer") {
        frame.byEmployer = true;
    } else if (text == u"context=to") {
        frame.contextTo = true;
    } else if (text == u"passive=only") {
        frame.onlyPassive = true;
    } else if (text == u"negated=only") {
        frame.onlyNegated = true;
    } else if (text == u"also") {
        frame.also = true;
    } else {
        const auto role = readRole(text);
        if (!role)
            return false;
        frame.roles.push_back(*role);
    }
    return true;
}

std::optional<PredicateKind> kindNamed(const QString &name)
{
    if (name == u"verb")
        return PredicateKind::Verb;
    if (name == u"noun")
        return PredicateKind::Noun;
    if (name == u"adjective")
        return PredicateKind::Adjective;
    return std::nullopt;
}

Result<TreeFrame> readFrame(const FrameLine &line, const QString &file)
{
    if (line.fields.size() != 3)
        return damagedFrame(file, line.number, u"not PREDICATE : KIND LEMMAS : ROLES"_s);
    TreeFrame frame;
    const auto predicate = predicateFrom(line.fields.at(0));
    frame.lemmas = line.fields.at(1).split(u' ');
    const auto kind = kindNamed(frame.lemmas.takeFirst());
    if (!predicate || !kind || frame.lemmas.isEmpty())
        return damagedFrame(file, line.number, predicate ? line.fields.at(1) : line.fields.at(0));
    frame.predicate = *predicate;
    frame.kind = *kind;
    frame.rule = file.section(u'.', 0, 0) + u':' + QString::number(line.number);
    for (const QString &feature : line.fields.at(2).split(u' '))
        if (!readFeature(frame, feature))
            return damagedFrame(file, line.number, feature);
    return frame;
}

} // namespace

Result<std::vector<TreeFrame>> readTreeFrames(QIODevice &device, const QString &file)
{
    std::vector<TreeFrame> frames;
    for (const FrameLine &line : frameLines(device)) {
        auto frame = readFrame(line, file);
        if (!frame)
            return frame.error();
        frames.push_back(std::move(*frame));
    }
    return frames;
}

const std::vector<int> *TreeLexicon::framesFor(PredicateKind kind, const QString &lemma) const
{
    const auto &table = kind == PredicateKind::Verb ? verbs
        : kind == PredicateKind::Noun               ? nouns
                                                    : adjectives;
    const auto found = table.constFind(lemma);
    return found == table.cend() ? nullptr : &*found;
}

Result<TreeLexicon> readTreeLexicon(const QString &folder)
{
    TreeLexicon lexicon;
    for (const QString &name : QDir(folder).entryList({u"tree-*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BadResource, name, {}, file.errorString()};
        auto frames = readTreeFrames(file, name);
        if (!frames)
            return frames.error();
        lexicon.frames.insert(lexicon.frames.end(), frames->begin(), frames->end());
    }
    for (int f = 0; f < int(lexicon.frames.size()); ++f) {
        const TreeFrame &frame = lexicon.frames[size_t(f)];
        auto &table = frame.kind == PredicateKind::Verb ? lexicon.verbs
            : frame.kind == PredicateKind::Noun         ? lexicon.nouns
                                                        : lexicon.adjectives;
        for (const QString &lemma : frame.lemmas) {
            if (lemma == u"*")
                lexicon.anyNoun.push_back(f);
            else
                table[lemma].push_back(f);
        }
    }
    return lexicon;
}

const TreeLexicon &shippedTreeLexicon()
{
    static const TreeLexicon lexicon = [] {
        auto read = readTreeLexicon(u":/frames"_s);
        // Compiled in and read by a test: a failure here is a broken build.
        if (!read)
            qFatal("frames: %s %s %s", qUtf8Printable(read.error().file), qUtf8Printable(read.error().place),
                   qUtf8Printable(read.error().fact));
        return std::move(*read);
    }();
    return lexicon;
}

} // namespace clew
