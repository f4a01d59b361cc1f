// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/rent.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<Cents> sum(std::optional<Cents> a, std::optional<Cents> b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

Rent rentFor(const Vacancy &vacancy, std::optional<Cents> netCold)
{
    const bool onlyOneSum = vacancy.heatingInOperatingCosts == Tri::Yes && !vacancy.heatingCosts;
    if (vacancy.flatRate && !(netCold && vacancy.coldOperatingCosts)) return {netCold, {}, vacancy.flatRate, true};
    if (onlyOneSum) return {netCold, {}, sum(netCold, vacancy.coldOperatingCosts), true};
    const auto grossCold = sum(netCold, vacancy.coldOperatingCosts);
    return {netCold, grossCold, sum(grossCold, vacancy.heatingCosts), false};
}
}

Rent rentOf(const Vacancy &vacancy)
{
    return rentFor(vacancy, vacancy.netCold);
}

Rent rentOn(const Vacancy &vacancy, QDate day)
{
    const bool isReduced = vacancy.reducedNetCold && vacancy.reducedUntil.isValid() && day <= vacancy.reducedUntil;
    return rentFor(vacancy, isReduced ? vacancy.reducedNetCold : vacancy.netCold);
}

std::optional<Cents> withMandatoryParking(std::optional<Cents> amount, const Vacancy &vacancy)
{
    return vacancy.parkingMandatory == Tri::Yes ? sum(amount, vacancy.parkingRent) : amount;
}

std::optional<Cents> perSquareMetre(std::optional<Cents> amount, std::optional<int> areaDm2)
{
    if (!amount || !areaDm2 || *areaDm2 <= 0) return {};
    const qint64 area = *areaDm2;
    return Cents{(200 * amount->value + area) / (2 * area)};
}

std::optional<Cents> highestDeposit(const Vacancy &vacancy)
{
    const auto base = vacancy.netCold ? vacancy.netCold : vacancy.flatRate;
    return base ? std::optional(Cents{3 * base->value}) : std::nullopt;
}

QString perSquareMetreText(std::optional<Cents> amount, std::optional<int> areaDm2, const QLocale &locale)
{
    const auto rate = perSquareMetre(amount, areaDm2);
    return rate ? euroText(rate, locale) + u"/m²"_s : QString();
}
