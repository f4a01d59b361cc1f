// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/geocoder.h"
#include "geo/projection.h"
#include "import/call.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString wordOf(const AddressHit &hit)
{
    switch (hit.accuracy) {
    case AddressAccuracy::House: return say(QT_TRANSLATE_NOOP("CommandLine", "Haus"));
    case AddressAccuracy::Estimated: return say(QT_TRANSLATE_NOOP("CommandLine", "geschätzt, nächste Nummer %1")).arg(hit.nearestNumber);
    case AddressAccuracy::Street: return say(QT_TRANSLATE_NOOP("CommandLine", "Straßenmitte"));
    case AddressAccuracy::Town: break;
    }
    return say(QT_TRANSLATE_NOOP("CommandLine", "Ortsmitte"));
}

double rounded(double degrees)
{
    constexpr double digits = 1e6;
    return std::round(degrees * digits) / digits;
}

void printJson(QTextStream &out, const QList<AddressHit> &hits)
{
    QJsonArray array;
    for (const AddressHit &hit : hits) {
        const LonLat degrees = toLonLat(hit.place).value_or(LonLat());
        QJsonObject object{{u"text"_s, hit.text}, {u"accuracy"_s, toStored(QVariant::fromValue(hit.accuracy)).toString()},
            {u"score"_s, hit.score}, {u"lon"_s, rounded(degrees.lon)}, {u"lat"_s, rounded(degrees.lat)}, {u"east"_s, hit.place.east},
            {u"north"_s, hit.place.north}};
        if (!hit.nearestNumber.isEmpty()) object[u"nearestNumber"_s] = hit.nearestNumber;
        array += object;
    }
    out << QJsonDocument(array).toJson();
}

void printText(QTextStream &out, const QList<AddressHit> &hits)
{
    constexpr int decimals = 6;
    for (const AddressHit &hit : hits) {
        const LonLat degrees = toLonLat(hit.place).value_or(LonLat());
        out << hit.text << " · " << wordOf(hit) << " · " << QString::number(degrees.lat, 'f', decimals) << ", "
            << QString::number(degrees.lon, 'f', decimals) << '\n';
    }
}

Result<> run(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto index = (*database)->read(loadAddressIndex).takeResult();
    if (!index) return std::unexpected(index.error());
    const QString &typed = call.arguments.first();
    const QList<AddressHit> hits = geocode(*index, typed);
    if (hits.isEmpty())
        return fail(Error::Kind::NotFound, index->hasAddresses() ? u"address.unknown"_s : u"address.noAddresses"_s, {typed});
    if (call.isJson())
        printJson(call.out, hits);
    else
        printText(call.out, hits);
    return {};
}
}

const Command &geocodeCommand()
{
    static const Command command{{"geocode"_L1}, {"ADRESSE"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Den Ort einer Adresse in den eingelesenen Hauskoordinaten finden, ohne Netz"), {jsonOption}, run,
        true};
    return command;
}
