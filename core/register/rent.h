// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/vacancy.h"
#include <QLocale>

/** What an episode costs per month; nothing where a part is unknown, never a guess. */
struct Rent {
    std::optional<Cents> netCold = {};
    /** Net cold rent and cold operating costs: what rent limits are about. */
    std::optional<Cents> grossCold = {};
    /** Gross cold rent and heating with central hot water. */
    std::optional<Cents> grossWarm = {};
    /** One sum was given where several are needed: the landlord has to be asked for the split. */
    bool splitUnknown = false;
    bool operator==(const Rent &) const = default;
};

/** Sums of what the landlord asks. */
Rent rentOf(const Vacancy &vacancy);
/** The same while a temporary reduction lasts; the ordinary rent on other days. */
Rent rentOn(const Vacancy &vacancy, QDate day);
/** @p amount with the rent of a parking space that must be taken; nothing where that rent is unknown. */
std::optional<Cents> withMandatoryParking(std::optional<Cents> amount, const Vacancy &vacancy);
/** Amount per square metre in cents, half a cent rounded up; nothing without an area. */
std::optional<Cents> perSquareMetre(std::optional<Cents> amount, std::optional<int> areaDm2);
/** BGB §551: three net cold rents; three flat rates where there is no split. */
std::optional<Cents> highestDeposit(const Vacancy &vacancy);

/** 6,23 €/m²; empty where unknown. */
QString perSquareMetreText(std::optional<Cents> amount, std::optional<int> areaDm2, const QLocale &locale = {});
