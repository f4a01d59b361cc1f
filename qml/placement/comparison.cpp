// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/comparison.h"
#include "core/register/words.h"
#include "qml/placement/scorewords.h"
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {
const RuleWords *wordsOf(const RankedRow &flat, MatchRule rule)
{
    const auto found = std::ranges::find(flat.rules, rule, &RuleWords::rule);
    return found == flat.rules.end() ? nullptr : &*found;
}

/** More is better: the verdict first, then the points where the rule has some, and of the rent the cents up to the limit. */
double worthOf(const RankedRow &flat, MatchRule rule)
{
    const auto part = std::ranges::find(flat.fit.parts, rule, &ScorePart::rule);
    const double points = part == flat.fit.parts.end() ? 0 : part->points.value_or(0);
    constexpr double cent = 1e-9;
    const double margin = rule == MatchRule::Rent ? cent * static_cast<double>(flat.margin.value_or(0)) : 0;
    return points / 2 + margin - static_cast<double>(flat.fit.of(rule));
}

QVariantMap cellOf(const RankedRow &flat, MatchRule rule, bool isBest)
{
    const RuleWords *words = wordsOf(flat, rule);
    if (!words) return {{u"judgement"_s, QString()}, {u"text"_s, word(Verdict::None)}, {u"best"_s, false}};
    return {{u"judgement"_s, judgementOf(words->verdict)}, {u"text"_s, words->words}, {u"best"_s, isBest}};
}
}

QVariantList comparedRules(const QList<RankedRow> &flats)
{
    QList<MatchRule> order{MatchRule::Rent}; // what everybody asks about first
    for (size_t at = 0; at < matchRules; ++at)
        if (const auto rule = static_cast<MatchRule>(at); rule != MatchRule::Rent) order += rule;
    QVariantList rows;
    for (const MatchRule rule : std::as_const(order)) {
        if (std::ranges::none_of(flats, [&](const RankedRow &flat) { return wordsOf(flat, rule); })) continue;
        const auto worth = [&](const RankedRow &flat) { return worthOf(flat, rule); };
        const auto [least, most] = std::ranges::minmax(flats | std::views::transform(worth));
        QVariantList cells;
        for (const RankedRow &flat : flats) cells += cellOf(flat, rule, most > least && worth(flat) >= most);
        rows += QVariantMap{{u"label"_s, ruleLabel(rule)}, {u"cells"_s, cells}};
    }
    return rows;
}
