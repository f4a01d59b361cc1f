// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/scenariodesk.h"
#include "core/places/busarea.h"
#include "geo/projection.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
/** The municipalities that a measure names, as one area. */
Result<MultiPolygon> areaOfMeasure(Sql &sql, const ScenarioMeasure &measure)
{
    MultiPolygon area = readPolygons(measure.geom.bytes).value_or(MultiPolygon());
    QList<qint64> ids;
    for (const QString &ags : measure.towns.split(u',', Qt::SkipEmptyParts)) {
        const auto id = sql.value(u"select id from municipality where ags=?"_s, {ags});
        if (!id) return std::unexpected(id.error());
        if (id->isValid()) ids += id->toLongLong();
    }
    return areaOf(sql, ids).transform([&](const Wkb &towns) {
        const MultiPolygon more = readPolygons(towns.bytes).value_or(MultiPolygon());
        area.insert(area.end(), more.begin(), more.end());
        return area;
    });
}

void putPoint(QVariantMap &row, const QString &lon, const QString &lat, Utm at)
{
    const auto place = toLonLat(at);
    if (!place) return;
    row[lon] = place->lon;
    row[lat] = place->lat;
    if (lon == "lon"_L1) row[u"hasPoint"_s] = true;
}

QString iconOf(PlaceKind kind)
{
    switch (groupOf(kind)) {
    case PlaceGroup::Transit: return u"stop"_s;
    case PlaceGroup::CommunityBus: return u"bus"_s;
    case PlaceGroup::RideBench: return u"bench"_s;
    case PlaceGroup::Hotspot: return u"wlan"_s;
    case PlaceGroup::Health: return u"doctor"_s;
    default: return u"shop"_s;
    }
}
}

ScenarioDesk::ScenarioDesk(QObject *parent) : QObject(parent), m_measures(new RowList(this))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_watcher.future();
        if (future.resultCount() == 0 || !future.resultAt(0) || !m_counted || !m_counted->scenario) return Q_EMIT counted();
        const QList<GapEffect> effects = *future.resultAt(0);
        const QList<ScenarioMeasure> &measures = m_counted->scenario->measures;
        m_effects.clear();
        for (qsizetype i = 0; i < measures.size() && i < effects.size(); ++i)
            if (measures[i].active) m_effects[measures[i].id] = effects[i];
        fillRows();
        Q_EMIT counted();
    });
}

ScenarioDesk::~ScenarioDesk()
{
    m_watcher.cancel();
}

void ScenarioDesk::setDesk(GapDesk *desk)
{
    if (desk == m_desk) return;
    if (m_desk) m_desk->disconnect(this);
    m_desk = desk;
    if (desk) {
        const auto follow = [this] {
            if (m_heard) m_heard->disconnect(this);
            m_heard = workspace();
            if (m_heard) {
                connect(m_heard, &Workspace::opened, this, &ScenarioDesk::read);
                connect(m_heard, &Workspace::changed, this, &ScenarioDesk::hear);
            }
            read();
        };
        connect(desk, &GapDesk::workspaceChanged, this, follow);
        connect(desk, &GapDesk::questionChanged, this, [this] {
            if (m_desk->scenarioId() != scenarioId()) read();
        });
        connect(desk, &GapDesk::changed, this, &ScenarioDesk::count);
        follow();
    }
    Q_EMIT deskChanged();
}

void ScenarioDesk::hear(const QStringList &tables)
{
    for (const QString &table : {u"scenario"_s, u"scenario_measure"_s, u"municipality"_s})
        if (tables.contains(table)) return read();
}

Result<std::optional<ScenarioGround>> ScenarioDesk::groundOf(Sql &sql, const QList<ScenarioEntry> &entries, qint64 id)
{
    const auto entry = std::ranges::find(entries, id, [](const ScenarioEntry &one) { return one.scenario.id; });
    if (entry == entries.end()) return std::nullopt;
    ScenarioGround ground{.entry = *entry};
    for (const ScenarioMeasure &measure : entry->measures) {
        if (measure.kind != PlaceKind::CommunityBus) continue;
        const auto area = areaOfMeasure(sql, measure);
        if (!area) return std::unexpected(area.error());
        ground.areas[measure.id] = *area;
    }
    return ground;
}

void ScenarioDesk::read()
{
    if (!m_desk || !workspace() || !workspace()->isOpen()) return take({}, {});
    struct Known {
        QList<ScenarioEntry> entries;
        std::optional<ScenarioGround> shown;
    };
    const auto load = [id = m_desk->scenarioId()](Sql &sql) -> Result<Known> {
        auto entries = listScenarios(sql);
        if (!entries) return std::unexpected(entries.error());
        return groundOf(sql, *entries, id).transform([&](const std::optional<ScenarioGround> &shown) { return Known{*entries, shown}; });
    };
    workspace()->read(this, load, [this, request = ++m_newest](const Result<Known> &known) {
        if (request != m_newest || !workspace()) return;
        if (!known) return workspace()->tell(known.error());
        take(known->entries, known->shown);
    });
}

