// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** Who of the households that search could have one flat. Reads only after a moment, so that walking through a list does not wait for it.
 */
class HouseholdRankingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 shows nothing. */
    Q_PROPERTY(qint64 vacancyId READ vacancyId WRITE setVacancyId NOTIFY vacancyIdChanged)
    /** {householdId, number, persons, score, judgement, doubt} of those that may be offered it, best first. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** How many search, and for how many of them it is suited. */
    Q_PROPERTY(int searching READ searching NOTIFY changed)
    Q_PROPERTY(int offered READ offered NOTIFY changed)
    /** True once the flat that was asked for is judged. */
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    explicit HouseholdRankingModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 vacancyId() const { return m_vacancyId; }
    void setVacancyId(qint64 id);
    QVariantList rows() const { return m_found.rows; }
    int searching() const { return m_found.searching; }
    int offered() const { return m_found.offered; }
    bool isReady() const { return m_vacancyId != 0 && m_found.vacancyId == m_vacancyId; }

Q_SIGNALS:
    void workspaceChanged();
    void vacancyIdChanged();
    void changed();

private:
    struct Found {
        qint64 vacancyId = 0;
        QVariantList rows = {};
        int searching = 0;
        int offered = 0;
    };
    static Result<Found> find(Sql &sql, qint64 vacancyId);
    void reload();

    QPointer<Workspace> m_workspace;
    qint64 m_vacancyId = 0;
    QTimer m_soon;
    quint64 m_newest = 0;
    Found m_found;
    qint64 m_shownId = 0;
};
