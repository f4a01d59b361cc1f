// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/heatingfile.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "import/limitfile.h"
#include "import/limitrow.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostRows = 1'000;
constexpr int firstYear = 2000, lastYear = 2100, largestBuildingM2 = 1'000'000;

enum HeatingColumn {
    Mirror,
    Accounting,
    Carrier,
    From,
    Until,
    Energy,
    Euro,
    WithHotWater,
    Source,
    Status
};
/** Folded, in the order above. */
constexpr std::array heads{"heizspiegel jahr", "abrechnungsjahr", "traeger", "gebaeudeflaeche von", "gebaeudeflaeche bis",
    "zu hoch kwh m2a", "zu hoch eur m2a", "mit warmwasser", "quelle", "status"};
constexpr std::array needed{Mirror, Carrier, From, Euro};

int knownHeads(const QStringList &found)
{
    return LimitColumns(heads, found).known();
}

std::optional<EnergyCarrier> carrierOf(const QString &cell)
{
    static const QHash<QString, EnergyCarrier> words{{u"erdgas"_s, EnergyCarrier::Gas}, {u"gas"_s, EnergyCarrier::Gas},
        {u"heizoel"_s, EnergyCarrier::Oil}, {u"oel"_s, EnergyCarrier::Oil}, {u"oil"_s, EnergyCarrier::Oil},
        {u"fernwaerme"_s, EnergyCarrier::DistrictHeat}, {u"district heat"_s, EnergyCarrier::DistrictHeat},
        {u"waermepumpe"_s, EnergyCarrier::AirHeatPump}, {u"heat pump"_s, EnergyCarrier::AirHeatPump},
        {u"holzpellets"_s, EnergyCarrier::Pellet}, {u"pellets"_s, EnergyCarrier::Pellet}, {u"strom"_s, EnergyCarrier::Electric}};
    const auto found = words.constFind(folded(cell));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<bool> yesOf(const QString &cell)
{
    const QString word = folded(cell);
    if (word.isEmpty() || word == "nein"_L1 || word == "0"_L1 || word == "no"_L1) return false;
    return word == "ja"_L1 || word == "1"_L1 || word == "yes"_L1 ? std::optional(true) : std::nullopt;
}

Result<HeatingLimit> lineOf(LimitRow row)
{
    for (const HeatingColumn column : needed) row.need(column);
    HeatingLimit line{.mirrorYear = row.number(Mirror, firstYear, lastYear)};
    line.accountingYear = row.text(Accounting).isEmpty() ? line.mirrorYear - 1 : row.number(Accounting, firstYear, lastYear);
    line.carrier = row.taken(Carrier, carrierOf(row.text(Carrier))).value_or(EnergyCarrier::Gas);
    line.buildingFromM2 = row.number(From, 0, largestBuildingM2);
    if (!row.text(Until).isEmpty()) line.buildingUntilM2 = row.number(Until, line.buildingFromM2 + 1, largestBuildingM2);
    line.tooHighPerM2Year = row.amount(Euro).value_or(Cents());
    line.withHotWater = row.taken(WithHotWater, yesOf(row.text(WithHotWater))).value_or(false);
    line.source = row.text(Source);
    line.status = row.taken(Status, limitStatusOf(row.text(Status))).value_or(LimitStatus::Draft);
    if (!row.error().reason.isEmpty()) return std::unexpected(row.error());
    return line;
}
}

QString heatingLimitText(const HeatingLimit &line)
{
    const QString size = line.buildingUntilM2
        ? QCoreApplication::translate("Import", "über %1 bis %2 m²").arg(line.buildingFromM2).arg(*line.buildingUntilM2)
        : QCoreApplication::translate("Import", "über %1 m²").arg(line.buildingFromM2);
    return QCoreApplication::translate("Import", "Heizspiegel %1, %2, %3: bis %4 je m² und Jahr")
        .arg(QString::number(line.mirrorYear), word(line.carrier), size, euroText(line.tooHighPerM2Year));
}

bool areHeatingHeads(const QStringList &found)
{
    const LimitColumns columns(::heads, found);
    return std::ranges::all_of(needed, [&](HeatingColumn column) { return columns.at(column) >= 0; });
}

bool areHeatingLimits(const QString &path)
{
    if (!isTable(path)) return false;
    const auto table = TableReader::open(path, {}, knownHeads);
    return table && areHeatingHeads(table->heads());
}

Result<QList<HeatingLimit>> readHeatingLimits(const QString &path)
{
    return TableReader::open(path, {}, knownHeads).and_then([](const TableReader &table) -> Result<QList<HeatingLimit>> {
        if (!areHeatingHeads(table.heads())) return fail(Error::Kind::Format, u"heating.columns"_s, {table.name()});
        return limitLines<HeatingLimit>(table, LimitColumns(heads, table.heads()), mostRows, lineOf);
    });
}

Result<StagedHeating> stageHeatingLimits(Database &database, const QString &path)
{
    return readHeatingLimits(path).and_then([&](const QList<HeatingLimit> &lines) {
        return database.read([&](Sql &sql) { return compareHeatingLimits(sql, lines); })
            .takeResult()
            .transform([&](const HeatingLimitChanges &changes) { return StagedHeating{QFileInfo(path).fileName(), lines, changes}; });
    });
}

Result<> mergeHeatingLimits(Sql &sql, const StagedHeating &staged)
{
    return takeHeatingLimits(sql, staged.changes, staged.file);
}
