#include "extract/framesnames.h"

#include <QIODevice>

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

std::optional<TriggerKind> kindNamed(const QString &name)
{
    static const std::vector<std::pair<QString, TriggerKind>> table{{u"verb"_s, TriggerKind::Verb},
                                                                    {u"noun"_s, TriggerKind::Noun},
                                                                    {u"event"_s, TriggerKind::Event},
                                                                    {u"phrase"_s, TriggerKind::Phrase}};
    const auto found = std::ranges::find(table, name, &std::pair<QString, TriggerKind>::first);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::vector<QStringList> wordsOf(const QString &form)
{
    std::vector<QStringList> words;
    for (const QString &word : form.split(u' '))
        words.push_back(word.split(u'|'));
    return words;
}

void addVerb(ClaimFrame &frame, const QString &lemma, const WordClasses &words)
{
    const VerbForms forms = inflect(lemma, words);
    const bool same = forms.past == forms.participle;
    const auto add = [&](const QString &form, VerbForm kind) {
        frame.triggers.push_back({wordsOf(form), kind});
    };
    add(forms.base, forms.base == forms.participle ? VerbForm::PastOrParticiple : VerbForm::Base);
    add(forms.third, VerbForm::Third);
    add(forms.gerund, VerbForm::Gerund);
    if (forms.past != forms.base)
        add(forms.past, same ? VerbForm::PastOrParticiple : VerbForm::Past);
    if (!same)
        add(forms.participle, VerbForm::Participle);
}

void addNoun(ClaimFrame &frame, QString noun)
{
    noun.replace(u'_', u' ');
    frame.triggers.push_back({wordsOf(noun), VerbForm::None});
    QString many = noun;
    if (many.endsWith(u"man"_s))
        many.replace(many.size() - 2, 1, u'e');
    else if (many.endsWith(u'y'))
        many = many.chopped(1) + u"ies"_s;
    else
        many += noun.endsWith(u'h') ? u"es"_s : u"s"_s;
    frame.triggers.push_back({wordsOf(many), VerbForm::None});
}

// "subject=from:party!"
std::optional<Slot> readSlot(const QString &text)
{
    Slot slot;
    const qsizetype equals = text.indexOf(u'=');
    const qsizetype colon = text.indexOf(u':', equals);
    if (equals < 1 || colon < equals)
        return std::nullopt;
    slot.required = text.endsWith(u'!');
    slot.name = text.left(equals);
    const auto role = roleNamed(text.mid(equals + 1, colon - equals - 1));
    const auto types = typesNamed(text.mid(colon + 1).chopped(slot.required ? 1 : 0));
    if (!role || !types)
        return std::nullopt;
    slot.role = *role;
    slot.types = *types;
    return slot;
}

std::optional<Error> readFeatures(ClaimFrame &frame, const QString &text, const QString &file, int line)
{
    for (const QString &feature : text.split(u' ')) {
        bool ok = true;
        if (feature.startsWith(u"polarity="_s)) {
            const auto polarity = polarityFrom(feature.mid(9));
            ok = polarity.has_value();
            frame.polarity = polarity.value_or(Polarity::Asserted);
        } else if (feature == u"passive=only") {
            frame.onlyPassive = true;
        } else if (feature == u"negated=only") {
            frame.onlyNegated = true;
        } else if (feature.startsWith(u"confidence="_s)) {
            frame.confidence = feature.mid(11).toDouble(&ok);
            ok = ok && frame.confidence > 0 && frame.confidence <= 1;
        } else if (const auto slot = readSlot(feature)) {
            frame.slots.push_back(*slot);
        } else {
            ok = false;
        }
        if (!ok)
            return damagedFrame(file, line, feature);
    }
    return std::nullopt;
}

Result<ClaimFrame> readFrame(const FrameLine &line, const QString &file, const WordClasses &words)
{
    if (line.fields.size() != 3)
        return damagedFrame(file, line.number, u"not PREDICATE : TRIGGER : SLOTS"_s);
    ClaimFrame frame;
    const auto predicate = predicateFrom(line.fields.at(0));
    QStringList trigger = line.fields.at(1).split(u' ');
    const auto kind = kindNamed(trigger.takeFirst());
    if (!predicate || !kind || trigger.isEmpty())
        return damagedFrame(file, line.number, predicate ? line.fields.at(1) : line.fields.at(0));
    frame.predicate = *predicate;
    frame.kind = *kind;
    frame.rule = file.section(u'.', 0, 0) + u':' + QString::number(line.number);
    if (frame.kind == TriggerKind::Phrase)
        frame.triggers.push_back({wordsOf(trigger.join(u' ')), VerbForm::None});
    for (const QString &word : trigger) {
        if (frame.kind == TriggerKind::Verb)
            addVerb(frame, word, words);
        else if (frame.kind != TriggerKind::Phrase)
            addNoun(frame, word);
    }
    if (const auto error = readFeatures(frame, line.fields.at(2), file, line.number))
        return *error;
    return frame;
}

} // namespace

Result<WordClasses> readWords(QIODevice &device, const QString &file)
{
    WordClasses words;
    std::vector<std::pair<QString, QString>> verbs; // class, lemma: inflected when all irregulars are known
    for (const FrameLine &line : frameLines(device)) {
        const QStringList head = line.fields.front().split(u' ');
        if (line.fields.size() != 2 || line.fields.at(1).isEmpty())
            return damagedFrame(file, line.number, u"not KIND : WORDS"_s);
        const QStringList forms = line.fields.at(1).split(u' ');
        if (head.front() == u"irregular"_s && head.size() == 1 && forms.size() == 3) {
            words.irregular.insert(forms.at(0), {forms.at(1), forms.at(2)});
        } else if (head.front() == u"words"_s && head.size() == 2) {
            for (const QString &form : forms)
                words.classesOf[form].append(head.at(1));
        } else if (head.front() == u"verbs"_s && head.size() == 2) {
            for (const QString &lemma : forms)
                verbs.emplace_back(head.at(1), lemma);
        } else {
            return damagedFrame(file, line.number, line.fields.front());
        }
    }
    for (const auto &[name, lemma] : verbs) {
        const VerbForms forms = inflect(lemma, words);
        for (const QString &form : {forms.base, forms.third, forms.past, forms.participle, forms.gerund})
            if (!words.has(form, QLatin1StringView(name.toLatin1())))
                words.classesOf[form].append(name);
    }
    return words;
}

Result<std::vector<ClaimFrame>> readFrames(QIODevice &device, const QString &file, const WordClasses &words)
{
    std::vector<ClaimFrame> frames;
    for (const FrameLine &line : frameLines(device)) {
        auto frame = readFrame(line, file, words);
        if (!frame)
            return frame.error();
        frames.push_back(std::move(*frame));
    }
    return frames;
}

} // namespace clew
