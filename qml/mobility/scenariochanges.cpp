// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/projection.h"
#include "qml/mobility/scenariodesk.h"

using namespace Qt::StringLiterals;

namespace {
qint64 idOf(const Scenario &scenario)
{
    return scenario.id;
}
}

std::optional<ScenarioMeasure> ScenarioDesk::measure(qint64 id) const
{
    if (!m_shown) return {};
    const auto found = std::ranges::find(m_shown->entry.measures, id, &ScenarioMeasure::id);
    return found == m_shown->entry.measures.end() ? std::nullopt : std::optional(*found);
}

void ScenarioDesk::choose(qint64 id)
{
    if (m_desk) m_desk->setScenarioId(id);
}

bool ScenarioDesk::isTaken(const QString &name, qint64 id) const
{
    return std::ranges::any_of(m_entries, [&](const ScenarioEntry &one) {
        return one.scenario.id != id && one.scenario.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

QString ScenarioDesk::freshName() const
{
    for (qsizetype count = m_entries.size() + 1;; ++count)
        if (const QString name = tr("Szenario %1").arg(count); !isTaken(name, 0)) return name;
}

QString ScenarioDesk::copyName() const
{
    const QString first = tr("%1 (Kopie)").arg(name());
    if (!isTaken(first, 0)) return first;
    for (int count = 2;; ++count)
        if (const QString next = tr("%1 (Kopie %2)").arg(name()).arg(count); !isTaken(next, 0)) return next;
}

template<class Task> void ScenarioDesk::change(Task task, const QString &words)
{
    if (!workspace()) return;
    workspace()->write(this, task, [this, words](const Result<qint64> &kept) {
        if (!kept) return;
        if (*kept > 0) choose(*kept);
        Q_EMIT done(words);
    });
}

void ScenarioDesk::create(const QString &name)
{
    change([name, today = QDate::currentDate()](Sql &sql) { return saveScenario(sql, {.name = name}, today).transform(idOf); },
        tr("„%1“ ist angelegt.").arg(name));
}

void ScenarioDesk::rename(const QString &name, const QString &note)
{
    if (!m_shown) return;
    Scenario scenario = m_shown->entry.scenario;
    scenario.name = name;
    scenario.note = note;
    change([scenario, today = QDate::currentDate()](Sql &sql) { return saveScenario(sql, scenario, today).transform(idOf); },
        tr("„%1“ ist gespeichert.").arg(name));
}

void ScenarioDesk::copy(const QString &name)
{
    change(
        [id = scenarioId(), name, today = QDate::currentDate()](Sql &sql) {
            return copyScenario(sql, id, name, today).transform([](const ScenarioEntry &copied) { return copied.scenario.id; });
        },
        tr("„%1“ ist als Kopie angelegt.").arg(name));
}

void ScenarioDesk::remove()
{
    if (!m_shown) return;
    change([scenario = m_shown->entry.scenario](
               Sql &sql) { return removeScenario(sql, scenario.id, scenario.version).transform([] { return qint64(0); }); },
        tr("„%1“ ist gelöscht.").arg(name()));
}

void ScenarioDesk::switchMeasure(qint64 id, bool active)
{
    auto switched = measure(id);
    if (!switched || !workspace() || switched->active == active) return;
    switched->active = active;
    const auto save = [measure = *switched](Sql &sql) {
        sql.describe(u"measure.switched"_s, displayName(measure));
        return saveMeasure(sql, measure);
    };
    workspace()->write(this, save, [this](const Result<ScenarioMeasure> &kept) {
        if (!kept) fillRows();
    });
}

void ScenarioDesk::removeMeasure(qint64 id)
{
    const auto gone = measure(id);
    if (!gone) return;
    change([measure = *gone](Sql &sql) { return ::removeMeasure(sql, measure.id, measure.version).transform([] { return qint64(0); }); },
        tr("„%1“ ist gelöscht.").arg(displayName(*gone)));
}

void ScenarioDesk::moveMeasure(qint64 id, double lon, double lat)
{
    auto placed = measure(id);
    const auto at = toUtm(LonLat{lon, lat});
    if (!placed || !at || !workspace()) return Q_EMIT moved(0);
    placed->geom = toWkb(*at);
    const auto save = [measure = *placed](Sql &sql) {
        sql.describe(u"measure.moved"_s, displayName(measure));
        return saveMeasure(sql, measure);
    };
    workspace()->write(this, save, [this](const Result<ScenarioMeasure> &kept) { Q_EMIT moved(kept ? kept->id : 0); });
}
