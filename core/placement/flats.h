// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/nearplaces.h"
#include "core/register/entry.h"
#include <functional>

/** A vacancy as households look at it: what the rules need of it, and what lies near. */
struct Flat {
    /** Only what the rules ask about is filled in; loadEntry() knows all. */
    VacancyEntry entry = {};
    qint64 municipalityId = 0;
    /** Keys of association (nine digits of the ARS) and district; empty where unknown. */
    QString associationKey = {};
    QString districtKey = {};
    std::optional<Utm> place = {};
    std::array<NearestPlace, nearKinds> near = {};
    /** Who holds it, for which household or case, until when; empty where nobody does. */
    QString holder = {};
    QString heldFor = {};
    qint64 heldForId = 0;
    QDate heldUntil = {};
};

/** Which flats are looked at. */
struct FlatQuery {
    /** 0 for all. */
    qint64 vacancyId = 0;
    /** Only those that are available or held, as all others cannot be offered. */
    bool offeredOnly = true;
    /** With address, number and who holds it, which only words need. */
    bool withNames = true;
};

/** Every flat of the query, one after the other, by id; never all at once in memory. */
Result<> eachFlat(Sql &sql, const FlatQuery &query, const NearPlaces &near, const std::function<Result<>(const Flat &)> &take);
/** "Lauterstraße 27, EG". */
QString addressLine(const Flat &flat);
