#include "snapshot/diff.h"

#include "export/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Cluster
{
    QString id, type, name;
    QStringList aliases, members;
    QJsonObject record; // its line
};

// A line tells who decided what, and when, in pairs of keys: "namedBy", "namedAt".
bool isSignature(const QString &key)
{
    static const QStringList stems{u"reviewed"_s, u"redated"_s, u"named"_s,
                                   u"typed"_s,    u"marked"_s,  u"made"_s};
    return (key.endsWith("By"_L1) || key.endsWith("At"_L1)) && stems.contains(key.chopped(2));
}

// Takes it over where it is there.
bool sign(DiffEntry &entry, const QJsonObject &line, const QString &stem)
{
    const QString when = line[QString(stem + "At"_L1)].toString();
    if (when.isEmpty())
        return false;
    const QString who = line[QString(stem + "By"_L1)].toString();
    entry.who = who.isEmpty() ? u"person"_s : who;
    entry.when = when;
    return true;
}

// Lines and their objects; a line is only taken apart where the other side has another.
using Lines = std::map<QString, QByteArray>;

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts << value.toString();
    return texts;
}

// The id stands first in a line of the record, in quotation marks.
QString idIn(const QByteArray &line)
{
    const qsizetype begin = line.indexOf("\"", line.indexOf(':')) + 1;
    return QString::fromUtf8(line.mid(begin, line.indexOf('"', begin) - begin));
}

class Side
{
public:
    explicit Side(const DiffSide &side)
    {
        for (const QByteArray &line : side.entities.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject object = objectOf(line);
            Cluster cluster{object["id"_L1].toString(),    object["type"_L1].toString(),
                            object["name"_L1].toString(),  textsOf(object["aliases"_L1]),
                            textsOf(object["members"_L1]), object};
            for (const QString &member : cluster.members)
                clusterOf[member] = cluster.id;
            clusters[cluster.id] = std::move(cluster);
        }
        for (const QByteArray &line : side.claims.split('\n')) {
            if (!line.isEmpty())
                claims[idIn(line)] = line;
        }
        for (const QByteArray &line : side.judgements.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject object = objectOf(line);
            judgements[object["left"_L1].toString() + u' ' + object["right"_L1].toString()] = line;
        }
        keyed(side.retellings, {"document"_L1, "origin"_L1, "publication"_L1}, retellings);
        keyed(side.listings, {"entity"_L1, "entry"_L1}, listings);
        documents = {side.documents.begin(), side.documents.end()};
    }

    QString nameOf(const QString &member) const
    {
        const auto cluster = clusterOf.find(member);
        const auto found = cluster == clusterOf.end() ? clusters.end() : clusters.find(cluster->second);
        return found == clusters.end() ? QString() : found->second.name;
    }

    QString fileOf(const QString &document) const
    {
        const auto file = documents.find(document);
        return file == documents.end() ? QString() : file->second;
    }

    std::map<QString, Cluster> clusters;
    std::map<QString, QString> clusterOf; // member -> cluster
    Lines claims, judgements, retellings, listings;
    std::map<QString, QString> documents;

private:
    static void keyed(const QByteArray &lines, const std::vector<QLatin1StringView> &keys, Lines &into)
    {
        for (const QByteArray &line : lines.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject object = objectOf(line);
            QStringList key;
            for (const QLatin1StringView part : keys) {
                if (const QString value = object[part].toString(); !value.isEmpty())
                    key << value;
            }
            into[key.join(u' ')] = line;
        }
    }
};

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

void addField(std::vector<FieldChange> &fields, const QString &field, const QString &before,
              const QString &after)
{
    if (before != after)
        fields.push_back({field, before, after});
}

std::vector<FieldChange> fieldsOf(const QJsonObject &before, const QJsonObject &after)
{
    std::set<QString> keys;
    for (const QString &key : before.keys() + after.keys())
        keys.insert(key);
    std::vector<FieldChange> fields, signers;
    for (const QString &key : keys)
        addField(isSignature(key) ? signers : fields, key, text(before[key]), text(after[key]));
    if (!fields.empty())
        return fields;
    std::erase_if(signers, [](const FieldChange &change) { return change.field.endsWith("At"_L1); });
    return signers; // somebody else decided the same
}

