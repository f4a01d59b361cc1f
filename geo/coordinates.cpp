// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/coordinates.h"
#include "geo/projection.h"
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/** Germany with a margin: no longitude is also a latitude, so either order is plain. */
bool isLatitude(double number)
{
    return number > 47 && number < 56;
}
bool isLongitude(double number)
{
    return number > 5 && number < 16;
}
bool isNorthing(double metres)
{
    return metres > 5'200'000 && metres < 6'150'000;
}
bool isEasting(double metres)
{
    return metres > 200'000 && metres < 960'000;
}

std::optional<Utm> placeAt(double first, double second)
{
    constexpr double zone = 32'000'000;
    if (isLatitude(first) && isLongitude(second)) return toUtm(LonLat{second, first});
    if (isLongitude(first) && isLatitude(second)) return toUtm(LonLat{first, second});
    const double east = first > zone ? first - zone : first;
    if (isEasting(east) && isNorthing(second)) return Utm{east, second};
    return {};
}
}

std::optional<Utm> parseCoordinates(QStringView typed)
{
    static const QRegularExpression pair(
        uR"(^\s*[NE]?\s*(\d{1,8}(?:[.,]\d+)?)\s*°?\s*[NE]?\s*(?:[,;/]\s*|\s+)[NE]?\s*(\d{1,8}(?:[.,]\d+)?)\s*°?\s*[NE]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pair.matchView(typed);
    if (!match.hasMatch()) return {};
    const auto number = [&](int group) { return match.captured(group).replace(u',', u'.').toDouble(); };
    return placeAt(number(1), number(2));
}

QString coordinatesText(Utm place)
{
    constexpr int decimals = 5;
    const auto degrees = toLonLat(place);
    if (!degrees) return {};
    const QLocale locale;
    return locale.toString(degrees->lat, 'f', decimals) + u' ' + locale.toString(degrees->lon, 'f', decimals);
}
