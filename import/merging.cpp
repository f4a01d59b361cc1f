// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/staging.h"

using namespace Qt::StringLiterals;

namespace {
const QString municipalityTable = u"municipality"_s;
const QString associationTable = u"municipal_association"_s;
const QString districtTable = u"district"_s;

Result<> addNew(Sql &sql, const QList<Municipality> &added)
{
    for (const Municipality &municipality : added)
        if (const auto id = sql.insert(municipalityTable, rowOf(municipality)); !id) return std::unexpected(id.error());
    return {};
}

Result<> changeKnown(Sql &sql, const QList<ChangedMunicipality> &changed)
{
    for (const auto &[value, facts] : changed)
        if (const auto version = sql.update(municipalityTable, value.id, value.version, rowOf(value)); !version)
            return std::unexpected(version.error());
    return {};
}

Result<qint64> removeGone(Sql &sql, const StagedBoundaries &staged)
{
    const auto inUse = municipalitiesInUse(sql);
    if (!inUse) return std::unexpected(inUse.error());
    qint64 removed = 0;
    for (const Municipality &municipality : staged.gone) {
        if (inUse->contains(municipality.id)) continue;
        if (const auto done = sql.remove(municipalityTable, municipality.id, municipality.version); !done)
            return std::unexpected(done.error());
        ++removed;
    }
    return removed;
}

Result<MunicipalityGroups> groupsNow(Sql &sql)
{
    return listMunicipalities(sql).transform([](const QList<Municipality> &all) {
        MunicipalityGroups groups;
        for (const Municipality &municipality : all) groups.add(municipality);
        return groups;
    });
}

/** The file's name, else the register's, else that of a town that stands alone, else the bare key. */
QString groupName(const MunicipalityGroup &group, const QHash<QString, QString> &names, const QString &known)
{
    if (names.contains(group.key)) return names[group.key];
    if (!known.isEmpty() && known != group.key) return known;
    return group.members == 1 ? group.memberName : group.key;
}

void take(MunicipalAssociation &value, const MunicipalityGroup &group)
{
    value.districtKey = group.districtKey;
}
void take(District &, const MunicipalityGroup &) { }

/** Makes the rows of @p table follow from the municipalities: new groups come, empty ones go, names are brought up to date. */
template<class T> Result<> derive(Sql &sql, const QString &table, const QList<T> &before, const QMap<QString, MunicipalityGroup> &now,
    const QHash<QString, QString> &names)
{
    QHash<QString, T> left;
    for (const T &value : before) left[value.key] = value;
    for (const MunicipalityGroup &group : now) {
        const bool isKnown = left.contains(group.key);
        T value = left.take(group.key);
        value.key = group.key;
        value.name = groupName(group, names, value.name);
        take(value, group);
        const auto kept
            = isKnown ? sql.save(table, value).transform([](const T &) { }) : sql.insert(table, rowOf(value)).transform([](qint64) { });
        if (!kept) return kept;
    }
    for (const T &value : std::as_const(left))
        if (const auto gone = sql.remove(table, value.id, value.version); !gone) return gone;
    return {};
}

}

void MunicipalityGroups::add(const Municipality &municipality)
{
    const auto join = [&](QMap<QString, MunicipalityGroup> &groups, const QString &key) {
        if (key.isEmpty()) return;
        MunicipalityGroup &group = groups[key];
        const bool isFirst = group.members++ == 0;
        group.key = key;
        if (isFirst || municipality.districtKey < group.districtKey) group.districtKey = municipality.districtKey;
        if (isFirst || municipality.name < group.memberName) group.memberName = municipality.name;
    };
    join(associations, municipality.associationKey);
    join(districts, municipality.districtKey);
}

Result<> deriveGroups(Sql &sql, const StagedBoundaries &staged, const MunicipalityGroups &groups)
{
    const auto associations = listAssociations(sql);
    const auto districts = listDistricts(sql);
    if (!associations) return std::unexpected(associations.error());
    if (!districts) return std::unexpected(districts.error());
    return derive(sql, associationTable, *associations, groups.associations, staged.associationNames)
        .and_then([&] { return derive(sql, districtTable, *districts, groups.districts, staged.districtNames); })
        .and_then([&]() -> Result<> { return staged.ownDistrict.isEmpty() ? Result<>() : setOwnDistrict(sql, staged.ownDistrict); });
}

Result<MergeCounts> mergeBoundaries(Sql &sql, const StagedBoundaries &staged, const MergeChoices &choices)
{
    sql.describe(u"boundaries.imported"_s, staged.file);
    MergeCounts counts{.added = staged.added.size(), .changed = staged.changed.size()};
    return changeKnown(sql, staged.changed)
        .and_then([&] { return addNew(sql, staged.added); })
        .and_then([&] { return choices.removeGone ? removeGone(sql, staged) : Result<qint64>(0); })
        .and_then([&](qint64 removed) {
            counts.removed = removed;
            return groupsNow(sql);
        })
        .and_then([&](const MunicipalityGroups &groups) { return deriveGroups(sql, staged, groups); })
        .transform([&] { return counts; });
}
