// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/mobility/mobilityterms.h"
#include "core/places/placeterms.h"
#include "core/storage/sql.h"
#include <QDate>

/** Measures that are thought through together; never mixed with what is. */
struct Scenario {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** "SZ-2026-00003", given by the register. */
    QString number = {};
    QString name = {};
    QString note = {};
    bool operator==(const Scenario &) const = default;
};

/** One change that a scenario tries. */
struct ScenarioMeasure {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 scenarioId MEMBER scenarioId)
    Q_PROPERTY(int sortOrder MEMBER sortOrder)
    Q_PROPERTY(MeasureAction action MEMBER action)
    Q_PROPERTY(PlaceKind kind MEMBER kind)
    Q_PROPERTY(QString placeUid MEMBER placeUid)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool active MEMBER active)
    Q_PROPERTY(std::optional<int> departures MEMBER departures)
    Q_PROPERTY(std::optional<int> poles MEMBER poles)
    Q_PROPERTY(TransitGroup transitGroup MEMBER transitGroup)
    Q_PROPERTY(QString openingHours MEMBER openingHours)
    Q_PROPERTY(QString towns MEMBER towns)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(Wkb geom MEMBER geom)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 scenarioId = 0;
    int sortOrder = 0;
    MeasureAction action = MeasureAction::Add;
    PlaceKind kind = PlaceKind::RideBench;
    /** The real place that is moved, removed or changed; empty for one that is added. */
    QString placeUid = {};
    QString name = {};
    /** Whether it counts at the moment. */
    bool active = true;
    /** Of a stop that is added or changed: departures in the window on the day, all poles together; and its poles. */
    std::optional<int> departures = {};
    std::optional<int> poles = {};
    TransitGroup transitGroup = TransitGroup::Bus;
    /** Of a Bürgerbus: when it would run, in opening_hours syntax; empty where as it is. */
    QString openingHours = {};
    /** Of a Bürgerbus: the AGS of the municipalities whose area it would serve, with commas between; beside geom. */
    QString towns = {};
    QString note = {};
    /** EPSG:25832: where the place would be, a point, or the area of a Bürgerbus; empty where it stays. */
    Wkb geom = {};
    bool operator==(const ScenarioMeasure &) const = default;
};

/** A scenario with its measures in order. */
struct ScenarioEntry {
    Scenario scenario = {};
    QList<ScenarioMeasure> measures = {};
    bool operator==(const ScenarioEntry &) const = default;
};

/** By name. */
Result<QList<ScenarioEntry>> listScenarios(Sql &sql);
Result<ScenarioEntry> loadScenario(Sql &sql, qint64 id);
/** By number, its last figures or name as typed; NotFound "scenario.unknown" with the numbers there are. */
Result<ScenarioEntry> findScenario(Sql &sql, const QString &typed);
/** Adds (id 0) or changes a scenario without its measures; Invalid without a name or with one that is taken. */
Result<Scenario> saveScenario(Sql &sql, Scenario scenario, QDate today);
/** With its measures. */
Result<> removeScenario(Sql &sql, qint64 id, int version);
/** A copy under another name, measures too. */
Result<ScenarioEntry> copyScenario(Sql &sql, qint64 id, const QString &name, QDate today);
/** Adds (id 0, at the end) or changes one measure; Invalid with the field where it misses what its kind needs. */
Result<ScenarioMeasure> saveMeasure(Sql &sql, ScenarioMeasure measure);
Result<> removeMeasure(Sql &sql, qint64 id, int version);
/** "Bankpaar Heiligenmoschel"; what it does where it has no name: "neue Mitfahrerbank". */
QString displayName(const ScenarioMeasure &measure);
