// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/hours.h"
#include "core/places/places.h"
#include "core/register/checks.h"
#include "core/register/words.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using Level = Finding::Level;

bool needsName(PlaceKind kind)
{
    return kind == PlaceKind::CommunityBus || kind == PlaceKind::Other;
}

void checkText(QList<Finding> &found, const QString &field, const QString &hours)
{
    if (!checkHours(hours)) found.append({u"PL-03"_s, Level::Warning, field, u"place.hoursUnreadable"_s, {hours}});
}

void checkBus(QList<Finding> &found, const PlaceEntry &entry)
{
    if (!entry.bus) return;
    const CommunityBus &bus = *entry.bus;
    checkText(found, u"community_bus.bookingHours"_s, bus.bookingHours);
    checkText(found, u"community_bus.schoolHolidayHours"_s, bus.schoolHolidayHours);
    const bool mustBook = bus.bookingType != BookingType::Unknown && bus.bookingType != BookingType::NotNeeded;
    if (mustBook && entry.place.phone.isEmpty() && bus.bookingUrl.isEmpty())
        found.append({u"PL-06"_s, Level::Warning, u"place.phone"_s, u"place.bookingMissing"_s, {}});
}
}

QList<Finding> checkPlaceEntry(const PlaceEntry &entry, const PlaceContext &context)
{
    const Place &place = entry.place;
    QList<Finding> found;
    if (needsName(place.kind) && place.name.isEmpty()) found.append({u"PL-01"_s, Level::Warning, u"place.name"_s, u"place.noName"_s, {}});
    if (place.geom.bytes.isEmpty()) found.append({u"PL-02"_s, Level::Error, u"place.geom"_s, u"place.noGeometry"_s, {}});
    checkText(found, u"place.openingHours"_s, place.openingHours);
    if (place.validFrom.isValid() && place.validUntil.isValid() && place.validUntil < place.validFrom)
        found.append({u"PL-04"_s, Level::Error, u"place.validUntil"_s, u"place.validity"_s,
            {dateText(place.validFrom), dateText(place.validUntil)}});
    else if (place.validUntil.isValid() && place.validUntil < context.today)
        found.append({u"PL-04"_s, Level::Hint, u"place.validUntil"_s, u"place.ended"_s, {dateText(place.validUntil)}});
    const bool isWayBackMissing = place.returnBenchUid.isEmpty() || !context.hasReturnBench;
    if (place.kind == PlaceKind::RideBench && isWayBackMissing)
        found.append({u"PL-05"_s, Level::Warning, u"place.returnBenchUid"_s, u"place.returnBench"_s, {}});
    checkBus(found, entry);
    for (const NearPlace &near : context.near)
        found.append(
            {u"PL-07"_s, Level::Warning, u"place.geom"_s, u"place.near"_s, {near.name, QString::number(std::lround(near.metres))}});
    if (place.lastCheckedOn.isValid() && place.lastCheckedOn.daysTo(context.today) > daysUntilStale)
        found.append({u"PL-08"_s, Level::Hint, u"place.lastCheckedOn"_s, u"place.checked"_s, {dateText(place.lastCheckedOn)}});
    return found + checkPrivacy(u"place.note"_s, place.note);
}
