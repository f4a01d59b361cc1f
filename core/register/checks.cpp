// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/checks.h"
#include "core/base/number.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using Level = Finding::Level;

constexpr int smallestAreaDm2 = 800, largestAreaDm2 = 50000;
constexpr int areaPerHalfRoomDm2 = 300;
constexpr Cents forgivenDifference{100};
constexpr int certificateYears = 10;
// §112(3) GModG: consumption without hot water is raised by 20 kWh/(m²·a) to be comparable.
constexpr int hotWaterTenths = 200;

QString energyText(int tenths)
{
    return decimalText(tenths, 1, 0, QLocale());
}

bool isOffered(VacancyStatus status)
{
    switch (status) {
    case VacancyStatus::Available:
    case VacancyStatus::Reserved:
    case VacancyStatus::Proposed:
    case VacancyStatus::CommitmentPending: return true;
    default: return false;
    }
}

void compareSum(QList<Finding> &found, const char *property, const char *reason, std::optional<Cents> stated, std::optional<Cents> computed)
{
    if (!stated || !computed || std::abs(stated->value - computed->value) <= forgivenDifference.value) return;
    const QString field = u"vacancy."_s + QLatin1StringView(property);
    found.append({u"LV-04"_s, Level::Warning, field, QString::fromLatin1(reason), {euroText(stated), euroText(computed)}});
}
}

QList<Finding> checkSize(const Dwelling &dwelling)
{
    QList<Finding> found;
    if (!dwelling.livingAreaDm2) return found;
    const int area = *dwelling.livingAreaDm2;
    if (area < smallestAreaDm2 || area > largestAreaDm2)
        found.append({u"LV-01"_s, Level::Warning, u"dwelling.livingAreaDm2"_s, u"area.range"_s, {areaText(area)}});
    if (dwelling.halfRooms && *dwelling.halfRooms * areaPerHalfRoomDm2 > area)
        found.append(
            {u"LV-01"_s, Level::Warning, u"dwelling.halfRooms"_s, u"area.rooms"_s, {roomsText(dwelling.halfRooms), areaText(area)}});
    return found;
}

QList<Finding> checkDates(const Vacancy &vacancy, QDate today)
{
    QList<Finding> found;
    const QDate since = vacancy.vacantSince, free = vacancy.availableFrom;
    if (since.isValid() && free.isValid() && free < since.addMonths(-12))
        found.append({u"LV-02"_s, Level::Error, u"vacancy.availableFrom"_s, u"available.early"_s, {dateText(free), dateText(since)}});
    if (since > today && vacancy.kind != VacancyKind::Imminent)
        found.append({u"LV-02"_s, Level::Warning, u"vacancy.vacantSince"_s, u"since.future"_s, {dateText(since)}});
    return found;
}

QList<Finding> checkDeposit(const Vacancy &vacancy)
{
    const auto highest = highestDeposit(vacancy);
    if (!vacancy.deposit || !highest || *vacancy.deposit <= *highest) return {};
    return {{u"LV-03"_s, Level::Warning, u"vacancy.deposit"_s, u"deposit.high"_s, {euroText(highest)}}};
}

QList<Finding> checkSums(const Vacancy &vacancy)
{
    QList<Finding> found;
    const Rent rent = rentOf(vacancy);
    compareSum(found, "statedGrossCold", "sum.cold", vacancy.statedGrossCold, rent.grossCold);
    compareSum(found, "statedGrossWarm", "sum.warm", vacancy.statedGrossWarm, rent.grossWarm);
    return found;
}

QList<Finding> checkPlace(const Building &building, const PlaceFacts &place)
{
    if (place.insideDistrict == Tri::No) return {{u"LV-05"_s, Level::Error, u"building.geom"_s, u"place.outside"_s, {}}};
    if (place.agsAtPoint.isEmpty() || building.ags.isEmpty() || place.agsAtPoint == building.ags) return {};
    return {{u"LV-05"_s, Level::Warning, u"building.ags"_s, u"place.municipality"_s, {place.agsAtPoint, building.ags}}};
}

QList<Finding> checkCertificateAge(const Building &building, QDate today)
{
    const QDate issued = building.certificateIssuedOn;
    QDate end = building.certificateValidUntil;
    if (issued.isValid() && (!end.isValid() || issued.addYears(certificateYears) < end)) end = issued.addYears(certificateYears);
    if (!end.isValid() || today <= end) return {};
    return {{u"LV-06"_s, Level::Warning, u"building.certificateValidUntil"_s, u"certificate.expired"_s, {dateText(end)}}};
}

EfficiencyClass classOfEnergy(int energyTenths)
{
    constexpr std::array limits{300, 500, 750, 1000, 1300, 1600, 2000, 2500};
    const auto limit = std::ranges::lower_bound(limits, energyTenths);
    return static_cast<EfficiencyClass>(static_cast<int>(EfficiencyClass::APlus) + static_cast<int>(limit - limits.begin()));
}

