// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/settinginput.h"
#include "core/base/number.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestDays = 730;
constexpr qint64 largestPerM2 = 100'00;

struct Known {
    SettingField field;
    QLatin1StringView stored;
    const char *label;
};
constexpr std::array known{
    Known{SettingField::OfficeName, SettingName::officeName, QT_TRANSLATE_NOOP("Setting", "Name der Stelle")},
    Known{SettingField::DistrictKey, SettingName::districtKey, QT_TRANSLATE_NOOP("Setting", "Eigener Landkreis")},
    Known{SettingField::StaleDays, SettingName::staleDays, QT_TRANSLATE_NOOP("Setting", "Frist für Bestätigungen")},
    Known{SettingField::ReservationDays, SettingName::reservationDays, QT_TRANSLATE_NOOP("Setting", "Frist für Reservierungen")},
    Known{SettingField::LowestNetPerM2, SettingName::lowestNetPerM2, QT_TRANSLATE_NOOP("Setting", "Untere Grenze der Nettokaltmiete")},
    Known{SettingField::HighestNetPerM2, SettingName::highestNetPerM2, QT_TRANSLATE_NOOP("Setting", "Obere Grenze der Nettokaltmiete")},
    Known{SettingField::CeilingGrossColdPerM2, SettingName::ceilingGrossColdPerM2,
        QT_TRANSLATE_NOOP("Setting", "Obergrenze der Bruttokaltmiete")},
};

Result<> readDays(int &days, const QString &typed)
{
    const auto number = parseDecimal(typed, 0);
    if (!number || *number < 1 || *number > longestDays) return fail(Error::Kind::Invalid, u"setting.days"_s, {typed});
    days = static_cast<int>(*number);
    return {};
}

Result<Cents> readPerM2(const QString &typed)
{
    const auto cents = parseCents(typed);
    if (!cents || cents->value < 1 || cents->value > largestPerM2) return fail(Error::Kind::Invalid, u"setting.amount"_s, {typed});
    return *cents;
}

Result<> readPerM2(Cents &amount, const QString &typed)
{
    return readPerM2(typed).transform([&](Cents cents) { amount = cents; });
}
}

QString labelOf(SettingField field)
{
    return QCoreApplication::translate("Setting", std::ranges::find(known, field, &Known::field)->label);
}

QString settingLabel(const QString &storedName)
{
    for (const Known &one : known)
        if (storedName == one.stored) return labelOf(one.field);
    return storedName;
}

QString settingText(const RegisterSettings &settings, SettingField field)
{
    switch (field) {
    case SettingField::OfficeName: return settings.officeName;
    case SettingField::DistrictKey: return settings.districtKey;
    case SettingField::StaleDays: return QString::number(settings.staleDays);
    case SettingField::ReservationDays: return QString::number(settings.reservationDays);
    case SettingField::LowestNetPerM2: return toText(settings.lowestNetPerM2, QLocale());
    case SettingField::HighestNetPerM2: return toText(settings.highestNetPerM2, QLocale());
    case SettingField::CeilingGrossColdPerM2:
        return settings.ceilingGrossColdPerM2 ? toText(*settings.ceilingGrossColdPerM2, QLocale()) : QString();
    }
    return {};
}

Result<> readSetting(RegisterSettings &settings, SettingField field, const QString &typed)
{
    static const QRegularExpression fiveDigits(u"^\\d{5}$"_s);
    const QString text = typed.trimmed();
    switch (field) {
    case SettingField::OfficeName: settings.officeName = text; return {};
    case SettingField::DistrictKey:
        if (!text.isEmpty() && !fiveDigits.match(text).hasMatch()) return fail(Error::Kind::Invalid, u"setting.district"_s, {text});
        settings.districtKey = text;
        return {};
    case SettingField::StaleDays: return readDays(settings.staleDays, text);
    case SettingField::ReservationDays: return readDays(settings.reservationDays, text);
    case SettingField::LowestNetPerM2: return readPerM2(settings.lowestNetPerM2, text);
    case SettingField::HighestNetPerM2: return readPerM2(settings.highestNetPerM2, text);
    case SettingField::CeilingGrossColdPerM2:
        if (text.isEmpty()) {
            settings.ceilingGrossColdPerM2.reset();
            return {};
        }
        return readPerM2(text).transform([&](Cents cents) { settings.ceilingGrossColdPerM2 = cents; });
    }
    return {};
}

std::optional<Error> contradictionIn(const RegisterSettings &settings)
{
    if (settings.lowestNetPerM2 < settings.highestNetPerM2) return {};
    return Error{Error::Kind::Invalid, u"setting.range"_s};
}