class Comparison
{
public:
    Comparison(const Side &before, const Side &after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<DiffEntry> run(bool sources)
    {
        compareEntities();
        compareLines(m_before.claims, m_after.claims, &Comparison::claimEntry);
        compareLines(m_before.judgements, m_after.judgements, &Comparison::judgementEntry);
        if (sources) {
            compareLines(m_before.retellings, m_after.retellings, &Comparison::retellingEntry);
            compareLines(m_before.listings, m_after.listings, &Comparison::listingEntry);
        }
        std::erase_if(m_entries, [](const DiffEntry &entry) {
            return entry.kind == DiffKind::Changed && entry.fields.empty(); // decided again, at another time
        });
        std::ranges::stable_sort(m_entries, {},
                                 [](const DiffEntry &entry) { return std::pair(entry.subject, entry.kind); });
        return std::move(m_entries);
    }

private:
    using Make = DiffEntry (*)(const Side &, const QString &id, const QJsonObject &);

    void compareLines(const Lines &before, const Lines &after, Make make)
    {
        for (const auto &[id, line] : after) {
            const auto former = before.find(id);
            if (former != before.end() && former->second == line)
                continue;
            DiffEntry entry = make(m_after, id, objectOf(line));
            if (former != before.end()) {
                entry.kind = DiffKind::Changed;
                entry.fields = fieldsOf(objectOf(former->second), objectOf(line));
                explain(entry, objectOf(line));
            }
            m_entries.push_back(std::move(entry));
        }
        for (const auto &[id, line] : before) {
            if (after.contains(id))
                continue;
            DiffEntry entry = make(m_before, id, objectOf(line));
            entry.kind = DiffKind::Withdrawn;
            if (entry.subject == DiffSubject::Claim)
                explainWithdrawn(entry, objectOf(line));
            m_entries.push_back(std::move(entry));
        }
    }

    // Only persons confirm, reject and date by hand; everything else that changed, another reading did.
    static void explain(DiffEntry &entry, const QJsonObject &line)
    {
        if (entry.subject != DiffSubject::Claim)
            return;
        for (const FieldChange &field : entry.fields) {
            const bool dated = field.field == "datedBy"_L1 || field.field == "edtf"_L1;
            if (field.field != "status"_L1 && field.field != "maker"_L1 && !dated)
                continue;
            if (dated && line["datedBy"_L1].toString() != "person"_L1 && field.before != "person"_L1)
                continue;
            if (!sign(entry, line, dated ? u"redated"_s : u"reviewed"_s)) {
                entry.who = u"person"_s;
                entry.when.clear();
            }
            entry.why = dated                ? u"dated_by_hand"_s
                : field.field == "status"_L1 ? field.after
                                             : u"entered_by_hand"_s;
            if (!dated)
                return;
        }
    }

    // A line that is gone cannot say why; what is left of it does.
    void explainWithdrawn(DiffEntry &entry, const QJsonObject &line) const
    {
        const bool left = !m_after.documents.contains(line["document"_L1].toString());
        const bool person = entry.who != "machine"_L1;
        entry.when.clear();
        entry.who = left || person ? u"person"_s : u"machine"_s;
        entry.why = left ? u"documents_changed"_s : person ? u"removed_by_hand"_s : u"read_anew"_s;
    }

    static DiffEntry claimEntry(const Side &side, const QString &id, const QJsonObject &claim)
    {
        const auto name = [&](QLatin1StringView role) {
            const QString found = side.nameOf(claim[role].toString());
            return found.isEmpty() ? u"?"_s : found;
        };
        DiffEntry entry;
        entry.subject = DiffSubject::Claim;
        entry.id = id;
        entry.code = claim["predicate"_L1].toString();
        entry.what = name("from"_L1) + u' ' + claim["predicate"_L1].toString() + u' ' + name("to"_L1);
        if (claim["item"_L1].isString())
            entry.what += u" ("_s + name("item"_L1) + u')';
        if (const QString polarity = claim["polarity"_L1].toString(); polarity != "asserted"_L1)
            entry.what += u", "_s + polarity;
        entry.document = side.fileOf(claim["document"_L1].toString());
        entry.quote = claim["quote"_L1].toString();
        entry.who = claim["maker"_L1].toString();
        entry.why = claim["rule"_L1].toString();
        if (entry.who == "person"_L1) {
            sign(entry, claim, u"reviewed"_s);
            entry.why = u"entered_by_hand"_s;
        }
        return entry;
    }

    static DiffEntry judgementEntry(const Side &side, const QString &id, const QJsonObject &judgement)
    {
        DiffEntry entry;
        entry.subject = DiffSubject::Judgement;
        entry.id = id;
        entry.code = judgement["verdict"_L1].toString();
        entry.what = side.nameOf(judgement["left"_L1].toString()) + u' ' + judgement["verdict"_L1].toString()
            + u' ' + side.nameOf(judgement["right"_L1].toString());
        entry.who = judgement["who"_L1].toString();
        entry.why = judgement["reason"_L1].toString();
        entry.when = judgement["when"_L1].toString();
        return entry;
    }

    // "wire.txt same harbour.txt": the one retells the other; "different": somebody says that it does not.
    static DiffEntry retellingEntry(const Side &side, const QString &id, const QJsonObject &retelling)
    {
        DiffEntry entry;
        entry.subject = DiffSubject::Judgement;
        entry.id = id;
        const QString origin = side.fileOf(retelling["origin"_L1].toString());
        entry.document = side.fileOf(retelling["document"_L1].toString());
        entry.what = entry.document + u' ' + retelling["kind"_L1].toString() + u' '
            + (origin.isEmpty() ? retelling["publication"_L1].toString() : origin) + u": "_s
            + retelling["verdict"_L1].toString();
        entry.who = retelling["who"_L1].toString();
        entry.when = retelling["when"_L1].toString();
        return entry;
    }

    static DiffEntry listingEntry(const Side &side, const QString &id, const QJsonObject &listing)
    {
        DiffEntry entry;
        entry.subject = DiffSubject::Judgement;
        entry.id = id;
        entry.what = side.nameOf(listing["entity"_L1].toString()) + u' ' + listing["answer"_L1].toString()
            + u' ' + listing["entry"_L1].toString();
        entry.who = listing["who"_L1].toString();
        entry.why = listing["reason"_L1].toString();
        entry.when = listing["when"_L1].toString();
        return entry;
    }

    static DiffEntry entityEntry(const Cluster &cluster, DiffKind kind)
    {
        DiffEntry entry;
        entry.subject = DiffSubject::Entity;
        entry.kind = kind;
        entry.id = cluster.id;
        entry.code = cluster.type;
        entry.what = cluster.type + u' ' + cluster.name;
        entry.who = u"machine"_s;
        return entry;
    }

    // An entity is named and typed by hand, made one of several by judgements, or comes and goes with
    // documents.
    void explainEntity(DiffEntry &entry, const Cluster &before, const Cluster &after) const
    {
        struct ByHand
        {
            QLatin1StringView field;
            QString stem, why;
        };
        static const std::vector<ByHand> ways{{"name"_L1, u"named"_s, u"named_by_hand"_s},
                                              {"type"_L1, u"typed"_s, u"typed_by_hand"_s},
                                              {"mentions"_L1, u"marked"_s, u"marked_by_hand"_s}};
        if (explainByJudgement(entry, before, after))
            return;
        for (const ByHand &way : ways) {
            const QString at = way.stem + u"At"_s;
            if (std::ranges::find(entry.fields, way.field, &FieldChange::field) == entry.fields.end()
                || before.record[at] == after.record[at])
                continue;
            entry.why = way.why;
            if (sign(entry, after.record, way.stem))
                return;
            entry.who = u"person"_s;
            entry.why = u"taken_back"_s;
            return;
        }
        entry.why = m_before.documents == m_after.documents ? u"read_anew"_s : u"documents_changed"_s;
    }

    // By the latest judgement about its members that is on one side only; a person's rather than the
    // machine's.
    bool explainByJudgement(DiffEntry &entry, const Cluster &before, const Cluster &after) const
    {
        if (before.members == after.members)
            return false;
        bool found = false;
        const auto look = [&](const Side &side, const Side &other, bool isNew) {
            for (const auto &[pair, line] : side.judgements) {
                const auto same = other.judgements.find(pair);
                const QStringList ends = pair.split(u' ');
                const bool about = std::ranges::any_of(ends, [&](const QString &id) {
                    return before.members.contains(id) || after.members.contains(id);
                });
                if (!about || (same != other.judgements.end() && (same->second == line || !isNew)))
                    continue;
                const DiffEntry judgement = judgementEntry(side, pair, objectOf(line));
                const bool person = judgement.who != "machine"_L1;
                const bool better
                    = !found || (person && (entry.who == "machine"_L1 || judgement.when > entry.when));
                if (!better)
                    continue;
                found = true;
                entry.who = judgement.who;
                entry.when = isNew ? judgement.when : QString();
                entry.why = isNew ? judgement.why : u"taken_back"_s;
            }
        };
        look(m_after, m_before, true);
        if (!found)
            look(m_before, m_after, false);
        return found;
    }

    DiffEntry addedEntity(const Cluster &cluster) const
    {
        DiffEntry entry = entityEntry(cluster, DiffKind::Added);
        entry.why = sign(entry, cluster.record, u"made"_s) ? u"entered_by_hand"_s
            : m_before.documents == m_after.documents      ? u"read_anew"_s
                                                           : u"documents_changed"_s;
        return entry;
    }

    DiffEntry withdrawnEntity(const Cluster &cluster) const
    {
        DiffEntry entry = entityEntry(cluster, DiffKind::Withdrawn);
        const bool byHand = cluster.record.contains("madeAt"_L1);
        const bool documents = m_before.documents != m_after.documents;
        entry.who = byHand || documents ? u"person"_s : u"machine"_s;
        entry.why = byHand ? u"removed_by_hand"_s : documents ? u"documents_changed"_s : u"read_anew"_s;
        return entry;
    }

    // The cluster of the other side that holds most of the members; the same id where it is there.
    static const Cluster *counterpart(const Cluster &cluster, const Side &other)
    {
        if (const auto same = other.clusters.find(cluster.id); same != other.clusters.end())
            return &same->second;
        for (const QString &member : cluster.members) {
            if (const auto found = other.clusterOf.find(member); found != other.clusterOf.end())
                return &other.clusters.at(found->second);
        }
        return nullptr;
    }

    void compareEntities()
    {
        for (const auto &[id, cluster] : m_after.clusters) {
            const Cluster *former = counterpart(cluster, m_before);
            if (!former) {
                m_entries.push_back(addedEntity(cluster));
                continue;
            }
            DiffEntry entry = entityEntry(cluster, DiffKind::Changed);
            addField(entry.fields, u"name"_s, former->name, cluster.name);
            addField(entry.fields, u"type"_s, former->type, cluster.type);
            addField(entry.fields, u"aliases"_s, former->aliases.join("; "_L1),
                     cluster.aliases.join("; "_L1));
            addField(entry.fields, u"members"_s, former->members.join(u' '), cluster.members.join(u' '));
            // more documents bring more mentions: no change of the entity
            const auto number = [](const Cluster &of, QLatin1StringView key) {
                return text(of.record[key]);
            };
            if (former->members == cluster.members && m_before.documents == m_after.documents)
                addField(entry.fields, u"mentions"_s, number(*former, "mentions"_L1),
                         number(cluster, "mentions"_L1));
            if (entry.fields.empty())
                continue;
            explainEntity(entry, *former, cluster);
            m_entries.push_back(std::move(entry));
        }
        for (const auto &[id, cluster] : m_before.clusters) {
            if (!counterpart(cluster, m_after))
                m_entries.push_back(withdrawnEntity(cluster));
        }
    }

    const Side &m_before;
    const Side &m_after;
    std::vector<DiffEntry> m_entries;
};

// Of what both tell; an earlier version may not know an option.
bool sameOptions(QJsonObject before, QJsonObject after)
{
    const QJsonObject whole{{u"reviewedOnly"_s, false},      {u"from"_s, QJsonValue::Null},
                            {u"to"_s, QJsonValue::Null},     {u"types"_s, QJsonArray()},
                            {u"routes"_s, QJsonValue::Null}, {u"quotations"_s, true},
                            {u"redactInformants"_s, false}};
    before = before.isEmpty() ? whole : before;
    after = after.isEmpty() ? whole : after;
    return std::ranges::all_of(whole.keys(), [&](const QString &key) {
        return !before.contains(key) || !after.contains(key) || before[key] == after[key];
    });
}

} // namespace

