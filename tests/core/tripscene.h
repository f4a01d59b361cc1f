// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsor.h"
#include "core/handover/tripmerge.h"
#include "core/handover/visit.h"
#include "tests/core/handoverscene.h"

/** A move-in and a visit to be taken along, all made up. */
namespace TripScene {
inline const QDate today(2026, 11, 20);
inline const QDateTime now = QDateTime(today, QTime(9, 30));
inline const QString phrase = QStringLiteral("tamo-kire-vuso-lade");
inline constexpr SealLimits cheap{.operations = 1, .memoryKib = 8, .chunkKib = 64};

inline QDateTime at(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0)).toUTC();
}

struct Scene {
    VacancyEntry flat = {};
    Household household = {};
    HandoverEntry handover = {};
    Visit visit = {};
};

inline Result<VacancyEntry> addFlat(Sql &sql)
{
    VacancyEntry entry;
    entry.building.street = QStringLiteral("Lauterstraße");
    entry.building.houseNumber = QStringLiteral("27");
    entry.building.city = QStringLiteral("Otterbach");
    entry.building.note = QStringLiteral("Hausmeister kennt den Code");
    entry.dwelling.halfRooms = 4;
    entry.vacancy.netCold = Cents{50000};
    entry.vacancy.note = QStringLiteral("nur intern");
    return addEntry(sql, entry, today).and_then([&](const VacancyEntry &kept) {
        return keepStatus(sql, kept.vacancy, {.toStatus = VacancyStatus::Let, .at = at(today.addDays(-5), 9)})
            .transform([&](const Vacancy &let) {
                VacancyEntry flat = kept;
                flat.vacancy = let;
                return flat;
            });
    });
}

inline Result<> addPeople(Sql &sql, Scene &made)
{
    const auto landlord = addLandlord(sql,
        {.kind = LandlordKind::Private,
            .firstName = QStringLiteral("Vera"),
            .lastName = QStringLiteral("Vermieterin"),
            .phone = QStringLiteral("06301 1"),
            .note = QStringLiteral("streng vertraulich")});
    if (!landlord) return std::unexpected(landlord.error());
    const LandlordRole role{.dwellingId = made.flat.dwelling.id, .landlordId = landlord->id};
    if (auto kept = sql.add(QStringLiteral("landlord_role"), role); !kept) return std::unexpected(kept.error());
    const auto household = saveHousehold(sql,
        {.household = {.circle = LegalCircle::AsylblgBasic,
             .payer = QStringLiteral("Kreissozialamt"),
             .caseReference = QStringLiteral("GZ 4711"),
             .persons = 4,
             .interpreterLanguage = QStringLiteral("Arabisch"),
             .note = QStringLiteral("sehr privat")}},
        today);
    if (!household) return std::unexpected(household.error());
    made.household = household->household;
    const auto tenancy = tenancyOf(sql, made.flat.vacancy.id);
    if (!tenancy) return std::unexpected(tenancy.error());
    Tenancy kept = **tenancy;
    kept.householdId = made.household.id;
    kept.beginsOn = today.addDays(-1);
    return saveTenancy(sql, kept).transform([](const Tenancy &) { });
}

inline Result<> addVisit(Sql &sql, Scene &made)
{
    const auto sponsor = sql.add(QStringLiteral("sponsor"),
        Sponsor{.firstName = QStringLiteral("Paul"), .lastName = QStringLiteral("Pate"), .note = QStringLiteral("nicht für unterwegs")});
    if (!sponsor) return std::unexpected(sponsor.error());
    const Engagement engagement{.sponsorId = sponsor->id, .householdId = made.household.id, .beginsOn = today.addDays(-3)};
    if (auto kept = sql.add(QStringLiteral("engagement"), engagement); !kept) return std::unexpected(kept.error());
    const auto plan = sql.add(QStringLiteral("visit_plan"),
        VisitPlan{.householdId = made.household.id, .handoverId = made.handover.handover.id, .movedInOn = today, .consentOn = today});
    if (!plan) return std::unexpected(plan.error());
    return sql
        .add(QStringLiteral("visit"),
            Visit{.number = QStringLiteral("BB-2026-00001"),
                .householdId = made.household.id,
                .dwellingId = made.flat.dwelling.id,
                .planId = plan->id,
                .sponsorId = sponsor->id,
                .occasion = VisitOccasion::FirstWeek,
                .beginsAt = at(today.addDays(7), 10)})
        .transform([&](const Visit &visit) { made.visit = visit; });
}

/** A landlord, a flat let to a household, its planned move-in with a photo, and the first visit. */
inline Result<Scene> make(Sql &sql)
{
    Scene made;
    auto flat = addFlat(sql);
    if (!flat) return std::unexpected(flat.error());
    made.flat = *flat;
    if (auto done = addPeople(sql, made); !done) return std::unexpected(done.error());
    auto wanted = handoverFor(sql, made.flat.vacancy.id, HandoverKind::MoveIn, today);
    if (!wanted) return std::unexpected(wanted.error());
    wanted->beginsAt = at(today, 10);
    auto planned = planHandover(sql, *wanted, today);
    if (!planned) return std::unexpected(planned.error());
    made.handover = *planned;
    const Document photo{.subjectKind = SubjectKind::Handover,
        .subjectUid = planned->rooms.first().uid,
        .kind = DocumentKind::Photo,
        .fileName = QStringLiteral("flur.jpg")};
    if (auto kept = addDocument(sql, photo, {.bytes = "Bild vom Flur", .thumbnail = "klein"}); !kept) return std::unexpected(kept.error());
    return addVisit(sql, made).transform([&] { return made; });
}

using HandoverScene::goThrough;
using HandoverScene::signAll;

template<class T> QString reasonOf(const Result<T> &result)
{
    if (result) return QStringLiteral("done");
    return result.error().reason.isEmpty() ? result.error().detail : result.error().reason;
}
}
