// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** The agreements of a landlord, else of a flat, in words; follows changes by itself. */
class AgreementDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 for none. */
    Q_PROPERTY(qint64 landlordId MEMBER m_landlordId WRITE setLandlordId NOTIFY subjectChanged)
    /** Asked for where there is no landlord; 0 for none. */
    Q_PROPERTY(qint64 dwellingId MEMBER m_dwellingId WRITE setDwellingId NOTIFY subjectChanged)
    /** {id, version, words, state, tone, details, effect}, the newest first. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    void setLandlordId(qint64 id);
    void setDwellingId(qint64 id);
    QVariantList rows() const { return m_rows; }

    Q_INVOKABLE void remove(qint64 id, int version);

Q_SIGNALS:
    void workspaceChanged();
    void subjectChanged();
    void changed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    void reload();

    QPointer<Workspace> m_workspace;
    qint64 m_landlordId = 0;
    qint64 m_dwellingId = 0;
    QVariantList m_rows;
};