SnapshotDiff diffOf(const DiffSide &before, const DiffSide &after)
{
    const Side former(before), latter(after);
    return {Comparison(former, latter).run(before.hasSources && after.hasSources), before.name, after.name,
            before.dossier == after.dossier, sameOptions(before.options, after.options)};
}

QByteArray diffJson(const SnapshotDiff &diff)
{
    using Shape = JsonWriter::Shape;
    JsonWriter json;
    json.beginObject(Shape::Lines);
    json.key("format"_L1).value(u"clew-diff-1");
    json.key("before"_L1).value(diff.before);
    json.key("after"_L1).value(diff.after);
    json.key("sameDossier"_L1).value(diff.sameDossier);
    json.key("sameOptions"_L1).value(diff.sameOptions);
    json.key("counts"_L1).beginObject(Shape::Lines);
    for (const DiffSubject subject : {DiffSubject::Entity, DiffSubject::Claim, DiffSubject::Judgement}) {
        json.key(codeOf(subject)).beginObject();
        for (const DiffKind kind : {DiffKind::Added, DiffKind::Changed, DiffKind::Withdrawn})
            json.key(codeOf(kind))
                .value(qint64(std::ranges::count_if(diff.entries, [&](const DiffEntry &entry) {
                    return entry.subject == subject && entry.kind == kind;
                })));
        json.end();
    }
    json.end();
    json.key("entries"_L1).beginArray(Shape::Lines);
    for (const DiffEntry &entry : diff.entries) {
        json.beginObject();
        json.key("subject"_L1).value(QString(codeOf(entry.subject)));
        json.key("change"_L1).value(QString(codeOf(entry.kind)));
        json.key("id"_L1).value(entry.id);
        json.key("what"_L1).value(entry.what);
        json.key("document"_L1).textOrNull(entry.document);
        json.key("quote"_L1).textOrNull(entry.quote);
        json.key("who"_L1).textOrNull(entry.who);
        json.key("why"_L1).textOrNull(entry.why);
        json.key("when"_L1).textOrNull(entry.when);
        json.key("fields"_L1).beginArray();
        for (const FieldChange &field : entry.fields) {
            json.beginObject();
            json.key("field"_L1).value(field.field);
            json.key("before"_L1).textOrNull(field.before);
            json.key("after"_L1).textOrNull(field.after);
            json.end();
        }
        json.end();
        json.end();
    }
    json.end();
    json.end();
    return json.take();
}

QLatin1StringView codeOf(DiffSubject subject)
{
    switch (subject) {
    case DiffSubject::Entity: return "entity"_L1;
    case DiffSubject::Claim: break;
    case DiffSubject::Judgement: return "judgement"_L1;
    }
    return "claim"_L1;
}

QLatin1StringView codeOf(DiffKind kind)
{
    switch (kind) {
    case DiffKind::Added: break;
    case DiffKind::Changed: return "changed"_L1;
    case DiffKind::Withdrawn: return "withdrawn"_L1;
    }
    return "added"_L1;
}

} // namespace clew
