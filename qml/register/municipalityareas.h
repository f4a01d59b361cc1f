// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include "qml/map/mapareas.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The register's municipalities for maps and filters; follows imports by itself. */
class MunicipalityAreas : public MapAreas
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {value: key, text} of the Verbandsgemeinden, by name. */
    Q_PROPERTY(QVariantList associations READ associations NOTIFY listed)
    /** {value: id, text, association: key} of the municipalities of the own district, by name. */
    Q_PROPERTY(QVariantList municipalities READ municipalities NOTIFY listed)
    /** True once it is known that the register has no boundaries yet. */
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY listed)

public:
    using MapAreas::MapAreas;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList associations() const { return m_associations; }
    QVariantList municipalities() const { return m_municipalities; }
    bool isEmpty() const { return m_isEmpty; }
    Q_INVOKABLE QString associationKey(const QString &name) const;

Q_SIGNALS:
    void workspaceChanged();
    void listed();

private:
    struct Listed {
        std::vector<Area> areas = {};
        QVariantList associations = {};
        QVariantList municipalities = {};
        QStringList credits = {};
    };
    static Result<Listed> list(Sql &sql);
    void reload();

    QPointer<Workspace> m_workspace;
    QVariantList m_associations;
    QVariantList m_municipalities;
    bool m_isEmpty = false;
};
