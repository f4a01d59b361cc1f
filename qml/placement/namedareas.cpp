// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/namedareas.h"
#include "core/placement/households.h"
#include "core/register/municipality.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
NamedArea areaOf(const MunicipalAssociation &association, const QString &district)
{
    return {.key = association.key,
        .name = QCoreApplication::translate("NamedArea", "VG %1").arg(association.name),
        .detail = QCoreApplication::translate("NamedArea", "Verbandsgemeinde"),
        .isAssociation = true,
        .isOwn = district.isEmpty() || association.districtKey == district};
}

NamedArea areaOf(const Municipality &municipality, const QString &association, const QString &district)
{
    QStringList details{municipality.kind, association};
    details.removeAll(QString());
    return {.key = municipality.ags,
        .name = municipality.name,
        .detail = details.join(u", "_s),
        .associationKey = municipality.associationKey,
        .isOwn = district.isEmpty() || municipality.districtKey == district};
}
}

Result<QList<NamedArea>> namedAreas(Sql &sql)
{
    const auto district = ownDistrict(sql);
    if (!district) return std::unexpected(district.error());
    const auto municipalities = listMunicipalities(sql);
    if (!municipalities) return std::unexpected(municipalities.error());
    return listAssociations(sql).transform([&](const QList<MunicipalAssociation> &associations) {
        QList<NamedArea> areas;
        QHash<QString, QString> names;
        for (const MunicipalAssociation &one : associations) {
            const auto isTheTown = [&](const Municipality &town) { return town.associationKey == one.key && town.name == one.name; };
            const auto size = std::ranges::count(*municipalities, one.key, &Municipality::associationKey);
            if (size == 1 && std::ranges::any_of(*municipalities, isTheTown)) continue;
            areas += areaOf(one, *district);
            names.insert(one.key, areas.back().name);
        }
        for (const Municipality &one : *municipalities) areas += areaOf(one, names.value(one.associationKey), *district);
        return areas;
    });
}

QString areaName(const QList<NamedArea> &areas, const QString &key)
{
    const auto found = std::ranges::find(areas, key, &NamedArea::key);
    return found == areas.end() ? key : found->name;
}

QString areaNames(const QList<NamedArea> &areas, const QString &keys)
{
    QStringList names;
    for (const QString &key : areaKeys(keys)) names += areaName(areas, key);
    return names.join(u", "_s);
}
