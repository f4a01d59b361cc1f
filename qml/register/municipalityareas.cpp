// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/municipalityareas.h"
#include "core/reporting/sheetfacts.h"
#include "import/mapcontent.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

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
    auto areas = listAreas(sql);
    if (!areas) return std::unexpected(areas.error());
    return loadCredits(sql).transform([&](const QStringList &credits) {
        Listed listed{.areas = std::move(*areas), .credits = credits};
        QMap<QString, QString> associations;
        for (const Area &area : listed.areas) {
            if (area.isForeign) continue;
            QVariantMap municipality = option(area.id, area.name);
            municipality[u"association"_s] = area.group;
            listed.municipalities += municipality;
            associations.insert(area.groupName, area.group);
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
            setAttribution(listed->credits.join(u" · "_s));
            load(listed->areas);
            Q_EMIT this->listed();
        });
}
