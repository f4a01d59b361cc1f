// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/settinginput.h"
#include "core/base/number.h"
#include "core/register/input.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestDays = 730;
constexpr qint64 mostAnswers = 20;
constexpr qint64 largestPerM2 = 100'00;

struct Known {
    SettingField field;
    QLatin1StringView stored;
    const char *label;
};
constexpr std::array known{
    Known{SettingField::OfficeName, SettingName::officeName, QT_TRANSLATE_NOOP("Setting", "Name der Stelle")},
    Known{SettingField::OfficeStreet, SettingName::officeStreet, QT_TRANSLATE_NOOP("Setting", "Straße und Hausnummer der Stelle")},
    Known{SettingField::OfficeTown, SettingName::officeTown, QT_TRANSLATE_NOOP("Setting", "PLZ und Ort der Stelle")},
    Known{SettingField::OfficePhone, SettingName::officePhone, QT_TRANSLATE_NOOP("Setting", "Telefon der Stelle")},
    Known{SettingField::OfficeEmail, SettingName::officeEmail, QT_TRANSLATE_NOOP("Setting", "E-Mail der Stelle")},
    Known{SettingField::DistrictKey, SettingName::districtKey, QT_TRANSLATE_NOOP("Setting", "Eigener Landkreis")},
    Known{SettingField::CounsellingContact, SettingName::counsellingContact,
        QT_TRANSLATE_NOOP("Setting", "Beratung für Paten (Stelle, Telefon)")},
    Known{SettingField::StaleDays, SettingName::staleDays, QT_TRANSLATE_NOOP("Setting", "Frist für Bestätigungen")},
    Known{SettingField::ReservationDays, SettingName::reservationDays, QT_TRANSLATE_NOOP("Setting", "Frist für Reservierungen")},
    Known{SettingField::MostProposals, SettingName::mostProposals,
        QT_TRANSLATE_NOOP("Setting", "Höchstens so viele offene Vorschläge je Haushalt")},
    Known{SettingField::SmallNumber, SettingName::smallNumber, QT_TRANSLATE_NOOP("Setting", "Kleinste Zahl, die Auswertungen zeigen")},
    Known{SettingField::LowestNetPerM2, SettingName::lowestNetPerM2, QT_TRANSLATE_NOOP("Setting", "Untere Grenze der Nettokaltmiete")},
    Known{SettingField::HighestNetPerM2, SettingName::highestNetPerM2, QT_TRANSLATE_NOOP("Setting", "Obere Grenze der Nettokaltmiete")},
    Known{SettingField::CeilingGrossColdPerM2, SettingName::ceilingGrossColdPerM2,
        QT_TRANSLATE_NOOP("Setting", "Obergrenze der Bruttokaltmiete")},
};

Result<> readNumber(int &value, const QString &typed, qint64 most, const QString &reason)
{
    const auto number = parseDecimal(typed, 0);
    if (!number || *number < 1 || *number > most) return fail(Error::Kind::Invalid, reason, {typed});
    value = static_cast<int>(*number);
    return {};
}

Result<> readDays(int &days, const QString &typed)
{
    return readNumber(days, typed, longestDays, u"setting.days"_s);
}

Result<Cents> readPerM2(const QString &typed)
{
    const auto cents = parseCents(typed);
    if (!cents || cents->value < 1 || cents->value > largestPerM2) return fail(Error::Kind::Invalid, u"setting.amount"_s, {typed});
    return *cents;
}

Result<> readLine(QString &line, InputKind kind, const QString &typed)
{
    return parseInput(kind, QMetaType::fromType<QString>(), typed, {}).transform([&](const QVariant &text) { line = text.toString(); });
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
    case SettingField::OfficeStreet: return settings.officeStreet;
    case SettingField::OfficeTown: return settings.officeTown;
    case SettingField::OfficePhone: return settings.officePhone;
    case SettingField::OfficeEmail: return settings.officeEmail;
    case SettingField::DistrictKey: return settings.districtKey;
    case SettingField::CounsellingContact: return settings.counsellingContact;
    case SettingField::StaleDays: return QString::number(settings.staleDays);
    case SettingField::ReservationDays: return QString::number(settings.reservationDays);
    case SettingField::MostProposals: return QString::number(settings.mostProposals);
    case SettingField::SmallNumber: return QString::number(settings.smallNumber);
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
    case SettingField::OfficeStreet: settings.officeStreet = text; return {};
    case SettingField::OfficeTown: settings.officeTown = text; return {};
    case SettingField::OfficePhone: return readLine(settings.officePhone, InputKind::Phone, text);
    case SettingField::OfficeEmail: return readLine(settings.officeEmail, InputKind::Email, text);
    case SettingField::DistrictKey:
        if (!text.isEmpty() && !fiveDigits.match(text).hasMatch()) return fail(Error::Kind::Invalid, u"setting.district"_s, {text});
        settings.districtKey = text;
        return {};
    case SettingField::CounsellingContact: settings.counsellingContact = text; return {};
    case SettingField::StaleDays: return readDays(settings.staleDays, text);
    case SettingField::ReservationDays: return readDays(settings.reservationDays, text);
    case SettingField::MostProposals: return readNumber(settings.mostProposals, text, mostAnswers, u"setting.count"_s);
    case SettingField::SmallNumber: return readNumber(settings.smallNumber, text, mostAnswers, u"setting.count"_s);
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
