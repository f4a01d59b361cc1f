// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/communitybus.h"
#include "core/places/schoolholiday.h"
#include "core/places/timetable.h"

/** A place that whoever lives here goes to. */
struct LivingPlace {
    Place place = {};
    /** From the flat, or from the middle of the municipality; nothing where that is not known. */
    std::optional<double> metres = {};
    /** The municipality it lies in, where that is another one. */
    QString town = {};
    /** Of a stop, on the working day of the facts. */
    QList<Departure> departures = {};
    /** False where the metres are the straight line times 1.3. */
    bool byPath = false;
};

/** What is near a flat, or the middle of a municipality. */
struct LivingFacts {
    QString town = {};
    QString association = {};
    /** Of the vacancy; empty where the ways start in the middle of the municipality. */
    QString number = {};
    /** Whose departures are known. */
    QDate workingDay = {};
    /** By kind in the order of the sheet, the nearest of each first. */
    QList<LivingPlace> places = {};
    /** Those that run in this municipality. */
    QList<PlaceEntry> buses = {};
    QList<SchoolHoliday> schoolHolidays = {};
    /** Lines that owners of places, timetables and boundaries ask for. */
    QStringList credits = {};
    /** The address of the flat may not be shown, and ways from it would give it away. */
    bool hidesFlat = false;
};

/**
 * Around the vacancy with this number, or in the municipality with this key (AGS). Ways start at a flat only where seekers may know its
 * address and @p withAddress does not withhold it. Invalid "paper.noPlace" where nobody knows where the flat lies, NotFound "paper.noTown".
 */
Result<LivingFacts> loadLivingFacts(Sql &sql, const QString &numberOrKey, QDate today, bool withAddress = true);
