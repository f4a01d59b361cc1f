// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/mobility/scenario.h"
#include "core/mobility/scenariochecks.h"
#include "core/register/numbers.h"

using namespace Qt::StringLiterals;

namespace {
const QString scenarioTable = u"scenario"_s, measureTable = u"scenario_measure"_s;
const QString inOrder = u"order by sort_order, id"_s;

Result<ScenarioEntry> entryOf(Sql &sql, const Scenario &scenario)
{
    return sql.find<ScenarioMeasure>(measureTable, u"where scenario_id=? "_s + inOrder, {scenario.id})
        .transform([&](const QList<ScenarioMeasure> &measures) { return ScenarioEntry{.scenario = scenario, .measures = measures}; });
}

/** Two scenarios of one name could not be told apart beside each other. */
Result<> expectFreeName(Sql &sql, const Scenario &scenario)
{
    if (scenario.name.isEmpty()) {
        auto failed = fail(Error::Kind::Invalid, u"scenario.name"_s);
        failed.error().field = u"name"_s;
        return failed;
    }
    return sql.find<Scenario>(scenarioTable, u"where id<>?"_s, {scenario.id}).and_then([&](const QList<Scenario> &others) -> Result<> {
        for (const Scenario &other : others) {
            if (other.name.compare(scenario.name, Qt::CaseInsensitive) != 0) continue;
            auto failed = fail(Error::Kind::Invalid, u"scenario.taken"_s, {other.name});
            failed.error().field = u"name"_s;
            return failed;
        }
        return {};
    });
}

/** The one that is meant by its number, its name, or the last figures of its number where no other has the same. */
const ScenarioEntry *meant(const QList<ScenarioEntry> &entries, const QString &typed)
{
    for (const ScenarioEntry &one : entries)
        if (one.scenario.number.compare(typed, Qt::CaseInsensitive) == 0) return &one;
    for (const ScenarioEntry &one : entries)
        if (one.scenario.name.compare(typed, Qt::CaseInsensitive) == 0) return &one;
    bool isCount = false;
    const qint64 count = typed.toLongLong(&isCount);
    const ScenarioEntry *found = nullptr;
    for (const ScenarioEntry &one : entries) {
        const auto number = parseNumber(one.scenario.number);
        if (!isCount || !number || number->count != count) continue;
        if (found) return nullptr;
        found = &one;
    }
    return found;
}

Result<ScenarioMeasure> addMeasure(Sql &sql, ScenarioMeasure measure)
{
    const auto last = sql.value(u"select coalesce(max(sort_order), 0) from scenario_measure where scenario_id=?"_s, {measure.scenarioId});
    if (!last) return std::unexpected(last.error());
    measure.sortOrder = last->toInt() + 1;
    return sql.add(measureTable, measure);
}
}

Result<QList<ScenarioEntry>> listScenarios(Sql &sql)
{
    auto scenarios = sql.find<Scenario>(scenarioTable, u"order by id"_s);
    if (!scenarios) return std::unexpected(scenarios.error());
    std::ranges::stable_sort(*scenarios, {}, [](const Scenario &one) { return sortKey(one.name); });
    return sql.find<ScenarioMeasure>(measureTable, inOrder).transform([&](const QList<ScenarioMeasure> &measures) {
        QHash<qint64, QList<ScenarioMeasure>> byScenario;
        for (const ScenarioMeasure &one : measures) byScenario[one.scenarioId] += one;
        QList<ScenarioEntry> entries;
        entries.reserve(scenarios->size());
        for (const Scenario &one : std::as_const(*scenarios))
            entries += ScenarioEntry{.scenario = one, .measures = byScenario.value(one.id)};
        return entries;
    });
}

Result<ScenarioEntry> loadScenario(Sql &sql, qint64 id)
{
    return sql.load<Scenario>(scenarioTable, id).and_then([&](const Scenario &scenario) { return entryOf(sql, scenario); });
}

Result<ScenarioEntry> findScenario(Sql &sql, const QString &typed)
{
    return listScenarios(sql).and_then([&](const QList<ScenarioEntry> &entries) -> Result<ScenarioEntry> {
        if (const ScenarioEntry *found = meant(entries, typed.trimmed())) return *found;
        if (entries.isEmpty()) return fail(Error::Kind::NotFound, u"scenario.none"_s, {typed});
        QStringList known;
        for (const ScenarioEntry &one : entries) known += one.scenario.number + u" ("_s + one.scenario.name + u')';
        return fail(Error::Kind::NotFound, u"scenario.unknown"_s, {typed, known.join(u", "_s)});
    });
}

Result<Scenario> saveScenario(Sql &sql, Scenario scenario, QDate today)
{
    scenario.name = scenario.name.simplified();
    scenario.note = scenario.note.trimmed();
    sql.describe(scenario.id == 0 ? u"scenario.added"_s : u"scenario.changed"_s, scenario.name);
    if (auto free = expectFreeName(sql, scenario); !free) return std::unexpected(free.error());
    if (scenario.id != 0) return sql.save(scenarioTable, scenario);
    auto number = nextNumber(sql, u"SZ"_s, today.year());
    if (!number) return std::unexpected(number.error());
    scenario.number = *number;
    return sql.add(scenarioTable, scenario);
}

Result<> removeScenario(Sql &sql, qint64 id, int version)
{
    const auto scenario = sql.load<Scenario>(scenarioTable, id);
    if (!scenario) return std::unexpected(scenario.error());
    sql.describe(u"scenario.removed"_s, scenario->name);
    return sql.removeAll(measureTable, u"scenario_id=?"_s, {id}).and_then([&] { return sql.remove(scenarioTable, id, version); });
}

Result<ScenarioEntry> copyScenario(Sql &sql, qint64 id, const QString &name, QDate today)
{
    const auto from = loadScenario(sql, id);
    if (!from) return std::unexpected(from.error());
    sql.describe(u"scenario.copied"_s, from->scenario.name);
    const auto copied = saveScenario(sql, {.name = name, .note = from->scenario.note}, today);
    if (!copied) return std::unexpected(copied.error());
    ScenarioEntry entry{.scenario = *copied, .measures = {}};
    entry.measures.reserve(from->measures.size());
    for (ScenarioMeasure measure : from->measures) {
        measure.id = 0;
        measure.uid.clear();
        measure.version = 0;
        measure.scenarioId = copied->id;
        const auto kept = sql.add(measureTable, measure);
        if (!kept) return std::unexpected(kept.error());
        entry.measures += *kept;
    }
    return entry;
}

Result<ScenarioMeasure> saveMeasure(Sql &sql, ScenarioMeasure measure)
{
    if (const auto scenario = sql.load<Scenario>(scenarioTable, measure.scenarioId); !scenario) return std::unexpected(scenario.error());
    const auto checked = checkedMeasure(sql, std::move(measure));
    if (!checked) return checked;
    sql.describe(checked->id == 0 ? u"measure.added"_s : u"measure.changed"_s, displayName(*checked));
    return checked->id == 0 ? addMeasure(sql, *checked) : sql.save(measureTable, *checked);
}

Result<> removeMeasure(Sql &sql, qint64 id, int version)
{
    const auto measure = sql.load<ScenarioMeasure>(measureTable, id);
    if (!measure) return std::unexpected(measure.error());
    sql.describe(u"measure.removed"_s, displayName(*measure));
    return sql.remove(measureTable, id, version);
}
