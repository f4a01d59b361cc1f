// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverlist.h"
#include "core/register/vacancyterms.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/**
 * What happened to a household, or the handovers of a flat, one line each, for the side of another page; follows changes by itself. Exactly
 * one of householdId and vacancyId is set.
 */
class HandoverLines : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(qint64 householdId READ householdId WRITE setHouseholdId NOTIFY subjectChanged)
    Q_PROPERTY(qint64 vacancyId READ vacancyId WRITE setVacancyId NOTIFY subjectChanged)
    /** {day, text, isOpen, mark, page, target}; `page` is empty where nothing opens. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** The flat was let, and nothing is planned for moving in. */
    Q_PROPERTY(bool mayPlan READ mayPlan NOTIFY changed)
    /** The flat was handed over, and no protocol says so. */
    Q_PROPERTY(bool isUnrecorded READ isUnrecorded NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 householdId() const { return m_householdId; }
    void setHouseholdId(qint64 id);
    qint64 vacancyId() const { return m_vacancyId; }
    void setVacancyId(qint64 id);
    QVariantList rows() const { return m_found.rows; }
    bool mayPlan() const { return m_found.mayPlan; }
    bool isUnrecorded() const { return m_found.isUnrecorded; }

Q_SIGNALS:
    void workspaceChanged();
    void subjectChanged();
    void changed();

private:
    struct Found {
        QVariantList rows = {};
        bool mayPlan = false;
        bool isUnrecorded = false;
    };
    static Result<Found> ofHousehold(Sql &sql, qint64 id);
    static Result<Found> ofFlat(Sql &sql, qint64 vacancyId);
    void reload();

    QPointer<Workspace> m_workspace;
    qint64 m_householdId = 0;
    qint64 m_vacancyId = 0;
    Found m_found;
    /** Household and flat whose handovers stand there. */
    std::pair<qint64, qint64> m_shown;
};
