// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/communitybus.h"
#include "core/places/hours.h"
#include "core/places/schoolholiday.h"

/** Whether a community bus runs on a day; unknown is never no. */
struct BusDay {
    Tri runs = Tri::Unknown;
    /** Why not, or why nobody knows, such as "holiday.public"; empty where it is plain. */
    QString reason = {};
    /** What the reason names: the holiday, the day it ends. */
    QString about = {};
    /** When it runs; where unknown, when it would if the day were like others. */
    QList<TimeSpan> spans = {};
    bool operator==(const BusDay &) const = default;
};
BusDay busOn(const PlaceEntry &entry, QDate day, const QList<SchoolHoliday> &schoolHolidays);
/** The same for a moment: no where the day has other hours. */
BusDay busAt(const PlaceEntry &entry, const QDateTime &moment, const QList<SchoolHoliday> &schoolHolidays);

/** Until when, and from when on, a ride has to be booked (booking_rules.txt of GTFS-Flex). */
struct Booking {
    BookingType type = BookingType::Unknown;
    /** Invalid where nobody said. */
    QDateTime opens = {};
    QDateTime closes = {};
    /** The hours in which the phone is answered last before it closes; nothing where always. */
    std::optional<TimeSpan> phoneHours = {};
    bool operator==(const Booking &) const = default;
};
Booking bookingFor(const PlaceEntry &entry, const QDateTime &ride);

/** "Fährt am Dienstag, 24.11.2026, 8:30–13:30 Uhr." or why not. */
QString busWords(const BusDay &one, QDate day);
/** "Anmelden bis Montag, 23.11.2026, 12 Uhr unter 06301 …"; after that time, that it is too late. */
QString bookingWords(const PlaceEntry &entry, const Booking &booking, const QDateTime &now);
