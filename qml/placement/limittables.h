// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/comparisonareas.h"
#include "core/limits/heatinglimits.h"
#include "core/limits/rentlimits.h"
#include "qml/app/workspace.h"
#include "qml/placement/areachoice.h"
#include <QPointer>

/** The tables of rent limits and heating limits of the register; follows imports by itself. */
class LimitTables : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {title, span, source, status, isOfficial, remark, waits, isOwn, area, from} of each table, by area, circle and first day. */
    Q_PROPERTY(QVariantList tables READ tables NOTIFY changed)
    /** Comparison areas with the municipalities they stand for; none where there is only one, which stands for all. */
    Q_PROPERTY(QStringList areas READ areas NOTIFY areasChanged)
    /** {title, span, source, status, isOfficial} of each Heizspiegel. */
    Q_PROPERTY(QVariantList heating READ heating NOTIFY changed)
    /** False until it is known what there is. */
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList tables() const { return m_tables; }
    QStringList areas() const;
    QVariantList heating() const { return m_heating; }
    bool isLoaded() const { return m_loaded; }

    /** The areas of one of `areas`, which are kept at once; null where there is none of that name. */
    Q_INVOKABLE AreaChoice *choiceOf(const QString &area) const;
    /** Makes the official tables of an area that begin on that day count. */
    Q_INVOKABLE void release(const QString &area, const QDate &from);

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void areasChanged();
    void released(const QString &area);

private:
    struct Choice {
        QString area = {};
        AreaChoice *choice = nullptr;
    };
    struct Loaded {
        QList<RentLimit> limits = {};
        QList<ComparisonArea> areas = {};
        QList<HeatingLimit> heating = {};
        QList<NamedArea> named = {};
    };
    static Result<Loaded> load(Sql &sql);
    void reload();
    void show(const Loaded &loaded);
    void showAreas(const Loaded &loaded);
    void keep(const QString &name, const QString &keys);

    QPointer<Workspace> m_workspace;
    QVariantList m_tables;
    QVariantList m_heating;
    QList<Choice> m_choices;
    bool m_loaded = false;
};
