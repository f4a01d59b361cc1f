// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entry.h"
#include "core/register/fields.h"
#include "core/register/finding.h"
#include "core/register/landlord.h"
#include "core/register/setting.h"
#include <QList>

/** Where the pin lies, found by point in polygon. */
struct PlaceFacts {
    /** Unknown while no boundaries are loaded. */
    Tri insideDistrict = Tri::Unknown;
    /** AGS of the municipality around the pin; empty where unknown. */
    QString agsAtPoint = {};
};

/** Another entry that may be the same dwelling. */
struct DuplicateCandidate {
    QString number = {};
    QString ags = {};
    QString street = {};
    QString houseNumber = {};
    QString flatNumber = {};
    std::optional<Utm> place = {};
    std::optional<int> livingAreaDm2 = {};
    std::optional<int> halfRooms = {};
    qint64 vacancyId = 0;
    qint64 dwellingId = 0;
    VacancyStatus status = VacancyStatus::Draft;
    bool operator==(const DuplicateCandidate &) const = default;
};

/** What the checks have to know beyond the entry itself. */
struct CheckContext {
    QDate today = {};
    PlaceFacts place = {};
    QList<DuplicateCandidate> candidates = {};
    QList<Landlord> landlords = {};
    RegisterSettings settings = {};
};

/** LV-01: area between 8 and 500 m², at least 6 m² per room. */
QList<Finding> checkSize(const Dwelling &dwelling);
/** LV-02: free at most 12 months before it stood empty; empty since a day that has come, unless imminent. */
QList<Finding> checkDates(const Vacancy &vacancy, QDate today);
/** LV-03: deposit at most three net cold rents (BGB §551). */
QList<Finding> checkDeposit(const Vacancy &vacancy);
/** LV-04: stated sums differ from the computed ones by no more than 1 €. */
QList<Finding> checkSums(const Vacancy &vacancy);
/** LV-05: inside the district, and in the municipality that the address names. */
QList<Finding> checkPlace(const Building &building, const PlaceFacts &place);
/** LV-06: the energy certificate is valid and not older than ten years. */
QList<Finding> checkCertificateAge(const Building &building, QDate today);
/** LV-07: the efficiency class fits the final energy. */
QList<Finding> checkCertificateClass(const Building &building);
/** LV-08: no wheelchair upstairs without a lift. */
QList<Finding> checkWheelchair(const Building &building, const Dwelling &dwelling);
/** LV-09: what is offered has a landlord who can be reached. */
QList<Finding> checkReachable(const Vacancy &vacancy, const QList<Landlord> &landlords);
/** LV-10: a dwelling that needs a WBS says how long it is bound. */
QList<Finding> checkBinding(const Dwelling &dwelling);
/** LV-11: net cold rent per m² within what is usual, against slips of the finger. */
QList<Finding> checkRentPerArea(const VacancyEntry &entry, Cents lowest, Cents highest);
/** LV-12: gross cold rent per m² within the ceiling of §22(1) SGB II, compared without rounding. */
QList<Finding> checkAreaCeiling(const VacancyEntry &entry, std::optional<Cents> ceiling);
/** LV-13: same address and flat, or within 15 m with the same area and rooms. */
QList<Finding> checkDuplicates(const VacancyEntry &entry, const QList<DuplicateCandidate> &candidates);
/** LV-14: phone numbers, mail addresses and words on health or religion do not belong into a free text. */
QList<Finding> checkPrivacy(const QString &field, const QString &text);

/** All of them over one entry, in their order. */
QList<Finding> checkEntry(const VacancyEntry &entry, const CheckContext &context);

/** The candidates that LV-13 is about. */
bool mayBeSame(const VacancyEntry &entry, const DuplicateCandidate &candidate);
/** The class of a final energy in tenths of kWh/(m²·a): A+ up to 30, H above 250 (Anlage 10 GModG). */
EfficiencyClass classOfEnergy(int energyTenths);
/** Whether any way leads to a landlord: phone, mail or a full postal address. */
bool isReachable(const Landlord &landlord);
/** Fields that @p upTo asks for and that are empty, as errors with the rule "field.missing". */
QList<Finding> missingFields(const VacancyEntry &entry, Need upTo);
