// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/number.h"
#include "core/handover/handovers.h"
#include "core/register/words.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int places = 3;
constexpr double daysOfYear = 365.25;

/** Of thousandths in a year: what nobody uses in a flat, several times the usual (domain §4.2 asks for plausible readings). */
qint64 mostInAYear(MeterMedium medium)
{
    switch (medium) {
    case MeterMedium::Electricity:
    case MeterMedium::ElectricityLow: return 20'000'000;
    case MeterMedium::Gas: return 8'000'000;
    case MeterMedium::ColdWater: return 600'000;
    case MeterMedium::WarmWater: return 300'000;
    case MeterMedium::Heat: return 60'000'000;
    case MeterMedium::HeatAllocator: return 10'000'000;
    case MeterMedium::OilTank:
    case MeterMedium::LiquidGas: break;
    }
    return 0;
}

/** A tank is filled again, and a heat allocator begins anew each year. */
bool mayFall(MeterMedium medium)
{
    return medium == MeterMedium::OilTank || medium == MeterMedium::LiquidGas || medium == MeterMedium::HeatAllocator;
}

Finding finding(const QString &reason, const QString &property, const QStringList &arguments = {})
{
    return {.id = reason, .field = u"meter_reading."_s + property, .reason = reason, .arguments = arguments};
}

const MeterReading *lastOf(const MeterReading &reading, const QList<MeterReading> &before)
{
    const auto same = [&](const MeterReading &one) { return isSameMeter(one, reading); };
    const auto found = std::ranges::find_if(before, same);
    return found == before.end() ? nullptr : &*found;
}

bool isLeap(const MeterReading &reading, const MeterReading &last, QDate today)
{
    const qint64 most = mostInAYear(reading.medium);
    if (most == 0 || !last.readOn.isValid()) return false;
    const QDate day = reading.readOn.isValid() ? reading.readOn : today;
    const double years = std::max<double>(static_cast<double>(last.readOn.daysTo(day)), 1) / daysOfYear;
    return static_cast<double>(*reading.readingMilli - *last.readingMilli) > static_cast<double>(most) * years;
}
}

bool isSameMeter(const MeterReading &a, const MeterReading &b)
{
    return a.medium == b.medium && !a.meterNumber.isEmpty() && a.meterNumber.compare(b.meterNumber, Qt::CaseInsensitive) == 0;
}

MeterUnit unitOf(MeterMedium medium)
{
    switch (medium) {
    case MeterMedium::Electricity:
    case MeterMedium::ElectricityLow:
    case MeterMedium::Heat: return MeterUnit::KilowattHours;
    case MeterMedium::Gas:
    case MeterMedium::ColdWater:
    case MeterMedium::WarmWater: return MeterUnit::CubicMetres;
    case MeterMedium::HeatAllocator: return MeterUnit::Units;
    case MeterMedium::OilTank:
    case MeterMedium::LiquidGas: break;
    }
    return MeterUnit::Litres;
}

QList<Finding> checkMeter(const MeterReading &reading, const QList<MeterReading> &before, QDate today)
{
    QList<Finding> findings;
    const bool isTank = reading.medium == MeterMedium::OilTank && reading.unit == MeterUnit::Centimetres;
    if (reading.unit != unitOf(reading.medium) && !isTank)
        findings += finding(u"meter.unit"_s, u"unit"_s, {word(reading.medium), word(unitOf(reading.medium))});
    if (reading.readingMilli && reading.meterNumber.isEmpty() && unitOf(reading.medium) != MeterUnit::Litres)
        findings += finding(u"meter.number"_s, u"meterNumber"_s);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!reading.marketLocation.isEmpty() && (reading.marketLocation.size() != 11 || !std::ranges::all_of(reading.marketLocation, isDigit)))
        findings += finding(u"meter.location"_s, u"marketLocation"_s);
    if (reading.readOn.isValid() && reading.readOn > today) findings += finding(u"meter.future"_s, u"readOn"_s, {dateText(reading.readOn)});
    const MeterReading *last = lastOf(reading, before);
    if (!last || !reading.readingMilli || !last->readingMilli || last->unit != reading.unit) return findings;
    if (*reading.readingMilli < *last->readingMilli && !mayFall(reading.medium))
        findings += finding(u"meter.below"_s, u"readingMilli"_s, {printReading(last->readingMilli), dateText(last->readOn)});
    else if (isLeap(reading, *last, today))
        findings += finding(u"meter.leap"_s, u"readingMilli"_s, {printReading(last->readingMilli), dateText(last->readOn)});
    return findings;
}

Result<std::optional<qint64>> parseReading(QStringView typed)
{
    if (typed.trimmed().isEmpty()) return std::optional<qint64>();
    const auto value = parseDecimal(typed, places);
    constexpr qint64 most = 9'999'999'999;
    if (!value || *value < 0 || *value > most) return fail(Error::Kind::Invalid, u"meter.reading"_s, {typed.trimmed().toString()});
    return value;
}

QString printReading(std::optional<qint64> readingMilli, QLocale locale)
{
    // As a meter shows it, without groups: "1,234" would be read as less than two.
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return readingMilli ? decimalText(*readingMilli, places, 0, locale) : QString();
}
