// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/handover/trip.h"
#include "core/storage/database.h"
#include "core/storage/sealed.h"

/** How the name of a take-along file ends. */
inline constexpr QLatin1StringView tripSuffix{"bleibe-mit"};
/** The setting that only the register inside a take-along file has: uid of its trip. */
inline constexpr QLatin1StringView tripSetting{"trip.file"};

/** What goes along and with whom. */
struct TripRequest {
    QStringList handoverUids = {};
    QStringList visitUids = {};
    QString holder = {};
    QString purpose = {};
    QDate backBy = {};
};
/** Where a take-along file is written, and where the register in it is put together: a folder of the person's own. */
struct TripTarget {
    QString file = {};
    Sealing sealing = {};
    QString folder = {};
};
/** The person's own folder for what is on the way, made where it is missing, closed to everybody else; what a power cut
 * left there in clear is removed. */
Result<QString> tripFolder();

/** Invalid "trip.empty", "trip.holder", "trip.backBy", "trip.gone" (not in this register), Denied "trip.nested" (this is such a file). */
Result<> checkTrip(Sql &sql, const TripRequest &request, QDate today);
/**
 * Makes a small register of what was asked for, seals it as a file, and marks it as out, all in one step; blocks, so call it in a job.
 * Nothing is marked where packing fails or is cancelled.
 */
Result<Trip> takeAlong(Database &home, const Actor &actor, const TripRequest &request, const TripTarget &target, const QDateTime &now,
    const Progress &progress);

/** The register inside a take-along file, laid open in the person's own folder. */
struct OpenedTrip {
    Trip trip = {};
    QString path = {};
    /** It was there already, with everything that the file holds and perhaps more. */
    bool wasThere = false;
};
/** Invalid "trip.older" where a copy on this machine and the file were both worked on, or the older copy is open. */
Result<OpenedTrip> openTrip(const QString &file, const Secret &passphrase, const QString &folder, const Progress &progress);
/** The trip whose file this register is; nothing in every other register. */
Result<std::optional<Trip>> tripOfRegister(Sql &sql);
/** Seals the open working copy as @p target says and reads it back; blocks. Invalid "trip.notFile" for every other register. */
Result<> packAgain(Database &copy, const TripTarget &target, const Secret &passphrase, const Progress &progress);
/** Removes a working copy that was packed again and is closed; leaves everything outside of @p folder alone. */
Result<> removeCopy(const QString &path, const QString &folder);

/** A line of the list of trips. */
struct TripRow {
    Trip trip = {};
    /** Numbers of handovers and visits. */
    QStringList items = {};
    /** Out, and should be back already. */
    bool isLate = false;
};
/** The newest first; those that are out alone, or all. */
Result<QList<TripRow>> findTrips(Sql &sql, bool outOnly, QDate today);
Result<Trip> findTrip(Sql &sql, const QString &number);
/** It will not come back: nobody waits for it any more. Invalid "trip.returned", "trip.givenUp". */
Result<Trip> giveUpTrip(Sql &sql, qint64 id, int version, const QDateTime &now);
