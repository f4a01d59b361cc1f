// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/communitybus.h"
#include "core/register/finding.h"
#include "core/storage/sql.h"
#include <QSet>

/** Which places one wants to see; an empty filter lets all pass. */
struct PlaceFilter {
    QSet<PlaceKind> kinds = {};
    /** Only what is there on that day; invalid for all. */
    QDate validOn = {};
    /** Words that name, operator, address or kind must have, folded. */
    QString text = {};
    std::optional<UtmBox> box = {};
    bool operator==(const PlaceFilter &) const = default;
};

/** By kind, then name. */
Result<QList<Place>> listPlaces(Sql &sql, const PlaceFilter &filter = {});
Result<PlaceEntry> loadPlace(Sql &sql, qint64 id);
/** Services and stops of many places, by the place's id. */
Result<QHash<qint64, PlaceEntry>> loadPlaces(Sql &sql, const QList<qint64> &ids);

/**
 * Adds (id 0) or changes a place with its bus and stops, and finds the municipality around it. Invalid with the field
 * where a rule of checkPlaceEntry() is an error.
 */
Result<PlaceEntry> savePlace(Sql &sql, PlaceEntry entry, QDate today);
/** The same without the rules and for many: an import has checked already what it brings. */
Result<PlaceEntry> keepPlace(Sql &sql, PlaceEntry entry);
/** Where the bench that @p bench names for the way back names none itself, it names this one. */
Result<> pairBench(Sql &sql, const Place &bench);
Result<> removePlace(Sql &sql, qint64 id, int version);
/** Notes that somebody looked and found it as it says. */
Result<> confirmPlace(Sql &sql, qint64 id, QDate day, const QString &by);

/** A place that may be the same one. */
struct NearPlace {
    qint64 id = 0;
    QString uid = {};
    QString name = {};
    double metres = 0;
    bool operator==(const NearPlace &) const = default;
};
/** Others of the same kind within @p metres, the nearest first. */
Result<QList<NearPlace>> placesNear(Sql &sql, const Place &place, double metres);
/** So near, two of a kind are worth a look. */
inline constexpr double duplicateMetres = 50;

/** What the rules have to know beyond the entry. */
struct PlaceContext {
    QDate today = {};
    QList<NearPlace> near = {};
    /** False where the bench that is named for the way back is none. */
    bool hasReturnBench = true;
};
Result<PlaceContext> placeContext(Sql &sql, const PlaceEntry &entry, QDate today);
/** PL-01 … PL-08 and LV-14 over one entry, in their order. */
QList<Finding> checkPlaceEntry(const PlaceEntry &entry, const PlaceContext &context);

/** "Mitfahrerbank Marktplatz"; the kind alone where it has no name. */
QString displayName(const Place &place);
