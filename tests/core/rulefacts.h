// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/lifecycle.h"

/** An entry that every rule is content with on that day; tests break one thing at a time. */
inline const QDate ruleDay(2026, 11, 20);

inline VacancyEntry completeEntry()
{
    using namespace Qt::StringLiterals;
    VacancyEntry entry;
    entry.building = {.ags = u"07335035"_s,
        .street = u"Ringstraße"_s,
        .houseNumber = u"19"_s,
        .postalCode = u"67697"_s,
        .city = u"Otterberg"_s,
        .geom = toWkb({411000, 5483000}),
        .floorsTotal = 3};
    entry.dwelling = {.floor = 1, .kind = DwellingKind::Flat, .livingAreaDm2 = 7800, .halfRooms = 6};
    entry.vacancy = {.number = u"LR-2026-00412"_s,
        .source = ReportSource::Landlord,
        .status = VacancyStatus::Draft,
        .vacantSince = QDate(2026, 9, 1),
        .evidence = Evidence::OwnReport,
        .availability = Availability::Immediately,
        .willingness = Willingness::Yes,
        .netCold = Cents{48000},
        .coldOperatingCosts = Cents{15000},
        .heatingCosts = Cents{9500},
        .lastConfirmedOn = ruleDay.addDays(-10)};
    return entry;
}

/** Facts with which every step of the life cycle may be done. */
inline VacancyFacts completeFacts(VacancyStatus from)
{
    using namespace Qt::StringLiterals;
    VacancyFacts facts;
    facts.entry = completeEntry();
    facts.entry.vacancy.status = from;
    facts.change = {.reason = u"Eigennutzung"_s,
        .caseReference = u"SGB2-0815"_s,
        .payer = u"Jobcenter"_s,
        .effectiveOn = ruleDay,
        .until = ruleDay.addDays(14),
        .letTo = LetTo::OutsideRegister};
    facts.landlords = {Landlord{.lastName = u"Muster"_s, .phone = u"069 90009 123"_s}};
    facts.duplicatesChecked = facts.landlordContacted = facts.basisDocumented = true;
    return facts;
}
