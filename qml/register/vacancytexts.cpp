// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/vacancytexts.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString rowText(const VacancyRow &vacancy, VacancyColumn column)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case VacancyColumn::Number: return vacancy.number;
    case VacancyColumn::Address: {
        const QString floor = floorText(vacancy.floor);
        const QString address = vacancy.address.isEmpty() ? vacancy.city : vacancy.address;
        return orDash(floor.isEmpty() ? address : address + u", "_s + floor);
    }
    case VacancyColumn::Municipality: return orDash(vacancy.municipality.isEmpty() ? vacancy.city : vacancy.municipality);
    case VacancyColumn::Rooms: return orDash(roomsText(vacancy.halfRooms));
    case VacancyColumn::Area: return vacancy.livingAreaDm2 ? QLocale().toString(qRound(*vacancy.livingAreaDm2 / 100.0)) : u"–"_s;
    case VacancyColumn::GrossCold: return vacancy.grossCold ? toText(*vacancy.grossCold, QLocale()) : u"–"_s;
    case VacancyColumn::FreeFrom: return orDash(moveInText(vacancy.availability, vacancy.availableFrom));
    case VacancyColumn::Status:
    case VacancyColumn::Confirmed: break;
    }
    return {};
}
}

QString vacancyText(const VacancyPoint &point, const VacancyRow *vacancy, VacancyColumn column)
{
    switch (column) {
    case VacancyColumn::Status: return word(point.status);
    case VacancyColumn::Confirmed:
        if (point.confirmedDay == 0) return QCoreApplication::translate("VacancyListModel", "nie");
        return agoText(QDate::fromJulianDay(point.confirmedDay), QDate::currentDate());
    default: return vacancy ? rowText(*vacancy, column) : u"…"_s;
    }
}