void ScenarioDesk::take(const QList<ScenarioEntry> &entries, const std::optional<ScenarioGround> &shown)
{
    m_entries = entries;
    m_shown = shown;
    fillRows();
    Q_EMIT changed();
    // What is gone, here or by somebody else, cannot be shown any longer.
    if (m_desk && !m_shown && m_desk->scenarioId() != 0) m_desk->setScenarioId(0);
}

QVariantList ScenarioDesk::scenarios() const
{
    QVariantList options{option(0, tr("Heute, ohne Maßnahmen"))};
    options.reserve(m_entries.size() + 1);
    for (const ScenarioEntry &one : m_entries) options += option(one.scenario.id, one.scenario.name);
    return options;
}

void ScenarioDesk::count()
{
    m_watcher.cancel();
    m_counted = m_desk->study();
    const bool hasMeasures
        = m_counted && m_counted->scenario && std::ranges::any_of(m_counted->scenario->measures, &ScenarioMeasure::active);
    if (hasMeasures)
        m_watcher.setFuture(startJob([study = m_counted](const Progress &progress) {
            return effectsOf(*study->input, study->profile, study->scenario->measures, *study->analysis, progress);
        }));
    fillRows();
    Q_EMIT counted();
}

void ScenarioDesk::addPlace(QVariantMap &row, const ScenarioMeasure &measure) const
{
    const auto input = m_desk ? m_desk->input() : nullptr;
    const bool isBus = measure.kind == PlaceKind::CommunityBus;
    if (isBus) {
        MultiPolygon area = m_shown->areas.value(measure.id);
        if (area.empty() && input)
            for (const GapBus &bus : input->buses)
                if (bus.uid == measure.placeUid) area = bus.area;
        constexpr double exactEnough = 200;
        if (!area.empty()) putPoint(row, u"lon"_s, u"lat"_s, labelPlace(area, exactEnough));
        return;
    }
    std::optional<Utm> today;
    if (input && !measure.placeUid.isEmpty())
        for (const GapPlace &place : input->places)
            if (place.uid == measure.placeUid) today = place.at;
    const auto at = pointOf(measure.geom.bytes);
    if (const auto shown = at ? at : today) putPoint(row, u"lon"_s, u"lat"_s, *shown);
    row[u"isMoved"_s] = at && today;
    if (at && today) putPoint(row, u"fromLon"_s, u"fromLat"_s, *today);
}

QVariantMap ScenarioDesk::rowOf(const ScenarioMeasure &measure, int number) const
{
    QHash<QString, QString> towns;
    if (const auto input = m_desk ? m_desk->input() : nullptr)
        for (const GapTown &town : input->towns) towns[town.ags] = town.name;
    const bool isPlaced = measure.action == MeasureAction::Add || measure.action == MeasureAction::Move;
    QVariantMap row{{u"id"_s, measure.id}, {u"number"_s, number}, {u"name"_s, displayName(measure)},
        {u"words"_s, measureWords(measure, towns, QDate::currentDate())}, {u"active"_s, measure.active}, {u"hasPoint"_s, false},
        {u"isMoved"_s, false}, {u"movable"_s, isPlaced && measure.kind != PlaceKind::CommunityBus}, {u"icon"_s, iconOf(measure.kind)}};
    if (measure.name.isEmpty()) row[u"name"_s] = row[u"words"_s].toString().section(u", "_s, 0, 0);
    if (measure.name.isEmpty()) row[u"words"_s] = row[u"words"_s].toString().section(u", "_s, 1);
    addPlace(row, measure);
    QVariantMap effect;
    if (!measure.active)
        effect
            = {{u"figure"_s, u"–"_s}, {u"words"_s, tr("zählt nicht mit")}, {u"tone"_s, u"quiet"_s}, {u"spoken"_s, tr("zählt nicht mit")}};
    else if (m_effects.contains(measure.id))
        effect = effectRow(m_effects[measure.id]);
    for (const auto &[key, value] :
        {std::pair(u"figure"_s, u"figure"_s), {u"effect"_s, u"words"_s}, {u"tone"_s, u"tone"_s}, {u"spoken"_s, u"spoken"_s}})
        row[key] = effect.value(value).toString();
    return row;
}

void ScenarioDesk::fillRows()
{
    QVariantList rows;
    if (m_shown)
        for (const ScenarioMeasure &measure : m_shown->entry.measures) rows += rowOf(measure, int(rows.size()) + 1);
    m_measures->setRows(rows);
}

QVariantList ScenarioDesk::levels() const
{
    return m_counted ? levelRows(m_counted->figuresBefore.whole.counts, m_counted->figures.whole.counts) : QVariantList();
}

QList<double> ScenarioDesk::partsBefore() const
{
    return gapParts(m_counted ? m_counted->figuresBefore.whole.counts : GapCounts());
}

QList<double> ScenarioDesk::partsAfter() const
{
    return gapParts(m_counted ? m_counted->figures.whole.counts : GapCounts());
}