QList<Finding> checkCertificateClass(const Building &building)
{
    if (building.certificateClass == EfficiencyClass::Unknown || !building.certificateEnergyTenths) return {};
    const bool lacksHotWater = building.certificateKind == CertificateKind::Consumption && building.certificateWithHotWater == Tri::No;
    const int energy = *building.certificateEnergyTenths + (lacksHotWater ? hotWaterTenths : 0);
    const EfficiencyClass fitting = classOfEnergy(energy);
    if (fitting == building.certificateClass) return {};
    const QStringList arguments{word(building.certificateClass), energyText(energy), word(fitting)};
    return {{u"LV-07"_s, Level::Warning, u"building.certificateClass"_s, u"certificate.class"_s, arguments}};
}

QList<Finding> checkWheelchair(const Building &building, const Dwelling &dwelling)
{
    if (dwelling.wheelchair != Tri::Yes || dwelling.floor.value_or(0) <= 0 || building.lift == Tri::Yes) return {};
    const QString reason = building.lift == Tri::No ? u"lift.missing"_s : u"lift.unknown"_s;
    return {{u"LV-08"_s, Level::Warning, u"dwelling.wheelchair"_s, reason, {floorText(dwelling.floor, dwelling.flatType)}}};
}

bool isReachable(const Landlord &landlord)
{
    const bool hasAddress = !landlord.street.isEmpty() && !landlord.city.isEmpty();
    return !landlord.phone.isEmpty() || !landlord.mobile.isEmpty() || !landlord.email.isEmpty() || hasAddress;
}

QList<Finding> checkReachable(const Vacancy &vacancy, const QList<Landlord> &landlords)
{
    if (!isOffered(vacancy.status) || std::ranges::any_of(landlords, isReachable)) return {};
    return {{u"LV-09"_s, Level::Error, u"landlord"_s, landlords.isEmpty() ? u"landlord.missing"_s : u"landlord.unreachable"_s, {}}};
}

QList<Finding> checkBinding(const Dwelling &dwelling)
{
    if (dwelling.wbsRequired != Tri::Yes || dwelling.bindingUntil.isValid()) return {};
    return {{u"LV-10"_s, Level::Warning, u"dwelling.bindingUntil"_s, u"binding.missing"_s, {}}};
}

QList<Finding> checkRentPerArea(const VacancyEntry &entry, Cents lowest, Cents highest)
{
    const auto rent = entry.vacancy.netCold;
    const auto rate = perSquareMetre(rent, entry.dwelling.livingAreaDm2);
    if (!rate) return {};
    const qint64 exact = 100 * rent->value, area = *entry.dwelling.livingAreaDm2;
    const bool isLow = exact<lowest.value * area, isHigh = exact> highest.value * area;
    if (!isLow && !isHigh) return {};
    const QStringList arguments{perSquareMetreText(rent, entry.dwelling.livingAreaDm2), euroText(isLow ? lowest : highest) + u"/m²"_s};
    return {{u"LV-11"_s, Level::Warning, u"vacancy.netCold"_s, isLow ? u"rent.low"_s : u"rent.high"_s, arguments}};
}

QList<Finding> checkAreaCeiling(const VacancyEntry &entry, std::optional<Cents> ceiling)
{
    const auto rent = rentOf(entry.vacancy).grossCold;
    const auto area = entry.dwelling.livingAreaDm2;
    if (!ceiling || !rent || !area || *area <= 0 || 100 * rent->value <= ceiling->value * *area) return {};
    return {{u"LV-12"_s, Level::Warning, u"vacancy.netCold"_s, u"ceiling.exceeded"_s,
        {perSquareMetreText(rent, area), euroText(ceiling) + u"/m²"_s}}};
}

QList<Finding> checkEntry(const VacancyEntry &entry, const CheckContext &context)
{
    const auto &[building, dwelling, vacancy] = entry;
    QList<Finding> found = checkSize(dwelling) + checkDates(vacancy, context.today) + checkDeposit(vacancy) + checkSums(vacancy);
    found += checkPlace(building, context.place) + checkCertificateAge(building, context.today) + checkCertificateClass(building);
    found += checkWheelchair(building, dwelling) + checkReachable(vacancy, context.landlords) + checkBinding(dwelling);
    found += checkRentPerArea(entry, context.settings.lowestNetPerM2, context.settings.highestNetPerM2);
    found += checkAreaCeiling(entry, context.settings.ceilingGrossColdPerM2) + checkDuplicates(entry, context.candidates);
    found += checkPrivacy(u"vacancy.description"_s, vacancy.description) + checkPrivacy(u"vacancy.note"_s, vacancy.note);
    found += checkPrivacy(u"dwelling.note"_s, dwelling.note) + checkPrivacy(u"building.note"_s, building.note);
    return found;
}
