// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/staging.h"

using namespace Qt::StringLiterals;

namespace {
const QString municipalityTable = u"municipality"_s;
const QString associationTable = u"municipal_association"_s;
const QString districtTable = u"district"_s;

/** A group of municipalities, as their keys say it. */
struct Group {
    QString key = {};
    QString districtKey = {};
    int members = 0;
    /** Of the only member, where there is one. */
    QString memberName = {};
};

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

Result<QList<Group>> groups(Sql &sql, const QString &column)
{
    return sql
        .query(u"select %1, min(district_key), count(*), min(name) from municipality where %1<>'' group by %1 order by %1"_s.arg(column))
        .transform([](QSqlQuery rows) {
            QList<Group> found;
            while (rows.next())
                found += {rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toInt(), rows.value(3).toString()};
            return found;
        });
}

/** The file's name, else the register's, else that of a town that stands alone, else the bare key. */
QString groupName(const Group &group, const QHash<QString, QString> &names, const QString &known)
{
    if (names.contains(group.key)) return names[group.key];
    if (!known.isEmpty() && known != group.key) return known;
    return group.members == 1 ? group.memberName : group.key;
}

void take(MunicipalAssociation &value, const Group &group)
{
    value.districtKey = group.districtKey;
}
void take(District &, const Group &) { }

/** Makes the rows of @p table follow from the municipalities: new groups come, empty ones go, names are brought up to date. */
template<class T>
Result<> derive(Sql &sql, const QString &table, const QList<T> &before, const QList<Group> &now, const QHash<QString, QString> &names)
{
    QHash<QString, T> left;
    for (const T &value : before) left[value.key] = value;
    for (const Group &group : now) {
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

Result<> deriveFromMunicipalities(Sql &sql, const StagedBoundaries &staged)
{
    const auto associations = listAssociations(sql);
    const auto districts = listDistricts(sql);
    const auto associationGroups = groups(sql, u"association_key"_s);
    const auto districtGroups = groups(sql, u"district_key"_s);
    if (!associations) return std::unexpected(associations.error());
    if (!districts) return std::unexpected(districts.error());
    if (!associationGroups) return std::unexpected(associationGroups.error());
    if (!districtGroups) return std::unexpected(districtGroups.error());
    return derive(sql, associationTable, *associations, *associationGroups, staged.associationNames)
        .and_then([&] { return derive(sql, districtTable, *districts, *districtGroups, staged.districtNames); })
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
            return deriveFromMunicipalities(sql, staged);
        })
        .transform([&] { return counts; });
}
