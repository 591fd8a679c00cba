#include "timeline/rules.h"

#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <map>
#include <numeric>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qreal widestLabel = 190;
constexpr qreal apart = 10;

bool lists(const TimelineEvent &event)
{
    return (event.predicate == Predicate::Sanctions || event.predicate == Predicate::Restricts)
        && event.polarity == Polarity::Asserted && event.first.isValid() && event.object;
}

bool isShown(const ListingRule &rule, const TimeScale &scale)
{
    return rule.day >= scale.first && rule.day <= scale.last;
}

bool isMarked(const ListingRule &rule, const LanesScene &scene)
{
    return std::ranges::any_of(rule.events, [&scene](int index) {
        return scene.attention.marks(scene.model.events[static_cast<size_t>(index)]);
    });
}

} // namespace

std::vector<ListingRule> listingRules(const TimelineModel &model, const Workspace *workspace)
{
    std::map<std::pair<EntityId, Predicate>, ListingRule> first;
    for (size_t i = 0; i < model.events.size(); ++i) {
        const TimelineEvent &event = model.events[i];
        if (!lists(event))
            continue;
        const bool exact = event.grain == Grain::Day || event.grain == Grain::Month;
        const auto [at, isNew] = first.try_emplace({event.object, event.predicate});
        ListingRule &rule = at->second;
        // "in 2021" and "on 4 June 2021" are one listing: the finer date tells when
        const bool finer = exact && !rule.exact && rule.day.year() == event.first.year();
        if (isNew || finer || (event.first < rule.day && (exact || !rule.exact))) {
            rule.day = event.first;
            rule.exact = exact;
        }
        rule.target = event.object;
        rule.events.push_back(static_cast<int>(i));
        const QString name = workspace ? workspace->nameOf(event.object) : QString();
        rule.words = event.predicate == Predicate::Sanctions ? Words::tr("%1 sanctioned").arg(name)
                                                             : Words::tr("%1 restricted").arg(name);
    }
    std::vector<ListingRule> rules;
    for (auto &[key, rule] : first)
        rules.push_back(std::move(rule));
    std::ranges::stable_sort(rules, {}, &ListingRule::day);
    return rules;
}

std::vector<RuleLabel> ruleLabels(const std::vector<ListingRule> &rules, const LanesScene &scene)
{
    std::vector<int> order(rules.size());
    std::iota(order.begin(), order.end(), 0);
    const auto importance = [&](int index) {
        const ListingRule &rule = rules[static_cast<size_t>(index)];
        return std::pair(isMarked(rule, scene), rule.events.size());
    };
    std::ranges::stable_sort(order, [&](int a, int b) { return importance(a) > importance(b); });
    const QFontMetricsF metrics(quietFont());
    std::vector<RuleLabel> labels;
    for (const int index : order) {
        const ListingRule &rule = rules[static_cast<size_t>(index)];
        if (!isShown(rule, scene.scale))
            continue;
        const qreal width = std::min(metrics.horizontalAdvance(rule.words), widestLabel);
        const qreal wanted = scene.scale.xOf(rule.day) + 4;
        const qreal x = wanted + width <= scene.scale.right ? wanted : wanted - width - 8;
        const bool free = x >= scene.scale.left && std::ranges::none_of(labels, [&](const RuleLabel &taken) {
                              return taken.x < x + width + apart && x < taken.x + taken.width + apart;
                          });
        if (free)
            labels.push_back({index, x, width});
    }
    return labels;
}

void paintRules(QPainter &painter, const std::vector<ListingRule> &rules, const LanesScene &scene)
{
    if (rules.empty())
        return;
    const std::vector<RuleLabel> labels = ruleLabels(rules, scene);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const RuleLabel &label : labels) { // a rule that nobody can name is noise
        const ListingRule &rule = rules[static_cast<size_t>(label.rule)];
        QColor colour = isMarked(rule, scene) ? scene.theme.accent : scene.theme.muted;
        colour.setAlphaF(isMarked(rule, scene) ? 0.8F : 0.35F);
        painter.setPen(QPen(colour, 1, rule.exact ? Qt::SolidLine : Qt::DotLine));
        const qreal x = std::round(scene.scale.xOf(rule.day));
        painter.drawLine(QPointF(x, scene.area.top()), QPointF(x, scene.area.bottom() + rulesHeight - 3));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(quietFont());
    const QFontMetricsF metrics(quietFont());
    for (const RuleLabel &label : labels) {
        const ListingRule &rule = rules[static_cast<size_t>(label.rule)];
        painter.setPen(isMarked(rule, scene) ? scene.theme.accent : scene.theme.muted);
        painter.drawText(QRectF(label.x, scene.area.bottom(), label.width + 4, rulesHeight), Qt::AlignVCenter,
                         metrics.elidedText(rule.words, Qt::ElideRight, label.width + 1));
    }
}

} // namespace clew
