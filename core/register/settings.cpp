// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/settings.h"

using namespace Qt::StringLiterals;

namespace {
// Names in the table setting. "district.key" is also written by the import of boundaries.
const QString officeName = u"office.name"_s, districtKey = u"district.key"_s, stale = u"vacancy.stale_days"_s;
const QString reservation = u"vacancy.reservation_days"_s, lowestNet = u"rent.lowest_net_per_m2"_s;
const QString highestNet = u"rent.highest_net_per_m2"_s, ceiling = u"rent.ceiling_gross_cold_per_m2"_s;

Result<QList<Setting>> find(Sql &sql, const QString &name)
{
    return sql.find<Setting>(u"setting"_s, u"where name=?"_s, {name});
}

QHash<QString, QString> asTexts(const RegisterSettings &settings)
{
    const auto ceilingCents = settings.ceilingGrossColdPerM2;
    return {{officeName, settings.officeName}, {districtKey, settings.districtKey}, {stale, QString::number(settings.staleDays)},
        {reservation, QString::number(settings.reservationDays)}, {lowestNet, QString::number(settings.lowestNetPerM2.value)},
        {highestNet, QString::number(settings.highestNetPerM2.value)},
        {ceiling, ceilingCents ? QString::number(ceilingCents->value) : QString()}};
}
}

Result<RegisterSettings> loadSettings(Sql &sql)
{
    return sql.find<Setting>(u"setting"_s).transform([](const QList<Setting> &kept) {
        RegisterSettings settings;
        for (const Setting &setting : kept) {
            bool isNumber = false;
            const qint64 number = setting.value.toLongLong(&isNumber);
            if (setting.name == officeName) settings.officeName = setting.value;
            if (setting.name == districtKey) settings.districtKey = setting.value;
            if (!isNumber) continue;
            if (setting.name == stale) settings.staleDays = static_cast<int>(number);
            if (setting.name == reservation) settings.reservationDays = static_cast<int>(number);
            if (setting.name == lowestNet) settings.lowestNetPerM2 = {number};
            if (setting.name == highestNet) settings.highestNetPerM2 = {number};
            if (setting.name == ceiling) settings.ceilingGrossColdPerM2 = Cents{number};
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
