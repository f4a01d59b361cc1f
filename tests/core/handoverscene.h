// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/comparison.h"
#include "core/handover/handoverlist.h"
#include "core/handover/handovers.h"
#include "core/handover/handovertexts.h"
#include "core/handover/progress.h"
#include "core/handover/signatures.h"
#include "core/handover/sponsor.h"
#include "core/placement/households.h"
#include "core/placement/reservations.h"
#include "core/placement/tenancies.h"
#include "core/register/desk.h"
#include "core/register/documents.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

/** A move-in of a household, all made up, and what brings it to its signatures. */
namespace HandoverScene {
inline const QDate today(2026, 11, 20);
inline const QString strokes = u"M10 10 L200 300 L400 20"_s;

inline QDateTime at(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0)).toUTC();
}

/** A flat of three rooms with balcony and cellar, heated by an own gas boiler. */
inline VacancyEntry flat()
{
    VacancyEntry entry;
    entry.building.street = u"Lauterstraße"_s;
    entry.building.houseNumber = u"27"_s;
    entry.building.city = u"Otterbach"_s;
    entry.dwelling.halfRooms = 6;
    entry.dwelling.balconies = 1;
    entry.dwelling.cellar = Tri::Yes;
    entry.dwelling.kitchen = Kitchen::Fitted;
    entry.dwelling.heating = HeatingKind::OwnBoiler;
    entry.dwelling.energyCarriers = EnergyCarrier::Gas;
    entry.vacancy.netCold = Cents{50000};
    return entry;
}

struct Scene {
    VacancyEntry entry = {};
    Household household = {};
    HandoverEntry handover = {};
};

/** A landlord, a flat that is let to a household from 1 December, and its planned move-in. */
inline Result<Scene> scene(Sql &sql)
{
    Scene made;
    auto landlord
        = addLandlord(sql, {.kind = LandlordKind::Private, .firstName = u"Vera"_s, .lastName = u"Vermieterin"_s, .phone = u"06301 1"_s});
    if (!landlord) return std::unexpected(landlord.error());
    auto entry = addEntry(sql, flat(), today);
    if (!entry) return std::unexpected(entry.error());
    made.entry = *entry;
    auto role = sql.add(u"landlord_role"_s, LandlordRole{.dwellingId = entry->dwelling.id, .landlordId = landlord->id});
    if (!role) return std::unexpected(role.error());
    auto household = saveHousehold(sql,
        {.household = {.circle = LegalCircle::AsylblgBasic,
             .payer = u"Kreissozialamt"_s,
             .caseReference = u"GZ 4711"_s,
             .persons = 4,
             .interpreterLanguage = u"Arabisch"_s}},
        today);
    if (!household) return std::unexpected(household.error());
    made.household = household->household;
    auto vacancy = keepStatus(sql, entry->vacancy, {.toStatus = VacancyStatus::Let, .at = at(today.addDays(-5), 9)});
    if (!vacancy) return std::unexpected(vacancy.error());
    auto tenancy = tenancyOf(sql, entry->vacancy.id);
    if (!tenancy) return std::unexpected(tenancy.error());
    Tenancy kept = **tenancy;
    kept.householdId = made.household.id;
    kept.beginsOn = today.addDays(-1);
    if (auto let = saveTenancy(sql, kept); !let) return std::unexpected(let.error());
    return handoverFor(sql, entry->vacancy.id, HandoverKind::MoveIn, today)
        .and_then([&](Handover wanted) {
            wanted.beginsAt = at(today, 10);
            return planHandover(sql, wanted, today);
        })
        .transform([&](const HandoverEntry &planned) {
            made.handover = planned;
            return made;
        });
}

/** Everything that stands between a planned handover and its signatures. */
inline Result<> goThrough(Sql &sql, qint64 id)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    for (HandoverParty party : entry->parties) {
        party.present = Tri::Yes;
        if (auto kept = savePart(sql, party); !kept) return std::unexpected(kept.error());
    }
    for (HandoverKey key : entry->keys) {
        key.count = 2;
        if (auto kept = savePart(sql, key); !kept) return std::unexpected(kept.error());
    }
    for (MeterReading meter : entry->meters) {
        meter.meterNumber = u"Z"_s + QString::number(meter.position);
        meter.readingMilli = 1'000'000;
        meter.readOn = today;
        if (auto kept = savePart(sql, meter); !kept) return std::unexpected(kept.error());
    }
    for (RoomPart part : entry->parts) {
        part.state = ElementState::Sound;
        if (auto kept = savePart(sql, part); !kept) return std::unexpected(kept.error());
    }
    for (InstructionRow row : entry->instruction) {
        row.explained = Explained::Yes;
        row.understanding = Understanding::Understood;
        if (auto kept = savePart(sql, row); !kept) return std::unexpected(kept.error());
    }
    entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    entry->handover.cleaning = Cleaning::BroomClean;
    return saveHandover(sql, entry->handover).transform([](const Handover &) { });
}

inline Result<> signAs(Sql &sql, qint64 id, HandoverDocument document, const HandoverParty &party)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    return sign(sql,
        {.handoverId = id,
            .document = document,
            .role = party.role,
            .name = party.name,
            .strokes = strokes,
            .contentSha256 = contentHash(*entry, document)},
        at(today, 11))
        .transform([](const Signature &) { });
}

inline Result<> signAll(Sql &sql, qint64 id)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    for (const HandoverDocument document : papersOf(entry->handover.kind))
        for (const HandoverParty &party : missingSigners(*entry, document))
            if (auto done = signAs(sql, id, document, party); !done) return done;
    return {};
}

template<class T> QString reasonOf(const Result<T> &result)
{
    return result ? u"done"_s : result.error().reason;
}

template<class Part> QStringList kindsOf(const QList<Part> &parts)
{
    QStringList kinds;
    for (const Part &part : parts) kinds += toStored(QVariant::fromValue(part.kind)).toString();
    return kinds;
}

}
