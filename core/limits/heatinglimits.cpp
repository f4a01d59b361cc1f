// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/heatinglimits.h"
#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace {
const QString heatingTable = u"heating_limit"_s;

bool isSameTable(const HeatingLimit &a, const HeatingLimit &b)
{
    return a.mirrorYear == b.mirrorYear && a.accountingYear == b.accountingYear && a.status == b.status;
}

bool isSameLine(const HeatingLimit &a, const HeatingLimit &b)
{
    return isSameTable(a, b) && a.carrier == b.carrier && a.withHotWater == b.withHotWater && a.buildingFromM2 == b.buildingFromM2;
}

bool overlap(const HeatingLimit &a, const HeatingLimit &b)
{
    if (!isSameTable(a, b) || a.carrier != b.carrier || a.withHotWater != b.withHotWater) return false;
    const auto endsBefore = [](const HeatingLimit &one, const HeatingLimit &other) {
        return one.buildingUntilM2 && *one.buildingUntilM2 <= other.buildingFromM2;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

bool holds(const HeatingLimit &line, int buildingM2)
{
    return buildingM2 > line.buildingFromM2 && (!line.buildingUntilM2 || buildingM2 <= *line.buildingUntilM2);
}

/** An official table before a draft and that before a sample; then the newest. */
auto rankOf(const HeatingLimit &line)
{
    return std::tuple(line.status, line.mirrorYear, line.accountingYear);
}

std::optional<bool> includesHotWater(HotWater hotWater)
{
    if (hotWater == HotWater::Unknown) return {};
    return hotWater == HotWater::Central;
}
}

std::optional<HeatingLimit> heatingLimitFor(std::span<const HeatingLimit> lines, const HeatingQuestion &question)
{
    if (std::popcount(static_cast<unsigned>(question.carriers.toInt())) != 1) return {};
    QList<HeatingLimit> fitting;
    for (const HeatingLimit &line : lines)
        if (question.carriers == line.carrier && (!question.buildingM2 || holds(line, *question.buildingM2))) fitting += line;
    if (fitting.isEmpty()) return {};
    const auto newest = rankOf(std::ranges::max(fitting, {}, rankOf));
    fitting.removeIf([&](const HeatingLimit &line) { return rankOf(line) != newest; });
    const auto wanted = includesHotWater(question.hotWater);
    const bool isKnown = wanted && std::ranges::contains(fitting, *wanted, &HeatingLimit::withHotWater);
    if (isKnown) fitting.removeIf([&](const HeatingLimit &line) { return line.withHotWater != *wanted; });
    return std::ranges::max(fitting, {}, &HeatingLimit::tooHighPerM2Year);
}

std::optional<Cents> heatingPerM2Year(std::span<const HeatingLimit> lines, const Dwelling &dwelling)
{
    const auto line = heatingLimitFor(lines, {.carriers = dwelling.energyCarriers, .hotWater = dwelling.hotWater});
    return line ? std::optional(line->tooHighPerM2Year) : std::nullopt;
}

Result<QList<HeatingLimit>> listHeatingLimits(Sql &sql)
{
    return sql.find<HeatingLimit>(heatingTable, u"order by mirror_year, accounting_year, carrier, with_hot_water, building_from_m2, id"_s);
}

Result<HeatingLimitChanges> compareHeatingLimits(Sql &sql, const QList<HeatingLimit> &lines)
{
    for (qsizetype a = 0; a < lines.size(); ++a)
        for (qsizetype b = a + 1; b < lines.size(); ++b)
            if (overlap(lines[a], lines[b]))
                return fail(Error::Kind::Invalid, u"heating.overlap"_s,
                    {QString::number(lines[b].mirrorYear), QString::number(lines[a].buildingFromM2),
                        QString::number(lines[b].buildingFromM2)});
    return listHeatingLimits(sql).transform([&](const QList<HeatingLimit> &known) {
        HeatingLimitChanges changes;
        for (const HeatingLimit &line : known) {
            const bool isRenewed = std::ranges::any_of(lines, [&](const HeatingLimit &one) { return isSameTable(one, line); });
            const bool isKept = std::ranges::any_of(lines, [&](const HeatingLimit &one) { return isSameLine(one, line); });
            if (isRenewed && !isKept) changes.gone += line;
        }
        for (const HeatingLimit &line : lines) {
            const auto before = std::ranges::find_if(known, [&](const HeatingLimit &one) { return isSameLine(one, line); });
            if (before == known.end()) {
                changes.added += line;
                continue;
            }
            HeatingLimit kept = line;
            kept.id = before->id;
            kept.uid = before->uid;
            kept.office = before->office;
            kept.version = before->version;
            if (kept == *before)
                ++changes.same;
            else
                changes.changed += kept;
        }
        return changes;
    });
}

Result<> takeHeatingLimits(Sql &sql, const HeatingLimitChanges &changes, const QString &file)
{
    sql.describe(u"heating.imported"_s, file);
    for (const HeatingLimit &line : changes.gone)
        if (auto removed = sql.remove(heatingTable, line.id, line.version); !removed) return removed;
    for (const HeatingLimit &line : changes.changed)
        if (auto saved = sql.save(heatingTable, line); !saved) return std::unexpected(saved.error());
    for (const HeatingLimit &line : changes.added)
        if (auto added = sql.add(heatingTable, line); !added) return std::unexpected(added.error());
    return {};
}
