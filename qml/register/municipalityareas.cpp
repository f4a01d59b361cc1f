// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/municipalityareas.h"
#include "core/register/municipality.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
/** The own district is the one that the settings name, else the one with most municipalities. */
Result<QString> shownDistrict(Sql &sql)
{
    auto own = ownDistrict(sql);
    if (!own || !own->isEmpty()) return own;
    return sql.value(u"select district_key from municipality group by district_key order by count(*) desc, district_key limit 1"_s)
        .transform([](const QVariant &key) { return key.toString(); });
}
}

void MunicipalityAreas::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &MunicipalityAreas::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("municipality"_L1) || tables.contains("municipal_association"_L1) || tables.contains("setting"_L1))
                reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

QString MunicipalityAreas::associationKey(const QString &name) const
{
    for (const QVariant &association : m_associations)
        if (association.toMap()[u"text"_s].toString() == name) return association.toMap()[u"value"_s].toString();
    return {};
}

Result<MunicipalityAreas::Listed> MunicipalityAreas::list(Sql &sql)
{
    auto district = shownDistrict(sql);
    if (!district) return std::unexpected(district.error());
    const QString select
        = u"select m.id, m.name, m.association_key, coalesce(a.name, ''), m.population, m.kind, m.district_key, ST_AsBinary(m.geom) "
          "from municipality m left join municipal_association a on a.key=m.association_key order by m.name_sort, m.id"_s;
    return sql.query(select).transform([&](QSqlQuery rows) {
        Listed listed;
        QMap<QString, QString> associations;
        while (rows.next()) {
            const bool isForeign = rows.value(6).toString() != *district;
            const QString kind = rows.value(5).toString();
            listed.areas.push_back({.id = rows.value(0).toLongLong(),
                .name = rows.value(1).toString(),
                .group = rows.value(2).toString(),
                .groupName = rows.value(3).toString(),
                .note = isForeign ? tr("kreisfreie Stadt") : QString(),
                .population = rows.value(4).toInt(),
                .isTown = kind.contains("Stadt"_L1),
                .isForeign = isForeign,
                .shape = {rows.value(7).toByteArray()}});
            if (isForeign) continue;
            QVariantMap municipality = option(rows.value(0), rows.value(1).toString());
            municipality[u"association"_s] = rows.value(2);
            listed.municipalities += municipality;
            associations.insert(rows.value(3).toString(), rows.value(2).toString());
        }
        for (const auto &[name, key] : associations.asKeyValueRange())
            if (!name.isEmpty()) listed.associations += option(key, name);
        return listed;
    });
}

void MunicipalityAreas::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(
        this, [](Sql &sql) { return list(sql); },
        [this](const Result<Listed> &listed) {
            if (!listed) return m_workspace->tell(listed.error());
            m_associations = listed->associations;
            m_municipalities = listed->municipalities;
            m_isEmpty = listed->areas.empty();
            load(listed->areas);
            Q_EMIT this->listed();
        });
}
