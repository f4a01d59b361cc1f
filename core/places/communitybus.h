// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/tri.h"
#include "core/places/place.h"
#include <QList>
#include <QTime>

/**
 * What a place of kind CommunityBus says beyond a place: a Bürgerbus or bus on demand. Names of the booking rules are those of
 * GTFS-Flex (booking_rules.txt).
 */
struct CommunityBus {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 placeId MEMBER placeId)
    Q_PROPERTY(BusForm form MEMBER form)
    Q_PROPERTY(BookingType bookingType MEMBER bookingType)
    Q_PROPERTY(std::optional<int> priorNoticeDurationMin MEMBER priorNoticeDurationMin)
    Q_PROPERTY(std::optional<int> priorNoticeLastDay MEMBER priorNoticeLastDay)
    Q_PROPERTY(QTime priorNoticeLastTime MEMBER priorNoticeLastTime)
    Q_PROPERTY(std::optional<int> priorNoticeStartDay MEMBER priorNoticeStartDay)
    Q_PROPERTY(QTime priorNoticeStartTime MEMBER priorNoticeStartTime)
    Q_PROPERTY(QString bookingHours MEMBER bookingHours)
    Q_PROPERTY(QString message MEMBER message)
    Q_PROPERTY(QString bookingUrl MEMBER bookingUrl)
    Q_PROPERTY(HolidayRule publicHolidays MEMBER publicHolidays)
    Q_PROPERTY(HolidayRule schoolHolidays MEMBER schoolHolidays)
    Q_PROPERTY(QString schoolHolidayHours MEMBER schoolHolidayHours)
    Q_PROPERTY(FareKind fare MEMBER fare)
    Q_PROPERTY(QString fareNote MEMBER fareNote)
    Q_PROPERTY(std::optional<int> seats MEMBER seats)
    Q_PROPERTY(QString whoMayRide MEMBER whoMayRide)
    Q_PROPERTY(Tri boardAlone MEMBER boardAlone)
    Q_PROPERTY(Tri accompaniment MEMBER accompaniment)
    Q_PROPERTY(QString destinationsOutside MEMBER destinationsOutside)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 placeId = 0;
    BusForm form = BusForm::Unknown;
    BookingType bookingType = BookingType::Unknown;
    /** Same day: minutes before the ride at which booking ends. */
    std::optional<int> priorNoticeDurationMin = {};
    /** Prior day: so many days before the ride, and until which time of that day, booking is possible. */
    std::optional<int> priorNoticeLastDay = {};
    QTime priorNoticeLastTime = {};
    /** So many days before the ride, and from which time of that day on, booking is possible. */
    std::optional<int> priorNoticeStartDay = {};
    QTime priorNoticeStartTime = {};
    /** When somebody answers the phone, in opening_hours syntax; empty where always. */
    QString bookingHours = {};
    /** What else to know for booking. */
    QString message = {};
    QString bookingUrl = {};
    HolidayRule publicHolidays = HolidayRule::Unknown;
    HolidayRule schoolHolidays = HolidayRule::Unknown;
    /** The hours in school holidays where they differ; empty where they do not. */
    QString schoolHolidayHours = {};
    FareKind fare = FareKind::Unknown;
    QString fareNote = {};
    std::optional<int> seats = {};
    QString whoMayRide = {};
    /** Whether one has to be able to get on without help. */
    Tri boardAlone = Tri::Unknown;
    /** Whether somebody rides along who helps. */
    Tri accompaniment = Tri::Unknown;
    /** Named destinations beyond the area, such as a hospital. */
    QString destinationsOutside = {};
    bool operator==(const CommunityBus &) const = default;
};

/** One stop of a community bus with a line, in order. */
struct CommunityBusStop {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 busId MEMBER busId)
    Q_PROPERTY(int sortOrder MEMBER sortOrder)
    Q_PROPERTY(QString placeUid MEMBER placeUid)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(std::optional<int> minutesAfterStart MEMBER minutesAfterStart)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 busId = 0;
    int sortOrder = 0;
    /** The stop among the places; empty where it has only a name. */
    QString placeUid = {};
    QString name = {};
    std::optional<int> minutesAfterStart = {};
    bool operator==(const CommunityBusStop &) const = default;
};

/** A place with all that belongs to it. */
struct PlaceEntry {
    Place place;
    /** There where place.kind is CommunityBus. */
    std::optional<CommunityBus> bus = {};
    QList<CommunityBusStop> stops = {};
    bool operator==(const PlaceEntry &) const = default;
};
