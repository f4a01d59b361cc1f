// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/mobility/mobilityterms.h"
#include "core/places/placeterms.h"
#include "core/storage/sql.h"
#include <QJsonObject>
#include <QSet>
#include <array>

/** The category of a stop whose departures are less than so many minutes apart; 0 for none. */
struct IntervalRow {
    int belowMin = 0;
    /** In the order of TransitGroup. */
    std::array<int, 3> categories = {};
    bool operator==(const IntervalRow &) const = default;
};

/** Served where a stop with enough departures is near (domain §5.5, Deutschlandatlas/BBSR). */
struct StopRule {
    int busM = 0;
    int railM = 0;
    int departures = 0;
    bool operator==(const StopRule &) const = default;
};

/**
 * By which measure places count as served. All numbers of the method stand here and in assets/mobility/profiles.json, none in code; own
 * profiles are kept in the register.
 */
struct GapProfile {
    /** "standard_120"; own ones have a key of their own. */
    QString key = {};
    QString name = {};
    /** Where the numbers are from. */
    QString source = {};

    /** ÖV-Güteklassen (domain §5.6); empty where the profile knows no classes. The first row whose bound is above the interval counts. */
    QList<IntervalRow> intervals = {};
    /** Metres up to which each class reaches, from the inside. */
    QList<int> ringsM = {};
    /** For each category, from 1, a letter per ring; '-' for none. */
    QStringList classes = {};
    /** The last class that counts as served. */
    QChar lastServed = u'F';
    std::optional<StopRule> stopRule = {};

    /** The part of the service day that counts, minutes after its midnight; the end is outside. */
    int fromMin = 360;
    int untilMin = 1200;
    /** How the way to stops is measured. */
    DistanceBasis distance = DistanceBasis::AirLine;
    BusDays busDays = BusDays::Week;
    /** Ways are so much longer than the straight line where no path is known. */
    double detour = 1.3;

    /** Within so many metres on foot. */
    int shopM = 1000;
    int doctorM = 1000;
    int benchM = 500;
    int hotspotM = 300;
    /** How far a stop of a Bürgerbus with a line reaches. */
    int busStopM = 600;
    QSet<PlaceKind> shops = {PlaceKind::Supermarket, PlaceKind::VillageShop, PlaceKind::MobileTrader};
    QSet<PlaceKind> doctors = {PlaceKind::Doctor};
    bool operator==(const GapProfile &) const = default;

    bool hasClasses() const { return !classes.isEmpty(); }
    int windowMin() const { return untilMin - fromMin; }
};

QJsonObject toJson(const GapProfile &profile);
/** Format "profile.…" with the field where something is missing or makes no sense. */
Result<GapProfile> profileOf(const QJsonObject &json);

/**
 * Everything in which the numbers make no sense together, with fields as in toJson(); one cell of a table as "intervals.2", "categories.7"
 * (three in each row of intervals), "ringsM.1" or "classes.9" (row after row).
 */
QList<Error> faultsOf(const GapProfile &profile);
/** The first of faultsOf(). */
Result<> checkProfile(const GapProfile &profile);
/** What people call a field of toJson(): "Entfernungsringe" for ringsM. */
QString profileFieldLabel(const QString &field);

/** compact_60, standard_120, extended_210, bbsr, in this order. */
const QList<GapProfile> &builtInProfiles();
bool isBuiltIn(const QString &key);
/** Name and source in the language of the program; own ones as somebody wrote them. */
QString displayName(const GapProfile &profile);
QString displaySource(const GapProfile &profile);
/** For districts where a bus every two hours is usual (domain §5.6). */
inline const QString usualProfile = QStringLiteral("extended_210");

/** An own profile as it is kept. */
struct KeptProfile {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString content MEMBER content)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString key = {};
    /** As toJson(). */
    QString content = {};
    bool operator==(const KeptProfile &) const = default;
};

/** Built-in ones first, then own ones by name. */
Result<QList<GapProfile>> listProfiles(Sql &sql);
/** NotFound "profile.unknown" with the keys there are. */
Result<GapProfile> loadProfile(Sql &sql, const QString &key);
/** Adds (an empty key, then given from the name) or changes an own profile; Invalid where it makes no sense, has the key of a built-in
 * one or a name that is taken. */
Result<GapProfile> saveProfile(Sql &sql, const GapProfile &profile);
Result<> removeProfile(Sql &sql, const QString &key);
