// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/settings.h"

using namespace Qt::StringLiterals;

namespace {
Result<QList<Setting>> find(Sql &sql, const QString &name)
{
    return sql.find<Setting>(u"setting"_s, u"where name=?"_s, {name});
}

QHash<QString, QString> asTexts(const RegisterSettings &settings)
{
    const auto ceilingCents = settings.ceilingGrossColdPerM2;
    return {{SettingName::officeName, settings.officeName}, {SettingName::officeStreet, settings.officeStreet},
        {SettingName::officeTown, settings.officeTown}, {SettingName::officePhone, settings.officePhone},
        {SettingName::officeEmail, settings.officeEmail}, {SettingName::districtKey, settings.districtKey},
        {SettingName::counsellingContact, settings.counsellingContact}, {SettingName::staleDays, QString::number(settings.staleDays)},
        {SettingName::reservationDays, QString::number(settings.reservationDays)},
        {SettingName::mostProposals, QString::number(settings.mostProposals)},
        {SettingName::smallNumber, QString::number(settings.smallNumber)},
        {SettingName::lowestNetPerM2, QString::number(settings.lowestNetPerM2.value)},
        {SettingName::highestNetPerM2, QString::number(settings.highestNetPerM2.value)},
        {SettingName::ceilingGrossColdPerM2, ceilingCents ? QString::number(ceilingCents->value) : QString()}};
}
}

Result<RegisterSettings> loadSettings(Sql &sql)
{
    return sql.find<Setting>(u"setting"_s).transform([](const QList<Setting> &kept) {
        RegisterSettings settings;
        for (const Setting &setting : kept) {
            bool isNumber = false;
            const qint64 number = setting.value.toLongLong(&isNumber);
            if (setting.name == SettingName::officeName) settings.officeName = setting.value;
            if (setting.name == SettingName::officeStreet) settings.officeStreet = setting.value;
            if (setting.name == SettingName::officeTown) settings.officeTown = setting.value;
            if (setting.name == SettingName::officePhone) settings.officePhone = setting.value;
            if (setting.name == SettingName::officeEmail) settings.officeEmail = setting.value;
            if (setting.name == SettingName::districtKey) settings.districtKey = setting.value;
            if (setting.name == SettingName::counsellingContact) settings.counsellingContact = setting.value;
            if (!isNumber) continue;
            if (setting.name == SettingName::staleDays) settings.staleDays = static_cast<int>(number);
            if (setting.name == SettingName::reservationDays) settings.reservationDays = static_cast<int>(number);
            if (setting.name == SettingName::mostProposals) settings.mostProposals = static_cast<int>(number);
            if (setting.name == SettingName::smallNumber) settings.smallNumber = static_cast<int>(number);
            if (setting.name == SettingName::lowestNetPerM2) settings.lowestNetPerM2 = {number};
            if (setting.name == SettingName::highestNetPerM2) settings.highestNetPerM2 = {number};
            if (setting.name == SettingName::ceilingGrossColdPerM2) settings.ceilingGrossColdPerM2 = Cents{number};
        }
        return settings;
    });
}

Result<> saveSettings(Sql &sql, const RegisterSettings &settings)
{
    auto kept = loadSettings(sql);
    if (!kept) return std::unexpected(kept.error());
    const auto before = asTexts(*kept), after = asTexts(settings);
    QStringList changed;
    for (const auto &[name, value] : after.asKeyValueRange())
        if (before.value(name) != value) changed += name;
    if (changed.size() > 1) sql.describe(u"settings.changed"_s, {});
    for (const QString &name : std::as_const(changed)) {
        const QString value = after.value(name);
        if (auto stored = storeSetting(sql, name, value); !stored) return stored;
    }
    return {};
}

Result<QString> settingOf(Sql &sql, const QString &name)
{
    return find(sql, name).transform([](const QList<Setting> &found) { return found.value(0).value; });
}

Result<> storeSetting(Sql &sql, const QString &name, const QString &value)
{
    sql.describe(u"setting.changed"_s, name);
    return find(sql, name).and_then([&](const QList<Setting> &found) {
        Setting setting = found.value(0);
        setting.name = name;
        setting.value = value;
        return (found.isEmpty() ? sql.add(u"setting"_s, setting) : sql.save(u"setting"_s, setting)).transform([](const Setting &) { });
    });
}
