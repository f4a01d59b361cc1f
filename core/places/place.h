// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/tri.h"
#include "core/places/placeterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** Something that lies on the map: a stop, a bench, a hotspot, a shop; of a community bus the area or route. It may lie outside the
 * district. */
struct Place {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(PlaceKind kind MEMBER kind)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString operatorName MEMBER operatorName)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString ags MEMBER ags)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString website MEMBER website)
    Q_PROPERTY(QString openingHours MEMBER openingHours)
    Q_PROPERTY(Tri wheelchair MEMBER wheelchair)
    Q_PROPERTY(Tri freeOfCharge MEMBER freeOfCharge)
    Q_PROPERTY(QString directions MEMBER directions)
    Q_PROPERTY(QString returnBenchUid MEMBER returnBenchUid)
    Q_PROPERTY(Tri covered MEMBER covered)
    Q_PROPERTY(Tri lit MEMBER lit)
    Q_PROPERTY(Tri safeStopping MEMBER safeStopping)
    Q_PROPERTY(QString ssid MEMBER ssid)
    Q_PROPERTY(HotspotProgram program MEMBER program)
    Q_PROPERTY(Tri registration MEMBER registration)
    Q_PROPERTY(std::optional<int> rangeM MEMBER rangeM)
    Q_PROPERTY(QString stationKey MEMBER stationKey)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QDate validFrom MEMBER validFrom)
    Q_PROPERTY(QDate validUntil MEMBER validUntil)
    Q_PROPERTY(QDate lastCheckedOn MEMBER lastCheckedOn)
    Q_PROPERTY(QString lastCheckedBy MEMBER lastCheckedBy)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(QDate stand MEMBER stand)
    Q_PROPERTY(QString originKey MEMBER originKey)
    Q_PROPERTY(QString originFacts MEMBER originFacts)
    Q_PROPERTY(Wkb geom MEMBER geom)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    PlaceKind kind = PlaceKind::Other;
    QString name = {};
    /** Who runs it. */
    QString operatorName = {};
    /** As one would write it on an envelope, in one line. */
    QString address = {};
    /** Of the municipality it lies in; empty outside of all known borders. */
    QString ags = {};
    /** Of a community bus the number to book at. */
    QString phone = {};
    QString website = {};
    /** In the opening_hours syntax of OpenStreetMap; of a community bus the hours it runs, of a mobile trader when it stands there. */
    QString openingHours = {};
    Tri wheelchair = Tri::Unknown;
    Tri freeOfCharge = Tri::Unknown;
    /** Of a bench: the destinations on its signs, with semicolons between. */
    QString directions = {};
    /** The bench for the way back. */
    QString returnBenchUid = {};
    Tri covered = Tri::Unknown;
    Tri lit = Tri::Unknown;
    /** Of a bench: whether cars can stop there without danger. */
    Tri safeStopping = Tri::Unknown;
    QString ssid = {};
    HotspotProgram program = HotspotProgram::Unknown;
    /** Of a hotspot: whether one has to register. */
    Tri registration = Tri::Unknown;
    /** Of a hotspot; unknown counts as usualRangeM. */
    std::optional<int> rangeM = {};
    /** Of a stop: originKey of the station it belongs to. */
    QString stationKey = {};
    QString note = {};
    /** The days from and until which it is there; invalid where nobody said. */
    QDate validFrom = {};
    QDate validUntil = {};
    QDate lastCheckedOn = {};
    QString lastCheckedBy = {};
    /** Where the facts come from, under which licence, and the line that the licence asks for beside every map. */
    QString source = {};
    QString licence = {};
    QString credit = {};
    /** The day whose state the source shows. */
    QDate stand = {};
    /** By which an import knows it again, such as "osm:node/1234"; empty where a person entered it. */
    QString originKey = {};
    /** What the source last said, as JSON by property: a fact that is otherwise now was changed by a person since, and stays. */
    QString originFacts = {};
    /** EPSG:25832: a point, the lines of a route, or an area. */
    Wkb geom = {};
    bool operator==(const Place &) const = default;
};

/** How far a hotspot reaches where nobody measured. */
inline constexpr int usualRangeM = 50;

/** After so many days somebody should look again. */
inline constexpr int daysUntilStale = 365;

/** Whether the place is there on that day. */
inline bool isValidOn(const Place &place, QDate day)
{
    return (!place.validFrom.isValid() || place.validFrom <= day) && (!place.validUntil.isValid() || day <= place.validUntil);
}
