// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressrows.h"
#include "core/address/housenumber.h"
#include "import/shape.h"
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 120;

OGREnvelope pointBox(double x, double y)
{
    OGREnvelope box;
    box.MinX = box.MaxX = x;
    box.MinY = box.MaxY = y;
    return box;
}

QString cleaned(const QString &text)
{
    return text.simplified().left(longestText);
}

/** Five digits; a spreadsheet drops the zero in front. Nothing where it is no code. */
std::optional<QString> codeOf(const QString &text)
{
    static const QRegularExpression code(u"^(?:D[- ]*)?(\\d{4,5})(?:[.,]0*)?$"_s);
    if (text.isEmpty()) return QString();
    const auto match = code.match(text);
    if (!match.hasMatch()) return {};
    return match.captured(1).rightJustified(5, u'0');
}

/** To the centimetre, so that the same file gives the same places. */
Utm rounded(Utm place)
{
    constexpr double perMetre = 100;
    return {std::round(place.east * perMetre) / perMetre, std::round(place.north * perMetre) / perMetre};
}

bool isIn(const UtmBox &box, Utm place)
{
    return place.east >= box.west && place.east <= box.east && place.north >= box.south && place.north <= box.north;
}
}

AddressRows::AddressRows(AddressFile &file, const AddressOptions &options) : m_file(file), m_options(options) { }
AddressRows::~AddressRows() = default;

Result<> AddressRows::count()
{
    if (++m_file.counts.rows <= m_options.rows) return {};
    return fail(Error::Kind::Format, u"import.crowded"_s, {m_file.file, QString::number(m_options.rows)});
}

Result<> AddressRows::leaveOut(qint64 AddressCounts::*reason)
{
    ++(m_file.counts.*reason);
    return count();
}

std::optional<Utm> AddressRows::placeOf(double x, double y)
{
    auto epsg = guessedEpsg(pointBox(x, y));
    if (!epsg && areAxesSwapped(pointBox(x, y))) {
        ++m_file.counts.swapped;
        std::swap(x, y);
        epsg = guessedEpsg(pointBox(x, y));
    }
    if (!epsg) return {};
    auto &system = m_systems[*epsg];
    if (!system) system = std::make_unique<ToUtm>(crsOfEpsg(*epsg));
    OGRPoint point(x, y);
    return system->move(point) ? std::optional(Utm{point.getX(), point.getY()}) : std::nullopt;
}

Result<> AddressRows::take(ReadAddress address, std::optional<double> x, std::optional<double> y)
{
    if (!x || !y || (*x == 0 && *y == 0)) return leaveOut(&AddressCounts::noPlace);
    return take(std::move(address), placeOf(*x, *y));
}

Result<> AddressRows::take(ReadAddress address, std::optional<Utm> place)
{
    for (QString *text : {&address.street, &address.number, &address.city, &address.cityPart}) *text = cleaned(*text);
    // Villages without street names have numbers all the same.
    if (address.street.isEmpty()) address.street = address.cityPart;
    if (address.street.isEmpty()) return leaveOut(&AddressCounts::noStreet);
    if (parseHouseNumber(address.number).stretches.isEmpty()) return leaveOut(&AddressCounts::noNumber);
    if (!place) return leaveOut(&AddressCounts::elsewhere);
    if (m_options.box && !isIn(*m_options.box, *place)) return leaveOut(&AddressCounts::outside);
    const auto code = codeOf(cleaned(address.postalCode));
    m_file.counts.badCode += !code;
    address.postalCode = code.value_or(QString());
    address.place = rounded(*place);
    if (static_cast<qint64>(m_file.addresses.size()) >= m_options.houses)
        return fail(Error::Kind::Format, u"address.crowded"_s, {m_file.file, QString::number(m_options.houses)});
    m_file.addresses.push_back(std::move(address));
    return count();
}

std::optional<double> coordinateOf(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.contains(u',') && plain.contains(u'.')) plain.remove(plain.lastIndexOf(u',') > plain.lastIndexOf(u'.') ? u'.' : u',');
    plain.replace(u',', u'.');
    bool ok = false;
    const double number = plain.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}
